"""Animations that show a text letter by letter, with or without a cursor."""

from __future__ import annotations

from typing import Any, Callable, Optional

import numpy as np

from rostrum.animations.animation import LEAVE
from rostrum.animations.creations.subsets import ShowIncreasingSubsets
from rostrum.core.config import config
from rostrum.core.constants import LEFT, RIGHT
from rostrum.core.rate_functions import linear


class AddTextLetterByLetter(ShowIncreasingSubsets):
    """Letter after letter, each for so many seconds."""

    def __init__(
        self,
        text: Any,
        suspend_mobject_updating: bool = False,
        int_func: Callable[[Any], Any] = np.ceil,
        rate_func: Callable[[float], float] = linear,
        time_per_char: float = 0.1,
        run_time: Optional[float] = None,
        reverse_rate_function: bool = False,
        introducer: bool = True,
        **kwargs: Any,
    ) -> None:
        if not text.family_members_with_points():
            raise ValueError(
                f"The text mobject {text} does not seem to contain any characters."
            )
        self.time_per_char = time_per_char
        if run_time is None:
            # A letter takes a frame of Manim's at least.
            run_time = max(1 / config.frame_rate, time_per_char) * len(text)
        super().__init__(
            text,
            suspend_mobject_updating=suspend_mobject_updating,
            int_func=int_func,
            rate_func=rate_func,
            run_time=run_time,
            reverse_rate_function=reverse_rate_function,
            introducer=introducer,
            **kwargs,
        )


class RemoveTextLetterByLetter(AddTextLetterByLetter):
    """The same backwards; the text leaves the slide."""

    _role = LEAVE

    def __init__(self, text: Any, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("reverse_rate_function", True)
        kwargs.setdefault("introducer", False)
        kwargs.setdefault("remover", True)
        super().__init__(text, *args, **kwargs)


class TypeWithCursor(AddTextLetterByLetter):
    """Letter after letter behind a cursor, which stays or is taken away in the end."""

    def __init__(
        self,
        text: Any,
        cursor: Any,
        buff: float = 0.1,
        keep_cursor_y: bool = True,
        leave_cursor_on: bool = True,
        time_per_char: float = 0.1,
        reverse_rate_function: bool = False,
        introducer: bool = True,
        **kwargs: Any,
    ) -> None:
        self.buff = buff
        self.cursor = cursor
        self.keep_cursor_y = keep_cursor_y
        self.leave_cursor_on = leave_cursor_on
        super().__init__(
            text,
            time_per_char=time_per_char,
            reverse_rate_function=reverse_rate_function,
            introducer=introducer,
            **kwargs,
        )

    def begin(self) -> None:
        """Puts the cursor before the first letter."""
        self.y_cursor = self.cursor.get_y()
        self._plan = None
        self._start()

    def _setup_scene(self, scene: Any) -> None:
        super()._setup_scene(scene)
        if scene is not None:
            scene.add(self.cursor)

    def update_submobject_list(self, index: int) -> None:
        """Shows the first letters, so many, and the cursor behind them."""
        super().update_submobject_list(index)
        if index:
            self.cursor.next_to(self.all_submobs[index - 1], RIGHT, buff=self.buff)
        else:
            self.cursor.move_to(self.all_submobs[0]).align_to(self.all_submobs[0], LEFT)
        if self.keep_cursor_y:
            self.cursor.set_y(self.y_cursor)

    def clean_up_from_scene(self, scene: Any) -> None:
        """The cursor stays, or is taken away."""
        if not self.leave_cursor_on:
            scene.remove(self.cursor)
        super().clean_up_from_scene(scene)


class UntypeWithCursor(TypeWithCursor):
    """The same backwards; the text leaves the slide."""

    _role = LEAVE

    def __init__(self, text: Any, cursor: Any, time_per_char: float = 0.1, **kwargs: Any) -> None:
        kwargs.setdefault("reverse_rate_function", True)
        kwargs.setdefault("introducer", False)
        kwargs.setdefault("remover", True)
        super().__init__(text, cursor, time_per_char=time_per_char, **kwargs)
