"""rostrum.talk: a talk that runs in a child process, what it is told, and what it tells."""

from __future__ import annotations

import os
import unittest

from talk_child import TalkTest, run_child

CIRCLE = """
    from manim import *

    class First(Scene):
        def construct(self):
            self.play(Create(Circle()))
            self.wait()
"""


class Recording(TalkTest):
    def test_writes_a_deck_and_says_so(self):
        came = self.record(CIRCLE)
        self.assertEqual(came.of("error"), [], came.printed)
        self.assertEqual(came.of("done"), [["1", "2.000"]])
        self.assertTrue(came.deck.startswith(b"rostrum"))
        self.assertEqual(came.status, 0)

    def test_plays_scenes_in_the_order_of_their_definition_or_as_told(self):
        talk = """
            from manim import *

            class Base(Scene):
                pass

            class Mixin:
                def construct(self):
                    print("Mixin")

            class Second(Base):
                def construct(self):
                    print("Second")
                    self.wait()

            class First(Base):
                def construct(self):
                    print("First")
                    Second.construct(self)
        """
        self.assertEqual(self.record(talk).printed.split(), ["Second", "First", "Second"])
        chosen = self.record(talk, scenes=["First", "Second", "First"])
        self.assertEqual(chosen.printed.split(), ["First", "Second", "Second", "First", "Second"])
        unknown = self.record(talk, scenes=["Frist"])
        self.assertIn("no scene Frist", unknown.of("error")[0][2])
        self.assertIn("did you mean First", unknown.of("error")[0][2])

    def test_does_not_run_as_main(self):
        came = self.record(CIRCLE + """
    if __name__ == "__main__":
        raise SystemExit("as main")
    print(__name__, __file__)
""", name="my-talk.py")
        self.assertEqual(came.of("error"), [])
        self.assertEqual(came.printed.split(), ["talk_my_talk", str(self.folder / "my-talk.py")])

    def test_the_folder_is_where_it_works_and_imports(self):
        self.write("helper.py", "NAME = 'helper'\n")
        self.write("data/words.txt", "words")
        came = self.record(CIRCLE + """
    import helper, os
    print(helper.NAME, open("data/words.txt").read(), os.getcwd())
""")
        self.assertEqual(came.printed.split(), ["helper", "words", str(self.folder)])
        watched = {path for path, _, _ in came.of("watch")}
        self.assertEqual(watched, {str(self.folder / name)
                                   for name in ("talk.py", "helper.py", "data/words.txt")})

    def test_what_it_writes_is_not_watched(self):
        came = self.record(CIRCLE + """
    open("cache.txt", "w").write("made")
    print(open("cache.txt").read())
    try:
        open("missing.txt")
    except OSError:
        pass
""")
        watched = {os.path.basename(path): size for path, _, size in came.of("watch")}
        self.assertNotIn("cache.txt", watched)
        self.assertEqual(watched["missing.txt"], "-1")

    def test_modules_are_what_they_are_now(self):
        for word in ("one", "two", "six"):
            self.write("helper.py", f"WORD = '{word}'\n")
            os.utime(self.folder / "helper.py", (1e9, 1e9))
            self.assertEqual(self.record(CIRCLE + "\n    import helper\n    print(helper.WORD)\n")
                             .printed.split(), [word])

    def test_random_numbers_are_those_of_the_seed(self):
        talk = CIRCLE + """
    import random
    print(random.random(), np.random.rand(), hash("word"))
"""
        self.assertEqual(self.record(talk).printed, self.record(talk).printed)
        self.assertNotEqual(self.record(talk).printed, self.record(talk, seed=1).printed)

    def test_recording_twice_gives_the_same_deck(self):
        self.assertEqual(self.record(CIRCLE).deck, self.record(CIRCLE).deck)

    def test_names_modules_of_others(self):
        came = self.record(CIRCLE + "\n    import json.decoder, wave\n")
        self.assertIn("wave", [report[0] for report in came.of("import")])

    def test_a_missing_word_is_a_warning(self):
        came = self.record("""
            from manim import *

            class First(Scene):
                def construct(self):
                    self.add_sound("boom.wav")
                    self.wait()
        """)
        self.assertEqual(came.of("error"), [])
        (path, line, text), = came.of("warning")
        self.assertEqual((os.path.basename(path), line), ("talk.py", "5"))
        self.assertIn("sound", text)


class Mistakes(TalkTest):
    def error(self, source, **keywords):
        came = self.record(source, **keywords)
        self.assertEqual(came.of("done"), [])
        self.assertEqual(came.deck, b"")
        (path, line, text), = came.of("error")
        return os.path.basename(path), int(line), text

    def test_are_told_with_the_talks_own_line(self):
        file, line, text = self.error("""
            from manim import *

            def shape():
                return Cirlce()

            class First(Scene):
                def construct(self):
                    self.play(Create(shape()))
        """)
        self.assertEqual((file, line), ("talk.py", 4))
        self.assertIn("NameError: name 'Cirlce' is not defined", text)

    def test_within_our_packages_are_told_with_the_line_that_called(self):
        file, line, text = self.error("""
            from manim import *

            class First(Scene):
                def construct(self):
                    self.play(
                        "not an animation")
        """)
        self.assertEqual(file, "talk.py")
        self.assertIn(line, (5, 6))
        self.assertTrue(text.startswith("TypeError"), text)

    def test_of_an_imported_module_name_that_file(self):
        self.write("helper.py", "def f(:\n    pass\n")
        file, line, text = self.error("import helper\n")
        self.assertEqual((file, line), ("helper.py", 1))
        self.assertTrue(text.startswith("SyntaxError"), text)

    def test_no_module_is_watched_for(self):
        came = self.record("import helper\n")
        self.assertIn("No module named 'helper'", came.of("error")[0][2])
        self.assertIn([str(self.folder / "helper.py"), "-1", "-1"], came.of("watch"))

    def test_no_scene(self):
        self.assertIn("no scene", self.error("x = 1\n")[2])

    def test_exit_and_input(self):
        self.assertIn("sys.exit(3)", self.error(CIRCLE + "\n    import sys\n    sys.exit(3)\n")[2])
        self.assertIn("asks for input", self.error(CIRCLE + "\n    input('Name? ')\n")[2])

    def test_too_much_memory(self):
        text = self.error(CIRCLE + """
    hoard = []
    while True:
        hoard.append(bytearray(1 << 26))
""", memory=1 << 31)[2]
        self.assertTrue(text.startswith("MemoryError"), text)

    def test_a_traceback_without_our_frames_is_printed(self):
        came = self.record("""
            from manim import *

            class First(Scene):
                def construct(self):
                    self.helper()

                def helper(self):
                    self.add(1 / 0)
        """)
        self.assertIn("Traceback", came.printed)
        self.assertIn("in helper", came.printed)
        self.assertNotIn("rostrum/", came.printed)


class Surroundings(TalkTest):
    def test_a_fork_ends_silently(self):
        came = self.record(CIRCLE.replace("self.wait()", "__import__('os').fork()"))
        self.assertEqual(len(came.of("done")), 1)
        self.assertEqual(came.of("error"), [])

    def test_what_it_starts_has_neither_our_packages_nor_our_descriptors(self):
        came = self.record(CIRCLE + """
    import subprocess, sys
    asked = "import os, sys; print(sorted(map(int, os.listdir('/proc/self/fd')))[:4]); import manim"
    print(subprocess.run([sys.executable, "-c", asked], stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, text=True, close_fds=False,
                         env={"PATH": os.environ["PATH"]}).stdout)
""".replace("import subprocess", "import os, subprocess"))
        self.assertEqual(came.printed.split("\n")[0], "[0, 1, 2, 3]")  # 3 is the folder's own

    def test_imports_that_editors_insert_do_no_harm(self):
        came = self.record("""
            from turtle import width
            from tkinter import E
            from cgitb import text
            from curses import COLOR_RED
        """.rstrip() + CIRCLE.replace("\n    ", "\n            "))
        self.assertEqual(came.of("error"), [], came.printed)

    def test_ends_when_there_is_no_order(self):
        lines, status, _ = run_child("preload\tmanim\npreload\tno_such_module\n")
        self.assertEqual([line.split("\t")[0] for line in lines], ["ready"])
        self.assertEqual(status, 0)


if __name__ == "__main__":
    unittest.main()
