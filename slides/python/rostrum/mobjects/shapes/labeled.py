"""Lines and arrows with a label on them."""

from __future__ import annotations

from typing import Any, Dict, Optional

from ...core.color.manim_color import ManimColor
from ...core.color.names import COLORS
from ...core.constants import DEFAULT_FONT_SIZE
from .arrows import Arrow
from .frames import BackgroundRectangle, SurroundingRectangle
from .lines import Line

_WHITE = COLORS["WHITE"]


class LabeledLine(Line):
    """A line with a label, TeX or a mobject, at a fraction of the way; in a frame unless told
    otherwise. label_config, box_config and frame_config are what Manim has from 0.19 on."""

    def __init__(self, label: Any, label_position: float = 0.5,
                 font_size: float = DEFAULT_FONT_SIZE, label_color: Any = _WHITE,
                 label_frame: bool = True, frame_fill_color: Any = None,
                 frame_fill_opacity: float = 1, *args: Any, label_config: Optional[dict] = None,
                 box_config: Optional[dict] = None, frame_config: Optional[dict] = None,
                 **kwargs: Any) -> None:
        color = ManimColor(label_color)
        if isinstance(label, str):
            from ..text import MathTex

            label = MathTex(label, **{"color": color, "font_size": font_size,
                                      **(label_config or {})})
        super().__init__(*args, **kwargs)
        start, end = self.get_start_and_end()
        label.move_to(start + (end - start) * label_position)
        box: Dict[str, Any] = {
            "buff": 0.05, "color": ManimColor(frame_fill_color),
            "fill_opacity": frame_fill_opacity, "stroke_width": 0.5, **(box_config or {})}
        self.add(BackgroundRectangle(label, **box))
        if label_frame:
            frame: Dict[str, Any] = {
                "buff": 0.05, "color": color, "stroke_width": 0.5, **(frame_config or {})}
            self.add(SurroundingRectangle(label, **frame))
        self.add(label)


class LabeledArrow(LabeledLine, Arrow):
    """An arrow with a label."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
