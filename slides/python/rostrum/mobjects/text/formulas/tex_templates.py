"""TexTemplateLibrary and TexFontTemplates: the templates that come with Manim, by name."""
from __future__ import annotations

from typing import Any

from rostrum.mobjects.text.formulas.tex_template import TexTemplate

# The fonts of TexFontTemplates, by Manim's names. All of them are set in Latin Modern here.
_FONTS = """
american_typewriter antykwa apple_chancery auriocus_kalligraphicus baskervald_adf_fourier
baskerville_it biolinum brushscriptx chalkboard_se chalkduster comfortaa comic_sans droid_sans
droid_sans_it droid_serif droid_serif_px_it ecf_augie ecf_jd ecf_skeetch ecf_tall_paul ecf_webster
electrum_adf epigrafica fourier_utopia french_cursive gfs_bodoni gfs_didot gfs_neoHellenic
gnu_freesans_tx gnu_freeserif_freesans helvetica_fourier_it latin_modern_tw_it latin_modern_tw
libertine libris_adf_fourier minion_pro_myriad_pro minion_pro_tx new_century_schoolbook
new_century_schoolbook_px noteworthy_light palatino papyrus romande_adf_fourier_it slitex
times_fourier_it urw_avant_garde urw_zapf_chancery venturis_adf_fourier_it verdana_it
vollkorn_fourier_it vollkorn zapf_chancery
""".split()


class _Named(type):
    """Makes a template of each name when it is asked for, a new one every time."""

    _names: Any = ()

    def __getattr__(cls, name: str) -> TexTemplate:
        if name not in cls._names:
            raise AttributeError(f"{cls.__name__} has no template {name}")
        return TexTemplate(description=name.replace("_", " "))

    def __dir__(cls) -> list:
        return sorted([*super().__dir__(), *cls._names])


class TexTemplateLibrary(metaclass=_Named):
    """Templates for kinds of text."""

    _names = ("default", "threeb1b", "ctex", "simple")


class TexFontTemplates(metaclass=_Named):
    """Templates for fonts."""

    _names = tuple(_FONTS)
