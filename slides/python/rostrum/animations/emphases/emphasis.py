"""Indications that are compositions with shapes of their own."""

from __future__ import annotations

from math import pi
from typing import Any, List

import numpy as np

from rostrum.animations.animation import Animation
from rostrum.animations.composition import AnimationGroup, Succession
from rostrum.animations.creations.creation import Create, ShowPassingFlash, Uncreate
from rostrum.animations.lagged import LaggedStart
from rostrum.animations.transforms.applying import Restore
from rostrum.animations.transforms.fading import FadeIn, FadeOut
from rostrum.core.color import YELLOW
from rostrum.core.constants import DEFAULT_STROKE_WIDTH, ORIGIN, RIGHT, SMALL_BUFF
from rostrum.mobjects.groups import VGroup
from rostrum.mobjects.mobject import Mobject
from rostrum.mobjects.shapes import Circle, Line, Rectangle, SurroundingRectangle


class Flash(AnimationGroup):
    """Lines shoot out around a point, or around a mobject's centre."""

    def __init__(
        self,
        point: Any,
        line_length: float = 0.2,
        num_lines: int = 12,
        flash_radius: float = 0.1,
        line_stroke_width: float = 3,
        color: Any = YELLOW,
        time_width: float = 1,
        run_time: float = 1.0,
        **kwargs: Any,
    ) -> None:
        self.point = point.get_center() if isinstance(point, Mobject) else np.asarray(point)
        self.color = color
        self.flash_radius = flash_radius
        self.line_length = line_length
        self.line_stroke_width = line_stroke_width
        self.num_lines = num_lines
        self.run_time = run_time
        self.time_width = time_width
        self.lines = self.create_lines()
        self.animation_config = kwargs
        super().__init__(*self.create_line_anims(), group=self.lines)

    def create_lines(self) -> Any:
        """The lines, from the right on, counter-clockwise."""
        lines = VGroup()
        start = self.point + self.flash_radius * RIGHT
        for number in range(self.num_lines):
            line = Line(start, start + self.line_length * RIGHT)
            line.rotate(2 * pi * number / self.num_lines, about_point=self.point)
            lines.add(line)
        lines.set_color(self.color)
        return lines.set_stroke(width=self.line_stroke_width)

    def create_line_anims(self) -> List[Animation]:
        """A flash along each line."""
        options = {**self.animation_config, "run_time": self.run_time}
        return [
            ShowPassingFlash(line, time_width=self.time_width, **options) for line in self.lines
        ]


class ShowPassingFlashWithThinningStrokeWidth(AnimationGroup):
    """A flash that is thick at its front and thin at its end: of many, each wider and shorter."""

    def __init__(
        self,
        vmobject: Any,
        n_segments: int = 10,
        time_width: float = 0.1,
        remover: bool = True,
        **kwargs: Any,
    ) -> None:
        self.n_segments = n_segments
        self.time_width = time_width
        widths = np.linspace(0, vmobject.get_stroke_width(), n_segments)
        times = np.linspace(time_width, 0, n_segments)
        flashes = [
            ShowPassingFlash(vmobject.copy().set_stroke(width=width), time_width=time, **kwargs)
            for width, time in zip(widths, times)
        ]
        super().__init__(*flashes, remover=remover)


class Circumscribe(Succession):
    """A rectangle or a circle is drawn around it."""

    def __init__(
        self,
        mobject: Mobject,
        shape: Any = Rectangle,
        fade_in: bool = False,
        fade_out: bool = False,
        time_width: float = 0.3,
        buff: float = SMALL_BUFF,
        color: Any = YELLOW,
        run_time: float = 1,
        stroke_width: float = DEFAULT_STROKE_WIDTH,
        **kwargs: Any,
    ) -> None:
        look = {"color": color, "stroke_width": stroke_width}
        frame: Any
        if shape is Rectangle:
            frame = SurroundingRectangle(mobject, buff=buff, **look)
        elif shape is Circle:
            frame = Circle(**look).surround(mobject, buffer_factor=1)
            frame.scale(1 + 2 * buff / frame.width)
        else:
            raise ValueError("shape should be either Rectangle or Circle.")
        half = run_time / 2
        if not fade_in and not fade_out:
            super().__init__(ShowPassingFlash(frame, time_width, run_time=run_time), **kwargs)
            return
        if fade_in and not fade_out:
            frame.reverse_direction()
        enters = FadeIn(frame, run_time=half) if fade_in else Create(frame, run_time=half)
        leaves = FadeOut(frame, run_time=half) if fade_out else Uncreate(frame, run_time=half)
        super().__init__(enters, leaves, **kwargs)


class Broadcast(LaggedStart):
    """Copies of the mobject spread from a point, one after the other: 3 s."""

    def __init__(
        self,
        mobject: Any,
        focal_point: Any = ORIGIN,
        n_mobs: int = 5,
        initial_opacity: float = 1,
        final_opacity: float = 0,
        initial_width: float = 0.0,
        remover: bool = True,
        lag_ratio: float = 0.2,
        run_time: float = 3,
        **kwargs: Any,
    ) -> None:
        self.final_opacity = final_opacity
        self.focal_point = focal_point
        self.initial_opacity = initial_opacity
        self.initial_width = initial_width
        self.n_mobs = n_mobs
        is_filled = bool(mobject.fill_opacity)
        waves = [self._wave(mobject.copy(), is_filled) for _ in range(n_mobs)]
        animations = [Restore(wave, remover=remover) for wave in waves]
        super().__init__(*animations, run_time=run_time, lag_ratio=lag_ratio, **kwargs)

    def _wave(self, wave: Any, is_filled: bool) -> Any:
        def show(opacity: float) -> None:
            if is_filled:
                wave.set_opacity(opacity)
            else:
                wave.set_stroke(opacity=opacity)

        show(self.final_opacity)
        wave.move_to(self.focal_point)
        wave.save_state()
        wave.set(width=self.initial_width)
        show(self.initial_opacity)
        return wave
