"""Beds to rest in, made from noise. Each is one round of an endless pattern: its end meets its beginning."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from encode import FRAME_SAMPLES, RATE

LEVEL = 10 ** (-42 / 20)


@dataclass(frozen=True)
class Bed:
    text: str
    frames: int
    wave: Callable[[int], np.ndarray]  # of so many samples, at any level

    def round(self) -> np.ndarray:
        wave = self.wave(self.frames * FRAME_SAMPLES)
        return wave * LEVEL / np.sqrt((wave**2).mean())


@dataclass(frozen=True)
class SeaWave:
    seconds: float
    height: float  # of the highest one, in dB
    crest: float  # the part of its time after which it is highest
    foam: float  # how much of it breaks, from 0 to 1


# Together exactly as long as the pattern.
WAVES = [
    SeaWave(9.6, 0.85, 0.46, 0.7),
    SeaWave(11.3, 1.0, 0.42, 1.0),
    SeaWave(9.9, 0.7, 0.5, 0.45),
    SeaWave(11.2, 0.92, 0.44, 0.85),
]
SWELL_DB, FOAM_DB, FOAM_AFTER = 9.0, 15.0, 1.1

DROPS_A_SECOND = 160
DROP_SECONDS = 0.04


def whole_waves(length: int, shape: Callable[[np.ndarray], np.ndarray], seed: int) -> np.ndarray:
    """Noise of whole waves only, so that it can be repeated; `shape` tells how strong each frequency is."""
    hz = np.fft.rfftfreq(length, 1 / RATE)
    angles = np.random.Generator(np.random.PCG64(seed)).uniform(0, 2 * np.pi, len(hz))
    return np.fft.irfft(shape(hz) * np.exp(1j * angles), length)


def between(low: float, high: float, tilt: float, steep: int = 6) -> Callable[[np.ndarray], np.ndarray]:
    """From `low` to `high` Hz without edges, falling by `tilt` times 6 dB an octave."""

    def shape(hz: np.ndarray) -> np.ndarray:
        hz = np.maximum(hz, 1)
        return hz**-tilt / np.sqrt((1 + (low / hz) ** 6) * (1 + (hz / high) ** steep))

    return shape


def soft(length: int) -> np.ndarray:
    """Between pink and brown."""
    return whole_waves(length, between(110, 2_200, 0.65), 11)


def rain(length: int) -> np.ndarray:
    """With some seeds (21) LAME leaves ticks at 11.5 kHz, -64 dBFS for a frame; tests/audio/beds.test.ts looks for them."""
    return equal(whole_waves(length, between(250, 6_000, 0.45, steep=14), 121)) + 0.8 * equal(drops(length))


def drops(length: int) -> np.ndarray:
    chance = np.random.Generator(np.random.PCG64(22))
    t = np.arange(round(DROP_SECONDS * RATE)) / RATE
    mix = np.zeros(length)
    for _ in range(round(length / RATE * DROPS_A_SECOND)):
        at, hz = chance.integers(length), 700 * 7 ** chance.beta(2, 2)
        loud, fades = min(chance.lognormal(0, 0.5), 2), chance.uniform(0.002, 0.006)
        drop = loud * np.sin(2 * np.pi * hz * t) * (1 - np.exp(-t / 0.0012)) * np.exp(-t / fades)
        mix[(at + np.arange(len(t))) % length] += drop
    return mix


def sea(length: int) -> np.ndarray:
    swell = np.concatenate([risen(wave, wave.height) for wave in WAVES])
    foam = np.roll(np.concatenate([risen(wave, wave.foam) for wave in WAVES]), round(FOAM_AFTER * RATE))
    deep = equal(whole_waves(length, between(90, 700, 0.5), 31)) * decibels(SWELL_DB * (swell - 1))
    wash = equal(whole_waves(length, between(350, 2_600, 0.5), 32)) * decibels(FOAM_DB * (foam - 1))
    far = equal(whole_waves(length, between(120, 1_200, 0.75), 33)) * decibels(-12)
    return deep + 0.9 * wash + far


def risen(wave: SeaWave, height: float) -> np.ndarray:
    """From 0 up to `height` and back, slowest where it turns."""
    t = np.arange(round(wave.seconds * RATE)) / (wave.seconds * RATE)
    part = np.where(t < wave.crest, t / wave.crest, (1 - t) / (1 - wave.crest))
    return height * (1 - np.cos(np.pi * part)) / 2


def equal(wave: np.ndarray) -> np.ndarray:
    return wave / np.sqrt((wave**2).mean())


def decibels(level: np.ndarray | float) -> np.ndarray | float:
    return 10 ** (level / 20)


BEDS = {
    "bed.soft": Bed("soft low noise", 417, soft),
    "bed.rain": Bed("soft dense rain", 584, rain),
    "bed.sea": Bed("slow waves of the sea", 1_750, sea),
}
