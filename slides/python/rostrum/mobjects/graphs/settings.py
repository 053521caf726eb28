"""Keyword arguments for all vertices or edges of a graph, and for single ones."""

from __future__ import annotations

from typing import Any, Callable, Dict, Hashable, Iterable, Mapping, Optional, Tuple

Options = Dict[str, Any]


def parted(config: Optional[Mapping[Any, Any]],
           is_single: Callable[[Any], bool]) -> Tuple[Options, Dict[Hashable, Options]]:
    """What holds for all, and what is said of single ones, whose keys `is_single` knows."""
    given = config or {}
    common = {key: value for key, value in given.items() if not is_single(key)}
    single = {key: value for key, value in given.items() if is_single(key)}
    return common, single


def for_each(keys: Iterable[Hashable], common: Options,
             single: Mapping[Any, Options]) -> Dict[Any, Options]:
    """The arguments of each one: those said of it alone, else a copy of the common ones."""
    return {key: single[key] if key in single else dict(common) for key in keys}
