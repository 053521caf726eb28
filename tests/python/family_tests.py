"""A test of each sample of a file, in our words, beside the summary of what real Manim made."""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE.parents[1] / "slides" / "python"
sys.path[:0] = [str(HERE), str(PACKAGES), str(PACKAGES / "rostrum" / "doors")]

import family_digest  # noqa: E402
import sample_digest  # noqa: E402
from sample_tests import words  # noqa: E402


def check(test, name, tolerance=2e-4):
    """Has a test fail for each sample that comes out otherwise than in Manim."""
    recorded = json.loads((sample_digest.DATA / f"{name}.json").read_text())
    samples = sample_digest.samples(name)
    found = family_digest.digests(name, words())
    test.assertEqual(len(samples), len(recorded))
    for sample, ours, expected in zip(samples, found, recorded):
        with test.subTest(sample=sample):
            test.assertTrue(family_digest.near(ours, expected, tolerance),
                            f"\n{ours}\nand not\n{expected}")
