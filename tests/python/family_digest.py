"""Sums up whole mobjects in a few numbers, for samples with hundreds of leaves.

The same code runs in real Manim, which records the digests, and in ours. Glyphs are left out, since
they are other fonts' there; of each text its middle counts.
"""

from itertools import groupby

import numpy as np

import sample_digest

_TEXTS = ("MathTex", "Tex", "SingleStringMathTex", "DecimalNumber", "Integer", "Text")


def _moments(rows):
    """As many numbers as a row has: each row counts by its place."""
    array = np.asarray(rows, float)
    if array.size == 0:
        return []
    weights = 1 + np.arange(len(array)) % 7 / 10
    return [round(float(v), 4) + 0.0 for v in weights @ array.reshape(len(array), -1) / len(array)]


def _visible(rows):
    """Colours, of which those that cannot be seen are all alike."""
    array = np.array(rows, float)
    array[array[:, 3] == 0] = 0
    return array


def _parts(mobject):
    """The members that count, and the texts among them, which stand for all that is theirs."""
    if type(mobject).__name__ in _TEXTS:
        return [], [mobject]
    members, texts = [mobject], []
    for member in mobject.submobjects:
        below, written = _parts(member)
        members += below
        texts += written
    return members, texts


def summary(value):
    """What can be written as JSON of a mobject, a number, a text, or a list of them."""
    if isinstance(value, (list, tuple)):
        return [summary(part) for part in value]
    if not hasattr(value, "submobjects"):
        is_plain = value is None or isinstance(value, (str, complex))
        return str(value) if is_plain else _moments([value])
    members, texts = _parts(value)
    drawn = [member for member in members if len(member.points)]
    kinds = ((name, len(list(same))) for name, same in groupby(type(m).__name__ for m in members))
    return {
        "kinds": " ".join(f"{name} {count}" for name, count in kinds),
        "counts": _moments([[len(member.points)] for member in drawn]),
        "points": _moments([np.mean(member.points, axis=0)[:2] for member in drawn]),
        "ends": _moments([np.append(member.points[0][:2], member.points[-1][:2])
                          for member in drawn]),
        "fill": _moments([_visible(member.get_fill_rgbas()).mean(axis=0) for member in drawn]),
        "stroke": _moments([np.append(_visible(member.get_stroke_rgbas()).mean(axis=0),
                                      member.stroke_width) for member in drawn]),
        "texts": [[round(float(x), 2) for x in text.get_center()[:2]] for text in texts],
    }


def digests(name, words):
    """The summaries of all samples of a file; of one that raises, the kind of the error."""
    known = {**words, "np": np}
    found = []
    for sample in sample_digest.samples(name):
        names = dict(known)
        np.random.seed(1)
        *statements, expression = sample.split(" ;; ")
        try:
            for statement in statements:
                exec(statement.replace("\\n", "\n"), names)
            found.append(summary(eval(expression, names)))
        except Exception as error:
            found.append(f"raises {type(error).__name__}")
    return found


def near(a, b, tolerance):
    """Whether two summaries are the same but for rounding. Middles of texts may be a few
    hundredths apart."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(
            near(a[key], b[key], 0.04 if key == "texts" else tolerance) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(near(x, y, tolerance) for x, y in zip(a, b))
    if isinstance(a, str) or isinstance(b, str):
        return a == b
    return abs(a - b) <= tolerance * max(1, abs(a))
