"""Notes for the speaker that stand in the talk's source: comments `# note: ...` before a stop."""

from __future__ import annotations

import re
from typing import Any, Dict, List, Tuple

from rostrum.stage.where import Place

_NOTE = re.compile(r"^\s*#\s*notes?\s*:\s*(.*?)\s*$", re.IGNORECASE)
_COMMENT = re.compile(r"^\s*#\s?(.*?)\s*$")


def note_comments(lines: List[str]) -> List[Tuple[int, int, str]]:
    """First and last line (from 1 on) and words of each note; comment lines below go on with it."""
    notes = []
    index = 0
    while index < len(lines):
        found = _NOTE.match(lines[index])
        if not found:
            index += 1
            continue
        first = index
        words = [found.group(1)]
        index += 1
        while index < len(lines) and not _NOTE.match(lines[index]):
            more = _COMMENT.match(lines[index])
            if not more:
                break
            words.append(more.group(1))
            index += 1
        notes.append((first + 1, index, "\n".join(word for word in words if word)))
    return notes


class NoteComments:
    """Finds the notes that stand between one stop and the next."""

    def __init__(self) -> None:
        self._notes: Dict[str, List[Tuple[int, int, str]]] = {}
        self._last: Dict[str, int] = {}

    def begin_scene(self, scene_class: Any) -> None:
        """The scene's notes are those from its construct on."""
        self._last = {}
        code = getattr(getattr(scene_class, "construct", None), "__code__", None)
        if code is not None:
            self._last[code.co_filename] = code.co_firstlineno

    def before(self, place: Place) -> str:
        """The notes between the last stop in the file and this one.

        Where the talk's way goes back, as in a loop, those that stand right above the line.
        """
        file, line = place
        if not file:
            return ""
        last = self._last.get(file, 0)
        self._last[file] = line
        found = self._of_file(file)
        if last < line:
            words = [note for first, _, note in found if last < first < line]
        else:
            words = [note for _, end, note in found if end == line - 1]
        return "\n".join(words)

    def _of_file(self, file: str) -> List[Tuple[int, int, str]]:
        if file not in self._notes:
            try:
                with open(file, encoding="utf-8", errors="replace") as source:
                    self._notes[file] = note_comments(source.read().splitlines())
            except OSError:
                self._notes[file] = []
        return self._notes[file]
