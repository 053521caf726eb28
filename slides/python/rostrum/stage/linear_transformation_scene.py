"""LinearTransformationScene: a plane, vectors and labels that are transformed together."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Optional, Sequence

import numpy as np

from rostrum.animations import (Animation, ApplyPointwiseFunction, DrawBorderThenFill, Transform,
                                Write)
from rostrum.core.color import GREY, YELLOW, ManimColor
from rostrum.core.config import config
from rostrum.core.constants import DL, PI, RIGHT, UP
from rostrum.core.space_ops import angle_of_vector
from rostrum.mobjects import Group, Mobject, VGroup, VMobject
from rostrum.mobjects.coordinates import NumberPlane
from rostrum.mobjects.coordinates.options import merged
from rostrum.mobjects.shapes import Rectangle, Vector
from rostrum.mobjects.text import Tex

from .vector_scene import X_COLOR, Y_COLOR, VectorScene

Map = Callable[[np.ndarray], np.ndarray]

_BACKGROUND = {"color": GREY, "axis_config": {"color": GREY},
               "background_line_style": {"stroke_color": GREY, "stroke_width": 1}}


def linear_map(transposed: Any) -> Map:
    """The function of points that a matrix of 2x2 or 3x3 is, whose rows are where the axes go."""
    matrix = np.asarray(transposed, dtype=float)
    if matrix.shape == (2, 2):
        whole = np.identity(3)
        whole[:2, :2] = matrix
        matrix = whole
    if matrix.shape != (3, 3):
        raise ValueError("Matrix has bad dimensions")
    return lambda point: np.dot(point, matrix)


class LinearTransformationScene(VectorScene):
    """What is added as a background stays; what is transformable is transformed point by point;
    vectors are kept arrows, labels are kept upright, and moving mobjects only move."""

    def __init__(self, include_background_plane: bool = True,
                 include_foreground_plane: bool = True,
                 background_plane_kwargs: Optional[Dict[str, Any]] = None,
                 foreground_plane_kwargs: Optional[Dict[str, Any]] = None,
                 show_coordinates: bool = False, show_basis_vectors: bool = True,
                 basis_vector_stroke_width: float = 6, i_hat_color: Any = X_COLOR,
                 j_hat_color: Any = Y_COLOR, leave_ghost_vectors: bool = False,
                 **kwargs: Any) -> None:
        super().__init__(basis_vector_stroke_width, **kwargs)
        self.include_background_plane = include_background_plane
        self.include_foreground_plane = include_foreground_plane
        self.show_coordinates, self.show_basis_vectors = show_coordinates, show_basis_vectors
        self.i_hat_color, self.j_hat_color = ManimColor(i_hat_color), ManimColor(j_hat_color)
        self.leave_ghost_vectors = leave_ghost_vectors
        self.ghost_vectors = VGroup()
        reach = np.array([-config.frame_width, config.frame_width, 1.0])
        self.background_plane_kwargs = merged(_BACKGROUND, background_plane_kwargs)
        self.foreground_plane_kwargs = merged(
            {"x_range": reach, "y_range": reach.copy(), "faded_line_ratio": 1},
            foreground_plane_kwargs)

    def setup(self) -> None:
        """Adds the planes and the basis vectors, once."""
        if getattr(self, "has_already_setup", False):
            return
        self.has_already_setup = True
        self._make_lists()
        self.background_plane = NumberPlane(**self.background_plane_kwargs)
        if self.show_coordinates:
            self.background_plane.add_coordinates()
        for wanted, add in ((self.include_background_plane, self._add_background),
                            (self.include_foreground_plane, self._add_plane),
                            (self.show_basis_vectors, self._add_basis)):
            if wanted:
                add()

    def _add_background(self) -> None:
        self.add_background_mobject(self.background_plane)

    def _add_plane(self) -> None:
        self.plane = NumberPlane(**self.foreground_plane_kwargs)
        self.add_transformable_mobject(self.plane)

    def _add_basis(self) -> None:
        self.basis_vectors = self.get_basis_vectors(self.i_hat_color, self.j_hat_color)
        self.i_hat, self.j_hat = self.moving_vectors[:] = list(self.basis_vectors)
        self.add(self.basis_vectors)

    def _make_lists(self) -> None:
        self.foreground_mobjects = []
        self.background_mobjects: List[Any] = []
        self.transformable_mobjects: List[Any] = []
        self.transformable_labels: List[Any] = []
        self.moving_mobjects: List[Any] = []
        self.moving_vectors: List[Any] = []

    def add_special_mobjects(self, mob_list: List[Any], *mobs_to_add: Any) -> None:
        """Adds mobjects to the scene and to one of its lists, each once."""
        for mobject in mobs_to_add:
            if not any(mobject is known for known in mob_list):
                mob_list.append(mobject)
                self.add(mobject)

    def add_background_mobject(self, *mobjects: Any) -> None:
        """Adds what no transformation changes."""
        self.add_special_mobjects(self.background_mobjects, *mobjects)

    def add_foreground_mobject(self, *mobjects: Any) -> None:
        """Adds what no transformation changes, before the rest."""
        self.add_special_mobjects(self.foreground_mobjects, *mobjects)

    def add_transformable_mobject(self, *mobjects: Any) -> None:
        """Adds what is transformed point by point."""
        self.add_special_mobjects(self.transformable_mobjects, *mobjects)

    def add_moving_mobject(self, mobject: Any, target_mobject: Any = None) -> None:
        """Adds what moves to where its middle goes, and may become another one there."""
        mobject.target = target_mobject
        self.add_special_mobjects(self.moving_mobjects, mobject)

    def get_ghost_vectors(self) -> Any:
        """What was left behind of vectors, as a group."""
        return self.ghost_vectors

    def get_unit_square(self, color: Any = YELLOW, opacity: float = 0.3,
                        stroke_width: float = 3) -> Rectangle:
        """The square of side 1 at the origin of the plane."""
        square = Rectangle(width=self.plane.get_x_unit_size(), height=self.plane.get_y_unit_size(),
                           color=color, stroke_color=color, stroke_width=stroke_width,
                           fill_color=color, fill_opacity=opacity)
        self.square = square.move_to(self.plane.coords_to_point(0, 0), DL)
        return self.square

    def add_unit_square(self, animate: bool = False, **kwargs: Any) -> Any:
        """Adds the square of side 1, to be transformed, behind the vectors."""
        square = self.get_unit_square(**kwargs)
        vectors = self.moving_vectors
        if animate:
            self.play(DrawBorderThenFill(square), Animation(Group(*vectors)))
        self.add_transformable_mobject(square)
        self.bring_to_front(*vectors)
        return self

    def add_vector(self, vector: Any, color: Any = YELLOW, animate: bool = True,
                   **kwargs: Any) -> Any:
        arrow = super().add_vector(vector, color, animate, **kwargs)
        self.moving_vectors.append(arrow)
        return arrow

    def write_vector_coordinates(self, vector: Any, **kwargs: Any) -> Any:
        column = super().write_vector_coordinates(vector, **kwargs)
        self.add_foreground_mobject(column)
        return column

    def add_transformable_label(self, vector: Any, label: Any, transformation_name: Any = "L",
                                new_label: Any = None, **kwargs: Any) -> Any:
        """Adds a label that stays with a vector and becomes another one: the name of the
        transformation before it, unless it is given."""
        written = self.label_vector(vector, label, **kwargs)
        written.target_text = new_label or f"{transformation_name}({written.get_tex_string()})"
        written.vector = vector
        written.kwargs = {key: value for key, value in kwargs.items() if key != "animate"}
        self.transformable_labels.append(written)
        return written

    def add_title(self, title: Any, scale_factor: float = 1.5, animate: bool = False) -> Any:
        """Adds a title at the upper edge, before a background."""
        self.title = title if isinstance(title, Mobject) else Tex(title).scale(scale_factor)
        self.title.to_edge(UP).add_background_rectangle()
        if animate:
            self.play(Write(self.title))
        self.add_foreground_mobject(self.title)
        return self

    def get_matrix_transformation(self, matrix: Any) -> Map:
        """The function of points that a matrix is, whose columns are where the axes go."""
        return linear_map(np.asarray(matrix).T)

    def get_transposed_matrix_transformation(self, transposed_matrix: Any) -> Map:
        """The function of points that a matrix is, whose rows are where the axes go."""
        return linear_map(transposed_matrix)

    def get_piece_movement(self, pieces: Sequence[Any]) -> Transform:
        """The animation of mobjects to their targets; ghosts stay where that is wished."""
        moving = [piece for piece in pieces if isinstance(piece, VMobject)]
        start = VGroup(*moving)
        if self.leave_ghost_vectors and moving:
            ghosts = start.copy().fade(0.7)
            self.ghost_vectors.add(ghosts)
            self.add(ghosts)
        return Transform(start, VGroup(*(piece.target for piece in moving)), lag_ratio=0)

    def get_moving_mobject_movement(self, func: Map) -> Transform:
        """The animation of the moving mobjects."""
        for mobject in self.moving_mobjects:
            if mobject.target is None:
                mobject.target = mobject.copy()
            mobject.target.move_to(func(mobject.get_center()))
        return self.get_piece_movement(self.moving_mobjects)

    def get_vector_movement(self, func: Map) -> Transform:
        """The animation of the vectors. The tip of one that vanishes vanishes too."""
        for vector in self.moving_vectors:
            vector.target = Vector(func(vector.get_end()), color=vector.get_color())
            length = np.linalg.norm(vector.target.get_end())
            if length < 0.1:
                vector.target.get_tip().scale(length)
        return self.get_piece_movement(self.moving_vectors)

    def get_transformable_label_movement(self) -> Transform:
        """The animation of the labels, once their vectors have targets."""
        labels = self.transformable_labels
        for label in labels:
            there = label.vector.target
            label.target = self.get_vector_label(there, label.target_text, **label.kwargs)
        return self.get_piece_movement(labels)

    def apply_matrix(self, matrix: Any, **kwargs: Any) -> None:
        """Transforms all by a matrix, whose columns are where the axes go."""
        self.apply_transposed_matrix(np.asarray(matrix).T, **kwargs)

    def apply_inverse(self, matrix: Any, **kwargs: Any) -> None:
        """Undoes the transformation by a matrix."""
        self.apply_matrix(np.linalg.inv(matrix), **kwargs)

    def apply_transposed_matrix(self, transposed_matrix: Any, **kwargs: Any) -> None:
        """Transforms all by a matrix, whose rows are where the axes go, along arcs that turn as
        much as the axes do on average."""
        func = linear_map(transposed_matrix)
        if "path_arc" not in kwargs:
            turns = angle_of_vector(func(RIGHT)), angle_of_vector(func(UP)) - PI / 2
            kwargs["path_arc"] = float(np.mean(turns))
        self.apply_function(func, **kwargs)

    def apply_inverse_transpose(self, t_matrix: Any, **kwargs: Any) -> None:
        """Undoes the transformation by a matrix that is given by its rows."""
        self.apply_transposed_matrix(np.linalg.inv(np.asarray(t_matrix).T).T, **kwargs)

    def apply_nonlinear_transformation(self, function: Map, **kwargs: Any) -> None:
        """Transforms all by any function of points; the lines of the plane bend."""
        self.plane.prepare_for_nonlinear_transform()
        self.apply_function(function, **kwargs)

    def apply_function(self, function: Map, added_anims: Sequence[Any] = (),
                       **kwargs: Any) -> None:
        """Transforms all by a function of points, in 3 seconds unless told otherwise."""
        kwargs.setdefault("run_time", 3)
        self.play(*(ApplyPointwiseFunction(function, one) for one in self.transformable_mobjects),
                  self.get_vector_movement(function),
                  self.get_transformable_label_movement(),
                  self.get_moving_mobject_movement(function),
                  *(Animation(one) for one in self.foreground_mobjects),
                  *added_anims, **kwargs)
