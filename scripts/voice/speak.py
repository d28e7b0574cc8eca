"""The engine: one sentence in, samples at 24 kHz out, with the pauses that its commas ask for."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime

from words import VOWELS, Words

RATE = 24_000
SAMPLES_PER_STEP = 600  # the model counts the length of a sound in steps of 25 ms
WINDOW = RATE // 200
COMMA_SECONDS = 0.42
LONG = "ː,;:"
STOPS, STOP_PACE = ".!?…", 1.6
SMALL_PAUSES = ",;:—"


@dataclass(frozen=True)
class Speaker:
    styles: tuple[tuple[str, float], ...]
    accent: str
    vowel_pace: float
    consonant_pace: float


class Engine:
    def __init__(self, home: Path, speaker: Speaker, fixes: dict[str, str]):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1  # the same bytes each time
        self.model = onnxruntime.InferenceSession(str(home / "kokoro.onnx"), options)
        self.tokens = json.loads((home / "vocab.json").read_text("utf-8"))["vocab"]
        self.words = Words(home / "words", speaker.accent, fixes)
        self.styles = sum(weight * load_style(home, name) for name, weight in speaker.styles)
        self.speaker = speaker

    def say(self, sentence: str, haste: float = 1.0) -> np.ndarray:
        return widen_pauses(*self.voiced(sentence, haste))

    def voiced(self, sentence: str, haste: float) -> tuple[np.ndarray, str, np.ndarray]:
        sounds = self.words.phonemes(sentence)
        ids = [0, *(self.tokens[sound] for sound in sounds), 0]
        samples, steps = self.model.run(
            None,
            {
                "tokens": np.array([ids], np.int64),
                "style": self.styles[len(sounds)][None],
                "speed": np.array([1, *(haste * self.pace(sound) for sound in sounds), 1], np.float32),
            },
        )
        return samples.astype(np.float64), sounds, np.cumsum(steps.ravel()).astype(int) * SAMPLES_PER_STEP

    def pace(self, sound: str) -> float:
        """Someone who speaks slowly lengthens vowels and rests; drawn-out consonants sound like a slow tape."""
        if sound in STOPS:  # a long stop comes out as a hiss, and "room" as "rooms"
            return STOP_PACE
        if sound in VOWELS or sound in LONG:
            return self.speaker.vowel_pace
        return self.speaker.consonant_pace


def load_style(home: Path, name: str) -> np.ndarray:
    return np.fromfile(home / "styles" / f"{name}.bin", np.float32).reshape(-1, 256)


def widen_pauses(samples: np.ndarray, sounds: str, ends: np.ndarray) -> np.ndarray:
    level = loudness_curve(samples)
    hush = level.max() * 10 ** (-34 / 20)
    for at in reversed(commas(sounds)):
        quiet = quietest(level, at, sounds, ends)
        gap = gap_around(level, quiet, hush) * WINDOW
        missing = int(COMMA_SECONDS * RATE) - gap
        if missing > 0:
            samples = open_gap(samples, quiet * WINDOW + WINDOW // 2, missing)
    return samples


def commas(sounds: str) -> list[int]:
    return [i for i, sound in enumerate(sounds[:-1]) if sound in SMALL_PAUSES]


def quietest(level: np.ndarray, comma: int, sounds: str, ends: np.ndarray) -> int:
    first, last = ends[comma] // WINDOW, ends[min(comma + 2, len(sounds))] // WINDOW
    return first + int(np.argmin(level[first:last]))


def loudness_curve(samples: np.ndarray) -> np.ndarray:
    whole = samples[: len(samples) // WINDOW * WINDOW].reshape(-1, WINDOW)
    return np.sqrt((whole**2).mean(axis=1))


def gap_around(level: np.ndarray, quiet: int, hush: float) -> int:
    """How many windows around the quiet one are as good as silent."""
    before = next((n for n, v in enumerate(level[quiet::-1]) if v > hush), quiet)
    after = next((n for n, v in enumerate(level[quiet:]) if v > hush), len(level) - quiet)
    return max(0, before + after - 1)


def open_gap(samples: np.ndarray, at: int, length: int) -> np.ndarray:
    fade = np.linspace(0, 1, RATE // 100)
    left, right = samples[:at].copy(), samples[at:].copy()
    left[-len(fade) :] *= fade[::-1]
    right[: len(fade)] *= fade
    return np.concatenate([left, np.zeros(length), right])
