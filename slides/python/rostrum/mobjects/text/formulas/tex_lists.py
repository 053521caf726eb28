"""Title and BulletedList: text in TeX at a slide's top, and in points."""
from __future__ import annotations

from typing import Any, Optional, Union

from rostrum.core.config import config
from rostrum.core.constants import DOWN, LEFT, MED_LARGE_BUFF, MED_SMALL_BUFF, RIGHT, SMALL_BUFF, UP
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.shapes import Line
from rostrum.mobjects.text.formulas.tex import MathTex, Tex


class Title(Tex):
    """Text at the frame's upper edge, with a line under it, which is its last member."""

    def __init__(
        self,
        *text_parts: Any,
        include_underline: bool = True,
        match_underline_width_to_text: bool = False,
        underline_buff: float = MED_SMALL_BUFF,
        **kwargs: Any,
    ) -> None:
        remember(self, include_underline=include_underline,
                 match_underline_width_to_text=match_underline_width_to_text,
                 underline_buff=underline_buff)
        super().__init__(*text_parts, **kwargs)
        self.to_edge(UP)
        if include_underline:
            text_width = self.width
            line = Line(LEFT, RIGHT).next_to(self, DOWN, buff=underline_buff)
            whole = text_width if match_underline_width_to_text else config.frame_width - 2
            self.underline = line.scale_to_fit_width(whole)
            self.add(line)


class BulletedList(Tex):
    """Lines of text with a dot before each, which is the first glyph of its item."""

    def __init__(
        self,
        *items: Any,
        buff: float = MED_LARGE_BUFF,
        dot_scale_factor: float = 2,
        tex_environment: Optional[str] = None,
        **kwargs: Any,
    ) -> None:
        self.buff = buff
        self.dot_scale_factor = dot_scale_factor
        lines = [f"{item}\\\\" for item in items]
        super().__init__(*lines, tex_environment=tex_environment, **kwargs)
        for item in self.submobjects:
            dot = MathTex("\\cdot").scale(dot_scale_factor)
            if item.submobjects:
                dot.next_to(item[0], LEFT, SMALL_BUFF)
            item.add_to_back(dot)
        self.arrange(DOWN, aligned_edge=LEFT, buff=buff)

    def fade_all_but(self, index_or_string: Union[int, str], opacity: float = 0.5) -> None:
        """Fill all items but one with that opacity; it is told by its number or by its words."""
        if isinstance(index_or_string, str):
            chosen = self.get_part_by_tex(index_or_string)
        elif isinstance(index_or_string, int):
            chosen = self.submobjects[index_or_string]
        else:
            raise TypeError(f"Expected int or string, got {index_or_string}")
        for item in self.submobjects:
            item.set_fill(opacity=1 if item is chosen else opacity)
