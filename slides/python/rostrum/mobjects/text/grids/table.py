"""Table: entries in rows and columns with lines between them, and labels."""
from __future__ import annotations

from typing import Any, Callable, Iterable, List, Optional, Sequence, Tuple

from rostrum.core.color import ManimColor
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.shapes import BackgroundRectangle, Line, Polygon
from rostrum.mobjects.text.grids.matrix import Grid
from rostrum.mobjects.text.paragraph import Paragraph
from rostrum.mobjects.groups import VGroup
from rostrum.mobjects.vectorized import VMobject

BLACK = "#000000"
YELLOW = "#FFFF00"


class Table(Grid, VGroup):
    """A table: a group of the entries with their labels, then the horizontal and vertical lines.

    Entries are rows of what ``element_to_mobject`` takes. Labels are mobjects. ``h_buff`` and
    ``v_buff`` are between entries; a cell reaches half of them to each side. Positions of cells
    count from 1, labels included: (row, column).
    """

    h_buff: float
    v_buff: float

    def __init__(
        self,
        table: Sequence[Sequence[Any]],
        row_labels: Optional[Iterable[Any]] = None,
        col_labels: Optional[Iterable[Any]] = None,
        top_left_entry: Any = None,
        v_buff: float = 0.8,
        h_buff: float = 1.3,
        include_outer_lines: bool = False,
        add_background_rectangles_to_entries: bool = False,
        entries_background_color: Any = BLACK,
        include_background_rectangle: bool = False,
        background_rectangle_color: Any = BLACK,
        element_to_mobject: Callable[..., Any] = Paragraph,
        element_to_mobject_config: Optional[dict] = None,
        arrange_in_grid_config: Optional[dict] = None,
        line_config: Optional[dict] = None,
        **kwargs: Any,
    ) -> None:
        if any(len(row) != len(table[0]) for row in table):
            raise ValueError("Not all rows in table have the same length.")
        remember(
            self, v_buff=v_buff, h_buff=h_buff, row_dim=len(table), col_dim=len(table[0]),
            row_labels=None if row_labels is None else list(row_labels),
            col_labels=None if col_labels is None else list(col_labels),
            top_left_entry=top_left_entry, include_outer_lines=include_outer_lines,
            add_background_rectangles_to_entries=add_background_rectangles_to_entries,
            entries_background_color=ManimColor(entries_background_color),
            include_background_rectangle=include_background_rectangle,
            background_rectangle_color=ManimColor(background_rectangle_color),
            element_to_mobject=element_to_mobject, line_config=line_config or {},
            element_to_mobject_config=element_to_mobject_config or {},
            arrange_in_grid_config=arrange_in_grid_config or {})
        super().__init__(**kwargs)
        self._make_entries(table)
        self.center()
        self._add_lines()
        if add_background_rectangles_to_entries:
            self.add_background_to_entries(color=self.entries_background_color)
        if include_background_rectangle:
            self.add_background_rectangle(color=self.background_rectangle_color)

    def _make_entries(self, table: Sequence[Sequence[Any]]) -> None:
        entries = [[self.element_to_mobject(entry, **self.element_to_mobject_config)
                    for entry in row] for row in table]
        self.elements_without_labels = VGroup(*(entry for row in entries for entry in row))
        self.mob_table = self._with_labels(entries)
        in_order = [entry for row in self.mob_table for entry in row]
        VGroup(*in_order).arrange_in_grid(
            rows=len(self.mob_table), cols=len(self.mob_table[0]), buff=(self.h_buff, self.v_buff),
            **self.arrange_in_grid_config)
        # Where both kinds of labels leave the corner empty, what keeps it is no entry.
        if not in_order[0].family_members_with_points():
            in_order.pop(0)
        self.elements = VGroup(*in_order)
        self.add(self.elements)

    def _with_labels(self, rows: List[list]) -> List[list]:
        if self.row_labels is not None:
            for row, label in zip(rows, self.row_labels):
                row.insert(0, label)
        if self.col_labels is not None:
            corner: list = []
            if self.row_labels is not None:
                has_corner = self.top_left_entry is not None
                corner = [self.top_left_entry if has_corner else VMobject()]
            rows.insert(0, corner + self.col_labels)
        return rows

    def _cells(self) -> List[list]:
        return self.mob_table

    def _add_lines(self) -> None:
        """Add the horizontal lines, then the vertical ones."""
        left, right = self.get_left()[0] - self.h_buff / 2, self.get_right()[0] + self.h_buff / 2
        rows, columns = self.get_rows(), self.get_columns()
        heights = self._outer(rows[0].get_top()[1] + self.v_buff / 2,
                              rows[-1].get_bottom()[1] - self.v_buff / 2)
        heights += [(above.get_bottom()[1] + below.get_top()[1]) / 2
                    for above, below in zip(rows, rows[1:])]
        self.horizontal_lines = VGroup(*(self._line((left, y), (right, y)) for y in heights))
        top = rows.get_top()[1] + self.v_buff / 2
        bottom = rows.get_bottom()[1] - self.v_buff / 2
        outer = self._outer(columns[0].get_left()[0] - self.h_buff / 2,
                            columns[-1].get_right()[0] + self.h_buff / 2)
        inner = [(before.get_right()[0] + behind.get_left()[0]) / 2
                 for before, behind in zip(columns, columns[1:])]
        # The lines around the table go down, those within it up.
        self.vertical_lines = VGroup(*(self._line((x, top), (x, bottom)) for x in outer),
                                     *(self._line((x, bottom), (x, top)) for x in inner))
        self.add(*self.horizontal_lines, *self.vertical_lines)

    def _outer(self, *places: float) -> List[float]:
        return list(places) if self.include_outer_lines else []

    def _line(self, start: Tuple[float, float], end: Tuple[float, float]) -> Line:
        return Line((*start, 0), (*end, 0), **self.line_config)

    def get_horizontal_lines(self) -> VGroup:
        """The horizontal lines: the outer ones, if there are any, then from the top."""
        return self.horizontal_lines

    def get_vertical_lines(self) -> VGroup:
        """The vertical lines: the outer ones, if there are any, then from the left."""
        return self.vertical_lines

    def get_entries(self, pos: Optional[Sequence[int]] = None) -> Any:
        """The entries with their labels, row by row, or the one at a position."""
        if pos is None:
            return self.elements
        index = len(self.mob_table[0]) * (pos[0] - 1) + pos[1] - 1
        has_empty_corner = (self.row_labels is not None and self.col_labels is not None
                            and self.top_left_entry is None)
        return self.elements[index - has_empty_corner]

    def get_entries_without_labels(self, pos: Optional[Sequence[int]] = None) -> Any:
        """The entries without labels, row by row, or the one at a position among them."""
        if pos is None:
            return self.elements_without_labels
        return self.elements_without_labels[self.col_dim * (pos[0] - 1) + pos[1] - 1]

    def get_row_labels(self) -> VGroup:
        """The labels of the rows."""
        return VGroup(*(self.row_labels or ()))

    def get_col_labels(self) -> VGroup:
        """The labels of the columns."""
        return VGroup(*(self.col_labels or ()))

    def get_labels(self) -> VGroup:
        """The corner's entry, the columns' labels, the rows' labels."""
        corner = [] if self.top_left_entry is None else [self.top_left_entry]
        return VGroup(*corner, *(self.col_labels or ()), *(self.row_labels or ()))

    def add_background_to_entries(self, color: Any = BLACK) -> Table:
        """Put a rectangle of that colour behind each entry."""
        for entry in self.get_entries():
            entry.add_background_rectangle(color=ManimColor(color))
        return self

    def get_cell(self, pos: Sequence[int] = (1, 1), **kwargs: Any) -> Polygon:
        """The outline of a cell, a polygon of its own."""
        row, column = self.get_rows()[pos[0] - 1], self.get_columns()[pos[1] - 1]
        across, up = self.h_buff / 2, self.v_buff / 2
        left, right = column.get_left()[0] - across, column.get_right()[0] + across
        top, bottom = row.get_top()[1] + up, row.get_bottom()[1] - up
        return Polygon((left, top, 0), (right, top, 0), (right, bottom, 0), (left, bottom, 0),
                       **kwargs)

    def get_highlighted_cell(self, pos: Sequence[int] = (1, 1), color: Any = YELLOW,
                             **kwargs: Any) -> BackgroundRectangle:
        """A filled rectangle over a cell."""
        return BackgroundRectangle(self.get_cell(pos), color=ManimColor(color), **kwargs)

    def add_highlighted_cell(self, pos: Sequence[int] = (1, 1), color: Any = YELLOW,
                             **kwargs: Any) -> Table:
        """Put such a rectangle behind everything; it is its entry's ``background_rectangle``."""
        cell = self.get_highlighted_cell(pos, color=color, **kwargs)
        self.add_to_back(cell)
        self.get_entries(pos).background_rectangle = cell
        return self

    def create(
        self,
        lag_ratio: float = 1,
        line_animation: Optional[Callable[..., Any]] = None,
        label_animation: Optional[Callable[..., Any]] = None,
        element_animation: Optional[Callable[..., Any]] = None,
        entry_animation: Optional[Callable[..., Any]] = None,
        **kwargs: Any,
    ) -> Any:
        """The table coming onto the slide: its lines, entries, labels, highlighted cells.

        The animations are Create, Write, Create and FadeIn unless others are given; ``kwargs`` go
        to each of them.
        """
        from rostrum.animations import AnimationGroup, Create, FadeIn, Write

        lines = VGroup(self.vertical_lines, self.horizontal_lines)
        entries = self.elements_without_labels.set_z_index(2)
        animations = [(line_animation or Create)(lines, **kwargs),
                      (element_animation or Create)(entries, **kwargs)]
        labels = self.get_labels()
        if len(labels):
            animations.append((label_animation or Write)(labels, **kwargs))
        cells = [vars(entry).get("background_rectangle") for entry in entries]
        animations += [(entry_animation or FadeIn)(cell, **kwargs)
                       for cell in cells if cell is not None]
        return AnimationGroup(*animations, lag_ratio=lag_ratio)

    def scale(self, scale_factor: float, **kwargs: Any) -> Table:  # type: ignore[override]
        """Scale the table, and what its cells reach beyond their entries."""
        self.h_buff, self.v_buff = self.h_buff * scale_factor, self.v_buff * scale_factor
        return super().scale(scale_factor, **kwargs)
