"""From the raw voice to one that is equally loud in every cue, and has no sudden edges."""

import numpy as np
from scipy.signal import bilinear, butter, lfilter, resample_poly, sosfilt, sosfiltfilt

RATE = 24_000
TARGET_LUFS = -18.0
HIGHEST_PEAK = 10 ** (-5 / 20)  # the encoder can add 3 dB; a decoded recording stays below -2 dB
WINDOW = RATE // 200
RUMBLE = butter(2, 75, "highpass", fs=RATE, output="sos")
HISS = butter(4, 5_500, "highpass", fs=RATE, output="sos")


def without_rumble(samples: np.ndarray) -> np.ndarray:
    return sosfilt(RUMBLE, samples)


def trimmed(samples: np.ndarray) -> np.ndarray:
    """From the first to the last audible sample: what is 50 dB below the loudest moment is not heard."""
    windows = samples[: len(samples) // WINDOW * WINDOW].reshape(-1, WINDOW)
    level = np.sqrt((windows**2).mean(axis=1))
    heard = np.flatnonzero(level > level.max() * 10 ** (-50 / 20))
    start = max(0, heard[0] - 1) * WINDOW
    end = min(len(samples), (heard[-1] + 9) * WINDOW)
    return faded(samples[start:end], WINDOW, 8 * WINDOW)


def faded(samples: np.ndarray, rise: int, fall: int) -> np.ndarray:
    shaped = samples.copy()
    shaped[:rise] *= np.sin(np.linspace(0, np.pi / 2, rise)) ** 2
    shaped[-fall:] *= np.cos(np.linspace(0, np.pi / 2, fall)) ** 2
    return shaped


def levelled(samples: np.ndarray) -> np.ndarray:
    """Softens hissing sounds, limits peaks and brings the whole to TARGET_LUFS."""
    samples = de_essed(at_target(samples))
    for _ in range(3):  # the limiter takes a little loudness away, so it is given back
        samples = limited(at_target(samples))
    return samples


def at_target(samples: np.ndarray) -> np.ndarray:
    return samples * 10 ** ((TARGET_LUFS - loudness(samples)) / 20)


def de_essed(samples: np.ndarray, threshold_db: float = -30.0, most_db: float = 5.0) -> np.ndarray:
    hiss = sosfiltfilt(HISS, samples)
    level = 10 * np.log10(smooth(hiss**2, RATE // 125) + 1e-12)
    cut = np.clip((level - threshold_db) / 2, 0, most_db)
    return samples - hiss * (1 - 10 ** (-cut / 20))


def limited(samples: np.ndarray) -> np.ndarray:
    between = np.abs(resample_poly(samples, 4, 1)).reshape(-1, 4).max(axis=1)
    wanted = np.minimum(1, HIGHEST_PEAK / np.maximum(between, 1e-9))
    reach = RATE // 200
    padded = np.pad(wanted, reach, constant_values=1)
    lowest = np.lib.stride_tricks.sliding_window_view(padded, 2 * reach + 1).min(axis=1)
    return samples * smooth(lowest, reach)


def smooth(values: np.ndarray, width: int) -> np.ndarray:
    width += 1 - width % 2
    padded = np.pad(values, width // 2, mode="edge")
    return np.convolve(padded, np.full(width, 1 / width), "valid")


def loudness(samples: np.ndarray) -> float:
    """LUFS by ITU-R BS.1770. Half a second of silence on each side gives a single word enough to measure."""
    quiet = np.zeros(RATE // 2)
    heard = weighted(np.concatenate([quiet, samples, quiet]))
    sums = np.concatenate([[0], np.cumsum(heard**2)])
    block, step = RATE * 4 // 10, RATE // 10
    starts = np.arange(0, len(heard) - block + 1, step)
    power = (sums[starts + block] - sums[starts]) / block
    power = power[power > 10 ** ((-70 + 0.691) / 10)]
    power = power[power > power.mean() / 10]
    return -0.691 + 10 * np.log10(power.mean())


def weighted(samples: np.ndarray) -> np.ndarray:
    """The two filters of BS.1770, worked out for 24 kHz from their analogue forms."""
    head, ear = (1681.974, 0.7071752, (10**0.2, 1.2587209, 1)), (38.13547, 0.5003270, (1, 0, 0))
    for f0, q, (high, band, low) in (head, ear):
        w = 2 * RATE * np.tan(np.pi * f0 / RATE)
        samples = lfilter(*bilinear([high, band * w / q, low * w * w], [1, w / q, w * w], RATE), samples)
    return samples
