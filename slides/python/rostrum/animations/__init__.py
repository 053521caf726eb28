"""What a play does to mobjects, in Manim's words.

The names are imported when they are asked for, so that a talk starts fast.
"""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "animation": (
        "DEFAULT_ANIMATION_LAG_RATIO",
        "DEFAULT_ANIMATION_RUN_TIME",
        "Add",
        "Animation",
        "override_animation",
        "prepare_animation",
    ),
    "applying": (
        "ApplyComplexFunction",
        "ApplyFunction",
        "ApplyMatrix",
        "ApplyMethod",
        "ApplyPointwiseFunction",
        "ApplyPointwiseFunctionToCenter",
        "FadeToColor",
        "Restore",
        "ScaleInPlace",
        "ShrinkToCenter",
    ),
    "composition": (
        "DEFAULT_LAGGED_START_LAG_RATIO",
        "AnimationGroup",
        "LaggedStart",
        "LaggedStartMap",
        "Succession",
    ),
    "creation": ("Create", "ShowPartial", "ShowPassingFlash", "Uncreate"),
    "emphasis": (
        "Broadcast",
        "Circumscribe",
        "Flash",
        "ShowPassingFlashWithThinningStrokeWidth",
    ),
    "fade_transform": ("FadeTransform", "FadeTransformPieces"),
    "fading": ("FadeIn", "FadeOut"),
    "growing": (
        "GrowArrow",
        "GrowFromCenter",
        "GrowFromEdge",
        "GrowFromPoint",
        "SpinInFromNothing",
    ),
    "indication": ("ApplyWave", "Blink", "FocusOn", "Indicate", "Wiggle"),
    "letters": (
        "AddTextLetterByLetter",
        "RemoveTextLetterByLetter",
        "TypeWithCursor",
        "UntypeWithCursor",
    ),
    "matching": (
        "TransformMatchingAbstractBase",
        "TransformMatchingShapes",
        "TransformMatchingTex",
    ),
    "movement": (
        "ComplexHomotopy",
        "Homotopy",
        "MoveAlongPath",
        "PhaseFlow",
        "SmoothedVectorizedHomotopy",
    ),
    "numbers": ("ChangeDecimalToValue", "ChangingDecimal"),
    "rotation": ("Rotate", "Rotating"),
    "speed": ("ChangeSpeed",),
    "spiral": ("SpiralIn",),
    "subsets": ("AddTextWordByWord", "ShowIncreasingSubsets", "ShowSubmobjectsOneByOne"),
    "transform": (
        "ClockwiseTransform",
        "CounterclockwiseTransform",
        "CyclicReplace",
        "MethodAnimation",
        "MoveToTarget",
        "ReplacementTransform",
        "Swap",
        "Transform",
        "TransformFromCopy",
    ),
    "transform_animations": ("TransformAnimations",),
    "update": ("MaintainPositionRelativeTo", "UpdateFromAlphaFunc", "UpdateFromFunc"),
    "updaters": (
        "always",
        "always_redraw",
        "always_rotate",
        "always_shift",
        "assert_is_mobject_method",
        "cycle_animation",
        "f_always",
        "turn_animation_into_updater",
    ),
    "wait": ("Wait",),
    "writing": ("DrawBorderThenFill", "Unwrite", "Write"),
}

__getattr__, __dir__ = lazy_names(globals(), _PLACES)
