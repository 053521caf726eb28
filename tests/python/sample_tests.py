"""A test of each sample, in our words, beside what real Manim has made of it."""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE.parents[1] / "slides" / "python"
sys.path[:0] = [str(HERE), str(PACKAGES), str(PACKAGES / "rostrum" / "doors")]

import manim  # noqa: E402

import sample_digest  # noqa: E402

_TOLERANCE = 2e-5


def words():
    return {name: getattr(manim, name) for name in manim.__all__ if name != "index_labels"}


def _near(a, b):
    if isinstance(a, (int, float)) and isinstance(b, (int, float)):
        return a == b or abs(a - b) <= _TOLERANCE * max(1, abs(a), abs(b))
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_near, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(_near(a[key], b[key]) for key in a)
    return a == b


def check(test, name):
    """Has a test fail for each sample that comes out otherwise than in Manim."""
    recorded = json.loads((sample_digest.DATA / f"{name}.json").read_text())
    samples = sample_digest.samples(name)
    test.assertEqual(len(recorded), len(samples))
    known = words()
    for sample, expected in zip(samples, recorded):
        with test.subTest(sample=sample):
            found = json.loads(json.dumps(sample_digest.digest(sample, known)))
            test.assertTrue(_near(found, expected), f"\n{found}\nand not\n{expected}")
