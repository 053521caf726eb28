"""Exceptions of a talk as sentences with the talk's own file and line."""
from __future__ import annotations

import difflib
import importlib
import os
import sys
import traceback
from types import TracebackType
from typing import Callable, List, NamedTuple, Optional, Tuple

_PACKAGES = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Place(NamedTuple):
    """A line of a file; line 0 where none is known."""

    path: str
    line: int


def is_ours(path: str) -> bool:
    """Whether the frame of a traceback is this package's, or of what imports modules."""
    return path.startswith(_PACKAGES + os.sep) or path.startswith("<frozen ")


def frames_of(trace: Optional[TracebackType]) -> List[traceback.FrameSummary]:
    """The frames that are not ours, the outermost first."""
    return [frame for frame in traceback.extract_tb(trace) if not is_ours(frame.filename)]


def place_of(error: BaseException, is_own: Callable[[str], bool], talk: str) -> Place:
    """Where the talk went wrong: its innermost line that runs, or the line that is no Python."""
    if isinstance(error, SyntaxError) and error.filename and is_own(error.filename):
        return Place(error.filename, error.lineno or 0)
    for frame in reversed(frames_of(error.__traceback__)):
        if is_own(frame.filename):
            return Place(frame.filename, frame.lineno or 0)
    return Place(talk, 0)


def text_of(error: BaseException) -> str:
    """Python's own sentence: its kind and what it says, on one line."""
    if isinstance(error, SystemExit):
        return f"SystemExit: the talk ends itself, with sys.exit({_shown(error.code)})"
    if isinstance(error, KeyboardInterrupt):
        return "KeyboardInterrupt: the talk interrupts itself"
    if isinstance(error, SyntaxError):
        return f"{type(error).__name__}: {error.msg}"
    lines = "".join(traceback.format_exception_only(type(error), error)).splitlines()
    text = " ".join(line.strip() for line in lines if line.strip())
    return text + _suggestion(error, text)


def _shown(code: object) -> str:
    return "" if code is None else repr(code)


def _suggestion(error: BaseException, text: str) -> str:
    # Python itself makes one only while it prints a traceback.
    name = getattr(error, "name", None)
    if "Did you mean" in text or not isinstance(name, str):
        return ""
    if isinstance(error, NameError):
        known = [*_names_seen(error.__traceback__), *_words_of_manim()]
    elif isinstance(error, AttributeError):
        known = dir(getattr(error, "obj", None))
    else:
        return ""
    near = difflib.get_close_matches(name, [k for k in known if k != name], n=1, cutoff=0.7)
    return f". Did you mean: '{near[0]}'?" if near else ""


def _names_seen(trace: Optional[TracebackType]) -> List[str]:
    names: List[str] = []
    while trace is not None:
        names = [*trace.tb_frame.f_locals, *trace.tb_frame.f_globals]
        trace = trace.tb_next
    return names


def _words_of_manim() -> List[str]:
    """What `from manim import *` can bring; it brings what the talk's files name alone."""
    lookup = importlib.import_module("rostrum.doors.lookup")
    return [name for path in lookup.Lookup("manim").paths.values() for name in path.public]


def print_traceback(error: BaseException) -> None:
    """Prints what Python would, without our frames, where it says more than the sentence does."""
    frames = frames_of(error.__traceback__)
    kind: Tuple[str, ...] = tuple(traceback.format_exception_only(type(error), error))
    if isinstance(error, SystemExit) or (len(frames) < 2 and not isinstance(error, SyntaxError)):
        return
    if frames and not isinstance(error, SyntaxError):
        print("Traceback (most recent call last):", file=sys.stderr)
        print("".join(traceback.format_list(frames)), end="", file=sys.stderr)
    print("".join(kind), end="", file=sys.stderr)
