"""What is on the slide, and when: Scene as Manim has it."""

import unittest

import numpy as np

from our_manim import manim
from recorded_deck import recorded, scene_of

from manim import (
    BLUE, DOWN, RED, RIGHT, UP, Circle, Create, Dot, FadeIn, FadeOut, Group, LaggedStart, Scene,
    Square, Succession, Transform, Triangle, ValueTracker, VGroup, Wait, always_redraw)


def run(construct, **keywords):
    """What a function does with a scene: the scene, and what was recorded of it."""
    seen = []

    def remember(self):
        seen.append(self)
        construct(self)

    kept = recorded(remember, **keywords)
    return seen[0], kept


class OwnNamesTest(unittest.TestCase):
    def test_what_a_talk_calls_its_attributes_is_its_own_affair(self):
        names = ("leaves", "family", "snapshot", "owner", "label", "form",
                 "figure", "style", "shape",
                 "draws", "live", "kind", "named", "text_of", "tree", "track", "recorder", "cap")

        class Tree(VGroup):
            def __init__(self):
                super().__init__(Square(), manim.Text("word"))
                for name in names:
                    setattr(self, name, name)

        def construct(self):
            tree = Tree()
            self.play(manim.Create(tree))
            self.play(tree.animate.shift(manim.RIGHT))
            copy = tree.copy()
            self.play(manim.Transform(tree, copy.scale(2)))
            assert all(getattr(copy, name) == name for name in names)

        self.assertEqual(recorded(construct).of("write")[0][1], 3)


class ContentsTest(unittest.TestCase):
    def test_what_is_added_again_moves_to_the_top(self):
        a, b = Square(), Circle()
        scene = Scene()
        scene.add(a, b).add(a)
        self.assertEqual(scene.mobjects, [b, a])

    def test_a_group_falls_apart_when_a_member_is_taken_out(self):
        a, b, c = Square(), Circle(), Dot()
        group = VGroup(a, VGroup(b, c))
        scene = Scene()
        scene.add(group)
        scene.remove(b)
        self.assertEqual(scene.mobjects, [a, c])
        scene.add(group)
        self.assertEqual(scene.mobjects, [group])
        scene.add(a)
        self.assertEqual(scene.mobjects, [group[1], a])

    def test_foreground_stays_on_top(self):
        a, b = Square(), Circle()
        scene = Scene()
        scene.add_foreground_mobjects(a)
        scene.add(b)
        self.assertEqual(scene.mobjects, [b, a])
        scene.remove_foreground_mobject(a)
        scene.bring_to_front(b)
        self.assertEqual(scene.mobjects, [a, b])
        scene.bring_to_back(b)
        self.assertEqual(scene.mobjects, [b, a])
        self.assertEqual(scene.clear().mobjects, [])

    def test_replacing_within_a_group(self):
        a, b, c = Square(), Circle(), Dot()
        scene = Scene()
        scene.add(VGroup(a, b))
        scene.replace(b, c)
        self.assertEqual(scene.mobjects[0].submobjects, [a, c])
        with self.assertRaises(ValueError):
            scene.replace(b, a)

    def test_leaves_are_drawn_by_their_z_index(self):
        a, b, c = Square(), Circle().set_z_index(-1), Dot()
        scene = Scene()
        scene.add(a, b, c)
        self.assertEqual(scene._leaves(), [b, a, c])


class PlayingTest(unittest.TestCase):
    def test_a_play_lasts_as_long_as_its_longest_animation(self):
        scene, kept = run(lambda self: (
            self.play(FadeIn(Square(), run_time=2), Create(Circle())),
            self.play(Wait(3)),
            self.play(FadeOut(*self.mobjects), run_time=0.5)))
        self.assertEqual([(a, b) for a, b, _ in kept.of("play")], [(0, 2), (5, 5.5)])
        self.assertEqual(scene._leaves(), [])
        self.assertEqual(scene.renderer.time, 5.5)

    def test_keywords_of_play_are_attributes_of_all_animations(self):
        square = Square()
        _, kept = run(lambda self: self.play(
            square.animate.shift(RIGHT), run_time=4, rate_func=manim.linear, runtime=7))
        self.assertEqual(kept.of("play")[0][1], 4)
        self.assertIn(("linear",), kept.of("ease"))

    def test_play_takes_lists_and_generators(self):
        _, kept = run(lambda self: self.play([FadeIn(Dot())], (FadeIn(m) for m in (Dot(), Dot()))))
        self.assertEqual(len(kept.of("clip")), 3)

    def test_what_play_cannot_take(self):
        for argument in (Square(), 3, Square().shift):
            with self.assertRaises(TypeError):
                Scene().play(argument)
        with self.assertRaises(ValueError):
            Scene().play()

    def test_introducers_and_removers(self):
        a, b = Square(name="a"), Circle(name="b")
        scene, kept = run(lambda self: (
            self.add(a), self.play(FadeIn(b)), self.play(FadeOut(a)), self.wait()))
        self.assertIs(scene.mobjects[0], b)
        self.assertEqual(kept.objects()[:3], [(0, ["a", "b"]), (1, ["a", "b"]), (2, ["b"])])

    def test_a_succession_begins_each_when_the_one_before_has_ended(self):
        a, b = Square(name="a"), Circle(name="b")
        _, kept = run(lambda self: self.play(Succession(Create(a), Create(b, run_time=3))))
        self.assertEqual(kept.objects()[:2], [(0, ["a"]), (1, ["a", "b"])])
        self.assertEqual(len(kept.of("recipe")), 2)

    def test_a_transform_starts_from_what_the_one_before_has_left(self):
        square = Square()
        run(lambda self: self.play(Succession(
            manim.ApplyMethod(square.shift, RIGHT), manim.ApplyMethod(square.shift, RIGHT))))
        self.assertAlmostEqual(square.get_x(), 2)

    def test_what_children_of_a_group_change_in_turn_is_sampled(self):
        square = Square()
        _, kept = run(lambda self: self.play(LaggedStart(
            square.animate.shift(RIGHT), square.animate.set_color(RED), lag_ratio=0.5)))
        poses = kept.of("recipe")[0][0][0]
        self.assertGreater(len(poses), 60)

    def test_replacement_puts_the_target_where_the_mobject_was(self):
        a, b, c = Square(), Circle(), Dot()
        scene, _ = run(lambda self: (
            self.add(a, c), self.play(manim.ReplacementTransform(a, b))))
        self.assertEqual(scene.mobjects, [b, c])

    def test_animations_of_the_talk_are_stepped(self):
        seen = []

        class Mine(manim.Animation):
            def interpolate_mobject(self, alpha):
                seen.append(alpha)
                self.mobject.move_to(self.rate_func(alpha) * RIGHT)

        dot = Dot()
        _, kept = run(lambda self: self.play(Mine(dot, rate_func=manim.linear), run_time=0.5))
        self.assertEqual(seen[0], 0)
        self.assertEqual(seen[-1], 1)
        self.assertEqual(len(kept.of("recipe")[0][0][0]), 31)
        self.assertAlmostEqual(dot.get_x(), 1)

    def test_overridden_interpolation_of_ours_is_stepped(self):
        class Half(Transform):
            def interpolate_mobject(self, alpha):
                super().interpolate_mobject(alpha / 2)

        square = Square()
        run(lambda self: self.play(Half(square, Square().shift(2 * RIGHT))))
        self.assertAlmostEqual(square.get_x(), 1)

    def test_skipped_sections_take_no_time(self):
        square = Square()
        scene, kept = run(lambda self: (
            self.play(FadeIn(square)),
            self.next_section(skip_animations=True),
            self.play(square.animate.shift(UP)), self.wait(2),
            self.next_section(),
            self.play(square.animate.shift(UP))))
        self.assertEqual([(a, b) for a, b, _ in kept.of("play")], [(0, 1), (1, 2)])
        self.assertAlmostEqual(square.get_y(), 2)
        self.assertEqual(scene.renderer.time, 5)


class UpdatersTest(unittest.TestCase):
    def test_what_follows_a_tracker_is_sampled(self):
        x, dot = ValueTracker(0), Dot()
        dot.add_updater(lambda m: m.set_x(x.get_value()))
        _, kept = run(lambda self: (
            self.add(dot), self.play(x.animate.set_value(3), rate_func=manim.linear)))
        keys = kept.calls[[c[0] for c in kept.calls].index("recipe")][2]["pose_keys"]
        self.assertEqual((keys[0], keys[-1]), ((0, 0), (1, 60)))
        self.assertAlmostEqual(dot.get_x(), 3)

    def test_a_moment_shows_the_sample_that_is_nearest(self):
        tracker, numbers = ValueTracker(0), {}

        def construct(self):
            self.add(always_redraw(lambda: numbers.setdefault(
                tracker.get_value(), manim.RegularPolygon(3 + round(tracker.get_value())))))
            self.play(tracker.animate.set_value(3), run_time=0.05, rate_func=manim.linear)

        _, kept = run(construct)
        self.assertEqual(kept.times("epoch")[1:4], [0.0083, 0.025, 0.0417])

    def test_the_last_sample_is_what_the_play_leaves(self):
        class Count(manim.Animation):
            def interpolate_mobject(self, alpha):
                self.mobject.become(manim.RegularPolygon(3 + int(alpha)).shift(alpha * RIGHT))

        polygon = manim.RegularPolygon(3).add_updater(lambda mobject: mobject.move_to(UP))
        _, kept = run(lambda self: self.play(Count(polygon), run_time=0.5, rate_func=manim.linear))
        times = kept.times("epoch")
        last = kept.looks(max(i for i, time in enumerate(times) if time < 0.5))[0].points()
        self.assertEqual(len(last), 16)
        self.assertAlmostEqual(float(last[:, 0].min() + last[:, 0].max()) / 2, 0)

    def test_turns_come_between_samples(self):
        mover = Dot().add_updater(lambda mobject, dt: mobject.shift(dt * RIGHT))
        parts = [Create(Square(), run_time=0.11), Create(Circle(), run_time=0.14)]
        _, kept = run(lambda self: (self.add(mover), self.play(Succession(*parts))))
        # One of each part, and one of all that the updater did.
        self.assertEqual(len(kept.of("recipe")), 3)
        self.assertEqual(len(kept.of("recipe")[2][0][0]), 15)
        epochs = [(time, names) for time, names in kept.objects() if "Circle" in names]
        self.assertAlmostEqual(epochs[0][0], 0.1083, 4)

    def test_recipes_stay_recipes_beside_updaters(self):
        x, square = ValueTracker(0), Square()
        dot = always_redraw(lambda: Dot([x.get_value(), 0, 0]))
        _, kept = run(lambda self: (
            self.add(dot), self.play(x.animate.set_value(3), FadeIn(square))))
        self.assertEqual(sorted(len(arguments[0][0]) for arguments in kept.of("recipe")), [2, 61])

    def test_time_passes_in_waits(self):
        passed = []
        dot = Dot().add_updater(lambda m, dt: passed.append(dt) or m.shift(dt * RIGHT))
        _, kept = run(lambda self: (self.add(dot), self.wait(1)))
        # As in Manim, none passes at the first moment, nor after the last picture.
        self.assertAlmostEqual(sum(passed), 59 / 60)
        self.assertAlmostEqual(dot.get_x(), 59 / 60)

    def test_updaters_without_time_are_not_called_in_waits(self):
        calls = []
        dot = Dot().add_updater(lambda m: calls.append(1))
        run(lambda self: (self.add(dot), self.wait(1)))
        self.assertEqual(calls, [])

    def test_a_stop_condition_ends_a_wait(self):
        dot = Dot().add_updater(lambda m, dt: m.shift(dt * RIGHT))
        scene, _ = run(lambda self: (
            self.add(dot), self.wait_until(lambda: dot.get_x() > 0.5, max_time=3)))
        self.assertAlmostEqual(scene.renderer.time, 0.53, places=1)

    def test_scene_updaters(self):
        passed = []
        run(lambda self: (self.add_updater(passed.append), self.wait(0.5)))
        self.assertAlmostEqual(sum(passed), 29 / 60)


class PicturesTest(unittest.TestCase):
    def picture(self, *rows):
        return manim.ImageMobject(np.uint8(rows)).scale_to_fit_height(2)

    def test_a_picture_that_moves_stays_one_picture(self):
        picture = self.picture([0, 9], [9, 0])
        _, kept = run(lambda self: self.play(picture.animate.shift(RIGHT).rotate(1)))
        self.assertEqual(len(kept.of("recipe")[0][0][0]), 2)

    def test_pixels_of_two_pictures_are_mixed(self):
        one, other = self.picture([0, 90], [90, 0]), self.picture([100, 90], [90, 100])
        other.shift(2 * RIGHT)
        run(lambda self: self.play(Transform(one, other)))
        self.assertAlmostEqual(one.get_x(), 2)
        self.assertEqual(one.pixel_array[0, 0, 0], 100)

    def test_corners_can_be_set(self):
        picture = self.picture([0, 9], [9, 0])
        picture.points = picture.points + RIGHT
        self.assertAlmostEqual(picture.get_x(), 1)
        self.assertTrue(hasattr(picture._snapshot().shape, "picture"))

    def test_a_picture_becomes_a_path_by_way_of_its_frame(self):
        picture = self.picture([0, 9], [9, 0])
        run(lambda self: self.play(Transform(picture, Square())))
        self.assertEqual(len(picture._snapshot().points()), 16)


class CameraTest(unittest.TestCase):
    def test_the_background_may_change(self):
        def construct(self):
            self.camera.background_color = BLUE
            self.wait()
            self.camera.background_color = "#ff0000"
            self.wait()

        _, kept = run(construct)
        colors = [keys[0][4] for _, keys in kept.of("camera")]
        self.assertEqual(colors[-1], (1, 0, 0, 1))
        self.assertNotEqual(colors[0], colors[-1])

    def test_the_frame_is_animated(self):
        def construct(self):
            self.camera.frame.save_state()
            self.play(self.camera.frame.animate.scale(0.5).move_to(RIGHT))
            self.play(manim.Restore(self.camera.frame))

        kept = recorded(scene_of(construct, manim.MovingCameraScene))
        moves = [keys for driver, keys in kept.of("camera") if driver is not None]
        self.assertEqual([round(v, 3) for v in moves[0][0][1:4]], [0, 0, 14.222])
        self.assertEqual([round(v, 3) for v in moves[0][-1][1:4]], [1, 0, 7.111])
        self.assertEqual([round(v, 3) for v in moves[1][-1][1:4]], [0, 0, 14.222])
        self.assertEqual([leaves for _, leaves, *_ in kept.of("epoch")], [[]] * 3)

    def test_the_frame_follows_an_updater(self):
        def construct(self):
            dot = Dot()
            self.add(dot)
            self.camera.frame.add_updater(lambda m: m.move_to(dot))
            self.add(self.camera.frame)
            self.play(dot.animate.shift(RIGHT), rate_func=manim.linear)

        kept = recorded(scene_of(construct, manim.MovingCameraScene))
        keys = [keys for driver, keys in kept.of("camera") if driver is not None][0]
        self.assertAlmostEqual(keys[30][1], 0.5)
        self.assertAlmostEqual(keys[-1][1], 1)

    def test_auto_zoom(self):
        scene = manim.MovingCameraScene()
        square = Square(2).shift(DOWN)
        animation = scene.camera.auto_zoom([square], margin=1).build()
        scene.play(animation)
        self.assertAlmostEqual(scene.camera.frame.height, 3)
        self.assertAlmostEqual(scene.camera.frame.get_y(), -1)


class ManyScenesTest(unittest.TestCase):
    def test_each_begins_on_an_empty_slide(self):
        one = scene_of(lambda self: (self.add(Square(name="a")), self.wait()))
        two = scene_of(lambda self: (self.play(Create(Circle(name="b")))))
        kept = recorded(one, two)
        self.assertEqual(kept.objects()[-2:], [(1, ["b"]), (2, ["b"])])
        self.assertEqual(kept.times("slide"), [0, 1])

    def test_scenes_in_space_are_left_out(self):
        warnings = []
        flat = scene_of(lambda self: (self.add_fixed_in_frame_mobjects(Square()), self.wait()),
                        manim.ThreeDScene)
        deep = scene_of(lambda self: (self.wait(), self.set_camera_orientation(phi=1)),
                        manim.ThreeDScene)
        kept = recorded(deep, flat, warn=lambda *said: warnings.append(said))
        self.assertEqual(len(warnings), 1)
        self.assertIn("three dimensions", warnings[0][2])
        self.assertEqual(kept.times("slide"), [0])

    def test_another_scene_s_construct(self):
        other = scene_of(lambda self: self.play(FadeIn(Triangle())))
        kept = recorded(lambda self: (other.construct(self), self.play(FadeIn(Group(Square())))))
        self.assertEqual(kept.times("play"), [0, 1])

    def test_random_numbers_begin_anew(self):
        import random

        drawn = []
        recorded(*[lambda self: drawn.append(random.random())] * 2)
        self.assertEqual(drawn[0], drawn[1])


if __name__ == "__main__":
    unittest.main()
