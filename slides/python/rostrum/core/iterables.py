"""Manim's helpers for lists and arrays."""

from __future__ import annotations

import itertools
from typing import Any, Callable, Iterable, Iterator, List, Sequence, Tuple

import numpy as np


def adjacent_n_tuples(objects: Sequence[Any], n: int) -> "zip[Any]":
    """Gives each n neighbours, around the end to the start."""
    count = len(objects)
    return zip(*([objects[(i + k) % count] for i in range(count)] for k in range(n)))


def adjacent_pairs(objects: Sequence[Any]) -> "zip[Any]":
    return adjacent_n_tuples(objects, 2)


def all_elements_are_instances(iterable: Iterable[Any], Class: Any) -> bool:
    return all(isinstance(element, Class) for element in iterable)


def batch_by_property(items: Iterable[Any], property_func: Callable[[Any], Any]) -> List[Any]:
    """Gives lists of neighbours of which a function says the same, each with what it says."""
    return [(list(group), key) for key, group in itertools.groupby(items, property_func)]


def concatenate_lists(*list_of_lists: Iterable[Any]) -> List[Any]:
    return list(itertools.chain.from_iterable(list_of_lists))


def list_difference_update(l1: Iterable[Any], l2: Iterable[Any]) -> List[Any]:
    gone = list(l2)
    return [element for element in l1 if element not in gone]


def list_update(l1: Iterable[Any], l2: Iterable[Any]) -> List[Any]:
    """Gives the first list without what is in the second, and then the second."""
    added = list(l2)
    return list_difference_update(l1, added) + added


def listify(obj: Any) -> List[Any]:
    if isinstance(obj, str):
        return [obj]
    try:
        return list(obj)
    except TypeError:
        return [obj]


def tuplify(obj: Any) -> Tuple[Any, ...]:
    if isinstance(obj, str):
        return (obj,)
    try:
        return tuple(obj)
    except TypeError:
        return (obj,)


def _spread(items: List[Any], length: int) -> List[Any]:
    return [items[i * len(items) // length] for i in range(length)]


def make_even(iterable_1: Iterable[Any], iterable_2: Iterable[Any]) -> Tuple[List, List]:
    """Repeats elements of the shorter one in their order, evenly, until it is as long."""
    first, second = list(iterable_1), list(iterable_2)
    length = max(len(first), len(second))
    return _spread(first, length), _spread(second, length)


def make_even_by_cycling(iterable_1: Iterable[Any],
                         iterable_2: Iterable[Any]) -> Tuple[List, List]:
    """Repeats the shorter one from its start until it is as long."""
    first, second = list(iterable_1), list(iterable_2)
    length = max(len(first), len(second))

    def around(items: List[Any]) -> List[Any]:
        return list(itertools.islice(itertools.cycle(items), length))

    return around(first), around(second)


def remove_list_redundancies(lst: Sequence[Any]) -> List[Any]:
    """Gives each element once, where it stands last."""
    seen = dict.fromkeys(reversed(lst))
    return list(seen)[::-1]


def remove_nones(sequence: Iterable[Any]) -> List[Any]:
    return [x for x in sequence if x]


def resize_array(nparray: np.ndarray, length: int) -> np.ndarray:
    """Repeats an array from its start, or cuts it, to a length."""
    return nparray if len(nparray) == length else np.resize(nparray, (length, *nparray.shape[1:]))


def resize_preserving_order(nparray: np.ndarray, length: int) -> np.ndarray:
    """Repeats rows in their order, evenly; of no rows, zeros."""
    count = len(nparray)
    if count == 0:
        return np.zeros((length, *nparray.shape[1:]))
    return nparray if count == length else nparray[np.arange(length) * count // length]


def resize_with_interpolation(nparray: np.ndarray, length: int) -> np.ndarray:
    """Gives so many rows, evenly between the first and the last; of no rows, zeros."""
    if len(nparray) == length:
        return nparray
    if len(nparray) == 0 or length == 0:
        return np.zeros((length, *nparray.shape[1:]))
    places = np.linspace(0, len(nparray) - 1, length)
    before = places.astype(int)
    after = np.ceil(places).astype(int)
    rest = (places % 1).reshape(-1, *[1] * (nparray.ndim - 1))
    return nparray[before] * (1 - rest) + nparray[after] * rest


def stretch_array_to_length(nparray: np.ndarray, length: int) -> np.ndarray:
    """Repeats rows evenly; raises AssertionError where there are more already."""
    assert len(nparray) <= length, "Trying to stretch array to a length shorter than its own"
    return nparray[np.arange(length) * len(nparray) // length]


def uniq_chain(*args: Iterable[Any]) -> Iterator[Any]:
    return iter(dict.fromkeys(itertools.chain(*args)))


def hash_obj(obj: Any) -> int:
    """Hashes dictionaries, sets and lists by what is in them."""
    if isinstance(obj, dict):
        parts: Any = sorted((hash_obj(k), hash_obj(v)) for k, v in obj.items())
    elif isinstance(obj, set):
        parts = sorted(hash_obj(element) for element in obj)
    elif isinstance(obj, (tuple, list)):
        parts = [hash_obj(element) for element in obj]
    else:
        return hash(obj)
    return hash(tuple(parts))


def flatten_iterable_parameters(args: Iterable[Any]) -> List[Any]:
    """Gives arguments, with what is in lists and generators among them in their place."""
    flat: List[Any] = []
    for argument in args:
        many = isinstance(argument, Iterable) and not isinstance(argument, str)
        flat += argument if many else [argument]
    return flat
