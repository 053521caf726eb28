"""The talks that come with the program play as they are, and without a warning."""

import json
import os
import pathlib
import subprocess
import unittest

EXAMPLES = pathlib.Path(__file__).resolve().parents[2] / "slides" / "examples"


class ExamplesTest(unittest.TestCase):
    def listed(self, name):
        program = os.environ.get("ROSTRUM_PROGRAM", "rostrum")
        done = subprocess.run([program, "list", str(EXAMPLES / name), "--json"],
                              stdin=subprocess.DEVNULL, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return json.loads(done.stdout)["decks"][0]

    def test_the_talk_of_the_readme(self):
        deck = self.listed("talk.py")
        self.assertEqual(len(deck["slides"]), 5)
        titles = {slide["title"] for slide in deck["slides"]}
        self.assertEqual(titles, {"What does a word look at?"})
        loops = [stop["loop"] for stop in deck["stops"]]
        self.assertEqual(loops, [False, False, False, True, False])
        self.assertIn("upper right is empty", deck["slides"][2]["notes"])


if __name__ == "__main__":
    unittest.main()
