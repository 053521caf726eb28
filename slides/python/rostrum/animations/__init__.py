"""What a play does to mobjects, in Manim's words.

The names are imported when they are asked for, so that a talk starts fast.
"""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "animation": (
        "DEFAULT_ANIMATION_LAG_RATIO",
        "DEFAULT_ANIMATION_RUN_TIME",
        "Animation",
    ),
    "transforms.applying": (
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
    "composition": ("AnimationGroup", "Succession"),
    "creations.creation": ("Create", "ShowPartial", "ShowPassingFlash", "Uncreate"),
    "emphases.emphasis": (
        "Broadcast",
        "Circumscribe",
        "Flash",
        "ShowPassingFlashWithThinningStrokeWidth",
    ),
    "transforms.fade_transform": ("FadeTransform", "FadeTransformPieces"),
    "transforms.fading": ("FadeIn", "FadeOut"),
    "transforms.growing": (
        "GrowArrow",
        "GrowFromCenter",
        "GrowFromEdge",
        "GrowFromPoint",
        "SpinInFromNothing",
    ),
    "emphases.indication": ("ApplyWave", "Blink", "FocusOn", "Indicate", "Wiggle"),
    "creations.letters": (
        "AddTextLetterByLetter",
        "RemoveTextLetterByLetter",
        "TypeWithCursor",
        "UntypeWithCursor",
    ),
    "transforms.matching": (
        "TransformMatchingAbstractBase",
        "TransformMatchingShapes",
        "TransformMatchingTex",
    ),
    "lagged": ("DEFAULT_LAGGED_START_LAG_RATIO", "LaggedStart", "LaggedStartMap"),
    "movement": (
        "ComplexHomotopy",
        "Homotopy",
        "MoveAlongPath",
        "PhaseFlow",
        "SmoothedVectorizedHomotopy",
    ),
    "numbers": ("ChangeDecimalToValue", "ChangingDecimal"),
    "transforms.rotation": ("Rotate", "Rotating"),
    "preparing": ("Add", "override_animation", "prepare_animation"),
    "speed": ("ChangeSpeed",),
    "creations.spiral": ("SpiralIn",),
    "creations.subsets": ("AddTextWordByWord", "ShowIncreasingSubsets", "ShowSubmobjectsOneByOne"),
    "transforms.transform": (
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
    "transforms.transform_animations": ("TransformAnimations",),
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
    "creations.writing": ("DrawBorderThenFill", "Unwrite", "Write"),
}

__getattr__, __dir__ = lazy_names(globals(), _PLACES)
