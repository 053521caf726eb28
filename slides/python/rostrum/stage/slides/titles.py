"""What a slide is called, where the talk does not say it: by the first title-like text on it."""

from __future__ import annotations

from typing import Any, Optional, Tuple

from rostrum.mobjects.state import label_of
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

    def begin_slide(self) -> None:
        """A slide begins; the title that stays is still one, if there is no other."""
        if self._found is not None:
            self._kept = self._found
        self._found = None

    def see(self, mobject: Any) -> None:
        """A mobject is drawn for the first time."""
        if self._found is not None:
            return
        if getattr(mobject, "cap_height", 0.0) <= 0:
            return
        words = title_of(label_of(mobject))
        if not words:
            return
        is_title = type(mobject).__name__ == "Title"
        stands_high = mobject.get_center()[1] >= TITLE_HEIGHT
        if is_title or stands_high or mobject.cap_height >= TITLE_CAPITALS:
            self._found = (mobject, words)

    def found(self, mobjects: Any) -> str:
        """The slide's title, given what is on it at its end; empty where there is none."""
        if self._found is not None:
            return self._found[1]
        if self._kept is not None and id(self._kept[0]) in family_ids(mobjects):
            return self._kept[1]
        return ""
