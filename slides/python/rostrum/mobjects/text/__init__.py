"""Words: texts, formulas, numbers, matrices, tables and listings.

What is rarely used is imported when it is asked for, so that a talk starts fast.
"""
from __future__ import annotations

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "listings.code": ("Code",),
    "markup_text": ("MarkupText",),
    "grids.matrix": ("DecimalMatrix", "IntegerMatrix", "Matrix", "MobjectMatrix", "get_det_text",
                     "matrix_to_mobject", "matrix_to_tex_string"),
    "numbers": ("DecimalNumber", "Integer"),
    "paragraph": ("Paragraph", "remove_invisible_chars"),
    "grids.table": ("Table",),
    "grids.tables": ("DecimalTable", "IntegerTable", "MathTable", "MobjectTable"),
    "formulas.tex": ("MathTex", "MathTexPart", "SingleStringMathTex", "Tex"),
    "formulas.tex_lists": ("BulletedList", "Title"),
    "formulas.tex_template": ("TexTemplate",),
    "formulas.tex_templates": ("TexFontTemplates", "TexTemplateLibrary"),
    "text": ("Text", "register_font"),
    "variable": ("Variable",),
}
__all__ = sorted(name for names in _PLACES.values() for name in names)
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
