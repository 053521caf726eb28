"""Which characters of a text the keys of t2c, t2w and their like mean, and what each is given.

A key is a substring, wherever it stands, or ``[a:b]``: characters by number, as Python's slices
count them. Spaces and line breaks count.
"""
from __future__ import annotations

import re
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

_SLICE = re.compile(r"\[(-?\d*):(-?\d*)\]")

Range = Tuple[int, int]


def occurrences(text: str, key: str) -> List[Range]:
    """The places of a key in the text, as half-open ranges of characters, from left to right.

    None overlap, and there are none where the key does not occur. A slice may reach past the ends
    of the text; what is outside is nothing.
    """
    by_number = _SLICE.match(key)
    if by_number:
        begin, end, _ = slice(
            *(int(number) if number else None for number in by_number.groups())
        ).indices(len(text))
        return [(begin, end)]
    if not key:
        return []
    return [(found.start(), found.end()) for found in re.finditer(re.escape(key), text)]


def values_by_character(text: str, values: Optional[Mapping[str, Any]]) -> Dict[int, Any]:
    """What each character is given by a dictionary of keys; later ones override earlier ones."""
    given: Dict[int, Any] = {}
    for key, value in (values or {}).items():
        for begin, end in occurrences(text, key):
            given.update(dict.fromkeys(range(begin, end), value))
    return given


def gradient_by_character(
    text: str, gradients: Optional[Mapping[str, Any]], blend: Any
) -> Dict[int, Any]:
    """What each character is given by t2g: as many steps as the key is long, which is Manim's rule.

    ``blend(colors, count)`` gives that many colours from the first to the last of a sequence. A
    slice that is longer than its key keeps the last colour.
    """
    given: Dict[int, Any] = {}
    for key, colors in (gradients or {}).items():
        steps = blend(_as_colors(colors), len(key))
        for begin, end in occurrences(text, key):
            for i in range(begin, end):
                given[i] = steps[min(i - begin, len(steps) - 1)]
    return given


def _as_colors(colors: Any) -> Sequence[Any]:
    return colors if isinstance(colors, (list, tuple)) else [colors]


def runs(values: Sequence[Any]) -> Iterable[Tuple[int, int, Any]]:
    """Neighbours that are equal, as (begin, end, value)."""
    begin = 0
    for i in range(1, len(values) + 1):
        if i == len(values) or values[i] != values[begin]:
            yield begin, i, values[begin]
            begin = i


class ByteOffsets:
    """Places in a text's UTF-8, in which the typesetter counts, and the characters there."""

    def __init__(self, text: str) -> None:
        self._ascii = text.isascii()
        self._starts: List[int] = []
        self._characters: Dict[int, int] = {}
        if self._ascii:
            return
        byte = 0
        for i, character in enumerate(text):
            self._starts.append(byte)
            self._characters[byte] = i
            byte += len(character.encode("utf-8", "surrogatepass"))
        self._starts.append(byte)
        self._characters[byte] = len(text)

    def byte(self, character: int) -> int:
        """Where a character begins; the text's end counts as one."""
        return character if self._ascii else self._starts[character]

    def character(self, byte: int) -> int:
        """Which character begins at a byte; the last one for what is no beginning."""
        return byte if self._ascii else self._characters.get(byte, len(self._starts) - 2)
