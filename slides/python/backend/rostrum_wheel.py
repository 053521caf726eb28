"""Builds a wheel of the package rostrum, with librostrum.so inside: a backend of pip (PEP 517).

The library is the one that the environment variable ROSTRUM_LIBRARY names, else that of the
sources' release build, which is brought up to date first. A wheel is for this platform and any
Python from 3.9 on, since the library is called by ctypes. The library is linked to Debian's
FreeType, HarfBuzz, FriBidi, fmt, libpng, libjpeg-turbo, pugixml and Clipper, so that the wheel is
for machines that have them.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sysconfig
import zipfile
from pathlib import Path

_PACKAGES = Path(__file__).resolve().parents[1]
_SOURCES = _PACKAGES.parents[1]
_LIBRARY = "rostrum/library/librostrum.so"

_METADATA = """\
Metadata-Version: 2.1
Name: rostrum
Version: {version}
Summary: Records talks that are written for Manim, for the player Rostrum
Requires-Python: >=3.9
Requires-Dist: numpy>=1.21
"""

_WHEEL = """\
Wheel-Version: 1.0
Generator: rostrum
Root-Is-Purelib: false
Tag: {tag}
"""


def _version() -> str:
    """That of the whole project."""
    text = (_SOURCES / "CMakeLists.txt").read_text(encoding="utf-8")
    found = re.search(r"project\(rostrum VERSION ([0-9.]+)", text)
    if found is None:
        raise RuntimeError("The version of Rostrum is not in its CMakeLists.txt.")
    return found.group(1)


def _library() -> bytes:
    named = os.environ.get("ROSTRUM_LIBRARY")
    if named:
        return Path(named).read_bytes()
    build = _SOURCES / "build" / "release"
    if not (build / "build.ninja").exists():
        configure = ["cmake", "--preset", "release", "-DROSTRUM_TESTS=OFF"]
        subprocess.run(configure, cwd=_SOURCES, check=True)
    subprocess.run(["cmake", "--build", str(build), "--target", "rostrum_capi"], check=True)
    return (build / "slides" / "capi" / "librostrum.so").read_bytes()


def _files() -> dict[str, bytes]:
    """What is in the wheel beside what tells of it, by name."""
    files = {
        path.relative_to(_PACKAGES).as_posix(): path.read_bytes()
        for path in sorted((_PACKAGES / "rostrum").rglob("*"))
        if path.is_file() and path.suffix not in (".pyc", ".so")
    }
    files[_LIBRARY] = _library()
    return files


def _record_of(name: str, data: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\n"


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    """The same bytes make the same wheel: the time is always the first that a zip file knows."""
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (0o644 | 0o100000) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(entry, data)


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None) -> str:
    """Writes the wheel into the folder, and returns its name."""
    version = _version()
    platform = re.sub(r"[^0-9a-z]", "_", sysconfig.get_platform().lower())
    tag = f"py3-none-{platform}"
    folder = f"rostrum-{version}.dist-info"
    files = _files()
    files[f"{folder}/METADATA"] = _METADATA.format(version=version).encode()
    files[f"{folder}/WHEEL"] = _WHEEL.format(tag=tag).encode()
    files[f"{folder}/licenses/copyright"] = (_SOURCES / "packaging" / "copyright").read_bytes()
    record = "".join(_record_of(name, data) for name, data in files.items())
    files[f"{folder}/RECORD"] = (record + f"{folder}/RECORD,,\n").encode()
    wheel = f"rostrum-{version}-{tag}.whl"
    with zipfile.ZipFile(Path(wheel_directory) / wheel, "w") as archive:
        for name, data in files.items():
            _write(archive, name, data)
    return wheel


def build_sdist(sdist_directory, config_settings=None) -> str:
    """There is none: the library is built of the whole repository."""
    raise RuntimeError("Rostrum has no source distribution: build a wheel from its repository.")
