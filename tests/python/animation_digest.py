"""Steps an animation, and sums up what its mobject looks like at moments of it."""

import numpy as np

MOMENTS = (0.3, 0.8)


class NoScene:
    """A scene on which nothing is."""

    def add(self, *mobjects):
        return self

    remove = add
    _add_new = add

    def replace(self, old, new):
        pass

    def _holds(self, mobject):
        return False

    def get_mobject_family_members(self):
        return []


def looks(mobject):
    """Of each leaf the box of its curves' ends, the sum of its points, and its paint."""
    found = []
    for leaf in mobject.get_family():
        points = np.asarray(leaf.points, float)
        if len(points) < 4:
            continue
        ends = points[: len(points) // 4 * 4].reshape(-1, 4, 3)[:, ::3, :2].reshape(-1, 2)
        box = [*ends.min(axis=0), *ends.max(axis=0)]
        paint = [*leaf.get_fill_rgbas()[0], *leaf.get_stroke_rgbas()[0], leaf.stroke_width]
        found.append([round(float(value), 3) + 0.0 for value in (*box, *paint)])
    return found


def digest(sample, manim, moments=MOMENTS):
    """What the sample's mobject looks like at the moments, at the end, and after the play."""
    mobject, animation = sample(manim)
    scene = NoScene()
    animation._setup_scene(scene)
    animation.begin()
    found = []
    for moment in moments:
        animation.interpolate(moment)
        found.append(looks(mobject))
    animation.finish()
    found.append(looks(mobject))
    animation.clean_up_from_scene(scene)
    found.append(looks(mobject))
    return {"run_time": round(float(animation.run_time), 6), "looks": found}
