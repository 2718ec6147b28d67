"""Complaints of values of a wrong type: what is wanted, and what was given, stated shortly whatever it is."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

from factcheck.errors import ValueTextError

_MOST_SHOWN = 80
"""Letters of a value in a message. Heuristic."""
_MOST_BITS = 256
"""Binary digits of a whole number that is shown. Heuristic; Python itself refuses to write some thousand."""


def shown(value: object) -> str:
    """Return a value as a message has it: short, and never a fault of its own.

    Example:
        >>> shown(10**5000), shown([1, 2]), len(shown("x" * 1000))
        ('a very long number', '[1, 2]', 80)
    """
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return "a very long number"
    try:
        stated = str(value) if isinstance(value, Decimal) else repr(value)
    except Exception:  # noqa: BLE001 - a value of the caller's may fail in any way
        return named(value)
    return stated if len(stated) <= _MOST_SHOWN else f"{stated[: _MOST_SHOWN - 1]}…"


def named(value: object) -> str:
    """Return the type of a value as a message names it.

    Example:
        >>> named("a"), named(None), named(b"a"), named([])
        ('a str', 'None', 'bytes', 'a list')
    """
    name = type(value).__name__
    if value is None or isinstance(value, bytes):
        return "None" if value is None else name
    return f"{'an' if name[:1].lower() in tuple('aeiou') else 'a'} {name}"


def instead(what: str, value: object) -> str:
    """Return that something else is wanted than a value is, and for bytes what to do.

    Example:
        >>> print(instead("a text", b"Twelve"))
        a text is wanted, not bytes
          Decode it first, such as text.decode("utf-8").
    """
    advice = '\n  Decode it first, such as text.decode("utf-8").' if isinstance(value, bytes | bytearray) else ""
    return f"{what} is wanted, not {named(value)}{advice}"


def is_several(values: object) -> bool:
    """Whether a value is what several values are given as; a text, a table or one of our models is one value.

    Example:
        >>> is_several(["a"]), is_several("a"), is_several(None)
        (True, False, False)
    """
    if isinstance(values, str | bytes | Mapping) or hasattr(type(values), "model_fields"):
        return False
    return isinstance(values, Iterable)


def check_text(text: object) -> None:
    """Refuse what is to be read as a value and is no text.

    Raises:
        ValueTextError: it is none.
    """
    if not isinstance(text, str):
        raise ValueTextError(instead("a text", text))
