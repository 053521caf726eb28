"""Numbers of objects by their identity."""

from __future__ import annotations

from typing import Any, Optional


class Memory:
    """Numbers of objects by their identity, as long as they are used now and then.

    The objects are kept, so that no other takes their identity. Two generations bound how many.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._young: dict[int, tuple[Any, int]] = {}
        self._old: dict[int, tuple[Any, int]] = {}

    def find(self, value: Any) -> Optional[int]:
        key = id(value)
        found = self._young.get(key)
        if found is None:
            found = self._old.get(key)
            if found is None:
                return None
            self._young[key] = found
        return found[1]

    def keep(self, value: Any, number: int) -> None:
        if len(self._young) >= self._most:
            self._old = self._young
            self._young = {}
        self._young[id(value)] = (value, number)
