"""The sounds that are not speech: soft tones, the comfort noise that fills the pauses, and the beds instead of it."""

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

import beds
import encode
from pack import Pack, Take
from render import fingerprint

RATE = 24_000
LICENCE = "These tones and noises are computed by scripts/voice/tones.py and beds.py and are under the project's own licence.\n"
PEAK = 10 ** (-20 / 20)
NOISE_RMS = 10 ** (-66 / 20)
NOISE_FRAMES = 417  # ten seconds and the next whole frame
# What src/track/fill.ts leaves out at each end; what is left is one whole round of the pattern.
PRIMING_FRAMES, TAIL_FRAMES = 3, 4


@dataclass(frozen=True)
class Note:
    hz: float
    at: float
    seconds: float
    rise: float = 0.12
    bend: float = 0.0  # octaves that the note moves by


TONES: dict[str, tuple[str, float, list[Note]]] = {
    "chime.start": ("a soft low tone", 2.0, [Note(196.0, 0, 2.0, 0.5), Note(293.66, 0.25, 1.75, 0.5)]),
    "chime.end": (
        "a soft closing chord",
        3.0,
        [Note(261.63, 0, 1.5, 0.3), Note(196.0, 0.6, 2.4, 0.4), Note(246.94, 0.8, 2.2, 0.4), Note(293.66, 1.0, 2.0, 0.4)],
    ),
    "chime.in": ("a soft rising tone", 1.0, [Note(220.0, 0, 1.0, 0.3, bend=7 / 12)]),
    "chime.out": ("a soft falling tone", 1.0, [Note(329.63, 0, 1.0, 0.2, bend=-7 / 12)]),
    "chime.drop": ("a warm low note", 0.8, [Note(164.81, 0, 0.8, 0.12)]),
    "chime.minute": ("a single quiet bell", 1.0, [Note(392.0, 0, 1.0, 0.09)]),
    "chime.half": ("two quiet bells", 1.5, [Note(392.0, 0, 1.0, 0.09), Note(392.0, 0.5, 1.0, 0.09)]),
    "chime.last": ("a quiet bell, a little higher", 1.0, [Note(523.25, 0, 1.0, 0.09)]),
    "chime.switch": ("two soft notes, going up", 1.0, [Note(220.0, 0, 0.6, 0.1), Note(293.66, 0.4, 0.6, 0.1)]),
    "chime.pause": ("a short soft note", 0.6, [Note(196.0, 0, 0.6, 0.1)]),
    "chime.stop": (
        "three soft notes, going down",
        2.0,
        [Note(329.63, 0, 1.0, 0.15), Note(261.63, 0.4, 1.1, 0.15), Note(220.0, 0.8, 1.2, 0.15)],
    ),
    "chime.alert": (
        "three soft notes, apart from all others",
        1.5,
        [Note(293.66, 0, 0.6, 0.12), Note(440.0, 0.4, 0.6, 0.12), Note(293.66, 0.8, 0.7, 0.12)],
    ),
}


def render(folder: Path, making: Path) -> None:
    pack = Pack(folder, making, about(), LICENCE)
    recipe = [Path(module.__file__).read_text("utf-8") for module in (sys.modules[__name__], beds, encode)]
    sounds = {cue: (text, partial(sung, seconds, notes)) for cue, (text, seconds, notes) in TONES.items()}
    sounds["fill"] = ("almost silent noise", lambda: steady(noise()))
    sounds |= {cue: (bed.text, partial(laid, bed)) for cue, bed in beds.BEDS.items()}
    for cue, (text, frames) in sounds.items():
        source = fingerprint([cue, recipe])
        if not pack.keep(cue, 1, source):
            pack.add(cue, 1, Take(text, source, frames()))
    pack.close()
    print(f"tones: {len(sounds)} recordings")


def sung(seconds: float, notes: list[Note]) -> bytes:
    return encode.encode(tone(seconds, notes))


def laid(bed: beds.Bed) -> bytes:
    return steady(bed.round())


def tone(seconds: float, notes: list[Note]) -> np.ndarray:
    mix = np.zeros(round(seconds * RATE))
    for note in notes:
        start = round(note.at * RATE)
        sound = played(note)[: len(mix) - start]
        mix[start : start + len(sound)] += sound
    return mix * PEAK / np.abs(mix).max()


def played(note: Note) -> np.ndarray:
    """A few partials that fade the faster the higher they are, as in a bowl that is touched and not struck."""
    t = np.arange(round(note.seconds * RATE)) / RATE
    glide = 2 ** (note.bend * smooth_step(t / note.seconds))
    phase = 2 * np.pi * np.cumsum(note.hz * glide) / RATE
    partials = ((1, 1.0, 1.2), (2, 0.22, 2.5), (3, 0.07, 4.0), (4.02, 0.02, 6.0))
    sound = sum(gain * np.sin(ratio * phase) * np.exp(-decay * t) for ratio, gain, decay in partials)
    rise = smooth_step(t / note.rise)
    fall = smooth_step((note.seconds - t) / min(0.4, note.seconds / 2))
    return sound * rise * fall


def smooth_step(x: np.ndarray) -> np.ndarray:
    x = np.clip(x, 0, 1)
    return x * x * (3 - 2 * x)


def noise() -> np.ndarray:
    """One round of noise, a little pink."""
    wave = beds.whole_waves(NOISE_FRAMES * encode.FRAME_SAMPLES, barely_pink, 7)
    return wave * NOISE_RMS / np.sqrt((wave**2).mean())


def barely_pink(hz: np.ndarray) -> np.ndarray:
    shape = np.where(hz > 0, 1 / np.sqrt(np.maximum(hz, 100)), 0) / (1 + (hz / 4_000) ** 4)
    shape[hz < 60] = 0
    return shape


def steady(one_round: np.ndarray) -> bytes:
    """Frames from the middle of a longer run, where the encoder neither begins nor ends."""
    frames = encode.encode(np.tile(one_round, 3))
    round_frames = len(one_round) // encode.FRAME_SAMPLES
    first = (round_frames - PRIMING_FRAMES) * encode.FRAME_BYTES
    count = round_frames + PRIMING_FRAMES + TAIL_FRAMES
    return encode.checked(frames[first : first + count * encode.FRAME_BYTES])


def about() -> dict:
    return {
        "voice": "tones",
        "label": "Tones",
        "engine": "computed by scripts/voice/tones.py and beds.py",
        "licence": "the project's own",
        "kbps": 48,
        "sampleRate": RATE,
        "frameBytes": encode.FRAME_BYTES,
    }
