"""What is on the slide: the half of Scene that keeps the list of mobjects."""

from __future__ import annotations

from typing import Any, Iterable, List

from rostrum.stage import order
from rostrum.stage.where import Place


class Contents:
    """`mobjects` is a list of what was added, in the order in which it is drawn, each with its
    members; `foreground_mobjects` stay above what is added later."""

    stage: Any
    camera: Any

    def __init__(self) -> None:
        self.mobjects: List[Any] = []
        self.foreground_mobjects: List[Any] = []
        self.moving_mobjects: List[Any] = []

    def _note_place(self) -> Place:
        raise NotImplementedError

    # --- Reading. ---

    def _family(self) -> List[Any]:
        """All mobjects and their members."""
        return order.once_each(each for mobject in self.mobjects for each in mobject.get_family())

    def get_mobject_family_members(self) -> List[Any]:
        """The same, in the order in which they are drawn."""
        return order.by_z_index(self._family())

    def get_top_level_mobjects(self) -> List[Any]:
        """Those of the list that are not members of others."""
        families = [order.family_ids([mobject]) for mobject in self.mobjects]
        return [
            mobject
            for mobject in self.mobjects
            if sum(id(mobject) in family for family in families) == 1
        ]

    def _holds(self, mobject: Any) -> bool:
        """Tells whether it is on the slide, alone or within another one."""
        return order.holds(self.mobjects, mobject)

    def _leaves(self) -> List[Any]:
        """What is drawn, in that order."""
        shown = self.mobjects
        above = [each for each in self.foreground_mobjects if not order.holds(shown, each)]
        leaves = order.leaves_of(shown + above)
        frame = getattr(self.camera, "frame", None)
        if frame is not None and frame.get_stroke_width() == 0:
            return [leaf for leaf in leaves if leaf is not frame]
        return leaves

    def get_moving_mobjects(self, *animations: Any) -> List[Any]:
        """What is drawn from the first on that animations or updaters change."""
        changed = {id(animation.mobject) for animation in animations}
        above = {id(mobject) for mobject in self.foreground_mobjects}
        members = self.get_mobject_family_members()
        for index, member in enumerate(members):
            if id(member) in changed or id(member) in above or member.get_family_updaters():
                return members[index:]
        return []

    # --- Adding and removing. ---

    def _put(self, mobjects: Iterable[Any]) -> None:
        recorder = self._stage.recorder
        source = recorder.source(self._note_place())
        for mobject in mobjects:
            recorder.put(mobject, source)

    def add(self, *mobjects: Any) -> Any:
        """Puts mobjects on top; what is there already moves to the top."""
        self._put(mobjects)
        coming = [*mobjects, *self.foreground_mobjects]
        self.mobjects = order.without(self.mobjects, order.family_ids(coming)) + coming
        return self

    def _add_new(self, mobjects: Iterable[Any]) -> None:
        """Puts those of the mobjects on top that are not there, one after the other."""
        there = order.family_ids(self.mobjects)
        coming = []
        for mobject in mobjects:
            if id(mobject) not in there:
                coming.append(mobject)
                there |= order.family_ids([mobject])
        if coming:
            self.add(*coming)

    def add_mobjects_from_animations(self, animations: Iterable[Any]) -> None:
        """Puts on the slide what is animated there, and has not been brought by itself."""
        for animation in animations:
            mobject = animation.mobject
            if not animation.is_introducer() and mobject is not None and not self._holds(mobject):
                self.add(mobject)

    def remove(self, *mobjects: Any) -> Any:
        """Takes mobjects off; what they are members of falls apart into its other members."""
        gone = {id(mobject) for mobject in mobjects}
        self.mobjects = order.without(self.mobjects, gone)
        self.foreground_mobjects = order.without(self.foreground_mobjects, gone)
        return self

    def replace(self, old_mobject: Any, new_mobject: Any) -> None:
        """Puts one where another one is, also within a group."""
        if old_mobject is None or new_mobject is None:
            raise ValueError("Specified mobjects cannot be None")
        lists = (self.mobjects, self.foreground_mobjects)
        if not any(order.replaced(each, old_mobject, new_mobject) for each in lists):
            raise ValueError(f"Could not find {old_mobject} in scene")

    def restructure_mobjects(
        self,
        to_remove: Any,
        mobject_list_name: str = "mobjects",
        extract_families: bool = True,
    ) -> Any:
        """Takes mobjects, with or without their families, out of one of the lists."""
        gone = order.family_ids(to_remove) if extract_families else {id(m) for m in to_remove}
        setattr(self, mobject_list_name, order.without(getattr(self, mobject_list_name), gone))
        return self

    def get_restructured_mobject_list(self, mobjects: Any, to_remove: Any) -> List[Any]:
        """A list without some mobjects, whose groups fall apart."""
        return order.without(mobjects, {id(mobject) for mobject in to_remove})

    def add_foreground_mobjects(self, *mobjects: Any) -> Any:
        """Puts mobjects on top, where they stay whatever is added later."""
        coming = {id(mobject) for mobject in mobjects}
        staying = [each for each in self.foreground_mobjects if id(each) not in coming]
        self.foreground_mobjects = [*staying, *mobjects]
        return self.add(*mobjects)

    def add_foreground_mobject(self, mobject: Any) -> Any:
        """Puts one on top, where it stays."""
        return self.add_foreground_mobjects(mobject)

    def remove_foreground_mobjects(self, *to_remove: Any) -> Any:
        """Lets mobjects no longer stay on top."""
        return self.restructure_mobjects(to_remove, "foreground_mobjects")

    def remove_foreground_mobject(self, mobject: Any) -> Any:
        """Lets one no longer stay on top."""
        return self.remove_foreground_mobjects(mobject)

    def bring_to_front(self, *mobjects: Any) -> Any:
        """Puts mobjects on top."""
        return self.add(*mobjects)

    def bring_to_back(self, *mobjects: Any) -> Any:
        """Puts mobjects below all others."""
        self._put(mobjects)
        self.remove(*mobjects)
        self.mobjects = [*mobjects, *self.mobjects]
        return self

    def clear(self) -> Any:
        """Takes everything off."""
        self.mobjects = []
        self.foreground_mobjects = []
        return self
