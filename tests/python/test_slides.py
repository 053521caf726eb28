"""Slides and stops: where a show waits, and what the speaker is told there."""

import pathlib
import tempfile
import unittest

from our_manim import manim
from recorded_deck import recorded, scene_of

from manim import RIGHT, Create, Circle, Dot, FadeIn, FadeOut, Indicate, Square, Text, VGroup
from manim_slides import MovingCameraSlide, Slide, ThreeDSlide
from manim_slides.slide.animation import Wipe, Zoom

from rostrum.library import LibraryError

SHORTEST = 1e-6


def slides_of(construct, base=Slide, **keywords):
    return recorded(scene_of(construct, base), **keywords)


def stops(kept):
    """Time, hold and what follows of each stop, but for the shortest of times."""
    return [(round(time, 3), round(hold, 3), after) for time, hold, after in kept.of("stop")]


class PlainScenesTest(unittest.TestCase):
    def test_waits_of_two_fifths_of_a_second_are_stops(self):
        def construct(self):
            self.play(FadeIn(Dot()))
            for seconds in (0.2, 0.4, 0.39, 2):
                self.wait(seconds)
            self.wait()
            self.play(FadeIn(Dot()))

        kept = recorded(construct)
        self.assertEqual(stops(kept), [(1.2, 0.4, "hold"), (1.99, 2, "hold"), (3.99, 1, "hold")])
        self.assertEqual(kept.of("write")[0][1], 5.99)
        self.assertEqual(stops(recorded(construct, stops="none")), [])
        by_play = stops(recorded(construct, stops="plays"))
        self.assertEqual(by_play, [(1, 0, "hold"), (5.99, 0, "hold")])

    def test_a_wait_in_which_something_moves_stops_when_it_is_over(self):
        def construct(self):
            self.add(Dot().add_updater(lambda m, dt: m.shift(dt * RIGHT)))
            self.wait(2)

        self.assertEqual(stops(recorded(construct)), [(2, 0, "hold")])

    def test_sections_begin_slides(self):
        def construct(self):
            self.next_section("One")
            self.play(FadeIn(Dot()))
            self.wait(0.2)
            self.next_section("Two", "default.normal")
            self.play(FadeIn(Dot()))
            self.next_section()
            self.play(FadeIn(Dot()))

        kept = recorded(construct)
        self.assertEqual(kept.of("slide"), [(0, "One", ""), (1.2, "Two", ""), (2.2, "Talk", "")])
        self.assertEqual(stops(kept), [])
        by_section = recorded(construct, stops="sections")
        self.assertEqual(stops(by_section), [(1, 0.2, "hold"), (2.2, 0, "hold")])

    def test_a_scene_in_which_nothing_is_played_is_shown(self):
        kept = recorded(lambda self: self.add(Square()))
        self.assertEqual(stops(kept), [(0, 1, "hold")])

    def test_between_scenes_the_show_waits(self):
        kept = recorded(*[lambda self: self.play(FadeIn(Dot()))] * 3)
        self.assertEqual(stops(kept), [(1, 0, "hold"), (2, 0, "hold")])

    def test_an_unknown_rule(self):
        with self.assertRaises(ValueError):
            recorded(stops="sometimes")


class TitlesTest(unittest.TestCase):
    def titles(self, construct):
        return [arguments[1] for arguments in slides_of(construct).of("slide")]

    def test_the_first_text_that_is_like_a_title(self):
        def construct(self):
            self.play(FadeIn(Text("small", font_size=20)))
            self.play(FadeIn(Text("On top", font_size=20).to_edge(manim.UP)))
            self.play(FadeIn(Text("LARGE", font_size=96)))
            self.next_slide()
            self.play(FadeIn(Dot()))
            self.next_slide()
            self.clear()
            self.play(FadeIn(Dot()))

        self.assertEqual(self.titles(construct), ["On top", "On top", "Talk"])

    def test_a_title_that_stays_is_the_title_of_what_comes_below_it(self):
        def construct(self):
            self.play(FadeIn(Text("Title").to_edge(manim.UP)))
            self.next_slide()
            self.play(FadeIn(Text("BELOW", font_size=96)))
            self.next_slide()
            self.play(FadeIn(manim.MathTex("E = m c^2", font_size=96).to_edge(manim.UP, buff=0)))
            self.next_slide()
            self.clear()
            self.play(FadeIn(Text("BELOW", font_size=96)))

        self.assertEqual(self.titles(construct), ["Title", "Title", "Title", "BELOW"])

    def test_the_name_that_the_talk_gives(self):
        def construct(self):
            self.play(FadeIn(Text("Title").to_edge(manim.UP)))
            self.next_slide("Named")
            self.wait()

        self.assertEqual(self.titles(construct), ["Title", "Named"])


class NotesTest(unittest.TestCase):
    def test_comments_before_a_stop(self):
        source = """
from manim import *
class Talk(Scene):
    def construct(self):
        # note: first
        #   and more
        self.play(FadeIn(Dot()))
        # no note
        self.wait()
        # Note: second
        self.wait()
        for i in range(2):
            self.play(FadeIn(Dot()))
            # note: again
            self.wait()
"""
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "talk.py"
            path.write_text(source)
            names = {"__name__": "talk"}
            exec(compile(source, str(path), "exec"), names)
            kept = recorded(names["Talk"])
        self.assertEqual(kept.of("slide")[0][2],
                         "first\n  and more\n\nsecond\n\nagain\n\nagain")

    def test_the_docstring_where_there_are_none(self):
        def construct(self):
            self.play(FadeIn(Dot()))
            self.next_slide(notes="  Its own\n  notes")
            self.play(FadeIn(Dot()))

        cls = scene_of(construct, Slide)
        cls.__doc__ = "What this is about."
        notes = [arguments[2] for arguments in recorded(cls).of("slide")]
        self.assertEqual(notes, ["What this is about.", "Its own\nnotes"])


class ManimSlidesTest(unittest.TestCase):
    def test_options_are_about_the_slide_that_follows(self):
        def construct(self):
            dot = Dot()
            self.play(FadeIn(dot))
            self.next_slide(loop=True)
            self.play(Indicate(dot))
            self.next_slide(auto_next=True)
            self.play(Indicate(dot))
            self.next_slide()
            self.play(FadeOut(dot))

        kept = slides_of(construct)
        self.assertEqual(stops(kept), [(1, 0, "hold"), (2, 0, "loop"), (3, 0, "next"),
                                       (4, 0, "hold")])
        self.assertEqual([round(t, 3) for t in kept.times("slide")], [0, 1, 2, 3])

    def test_a_slide_in_which_nothing_is_played_is_none(self):
        def construct(self):
            self.next_slide(notes="about the first")
            self.play(FadeIn(Dot()))
            self.next_slide()
            self.add(Square())
            self.next_slide(loop=True)
            self.play(FadeIn(Dot()))

        kept = slides_of(construct)
        self.assertEqual(stops(kept), [(1, 0, "hold"), (2, 0, "loop")])
        self.assertEqual([notes for _, _, notes in kept.of("slide")], ["about the first", ""])

    def test_a_wait_before_the_end_of_a_slide_is_its_hold(self):
        def construct(self):
            self.play(FadeIn(Dot()))
            self.wait(3)
            self.next_slide(loop=True)
            self.play(FadeIn(Dot()))
            self.wait(0.5)

        self.assertEqual(stops(slides_of(construct)), [(1, 3, "hold"), (5.5, 0, "loop")])

    def test_time_between_slides(self):
        def construct(self):
            self.wait_time_between_slides = 0.5
            self.play(FadeIn(Dot()))
            self.next_slide(loop=True)
            self.play(FadeIn(Dot()))
            self.wait_between_looping_slides = False
            self.next_slide()
            self.play(FadeIn(Dot()))

        self.assertEqual(stops(slides_of(construct)), [(1, 0.5, "hold"), (2.5, 0, "loop"),
                                                       (3.5, 0.5, "hold")])

    def test_skipped_slides_take_no_time(self):
        def construct(self):
            self.play(FadeIn(Dot()))
            self.start_skip_animations()
            self.next_slide()
            self.play(FadeIn(Dot()))
            self.stop_skip_animations()
            self.next_slide()
            self.play(FadeIn(Dot()))

        kept = slides_of(construct)
        self.assertEqual(stops(kept), [(1, 0, "hold"), (2, 0, "hold")])

    def test_playback_rate(self):
        def construct(self):
            dot = Dot().add_updater(lambda m, dt: m.shift(dt * RIGHT))
            self.next_slide(playback_rate=2)
            self.add(dot)
            self.wait(2)
            self.play(Create(Square()), run_time=4)

        kept = slides_of(construct)
        self.assertEqual(kept.of("write")[0][1], 3 + SHORTEST)
        self.assertEqual([round(v, 3) for v in kept.of("play")[0][:2]], [1, 3])

    def test_what_earlier_versions_called_it(self):
        def construct(self):
            self.play(FadeIn(Dot()))
            self.start_loop()
            self.play(FadeIn(Dot()))
            self.end_loop()
            self.play(FadeIn(Dot()))
            self.pause()
            self.play(FadeIn(Dot()))

        self.assertEqual([after for _, _, after in stops(slides_of(construct))],
                         ["hold", "loop", "hold", "hold"])

    def test_the_canvas_stays(self):
        def construct(self):
            a, b = Square(), Circle()
            self.add(a, b)
            self.add_to_canvas(title=a)
            self.found = self.mobjects_without_canvas
            assert self.canvas["title"] is a and list(self.canvas_mobjects) == [a]
            self.remove_from_canvas("title")
            assert self.mobjects_without_canvas == [a, b]
            assert self.found == [b]

        slides_of(construct)

    def test_wipe_and_zoom(self):
        def construct(self):
            a, b, c = Square(), Circle(), Dot()
            self.add(a)
            self.wipe([a], [b], direction=manim.UP)
            self.assertEqual(self.mobjects_of(), [b])
            self.zoom([b], [c], out=True)
            self.assertEqual(self.mobjects_of(), [c])
            self.play(self.wipe([c], return_animation=True))
            self.assertEqual(self.mobjects_of(), [])

        members = {"assertEqual": self.assertEqual,
                   "mobjects_of": lambda self: [m for m in self.mobjects if m.has_points()]}
        recorded(scene_of(construct, Slide, **members))
        wipe = Wipe([Square()], [Circle()], shift=RIGHT)
        self.assertEqual(wipe.animations[0].shift_vector.tolist(), [1, 0, 0])
        zoom = Zoom(VGroup(Square()), VGroup(Circle()), scale=2)
        self.assertEqual([each.scale_factor for each in zoom.animations], [0.5, 2])

    def test_slides_with_cameras(self):
        def construct(self):
            self.play(self.camera.frame.animate.scale(0.5))

        for base in (MovingCameraSlide, type("Both", (Slide, manim.MovingCameraScene), {})):
            kept = slides_of(construct, base)
            self.assertEqual(stops(kept), [(1, 0, "hold")])
        kept = slides_of(lambda self: (self.play(FadeIn(Dot())), self.move_camera(zoom=2)),
                         ThreeDSlide)
        self.assertEqual(stops(kept), [(2, 0, "hold")])
        with self.assertRaisesRegex(LibraryError, "Talk is a scene in three dimensions"):
            slides_of(lambda self: (self.wait(), self.begin_ambient_camera_rotation()),
                      ThreeDSlide)


if __name__ == "__main__":
    unittest.main()
