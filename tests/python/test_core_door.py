"""Talks find Manim's names by every path, and no more of ours is imported than they can name."""

import pathlib
import subprocess
import sys
import tempfile
import textwrap
import unittest

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE.parents[1] / "slides" / "python"
DOORS = PACKAGES / "rostrum" / "doors"


def run(**files):
    """Runs talk.py among other files, with our packages first; gives what it prints."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (pathlib.Path(folder) / f"{name}.py").write_text(textwrap.dedent(text))
        start = pathlib.Path(folder) / "start.py"
        start.write_text(f"import sys\nsys.path[:0] = [{str(DOORS)!r}, {str(PACKAGES)!r}]\n"
                         "import talk\n")
        done = subprocess.run([sys.executable, start], check=False, capture_output=True,
                              text=True)
    return done.stdout.strip(), done.stderr.strip()


class DoorTest(unittest.TestCase):
    def assert_prints(self, expected, **files):
        printed, errors = run(**files)
        self.assertEqual(printed, expected, errors)

    def test_star_brings_names_and_modules(self):
        self.assert_prints("#FC6255 1.0 0.5 True", talk="""
            from manim import *
            print(RED, np.array(UP)[1], rate_functions.linear(0.5), isinstance(Dot(), VMobject))
            """)

    def test_paths_have_names(self):
        self.assert_prints("Circle #E50000 0.0 VGroup", talk="""
            from manim.mobject.geometry.arc import Circle
            from manim.utils.color import XKCD
            import manim.utils.rate_functions as rates
            from manim.mobject.types.vectorized_mobject import *
            print(Circle(), XKCD.RED, rates.ease_in_sine(0), VGroup.__name__)
            """)

    def test_rate_functions_are_in_manim_s_order(self):
        self.assert_prints("['smooth', 'smoothstep', 'ease_in_sine', 'ease_in_bounce']", talk="""
            from manim import rate_functions
            wanted = ("ease_in_bounce", "ease_in_sine", "smooth", "smoothstep")
            print([name for name in rate_functions.__dict__ if name in wanted])
            """)

    def test_what_manim_has_not_is_an_error(self):
        _, errors = run(talk="from manim import Nonsense")
        self.assertIn("ImportError", errors)
        _, errors = run(talk="from manim import *\nNonsense")
        self.assertIn("NameError", errors)

    def test_what_a_talk_cannot_name_is_not_imported(self):
        self.assert_prints("True False", talk="""
            from manim import *
            Square
            import sys
            print(*("rostrum.mobjects." + name in sys.modules for name in ("shapes", "graphs")))
            """)

    def test_names_go_through_files_of_the_talk(self):
        self.assert_prints("2.0", helper="from manim import *", talk="""
            from helper import *
            print(Square().width)
            """)

    def test_names_that_are_made_are_there(self):
        self.assert_prints("2.0", talk="""
            from manim import *
            print(eval("Squ" + "are()").width)
            """)


if __name__ == "__main__":
    unittest.main()
