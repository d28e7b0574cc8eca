"""Draws spectrograms of recordings: .voice/env/bin/python scripts/voice/picture.py docs/pictures heart/breath.in.1 …"""

import sys
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
from encode import decode
from measure import AUDIO, RATE

LONGEST = 10


def draw(recording: str, folder: Path) -> None:
    samples = decode((AUDIO / f"{recording}.mp3").read_bytes())[: LONGEST * RATE]
    audible = samples + np.random.default_rng(1).normal(0, 1e-7, len(samples))
    figure, axes = plt.subplots(figsize=(9, 3), layout="constrained")
    axes.specgram(audible, NFFT=512, Fs=RATE, noverlap=384, vmin=-130, vmax=-40, cmap="magma")
    axes.set(title=recording, xlabel="seconds", ylabel="Hz", xlim=(0, len(samples) / RATE))
    name = recording.replace("/", "-").replace(".", "-")
    figure.savefig(folder / f"voice-{name}.png", dpi=60)
    plt.close(figure)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for one in sys.argv[2:]:
        draw(one, target)
