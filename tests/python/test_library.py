"""rostrum.library: text, formulas, paths, pictures, by ctypes."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib
from pathlib import Path

import numpy as np
from library_samples import line, polygon

from rostrum import library


class Texts(unittest.TestCase):
    def test_glyphs_stand_for_bytes(self):
        layout = library.text("äb c", 48)
        self.assertEqual([(g.begin, g.end) for g in layout.glyphs], [(0, 2), (2, 3), (4, 5)])
        self.assertGreater(layout.cap_height, 0.3)
        glyph = layout.glyphs[1]
        self.assertEqual(glyph.matrix.shape, (2, 3))
        self.assertAlmostEqual(glyph.matrix[0, 0], 48 / 72)
        self.assertEqual(glyph.outline.points.shape[1], 2)
        self.assertFalse(glyph.outline.points.flags.writeable)
        self.assertGreater(layout.glyphs[2].matrix[0, 2], glyph.matrix[0, 2])

    def test_outlines_are_shared(self):
        layout = library.text("aba", 20)
        self.assertIs(layout.glyphs[0].outline, layout.glyphs[2].outline)

    def test_styles(self):
        plain = library.text("Hello", 40)
        bold = library.text("Hello", 40, weight="BOLD")
        self.assertIsNot(plain.glyphs[0].outline, bold.glyphs[0].outline)
        slanted = library.text("Hello", 40, spans=[(0, 2, "NORMAL", "ITALIC")])
        self.assertIsNot(plain.glyphs[1].outline, slanted.glyphs[1].outline)
        self.assertIs(plain.glyphs[2].outline, slanted.glyphs[2].outline)
        mono = library.text("Hello", 40, spans=[(4, 5, "NORMAL", "NORMAL", True)])
        self.assertIsNot(plain.glyphs[4].outline, mono.glyphs[4].outline)
        wrapped = library.text("Hello again and again", 40, wrap_width=2)
        self.assertGreater(wrapped.glyphs[-1].line, 1)
        self.assertEqual(library.text("\u4e2d", 40).glyphs[0].missing, True)
        self.assertEqual(library.text("  ", 40).glyphs, [])

    def test_formulas(self):
        layout = library.formula([r"\frac{a}{b}", "=", r"\color{red} c"], 48)
        self.assertEqual([glyph.part for glyph in layout.glyphs], [0, 0, 0, 1, 2])
        self.assertEqual(sum(glyph.is_rule for glyph in layout.glyphs), 1)
        self.assertEqual(layout.glyphs[-1].color, (1.0, 0.0, 0.0))
        self.assertIsNone(layout.glyphs[0].color)

    def test_bad_tex_is_a_sentence(self):
        with self.assertRaisesRegex(library.LibraryError, "needs two arguments"):
            library.formula([r"\frac"], 48)

    def test_misuse_is_a_sentence(self):
        with self.assertRaisesRegex(library.LibraryError, "font size"):
            library.text("a", float("nan"))


class Paths(unittest.TestCase):
    square = polygon((1, 1), (-1, 1), (-1, -1), (1, -1))

    def test_results_have_as_many_columns(self):
        self.assertEqual(library.insert_curves(self.square, 4).shape, (32, 3))
        self.assertEqual(library.insert_curves(self.square[:, :2], 4).shape, (32, 2))
        first, second = library.align(self.square, line((0, 0), (1, 0))[:, :2], (0, 0), (0, 0))
        self.assertEqual((first.shape[1], second.shape[1]), (3, 2))
        self.assertEqual(len(first), len(second))

    def test_results_can_be_changed(self):
        result = library.partial(self.square, 0.25, 0.5)
        np.testing.assert_allclose(result[:4], line((-1, 1), (-1, -1)), atol=1e-12)
        result += 1

    def test_measures(self):
        self.assertAlmostEqual(library.arc_length(self.square), 8)
        np.testing.assert_allclose(library.point_from_proportion(self.square, 0.25), [-1, 1, 0])
        places = library.points_from_proportions(self.square, [0, 0.5])
        np.testing.assert_allclose(places, [[1, 1, 0], [-1, -1, 0]])
        self.assertEqual(
            library.shape_key(self.square), library.shape_key(self.square * 2 + [5, 1, 0])
        )

    def test_dashes_and_braces(self):
        dashes = library.dashes(line((0, 0), (1, 0)), 5)
        self.assertEqual(len(dashes), 5)
        np.testing.assert_allclose(dashes[0][0], [0, 0, 0])
        np.testing.assert_allclose(dashes[-1][-1], [1, 0, 0])
        brace = library.brace(self.square, (0, -1))
        self.assertLess(brace[:, 1].max(), -1)

    def test_views_and_lists_are_taken(self):
        strided = np.repeat(self.square, 2, axis=0)[::2]
        self.assertAlmostEqual(library.arc_length(strided), 8)
        self.assertAlmostEqual(library.arc_length(self.square.astype(np.float32).tolist()), 8)
        self.assertEqual(library.arc_length([]), 0)
        self.assertEqual(library.smooth(np.zeros((0, 3))).shape, (0, 3))

    def test_nowhere_is_a_sentence(self):
        with self.assertRaisesRegex(library.LibraryError, "coordinate"):
            library.smooth(self.square * np.nan)


def png(pixels):
    """The bytes of a PNG file with these pixels (h, w, 4)."""

    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    height, width = pixels.shape[:2]
    rows = b"".join(b"\0" + row.tobytes() for row in pixels)
    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


class Pictures(unittest.TestCase):
    def test_svg(self):
        drawing = library.svg(
            b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="4" height="2" fill="#f80"/>'
            b'<circle r="1" fill="none" stroke="blue" stroke-width="3"/><text>x</text></svg>'
        )
        self.assertEqual(len(drawing), 2)
        self.assertEqual(drawing[0].points.shape, (16, 2))
        self.assertEqual(drawing[0].fill, (1.0, 136 / 255, 0.0, 1.0))
        self.assertIsNone(drawing[0].stroke)
        self.assertIsNone(drawing[1].fill)
        self.assertEqual(drawing[1].stroke_width, 3)
        self.assertEqual(drawing.left_out, "text")
        with self.assertRaises(library.LibraryError):
            library.svg(b"no drawing")

    def test_pixels(self):
        pixels = np.arange(24, dtype=np.uint8).reshape(2, 3, 4)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "a.png"
            file.write_bytes(png(pixels))
            np.testing.assert_array_equal(library.read_picture(file), pixels)
            file.write_bytes(file.read_bytes()[:40])
            with self.assertRaisesRegex(library.LibraryError, "a.png"):
                library.read_picture(file)
            file.write_bytes(b"nothing")
            with self.assertRaises(library.LibraryError):
                library.read_picture(file)
        kept = library.picture(pixels)
        self.assertEqual((kept.width, kept.height), (3, 2))
        with self.assertRaisesRegex(library.LibraryError, "array"):
            library.picture(np.zeros((2, 2)))


class Loading(unittest.TestCase):
    def run_python(self, **environment):
        return subprocess.run(
            [sys.executable, "-c", "from rostrum import library; library.text('a', 40)"],
            env={**os.environ, **environment}, capture_output=True, text=True,
        )

    def test_a_library_that_is_not_there_is_a_sentence(self):
        result = self.run_python(ROSTRUM_LIBRARY="/nowhere/librostrum.so")
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("LibraryError: The library librostrum.so is not there", result.stderr)

    def test_what_is_no_library_is_a_sentence(self):
        result = self.run_python(ROSTRUM_LIBRARY=__file__)
        self.assertIn("cannot be opened", result.stderr)

    def test_nothing_but_its_functions_is_seen(self):
        """Another C++ library in the process sees nothing of ours."""
        file = os.environ.get("ROSTRUM_LIBRARY")
        if file is None:
            self.skipTest("the library is not named")
        listing = subprocess.run(
            ["nm", "-D", "--defined-only", file], capture_output=True, text=True, check=True
        )
        names = [row.split()[-1] for row in listing.stdout.splitlines()]
        self.assertGreater(len(names), 30)
        self.assertEqual([name for name in names if not name.startswith("rostrum_")], [])


if __name__ == "__main__":
    unittest.main()
