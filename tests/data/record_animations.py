"""Records what Manim Community 0.18.1 makes of animations, to manim_animations.json.

    python record_animations.py > manim_animations.json

For each case: what is drawn 30 % and 74 % into each play, and after it, in painter's order: the box
of the anchors, fill and stroke with opacities, and the stroke's width. What is not seen is left
out. The cases (animation_cases/) stand in tests/unit/animation_cases_*.cpp once more, in C++.
"""
import json
import logging

import numpy as np
from manim import *
from manim.utils.family import extract_mobject_family_members

from animation_cases import CASES

config.dry_run = True
logging.getLogger("manim").setLevel(logging.ERROR)
FRACTIONS = (0.3, 0.74)


class Recorder(Scene):
    def setup(self):
        self.moments = []

    def snapshot(self):
        leaves = []
        for mobject in extract_mobject_family_members(
            self.mobjects, use_z_index=True, only_those_with_points=True
        ):
            points = mobject.points[:, :2]
            anchors = np.concatenate([points[0::4], points[3::4]])
            fill = mobject.fill_rgbas[0]
            stroke = mobject.stroke_rgbas[0]
            width = float(mobject.get_stroke_width())
            if fill[3] <= 0 and (stroke[3] <= 0 or width <= 0):
                continue
            low, high = anchors.min(axis=0), anchors.max(axis=0)
            if np.allclose(points, points[0], atol=1e-9):
                continue
            leaves.append([round(float(v), 6) for v in (*low, *high, *fill, *stroke, width / 100)])
        self.moments.append(leaves)

    def play(self, *animations, **options):
        self.compile_animation_data(*animations, **options)
        self.begin_animations()
        for fraction in FRACTIONS:
            self.update_to_time(fraction * self.duration)
            self.snapshot()
        for animation in self.animations:
            animation.finish()
            animation.clean_up_from_scene(self)
        self.snapshot()


def record(function):
    scene = Recorder()
    scene.setup()
    function(scene)
    return scene.moments


if __name__ == "__main__":
    print("{")
    print(
        ",\n".join(
            f' "{name}": ' + json.dumps(record(function), separators=(",", ":"))
            for name, function in CASES.items()
        )
    )
    print("}")
