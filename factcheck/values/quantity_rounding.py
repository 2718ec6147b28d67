"""What rough figures that meet only at an end of what they are read as are, and which figure is another one rounded."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.values.quantity import Quantity

_ROUGH = frozenset({"none", "about"})


def only_touch(one: "Quantity", other: "Quantity") -> bool:
    """Whether two rough figures, or two greatest ones, meet in nothing but an end of what each is read as: 140 and
    about 130, at most 21 and at most 22."""
    a, b = one.typical, other.typical
    modifiers = {one.modifier, other.modifier}
    if not (modifiers <= _ROUGH or modifiers == {"at_most"}) or None in (a.low, a.high, b.low, b.high):
        return False
    return a.low != a.high and b.low != b.high and (a.low == b.high or a.high == b.low)


def rounds(rough: "Quantity", fine: "Quantity") -> bool:
    """Whether the one is the other rounded to its own last place."""
    if len(rough.figures) != 1 or len(fine.figures) != 1:
        return False
    return abs(rough.figures[0] - fine.figures[0]) <= rough.place / 2
