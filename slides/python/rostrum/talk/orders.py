"""What the program orders: which talk is to be recorded, and how."""
from __future__ import annotations

import os
from typing import Callable, List, Optional

from . import fields


class Order:
    """One recording."""

    def __init__(self) -> None:
        self.talk = ""  # the file's absolute path
        self.scenes: List[str] = []  # empty for all
        self.stops = "auto"
        self.seed = 0
        self.memory = 0  # bytes; 0 is no limit
        self.out = ""  # the deck's file, which is written whole or not at all


def read_order(descriptor: int, preload: Callable[[str], None]) -> Optional[Order]:
    """Waits for the order. None where the program has gone, or needs no talk any more.

    Modules that are to be loaded beforehand are named before the order comes.
    """
    order = Order()
    with os.fdopen(descriptor, "r", encoding="utf-8", errors="surrogateescape",
                   newline="\n") as lines:
        for line in lines:
            name, *values = fields.split(line.rstrip("\n"))
            value = values[0] if values else ""
            if name == "preload":
                preload(value)
            elif name == "talk":
                order.talk = value
            elif name == "scene":
                order.scenes.append(value)
            elif name == "stops":
                order.stops = value
            elif name == "seed":
                order.seed = int(value)
            elif name == "memory":
                order.memory = int(value)
            elif name == "out":
                order.out = value
            elif name == "record":
                return order
    return None
