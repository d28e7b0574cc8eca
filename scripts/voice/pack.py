"""A folder of recordings and the list of what is in it."""

import json
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
    def __init__(self, folder: Path, about: dict):
        self.folder, self.about = folder, about
        folder.mkdir(parents=True, exist_ok=True)
        self.lines: dict[str, list[dict]] = {}
        listed = folder / "manifest.json"
        self.before = json.loads(listed.read_text("utf-8"))["cues"] if listed.exists() else {}

    def keep(self, cue: str, variant: int, source: str) -> bool:
        """Takes over a recording that is still right. False when it has to be rendered."""
        takes = self.before.get(cue, [])
        line = takes[variant - 1] if variant <= len(takes) else None
        path = self.folder / f"{cue}.{variant}.mp3"
        if not line or line["source"] != source or not path.exists():
            return False
        if encode.sha256(encode.checked(path.read_bytes())) != line["sha256"]:
            return False
        self.lines.setdefault(cue, []).append(line)
        return True

    def add(self, cue: str, variant: int, take: Take) -> None:
        file = f"{cue}.{variant}.mp3"
        (self.folder / file).write_bytes(take.frames)
        line = {"file": file, "ms": encode.milliseconds(take.frames), "text": take.text}
        line |= {"sha256": encode.sha256(take.frames), "source": take.source}
        if take.pauses:
            line["pauses"] = list(take.pauses)
        self.lines.setdefault(cue, []).append(line)

    def close(self) -> None:
        """Writes the list and removes recordings that no cue asks for any more."""
        named = {line["file"] for takes in self.lines.values() for line in takes}
        for path in self.folder.glob("*.mp3"):
            if path.name not in named:
                path.unlink()
        cues = [as_lines(cue, takes) for cue, takes in sorted(self.lines.items())]
        head = [f"  {json.dumps(key)}: {as_line(value)}" for key, value in self.about.items()]
        body = ",\n".join([*head, '  "cues": {\n' + ",\n".join(cues) + "\n  }"])
        (self.folder / "manifest.json").write_text(f"{{\n{body}\n}}\n", "utf-8")


def as_lines(cue: str, takes: list[dict]) -> str:
    lines = ",\n".join(f"      {as_line(take)}" for take in takes)
    return f"    {as_line(cue)}: [\n{lines}\n    ]"


def as_line(value) -> str:
    return json.dumps(value, ensure_ascii=False)
