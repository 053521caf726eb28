"""What the cases are made with."""
from manim import *


def triangle():
    return Polygon([0, 1, 0], [-1, -1, 0], [1, -0.5, 0], color=RED, fill_opacity=0.5)


def square(side=1.0, **options):
    return Square(side, **{"color": BLUE, **options})


def row(n):
    return VGroup(*[square(0.5 + 0.1 * i) for i in range(n)]).arrange(RIGHT)


CASES = {}


def case(function):
    CASES[function.__name__] = function
    return function
