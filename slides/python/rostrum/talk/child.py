"""The life of the child process: it loads what every talk needs, waits for an order, records.

Descriptors: 0 is empty, what is printed goes to 1 and 2, orders come on 3, reports go to 4.
"""
from __future__ import annotations

import importlib
import os
import sys
import traceback
from types import ModuleType
from typing import List, NoReturn, Set

from . import confinement, errors, loading, stand_ins
from .orders import Order, read_order
from .own_files import OwnFiles
from .reports import Reports

_ORDERS = 3
_REPORTS = 4
_DOORS = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "doors")


def main() -> NoReturn:
    """Never returns: no exit handler of a talk is to keep the program waiting."""
    status = 1
    process = os.getpid()
    reports = Reports(_REPORTS)
    try:
        status = _live(reports)
    except BaseException as error:  # noqa: B902  a mistake of ours is to be told, too
        traceback.print_exc()
        reports.error("", 0, f"Rostrum's packages for Python failed: {errors.text_of(error)}")
    finally:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (OSError, ValueError):
                pass
        # A copy of this process that a talk has made by a fork ends here, too.
        os._exit(status if os.getpid() == process else 0)


def _live(reports: Reports) -> int:
    confinement.die_with_the_program()
    confinement.keep_to_own((_ORDERS, _REPORTS))
    confinement.tell_where(_REPORTS)
    confinement.answer_no_questions()
    try:
        numpy = importlib.import_module("numpy")
    except ImportError as error:
        reports.lacking("numpy", str(error))
        return 2
    if _DOORS not in sys.path:
        sys.path.insert(0, _DOORS)
    importlib.import_module("manim")
    importlib.import_module("rostrum.stage.deck")
    stand_ins.install()
    version = ".".join(str(part) for part in sys.version_info[:3])
    reports.ready(f"{version} numpy {numpy.__version__}")
    order = read_order(_ORDERS, _preload)
    if order is None:
        return 0
    return _answer(order, reports)


def _preload(name: str) -> None:
    """Loads a module that the talk has imported before; whether that works is the talk's matter.

    Of `manim` all names are loaded, which are otherwise looked up as they are asked for.
    """
    try:
        importlib.import_module(name)
        if name == "manim":
            exec("from manim import *", {})
    except Exception:  # noqa: B902  any module of the user's may raise anything
        pass


def _answer(order: Order, reports: Reports) -> int:
    own = OwnFiles(order.talk, reports)
    own.note(order.talk)
    confinement.limit_memory(order.memory)
    before = set(sys.modules)
    try:
        os.chdir(own.folder)
        sys.argv[:] = [order.talk]
        sys.path.insert(sys.path.index(_DOORS) + 1, own.folder)
        loading.load_own_modules_afresh(own)
        sys.addaudithook(own.listen())
        _begin_afresh(own.folder, reports)
        _record(order, reports)
        _report_imports(before, own, reports)
        return 0
    except loading.TalkError as error:
        reports.error(order.talk, 0, str(error))
    except BaseException as error:  # noqa: B902  a talk may raise anything, and exit
        place = errors.place_of(error, own.is_own, order.talk)
        missing = getattr(error, "name", None)
        if isinstance(error, ModuleNotFoundError) and isinstance(missing, str):
            own.note(os.path.join(own.folder, missing.replace(".", os.sep) + ".py"))
        errors.print_traceback(error)
        reports.error(place.path, place.line, errors.text_of(error))
    return 1


def _begin_afresh(folder: str, reports: Reports) -> None:
    """Has the settings be those of the talk's folder, and warnings be told."""
    warnings = importlib.import_module("rostrum.core.warnings")
    settings = importlib.import_module("rostrum.core.config")
    warnings.listen(lambda text, path, line: reports.warning(path, line, text))
    settings.config.load(folder)


def _record(order: Order, reports: Reports) -> None:
    stage = importlib.import_module("rostrum.stage.deck")
    loading.seed_random_numbers(order.seed)
    module = loading.load(order.talk)
    scenes = loading.chosen_scenes(_scenes(module), order.scenes)
    recorder = stage.DeckRecorder(stops=order.stops, seed=order.seed, progress=reports.progress,
                                  warn=reports.warning)
    for scene in scenes:
        recorder.record(scene)
    recorder.write(order.out)
    reports.done(recorder.plays, recorder.duration)


def _scenes(module: ModuleType) -> List[type]:
    stage = importlib.import_module("rostrum.stage.scene")
    return loading.scenes_of(module, stage.is_playable)


def _report_imports(before: Set[str], own: OwnFiles, reports: Reports) -> None:
    """Names what was loaded besides the talk's own modules: the next recording has it ready."""
    for name in sorted(set(sys.modules) - before):
        path = getattr(sys.modules[name], "__file__", None)
        if "." not in name and isinstance(path, str) and not own.is_own(path):
            reports.imported(name, path)
