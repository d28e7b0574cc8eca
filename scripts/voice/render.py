"""Renders what the voice says, and the tones: python3 scripts/voice/render.py [--home .voice] [voice …]"""

import argparse
import hashlib
import json
import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SPOKEN = ROOT / "src/ui/copy/spoken.en.json"
AUDIO = ROOT / "public/audio"
MAKING = ROOT / ".cache/voice"
RECIPE = ["model.py", "speak.py", "shape.py", "encode.py", "record.py"]
RETAKE_RECIPE = [*RECIPE, "retake.py"]


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

    tones.render(AUDIO / "tones", MAKING / "tones")


def use_installed_python(home: Path) -> None:
    python = home.resolve() / "env/bin/python"
    if not python.exists() or not (home / "kokoro.onnx").exists():
        sys.exit("The voice is not installed yet. Run: bash scripts/voice/setup.sh")
    if Path(sys.prefix) != python.parent.parent:
        os.execv(python, [str(python), *sys.argv])


def render_voice(name: str, settings: dict, home: Path) -> None:
    from pack import Pack
    from record import recorded
    from speak import Engine, Speaker

    styles, paces = tuple(settings["styles"].items()), (settings["vowelPace"], settings["consonantPace"])
    speaker = Speaker(styles, settings["accent"], *paces)
    fixes = json.loads((HERE / "lexicon.json").read_text("utf-8"))[speaker.accent]
    engine = Engine(home, speaker, fixes)
    pack = Pack(AUDIO / name, MAKING / name, about(name, settings["label"]), (HERE / "licence.txt").read_text("utf-8"))
    jobs = list(jobs_of(engine, settings))  # unknown words show before the work
    for done, (cue, variant, text, speaking, source) in enumerate(jobs, 1):
        print(f"\r{name}: {done} of {len(jobs)}  {cue:<28}", end="", flush=True)
        if not pack.keep(cue, variant, source):
            pack.add(cue, variant, recorded(speaking, cue, text, source))
    pack.close()
    print(f"\r{name}: {len(jobs)} recordings{'':<40}")


def jobs_of(engine, settings: dict):
    from retake import Retake, check_retakes, settings_of

    lines, usual = list(spoken()), settings_of(settings, "")
    check_retakes(settings, [f"{cue}.{variant}" for cue, variant, _ in lines])
    for cue, variant, text in lines:
        own = settings_of(settings, f"{cue}.{variant}")
        speaking, recipe = (engine, RECIPE) if own == usual else (Retake(engine, own), RETAKE_RECIPE)
        yield cue, variant, text, speaking, source_of(text, engine, own, recipe)


def source_of(text: str, engine, settings: dict, recipe: list[str]) -> str:
    from record import sentences

    sounds = [engine.words.phonemes(sentence) for sentence in sentences(text)]
    return fingerprint([text, sounds, settings, [(HERE / file).read_text("utf-8") for file in recipe]])


def spoken():
    for cue, variants in json.loads(SPOKEN.read_text("utf-8")).items():
        for variant, text in enumerate(variants, 1):
            yield cue, variant, text


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
