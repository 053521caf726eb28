"""Transforms of what two mobjects have in common: parts of one shape, or of one source."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from rostrum import library
from rostrum.animations.animation import Animation
from rostrum.animations.composition import AnimationGroup
from rostrum.animations.transforms.fade_transform import FadeTransformPieces
from rostrum.animations.transforms.fading import FadeIn, FadeOut
from rostrum.animations.transforms.transform import Transform
from rostrum.mobjects.groups import Group
from rostrum.mobjects.mobject import Mobject
from rostrum.mobjects.vectorized import VGroup, VMobject


class TransformMatchingAbstractBase(AnimationGroup):
    """Parts that match go to each other's places; others fade out and in.

    What has no match may also become what has none, at once or fading.  `key_map` names parts of
    the one by those of the other that they match.  Afterwards the target is on the slide.
    """

    def __init__(
        self,
        mobject: Mobject,
        target_mobject: Mobject,
        transform_mismatches: bool = False,
        fade_transform_mismatches: bool = False,
        key_map: Optional[Dict[Any, Any]] = None,
        **kwargs: Any,
    ) -> None:
        self._group_class = VGroup if isinstance(mobject, VMobject) else Group
        source = self.get_shape_map(mobject)
        target = self.get_shape_map(target_mobject)
        common = [key for key in source if key in target]
        self._animations: List[Animation] = []
        self._options = kwargs
        self._add(Transform, [source[key] for key in common], [target[key] for key in common])
        pairs = [(a, b) for a, b in (key_map or {}).items() if a in source and b in target]
        if pairs:
            mapped = [source.pop(a, None) for a, _ in pairs], [target.pop(b) for _, b in pairs]
            self._add(FadeTransformPieces, *mapped)
        lone_source = [part for key, part in source.items() if key not in target]
        lone_target = [part for key, part in target.items() if key not in source]
        self.to_remove: List[Mobject] = [mobject]
        self.to_add = target_mobject
        if transform_mismatches:
            kwargs.setdefault("replace_mobject_with_target_in_scene", True)
            self._add(Transform, lone_source, lone_target)
        elif fade_transform_mismatches:
            self._add(FadeTransformPieces, lone_source, lone_target)
        else:
            self._fade(lone_source, lone_target)
        super().__init__(*self._animations)

    def _add(self, animation: Any, source: List[Any], target: List[Any]) -> None:
        groups = self._group_class(*source), self._group_class(*target)
        if source or target:
            self._animations.append(animation(*groups, **self._options))

    def _fade(self, source: List[Any], target: List[Any]) -> None:
        coming = self._group_class(*target)
        copy = coming.copy()
        self.to_remove.append(copy)
        if source:
            going = self._group_class(*source)
            self._animations.append(FadeOut(going, target_position=coming, **self._options))
        if target:
            self._animations.append(FadeIn(copy, target_position=coming, **self._options))

    def get_shape_map(self, mobject: Mobject) -> Dict[Any, Any]:
        """Groups of the parts that have one key, by their keys."""
        parts: Dict[Any, Any] = {}
        for part in self.get_mobject_parts(mobject):
            parts.setdefault(self.get_mobject_key(part), VGroup()).add(part)
        return parts

    def clean_up_from_scene(self, scene: Any) -> None:
        """The mobject is as it was, and off the slide; the target is there."""
        for animation in self.animations:
            animation.interpolate(0)
        scene.remove(self.mobject, *self.to_remove)
        scene.add(self.to_add)

    @staticmethod
    def get_mobject_parts(mobject: Any) -> List[Any]:
        """The parts that are matched."""
        raise NotImplementedError("To be implemented in subclass.")

    @staticmethod
    def get_mobject_key(mobject: Any) -> Any:
        """What a part is matched by."""
        raise NotImplementedError("To be implemented in subclass.")


class TransformMatchingShapes(TransformMatchingAbstractBase):
    """Parts match that differ in place and size alone."""

    @staticmethod
    def get_mobject_parts(mobject: Any) -> List[Any]:
        """All members that have points."""
        return mobject.family_members_with_points()

    @staticmethod
    def get_mobject_key(mobject: Any) -> Any:
        """A number of the shape."""
        return library.shape_key(mobject.points)


class TransformMatchingTex(TransformMatchingAbstractBase):
    """Parts of formulas match that were written the same."""

    @staticmethod
    def get_mobject_parts(mobject: Any) -> List[Any]:
        """The parts of a formula, or of the formulas of a group."""
        if isinstance(mobject, (Group, VGroup)) and not hasattr(mobject, "tex_string"):
            return [
                part
                for member in mobject.submobjects
                for part in TransformMatchingTex.get_mobject_parts(member)
            ]
        return mobject.submobjects

    @staticmethod
    def get_mobject_key(mobject: Any) -> Any:
        """What the part was written as."""
        return mobject.tex_string
