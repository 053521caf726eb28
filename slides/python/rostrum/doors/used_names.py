"""Which of Manim's names a talk can use, by the words in its files.

`from manim import *` would have to import all that we have, most of which a talk does not need: a
fifth of a second. What no file of the talk has among its words, strings and comments too, the talk
cannot name, so that it need not be imported.
"""

from __future__ import annotations

import os
import re
import sys
from typing import Any, Iterator, Optional, Set

_OURS = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
# A talk in a folder of more than this is not read: all names are imported then.
_MOST_FILES = 100
_MOST_ENTRIES = 2000
_MOST_BYTES = 4_000_000
# A talk with one of these can make names that stand nowhere.
_MAKES_NAMES = frozenset(("eval", "exec", "globals", "locals", "import_module", "__import__"))
_WORD = re.compile(r"[A-Za-z_]\w*")


def _importing_files(frame: Any) -> Iterator[str]:
    """Gives the files of the modules that are being imported, from the innermost out."""
    while frame is not None:
        name = frame.f_code.co_filename
        is_import = frame.f_code.co_name == "<module>"
        if is_import and not name.startswith(_OURS) and not name.startswith("<frozen"):
            yield name
        frame = frame.f_back


class _TooMuch(Exception):
    """Raised where there are more files than a talk has."""


class _Words:
    """The words of all Python files below some folders."""

    def __init__(self) -> None:
        self.words: Set[str] = set()
        self.files: Set[str] = set()
        self._entries = 0
        self._bytes = 0

    def read(self, path: str) -> None:
        if path in self.files:
            return
        self.files.add(path)
        self._bytes += os.path.getsize(path)
        if len(self.files) > _MOST_FILES or self._bytes > _MOST_BYTES:
            raise _TooMuch
        with open(path, encoding="utf-8", errors="replace") as file:
            self.words.update(_WORD.findall(file.read()))

    def read_folder(self, folder: str) -> None:
        with os.scandir(folder) as entries:
            for entry in entries:
                self._entries += 1
                if self._entries > _MOST_ENTRIES:
                    raise _TooMuch
                if entry.name.startswith((".", "__pycache__")):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    self.read_folder(entry.path)
                elif entry.name.endswith(".py"):
                    self.read(os.path.abspath(entry.path))


def used_words() -> Optional[Set[str]]:
    """Gives the words of what is importing us, and of what lies around it; None where that cannot
    be told, or is too much to read."""
    found = _Words()
    try:
        files = list(_importing_files(sys._getframe(1)))
        for path in files:
            found.read(os.path.abspath(path))
        for folder in {os.path.dirname(path) for path in list(found.files)}:
            found.read_folder(folder)
    except (OSError, _TooMuch):
        return None
    return found.words if files and not found.words & _MAKES_NAMES else None
