"""A property computed once and kept, without the lock of functools: names are compared by the thousand."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class lazy(Generic[T]):  # noqa: N801 - used as a decorator, like property
    """Compute an attribute of a frozen value at first use and keep it beside the fields.

    Example:
        >>> from factcheck.values.name_parts import NameParts
        >>> NameParts(text="Kim Jong-un", words=("kim", "jong-un")).parts
        ('kim', 'jong', 'un')
    """

    def __init__(self, compute: Callable[[Any], T]) -> None:
        self._compute = compute
        self.__doc__ = compute.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> T:
        if instance is None:
            return self  # type: ignore[return-value]
        kept: T = self._compute(instance)
        instance.__dict__[self._name] = kept
        return kept
