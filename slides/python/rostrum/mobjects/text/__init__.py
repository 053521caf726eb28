"""Words: texts, formulas, numbers, matrices, tables and listings.

What is rarely used is imported when it is asked for, so that a talk starts fast.
"""
from __future__ import annotations

from rostrum.mobjects.lazy_names import lazy_names

_PLACES = {
    "code": ("Code",),
    "markup_text": ("MarkupText",),
    "matrix": ("DecimalMatrix", "IntegerMatrix", "Matrix", "MobjectMatrix", "get_det_text",
               "matrix_to_mobject", "matrix_to_tex_string"),
    "numbers": ("DecimalNumber", "Integer"),
    "paragraph": ("Paragraph", "remove_invisible_chars"),
    "table": ("Table",),
    "tables": ("DecimalTable", "IntegerTable", "MathTable", "MobjectTable"),
    "tex": ("MathTex", "MathTexPart", "SingleStringMathTex", "Tex"),
    "tex_lists": ("BulletedList", "Title"),
    "tex_template": ("TexTemplate",),
    "tex_templates": ("TexFontTemplates", "TexTemplateLibrary"),
    "text": ("Text", "register_font"),
    "variable": ("Variable",),
}
__all__ = sorted(name for names in _PLACES.values() for name in names)
__getattr__, __dir__ = lazy_names(globals(), _PLACES)
