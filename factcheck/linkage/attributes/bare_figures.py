"""Figures that the words right beside them make no measure, or a change of one."""

from factcheck.linkage.attributes.cues import Cues, words_of
from factcheck.linkage.attributes.spots import Spot
from factcheck.mentions.mention import Mention

_SMALL_SET = 10
"""Members of the largest set that is named by its number rather than counted. Heuristic."""
_HOURS = 12
"""Hours on a clock."""
_CHANGING = frozenset({"percent", "percentage_point", "basis_point", "share"})
"""Units of what is mostly a change behind a verb of rising."""


def not_measured(cues: Cues, mention: Mention, first: int, end: int) -> str | None:
    """Return what a figure is that tells no attribute: "name", "ordinal", "set", "date"; None where it may tell one.

    Args:
        cues: of its sentence.
        mention: the figure.
        first: its first token.
        end: the token behind it.
    """
    value = mention.quantity
    if value.unit is not None:
        return "ordinal" if value.unit == "ordinal" else None
    before = cues.sentence.tokens[first - 1].lower if first else ""
    if not value.figures or value.wording is not None:
        return None
    if value.definite and abs(value.figures[0]) <= _SMALL_SET:
        return None if before in words_of("owners") else "set"
    if value.noun is None:
        return _numbered(cues, mention, before, first, end)
    return "name" if before in words_of("labelled") else None


def _numbered(cues: Cues, mention: Mention, before: str, first: int, end: int) -> str | None:
    """Return what a figure without noun and unit numbers by the word before it; None where it numbers nothing."""
    tokens = cues.sentence.tokens
    if before in words_of("numbered"):
        return "ordinal"
    ends = end >= len(tokens) or tokens[end].kind != "word"
    if ends and before in words_of("clock") and mention.quantity.figures[0] <= _HOURS:
        return "date"
    return "name" if before in words_of("labelled") or _is_behind_name(cues, mention, first) else None


def _is_behind_name(cues: Cues, mention: Mention, first: int) -> bool:
    """Whether a bare figure numbers what is named before it: "Channel 5", "AK-47"."""
    tags, value = cues.sentence.tags, mention.quantity
    if first < 1 or value.role is not None or not mention.text.isdigit():
        return False
    at = first - 2 if tags[first - 1].lemma == "-" else first - 1
    return at >= 0 and tags[at].word_class == "name"


def changes(cues: Cues, mention: Mention, spot: Spot) -> bool:
    """Whether a figure is by how much something rose or fell.

    Args:
        cues: of its sentence.
        mention: the figure.
        spot: where it stands.
    """
    value, led = mention.quantity, spot.led
    begins = cues.sentence.tokens[spot.first].lower
    if (value.unit is None and value.noun_class != "point") or not words_of("level").isdisjoint((led, begins)):
        return False
    does_raise = spot.clause is not None and spot.clause.group.lemma in words_of("rising_by")
    is_read = value.change is not None and not does_raise
    return is_read or _is_beside_change(cues, spot, is_rate=value.unit in _CHANGING) or _is_risen(mention, spot, led)


def _is_beside_change(cues: Cues, spot: Spot, *, is_rate: bool) -> bool:
    """Whether words right beside a figure make it a change: "9 percent up", "a rise of 9 percent"."""
    words = [token.lower for token in cues.sentence.tokens]
    behind, before = words[spot.number_end : spot.number_end + 2], ["", "", *words[: spot.first]][-2:]
    if behind[1:] != ["likely"] and not words_of("directions").isdisjoint((*behind[:1], before[1])):
        return True
    if is_rate and behind[1:] != ["likely"] and not words_of("comparatives").isdisjoint(behind[:1]):
        return True
    return not words_of("rises").isdisjoint(behind) or (before[1] == "of" and before[0] in words_of("rises"))


def _is_risen(mention: Mention, spot: Spot, led: str | None) -> bool:
    """Whether a verb before a figure says that something rose or fell by it."""
    if spot.clause is None or spot.clause.group.last >= spot.first:
        return False
    lemma = spot.clause.group.lemma
    if lemma in words_of("rising_by"):
        return led == "by" or (led is None and mention.quantity.unit in _CHANGING)
    return lemma in words_of("rising") and (led in ("by", None) or mention.quantity.unit in _CHANGING)
