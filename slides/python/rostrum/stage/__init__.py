"""Where a talk happens: scenes, what is on them, and how that is recorded to a deck.

The names are imported when they are asked for, so that a talk starts fast.
"""

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "camera": ("Camera", "MovingCamera"),
    "deck": ("DeckRecorder",),
    "linear_transformation_scene": ("LinearTransformationScene",),
    "moving_camera": ("MovingCameraScene",),
    "multi_camera": ("MultiCamera",),
    "renderer": ("CairoRenderer", "SceneFileWriter"),
    "scene": ("EndSceneEarlyException", "RerunSceneException", "Scene", "is_playable"),
    "section": ("DefaultSectionType", "Section"),
    "slides.slide": ("BaseSlide", "MovingCameraSlide", "Slide", "ThreeDSlide"),
    "slides.slide_effects": ("Wipe", "Zoom"),
    "vector_scene": ("VectorScene",),
    "three_d": ("SpecialThreeDScene", "ThreeDCamera", "ThreeDScene"),
    "zoomed": ("ZoomedScene",),
}

__getattr__, __dir__ = lazy_names(globals(), _PLACES)
