"""AnimatedBoundary: outlines that are drawn around a mobject again and again."""

from __future__ import annotations

from typing import Any, Callable, Sequence

from rostrum.core.color import BLUE_B, BLUE_D, BLUE_E, GREY_BROWN
from rostrum.core.rate_functions import smooth
from rostrum.mobjects import VGroup


class AnimatedBoundary(VGroup):
    """Two outlines of a mobject: one is drawn, in one color after another, `cycle_rate` times a
    second, while the one before fades."""

    def __init__(self, vmobject: Any,
                 colors: Sequence[Any] = (BLUE_D, BLUE_B, BLUE_E, GREY_BROWN),
                 max_stroke_width: float = 3, cycle_rate: float = 0.5,
                 back_and_forth: bool = True,
                 draw_rate_func: Callable[[float], float] = smooth,
                 fade_rate_func: Callable[[float], float] = smooth, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.vmobject = vmobject
        self.colors, self.max_stroke_width = list(colors), max_stroke_width
        self.cycle_rate, self.back_and_forth = cycle_rate, back_and_forth
        self.draw_rate_func, self.fade_rate_func = draw_rate_func, fade_rate_func
        self.boundary_copies = [vmobject.copy().set_style(stroke_width=0, fill_opacity=0)
                                for _ in range(2)]
        self.add(*self.boundary_copies)
        self.total_time = 0.0
        self.add_updater(lambda mob, dt: self.update_boundary_copies(dt))

    def update_boundary_copies(self, dt: float) -> None:
        """The updater: shows the moment, and goes on by `dt` seconds."""
        cycles, share = divmod(self.total_time * self.cycle_rate, 1)
        number = int(cycles) % len(self.colors)
        growing, fading = self.boundary_copies
        drawn = self.draw_rate_func(share)
        goes_back = self.back_and_forth and cycles % 2 == 1
        self.full_family_become_partial(growing, self.vmobject,
                                        *((1 - drawn, 1) if goes_back else (0, drawn)))
        growing.set_stroke(self.colors[number], width=self.max_stroke_width)
        if cycles >= 1:
            self.full_family_become_partial(fading, self.vmobject, 0, 1)
            left = 1 - self.fade_rate_func(share)
            fading.set_stroke(self.colors[number - 1], width=left * self.max_stroke_width)
        self.total_time += dt

    def full_family_become_partial(self, mob1: Any, mob2: Any, a: float, b: float) -> Any:
        """Makes the members of a mobject those parts of another one's members."""
        for member, whole in zip(mob1.family_members_with_points(),
                                 mob2.family_members_with_points()):
            member.pointwise_become_partial(whole, a, b)
        return self
