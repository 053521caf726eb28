"""Braces with words or a formula at their tips."""
from __future__ import annotations

from typing import Any, Callable, Optional

from rostrum.core.constants import DEFAULT_FONT_SIZE, DOWN
from rostrum.mobjects.pictures.braces import Brace
from rostrum.mobjects.text.formulas.tex import MathTex, Tex
from rostrum.mobjects.groups import VGroup
from rostrum.mobjects.vectorized import VMobject


class BraceLabel(VMobject):
    """A brace and its label, which ``label_constructor`` makes of ``text``."""

    label: Any  # type: ignore[assignment]

    def __init__(
        self,
        obj: Any,
        text: Any,
        brace_direction: Any = DOWN,
        label_constructor: Callable[..., Any] = MathTex,
        font_size: float = DEFAULT_FONT_SIZE,
        buff: float = 0.2,
        brace_config: Optional[dict] = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self.label_constructor = label_constructor
        self.brace_direction = brace_direction
        self.brace = Brace(obj, brace_direction, buff, **(brace_config or {}))
        is_several = isinstance(text, (tuple, list))
        words, settings = (text, kwargs) if is_several else ((str(text),), {})
        self.label = label_constructor(*words, font_size=font_size, **settings)
        self.brace.put_at_tip(self.label)
        self.add(self.brace, self.label)

    def creation_anim(self, label_anim: Any = None, brace_anim: Any = None) -> Any:
        """The brace growing from its middle, and the label fading in."""
        from rostrum.animations import AnimationGroup, FadeIn, GrowFromCenter

        return AnimationGroup((brace_anim or GrowFromCenter)(self.brace),
                              (label_anim or FadeIn)(self.label))

    def shift_brace(self, obj: Any, **kwargs: Any) -> BraceLabel:
        """A new brace along another mobject, or several; the label goes to its tip.

        The members stay what they were, as in Manim.
        """
        along = VGroup(*obj) if isinstance(obj, list) else obj
        self.brace = Brace(along, self.brace_direction, **kwargs)
        self.brace.put_at_tip(self.label)
        return self

    def change_label(self, *text: Any, **kwargs: Any) -> BraceLabel:
        """A new label at the tip."""
        label = self.label_constructor(*text, **kwargs)
        self.brace.put_at_tip(label)
        self.label = label
        return self

    def change_brace_label(self, obj: Any, *text: Any, **kwargs: Any) -> BraceLabel:
        """A new brace and a new label."""
        return self.shift_brace(obj).change_label(*text, **kwargs)


class BraceText(BraceLabel):
    """A brace with words."""

    def __init__(self, obj: Any, text: Any, label_constructor: Callable[..., Any] = Tex,
                 **kwargs: Any) -> None:
        super().__init__(obj, text, label_constructor=label_constructor, **kwargs)
