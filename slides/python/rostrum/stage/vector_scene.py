"""VectorScene: words for vectors on a plane, and their coordinates."""

from __future__ import annotations

from typing import Any, List, Sequence, Tuple

import numpy as np

from rostrum.animations import ApplyFunction, Create, FadeOut, GrowArrow, Transform, Write
from rostrum.core.color import BLACK, GREEN_C, RED_C, WHITE, YELLOW
from rostrum.core.config import config
from rostrum.core.constants import DOWN, LARGE_BUFF, ORIGIN, RIGHT, SMALL_BUFF, UP
from rostrum.core.rate_functions import rush_from, rush_into
from rostrum.mobjects import VGroup, VMobject
from rostrum.mobjects.coordinates import Axes, NumberPlane
from rostrum.mobjects.shapes import Arrow, Dot, Line, Vector
from rostrum.mobjects.text import MathTex, Matrix

from .scene import Scene

X_COLOR = GREEN_C
Y_COLOR = RED_C

_BASIS = (((1, 0), r"\hat{\imath}"), ((0, 1), r"\hat{\jmath}"))


class VectorScene(Scene):
    """A scene of vectors from the origin. Vectors are lists of numbers, in coordinates."""

    plane: Any

    def __init__(self, basis_vector_stroke_width: float = 6, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.basis_vector_stroke_width = basis_vector_stroke_width

    def _shown(self, mobject: Any, animation: Any, animate: bool) -> Any:
        if animate:
            self.play(animation(mobject))
        self.add(mobject)
        return mobject

    def add_plane(self, animate: bool = False, **kwargs: Any) -> Any:
        """Adds a number plane."""
        return self._shown(NumberPlane(**kwargs), lambda plane: Create(plane, lag_ratio=0.5),
                           animate)

    def add_axes(self, animate: bool = False, color: Any = WHITE, **kwargs: Any) -> Any:
        """Adds axes whose unit is the frame's."""
        return self._shown(Axes(color=color, axis_config={"unit_size": 1}), Create, animate)

    def lock_in_faded_grid(self, dimness: float = 0.7, axes_dimness: float = 0.5) -> None:
        """Leaves a faint plane behind all that comes."""
        plane = self.add_plane()
        plane.fade(dimness)
        self.add(plane.get_axes().set_color(WHITE).fade(axes_dimness))

    def get_vector(self, numerical_vector: Sequence[float], **kwargs: Any) -> Arrow:
        """An arrow from the origin of the plane."""
        return Arrow(self.plane.coords_to_point(0, 0),
                     self.plane.coords_to_point(*numerical_vector[:2]), buff=0, **kwargs)

    def add_vector(self, vector: Any, color: Any = YELLOW, animate: bool = True,
                   **kwargs: Any) -> Any:
        """Adds an arrow, or the vector of coordinates."""
        arrow = vector if isinstance(vector, Arrow) else Vector(vector, color=color, **kwargs)
        return self._shown(arrow, GrowArrow, animate)

    def write_vector_coordinates(self, vector: Any, **kwargs: Any) -> Any:
        """Writes a column of the coordinates at a vector's tip."""
        column = vector.coordinate_label(**kwargs)
        self.play(Write(column))
        return column

    def get_basis_vectors(self, i_hat_color: Any = X_COLOR, j_hat_color: Any = Y_COLOR) -> Any:
        """The vectors of length 1 along the axes, as a group."""
        return VGroup(*(Vector(list(way), color=color, stroke_width=self.basis_vector_stroke_width)
                        for (way, _), color in zip(_BASIS, (i_hat_color, j_hat_color))))

    def get_basis_vector_labels(self, **kwargs: Any) -> Any:
        """Their names, beside them."""
        named = zip(self.get_basis_vectors(), _BASIS, (X_COLOR, Y_COLOR))
        return VGroup(*(self.get_vector_label(vector, name, color=color, label_scale_factor=1,
                                              **kwargs)
                        for vector, (_, name), color in named))

    def get_vector_label(self, vector: Any, label: Any, at_tip: bool = False,
                         direction: str = "left", rotate: bool = False, color: Any = None,
                         label_scale_factor: float = LARGE_BUFF - 0.2) -> Any:
        """A label beside the middle of a vector, or at its tip, before a background. Of one
        letter it has an arrow above."""
        if not isinstance(label, MathTex):
            formula = rf"\vec{{\textbf{{{label}}}}}" if len(label) == 1 else label
            label = MathTex(formula)
            label.set_color(vector.get_color() if color is None else color)
        label.scale(label_scale_factor).add_background_rectangle()
        if at_tip:
            way = vector.get_vector()
            return label.next_to(vector.get_end(), way / np.linalg.norm(way), buff=SMALL_BUFF)
        turn = vector.get_angle()
        if not rotate:
            label.rotate(-turn, about_point=ORIGIN)
        is_left = direction == "left"
        edge, gap = (label.get_bottom(), UP) if is_left else (label.get_top(), DOWN)
        label.shift(0.1 * gap - edge).rotate(turn, about_point=ORIGIN)
        return label.shift((vector.get_end() - vector.get_start()) / 2)

    def label_vector(self, vector: Any, label: Any, animate: bool = True, **kwargs: Any) -> Any:
        """Adds a label beside a vector."""
        written = self.get_vector_label(vector, label, **kwargs)
        return self._shown(written, lambda one: Write(one, run_time=1), animate)

    def position_x_coordinate(self, x_coord: Any, x_line: Any, vector: Sequence[float]) -> Any:
        """Puts a number beside the step along x."""
        return x_coord.next_to(x_line, -np.sign(vector[1]) * UP).set_color(X_COLOR)

    def position_y_coordinate(self, y_coord: Any, y_line: Any, vector: Sequence[float]) -> Any:
        """Puts a number beside the step along y."""
        return y_coord.next_to(y_line, np.sign(vector[0]) * RIGHT).set_color(Y_COLOR)

    def _steps(self, arrow: Any, vector: Sequence[float]) -> Tuple[Line, Line]:
        corner = vector[0] * RIGHT
        return (Line(ORIGIN, corner).set_color(X_COLOR),
                Line(corner, arrow.get_end()).set_color(Y_COLOR))

    def _put_back(self, mobjects: List[Any], clean_up: bool) -> None:
        if clean_up:
            self.clear()
            self.add(*mobjects)

    def coords_to_vector(self, vector: Sequence[float],
                         coords_start: Any = 2 * RIGHT + 2 * UP,
                         clean_up: bool = True) -> None:
        """Shows how the numbers of a column become steps along the axes, and these a vector."""
        before = list(self.mobjects)
        column = Matrix([[number] for number in vector]).shift(coords_start)
        arrow = Vector(vector)
        x_line, y_line = self._steps(arrow, vector)
        x_number, y_number = column.get_entries()
        self.play(Write(column, run_time=1))
        self.wait()
        self.play(ApplyFunction(lambda x: self.position_x_coordinate(x, x_line, vector), x_number))
        self.play(Create(x_line))
        self.play(ApplyFunction(lambda y: self.position_y_coordinate(y, y_line, vector), y_number),
                  FadeOut(column.get_brackets()))
        for line in (y_line, arrow):
            self.play(Create(line))
        self.wait()
        self._put_back(before, clean_up)

    def vector_to_coords(self, vector: Any, integer_labels: bool = True,
                         clean_up: bool = True) -> Tuple[Any, Line, Line]:
        """Shows how a vector is steps along the axes, and these the numbers of a column. Gives the
        column and the steps."""
        before = list(self.mobjects)
        is_new = not isinstance(vector, Arrow)
        arrow = Vector(vector) if is_new else vector
        numbers = vector if is_new else arrow.get_end()[:2]
        column = arrow.coordinate_label(integer_labels=integer_labels)
        x_line, y_line = self._steps(arrow, numbers)
        x_coord, y_coord = column.get_entries()
        x_start = self.position_x_coordinate(x_coord.copy(), x_line, numbers)
        y_start = self.position_y_coordinate(y_coord.copy(), y_line, numbers)
        brackets = column.get_brackets()
        if is_new:
            self.play(Create(arrow))
        for line, number in ((x_line, x_start), (y_line, y_start)):
            self.play(Create(line), Write(number), run_time=1)
        self.wait()
        self.play(Transform(x_start, x_coord, lag_ratio=0),
                  Transform(y_start, y_coord, lag_ratio=0), Write(brackets, run_time=1))
        self.wait()
        self.remove(x_start, y_start, brackets)
        self.add(column)
        self._put_back(before, clean_up)
        return column, x_line, y_line

    def show_ghost_movement(self, vector: Any) -> None:
        """Dots all over the frame appear, move by a vector and go."""
        if isinstance(vector, Arrow):
            way = vector.get_end() - vector.get_start()
        else:
            way = np.append(np.asarray(vector, float), 0.0)[:3]
        across, up = (int(radius + abs(size)) for radius, size in zip(
            (config.frame_x_radius, config.frame_y_radius), way))
        dots = VMobject()
        dots.add(*(Dot(x * RIGHT + y * UP)
                   for x in range(-across, across) for y in range(-up, up)))
        dots.set_fill(BLACK, opacity=0)
        half_way = dots.copy().shift(way / 2).set_fill(WHITE, 1)
        there = dots.copy().shift(way)
        self.play(Transform(dots, half_way, rate_func=rush_into))
        self.play(Transform(dots, there, rate_func=rush_from))
        self.remove(dots)
