"""What a mobject is, as numbers that Manim's and ours can be compared by.

A leaf is [points, left, bottom, right, top, fill, opacity, stroke, opacity, width]; what is wholly
transparent is its box alone, since nothing of it is seen. A mobject with members is a list of what
they are.
"""

import numpy as np

DIGITS = 3


def described(mobject):
    """A mobject as nested lists."""
    members = [described(member) for member in mobject.submobjects]
    if len(mobject.points):
        return [leaf(mobject), *members] if members else leaf(mobject)
    return members


def leaf(mobject):
    box = [rounded(v) for v in (*mobject.points[:, :2].min(0), *mobject.points[:, :2].max(0))]
    if not hasattr(mobject, "fill_rgbas"):
        return box
    fill, stroke = np.atleast_2d(mobject.fill_rgbas)[0], np.atleast_2d(mobject.stroke_rgbas)[0]
    width = float(mobject.stroke_width or 0)
    if fill[3] == 0 and (stroke[3] == 0 or width == 0):
        return box
    return [len(mobject.points), *box, hexadecimal(fill), rounded(fill[3]), hexadecimal(stroke),
            rounded(stroke[3]), rounded(width)]


def hexadecimal(rgba):
    return "".join(f"{round(255 * float(part)):02X}" for part in rgba[:3])


def rounded(value):
    return round(float(value), DIGITS) + 0.0


def differences(recorded, found, tolerance, path=""):
    """Where two descriptions differ, as sentences. Lengths may differ by the tolerance."""
    if isinstance(recorded, (int, float)) and isinstance(found, (int, float)):
        if abs(recorded - found) > tolerance:
            yield f"{path}: {found}, in Manim {recorded}"
    elif isinstance(recorded, list) and isinstance(found, list):
        if len(recorded) != len(found):
            yield f"{path}: {len(found)} parts, in Manim {len(recorded)}"
            return
        for i, (theirs, ours) in enumerate(zip(recorded, found)):
            yield from differences(theirs, ours, tolerance, f"{path}[{i}]")
    elif recorded != found:
        yield f"{path}: {found}, in Manim {recorded}"
