#!/usr/bin/env python3
"""Writes small PNG and JPEG files of every kind into pictures/, and pictures.json: their pixels as Pillow, by
which Manim reads pictures, decodes them.

    python3 -m venv venv && venv/bin/pip install pillow==13.0.0 numpy
    venv/bin/python tests/data/record_pictures.py
"""

import json
import pathlib

import numpy as np
from PIL import Image

folder = pathlib.Path(__file__).with_name("pictures")
folder.mkdir(exist_ok=True)
width, height = 19, 13
x, y = np.meshgrid(np.arange(width), np.arange(height))
rgba = np.stack([x * 255 // width, y * 255 // height, (x + y) * 255 // (width + height), 255 - x * 200 // width], axis=2)
color = Image.fromarray(rgba.astype(np.uint8), "RGBA")
rgb = color.convert("RGB")
recorded = {}


def save(name, image, expected=None, **options):
    image.save(folder / name, **options)
    pixels = Image.open(folder / name).convert("RGBA") if expected is None else expected
    recorded[name] = {"size": pixels.size, "rgba": np.asarray(pixels).reshape(-1).tolist()}


save("color.png", rgb)
save("opacity.png", color)
save("grey.png", rgb.convert("L"))
save("palette.png", rgb.quantize(16))
save("palette-opacity.png", rgb.quantize(16), transparency=3)
save("bits.png", rgb.convert("1"))
grey16 = Image.fromarray((x * 3449).astype(np.uint16))
save("grey16.png", grey16, Image.fromarray(np.round(x * 3449 / 257).astype(np.uint8)).convert("RGBA"))
save("baseline.jpg", rgb, quality=90)
save("progressive.jpg", rgb, quality=90, progressive=True)
save("full-color.jpg", rgb, quality=90, subsampling=0)
save("grey.jpg", rgb.convert("L"), quality=90)
save("print.jpg", rgb.convert("CMYK"), quality=90)

(folder / "pictures.json").write_text("{\n" + ",\n".join(
    json.dumps(name) + ":" + json.dumps(entry, separators=(",", ":")) for name, entry in recorded.items()) + "\n}\n")
