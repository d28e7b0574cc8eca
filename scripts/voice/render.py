"""Renders what the voice says, and the tones: python3 scripts/voice/render.py [--home .voice] [voice …]"""

import argparse
import hashlib
import json
import os
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SPOKEN = ROOT / "src/ui/copy/spoken.en.json"
AUDIO = ROOT / "public/audio"
RECIPE = ["model.py", "speak.py", "shape.py", "encode.py", "render.py"]
SENTENCE_SECONDS, LINGER_SECONDS = 1.0, 1.6
SENTENCE = re.compile(r"\s*(.+?[.!?…]+)(?=\s|$)")


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("voices", nargs="*")
    asked.add_argument("--home", type=Path, default=ROOT / ".voice")
    asked = asked.parse_args()
    use_installed_python(asked.home)
    voices = json.loads((HERE / "voices.json").read_text("utf-8"))
    for name in asked.voices or voices:
        render_voice(name, voices[name], asked.home)
    import tones

    tones.render(AUDIO / "tones")


def use_installed_python(home: Path) -> None:
    python = home.resolve() / "env/bin/python"
    if not python.exists() or not (home / "kokoro.onnx").exists():
        sys.exit("The voice is not installed yet. Run: bash scripts/voice/setup.sh")
    if Path(sys.prefix) != python.parent.parent:
        os.execv(python, [str(python), *sys.argv])


def render_voice(name: str, settings: dict, home: Path) -> None:
    from pack import Pack
    from speak import Engine, Speaker

    styles, paces = tuple(settings["styles"].items()), (settings["vowelPace"], settings["consonantPace"])
    speaker = Speaker(styles, settings["accent"], *paces)
    fixes = json.loads((HERE / "lexicon.json").read_text("utf-8"))[speaker.accent]
    engine = Engine(home, speaker, fixes)
    pack = Pack(AUDIO / name, about(name, settings["label"]))
    recipe = [(HERE / file).read_text("utf-8") for file in RECIPE]
    jobs = list(spoken())
    for done, (cue, variant, text) in enumerate(jobs, 1):
        print(f"\r{name}: {done} of {len(jobs)}  {cue:<28}", end="", flush=True)
        sounds = [engine.words.phonemes(sentence) for sentence in SENTENCE.findall(text)]
        source = fingerprint([text, sounds, settings, recipe])
        if not pack.keep(cue, variant, source):
            pack.add(cue, variant, recorded(engine, text, source))
    pack.close()
    (pack.folder / "LICENCE.txt").write_text((HERE / "licence.txt").read_text("utf-8"), "utf-8")
    print(f"\r{name}: {len(jobs)} recordings{'':<40}")


def spoken():
    for cue, variants in json.loads(SPOKEN.read_text("utf-8")).items():
        for variant, text in enumerate(variants, 1):
            yield cue, variant, text


def recorded(engine, text: str, source: str):
    import encode
    import numpy as np
    from pack import Take
    from shape import RATE, levelled, trimmed, without_rumble

    sentences = SENTENCE.findall(text)
    if "".join(sentences).replace(" ", "") != text.replace(" ", ""):
        raise ValueError(f"ends without a full stop: {text}")
    parts, pauses, at = [], [], encode.ONSET_FRAMES * encode.FRAME_MS
    for number, sentence in enumerate(sentences, 1):
        parts.append(trimmed(without_rumble(engine.say(sentence))))
        at += len(parts[-1]) * 1000 / RATE
        if number < len(sentences):
            seconds = LINGER_SECONDS if sentence.endswith("…") else SENTENCE_SECONDS
            pauses.append(round(at + 100))
            parts.append(np.zeros(round(seconds * RATE)))
            at += seconds * 1000
    return Take(text, source, encode.encode(levelled(np.concatenate(parts))), tuple(pauses))


def about(name: str, label: str) -> dict:
    return {
        "voice": name,
        "label": label,
        "engine": "Kokoro-82M v1.0, 8-bit",
        "licence": "Apache-2.0, see LICENCE.txt; computer-generated speech",
        "kbps": 48,
        "sampleRate": 24_000,
        "frameBytes": 144,
    }


def fingerprint(parts: list) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:16]


if __name__ == "__main__":
    main()
