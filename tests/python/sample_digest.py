"""Evaluates samples, lines of Python in the words of a talk, and sums up what comes out.

A sample is an expression; statements before it are separated by " ;; ", and lines of one statement
by a backslash and n. The same code runs in real Manim, which records the digests, and in ours.
"""

import pathlib
import random
import re

import numpy as np

DATA = pathlib.Path(__file__).resolve().parent / "data"
_DIGITS = 5
_USUAL = [["1.000 1.000 1.000 0.000"], ["1.000 1.000 1.000 1.000"], ["0.000 0.000 0.000 1.000"],
          4.0, 0.0, 0.0, [-1.0, 1.0, 0.0]]


def samples(name):
    return (DATA / f"{name}.samples").read_text().splitlines()


def _rounded(number):
    value = round(float(number), _DIGITS)
    return 0.0 if value == 0 else value


def _moments(points):
    """Three numbers that no other points have but by chance: each point counts by its place."""
    if len(points) == 0:
        return []
    array = np.asarray(points, float).reshape(len(points), -1)
    weights = 1 + np.arange(len(array)) % 7 / 10 + np.arange(len(array)) / 100
    return [_rounded(v) for v in weights @ array]


def _paint(rows):
    """Colours, those that are all alike once."""
    words = [" ".join(f"{v:.3f}" for v in np.asarray(row, float) + 0.0) for row in rows]
    return words[:1] if len(set(words)) == 1 else words


def _leaf(member, vector_class):
    points = np.asarray(member.points, float)
    digest = [type(member).__name__, len(points), _moments(points), member.z_index]
    if isinstance(member, vector_class):
        paint = [_paint(member.get_fill_rgbas()), _paint(member.get_stroke_rgbas()),
                 _paint(member.get_stroke_rgbas(background=True)[:1]),
                 _rounded(member.stroke_width), _rounded(member.background_stroke_width),
                 _rounded(member.sheen_factor), _moments([member.sheen_direction])]
        # How most are painted is left out, to keep the records small.
        digest += [] if paint == _USUAL else paint
    return digest


def _of(value, words):
    if value is None or isinstance(value, (str, bool)):
        return str(value)
    if isinstance(value, (int, float, np.number)):
        return _rounded(value)
    if isinstance(value, complex):
        return [_rounded(value.real), _rounded(value.imag)]
    if isinstance(value, words["ManimColor"]):
        return value.to_hex(with_alpha=True)
    if isinstance(value, np.ndarray):
        shape = list(value.shape)
        return [shape, [_rounded(v) for v in value.ravel()] if value.size < 13
                else _moments(value.reshape(-1, shape[-1]))]
    if isinstance(value, dict):
        return {str(key): _of(part, words) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_of(part, words) for part in value]
    if isinstance(value, words["Mobject"]):
        return [_leaf(member, words["VMobject"]) for member in value.get_family()]
    return re.sub(" at 0x[0-9a-f]+", "", type(value).__name__)


def digest(sample, words):
    """Gives what can be written as JSON of a sample; of one that raises, what it raises."""
    random.seed(1)
    np.random.seed(1)
    names = dict(words)
    *statements, expression = sample.split(" ;; ")
    try:
        for statement in statements:
            exec(statement.replace("\\n", "\n"), names)
        return _of(eval(expression, names), words)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
