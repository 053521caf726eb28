"""What a slide is called, where the talk does not say it: by the first title-like text on it."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from rostrum.stage.order import family_ids

# A text whose middle is above that, in frame units, stands where titles stand.
TITLE_HEIGHT = 2.2
# Letters at least that high, in frame units, are those of a title anywhere.
TITLE_CAPITALS = 0.42
LONGEST_TITLE = 80


def title_of(text: Any) -> str:
    """The first line of a text that has one."""
    lines = [line.strip() for line in str(text).splitlines() if line.strip()]
    return lines[0][:LONGEST_TITLE] if lines else ""


class TitleSearch:
    """Looks at what comes to the slide, and remembers the first that is like a title."""

    def __init__(self) -> None:
        self._found: Optional[Tuple[Any, str]] = None
        self._kept: Optional[Tuple[Any, str]] = None

    def begin_slide(self, mobjects: Any = ()) -> None:
        """A slide begins, and on it is what the one before has left: its title stays one."""
        if self._found is not None and not self._stays_below(mobjects):
            self._kept = self._found
        self._found = None

    def _stays_below(self, mobjects: Any) -> bool:
        """Whether what was found last stands below a title that stays, and so is none."""
        kept = self._kept
        if kept is None or self._found is None or id(kept[0]) not in family_ids(mobjects):
            return False
        return bool(self._found[0].get_y() < kept[0].get_y())

    def see(self, mobject: Any) -> None:
        """A mobject is drawn for the first time."""
        if self._found is not None:
            return
        if getattr(mobject, "cap_height", 0.0) <= 0:
            return
        words = title_of(mobject._label())
        if not words or type(mobject).__name__ == "MathTex":
            return
        is_title = type(mobject).__name__ == "Title"
        stands_high = mobject.get_center()[1] >= TITLE_HEIGHT
        if is_title or stands_high or mobject.cap_height >= TITLE_CAPITALS:
            self._found = (mobject, words)

    def found(self, mobjects: Any) -> str:
        """The slide's title, given what is on it at its end; empty where there is none."""
        kept, found = self._kept, self._found
        if kept is not None and id(kept[0]) not in family_ids(mobjects):
            kept = None
        if self._stays_below(mobjects):
            found = None
        chosen = found if found is not None else kept
        return "" if chosen is None else chosen[1]
