"""SampleSpace: a rectangle cut into parts as large as probabilities."""

from __future__ import annotations

from typing import Any, Iterable, List, Sequence

from rostrum.core.color import (BLUE_E, DARK_GREY, GREEN_E, LIGHT_GREY, MAROON_B, YELLOW,
                                color_gradient)
from rostrum.core.constants import DOWN, LEFT, MED_SMALL_BUFF, RIGHT, SMALL_BUFF, UP
from rostrum.mobjects import Mobject, VGroup
from rostrum.mobjects.shapes import Rectangle

# What probabilities may lack of 1 without a part for the rest.
_NEGLIGIBLE = 1e-4

_DIVISIONS = ("horizontal_parts", "vertical_parts")


class SampleSpace(Rectangle):
    """A space of events. Once it is divided its entries are the parts."""

    def __init__(self, height: float = 3, width: float = 3, fill_color: Any = DARK_GREY,
                 fill_opacity: float = 1, stroke_width: float = 0.5,
                 stroke_color: Any = LIGHT_GREY, default_label_scale_val: float = 1) -> None:
        self.default_label_scale_val = default_label_scale_val
        super().__init__(height=height, width=width, fill_color=fill_color,
                         fill_opacity=fill_opacity, stroke_width=stroke_width,
                         stroke_color=stroke_color)

    def add_title(self, title: str = "Sample space", buff: float = MED_SMALL_BUFF) -> None:
        """Writes a title above, not wider than the space."""
        from rostrum.mobjects.text import Tex

        self.title = Tex(title)
        if self.title.width > self.width:
            self.title.width = self.width
        self.add(self.title.next_to(self, UP, buff=buff))

    def add_label(self, label: Any) -> None:
        """Keeps a label as an attribute."""
        self.__dict__["label"] = label

    def complete_p_list(self, p_list: Any) -> List[float]:
        """Probabilities, or one, with what is missing to 1."""
        known = list(p_list) if isinstance(p_list, Iterable) else [p_list]
        rest = 1.0 - sum(known)
        return [*known, rest] if abs(rest) > _NEGLIGIBLE else known

    def get_division_along_dimension(self, p_list: Any, dim: int, colors: Sequence[Any],
                                     vect: Any) -> Any:
        """The parts, from the edge opposite to `vect` on, as a group that is not added."""
        shares = self.complete_p_list(p_list)
        border = self.get_edge_center(-vect)
        parts = VGroup()
        for share, color in zip(shares, color_gradient(colors, len(shares))):
            part = SampleSpace().set_fill(color, 1).replace(self, stretch=True)
            part.stretch(share, dim).move_to(border, -vect)
            border = part.get_edge_center(vect)
            parts.add(part)
        return parts

    def get_horizontal_division(self, p_list: Any, colors: Sequence[Any] = (GREEN_E, BLUE_E),
                                vect: Any = DOWN) -> Any:
        """The parts, one above the other."""
        return self.get_division_along_dimension(p_list, 1, colors, vect)

    def get_vertical_division(self, p_list: Any, colors: Sequence[Any] = (MAROON_B, YELLOW),
                              vect: Any = RIGHT) -> Any:
        """The parts, one beside the other."""
        return self.get_division_along_dimension(p_list, 0, colors, vect)

    def divide_horizontally(self, *args: Any, **kwargs: Any) -> None:
        """Adds parts one above the other."""
        self.horizontal_parts = self.get_horizontal_division(*args, **kwargs)
        self.add(self.horizontal_parts)

    def divide_vertically(self, *args: Any, **kwargs: Any) -> None:
        """Adds parts one beside the other."""
        self.vertical_parts = self.get_vertical_division(*args, **kwargs)
        self.add(self.vertical_parts)

    def get_subdivision_braces_and_labels(self, parts: Any, labels: Iterable[Any],
                                          direction: Any, buff: float = SMALL_BUFF,
                                          min_num_quads: int = 1) -> Any:
        """A brace and a label for each part, kept as the parts' attributes."""
        from rostrum.mobjects.pictures import Brace
        from rostrum.mobjects.text import MathTex

        parts.braces, parts.labels = VGroup(), VGroup()
        for label, part in zip(labels, parts):
            brace = Brace(part, direction, buff=buff)
            written = label if isinstance(label, Mobject) \
                else MathTex(label).scale(self.default_label_scale_val)
            parts.labels.add(written.next_to(brace, direction, buff))
            parts.braces.add(brace)
        parts.label_kwargs = {"labels": parts.labels.copy(), "direction": direction, "buff": buff}
        return VGroup(parts.braces, parts.labels)

    def get_side_braces_and_labels(self, labels: Iterable[Any],
                                   direction: Any = LEFT, **kwargs: Any) -> Any:
        """Braces and labels beside the parts that lie one above the other."""
        return self.get_subdivision_braces_and_labels(self.horizontal_parts, labels, direction,
                                                      **kwargs)

    def get_top_braces_and_labels(self, labels: Iterable[Any], **kwargs: Any) -> Any:
        """Braces and labels above the parts that lie one beside the other."""
        return self.get_subdivision_braces_and_labels(self.vertical_parts, labels, UP, **kwargs)

    def get_bottom_braces_and_labels(self, labels: Iterable[Any], **kwargs: Any) -> Any:
        """Braces and labels below the parts that lie one beside the other."""
        return self.get_subdivision_braces_and_labels(self.vertical_parts, labels, DOWN, **kwargs)

    def add_braces_and_labels(self) -> None:
        """Adds the braces and the labels that were made."""
        for name in _DIVISIONS:
            parts = getattr(self, name, None)
            for made in ("braces", "labels"):
                if hasattr(parts, made):
                    self.add(getattr(parts, made))

    def __getitem__(self, index: Any) -> Any:
        for name in _DIVISIONS:
            if hasattr(self, name):
                return getattr(self, name)[index]
        return self.split()[index]
