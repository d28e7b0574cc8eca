"""A folder of recordings and the list of what is in it. It is made beside the old one and takes its place at the end."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import encode


@dataclass(frozen=True)
class Take:
    text: str
    source: str
    frames: bytes
    pauses: tuple[int, ...] = ()


class Pack:
    def __init__(self, folder: Path, making: Path, about: dict, licence: str):
        self.folder, self.making, self.about, self.licence = folder, making, about, licence
        self.old = making.with_name(f"{making.name}.old")
        if self.old.exists() and not folder.exists():  # broken off between the two moves of `close`
            self.old.rename(folder)
        making.mkdir(parents=True, exist_ok=True)
        listed = folder / "manifest.json"
        self.before = json.loads(listed.read_text("utf-8"))["cues"] if listed.exists() else {}
        self.lines: dict[str, list[dict]] = {}

    def keep(self, cue: str, variant: int, source: str) -> bool:
        """Takes over a recording that is still right, from the pack or from a run that was broken off."""
        takes = self.before.get(cue, [])
        found = [(takes[variant - 1], self.folder)] if variant <= len(takes) else []
        note = self.note(cue, variant)
        if note.exists():
            found.append((json.loads(note.read_text("utf-8")), self.making))
        for line, folder in found:
            if line["source"] == source and is_whole(folder / line["file"], line["sha256"]):
                if folder != self.making:
                    shutil.copyfile(folder / line["file"], self.making / line["file"])
                self.lines.setdefault(cue, []).append(line)
                return True
        return False

    def add(self, cue: str, variant: int, take: Take) -> None:
        file = f"{cue}.{variant}.mp3"
        (self.making / file).write_bytes(take.frames)
        line = {"file": file, "ms": encode.milliseconds(take.frames), "text": take.text}
        line |= {"sha256": encode.sha256(take.frames), "source": take.source}
        if take.pauses:
            line["pauses"] = list(take.pauses)
        self.note(cue, variant).write_text(json.dumps(line), "utf-8")
        self.lines.setdefault(cue, []).append(line)

    def note(self, cue: str, variant: int) -> Path:
        return self.making / f"{cue}.{variant}.note"

    def close(self) -> None:
        """Writes the list and the licence, and puts the whole in the place of the old pack."""
        named = {line["file"] for takes in self.lines.values() for line in takes}
        for path in self.making.iterdir():
            if path.name not in named:
                path.unlink()
        (self.making / "LICENCE.txt").write_text(self.licence, "utf-8")
        (self.making / "manifest.json").write_text(self.listed(), "utf-8")
        shutil.rmtree(self.old, ignore_errors=True)
        if self.folder.exists():
            self.folder.rename(self.old)
        self.making.rename(self.folder)
        shutil.rmtree(self.old, ignore_errors=True)

    def listed(self) -> str:
        cues = [as_lines(cue, takes) for cue, takes in sorted(self.lines.items())]
        head = [f"  {json.dumps(key)}: {as_line(value)}" for key, value in self.about.items()]
        return "{\n" + ",\n".join([*head, '  "cues": {\n' + ",\n".join(cues) + "\n  }"]) + "\n}\n"


def is_whole(path: Path, sha256: str) -> bool:
    return path.exists() and encode.sha256(path.read_bytes()) == sha256


def as_lines(cue: str, takes: list[dict]) -> str:
    lines = ",\n".join(f"      {as_line(take)}" for take in takes)
    return f"    {as_line(cue)}: [\n{lines}\n    ]"


def as_line(value) -> str:
    return json.dumps(value, ensure_ascii=False)
