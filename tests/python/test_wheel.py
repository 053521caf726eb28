"""The wheel that pip builds of the packages: whole, and usable without anything beside it."""

from __future__ import annotations

import base64
import hashlib
import os
import subprocess
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

PACKAGES = Path(__file__).resolve().parents[2] / "slides" / "python"
sys.path.insert(0, str(PACKAGES / "backend"))

import rostrum_wheel  # noqa: E402  (its folder is known now)


class Wheels(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if "ROSTRUM_LIBRARY" not in os.environ:
            raise unittest.SkipTest("the library is not named")
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.name = rostrum_wheel.build_wheel(cls.folder.name)
        cls.wheel = Path(cls.folder.name) / cls.name

    def test_it_is_for_any_python_of_this_platform(self):
        self.assertRegex(self.name, r"^rostrum-[0-9.]+-py3-none-linux_\w+\.whl$")

    def test_everything_is_recorded(self):
        with zipfile.ZipFile(self.wheel) as archive:
            names = archive.namelist()
            record = next(name for name in names if name.endswith(".dist-info/RECORD"))
            rows = [row.rsplit(",", 2) for row in archive.read(record).decode().splitlines()]
            self.assertEqual(sorted(row[0] for row in rows), sorted(names))
            for name, digest, size in rows:
                if name == record:
                    continue
                data = archive.read(name)
                self.assertEqual(int(size), len(data))
                expected = base64.urlsafe_b64encode(hashlib.sha256(data).digest())
                self.assertEqual(digest, "sha256=" + expected.decode().rstrip("="))

    def test_it_holds_every_source(self):
        with zipfile.ZipFile(self.wheel) as archive:
            names = set(archive.namelist())
        for file in (PACKAGES / "rostrum").rglob("*.py"):
            self.assertIn(file.relative_to(PACKAGES).as_posix(), names)
        self.assertIn("rostrum/library/librostrum.so", names)
        self.assertFalse([name for name in names if name.endswith(".pyc")])
        self.assertFalse([name for name in names if name.startswith("manim")], "hides no Manim")

    def test_the_same_sources_make_the_same_wheel(self):
        with tempfile.TemporaryDirectory() as other:
            again = Path(other) / rostrum_wheel.build_wheel(other)
            self.assertEqual(again.read_bytes(), self.wheel.read_bytes())

    def test_it_works_by_itself(self):
        with tempfile.TemporaryDirectory() as site:
            with zipfile.ZipFile(self.wheel) as archive:
                archive.extractall(site)
            environment = {**os.environ, "PYTHONPATH": site, "PYTHONSAFEPATH": "1"}
            del environment["ROSTRUM_LIBRARY"]
            result = subprocess.run(
                [
                    sys.executable, "-c",
                    "from rostrum import library; print(len(library.text('abc', 40).glyphs))",
                ],
                env=environment, capture_output=True, text=True, cwd=site,
            )
            self.assertEqual(result.stdout, "3\n", result.stderr)


if __name__ == "__main__":
    unittest.main()
