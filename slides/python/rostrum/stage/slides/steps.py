"""Slides and stops: where a show waits for the speaker, and what the speaker is told there.

They are kept until the deck ends, since what a slide is called is known when all of it has been
seen.
"""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

from rostrum.stage.recording.timeline import SHORTEST_HOLD, later
from rostrum.stage.slides.notes import NoteComments
from rostrum.stage.slides.titles import TitleSearch
from rostrum.stage.where import Place

# What stops are made of: by the kind of scene; calls of next_slide; starts of sections; waits; all
# plays; or nothing.
STOP_RULES = ("auto", "slides", "sections", "waits", "plays", "none")
# A wait of at least that many seconds is a stop.
LEAST_WAIT = 0.4


class SlideRecord:
    """A slide in the making."""

    __slots__ = ("start", "title", "notes")

    def __init__(self, start: float, title: Optional[str], notes: str) -> None:
        self.start = start
        self.title = title
        self.notes = [notes] if notes else []


class Steps:
    """The slides and stops of a whole deck, scene after scene."""

    def __init__(self, rule: str) -> None:
        if rule not in STOP_RULES:
            raise ValueError(f"There are no stops of kind {rule!r}; there are {STOP_RULES}")
        self.asked_rule = rule
        self.rule = rule
        self.titles = TitleSearch()
        self._slides: List[SlideRecord] = []
        self._stops: List[Tuple[float, float, str]] = []
        self._scene_name = ""
        self._comments = NoteComments()

    # --- Scenes. ---

    def begin_scene(self, scene: Any, now: float) -> None:
        """A scene begins, with a slide of its own."""
        cls = type(scene)
        self.rule = scene._stops_by_default if self.asked_rule == "auto" else self.asked_rule
        self._scene_name = cls.__name__
        self._comments.begin_scene(cls)
        self.begin_slide(now, None, "")
        document = cls.__dict__.get("__doc__") or ""
        self._document: Optional[str] = "\n".join(
            line.strip() for line in document.strip().splitlines()
        )

    def end_scene(self, mobjects: Any) -> None:
        """A scene has ended: its last slide gets its name."""
        self._name_slide(mobjects)

    def _name_slide(self, mobjects: Any) -> None:
        if not self._slides:
            return
        slide = self._slides[-1]
        if slide.title is None:
            slide.title = self.titles.found(mobjects) or self._scene_name
        if not slide.notes and self._document:
            slide.notes.append(self._document)
        self._document = None

    # --- Slides. ---

    def begin_slide(self, now: float, title: Optional[str], notes: str, mobjects: Any = ()) -> None:
        """A slide begins; its title is found where the talk does not say it."""
        if self._slides and self._slides[-1].start >= now:
            # Nothing of the one before has been on.
            self._slides.pop()
        else:
            self._name_slide(mobjects)
        self.titles.begin_slide(mobjects)
        self._slides.append(SlideRecord(now, title, notes))

    # --- Stops. ---

    def stop(self, now: float, hold: float, after: str, place: Place) -> float:
        """The show stops at a time, for so long in video; yields when it goes on."""
        hold = max(hold, SHORTEST_HOLD)
        self._stops.append((now, hold, after))
        self._note_comments(place)
        return later(now, hold)

    def _note_comments(self, place: Place) -> None:
        notes = self._comments.before(place)
        if notes and self._slides:
            self._slides[-1].notes.append(notes)

    def make_stop_of_rest(self, start: float, end: float, after: str, place: Place) -> None:
        """What rested from one time to another has been a stop."""
        self._stops.append((start, later(end, -start), after))
        self._note_comments(place)

    def has_stop_until(self, time: float) -> bool:
        """Tells whether the last stop's hold lasts until that time."""
        if not self._stops:
            return False
        start, hold, _ = self._stops[-1]
        return later(start, hold) >= time

    # --- The end. ---

    def write(self, recording: Any) -> None:
        """Records them all."""
        for slide in self._slides:
            recording.slide(slide.start, slide.title or self._scene_name, "\n\n".join(slide.notes))
        for time, hold, after in self._stops:
            recording.stop(time, hold, after)
