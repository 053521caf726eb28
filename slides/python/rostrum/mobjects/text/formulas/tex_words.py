"""What LaTeX's commands of the text mode are to our typesetter, which knows those of formulas."""
from __future__ import annotations

import re
import unicodedata
from typing import Dict, NamedTuple


# TeX's units in its points.
POINTS = {"pt": 1.0, "em": 10.0, "ex": 4.31, "in": 72.27, "cm": 28.45, "mm": 2.845}


class Frame(NamedTuple):
    """What stands for a command and the brace behind it, and for the brace that ends it."""

    opener: str
    closer: str = "}"
    is_math: bool = False  # what is within is a formula


# Commands that take what is in braces.
FRAMES: Dict[str, Frame] = {
    "\\textsl": Frame("\\textit{"),
    "\\textup": Frame("\\text{"),
    "\\textmd": Frame("\\text{"),
    "\\textnormal": Frame("\\text{"),
    "\\hbox": Frame("\\text{"),
    "\\makebox": Frame("\\text{"),
    "\\uline": Frame("\\underline{"),
    "\\ul": Frame("\\underline{"),
    "\\hl": Frame("\\text{"),
    "\\st": Frame("\\text{"),
    "\\url": Frame("\\texttt{"),
    "\\fbox": Frame("$\\boxed{\\text{", "}}$"),
    "\\framebox": Frame("$\\boxed{\\text{", "}}$"),
    "\\textsuperscript": Frame("$^{\\text{", "}}$"),
    "\\textsubscript": Frame("$_{\\text{", "}}$"),
    "\\ensuremath": Frame("$", "$", True),
}

# Commands that stand for something, without arguments.
SIGNS: Dict[str, str] = {
    "\\LaTeX": "L\\hspace{-0.3em}$\\scriptstyle\\mathrm{A}$\\hspace{-0.15em}T\\hspace{-0.16em}EX",
    "\\TeX": "T\\hspace{-0.16em}EX",
    "\\dots": "$\\ldots$",
    "\\ldots": "$\\ldots$",
    "\\textellipsis": "$\\ldots$",
    "\\textbullet": "$\\bullet$",
    "\\textdegree": "$^\\circ$",
    "\\textrightarrow": "$\\rightarrow$",
    "\\textleftarrow": "$\\leftarrow$",
    "\\textbackslash": "$\\backslash$",
    "\\textless": "$<$",
    "\\textgreater": "$>$",
    "\\textbar": "$|$",
    "\\textunderscore": "\\_",
    "\\slash": "/",
    "\\textquotedblleft": "\u201c",
    "\\textquotedblright": "\u201d",
    "\\textquoteleft": "\u2018",
    "\\textquoteright": "\u2019",
    "\\textendash": "\u2013",
    "\\textemdash": "\u2014",
    "\\ss": "\u00df",
    "\\ae": "\u00e6",
    "\\AE": "\u00c6",
    "\\oe": "\u0153",
    "\\OE": "\u0152",
    "\\o": "\u00f8",
    "\\O": "\u00d8",
    "\\aa": "\u00e5",
    "\\AA": "\u00c5",
    "\\l": "\u0142",
    "\\L": "\u0141",
    "\\i": "\u0131",
    "\\pounds": "\u00a3",
    "\\copyright": "\u00a9",
    "\\S": "\u00a7",
    "\\P": "\u00b6",
    "\\-": "",
    "\\/": "",
    "\\@": "",
}

BREAKS = frozenset(("\\newline", "\\linebreak", "\\par", "\\medskip", "\\bigskip", "\\smallskip"))

# Commands that mean nothing here: where text stands, and switches of fonts that no brace ends.
NOTHINGS = frozenset("\\" + name for name in (
    "raggedright raggedleft RaggedRight RaggedLeft Centering centering justifying justify noindent "
    "indent hfill vfill hfil bf bfseries it itshape tt ttfamily sf sffamily sc scshape rm rmfamily "
    "em sl slshape upshape mdseries normalfont selectfont protect unskip ignorespaces null strut "
    "leavevmode sloppy pagebreak newpage clearpage").split())

# Environments that are displayed formulas, and what they are within a formula.
DISPLAYS: Dict[str, str] = {
    "align": "aligned", "eqnarray": "aligned", "flalign": "aligned", "gather": "gathered",
    "multline": "gathered", "equation": "", "displaymath": "", "math": "",
}

_COMBINING = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", '"': "\u0308", "~": "\u0303", "=": "\u0304",
    ".": "\u0307", "c": "\u0327", "v": "\u030c", "H": "\u030b", "k": "\u0328", "r": "\u030a",
    "u": "\u0306",
}
_ACCENT = re.compile(
    r"\\(?:(['`^\"~=.])\s*|([cvHkru])(?![A-Za-z])\s*)"
    r"(?:\{\s*(\\[ij]|[A-Za-z])\s*\}|(\\[ij]|[A-Za-z]))")
_SIGN_ACCENT = re.compile(r"\\(['`^\"~])()(?:\{(\\[ij]|[A-Za-z])\}|(\\[ij]|[A-Za-z]))")
_COMMENT = re.compile(r"(?<!\\)%[^\n]*(?:\n[ \t]*)?")
_SWITCH = re.compile(r"\{\s*\\(bf|bfseries|it|itshape|em|sl|slshape|tt|ttfamily|sf|sffamily|sc|"
                     r"scshape|rm|rmfamily)(?![A-Za-z])\s*")
_SWITCHED = {"bf": "textbf", "it": "textit", "em": "emph", "sl": "textit", "tt": "texttt",
             "sf": "textsf", "sc": "textsc", "rm": "textrm"}
_WITH_ARGUMENTS = re.compile(
    r"\\(?:href\{[^{}]*\}|fontsize\{[^{}]*\}\{[^{}]*\}|setlength\{?\\?\w*\}?\{[^{}]*\}|"
    r"linespread\{[^{}]*\}|vspace\*?\{[^{}]*\}|addtolength\{[^{}]*\}\{[^{}]*\}|label\{[^{}]*\})")


def simplified(string: str) -> str:
    """A string of a text with its accents composed, switches of fonts in braces as commands that
    take these, and without comments and what takes arguments and means nothing here."""
    string = _WITH_ARGUMENTS.sub("", _COMMENT.sub("", string))
    string = _SWITCH.sub(lambda found: f"\\{_SWITCHED[_short(found.group(1))]}{{", string)
    return _ACCENT.sub(_composed, string)


def accented(tex: str) -> str:
    """A formula with the accents of its texts composed, those that are no commands of formulas."""
    return _SIGN_ACCENT.sub(_composed, tex) if "\\" in tex else tex


def _short(name: str) -> str:
    return name[:2]


def _composed(found: re.Match) -> str:
    letter = (found.group(3) or found.group(4)).lstrip("\\")
    return unicodedata.normalize("NFC", letter + _COMBINING[found.group(1) or found.group(2)])
