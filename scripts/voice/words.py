"""Text to phonemes, in the alphabet that Kokoro was trained on."""

import json
import re
from pathlib import Path

VOWELS = set("AIOQWYaiuæɑɒɔəɛɜɪʊʌᵻɐ")
CONSONANTS = set("bdfhjklmnpstvwzðŋɡɹɾʃʒʤʧθ")
NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
TOKEN = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[.,;:!?…—]")


class UnknownWord(Exception):
    pass


class Words:
    def __init__(self, folder: Path, accent: str, fixes: dict[str, str]):
        self.british = accent == "gb"
        self.sure = json.loads((folder / f"{accent}_gold.json").read_text("utf-8"))
        self.likely = json.loads((folder / f"{accent}_silver.json").read_text("utf-8"))
        self.fixes = {tuple(key.lower().split()): sound for key, sound in fixes.items()}
        self.longest = max((len(key) for key in self.fixes), default=1)

    def phonemes(self, text: str) -> str:
        """One sentence in, one line of phonemes out. Throws UnknownWord rather than guess."""
        tokens = TOKEN.findall(text.replace("’", "'").replace("-", " "))
        tokens = [word for t in tokens for word in (in_words(int(t)) if t.isdigit() else [t])]
        spoken: list[str] = []
        end = len(tokens)
        while end > 0:  # backwards, because "the" and "to" depend on the sound that follows
            sound, taken = self._fixed(tokens, end)
            if not taken:
                sound, taken = self._sound(tokens[end - 1], spoken[-1] if spoken else ""), 1
            spoken.append(sound)
            end -= taken
        line = " ".join(reversed(spoken)).replace("ɾ", "T").replace("ʔ", "t")
        return re.sub(r" ([.,;:!?…])", r"\1", line)

    def _fixed(self, tokens: list[str], end: int) -> tuple[str, int]:
        for size in range(min(self.longest, end), 0, -1):
            key = tuple(t.lower() for t in tokens[end - size : end])
            if key in self.fixes:
                return self.fixes[key], size
        return "", 0

    def _sound(self, token: str, following: str) -> str:
        if not token[0].isalpha():
            return token
        first = next((c for c in following if c in VOWELS or c in CONSONANTS), "")
        word, before_vowel = token.lower(), first in VOWELS and first != ""
        if small := self._small_word(word, before_vowel, last=first == ""):
            return small
        sound = self._known(word, last=first == "") or self._inflected(word)
        if not sound:
            raise UnknownWord(f"'{token}' is in no dictionary: give it a line in lexicon.json")
        return stressed(sound) if token[0].isupper() else sound

    @staticmethod
    def _small_word(word: str, before_vowel: bool, last: bool) -> str:
        if word == "the":
            return "ði" if before_vowel else "ðə"
        if word == "to":
            return "" if last else "tʊ" if before_vowel else "tə"
        return {"a": "ɐ", "an": "ɐn", "in": "ˈɪn" if last else "ɪn", "i": "ˌI"}.get(word, "")

    def _known(self, word: str, last: bool = False) -> str:
        sound = self.sure.get(word) or self.sure.get(word.capitalize()) or self.likely.get(word)
        if isinstance(sound, dict):
            return (sound.get("None") if last else None) or sound["DEFAULT"]
        return sound or ""

    def _inflected(self, word: str) -> str:
        bare = word.removesuffix("'s") if word.endswith("'s") else re.sub("ies$", "ys", word)[:-1]
        stem = self._known(bare) if word.endswith("s") else ""
        if not stem:
            return ""
        if stem[-1] in "szʃʒʧʤ":
            return stem + ("ɪz" if self.british else "ᵻz")
        return stem + ("s" if stem[-1] in "ptkfθ" else "z")


def in_words(number: int) -> list[str]:
    """A number from 0 to 99; any other is left to be an unknown word."""
    if number < len(NUMBERS):
        return [NUMBERS[number]]
    if number > 99:
        return [str(number)]
    tens, ones = divmod(number, 10)
    return [TENS[tens - 2], *(NUMBERS[ones : ones + 1] if ones else [])]


def stressed(sound: str) -> str:
    """The first word of a sentence carries at least a light stress."""
    if "ˈ" in sound or "ˌ" in sound:
        return sound
    at = next((i for i, c in enumerate(sound) if c in VOWELS), None)
    return sound if at is None else f"{sound[:at]}ˌ{sound[at:]}"
