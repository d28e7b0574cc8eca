"""One wording in, one recording out: its sentences, the pauses between them, and its loudness."""

import re

import encode
import numpy as np
from pack import Take
from shape import RATE, TARGET_LUFS, levelled, loudness, trimmed, without_rumble
from speak import Engine

SENTENCE_SECONDS, LINGER_SECONDS = 1.0, 1.6
SENTENCE = re.compile(r"\s*(.+?[.!?…]+)(?=\s|$)")
NUMBER, BEATEN = re.compile(r"count\.(\d|min-|left-)"), re.compile(r"count\.(in|out)-\d+$")
NUMBER_HASTE, BEAT_HASTE = 1.2, 1.1
BEAT_SECONDS = 1.0
MOST_OFF = 0.4
FALL_DB = 4.0  # by which a counted breath out grows softer


def sentences(text: str) -> list[str]:
    found = SENTENCE.findall(text)
    if "".join(found).replace(" ", "") != text.replace(" ", ""):
        raise ValueError(f"ends without a full stop: {text}")
    return found


def recorded(engine: Engine, cue: str, text: str, source: str) -> Take:
    if BEATEN.match(cue):
        return Take(text, source, as_loud(on_beats(engine, cue, text)))
    haste = NUMBER_HASTE if NUMBER.match(cue) else 1.0
    samples, pauses = in_sentences(engine, sentences(text), haste)
    return Take(text, source, as_loud(samples), pauses)


def as_loud(samples: np.ndarray) -> bytes:
    """The encoder makes some single words softer. What is decoded from the frames is what counts."""
    samples = levelled(samples)
    frames = encode.encode(samples)
    for _ in range(3):
        off = TARGET_LUFS - loudness(encode.decode(frames))
        if abs(off) <= MOST_OFF:
            break
        samples = samples * 10 ** (off / 20)
        frames = encode.encode(samples)
    return frames


def in_sentences(engine: Engine, spoken: list[str], haste: float) -> tuple[np.ndarray, tuple[int, ...]]:
    parts, pauses, at = [], [], encode.ONSET_FRAMES * encode.FRAME_MS
    for number, sentence in enumerate(spoken, 1):
        parts.append(trimmed(without_rumble(engine.say(sentence, haste))))
        at += len(parts[-1]) * 1000 / RATE
        if number < len(spoken):
            seconds = LINGER_SECONDS if sentence.endswith("…") else SENTENCE_SECONDS
            pauses.append(round(at + 100))
            parts.append(np.zeros(round(seconds * RATE)))
            at += seconds * 1000
    return np.concatenate(parts), tuple(pauses)


def on_beats(engine: Engine, cue: str, text: str) -> np.ndarray:
    """"In, 2, 3, 4." on a steady beat. Each word is spoken by itself: in a row the engine runs "three" into "four"."""
    words = [trimmed(without_rumble(engine.say(f"{word}.", BEAT_HASTE))) for word in text.rstrip(".").split(", ")]
    beat = round(BEAT_SECONDS * RATE)
    out = np.zeros(beat * (len(words) - 1) + len(words[-1]))
    for number, word in enumerate(words):
        fall = FALL_DB * number / len(words) if cue.startswith("count.out") else 0
        word = levelled(word)[:beat] * 10 ** (-fall / 20)
        out[number * beat : number * beat + len(word)] += word
    return out
