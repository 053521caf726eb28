"""`mobject.animate`: a stand-in whose verbs say what is animated."""

from __future__ import annotations

from typing import Any, Callable


class AnimationBuilder:
    """Applies verbs to the mobject's target, and remembers them for the animation."""

    def __init__(self, mobject: Any) -> None:
        mobject.generate_target()
        self.mobject = mobject
        self.methods: list = []
        self.anim_args: dict = {}
        self.overridden_animation: Any = None
        self.is_chaining = self.cannot_pass_args = False

    def __call__(self, **kwargs: Any) -> "AnimationBuilder":
        if self.cannot_pass_args:
            raise ValueError("Animation arguments must be passed before accessing methods and "
                             "can only be passed once")
        self.anim_args, self.cannot_pass_args = kwargs, True
        return self

    def __getattr__(self, method_name: str) -> Callable[..., "AnimationBuilder"]:
        if method_name.startswith("__"):
            raise AttributeError(method_name)
        method = getattr(self.mobject.target, method_name)
        override = getattr(method, "_override_animate", None)
        if self.overridden_animation or (self.is_chaining and override is not None):
            raise NotImplementedError(
                "Method chaining is currently not supported for overridden animations")

        def say(*args: Any, **kwargs: Any) -> "AnimationBuilder":
            if override is None:
                self.methods.append([method, args, kwargs])
                method(*args, **kwargs)
            else:
                self.overridden_animation = override(
                    self.mobject, *args, anim_args=self.anim_args, **kwargs)
            return self

        self.is_chaining = self.cannot_pass_args = True
        return say

    def build(self) -> Any:
        """Makes the animation of what has been said."""
        from ..animations import MethodAnimation

        animation = self.overridden_animation or MethodAnimation(self.mobject, self.methods)
        for name, value in self.anim_args.items():
            setattr(animation, name, value)
        return animation


class Always:
    """Has a verb be called at each moment: label.always.next_to(dot, UP)."""

    def __init__(self, mobject: Any) -> None:
        self._mobject = mobject

    def __getattr__(self, method_name: str) -> Callable[..., "Always"]:
        if method_name.startswith("__"):
            raise AttributeError(method_name)
        mobject = self._mobject
        getattr(mobject, method_name)

        def say(*args: Any, **kwargs: Any) -> "Always":
            mobject.add_updater(lambda m: getattr(m, method_name)(*args, **kwargs),
                                call_updater=True)
            return self

        return say


def override_animate(method: Any) -> Callable[[Any], Any]:
    """Decorates the function that animates a verb in place of `animate`."""

    def decorator(animation_method: Any) -> Any:
        method._override_animate = animation_method
        return animation_method

    return decorator
