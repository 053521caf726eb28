"""What this process tells the program: lines on a descriptor of their own."""
from __future__ import annotations

import os
import threading
import time

from . import fields

#: Characters of a text that are told; a longer one is cut off.
LONGEST_TEXT = 2000

#: Seconds between two signs of life that say nothing else.
_SIGN_OF_LIFE = 0.25


class Reports:
    """Writes each report as one line, whichever thread it comes from.

    Nothing is raised where the program does not read any more: it is about to end this process.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self._last = 0.0

    def ready(self, version: str) -> None:
        """What all talks need is loaded, and the order can come."""
        self._write("ready", version)

    def lacking(self, name: str, text: str) -> None:
        """This Python can play no talk at all."""
        self._write("lacking", name, text)

    def alive(self) -> None:
        """Says that something goes on, now and then."""
        if time.monotonic() - self._last > _SIGN_OF_LIFE:
            self._write("alive")

    def progress(self, scene: str, plays: int, seconds: float) -> None:
        """So many plays, and so many seconds of the deck, are recorded."""
        if time.monotonic() - self._last > _SIGN_OF_LIFE:
            self._write("progress", scene, plays, f"{seconds:.3f}")

    def watch(self, path: str, modified: int, size: int) -> None:
        """The talk depends on a file, which was so when it was opened; -1, -1 where none was."""
        self._write("watch", path, modified, size)

    def imported(self, name: str, path: str) -> None:
        """The talk has imported a module that is not its own."""
        try:
            status = os.stat(path)
        except OSError:
            return
        self._write("import", name, path, status.st_mtime_ns, status.st_size)

    def warning(self, path: str, line: int, text: str) -> None:
        """The talk goes on, but not as it says."""
        self._write("warning", path, line, text[:LONGEST_TEXT])

    def error(self, path: str, line: int, text: str) -> None:
        """The talk cannot be played. Line 0 is none."""
        self._write("error", path, line, text[:LONGEST_TEXT])

    def done(self, plays: int, seconds: float) -> None:
        """The deck is written."""
        self._write("done", plays, f"{seconds:.3f}")

    def _write(self, *values: object) -> None:
        if os.getpid() != self._owner:
            return
        self._last = time.monotonic()
        line = (fields.join(*values) + "\n").encode("utf-8", "surrogateescape")
        with self._lock:
            try:
                while line:
                    line = line[os.write(self.descriptor, line):]
            except OSError:
                pass
