"""Samples to frames that can be copied anywhere in a track. The contract is that of src/track/track-format.ts."""

import hashlib
import subprocess
import tempfile
import wave
from pathlib import Path

import numpy as np

RATE = 24_000
FRAME_SAMPLES, FRAME_BYTES, FRAME_MS = 576, 144, 24
# LAME's delay of 576 and the decoder's of 529 samples, and these, make exactly two frames.
LEAD = 47
LAME_SCALE = 0.95  # at this rate LAME makes everything a little softer; measured, and undone here
ONSET_FRAMES = 2
CONTRACT = "-t --nores --cbr --resample 24 -b 48 -m m -q 2 --noreplaygain".split()
HEADER = bytes([0xFF, 0xF3, 0x64])  # MPEG-2 Layer III without CRC, 48 kbps, 24 kHz, no padding byte


class BrokenContract(Exception):
    pass


def encode(samples: np.ndarray) -> bytes:
    silence = FRAME_SAMPLES * 2 - (LEAD + len(samples)) % FRAME_SAMPLES
    padded = np.concatenate([np.zeros(LEAD), samples / LAME_SCALE, np.zeros(silence)])
    with tempfile.TemporaryDirectory() as folder:
        sound, frames = Path(folder) / "cue.wav", Path(folder) / "cue.mp3"
        write_wav(sound, padded)
        subprocess.run(["lame", "--quiet", *CONTRACT, str(sound), str(frames)], check=True)
        return checked(frames.read_bytes())


def decode(frames: bytes) -> np.ndarray:
    """All of it, as a track holds it: the delay at the beginning is not cut off."""
    command = "ffmpeg -v error -flags2 skip_manual -f mp3 -i - -f f32le -".split()
    return np.frombuffer(subprocess.run(command, input=frames, capture_output=True, check=True).stdout, np.float32).astype(float)


def write_wav(path: Path, samples: np.ndarray) -> None:
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(np.round(np.clip(samples, -1, 1) * 32_767).astype("<i2").tobytes())


def checked(frames: bytes) -> bytes:
    if not frames or len(frames) % FRAME_BYTES:
        raise BrokenContract("not a whole number of 144-byte frames")
    for at in range(0, len(frames), FRAME_BYTES):
        if frames[at : at + 3] != HEADER or frames[at + 3] >> 6 != 3:
            raise BrokenContract(f"frame {at // FRAME_BYTES} is not 24 kHz mono at 48 kbps")
        if frames[at + 4] != 0:
            raise BrokenContract(f"frame {at // FRAME_BYTES} needs bits of an earlier one")
    if any(mark in frames[:48] for mark in (b"Xing", b"Info", b"VBRI")):
        raise BrokenContract("begins with a frame that is not sound")
    return frames


def milliseconds(frames: bytes) -> int:
    return len(frames) // FRAME_BYTES * FRAME_MS


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
