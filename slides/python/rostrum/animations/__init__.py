"""What a play does to mobjects, in Manim's words."""

from .animation import (
    DEFAULT_ANIMATION_LAG_RATIO,
    DEFAULT_ANIMATION_RUN_TIME,
    Add,
    Animation,
    override_animation,
    prepare_animation,
)
from .composition import (
    DEFAULT_LAGGED_START_LAG_RATIO,
    AnimationGroup,
    LaggedStart,
    LaggedStartMap,
    Succession,
)
from .creation import Create, ShowPartial, ShowPassingFlash, Uncreate
from .fading import FadeIn, FadeOut
from .growing import GrowArrow, GrowFromCenter, GrowFromEdge, GrowFromPoint, SpinInFromNothing
from .rotation import Rotate, Rotating
from .transform import (
    ClockwiseTransform,
    CounterclockwiseTransform,
    CyclicReplace,
    MethodAnimation,
    MoveToTarget,
    ReplacementTransform,
    Swap,
    Transform,
    TransformFromCopy,
)
from .wait import Wait
from .writing import DrawBorderThenFill, Unwrite, Write

__all__ = [
    "DEFAULT_ANIMATION_LAG_RATIO",
    "DEFAULT_ANIMATION_RUN_TIME",
    "DEFAULT_LAGGED_START_LAG_RATIO",
    "Add",
    "Animation",
    "AnimationGroup",
    "ClockwiseTransform",
    "CounterclockwiseTransform",
    "Create",
    "CyclicReplace",
    "DrawBorderThenFill",
    "FadeIn",
    "FadeOut",
    "GrowArrow",
    "GrowFromCenter",
    "GrowFromEdge",
    "GrowFromPoint",
    "LaggedStart",
    "LaggedStartMap",
    "MethodAnimation",
    "MoveToTarget",
    "ReplacementTransform",
    "Rotate",
    "Rotating",
    "ShowPartial",
    "ShowPassingFlash",
    "SpinInFromNothing",
    "Succession",
    "Swap",
    "Transform",
    "TransformFromCopy",
    "Uncreate",
    "Unwrite",
    "Wait",
    "Write",
    "override_animation",
    "prepare_animation",
]
