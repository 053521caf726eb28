"""The colours of program text, from Pygments where that is installed.

Manim goes through Pygments' HTML; what matters of it is kept here: which stretches of a line have a
colour of their own, since the indentation before the first of these becomes tabs.
"""
from __future__ import annotations

from typing import Any, List, NamedTuple, Optional, Tuple

from rostrum.core.warnings import warn

# What a style can say of a kind of token.
_SAID = ("color", "bold", "italic", "underline", "bgcolor", "border")
_DARK_BACKGROUNDS = ("#111111", "#272822", "#202020", "#000000")


class Piece(NamedTuple):
    """A stretch of a line. Its colour is None where the style has none for it."""

    text: str
    color: Optional[str]
    styled: bool  # the style says something of it, be it only that it is bold


class Listing(NamedTuple):
    """A program's lines, and the colours that they stand on and have by default ("#rrggbb")."""

    lines: List[List[Piece]]
    background: str
    foreground: str


class _Lookup(NamedTuple):
    lexer: Any
    style: Any
    names: Any  # short names of kinds of tokens; "" for plain text


def highlight(code: str, language: Optional[str], style: str, file_name: str = "") -> Listing:
    """The listing of a program's text.

    The language is found by the file's name, or guessed, where none is given. A language or style
    that is not known is told of, and the text stays plain; so does all text without Pygments.
    """
    found = _lookup(code, language, style, file_name)
    if found is None:
        plain = [[Piece(line, None, True)] if line else []
                 for line in code.strip("\n").split("\n")]
        return Listing(plain, "#000000", "#ffffff")
    background = str(found.style.background_color).lower()
    lines = _LineSplitter(found).split(code)
    return Listing(lines, background, foreground_on(background))


def foreground_on(background: str) -> str:
    """What text without a colour has: white on the darkest backgrounds, else black."""
    return "#ffffff" if background in _DARK_BACKGROUNDS else "#000000"


def styles() -> List[str]:
    """The names of the styles that there are."""
    try:
        from pygments.styles import get_all_styles
    except ImportError:
        return []
    return list(get_all_styles())


def _lookup(code: str, language: Optional[str], style: str, file_name: str) -> Optional[_Lookup]:
    try:
        from pygments import lexers
        from pygments.styles import get_style_by_name
        from pygments.token import STANDARD_TYPES
        from pygments.util import ClassNotFound
    except ImportError:
        warn("Code is set without colours: the Python package Pygments is not installed "
             "(python3-pygments in Debian, \"pip install Pygments\" elsewhere).")
        return None
    try:
        if language:
            lexer = lexers.get_lexer_by_name(str(language).lower())
        elif file_name:
            lexer = lexers.guess_lexer_for_filename(file_name, code)
        else:
            lexer = lexers.guess_lexer(code)
    except ClassNotFound:
        warn(f"Pygments knows no language \"{language or file_name}\"; the code is set as plain "
             "text.")
        lexer = lexers.get_lexer_by_name("text")
    try:
        return _Lookup(lexer, get_style_by_name(str(style).lower()), STANDARD_TYPES)
    except ClassNotFound:
        warn(f"Pygments knows no style \"{style}\"; the code is set in the style vim.")
        return _Lookup(lexer, get_style_by_name("vim"), STANDARD_TYPES)


class _LineSplitter:
    """Takes a program's text apart into lines of pieces."""

    def __init__(self, lookup: _Lookup) -> None:
        self._lexer = lookup.lexer
        self._style = lookup.style
        self._names = lookup.names
        self._known: dict = {}

    def split(self, code: str) -> List[List[Piece]]:
        lines: List[List[Piece]] = [[]]
        for kind, text in self._lexer.get_tokens(code):
            color, styled = self._paint(kind)
            for i, part in enumerate(text.split("\n")):
                if i > 0:
                    lines.append([])
                if part:
                    _append(lines[-1], Piece(part, color, styled))
        return lines[:-1]

    def _paint(self, kind: Any) -> Tuple[Optional[str], bool]:
        if kind not in self._known:
            said = self._style.style_for_token(kind)
            # What is plain text to Pygments has no colour, whatever the style has for it.
            styled = bool(self._names.get(kind, kind)) and any(said[key] for key in _SAID)
            color = "#" + said["color"] if styled and said["color"] else None
            self._known[kind] = (color, styled)
        return self._known[kind]


def _append(line: List[Piece], piece: Piece) -> None:
    """Add a piece, to the one before where they are alike; spaces go with what is before."""
    if line and line[-1].styled and not piece.styled:
        text = piece.text.lstrip(" ")
        spaces = len(piece.text) - len(text)
        line[-1] = line[-1]._replace(text=line[-1].text + " " * spaces)
        piece = piece._replace(text=text)
    if line and line[-1][1:] == piece[1:]:
        line[-1] = piece._replace(text=line[-1].text + piece.text)
    elif piece.text:
        line.append(piece)
