"""manim-slides' Slide: a scene whose talk says where one slide ends and the next begins."""

from __future__ import annotations

from textwrap import dedent
from typing import Any, Dict, List, Optional

import numpy as np

from rostrum.core.constants import LEFT
from rostrum.stage.scene import Scene
from rostrum.stage.slides.slide_effects import Wipe, Zoom
from rostrum.stage.slides.slide_source import show_source
from rostrum.stage.three_d import ThreeDScene


class SlideOptions:
    """What next_slide says of the slide that follows it."""

    __slots__ = ("after", "rate", "notes", "is_skipped")

    def __init__(
        self,
        loop: bool = False,
        auto_next: bool = False,
        playback_rate: float = 1.0,
        notes: str = "",
        is_skipped: bool = False,
    ) -> None:
        self.after = "loop" if loop else "next" if auto_next else "hold"
        self.rate = float(playback_rate)
        self.notes = notes
        self.is_skipped = is_skipped


class BaseSlide(Scene):
    """Each call of next_slide ends a slide, where the show waits for the speaker."""

    _stops_by_default = "slides"
    disable_caching = False
    flush_cache = False
    skip_reversing = False
    max_duration_before_split_reverse: Optional[float] = 4.0
    num_processes: Optional[int] = None

    def __init__(self, *args: Any, output_folder: Any = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._canvas: Dict[str, Any] = {}
        self._options = SlideOptions()
        self._slide_start = self._stage.now
        self._skips_slides = False
        self._wait_time_between_slides = 0.0
        self.wait_between_looping_slides = True

    # --- The canvas: what stays from slide to slide. ---

    @property
    def canvas(self) -> Dict[str, Any]:
        """Mobjects by their names that stay from slide to slide."""
        return self._canvas

    @property
    def canvas_mobjects(self) -> Any:
        """The mobjects of the canvas."""
        return self._canvas.values()

    @property
    def mobjects_without_canvas(self) -> List[Any]:
        """What is on the slide, without the canvas."""
        staying = {id(mobject) for mobject in self._canvas.values()}
        return [mobject for mobject in self.mobjects if id(mobject) not in staying]

    def add_to_canvas(self, **objects: Any) -> None:
        """Gives mobjects names by which they stay; they are not put on the slide by it."""
        self._canvas.update(objects)

    def remove_from_canvas(self, *names: str) -> None:
        """Lets those no longer stay; they are not taken off by it."""
        for name in names:
            del self._canvas[name]

    # --- Slides. ---

    @property
    def wait_time_between_slides(self) -> float:
        """Seconds that are waited at the end of each slide."""
        return self._wait_time_between_slides

    @wait_time_between_slides.setter
    def wait_time_between_slides(self, wait_time: float) -> None:
        self._wait_time_between_slides = max(wait_time, 0.0)

    def next_slide(
        self,
        *args: Any,
        loop: bool = False,
        auto_next: bool = False,
        playback_rate: float = 1.0,
        reversed_playback_rate: float = 1.0,
        notes: str = "",
        dedent_notes: bool = True,
        skip_animations: bool = False,
        src: Any = None,
        direction: str = "horizontal",
        **kwargs: Any,
    ) -> None:
        """Ends a slide; what is said here is about the slide that follows."""
        place = self._note_place()
        self._end_slide(place)
        skips = bool(skip_animations) or self._skips_slides
        words = (dedent(notes) if dedent_notes else notes).strip()
        self._options = SlideOptions(loop, auto_next, playback_rate, words, skips)
        if src is not None and not skips:
            self._begin_slide(args, self._options.notes)
            show_source(self, src)
            self._end_slide(place)
            self._options = SlideOptions()
        self._begin_slide(args, self._options.notes)

    def _begin_slide(self, names: Any, notes: str) -> None:
        self.renderer.set_section_skipping(self._options.is_skipped)
        self._playback_rate = self._options.rate
        title = str(names[0]) if names and names[0] != "unnamed" else None
        self._stage.steps.begin_slide(self._stage.now, title, notes, self.mobjects)
        self._slide_start = self._stage.now

    def _end_slide(self, place: Any) -> None:
        if self._stage.now <= self._slide_start:
            return
        waits = self._wait_time_between_slides
        after = self._options.after
        if waits > 0 and (after != "loop" or self.wait_between_looping_slides):
            self.wait(waits)
        self._stop_after(after, place)

    def _stop_after(self, after: str, place: Any) -> None:
        steps = self._stage.steps
        if steps.rule not in ("slides", "sections"):
            return
        if self._last_rest is not None and after != "loop":
            steps.make_stop_of_rest(self._last_rest, self._stage.now, after, place)
            self._last_rest = None
        else:
            self._stop(0.0, after, place)

    def next_section(self, *args: Any, **kwargs: Any) -> None:
        """The same as next_slide."""
        self.next_slide(*args, **kwargs)

    def _end_steps(self) -> None:
        """The last slide ends with the scene."""
        self._end_slide(self._last_place)

    def start_skip_animations(self) -> None:
        """Leaves out all slides that begin from now on."""
        self._skips_slides = True

    def stop_skip_animations(self) -> None:
        """Leaves out no more."""
        self._skips_slides = False

    # --- What earlier versions called it. ---

    def start_loop(self) -> None:
        """The slide that begins here is played again and again."""
        self.next_slide(loop=True)

    def end_loop(self) -> None:
        """The slide that is played again and again ends here."""
        self.next_slide()

    def pause(self, *args: Any, **kwargs: Any) -> None:
        """The slide ends here, or, with a number, nothing changes for so many seconds."""
        if args or "duration" in kwargs:
            super().pause(*args, **kwargs)
        else:
            self.next_slide(**kwargs)

    # --- From slide to slide. ---

    @property
    def _frame_width(self) -> float:
        return float(self.camera.frame_width)

    @property
    def _frame_height(self) -> float:
        return float(self.camera.frame_height)

    def wipe(
        self, *args: Any, direction: Any = LEFT, return_animation: bool = False, **kwargs: Any
    ) -> Optional[Wipe]:
        """What is there leaves the frame in a direction, and what comes follows it."""
        size = np.array([self._frame_width, self._frame_height, 0.0])
        kwargs.setdefault("shift", np.asarray(direction) * size)
        return self._played(Wipe(*args, **kwargs), return_animation)

    def zoom(
        self, *args: Any, return_animation: bool = False, **kwargs: Any
    ) -> Optional[Zoom]:
        """What is there comes nearer and fades, and what comes is behind it."""
        return self._played(Zoom(*args, **kwargs), return_animation)

    def _played(self, animation: Any, is_returned: bool) -> Any:
        if is_returned:
            return animation
        self.play(animation)
        return None


class Slide(BaseSlide):
    """A scene of slides."""


class ThreeDSlide(Slide, ThreeDScene):
    """The same in space, which a deck cannot show."""


class MovingCameraSlide(Slide):
    """A scene of slides whose camera moves."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        from rostrum.stage.camera import MovingCamera

        kwargs.setdefault("camera_class", MovingCamera)
        super().__init__(*args, **kwargs)
