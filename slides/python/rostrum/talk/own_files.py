"""Which files a talk depends on: what it imports and opens from the folders of its user."""
from __future__ import annotations

import os
import site
import sys
import sysconfig
from typing import Any, Callable, List, Set, Tuple

from .reports import Reports

_SYSTEM = ("/usr", "/etc", "/proc", "/dev", "/sys", "/run", "/var", "/lib", "/lib64", "/boot",
           "/snap")
_PACKAGES = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
_DOORS = os.path.join(_PACKAGES, "rostrum", "doors") + os.sep
_WRITES = os.O_WRONLY | os.O_RDWR


def _is_door(path: str) -> bool:
    """Whether we look into the talk's folder ourselves, for the words that its files have."""
    return path.startswith(_DOORS)


def _within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def _system_folders() -> List[str]:
    """Where Python, its packages, the system and we ourselves are."""
    folders = {sys.prefix, sys.base_prefix, sys.exec_prefix, _PACKAGES, *_SYSTEM}
    for name in ("stdlib", "platstdlib", "purelib", "platlib"):
        folders.add(sysconfig.get_path(name))
    try:
        folders.update(site.getsitepackages())
        folders.add(site.getusersitepackages())
    except (AttributeError, KeyError):
        pass  # an environment without the module's functions, or without a home
    return [os.path.realpath(folder) for folder in folders if folder and folder != "/"]


class OwnFiles:
    """Reports each file of the talk once, as it is when the talk first opens it."""

    def __init__(self, talk: str, reports: Reports) -> None:
        self.folder = os.path.dirname(os.path.realpath(talk))
        self._reports = reports
        self._system = _system_folders()
        self._inner = [folder for folder in self._system if _within(folder, self.folder)]
        self._known: Set[str] = set()

    def is_own(self, path: str) -> bool:
        """Whether the file is the talk's user's, and not the system's or a package's."""
        path = os.path.realpath(path)
        if _within(path, self.folder):
            return not any(_within(path, folder) for folder in self._inner)
        return not any(_within(path, folder) for folder in self._system)

    def note(self, path: str) -> None:
        """The talk depends on that file, whether it is there or not."""
        path = os.path.realpath(path)
        if path in self._known:
            return
        self._known.add(path)
        if f"{os.sep}__pycache__{os.sep}" in path or not self.is_own(path):
            return
        try:
            status = os.stat(path)
        except OSError:
            self._reports.watch(path, -1, -1)
            return
        if os.path.isfile(path):
            self._reports.watch(path, status.st_mtime_ns, status.st_size)

    def listen(self) -> Callable[[str, Tuple[Any, ...]], None]:
        """What sys.addaudithook() takes: it notes what is opened to be read."""

        def heard(event: str, arguments: Tuple[Any, ...]) -> None:
            if event == "open" and not _is_door(sys._getframe(1).f_code.co_filename):
                path, _mode, flags = arguments
                if isinstance(path, bytes):
                    path = os.fsdecode(path)
                if isinstance(path, str):
                    if isinstance(flags, int) and flags & _WRITES:
                        # What the talk writes is its own business: to record again when that
                        # changes would never end.
                        self._known.add(os.path.realpath(path))
                    else:
                        self.note(path)
            elif event == "import":
                self._reports.alive()

        return heard
