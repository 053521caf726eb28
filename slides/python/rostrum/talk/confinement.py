"""What keeps a talk from harming the show that runs beside it.

A talk is a program with its user's rights, and no sandbox is meant here: what it does by mistake
(an endless loop, too much memory, a fork, a question on a terminal) ends in a sentence.
"""
from __future__ import annotations

import builtins
import ctypes
import faulthandler
import os
import resource
import signal
import sys
from typing import Any

#: The program sends it to ask where the talk is.
WHERE = signal.SIGUSR2

_PR_SET_PDEATHSIG = 1


def die_with_the_program() -> None:
    """Has the kernel end this process when the program has ended, however that was."""
    parent = os.getppid()
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    except (OSError, AttributeError):
        return
    if os.getppid() != parent:
        os._exit(1)


def keep_to_own(descriptors: tuple) -> None:
    """Keeps the descriptors from what this process starts, and from copies of it."""
    for descriptor in descriptors:
        os.set_inheritable(descriptor, False)

    def close_in_copy() -> None:
        for descriptor in descriptors:
            try:
                os.close(descriptor)
            except OSError:
                pass

    os.register_at_fork(after_in_child=close_in_copy)


def limit_memory(most: int) -> None:
    """At most so many bytes; more is a MemoryError. 0 is no limit."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if most > 0:
        hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
        soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))
    try:
        # Where the machine runs out of memory all the same, it is not the show that is ended.
        with open("/proc/self/oom_score_adj", "w", encoding="ascii") as score:
            score.write("1000")
    except OSError:
        pass


def tell_where(descriptor: int) -> None:
    """Writes the lines that are running to the descriptor after a crash, and when it is asked."""
    faulthandler.enable(file=descriptor, all_threads=False)
    faulthandler.register(WHERE, file=descriptor, all_threads=False)


def answer_no_questions() -> None:
    """input() is an error that says why, and what is printed comes line by line."""

    def refuse(prompt: Any = "", /) -> str:
        raise EOFError("the talk asks for input, and nobody can type any while it is recorded")

    builtins.input = refuse
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True, errors="backslashreplace")  # type: ignore
