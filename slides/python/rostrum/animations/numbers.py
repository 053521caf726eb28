"""Animations of numbers that count."""

from __future__ import annotations

from typing import Any, Callable, Optional

from rostrum.animations.animation import Animation


class ChangingDecimal(Animation):
    """A number is what a function of the progress says."""

    def __init__(
        self,
        decimal_mob: Any,
        number_update_func: Callable[[float], float],
        suspend_mobject_updating: Optional[bool] = False,
        **kwargs: Any,
    ) -> None:
        self.check_validity_of_input(decimal_mob)
        self.number_update_func = number_update_func
        super().__init__(
            decimal_mob, suspend_mobject_updating=bool(suspend_mobject_updating), **kwargs
        )

    def check_validity_of_input(self, decimal_mob: Any) -> None:
        """Raises a TypeError for what is no number."""
        from rostrum.mobjects.text import DecimalNumber

        if not isinstance(decimal_mob, DecimalNumber):
            raise TypeError("ChangingDecimal can only take in a DecimalNumber")

    def interpolate_mobject(self, alpha: float) -> None:
        """Shows the number of that progress."""
        self.mobject.set_value(self.number_update_func(self.rate_func(alpha)))


class ChangeDecimalToValue(ChangingDecimal):
    """A number counts to another one."""

    def __init__(self, decimal_mob: Any, target_number: float, **kwargs: Any) -> None:
        start = decimal_mob.number
        super().__init__(
            decimal_mob, lambda progress: start + (target_number - start) * progress, **kwargs
        )
