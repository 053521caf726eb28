"""Where the files of a talk are: in its folder, which it runs in, or in the one for assets."""
from __future__ import annotations

from pathlib import Path
from typing import Sequence

from rostrum.core.config import config


def find_file(name: object, extensions: Sequence[str]) -> Path:
    """The first file of that name, with or without one of the extensions.

    Names are taken from the working directory, which is the talk's folder, as in Manim. An OSError,
    with Manim's sentence, where there is none.
    """
    given = Path(str(name)).expanduser()
    assets = Path(str(getattr(config, "assets_dir", "./")))
    tried = [given, assets / given]
    tried += [(assets / given).with_name(given.name + extension) for extension in extensions]
    for path in tried:
        if path.is_file():
            return path
    places = [str(path) for path in tried]
    raise OSError(f"From: {Path.cwd()}, could not find {name} at either of these locations: "
                  f"{places}")
