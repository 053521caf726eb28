"""Shapes: lines, arcs, polygons, and what is made of them."""

from ..dashes import CurvesAsSubmobjects, DashedVMobject
from .angles import Angle, RightAngle
from .arcs import Arc, ArcBetweenPoints, CurvedArrow, CurvedDoubleArrow
from .arrows import Arrow, DoubleArrow, Vector
from .booleans import Difference, Exclusion, Intersection, Union
from .circles import AnnotationDot, Annulus, Circle, Dot, Ellipse, LabeledDot
from .cutouts import ConvexHull, Cutout
from .frames import BackgroundRectangle, Cross, SurroundingRectangle, Underline
from .labeled import LabeledArrow, LabeledLine
from .lines import DashedLine, Elbow, Line, TangentLine
from .polygons import Polygon, Polygram, RegularPolygon, RegularPolygram, Star, Triangle
from .rectangles import (
    FullScreenRectangle, Rectangle, RoundedRectangle, ScreenRectangle, Square)
from .sectors import AnnularSector, ArcPolygon, ArcPolygonFromArcs, CubicBezier, Sector
from .tippable import TipableVMobject
from .tips import (
    ArrowCircleFilledTip, ArrowCircleTip, ArrowSquareFilledTip, ArrowSquareTip, ArrowTip,
    ArrowTriangleFilledTip, ArrowTriangleTip, StealthTip)

__all__ = [
    "Angle", "AnnotationDot", "AnnularSector", "Annulus", "Arc", "ArcBetweenPoints",
    "ArcPolygon", "ArcPolygonFromArcs", "Arrow", "ArrowCircleFilledTip", "ArrowCircleTip",
    "ArrowSquareFilledTip", "ArrowSquareTip", "ArrowTip", "ArrowTriangleFilledTip",
    "ArrowTriangleTip", "BackgroundRectangle", "Circle", "ConvexHull", "Cross", "CubicBezier",
    "CurvedArrow", "CurvedDoubleArrow", "CurvesAsSubmobjects", "Cutout", "DashedLine",
    "DashedVMobject", "Difference", "Dot", "DoubleArrow", "Elbow", "Ellipse", "Exclusion",
    "FullScreenRectangle", "Intersection", "LabeledArrow", "LabeledDot", "LabeledLine", "Line",
    "Polygon", "Polygram", "Rectangle", "RegularPolygon", "RegularPolygram", "RightAngle",
    "RoundedRectangle", "ScreenRectangle", "Sector", "Square", "Star", "StealthTip",
    "SurroundingRectangle", "TangentLine", "TipableVMobject", "Triangle", "Underline", "Union",
    "Vector"]
