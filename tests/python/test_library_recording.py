"""rostrum.library.Recording: a deck from figures, as the program reads it."""

from __future__ import annotations

import os
import subprocess
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import numpy as np
from library_samples import Figure, OutlineShape, PathShape, PictureShape, Style, line

from rostrum import library


class Recordings(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.file = Path(self.folder.name) / "talk.rostrum"
        self.recording = library.Recording()

    def shown(self, time):
        """What the program sees in the deck: a row for each leaf. Needs the program."""
        program = os.environ.get("ROSTRUM_PROGRAM", "")
        if not os.path.exists(program):
            self.skipTest("the program is not built")
        result = subprocess.run(
            [program, "inspect", str(self.file), "--at", str(time)],
            capture_output=True, text=True,
        )
        self.assertEqual(result.returncode, 0, result.stderr)
        return result.stdout.splitlines()[2:]

    def test_figures_have_one_number_each(self):
        style = Style()
        figures = [Figure(PathShape(line((0, 0), (i, 1))), style) for i in range(3)]
        numbers = self.recording.figures(figures)
        self.assertEqual(numbers, [0, 1, 2])
        self.assertEqual(self.recording.figures(reversed(figures)), [2, 1, 0])
        self.assertEqual(self.recording.figure(figures[1]), 1)
        self.assertEqual(self.recording.style(Style()), self.recording.style(style))

    def test_figures_are_remembered_while_they_are_used(self):
        """However many others come and go, and no other figure takes a number by its identity."""
        with mock.patch("rostrum.library.figures._REMEMBERED", 100):
            self.recording = library.Recording()
        style = Style()
        kept = Figure(PathShape(line((0, 0), (1, 1))), style)
        number = self.recording.figure(kept)
        seen = {number}
        for batch in range(20):
            fresh = [Figure(PathShape(line((0, 0), (1, 2))), style) for _ in range(90)]
            numbers = self.recording.figures(fresh)
            self.assertTrue(seen.isdisjoint(numbers))
            seen.update(numbers)
            del fresh
            self.assertEqual(self.recording.figure(kept), number)

    def test_a_deck(self):
        recording = self.recording
        layout = library.text("Hi", 48)
        text = recording.object("Hi", "Text", "Hi", layout.cap_height)
        shape = recording.object("Line", "Line")
        style = Style()
        glyphs = recording.figures([Figure(OutlineShape(g), style) for g in layout.glyphs])
        start = recording.figure(Figure(PathShape(line((0, 0), (1, 0))), style))
        end = recording.figure(Figure(PathShape(line((0, 2), (1, 2))), style))
        picture = library.picture(np.full((2, 2, 4), 255, dtype=np.uint8))
        image = recording.figure(Figure(PictureShape(picture), style))
        source = recording.source("talk.py", 7)
        self.assertEqual(recording.source(Path("talk.py"), 7), source)
        smooth = recording.ease("smooth")
        self.assertEqual(recording.ease("linear"), -1)
        driver = recording.driver(0, 2, ease=smooth)
        recipe = recording.recipe(
            [[start, end]], driver, pose_keys=[(0, 0), (1, 1)], source=source
        )
        resting = [(glyph, text, 0, source, -1, 0) for glyph in glyphs]
        recording.title("Talk")
        recording.slide(0, "First", "Say hi.")
        recording.play(0, 2, source)
        recording.clip(0, 2, shape, "MoveToTarget", "change", "smooth")
        recording.epoch(0, [*resting, (-1, shape, 0, None, recipe, 0)])
        resting += [(end, shape, 1.0, source, -1, 0), (image, shape, 2, -1, -1, 0)]
        recording.epoch(2, resting)
        recording.stop(2, 1, "loop")
        recording.write(self.file, 3)

        moving = self.shown(1)
        self.assertEqual([row.split()[0] for row in moving], ['"H"', '"i"', "Line"])
        self.assertIn("0.000 1.000 1.000 1.000", moving[2])
        self.assertTrue(moving[2].endswith("talk.py:7"))
        rest = self.shown(2.5)
        self.assertEqual(len(rest), 4)
        self.assertIn("0.000 2.000 1.000 2.000", rest[2])

    def test_placement_keys_are_matrices(self):
        recording = self.recording
        shape = recording.object("Line", "Line")
        figure = recording.figure(Figure(PathShape(line((0, 0), (1, 0))), Style()))
        driver = recording.driver(0, 1)
        turned = np.array([[0.0, -1.0, 3.0], [1.0, 0.0, 4.0]])
        recipe = recording.recipe(
            [[figure]], driver, placement_keys=[(0, np.eye(2, 3)), (1, turned)]
        )
        recording.slide(0)
        recording.epoch(0, np.array([[figure, shape, 0, -1, recipe, 0]]))
        recording.write(self.file, 1)
        self.assertIn("3.000 4.000 3.000 5.000", self.shown(1)[0])

    def test_cameras(self):
        recording = self.recording
        frame = (0, 0, 0, 8 * 16 / 9, (0, 0, 0, 1))
        self.assertEqual(recording.camera(None, [frame]), -1)
        driver = recording.driver(0, 1)
        camera = recording.camera(driver, [frame, (1, 2, 1, 7, (0.5, 0, 0, 1))])
        recording.slide(0)
        recording.epoch(0, [], camera)
        recording.write(self.file, 1)

    def test_what_cannot_be_is_a_sentence(self):
        recording = self.recording
        figure = recording.figure(Figure(PathShape(line((0, 0), (1, 0))), Style()))
        long = recording.figure(
            Figure(PathShape(np.tile(line((0, 0), (1, 0)), (2, 1))), Style())
        )
        driver = recording.driver(0, 1)
        with self.assertRaisesRegex(library.LibraryError, "Poses 0 and 1 of actor 0"):
            recording.recipe([[figure, long]], driver)
        with self.assertRaisesRegex(library.LibraryError, "no rate function"):
            recording.ease("smoth")
        with self.assertRaisesRegex(library.LibraryError, "no object"):
            recording.epoch(0, [(figure, 5, 0, -1, -1, 0)])
        with self.assertRaisesRegex(library.LibraryError, "has no slide"):
            recording.write(self.file, 1)
        self.assertEqual(os.listdir(self.folder.name), [])

    def test_what_is_nowhere_draws_nothing(self):
        """Manim draws none of it, and the talk goes on."""
        recording = self.recording
        glyph = OutlineShape(library.text("a", 40).glyphs[0])
        glyph.matrix = np.full((2, 3), np.nan)
        endless = Style(fill=((np.nan, 2, -1, 1),), stroke_width=np.inf)
        figures = recording.figures([
            Figure(glyph, Style()),
            Figure(PathShape(line((0, np.nan), (1, 0))), Style()),
            Figure(PathShape(line((0, 0), (np.inf, 0))), endless),
        ])
        of = recording.object("Odd", "Mobject")
        recording.slide(0)
        recording.epoch(0, [(figure, of, 0, -1, -1, 0) for figure in figures])
        recording.write(self.file, 1)

    def test_points_of_half_a_curve_are_left_out(self):
        points = np.vstack([line((0, 0), (1, 0)), [[1, 0, 0]]])
        self.assertEqual(self.recording.figure(Figure(PathShape(points), Style())), 0)


if __name__ == "__main__":
    unittest.main()
