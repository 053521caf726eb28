"""ImageMobject: a picture from a file or an array of pixels."""
from __future__ import annotations

from pathlib import PurePath
from typing import Any, Dict, Optional

import numpy as np

from rostrum.core.color import ManimColor
from rostrum.core.config import config
from rostrum.core.constants import RESAMPLING_ALGORITHMS, Resampling
from rostrum.mobjects.figure import Figure, PictureShape
from rostrum.mobjects.mobject import Mobject
from rostrum.mobjects.pictures.files import find_file
from rostrum.mobjects.pictures.pixels import (
    inverted, picture_in, picture_of, pixels_of, rgba_array)
from rostrum.mobjects.remembering import remember
from rostrum.mobjects.style import Style, mix_styles

_EXTENSIONS = (".jpg", ".jpeg", ".png", ".gif", ".ico")
# How high an image is, in frame units, whose resolution is not to count.
_DEFAULT_HEIGHT = 3


class _LivePixels:
    """An array that a talk may write to, and the picture that it was. Copies have their own."""

    def __init__(self, picture: Any, array: np.ndarray) -> None:
        self.picture = picture
        self.array = array

    def __deepcopy__(self, memo: Any) -> None:
        return None


class AbstractImageMobject(Mobject):
    """What shows a picture: the square of side 1, placed. Its pixels are a value of their own.

    ``scale_to_resolution`` rows of pixels are as high as the frame.
    """

    _draws = True
    _live_pixels: Optional[_LivePixels] = None
    _last_form: Optional[PictureShape] = None

    def __init__(
        self,
        scale_to_resolution: Any,
        pixel_array_dtype: str = "uint8",
        resampling_algorithm: Any = Resampling.BICUBIC,
        **kwargs: Any,
    ) -> None:
        self.pixel_array_dtype = pixel_array_dtype
        self.scale_to_resolution = scale_to_resolution
        self.resampling_algorithm = _algorithm(resampling_algorithm)
        super().__init__(**kwargs)
        self._set_opacity(1.0)

    def _make_picture(self) -> Any:
        """The library's picture that is shown at first."""
        raise NotImplementedError

    def generate_points(self) -> None:
        """Put the picture about the origin, as large as its resolution says."""
        picture = self._make_picture()
        height: float = _DEFAULT_HEIGHT
        if self.scale_to_resolution:
            height = picture.height / self.scale_to_resolution * config.frame_height
        width = height * picture.width / picture.height
        matrix = np.array(((width, 0.0, 0.0), (0.0, height, 0.0)))
        self._set_form(PictureShape(picture, matrix, self.resampling_algorithm))

    def _form(self) -> Any:
        form = super()._form()
        if isinstance(form, PictureShape):
            self._last_form = form
        elif form.count == 4 and self._last_form is not None:
            # Corners that were set as points, which is how Manim moves an image.
            form = self._last_form = _placed_by_corners(self._last_form, form.points)
            self._set_form(form)
        live = self._live_pixels
        if live is None or not isinstance(form, PictureShape):
            return form
        if form.picture is not live.picture:
            self._live_pixels = None
        elif not np.array_equal(live.array, pixels_of(live.picture)):
            live.picture = picture_of(live.array.copy())
            form = self._shape = self._with_picture(form, live.picture)
        return form

    def _snapshot(self) -> Optional[Figure]:
        """What it draws, with its pixels as they are now."""
        self._form()
        return super()._snapshot()

    def _with_picture(self, form: PictureShape, picture: Any) -> PictureShape:
        return PictureShape(picture, form.matrix, self.resampling_algorithm, form.depth)

    @property
    def pixel_array(self) -> np.ndarray:
        """The pixels, (rows, columns, 4) bytes from the top; what a talk writes there is seen."""
        form = self._form()
        if self._live_pixels is None:
            self._live_pixels = _LivePixels(form.picture, pixels_of(form.picture).copy())
        return self._live_pixels.array

    @pixel_array.setter
    def pixel_array(self, pixels: Any) -> None:
        self._live_pixels = _LivePixels(self._form().picture, rgba_array(pixels))

    def get_pixel_array(self) -> np.ndarray:
        """The pixels; see ``pixel_array``."""
        return self.pixel_array

    def set_resampling_algorithm(self, resampling_algorithm: Any) -> Any:
        """Say how pixels become the screen's: nearest and box as they are, all others smoothly.

        A ValueError for what is none of RESAMPLING_ALGORITHMS.
        """
        self.resampling_algorithm = _algorithm(resampling_algorithm)
        form = self._form()
        if isinstance(form, PictureShape):
            self._set_form(self._with_picture(form, form.picture))
        return self

    def _set_opacity(self, opacity: float) -> None:
        white = ((1.0, 1.0, 1.0, opacity),)
        self._style = Style(fill=white, stroke=white)


class ImageMobject(AbstractImageMobject):
    """A picture from a file, or from an array of rows of grey or of three or four channels.

    Files are PNG or JPEG, others where Pillow is installed. An OSError where the file is not
    there, a ValueError where it is no picture.
    """

    def __init__(
        self,
        filename_or_array: Any,
        scale_to_resolution: float = 1080,
        invert: bool = False,
        image_mode: str = "RGBA",
        **kwargs: Any,
    ) -> None:
        remember(self, invert=invert, image_mode=image_mode)
        self.path = None
        if isinstance(filename_or_array, (str, PurePath)):
            self.path = find_file(filename_or_array, _EXTENSIONS)
        self._given = filename_or_array
        super().__init__(scale_to_resolution, **kwargs)
        del self._given

    def _make_picture(self) -> Any:
        if self.path is None:
            picture = picture_of(rgba_array(self._given))
        else:
            picture = picture_in(self.path, vars(self)["image_mode"])
        is_inverted = vars(self)["invert"]
        return picture_of(inverted(pixels_of(picture))) if is_inverted else picture

    def _label(self) -> str:
        """What a person calls it: its file."""
        return self.path.name if self.path is not None else "ImageMobject"

    @property
    def fill_opacity(self) -> float:
        """How opaque it is; what its pixels say comes on top of that."""
        return self._style.fill[0][3]

    @property
    def stroke_opacity(self) -> float:
        """The same, as Manim has it by two names."""
        return self._style.fill[0][3]

    def set_opacity(self, alpha: float, **_: Any) -> Any:
        """Set how opaque it is as a whole; its transparent pixels stay transparent."""
        self._set_opacity(float(alpha))
        return self

    def fade(self, darkness: float = 0.5, family: bool = True) -> Any:
        """Leave it so much less than opaque."""
        self.set_opacity(1 - darkness)
        return super().fade(darkness, family)

    def set_color(  # type: ignore[override]
            self, color: Any, alpha: Optional[float] = None, family: bool = True) -> Any:
        """Give all pixels one colour; their opacities stay, unless one is given."""
        pixels = self.pixel_array
        pixels[:, :, :3] = (ManimColor(color).to_rgb() * 255).astype(int)
        if alpha is not None:
            pixels[:, :, 3] = int(255 * alpha)
        return super().set_color(color, family)

    def interpolate_color(self, mobject1: Any, mobject2: Any, alpha: float) -> None:
        """Be between two images in opacity, and in pixels where both have as many."""
        self._style = mix_styles(mobject1._style, mobject2._style, alpha)
        ends = [image._form().picture for image in (mobject1, mobject2)]
        if ends[0] is ends[1] or alpha in (0, 1):
            picture = ends[0] if alpha == 0 else ends[1]
        else:
            first, last = (pixels_of(end).astype(float) for end in ends)
            if first.shape != last.shape:
                return
            picture = picture_of((first * (1 - alpha) + last * alpha).astype(np.uint8))
        form = self._form()
        if isinstance(form, PictureShape) and form.picture is not picture:
            self._set_form(self._with_picture(form, picture))

    def get_style(self) -> Dict[str, Any]:
        """Its colour and opacity."""
        return {"fill_color": self.color.to_hex(), "fill_opacity": self.fill_opacity}


def _placed_by_corners(form: PictureShape, corners: np.ndarray) -> PictureShape:
    """The picture between corners: upper left, upper right, lower left, lower right."""
    axes = (corners[1] - corners[0], corners[0] - corners[2], corners.mean(axis=0))
    placement = np.stack(axes, axis=1)
    x, y, z = placement[2].tolist()
    return PictureShape(form.picture, placement[:2], form.algorithm, (x, y, z))


def _algorithm(algorithm: Any) -> int:
    if isinstance(algorithm, str):
        algorithm = RESAMPLING_ALGORITHMS.get(algorithm)
    if not isinstance(algorithm, int):
        names = ", ".join(f"'{name}'" for name in RESAMPLING_ALGORITHMS)
        raise ValueError(
            "resampling_algorithm has to be an int, one of the values defined in "
            f"RESAMPLING_ALGORITHMS. Available algorithms: {names}.")
    return algorithm
