"""Manim's helpers for files. What would write a film answers that there is none."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any, List, Optional

import numpy as np

from .config import config

_IMAGES = [".jpg", ".jpeg", ".png", ".gif", ".ico"]


def _is_format(name: str) -> bool:
    return config["format"] == name


def is_mp4_format() -> bool:
    return _is_format("mp4")


def is_gif_format() -> bool:
    return _is_format("gif")


def is_webm_format() -> bool:
    return _is_format("webm")


def is_mov_format() -> bool:
    return _is_format("mov")


def is_png_format() -> bool:
    return _is_format("png")


def write_to_movie() -> bool:
    return bool(config["write_to_movie"])


def ensure_executable(path_to_exe: Any) -> bool:
    """Tells whether a program can be run, by its path or its name."""
    return shutil.which(os.fspath(path_to_exe)) is not None


def add_extension_if_not_present(file_name: Path, extension: str) -> Path:
    path = Path(file_name)
    return path if path.suffix == extension else path.with_suffix(path.suffix + extension)


def guarantee_existence(path: Path) -> Path:
    Path(path).mkdir(parents=True, exist_ok=True)
    return Path(path).resolve(strict=True)


def guarantee_empty_existence(path: Path) -> Path:
    shutil.rmtree(str(path), ignore_errors=True)
    return guarantee_existence(path)


def modify_atime(file_path: str) -> None:
    os.utime(file_path)


def seek_full_path_from_defaults(file_name: str, default_dir: Path,
                                 extensions: List[str]) -> Path:
    """Finds a file by its path, or in a folder, with or without one of the extensions.

    Raises OSError where there is none.
    """
    tried = [Path(file_name).expanduser()]
    tried += [Path(default_dir) / f"{file_name}{extension}" for extension in ["", *extensions]]
    for path in tried:
        if path.exists():
            return path
    raise OSError(f"From: {Path.cwd()}, could not find {file_name} at either of these "
                  f"locations: {[str(path) for path in tried]}")


def get_full_raster_image_path(image_file_name: str) -> Path:
    return seek_full_path_from_defaults(image_file_name, config.get_dir("assets_dir"), _IMAGES)


def get_full_vector_image_path(image_file_name: str) -> Path:
    return seek_full_path_from_defaults(image_file_name, config.get_dir("assets_dir"), [".svg"])


def get_full_sound_file_path(sound_file_name: str) -> Path:
    return seek_full_path_from_defaults(sound_file_name, config.get_dir("assets_dir"),
                                        [".wav", ".mp3"])


def open_file(file_path: Any, in_browser: bool = False) -> None:
    """Would open a file in another program, in Manim; a talk that is recorded opens nothing."""


def drag_pixels(frames: Any) -> List[np.ndarray]:
    """Gives pictures in which what has been drawn once stays: pixels of 0 are not drawn."""
    shown, dragged = np.array(frames[0]), []
    for frame in frames:
        shown = np.where(shown == 0, frame, shown)
        dragged.append(shown)
    return dragged


def invert_image(image: Any) -> np.ndarray:
    """Gives the pixels (h, w, channels) of a picture with all channels inverted."""
    return 255 - np.array(image)


def change_to_rgba_array(image: np.ndarray, dtype: str = "uint8") -> np.ndarray:
    """Gives pixels of one, three or four channels, or of a grey picture, as (h, w, 4)."""
    pixels = image[:, :, None] if image.ndim == 2 else image
    if pixels.shape[2] == 1:
        pixels = np.repeat(pixels, 3, axis=2)
    if pixels.shape[2] == 4:
        return pixels
    opaque = np.full((*pixels.shape[:2], 1), 255, dtype=dtype)
    return np.concatenate((pixels, opaque), axis=2)


def get_plugins() -> dict:
    """Gives the plugins of Manim's that are there: none."""
    return {}


def list_plugins() -> None:
    """Would print the names of plugins, in Manim."""


def capture(command: Any, cwd: Optional[Any] = None, command_input: Any = None) -> tuple:
    """Runs a program, and gives what it has written, what it has said, and its exit status."""
    import subprocess

    done = subprocess.run(command, cwd=cwd, input=command_input, capture_output=True, text=True)
    return done.stdout, done.stderr, done.returncode
