"""Animations that draw an outline and then fill it: Write and its kin."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Sequence

from rostrum.animations.animation import ENTER, LEAVE, Animation
from rostrum.animations.recipes.actors import actors_of, draw_as_ours, once_a_style
from rostrum.animations.recipes.recipe import FORWARD, REVERSED, Recipe
from rostrum.core.color import ManimColor
from rostrum.core.rate_functions import double_smooth, linear
from rostrum.mobjects.style import Style
from rostrum.mobjects.vectorized import VMobject

LONG_TEXT = 15  # parts from which on writing takes 2 s


class DrawBorderThenFill(Animation):
    """Draws the outline in half of the time, and fills it in the other half: 2 s."""

    _role = ENTER
    _also_stepping = ("get_outline", "get_stroke_color")

    def __init__(
        self,
        vmobject: Any,
        run_time: float = 2,
        rate_func: Callable[[float], float] = double_smooth,
        stroke_width: float = 2,
        stroke_color: Any = None,
        introducer: bool = True,
        **kwargs: Any,
    ) -> None:
        super().__init__(
            vmobject, run_time=run_time, rate_func=rate_func, introducer=introducer, **kwargs
        )
        self.stroke_color = stroke_color
        self.stroke_width = stroke_width
        self.outline: Any = None

    def _typecheck_input(self, mobject: Any) -> None:
        if not isinstance(mobject, VMobject):
            raise TypeError(f"{type(self).__name__} only works for vectorized Mobjects")

    def get_outline(self) -> Any:
        """A copy of the mobject without fill, with the strokes that are drawn first."""
        outline = self.mobject.copy()
        outline.set_fill(opacity=0)
        for member in outline.family_members_with_points():
            member.set_stroke(color=self.get_stroke_color(member), width=self.stroke_width)
        return outline

    def get_stroke_color(self, vmobject: Any) -> Any:
        """The colour in which a member is drawn."""
        if self.stroke_color is not None:
            return self.stroke_color
        is_stroked = vmobject.get_stroke_width() > 0
        return vmobject.get_stroke_color() if is_stroked else vmobject.get_color()

    def _outlined(self, style: Style) -> Style:
        stroke = style.stroke
        if self.stroke_color is not None:
            r, g, b = ManimColor(self.stroke_color).to_rgb()
            stroke = tuple((r, g, b, each[3]) for each in stroke)
        unfilled = tuple((r, g, b, 0.0) for r, g, b, _ in style.fill)
        width = float(self.stroke_width)
        return style.replaced(fill=unfilled, stroke=stroke, stroke_width=width)

    def _recipes(self) -> Optional[List[Recipe]]:
        if not draw_as_ours(
            self.mobject._leaves(), "pointwise_become_partial", "interpolate", "match_style"
        ):
            return None
        outlined = once_a_style(self._outlined)
        actors = actors_of(
            self.mobject, lambda figure: [figure.with_style(outlined(figure.style)), figure]
        )
        return [
            Recipe(
                actors,
                pose_keys=((0.0, 0.0), (0.5, 0.0), (1.0, 1.0)),
                extent_keys=((0.0, 0.0, 0.0), (0.5, 0.0, 1.0)),
                course=REVERSED if self.reverse_rate_function else FORWARD,
            )
        ]

    def begin(self) -> None:
        """Makes the outline where a talk steps the animation itself."""
        if self._is_stepped():
            self.outline = self.get_outline()
        super().begin()

    def get_all_mobjects(self) -> Sequence[Any]:
        """The mobject, its start, and its outline."""
        return [*super().get_all_mobjects(), self.outline]

    def interpolate_submobject(self, *submobjects_and_alpha: Any) -> None:
        """Has a member be drawn in the first half, and be filled in the second."""
        member, start, outline, alpha = submobjects_and_alpha
        if alpha < 0.5:
            member.pointwise_become_partial(outline, 0, 2 * alpha)
            member.match_style(outline)
        else:
            member.interpolate(outline, start, 2 * alpha - 1)


class Write(DrawBorderThenFill):
    """Part after part: 1 s under 15 of them, else 2 s; a lag of 4/n for n parts, at most 0.2."""

    def __init__(
        self,
        vmobject: Any,
        rate_func: Callable[[float], float] = linear,
        reverse: bool = False,
        run_time: Optional[float] = None,
        lag_ratio: Optional[float] = None,
        **kwargs: Any,
    ) -> None:
        self._typecheck_input(vmobject)
        count = len(vmobject.family_members_with_points())
        self.reverse = reverse
        if reverse:
            self._role = LEAVE
        kwargs.setdefault("remover", reverse)
        kwargs.setdefault("introducer", not reverse)
        super().__init__(
            vmobject,
            rate_func=rate_func,
            run_time=(1 if count < LONG_TEXT else 2) if run_time is None else run_time,
            lag_ratio=min(4.0 / max(1.0, count), 0.2) if lag_ratio is None else lag_ratio,
            **kwargs,
        )

    def reverse_submobjects(self) -> None:
        """Turns the order of all members round."""
        self.mobject.invert(recursive=True)

    def begin(self) -> None:
        """From the last part to the first, where it is reversed: members change their order."""
        if self.reverse:
            self.reverse_submobjects()
        super().begin()

    def finish(self) -> None:
        """Members are in their own order again."""
        super().finish()
        if self.reverse:
            self.reverse_submobjects()


class Unwrite(Write):
    """The same backwards, from the last part; the mobject leaves the slide."""

    def __init__(
        self,
        vmobject: Any,
        rate_func: Callable[[float], float] = linear,
        reverse: bool = True,
        **kwargs: Any,
    ) -> None:
        kwargs.setdefault("reverse_rate_function", True)
        super().__init__(vmobject, rate_func=rate_func, reverse=reverse, **kwargs)
