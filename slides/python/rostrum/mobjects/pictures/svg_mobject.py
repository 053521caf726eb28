"""SVGMobject: a drawing from a file, and what is built like one."""
from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

import numpy as np

from rostrum import library
from rostrum.core.warnings import warn
from rostrum.mobjects.pictures.files import find_file
from rostrum.mobjects.style import Rgba, Style
from rostrum.mobjects.vectorized import VMobject

_NO_STYLE = dict.fromkeys(
    ("color", "opacity", "fill_color", "fill_opacity", "stroke_color", "stroke_opacity"))

# What shapes have that the file gives no paint: strokes are there, but have no width.
_NOTHING: Rgba = (0.0, 0.0, 0.0, 0.0)
_WHITE: Rgba = (1.0, 1.0, 1.0, 1.0)

# The shapes of files that have been read, by path and time of change.
_read: Dict[Tuple[str, int], List[Any]] = {}


class VMobjectFromSVGPath(VMobject):
    """One path of a drawing, or one glyph of a text."""


class SVGMobject(VMobject):
    """A drawing; a member for each of its shapes.

    The colours and opacities that are given override the file's, of all of its shapes; ``color``
    and ``opacity`` do nothing, as in Manim. It is centred on the origin and scaled to the height,
    then to the width, where these are given.
    """

    def __init__(
        self,
        file_name: Any = None,
        should_center: bool = True,
        height: Optional[float] = 2,
        width: Optional[float] = None,
        color: Any = None,
        opacity: Optional[float] = None,
        fill_color: Any = None,
        fill_opacity: Optional[float] = None,
        stroke_color: Any = None,
        stroke_opacity: Optional[float] = None,
        stroke_width: Optional[float] = None,
        svg_default: Optional[dict] = None,
        path_string_config: Optional[dict] = None,
        use_svg_cache: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(color="#000000" if color is None else color, stroke_width=0, **kwargs)
        self.file_name = Path(str(file_name)) if file_name is not None else None
        self.svg_height, self.svg_width = height, width
        self.should_center, self.opacity = should_center, opacity
        self.svg_default = svg_default or {**_NO_STYLE, "stroke_width": 0}
        self.path_string_config = path_string_config or {}
        self.generate_mobject()
        self._paint_all(fill_color, fill_opacity, stroke_color, stroke_opacity, stroke_width)
        self.move_into_position()

    def generate_mobject(self) -> None:
        """Make the members. A ValueError without a file, an OSError where it is not there."""
        self.add(*(_shape_mobject(shape) for shape in _shapes(self.get_file_path())))

    def get_file_path(self) -> Path:
        """The drawing's file."""
        if self.file_name is None:
            raise ValueError("Must specify file for SVGMobject")
        return find_file(self.file_name, (".svg",))

    def move_into_position(self) -> None:
        """Centre and scale the drawing, as its arguments say."""
        if self.should_center:
            self.center()
        height, width = self.svg_height, self.svg_width
        if height is not None:
            self.scale_to_fit_height(height)
        if width is not None:
            self.scale_to_fit_width(width)

    def _paint_all(self, fill_color: Any, fill_opacity: Any, stroke_color: Any,
                   stroke_opacity: Any, stroke_width: Any) -> None:
        if fill_color is not None or fill_opacity is not None:
            self.set_fill(fill_color, fill_opacity)
        if (stroke_color, stroke_opacity, stroke_width) != (None, None, None):
            self.set_stroke(stroke_color, stroke_width, stroke_opacity)


def _shapes(path: Path) -> List[Any]:
    key = (str(path.resolve()), path.stat().st_mtime_ns)
    if key not in _read:
        try:
            drawing = _read[key] = library.svg(path.read_bytes())
        except library.LibraryError as problem:
            raise ValueError(f"{path}: {problem}") from None
        if drawing.left_out:
            warn(f"{path.name}: what is not drawn of it: {drawing.left_out}.")
    return _read[key]


def _shape_mobject(shape: Any) -> VMobjectFromSVGPath:
    made = VMobjectFromSVGPath()
    made.set_points(np.column_stack((shape.points, np.zeros(len(shape.points)))))
    made._style = Style(fill=(_rgba(shape.fill, _NOTHING),), stroke=(_rgba(shape.stroke, _WHITE),),
                        back=(0.0, 0.0, 0.0, 1.0), stroke_width=float(shape.stroke_width))
    made.fill_opacity = made._style.fill[0][3]
    return made


def _rgba(paint: Any, default: Rgba) -> Rgba:
    return default if paint is None else tuple(map(float, paint))  # type: ignore[return-value]
