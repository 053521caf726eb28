"""What a talk is told of words that we do not have: once a word and place, with what comes nearest.

Whoever runs the talk takes the reports by `listen`; until then they go to standard error.
"""

from __future__ import annotations

import os
import sys
from typing import Any, Callable, Optional, Set, Tuple

_OURS = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep

# Called with a sentence, a file and a line.
Listener = Callable[[str, str, int], None]


def place_in_talk() -> Tuple[str, int]:
    """Gives the file and line of the talk from where we were called; ("", 0) if there is none."""
    frame: Any = sys._getframe(1)
    while frame is not None:
        name = frame.f_code.co_filename
        if not name.startswith(_OURS) and not name.startswith("<"):
            return name, frame.f_lineno
        frame = frame.f_back
    return "", 0


class Reports:
    """What has been said already, and whom it is said to."""

    def __init__(self) -> None:
        self.listener: Optional[Listener] = None
        self.said: Set[Tuple[str, str, int]] = set()

    def say(self, sentence: str) -> None:
        file, line = place_in_talk()
        if (sentence, file, line) in self.said:
            return
        self.said.add((sentence, file, line))
        if self.listener is not None:
            self.listener(sentence, file, line)
        else:
            sys.stderr.write(f"{file}:{line}: {sentence}\n")


_reports = Reports()


def listen(listener: Optional[Listener]) -> None:
    """Has a function be called with each new warning, and forgets what has been said."""
    _reports.listener = listener
    _reports.said.clear()


def warn(sentence: str) -> None:
    """Says a sentence, once for each place in the talk."""
    _reports.say(sentence)


def missing(word: str, nearest: str = "") -> None:
    """Says that we lack a word of Manim's, and what comes nearest to it."""
    hint = f" The nearest that there is: {nearest}." if nearest else ""
    _reports.say(f"{word} is not there yet, and does nothing.{hint}")
