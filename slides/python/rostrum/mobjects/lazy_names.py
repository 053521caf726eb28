"""Packages whose names are imported when they are asked for, so that a talk starts fast."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Callable, Dict, Mapping, Sequence, Tuple


def lazy_names(package: Dict[str, Any], places: Mapping[str, Sequence[str]]
               ) -> Tuple[Callable[[str], Any], Callable[[], list]]:
    """Gives the `__getattr__` and `__dir__` of a package, of which `package` is the globals().

    `places` says for each of its modules which names are in it.
    """
    modules = {name: module for module, names in places.items() for name in names}

    def look_up(name: str) -> Any:
        if name not in modules:
            raise AttributeError(f"module {package['__name__']} has no attribute {name}")
        value = getattr(import_module(f"{package['__name__']}.{modules[name]}"), name)
        package[name] = value
        return value

    return look_up, lambda: sorted({*package, *modules})
