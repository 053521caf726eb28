"""The line of the talk that is being run."""

from __future__ import annotations

import os
import sys
import sysconfig
from typing import Tuple

_OURS = os.path.dirname(os.path.dirname(os.path.abspath(__file__))) + os.sep
_INSTALLED = tuple(
    os.path.abspath(path) + os.sep
    for path in {sysconfig.get_path("stdlib"), sysconfig.get_path("purelib"),
                 sysconfig.get_path("platlib")}
    if path
)

Place = Tuple[str, int]
NOWHERE: Place = ("", 0)


def talk_line() -> Place:
    """The file and line of the innermost frame that is the talk's own.

    Frames of this package, of Python's library and of installed packages are passed over.
    """
    frame = sys._getframe(1)
    while frame is not None:
        name = frame.f_code.co_filename
        if not name.startswith(_OURS) and not name.startswith("<"):
            if not name.startswith(_INSTALLED):
                return name, frame.f_lineno
        frame = frame.f_back  # type: ignore[assignment]
    return NOWHERE
