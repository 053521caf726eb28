"""Rewrites LaTeX's text mode, with its lists, tables and displayed formulas, as one formula.

The typesetter sets formulas; text in them is ``\\text{...}``, in which dollars, bold, italics and
the like are known. Each line of a text becomes such a piece.
"""
from __future__ import annotations

import re
from typing import FrozenSet, List, NamedTuple, Optional, Sequence

from rostrum.mobjects.text.formulas.tex_words import (
    BREAKS, DISPLAYS, FRAMES, NOTHINGS, POINTS, SIGNS, Frame, simplified)

_TOKEN = re.compile(
    r"\\begin\s*\{tabular\*?\}\s*(?:\[[^\]]*\])?\s*\{[^{}]*\}|\\(?:begin|end)\s*\{[^{}]*\}|"
    r"\\\\(?:\*?\[[^\]]*\])?|\\[A-Za-z]+\*?|\\.|\$\$|[$&{}]|[^\\$&{}\s]+|\s+|\\", re.DOTALL)
_FONT = re.compile(r"\\text[a-z]+|\\emph|\\underline|\\mbox")
_LISTS = ("itemize", "enumerate", "description")
# What may end where another string begins without a space being set between the two. After the
# name of a command a space is none, and this one means nothing.
_JOINT = "\\nonumber"
_BULLET = "$\\bullet$~"
# What LaTeX puts between lines, in points: around displayed formulas, between the items of lists;
# and by how much a formula's lines are further apart than a text's.
_AROUND_DISPLAYS, _AROUND_ITEMS = 10.0, 8.0
_OPENED = 3.0
_LENGTH = re.compile(r"\[\s*(-?[\d.]+)\s*([a-z]+)\s*\]")


class Gap(NamedTuple):
    """A place between words: in which string, behind how many bytes of what it becomes."""

    string: int
    at: int


class _Formula(NamedTuple):
    """A formula that has begun: what ends it, and how many braces are open in it."""

    end: str
    depth: int = 0


class TextRewriter:
    """Rewrites the strings of a text in turn; formulas, braces and lists go on between them.

    ``row`` begins each line. ``breaks`` are the spaces, by number, that are to become line breaks.
    Afterwards ``gaps`` are the spaces that could become some, and ``line_ends`` where lines end.
    """

    def __init__(self, row: str = "", breaks: FrozenSet[int] = frozenset()) -> None:
        self.gaps: List[Gap] = []
        self.line_ends: List[Gap] = []
        self.has_lists = False
        self._row = row
        self._breaks = breaks
        self._frames: List[Frame] = []
        self._formula: Optional[_Formula] = None
        self._lists: List[int] = []  # the number of each list's last item; -1 where it has bullets
        self._table: Optional[bool] = None  # within a table: whether a cell has begun
        self._is_line_empty = True
        self._skips_space = False
        self._out: List[str] = []
        self._string = 0

    @property
    def has_lines(self) -> bool:
        """Whether there is more than one line."""
        return bool(self.line_ends)

    @property
    def in_formula(self) -> bool:
        """Whether what follows is within a formula."""
        return self._formula is not None

    def rewrite(self, string: str) -> str:
        """The next string."""
        self._out = []
        for token in _TOKEN.findall(simplified(string)):
            skips, self._skips_space = self._skips_space, False
            if self._formula is not None:
                self._go_on_in_formula(token)
            elif not (skips and token.isspace()):
                self._take(token)
        self._string += 1
        return "".join(self._out)

    def _take(self, token: str) -> None:
        if token == "$":
            self._begin_formula("$", "$")
        elif token == "\\(":
            self._begin_formula("$", "\\)")
        elif token in ("$$", "\\["):
            self._break(extra=_AROUND_DISPLAYS)
            self._begin_formula("$\\displaystyle ", "$$" if token == "$$" else "\\]")
        elif token == "{":
            self._open()
        elif token == "}":
            self._write(self._frames.pop().closer if self._frames else "}")
        elif token == "&" and self._table is not None:
            self._end_cell("&")
        elif token.isspace():
            self._space(token)
        elif token.startswith(("\\begin", "\\end")):
            self._environment(token)
        elif token.startswith("\\"):
            self._command(token)
        else:
            self._write(token)

    def _write(self, tex: str) -> None:
        if self._table is False:
            self._table = True
            self._out.append("\\text{")
        self._out.append(tex)
        self._is_line_empty = False

    def _command(self, token: str) -> None:
        self._skips_space = token[1:].isalpha() and (
            token in SIGNS or token in NOTHINGS or token in BREAKS)
        if token.startswith("\\\\") or token in BREAKS:
            self._break(is_asked=True, extra=_points(token))
        elif token == "\\item":
            self._item()
        elif token == "\\hline" and self._table is not None:
            self._out.append(token)
        elif token not in NOTHINGS:
            self._write(SIGNS.get(token, token))

    # --- Braces. ---

    def _open(self) -> None:
        """Begin a brace, with the command before it, which has to be said again in a new line."""
        last = self._out[-1] if self._out else ""
        frame = FRAMES.get(last)
        if frame is None:
            frame = Frame(last + "{") if _FONT.fullmatch(last) else None
        if frame is not None:
            self._out.pop()
        if frame is not None and frame.is_math:
            self._begin_formula(frame.opener, "}")
            return
        self._frames.append(frame or Frame("{"))
        self._write(self._frames[-1].opener)

    # --- Lines. ---

    def _break(self, is_asked: bool = False, extra: float = 0.0) -> None:
        """End the line, with the braces that are open in it, so many points above the next.

        One that is empty goes on, unless the text asks for a break.
        """
        if self._table is not None:
            self._end_cell("\\\\")
            return
        if self._is_line_empty and not (is_asked and self.has_lines):
            return
        while self._out and self._out[-1].isspace():
            self._out.pop()
        self.line_ends.append(self._here())
        ends = "".join(frame.closer for frame in reversed(self._frames))
        begins = "".join(frame.opener for frame in self._frames)
        self._out.append(f"{ends}}}\\\\[{extra - _OPENED:g}pt]{self._row}\\text{{{begins}")
        self._is_line_empty = True

    def _space(self, token: str) -> None:
        if self._table is False or self._is_line_empty:
            return
        if token.count("\n") > 1:
            self._break()
            return
        is_break = len(self.gaps) in self._breaks
        self.gaps.append(self._here())
        if is_break:
            self._break()
        else:
            self._out.append(" ")

    def _here(self) -> Gap:
        return Gap(self._string, len("".join(self._out).encode()))

    def _end_cell(self, tex: str) -> None:
        self._out.append(("}" if self._table else "") + tex)
        self._table = False

    # --- Formulas. ---

    def _begin_formula(self, opener: str, end: str) -> None:
        self._formula = _Formula(end)
        self._write(opener)

    def _go_on_in_formula(self, token: str) -> None:
        end, depth = self._formula or _Formula("$")
        environment = _name(token) if token.startswith("\\end") and "{" in token else ""
        if depth == 0 and token == end or environment == end:
            inner = DISPLAYS.get(environment, "")
            self._out.append(f"\\end{{{inner}}}$" if inner else "$")
            self._formula = None
            if end not in ("$", "\\)", "}"):
                self._break(extra=_AROUND_DISPLAYS)
            return
        self._formula = _Formula(end, depth + (token == "{") - (token == "}"))
        self._out.append(token)

    # --- Environments. ---

    def _environment(self, token: str) -> None:
        name, is_begin = _name(token), token.startswith("\\begin")
        if name in DISPLAYS and is_begin:
            self._break(extra=_AROUND_DISPLAYS)
            inner = DISPLAYS[name]
            begin = f"\\begin{{{inner}}}" if inner else ""
            self._begin_formula("$\\displaystyle " + begin, name)
        elif name in _LISTS:
            self.has_lists = True
            self._break(extra=_AROUND_ITEMS)
            if is_begin:
                self._lists.append(0 if name == "enumerate" else -1)
            elif self._lists:
                self._lists.pop()
        elif name == "tabular" and is_begin:
            self._write("$\\begin{array}" + token[token.rindex("{"):])
            self._table = False
        elif name == "tabular":
            self._end_cell("\\end{array}$")
            self._table = None

    def _item(self) -> None:
        self._break(extra=_AROUND_ITEMS)
        mark = _BULLET
        if self._lists and self._lists[-1] >= 0:
            self._lists[-1] += 1
            mark = f"{self._lists[-1]}.~"
        self._write(mark)
        self._skips_space = True


def _points(token: str) -> float:
    """The length behind a line break, in points."""
    found = _LENGTH.search(token)
    return float(found.group(1)) * POINTS.get(found.group(2), 0.0) if found else 0.0


def _name(token: str) -> str:
    """The name of an environment that a token begins or ends, without its star."""
    begin = token.index("{") + 1
    return token[begin:token.index("}", begin)].rstrip("*")


def rewritten(strings: Sequence[str], rewriter: TextRewriter, joined: bool) -> List[str]:
    """The strings as a formula's, but for what begins the first line and ends the last.

    ``joined`` says that they are separated by spaces; otherwise there is a space between two only
    where one is written.
    """
    converted: List[str] = []
    for i, string in enumerate(strings):
        tex = rewriter.rewrite(string)
        is_last = i + 1 == len(strings)
        space = joined or is_last or string.endswith(" ") or strings[i + 1].startswith(" ")
        if not space and not rewriter.in_formula:
            tex += _JOINT
        converted.append(tex)
    return converted
