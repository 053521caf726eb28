"""Tables whose entries are of one kind."""
from __future__ import annotations

from typing import Any, Callable, Optional, Sequence

from rostrum.mobjects.text.numbers import DecimalNumber, Integer
from rostrum.mobjects.text.grids.table import Table
from rostrum.mobjects.text.formulas.tex import MathTex


class MathTable(Table):
    """A table of formulas."""

    def __init__(self, table: Sequence[Sequence[Any]],
                 element_to_mobject: Callable[..., Any] = MathTex, **kwargs: Any) -> None:
        super().__init__(table, element_to_mobject=element_to_mobject, **kwargs)


class MobjectTable(Table):
    """A table of mobjects."""

    def __init__(self, table: Sequence[Sequence[Any]],
                 element_to_mobject: Callable[..., Any] = lambda mobject: mobject,
                 **kwargs: Any) -> None:
        super().__init__(table, element_to_mobject=element_to_mobject, **kwargs)


class IntegerTable(Table):
    """A table of whole numbers."""

    def __init__(self, table: Sequence[Sequence[Any]],
                 element_to_mobject: Callable[..., Any] = Integer, **kwargs: Any) -> None:
        super().__init__(table, element_to_mobject=element_to_mobject, **kwargs)


class DecimalTable(Table):
    """A table of numbers with one decimal place, unless the config says otherwise."""

    def __init__(
        self,
        table: Sequence[Sequence[Any]],
        element_to_mobject: Callable[..., Any] = DecimalNumber,
        element_to_mobject_config: Optional[dict] = None,
        **kwargs: Any,
    ) -> None:
        if element_to_mobject_config is None:
            element_to_mobject_config = {"num_decimal_places": 1}
        super().__init__(table, element_to_mobject=element_to_mobject,
                         element_to_mobject_config=element_to_mobject_config, **kwargs)
