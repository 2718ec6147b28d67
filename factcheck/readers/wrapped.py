"""Lines that were broken to fit a width -> paragraphs, as mail breaks them."""

_WIDEST = 100
"""Columns of a text that may be wrapped. Heuristic: mail breaks at 72 to 78, and whoever does not break has more."""
_NARROWEST = 40
"""Columns below which lines are verses or a list. Heuristic."""
_STARTS = (" ", "\t", "-", "*", "•", "–")
"""What begins a line of its own: an indent, an item of a list."""


def unwrapped(text: str) -> str:
    """Return a text whose broken lines are joined: those that had no room for the first word of the next.

    A line that ends with a space is joined too, as "flowed" text has it (RFC 3676). Where lines are wider than a page,
    nothing was broken.

    Example:
        >>> unwrapped("The ferry Halvard ran aground off Arn on Friday with\\n214 on board.\\n\\nNobody died.")
        'The ferry Halvard ran aground off Arn on Friday with 214 on board.\\n\\nNobody died.'
        >>> unwrapped("One.\\nTwo.\\nThree.")
        'One.\\nTwo.\\nThree.'
    """
    lines = text.split("\n")
    width = max((len(line.rstrip()) for line in lines if "://" not in line), default=0)
    room = width if _NARROWEST <= width <= _WIDEST else None
    joined: list[str] = []
    above = ""
    for line in lines:
        if _goes_on(above, line, room):
            joined[-1] = f"{joined[-1]} {line.strip()}"
        else:
            joined.append(line.rstrip())
        above = line
    return "\n".join(joined)


def _goes_on(above: str, line: str, room: int | None) -> bool:
    """Whether a line goes on with the one above, which fills more than half of the room that there is."""
    if not above.strip() or not line.strip() or line.startswith(_STARTS):
        return False
    if above.endswith(" "):
        return True
    used = len(above.rstrip())
    return room is not None and 2 * used > room and used + 1 + len(line.split(None, 1)[0]) > room
