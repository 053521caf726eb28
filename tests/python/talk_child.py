"""Runs a talk as the program does: in a child process, with orders and reports on pipes."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import textwrap
import unittest
from pathlib import Path
from typing import Any, List, NamedTuple, Sequence

from rostrum.talk import fields

TALK = Path(fields.__file__).parent


class Came(NamedTuple):
    """What came of a talk: the reports, the exit status, what was printed, and the deck's bytes."""

    reports: List[List[str]]
    status: int
    printed: str
    deck: bytes

    def of(self, kind: str) -> List[List[str]]:
        """The fields of the reports of a kind."""
        return [report[1:] for report in self.reports if report[0] == kind]


def run_child(orders: str, timeout: float = 60) -> Any:
    """The lines of reports, the exit status, and what was printed."""
    orders_end, our_orders = os.pipe()
    our_reports, reports_end = os.pipe()

    def give_descriptors() -> None:
        # Both could be a descriptor that the other is to become.
        high = os.dup2(orders_end, 90), os.dup2(reports_end, 91)
        os.dup2(high[0], 3)
        os.dup2(high[1], 4)

    process = subprocess.Popen(
        [sys.executable, str(TALK)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, env=dict(os.environ, PYTHONHASHSEED="0"),
        preexec_fn=give_descriptors, pass_fds=(3, 4),
        start_new_session=True)
    os.close(orders_end)
    os.close(reports_end)
    with os.fdopen(our_orders, "wb") as pipe:
        pipe.write(orders.encode("utf-8", "surrogateescape"))
    printed, _ = process.communicate(timeout=timeout)
    with os.fdopen(our_reports, encoding="utf-8", errors="surrogateescape") as pipe:
        lines = pipe.read().splitlines()
    return lines, process.returncode, printed.decode("utf-8", "replace")


class TalkTest(unittest.TestCase):
    """Has a folder for talks."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(os.path.realpath(folder.name))

    def write(self, name: str, source: str) -> Path:
        """Writes a file beside the talk."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(textwrap.dedent(source).lstrip("\n"), encoding="utf-8")
        return path

    def record(self, source: str, scenes: Sequence[str] = (), name: str = "talk.py",
               stops: str = "auto", seed: int = 0, memory: int = 0) -> Came:
        """Records a talk of that source."""
        talk = self.write(name, source)
        out = self.folder / "out.rostrum"
        lines = [fields.join("talk", talk), *(fields.join("scene", s) for s in scenes),
                 fields.join("stops", stops), fields.join("seed", seed),
                 fields.join("memory", memory), fields.join("out", out), "record"]
        reports, status, printed = run_child("\n".join(lines) + "\n")
        deck = out.read_bytes() if out.exists() else b""
        return Came([fields.split(line) for line in reports], status, printed, deck)
