"""Records what real Manim makes of the samples: `python tests/python/record_animations.py`."""

import json
import pathlib
import warnings

import manim

from animation_digest import digest
from animation_samples import SAMPLES

warnings.simplefilter("ignore")
DATA = pathlib.Path(__file__).resolve().parent / "data" / "animations.json"
lines = [
    f"{json.dumps(name)}:{json.dumps(digest(sample, manim), separators=(',', ':'))}"
    for name, sample in SAMPLES.items()
]
DATA.write_text("{" + ",\n".join(lines) + "}\n")
