"""A line taken in another way than its voice's usual: at another pace, or behind a word that is cut off again."""

from copy import copy
from dataclasses import replace
from fnmatch import fnmatchcase

import numpy as np
from speak import WINDOW, Engine, loudness_curve, quietest, widen_pauses

LOUDEST_CUT = 10 ** (-20 / 20)
CHANGES = {"vowelPace", "consonantPace", "lead"}


def settings_of(settings: dict, line: str) -> dict:
    """The voice's settings with those of the first of its retakes that fits the line: "breath.in.1", "count.in-*"."""
    usual = {name: value for name, value in settings.items() if name != "retakes"}
    fitting = (change for name, change in settings.get("retakes", {}).items() if fnmatchcase(line, name))
    return usual | next(fitting, {})


def check_retakes(settings: dict, lines: list[str]) -> None:
    for name, change in settings.get("retakes", {}).items():
        if not any(fnmatchcase(line, name) for line in lines):
            raise ValueError(f"no line is called {name}")
        if unknown := change.keys() - CHANGES:
            raise ValueError(f"a retake cannot change {', '.join(unknown)}")


class Retake:
    """Speaks as the engine does, but by these settings."""

    def __init__(self, engine: Engine, settings: dict):
        self.engine, self.lead = copy(engine), settings.get("lead")
        paces = {"vowel_pace": settings["vowelPace"], "consonant_pace": settings["consonantPace"]}
        self.engine.speaker = replace(engine.speaker, **paces)

    def say(self, sentence: str, haste: float = 1.0) -> np.ndarray:
        if not self.lead:
            return self.engine.say(sentence, haste)
        return behind(self.lead, *self.engine.voiced(f"{self.lead}, {sentence}", haste))


def behind(lead: str, samples: np.ndarray, sounds: str, ends: np.ndarray) -> np.ndarray:
    """What follows the first comma. Behind another word the first sound of a single word is clearer than by itself."""
    comma, level = sounds.index(","), loudness_curve(samples)
    quiet = quietest(level, comma, sounds, ends)
    if level[quiet] > level.max() * LOUDEST_CUT:
        raise ValueError(f"'{lead}' runs into what follows it: {sounds}")
    cut = quiet * WINDOW + WINDOW // 2
    return widen_pauses(samples[cut:], sounds[comma + 1 :], ends[comma + 1 :] - cut)
