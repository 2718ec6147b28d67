"""Tell a change and the level it came to from the ends of a range: "rose 300 to 1,200", but "rose 5 to 10 percent"."""

from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import ONE
from factcheck.mentions.quantities.nouns import is_plural
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import measure

LEVEL = "level"
_REACH = 6
"""Tokens between a verb of change and its amount: "rose by an estimated additional $3 million". Heuristic."""
_OBJECT_REACH = 5
"""Tokens before "by" in which a verb of change is looked for: "widened its lead over Arn by 12 to 240". Heuristic."""
_WIDEST = 3
"""Times the lower end that the upper end of a range seldom exceeds. Heuristic: news estimates changes more closely."""
_WIDEST_SHARE = 5
"""The same for percentages: "rose 5 percent to 20 percent" is a range, "rose 0.2 percent to 4.8 percent" none.
Heuristic."""


def step(tokens: Tokens, one: Phrase, two: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return the two amounts marked as a change and a level; None where they are none, or the ends of one change.

    Args:
        tokens: the text.
        one: the amount before "to", ", to" or "at".
        two: the amount behind it.
    """
    between = tokens.words[one.last : two.first]
    noun = between[: bool(between) and one.unit is None and is_plural(between[0])]
    comma = [","] if between[len(noun) : len(noun) + 1] == [","] else []
    link, *hedges = between[len(noun) + len(comma) :] or [""]
    if link not in ("to", "at") or not _fillers().issuperset(hedges) or not one.form == two.form == "cardinal":
        return None
    moved = _moved(tokens, one) if one.part in (None, LEVEL) else one.part
    if moved is None or not (noun or comma or _is_reached(tokens, one, two)):
        return None
    return one._replace(part=moved), two._replace(part=LEVEL)


def restated(tokens: Tokens, one: Phrase, two: Phrase) -> tuple[Phrase, Phrase] | None:
    """Return two amounts marked as one change, told as a share and otherwise: "rose 300, or 8 percent, to 1,200"."""
    if tokens.words[one.last : two.first] not in ([",", "or"], ["("], ["or"]):
        return None
    if (one.unit == "percent") == (two.unit == "percent") or not one.form == two.form == "cardinal":
        return None
    moved = _moved(tokens, one)
    return None if moved is None else (one._replace(part=moved), two._replace(part=moved))


def direction(word: str) -> str | None:
    """Return the direction of change that a word tells; None without one."""
    if word in cues("rises"):
        return "rise"
    if word in cues("falls"):
        return "fall"
    return "change" if word in cues("changes") else None


@cache
def _fillers() -> frozenset[str]:
    """Return the words that may stand between a verb of change and its amount: hedges and adverbs."""
    hedges = {word for phrase in table("modifiers")["before"] for word in phrase.split()}
    return frozenset(hedges | cues("adverbs") | {"by", "a", "an", "of"}) - {"to", "from"}


def _moved(tokens: Tokens, one: Phrase) -> str | None:
    """Return the direction of the change that an amount tells; None where no verb of change governs it."""
    has_by = False
    for at in range(one.first - 1, max(-1, one.first - 1 - _REACH), -1):
        word = tokens.at(at)
        if tokens.broken(at + 1):
            return None
        found = "fall" if word in cues("losses") else direction(word)
        if found is not None:
            return found
        if word not in _fillers():
            break
        has_by = has_by or word == "by"
    return _moved_object(tokens, at) if has_by else None


def _moved_object(tokens: Tokens, index: int) -> str:
    """Return the direction in which a verb changes its object: "widened its lead by"; "change" where none is near."""
    near = range(index, max(-1, index - _OBJECT_REACH), -1)
    return next((found for at in near if (found := direction(tokens.at(at)))), "change")


def _is_reached(tokens: Tokens, one: Phrase, two: Phrase) -> bool:
    """Whether the second amount is where the first led to, not the other end of it."""
    low, high = abs(one.figures[0]), abs(two.figures[0])
    if low >= high and one.scale >= two.scale:
        return True
    is_wide = high >= low * _WIDEST
    if one.unit is None:
        return not _is_shared(one, two) and (is_wide or not (_counts(tokens, two) or _may(tokens, one)))
    if two.unit is None:
        return one.first >= one.core or (is_wide and two.scale == ONE)  # "5 percent to 12,000", "$3 to 40"
    is_share = measure(one.unit).dimension in ("proportion", "points")
    return high > low * _WIDEST_SHARE if is_share else is_wide or not _may(tokens, one)


def _is_shared(one: Phrase, two: Phrase) -> bool:
    """Whether unit or scale of the second amount are the first's too: "5 to 10 percent", "3 to 5 million"."""
    has_unit = two.unit is not None and two.first >= two.core
    has_scale = two.scale > one.scale == ONE and abs(one.figures[0]) < abs(two.figures[0]) / two.scale
    return has_unit or has_scale


def _counts(tokens: Tokens, two: Phrase) -> bool:
    """Whether what follows an amount is counted by it: "gained 10 to 15 seats"."""
    return not tokens.broken(two.last) and any(is_plural(tokens.at(two.last + step)) for step in (0, 1))


def _may(tokens: Tokens, one: Phrase) -> bool:
    """Whether a change may be told as a range: "could climb $3 million to $5 million", "a loss of $3 to $5"."""
    return tokens.at(one.first - 1) == "of" or any(
        tokens.at(one.first - back) in cues("possible") for back in range(1, _REACH + 1)
    )
