"""Records what Manim's texts, formulas, tables and listings are.

Needs real Manim 0.18.1, the font Inter and our library:
`ROSTRUM_LIBRARY=.../librostrum.so python tests/python/record_texts.py`.
"""

import json
import pathlib

import manim

import code_samples
import formulas_without_latex  # noqa: F401
import table_samples
import tex_samples
import text_samples
from mobject_records import described

manim.Text.set_default(font="Inter")
manim.MarkupText.set_default(font="Inter")
DATA = pathlib.Path(__file__).resolve().parent / "data"

for kind, module in (("texts", text_samples), ("tex", tex_samples), ("tables", table_samples),
                     ("code", code_samples)):
    recorded = {name: described(sample(manim)) for name, sample in module.SAMPLES.items()}
    text = json.dumps(recorded, separators=(",", ":")).replace('},"', '},\n"')
    (DATA / f"{kind}.json").write_text(text + "\n")
