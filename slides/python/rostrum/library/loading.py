"""Finds librostrum.so and opens it, once for the process."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any, Optional

from .errors import LibraryError
from .structures import ABI_VERSION, ARGUMENTS

_NAME = "librostrum.so"


def _places() -> list[Path]:
    """Where the library may lie: as told, in the wheel, as installed, in the build tree."""
    told = os.environ.get("ROSTRUM_LIBRARY")
    if told:
        return [Path(told)]
    here = Path(__file__).resolve().parent
    places = [here / _NAME]
    parents = here.parents
    if len(parents) > 4:
        # share/rostrum/python/rostrum/library, beside lib/rostrum/python.
        places.append(parents[4] / "lib" / "rostrum" / "python" / _NAME)
    if len(parents) > 3:
        # slides/python/rostrum/library of the sources.
        places.append(parents[3] / "build" / "release" / "slides" / "capi" / _NAME)
    return places


def _find() -> Path:
    places = _places()
    for place in places:
        if place.is_file():
            return place
    names = ", ".join(str(place) for place in places)
    raise LibraryError(f"The library {_NAME} is not there: looked for {names}.")


class Library:
    """The opened library with one talk, whose outlines and pictures all recordings share."""

    def __init__(self) -> None:
        path = _find()
        try:
            functions = ctypes.CDLL(str(path))
        except OSError as error:
            raise LibraryError(f"The library {path} cannot be opened: {error}.") from None
        version = functions.rostrum_abi_version()
        if version != ABI_VERSION:
            raise LibraryError(
                f"The library {path} is of another version of Rostrum ({version}) than this "
                f"package ({ABI_VERSION})."
            )
        for name, arguments in ARGUMENTS.items():
            getattr(functions, name).argtypes = arguments
        for name in ("rostrum_talk_new", "rostrum_recording_new"):
            getattr(functions, name).restype = ctypes.c_void_p
        for name in ("rostrum_talk_error", "rostrum_recording_error"):
            getattr(functions, name).restype = ctypes.c_char_p
            getattr(functions, name).argtypes = [ctypes.c_void_p]
        for name in ("rostrum_talk_free", "rostrum_recording_free", "rostrum_recording_new"):
            getattr(functions, name).argtypes = [ctypes.c_void_p]
        self.functions = functions
        self.talk = functions.rostrum_talk_new()
        if not self.talk:
            raise LibraryError("There is not enough memory to begin a talk.")

    def call(self, name: str, *arguments: Any) -> None:
        """Calls a function of the talk; an error of it is a LibraryError."""
        if getattr(self.functions, name)(self.talk, *arguments):
            sentence = self.functions.rostrum_talk_error(self.talk)
            raise LibraryError(sentence.decode("utf-8", "replace"))


_library: Optional[Library] = None


def library() -> Library:
    """The library, opened when it is first needed."""
    global _library
    if _library is None:
        _library = Library()
    return _library
