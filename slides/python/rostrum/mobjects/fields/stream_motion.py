"""How stream lines appear, flow and come to rest."""

from __future__ import annotations

import random
from typing import Any, Callable, List, Optional

from rostrum.core.config import config
from rostrum.core.rate_functions import ease_out_sine, linear  # type: ignore[attr-defined]


class StreamMotion:
    """What stream lines do in time, in seconds."""

    stream_lines: List[Any]
    submobjects: List[Any]
    virtual_time: float
    flow_animation: Optional[Callable[[Any, float], None]] = None
    flow_speed: float
    time_width: float
    add: Any
    remove: Any
    add_updater: Any
    remove_updater: Any

    def create(self, lag_ratio: Optional[float] = None, run_time: Optional[float] = None,
               **kwargs: Any) -> Any:
        """The animation that draws the lines one after another, in any order."""
        from rostrum.animations import AnimationGroup, Create

        time = self.virtual_time if run_time is None else run_time
        lag = time / 2 / len(self.submobjects) if lag_ratio is None else lag_ratio
        animations = [Create(line, run_time=time, **kwargs) for line in self.stream_lines]
        random.shuffle(animations)
        return AnimationGroup(*animations, lag_ratio=lag)

    def start_animation(self, warm_up: bool = True, flow_speed: float = 1,
                        time_width: float = 0.3,
                        rate_func: Callable[[float], float] = linear,
                        line_animation_class: Any = None, **kwargs: Any) -> None:
        """From now on a flash runs along each line again and again, the first time from a moment
        of chance on; with `warm_up` there is nothing until then."""
        from rostrum.animations import ShowPassingFlash

        flash = line_animation_class or ShowPassingFlash
        for line in self.stream_lines:
            line.anim = flash(line, run_time=line.duration / flow_speed, rate_func=rate_func,
                              time_width=time_width, **kwargs)
            line.anim.begin()
            begun = random.random() * self.virtual_time
            line.time = -begun if warm_up else begun
            self.add(line.anim.mobject)
        self.flow_speed = flow_speed
        self.time_width = time_width

        def flow(mob: Any, dt: float) -> None:
            for line in mob.stream_lines:
                time = line.time + dt * flow_speed
                line.time = time - (self.virtual_time if time >= self.virtual_time else 0)
                _show(line)

        self.flow_animation = flow
        self.add_updater(flow)

    def end_animation(self) -> Any:
        """The animation in which each line ends its flash and is drawn for good. Raises ValueError
        where nothing flows."""
        from rostrum.animations import AnimationGroup, Create, Succession, UpdateFromAlphaFunc

        if self.flow_animation is None:
            raise ValueError("You have to start the animation before fading it out.")
        self.remove_updater(self.flow_animation)
        self.flow_animation = None
        speed = self.flow_speed
        whole = self.virtual_time / speed
        # Lines are drawn as fast at their start as the flash was.
        first_speed = ease_out_sine(0.001) * 1000
        drawing = whole / (1 + self.time_width) * first_speed
        endings = []
        for line in self.stream_lines:
            create = Create(line, run_time=drawing, rate_func=ease_out_sine)
            if line.time <= 0:
                before, time = _hidden, -line.time / speed
                self._put_away(line)
            else:
                before, time = self._flash_to_end, whole - line.time / speed
            endings.append(Succession(UpdateFromAlphaFunc(line, before, run_time=time), create))
        return AnimationGroup(*endings)

    def _flash_to_end(self, line: Any, alpha: float) -> None:
        line.time += self.flow_speed / config["frame_rate"]
        _show(line)
        if alpha == 1:
            self._put_away(line)

    def _put_away(self, line: Any) -> None:
        """Takes the flash of a line away."""
        self.remove(line.anim.mobject)
        line.anim.finish()


def _show(line: Any) -> None:
    """Has the flash of a line be where its time says, in the colors of that place."""
    line.anim.interpolate(min(max(line.time / line.anim.run_time, 0), 1))
    tint = getattr(line, "tint", None)
    if tint is not None:
        tint.paint(line, stops=3)


def _hidden(line: Any, alpha: float) -> None:
    if alpha in (0, 1):
        line.set_stroke(opacity=alpha)
