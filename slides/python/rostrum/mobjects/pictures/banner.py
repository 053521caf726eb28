"""ManimBanner: Manim's logo, which opens to its name."""
from __future__ import annotations

from typing import Any

from rostrum.animations import Create, override_animation
from rostrum.core.constants import DOWN, LEFT, ORIGIN, RIGHT, UP
from rostrum.mobjects.groups import VGroup
from rostrum.mobjects.pictures.logo_letter import logo_letter
from rostrum.mobjects.shapes import Circle, Square, Triangle

_GREEN, _BLUE, _RED = "#81b29a", "#454866", "#e07a5f"
_LIGHT, _DARK = "#ece6e2", "#343434"
# How high the letters behind the M are beside it, and the gaps between them and to it.
_LETTERS_HEIGHT = 0.75748
# The widths and heights of the letters in frame units: of the M as it is, of the others before they
# are scaled.
_SIZES = {
    "M": (3.166127, 2.388543),
    "a": (0.230635, 0.242590),
    "n": (0.258032, 0.235616),
    "i": (0.120050, 0.344209),
    "m": (0.396513, 0.235616),
}
_LETTER_GAP, _M_GAP = 0.01, 0.06
# How far the shapes slide to uncover the letters, and how much further before they come back.
_SLIDE, _OVERSHOOT = 6.25, 0.8


class ManimBanner(VGroup):
    """Three shapes and an M; ``expand`` uncovers the letters of "anim" beside it.

    ``dark_theme`` says that it stands on a dark background.
    """

    def __init__(self, dark_theme: bool = True) -> None:
        super().__init__()
        self.font_color = _LIGHT if dark_theme else _DARK
        self.scale_factor = 1.0
        self.M = _painted("M", self.font_color).shift(2.25 * LEFT + 1.5 * UP)
        self.circle = Circle(color=_GREEN, fill_opacity=1).shift(LEFT)
        self.square = Square(color=_BLUE, fill_opacity=1).shift(UP)
        self.triangle = Triangle(color=_RED, fill_opacity=1).shift(RIGHT)
        self.shapes = VGroup(self.triangle, self.square, self.circle)
        self.add(self.shapes, self.M)
        self.move_to(ORIGIN)
        self.anim = self._letters()

    def _letters(self) -> VGroup:
        """The letters behind the M, which are no members before the banner expands."""
        letters = VGroup()
        for name in "anim":
            letter = _painted(name, self.font_color)
            if len(letters):
                letter.next_to(letters, buff=_LETTER_GAP)
            letters.add(letter.align_to(self.M, DOWN))
        return letters.scale_to_fit_height(_LETTERS_HEIGHT * self.M.height)

    def scale(  # type: ignore[override]
            self, scale_factor: float, **kwargs: Any) -> ManimBanner:
        """Scale the banner, and the letters that are not in it yet."""
        self.scale_factor *= scale_factor
        if not any(member is self.anim for member in self.submobjects):
            self.anim.scale(scale_factor, **kwargs)
        return super().scale(scale_factor, **kwargs)

    @override_animation(Create)
    def create(self, run_time: float = 2) -> Any:
        """The shapes spiral in, and the M fades in; Create does it, too."""
        from rostrum.animations import AnimationGroup, FadeIn, SpiralIn

        return AnimationGroup(SpiralIn(self.shapes, run_time=run_time),
                              FadeIn(self.M, run_time=run_time / 2), lag_ratio=0.1)

    def expand(self, run_time: float = 1.5, direction: str = "center") -> Any:
        """The shapes slide over the letters and uncover them.

        ``direction`` says what moves: "right", the shapes; "left", the letters; "center", both.
        The letters are members from then on.
        """
        from rostrum.animations import Succession, UpdateFromAlphaFunc
        from rostrum.core.rate_functions import ease_in_out_cubic, smooth

        if direction not in ("left", "right", "center"):
            raise ValueError("direction must be 'left', 'right' or 'center'.")
        sliding = _Sliding(self, direction)
        return Succession(
            UpdateFromAlphaFunc(self, sliding.uncover, run_time=run_time * 2 / 3,
                                rate_func=ease_in_out_cubic),
            UpdateFromAlphaFunc(self, sliding.settle, run_time=run_time / 3, rate_func=smooth))


class _Sliding:
    """The shapes' way over the letters and back: what is where at each moment."""

    # How much of the way the shapes go themselves; the letters go the rest, the other way.
    _SHARES = {"right": 1.0, "center": 0.5, "left": 0.0}

    def __init__(self, banner: ManimBanner, direction: str) -> None:
        self.share = self._SHARES[direction]
        self.way = _SLIDE * banner.scale_factor
        self.overshoot = _OVERSHOOT * banner.scale_factor
        letters = banner.anim
        letters.next_to(banner.M, buff=_M_GAP).align_to(banner.M, DOWN).set_opacity(0)
        banner.shapes.save_state()
        banner.M.save_state()
        # A copy of the last letter goes with the shapes, so that it comes from under them.
        self.last_letter = letters[-1].copy().move_to(banner.shapes)
        banner.add(self.last_letter)
        self.words = VGroup(banner.M, letters, self.last_letter)

    def uncover(self, banner: ManimBanner, alpha: float) -> None:
        """Slide out, showing letters as they are covered."""
        self._slide(banner, alpha * (self.way + self.overshoot))
        for letter in banner.anim:
            if banner.square.get_center()[0] > letter.get_center()[0]:
                banner.add_to_back(letter.set_opacity(1))
        if alpha == 1:
            banner.add_to_back(banner.anim)
            banner.shapes.set_z_index(0).save_state()
            banner.M.save_state()

    def settle(self, banner: ManimBanner, alpha: float) -> None:
        """Slide back by what was too far."""
        if alpha == 0:
            self.last_letter.set_opacity(1).move_to(banner.anim[-1])
            banner.anim.set_opacity(1)
        self._slide(banner, -alpha * self.overshoot)
        if alpha == 1:
            banner.remove(self.last_letter)
            banner.add_to_back(banner.shapes)

    def _slide(self, banner: ManimBanner, by: float) -> None:
        banner.shapes.restore()
        self.words.align_to(banner.M.saved_state, LEFT)
        banner.shapes.shift(RIGHT * (by * self.share))
        self.words.shift(LEFT * (by * (1 - self.share)))


def _painted(name: str, color: str) -> Any:
    """A letter of the logo about the origin."""
    letter = logo_letter(name).set_fill(color, 1).set_stroke(width=0)
    width, height = _SIZES[name]
    letter.stretch_to_fit_width(width).stretch_to_fit_height(height)
    return letter.move_to(ORIGIN)
