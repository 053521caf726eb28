"""Paragraph: several lines of text, a member for each line."""
from __future__ import annotations

from typing import Any, List, Optional

from rostrum.mobjects.text.text import Text
from rostrum.mobjects.groups import VGroup


class Paragraph(VGroup):
    """Lines of text; each is a group of glyphs, as in Text.

    ``alignment`` is "left", "right" or "center"; without it lines begin where Text has them.
    ``chars`` are the lines, ``lines_text`` the Text that they are of.
    """

    def __init__(
        self,
        *text: str,
        line_spacing: float = -1,
        alignment: Optional[str] = None,
        **kwargs: Any,
    ) -> None:
        self.line_spacing = line_spacing
        self.alignment = alignment
        self.consider_spaces_as_chars = bool(kwargs.get("disable_ligatures", False))
        super().__init__()
        self.lines_text = Text("\n".join(map(str, text)), line_spacing=line_spacing, **kwargs)
        self.chars = VGroup(*(VGroup(*glyphs) for glyphs in self._glyphs_by_line()))
        self.lines: List[list] = [list(self.chars), [alignment] * len(self.chars)]
        self.lines_initial_positions = [line.get_center() for line in self.chars]
        self.add(*self.chars)
        self.center()
        if alignment:
            self._set_all_lines_alignments(alignment)

    def _glyphs_by_line(self) -> List[list]:
        """The members of the text, line by line; where spaces are members, line breaks are none."""
        text = self.lines_text
        lines: List[list] = [[] for _ in text.original_text.split("\n")]
        for member, line in zip(text.submobjects, text.member_lines):
            if line is not None:
                lines[line].append(member)
        return lines

    def _set_all_lines_alignments(self, alignment: str) -> Paragraph:
        """Align all lines within the paragraph's width."""
        for number in range(len(self.chars)):
            self._set_line_alignment(alignment, number)
        return self

    def _set_line_alignment(self, alignment: str, line_no: int) -> Paragraph:
        """Align one line within the paragraph's width."""
        self.lines[1][line_no] = alignment
        line = self.submobjects[line_no]
        half = line.width / 2
        places = {
            "left": self.get_left()[0] + half,
            "center": self.get_center()[0],
            "right": self.get_right()[0] - half,
        }
        if alignment in places:
            line.move_to((places[alignment], line.get_center()[1], 0))
        return self

    def _set_all_lines_to_initial_positions(self) -> Paragraph:
        """Put all lines back where they were before they were aligned."""
        center = self.get_center()
        for number in range(len(self.chars)):
            self._set_line_to_initial_position(number, center)
        return self

    def _set_line_to_initial_position(self, line_no: int, center: Any = None) -> Paragraph:
        """Put one line back where it was before it was aligned, about a centre: the paragraph's."""
        middle = self.get_center() if center is None else center
        self.submobjects[line_no].move_to(middle + self.lines_initial_positions[line_no])
        self.lines[1][line_no] = None
        return self


def remove_invisible_chars(mobject: Any) -> Any:
    """A text, its lines, or the lines of a listing, without the dots that stand for spaces.

    A Code is changed and returned; of anything else the answer is a new group.
    """
    from rostrum.mobjects.shapes import Dot
    from rostrum.mobjects.text.listings.code import Code

    def without_dots(members: Any) -> VGroup:
        return VGroup(*(member for member in members if not isinstance(member, Dot)))

    def visible(group: Any) -> VGroup:
        if any(type(member) is VGroup for member in group):
            return VGroup(*(without_dots(line) for line in group))
        return without_dots(group)

    if isinstance(mobject, Code):
        mobject.code = visible(mobject.code)
        return mobject
    return visible(mobject)
