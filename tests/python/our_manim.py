"""Our package manim, as talks import it, for tests that need no talk."""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE.parents[1] / "slides" / "python"
sys.path[:0] = [str(HERE), str(PACKAGES), str(PACKAGES / "rostrum" / "doors")]

import manim  # noqa: E402

from mobject_records import described, differences  # noqa: E402

__all__ = ["compare", "manim", "warnings_of"]


def compare(test, samples, data, tolerance=0.002):
    """Has each sample be what Manim's is, lengths to the tolerance."""
    recorded = json.loads((HERE / "data" / data).read_text())
    test.assertEqual(sorted(recorded), sorted(samples))
    for name, sample in samples.items():
        with test.subTest(sample=name):
            found = list(differences(recorded[name], described(sample(manim)), tolerance))
            test.assertEqual(found[:4], [])


def warnings_of(make):
    """The sentences that are said while something is made, and what was made."""
    from rostrum.core import warnings

    said = []
    warnings.listen(lambda sentence, file, line: said.append(sentence))
    try:
        return said, make()
    finally:
        warnings.listen(None)
