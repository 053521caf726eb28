"""Lines of fields between the program and this process, with tabs between them.

A backslash, a tab and the ends of lines within a field are written \\\\, \\t, \\n and \\r.
"""
from __future__ import annotations

from typing import List

_ESCAPES = (("\\", "\\\\"), ("\t", "\\t"), ("\n", "\\n"), ("\r", "\\r"))
_MEANINGS = {"\\": "\\", "t": "\t", "n": "\n", "r": "\r"}


def join(*fields: object) -> str:
    """The line, without its end."""
    texts = []
    for field in fields:
        text = str(field)
        for plain, escaped in _ESCAPES:
            text = text.replace(plain, escaped)
        texts.append(text)
    return "\t".join(texts)


def split(line: str) -> List[str]:
    """The fields of a line that join() made."""
    return [_unescaped(field) for field in line.split("\t")]


def _unescaped(field: str) -> str:
    if "\\" not in field:
        return field
    out = []
    characters = iter(field)
    for character in characters:
        if character == "\\":
            escape = next(characters, "")
            out.append(_MEANINGS.get(escape, escape))
        else:
            out.append(character)
    return "".join(out)
