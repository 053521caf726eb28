"""Matrix and its kin: entries in rows and columns between brackets."""
from __future__ import annotations

from typing import Any, Callable, Iterable, List, Optional, Sequence

import numpy as np

from rostrum.core.constants import DOWN, DR, LEFT, MED_SMALL_BUFF, RIGHT
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.text.numbers import DecimalNumber, Integer
from rostrum.mobjects.text.formulas.tex import MathTex, Tex
from rostrum.mobjects.groups import VGroup
from rostrum.mobjects.vectorized import VMobject

# How high a row of LaTeX's arrays is, by which brackets are chosen before they are stretched.
_ROW_HEIGHT = 0.5977


class Grid:
    """What Matrix and Table have in common: entries that are got at by rows and columns."""

    def _cells(self) -> List[List[Any]]:
        raise NotImplementedError

    def get_columns(self) -> VGroup:
        """A group of groups, one for each column."""
        return VGroup(*(VGroup(*column) for column in zip(*self._cells())))

    def get_rows(self) -> VGroup:
        """A group of groups, one for each row."""
        return VGroup(*(VGroup(*row) for row in self._cells()))

    def set_column_colors(self, *colors: Any) -> Any:
        """Colour the columns, from the left, as far as colours go."""
        for column, color in zip(self.get_columns(), colors):
            column.set_color(color)
        return self

    def set_row_colors(self, *colors: Any) -> Any:
        """Colour the rows, from the top, as far as colours go."""
        for row, color in zip(self.get_rows(), colors):
            row.set_color(color)
        return self


class Matrix(Grid, VMobject):
    """Entries between brackets: a group of the entries, then the left and the right bracket.

    ``v_buff`` and ``h_buff`` are from entry to entry, at the corner that is aligned.
    ``left_bracket`` and ``right_bracket`` are TeX's delimiters.
    """

    def __init__(
        self,
        matrix: Iterable[Iterable[Any]],
        v_buff: float = 0.8,
        h_buff: float = 1.3,
        bracket_h_buff: float = MED_SMALL_BUFF,
        bracket_v_buff: float = MED_SMALL_BUFF,
        add_background_rectangles_to_entries: bool = False,
        include_background_rectangle: bool = False,
        element_to_mobject: Callable[..., Any] = MathTex,
        element_to_mobject_config: Optional[dict] = None,
        element_alignment_corner: Sequence[float] = DR,
        left_bracket: str = "[",
        right_bracket: str = "]",
        stretch_brackets: bool = True,
        bracket_config: Optional[dict] = None,
        **kwargs: Any,
    ) -> None:
        remember(self, v_buff=v_buff, h_buff=h_buff, bracket_h_buff=bracket_h_buff,
                 bracket_v_buff=bracket_v_buff,
                 add_background_rectangles_to_entries=add_background_rectangles_to_entries,
                 include_background_rectangle=include_background_rectangle,
                 element_to_mobject=element_to_mobject)
        self.element_to_mobject_config = element_to_mobject_config or {}
        remember(self, element_alignment_corner=element_alignment_corner, left_bracket=left_bracket,
                 right_bracket=right_bracket, stretch_brackets=stretch_brackets)
        super().__init__(**kwargs)
        self.mob_matrix = [[element_to_mobject(entry, **self.element_to_mobject_config)
                            for entry in row] for row in matrix]
        self._place_entries()
        self.elements = VGroup(*(entry for row in self.mob_matrix for entry in row))
        self.add(self.elements)
        self._add_brackets(left_bracket, right_bracket, **(bracket_config or {}))
        self.center()
        if add_background_rectangles_to_entries:
            self.add_background_to_entries()
        if include_background_rectangle:
            self.add_background_rectangle()

    def _cells(self) -> List[List[Any]]:
        return self.mob_matrix

    def _place_entries(self) -> None:
        for i, row in enumerate(self.mob_matrix):
            for j, entry in enumerate(row):
                corner = DOWN * (i * self.v_buff) + RIGHT * (j * self.h_buff)
                entry.move_to(corner, self.element_alignment_corner)

    def _add_brackets(self, left: str = "[", right: str = "]", **kwargs: Any) -> Matrix:
        """Add brackets as high as the entries, and a little more."""
        rows = "\\quad \\\\" * (int(self.height / _ROW_HEIGHT) + 1)
        column = "\\begin{array}{c}" + rows + "\\end{array}"
        before = MathTex(f"\\left{left}{column}\\right.", **kwargs)
        behind = MathTex(f"\\left.{column}\\right{right}", **kwargs)
        self.brackets = VGroup(before, behind)
        if self.stretch_brackets:
            self.brackets.stretch_to_fit_height(self.height + 2 * self.bracket_v_buff)
        # Both are put beside the entries alone, before either counts as a member.
        before.next_to(self, LEFT, self.bracket_h_buff)
        behind.next_to(self, RIGHT, self.bracket_h_buff)
        self.add(before, behind)
        return self

    def add_background_to_entries(self) -> Matrix:
        """Put a rectangle of the background's colour behind each entry."""
        for entry in self.get_entries():
            entry.add_background_rectangle()
        return self

    def get_mob_matrix(self) -> List[List[Any]]:
        """The entries, as lists of rows."""
        return self.mob_matrix

    def get_entries(self) -> VGroup:
        """The entries, row by row."""
        return self.elements

    def get_brackets(self) -> VGroup:
        """The left and the right bracket."""
        return self.brackets


class DecimalMatrix(Matrix):
    """A matrix of numbers with one decimal place, unless the config says otherwise."""

    def __init__(
        self,
        matrix: Iterable[Iterable[Any]],
        element_to_mobject: Callable[..., Any] = DecimalNumber,
        element_to_mobject_config: Optional[dict] = None,
        **kwargs: Any,
    ) -> None:
        if element_to_mobject_config is None:
            element_to_mobject_config = {"num_decimal_places": 1}
        super().__init__(matrix, element_to_mobject=element_to_mobject,
                         element_to_mobject_config=element_to_mobject_config, **kwargs)


class IntegerMatrix(Matrix):
    """A matrix of whole numbers."""

    def __init__(self, matrix: Iterable[Iterable[Any]],
                 element_to_mobject: Callable[..., Any] = Integer, **kwargs: Any) -> None:
        super().__init__(matrix, element_to_mobject=element_to_mobject, **kwargs)


class MobjectMatrix(Matrix):
    """A matrix of mobjects."""

    def __init__(self, matrix: Iterable[Iterable[Any]],
                 element_to_mobject: Callable[..., Any] = lambda mobject: mobject,
                 **kwargs: Any) -> None:
        super().__init__(matrix, element_to_mobject=element_to_mobject, **kwargs)


def get_det_text(matrix: Matrix, determinant: Any = None, background_rect: bool = False,
                 initial_scale_factor: float = 2) -> VGroup:
    """The word det and parentheses around a matrix, and what it equals, if that is given."""
    parentheses = MathTex("(", ")").scale(initial_scale_factor)
    parentheses.stretch_to_fit_height(matrix.height)
    before, behind = parentheses.split()
    before.next_to(matrix, LEFT, buff=0.1)
    behind.next_to(matrix, RIGHT, buff=0.1)
    name = Tex("det").scale(initial_scale_factor).next_to(before, LEFT, buff=0.1)
    if background_rect:
        name.add_background_rectangle()
    text = VGroup(name, before, behind)
    if determinant is not None:
        equals = MathTex("=").next_to(behind, RIGHT, buff=0.1)
        text.add(equals, MathTex(str(determinant)).next_to(equals, RIGHT, buff=0.2))
    return text


def matrix_to_tex_string(matrix: Any) -> str:
    """The TeX of an array of numbers in brackets; one of a single dimension is a column."""
    rows = np.atleast_2d(np.asarray(matrix).astype(str).T).T
    lines = " \\\\ ".join(" & ".join(row) for row in rows)
    columns = "c" * rows.shape[1]
    return f"\\left[ \\begin{{array}}{{{columns}}}{lines}\\end{{array}} \\right]"


def matrix_to_mobject(matrix: Any) -> MathTex:
    """An array of numbers as one formula."""
    return MathTex(matrix_to_tex_string(matrix))
