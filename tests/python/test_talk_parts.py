"""rostrum.talk: lines of fields, names of modules, sentences of errors, stand-ins."""

from __future__ import annotations

import sys
import unittest

from rostrum.talk import errors, fields, loading, stand_ins


class Fields(unittest.TestCase):
    def test_come_back_as_they_were(self):
        for values in ([""], ["a", "", "b"], ["tab\t", "line\nend\r", "back\\slash\\t", "ä€"]):
            line = fields.join(*values)
            self.assertNotIn("\n", line)
            self.assertEqual(fields.split(line), values)


class Names(unittest.TestCase):
    def test_are_the_files_own_where_that_is_free(self):
        self.assertEqual(loading.module_name("/home/me/lecture_3.py"), "lecture_3")
        self.assertEqual(loading.module_name("/home/me/random.py"), "talk_random")
        self.assertEqual(loading.module_name("/home/me/manim.py"), "talk_manim")
        self.assertEqual(loading.module_name("/home/me/3 words.py"), "talk_3_words")
        self.assertEqual(loading.module_name("/home/me/class.py"), "talk_class")


class Sentences(unittest.TestCase):
    def text(self, function):
        try:
            function()
        except BaseException as error:  # noqa: B902
            return errors.text_of(error)
        self.fail("nothing was raised")

    def test_suggest_what_was_meant(self):
        def misspelt():
            circle = 1  # noqa: F841
            return circel  # noqa: F821

        self.assertIn("Did you mean: 'circle'?", self.text(misspelt))

    def test_are_on_one_line(self):
        def two_lines():
            raise ValueError("one\ntwo")

        self.assertEqual(self.text(two_lines), "ValueError: one two")

    def test_of_an_exit(self):
        self.assertIn("sys.exit('why')", self.text(lambda: sys.exit("why")))


class StandIns(unittest.TestCase):
    def test_answer_everything(self):
        nothing = stand_ins.Nothing()
        self.assertIs(nothing(1, a=2).anything(3), nothing)


if __name__ == "__main__":
    unittest.main()
