"""Records what real Manim makes of coordinate systems, graphs and fields:
`python tests/python/record_families.py`, with networkx 3.2, whose layouts ours are. LaTeX is not
needed: the library of ROSTRUM_LIBRARY sets the formulas."""

import json
import warnings

import manim
import numpy as np

import formulas_without_latex  # noqa: F401
import family_digest
import sample_digest

warnings.simplefilter("ignore")
if not hasattr(np, "trapz"):  # Manim 0.18 still calls it by the name that numpy 2 has given up.
    np.trapz = np.trapezoid
words = {name: getattr(manim, name) for name in dir(manim) if not name.startswith("_")}
for name in ("coordinates", "graphs", "fields"):
    lines = [json.dumps(digest, separators=(",", ":"))
             for digest in family_digest.digests(name, words)]
    (sample_digest.DATA / f"{name}.json").write_text("[" + ",\n".join(lines) + "]\n")
