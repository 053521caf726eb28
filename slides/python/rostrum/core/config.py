"""`config`, the settings that a talk reads and changes: frame, pixels, background.

The keys are Manim's. Each can be had as an attribute and as an item; some follow from others, and
setting one of these sets what it follows from. There is one object, since talks import it by name;
the stage reads it when it begins to record, and `load` starts it afresh.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional, Tuple

from .color import ManimColor
from .constants import DOWN, LEFT, QUALITIES, RIGHT, UP, RendererType

_FRAME_HEIGHT = 8.0


def _defaults() -> Dict[str, Any]:
    return {
        "frame_height": _FRAME_HEIGHT, "frame_width": _FRAME_HEIGHT * 16 / 9,
        "pixel_height": 1080, "pixel_width": 1920, "frame_rate": 60.0,
        "background_color": ManimColor("#000000"), "background_opacity": 1.0,
        "renderer": RendererType.CAIRO, "tex_template": None, "tex_template_file": None,
        "input_file": "", "output_file": "", "media_dir": "./media", "assets_dir": "./",
        "video_dir": "", "images_dir": "", "tex_dir": "", "text_dir": "", "log_dir": "",
        "partial_movie_dir": "", "sections_dir": "", "custom_folders": False,
        "scene_names": [], "write_all": False, "write_to_movie": False, "preview": False,
        "save_last_frame": False, "save_pngs": False, "save_as_gif": False,
        "save_sections": False, "from_animation_number": 0, "upto_animation_number": -1,
        "disable_caching": True, "disable_caching_warning": False, "flush_cache": False,
        "max_files_cached": 100, "movie_file_extension": ".mp4", "format": None,
        "png_mode": "RGB", "transparent": False, "dry_run": False, "verbosity": "INFO",
        "log_to_file": False, "progress_bar": "none", "preview_command": None,
        "notify_outdated_version": False,
        "no_latex_cleanup": False, "show_in_file_browser": False, "enable_wireframe": False,
        "force_window": False, "window_position": "UR", "window_size": "default",
        "window_monitor": 0, "fullscreen": False, "use_projection_fill_shaders": False,
        "use_projection_stroke_shaders": False, "enable_gui": False, "gui_location": "0,0",
        "zero_pad": 4, "plugins": [], "seed": None, "quality": None, "ffmpeg_loglevel": "ERROR",
        "ffmpeg_executable": "ffmpeg", "media_embed": None, "media_width": "60%",
        "interactive": False, "style": {},
    }


def _half(name: str) -> Callable[["ManimConfig"], float]:
    return lambda settings: settings[name] / 2


def _edge(direction: Any, name: str) -> Callable[["ManimConfig"], Any]:
    return lambda settings: direction * settings[name]


_DERIVED: Dict[str, Callable[["ManimConfig"], Any]] = {
    "frame_x_radius": _half("frame_width"),
    "frame_y_radius": _half("frame_height"),
    "aspect_ratio": lambda settings: settings["pixel_width"] / settings["pixel_height"],
    "frame_size": lambda settings: (settings["pixel_width"], settings["pixel_height"]),
    "top": _edge(UP, "frame_y_radius"),
    "bottom": _edge(DOWN, "frame_y_radius"),
    "left_side": _edge(LEFT, "frame_x_radius"),
    "right_side": _edge(RIGHT, "frame_x_radius"),
}


class ManimConfig:
    """A mapping of settings with attributes. Lengths are frame units."""

    def __init__(self) -> None:
        self.__dict__["_values"] = _defaults()
        self.__dict__["_first_frame"] = (self["frame_width"], self["frame_height"])

    # --- One setting. ---

    def _get(self, key: str) -> Any:
        derive = _DERIVED.get(key)
        if derive:
            return derive(self)
        if key == "tex_template" and self._values[key] is None:
            from ..mobjects.text import TexTemplate

            self._values[key] = TexTemplate()
        return self._values[key]

    def _set(self, key: str, value: Any) -> None:
        values = self._values
        if key in ("frame_x_radius", "frame_y_radius"):
            values["frame_width" if key == "frame_x_radius" else "frame_height"] = 2 * value
        elif key == "frame_size":
            values["pixel_width"], values["pixel_height"] = (int(v) for v in value)
        elif key == "background_color":
            values[key] = ManimColor(value)
        elif key == "quality":
            self._set_quality(value)
        elif key == "renderer":
            values[key] = value if isinstance(value, RendererType) else RendererType(value)
        elif key == "tex_template_file" and value:
            from ..mobjects.text import TexTemplate

            values[key] = value
            values["tex_template"] = TexTemplate.from_file(value)
        elif key not in _DERIVED:
            values[key] = value

    def _set_quality(self, quality: Any) -> None:
        self._values["quality"] = quality
        for name in ("pixel_height", "pixel_width", "frame_rate"):
            if quality in QUALITIES:
                self._values[name] = QUALITIES[quality][name]

    def __getattr__(self, key: str) -> Any:
        try:
            return self._get(key)
        except KeyError:
            raise AttributeError(f"config has no setting {key!r}") from None

    def __setattr__(self, key: str, value: Any) -> None:
        self._set(key, value)

    def __getitem__(self, key: str) -> Any:
        return self._get(key)

    def __setitem__(self, key: str, value: Any) -> None:
        self._set(key, value)

    # --- All of them. ---

    def __contains__(self, key: object) -> bool:
        return key in self._values or key in _DERIVED

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def keys(self) -> List[str]:
        return list(self._values)

    def items(self) -> List[Tuple[str, Any]]:
        return [(key, self[key]) for key in self]

    def get(self, key: str, default: Any = None) -> Any:
        return self[key] if key in self else default

    def update(self, other: Any = (), **settings: Any) -> None:
        """Takes settings of a mapping or another config over."""
        pairs = other.items() if hasattr(other, "items") else other
        for key, value in [*pairs, *settings.items()]:
            self._set(key, value)

    def copy(self) -> "ManimConfig":
        made = ManimConfig()
        made._values.update(self._values)
        return made

    def get_dir(self, key: str, **kwargs: Any) -> Path:
        """Gives a folder that a setting names, as it stands."""
        return Path(str(self[key] or "."))

    def digest_file(self, filename: Any) -> "ManimConfig":
        """Takes the settings of the section [CLI] of a file over; raises FileNotFoundError."""
        from configparser import ConfigParser

        parser = ConfigParser()
        if not parser.read(os.fspath(filename)):
            raise FileNotFoundError(f"{filename} could not be read")
        if parser.has_section("CLI"):
            for key, text in parser.items("CLI"):
                if key in self:
                    self._set(key, _parsed(text, self._values.get(key)))
        return self

    def load(self, folder: Any = None) -> None:
        """Starts afresh, with what the manim.cfg in a folder says, if there is one."""
        self._values.clear()
        self._values.update(_defaults())
        path = None if folder is None else Path(folder) / "manim.cfg"
        if path is not None and path.is_file():
            self.digest_file(path)
        self.__dict__["_first_frame"] = (self["frame_width"], self["frame_height"])


def _parsed(text: str, now: Any) -> Any:
    """Reads a setting of a file as what it is by default: a number, a switch or words."""
    if isinstance(now, bool):
        return text.strip().lower() in ("1", "yes", "true", "on")
    for number in (int, float):
        if isinstance(now, (int, float)):
            with contextlib.suppress(ValueError):
                return number(text)
    return text.strip()


config = ManimConfig()


@contextlib.contextmanager
def tempconfig(temp: Any) -> Iterator[None]:
    """Has settings for as long as a `with` lasts; keys that Manim does not know change nothing."""
    before = dict(config._values)
    known = {key: value for key, value in temp.items() if key in config}
    config.update(known)
    try:
        yield
    finally:
        config._values.clear()
        config._values.update(before)


def first_frame() -> Tuple[float, float]:
    """Gives the frame's width and height as they are before a talk says anything: Manim's defaults
    for axes and planes are computed when it is imported."""
    return config._first_frame


def frame_of(settings: Optional[ManimConfig] = None) -> Tuple[float, float]:
    """Gives the frame's width and height."""
    chosen = config if settings is None else settings
    return chosen["frame_width"], chosen["frame_height"]
