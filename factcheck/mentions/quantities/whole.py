"""Make whole quantities of bare amounts: hedges, change or level, the counted noun, votes and scores."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.changes import change_of
from factcheck.mentions.quantities.conversions import as_speed, carried
from factcheck.mentions.quantities.hedged import hedged, stacked
from factcheck.mentions.quantities.hedges import hedge_after
from factcheck.mentions.quantities.nouns import Noun, noun_after
from factcheck.mentions.quantities.one_in import share_of_every, share_of_one
from factcheck.mentions.quantities.phrase import End, Phrase
from factcheck.mentions.quantities.rates import in_rate, rate
from factcheck.mentions.quantities.steps import direction
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.quantity import Quantity

_VOTES = frozenset({"for", "against", "abstained"})
"""Roles of votes."""
_REACH = 5
"""Tokens behind a vote in which a bare figure is one too. Heuristic."""


_PARTING = frozenset("-–—")
_OLDEST = 120
"""Greatest age of a person that a bare figure may give. Heuristic."""
_DYING = 8
"""Tokens between a verb of dying and "at" with an age. Heuristic: a place and a day."""


class Whole(NamedTuple):
    """A quantity, its tokens [first, last), and both ends of a range in the order of the text."""

    first: int
    last: int
    value: Quantity
    ends: tuple["Whole", ...] = ()


def whole_amounts(tokens: Tokens, phrases: Iterable[Phrase]) -> Iterator[Whole]:
    """Yield the quantities that bare amounts make with the words around them.

    Args:
        tokens: the text.
        phrases: bare and joined amounts, in order.
    """
    waiting: Whole | None = None
    for following in _voted(_each(tokens, phrases)):
        if waiting is None:
            waiting = following
            continue
        waiting, found = _converted(tokens, waiting, following)
        joined = _bounded(tokens, waiting, found) or _rated(tokens, waiting, found)
        if joined is None:
            yield waiting
        waiting = joined or found
    if waiting is not None:
        yield waiting


def _each(tokens: Tokens, phrases: Iterable[Phrase]) -> Iterator[Whole]:
    """Yield the quantity of each amount by itself; of scores that follow one another, first and second in turn."""
    floor, score = 0, ""
    for phrase in phrases:
        score = _next_score(score) if phrase.form == "score" else ""
        found = _whole(tokens, phrase, floor, score)
        floor = found.last
        yield found


def _voted(quantities: Iterable[Whole]) -> Iterator[Whole]:
    """Yield quantities, those close behind a vote as votes too: "390 votes for, 135 against"."""
    last_vote = -1
    for found in quantities:
        value = found.value
        is_vote = value.noun_class == "vote" or value.role in _VOTES
        is_near = value.noun is None and 0 <= found.first - last_vote <= _REACH
        last_vote = found.last if is_vote else last_vote
        if is_vote and is_near:
            yield found._replace(value=value.model_copy(update={"head": "vote", "noun_class": "vote"}))
        else:
            yield found


def _converted(tokens: Tokens, one: Whole, two: Whole) -> tuple[Whole, Whole]:
    """Return two amounts, each with what the other says of it where both are one amount in two units."""
    first = as_speed(tokens, one.last, two.first, length=one.value, speed=two.value)
    second = as_speed(tokens, one.last, two.first, length=two.value, speed=one.value)
    one = one if first is None else one._replace(value=first, ends=())
    two = two if second is None else two._replace(value=second, ends=())
    bound = carried(tokens, one.last, two.first, one=one.value, two=two.value)
    return one, two if bound is None else two._replace(value=bound)


def _rated(tokens: Tokens, one: Whole, two: Whole) -> Whole | None:
    """Join what is counted with the figure that it is counted for: "12 deaths per 1,000 births", "one in 7"."""
    value = rate(tokens, one.last, two.first, one=one.value, two=two.value)
    if value is None:
        share = share_of_one(tokens, one.last, two.first, one=one.value, two=two.value)
        return None if share is None else Whole(one.first, two.last, share)
    ends = tuple(end._replace(value=in_rate(end.value, value.unit or "")) for end in one.ends)
    return Whole(one.first, two.last, value, ends)


def _next_score(score: str) -> str:
    return "second score" if score == "first score" else "first score"


def _is_age(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a bare figure is an age: "aged 33", "ages 16 and 6", "Jane Doe, 33,"."""
    first, figure = phrase.first, phrase.figures[0]
    if phrase.unit is not None or phrase.modifier is not None or not 0 < figure <= _OLDEST:
        return False
    if _is_told_age(tokens, first):
        return True
    if not phrase.digits or figure != int(figure):
        return False
    return _stands_behind_name(tokens, first, phrase.last) or _ends_as_age(tokens, first, phrase.last)


def _is_told_age(tokens: Tokens, first: int) -> bool:
    """Whether a word before a figure says that it is an age: "aged 33", "the age of 33", "younger than 33"."""
    before = tokens.at(first - 1)
    if before == "than":
        return tokens.at(first - 2) in cues("of_age")
    return tokens.at(first - 2 if before == "of" else first - 1) in cues("age_words")


def _stands_behind_name(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a figure stands between commas behind a name: "Jane Doe, 33,", "Jane Doe, 33 -- all of them ..."."""
    name = tokens.raw(first - 2)
    is_between = tokens.at(first - 1) == "," and (tokens.at(last) in (",", ".", ";") or _is_parted(tokens, last))
    return is_between and name[:1].isupper() and len(name) > 1 and not tokens.broken(first)


def _ends_as_age(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a clause about a person ends in a figure: "who is 17,", "died in Vienna at 84."."""
    if tokens.at(last) not in (",", ".", ";", "") or tokens.touches(last + 1):
        return False
    if tokens.at(first - 1) == "at":
        before = {tokens.at(each) for each in range(max(first - 1 - _DYING, 0), first - 1)}
        return "." not in before and not before.isdisjoint(cues("dying"))
    return tokens.at(first - 1) in cues("being_aged") and tokens.at(first - 2) in cues("of_whom")


def _is_parted(tokens: Tokens, index: int) -> bool:
    """Whether a dash parts what stands before it from words that follow, and is no hyphen."""
    behind = index
    while tokens.at(behind) in _PARTING:
        behind += 1
    return behind > index and not (tokens.touches(index) and tokens.touches(behind)) and tokens.is_word(behind)


def _whole(tokens: Tokens, phrase: Phrase, floor: int, score: str) -> Whole:
    """Return the quantity of an amount with its hedges, change, noun and role."""
    if _is_age(tokens, phrase):
        phrase = phrase._replace(unit="year_of_age")
    modifier, first, last = hedged(tokens, phrase, floor)
    change = change_of(tokens, phrase, first, last)
    about: dict[str, Any] = {"unit": phrase.unit, "change": change}
    about["definite"] = phrase.first > floor and tokens.at(first - 1) in cues("definite")
    if score:
        return Whole(first, last, Quantity.of(phrase.figures, "exact", phrase.place, **about, role=score))
    noun = _noun(tokens, phrase, last) if change is None or phrase.part is not None else None
    if noun is not None:
        about |= _of_noun(noun)
        last = noun.edge
    about["role"], last = _role(tokens, last, noun)
    late = hedge_after(tokens, last) if noun is not None else None
    if late is not None:
        modifier, last = stacked(modifier, late.modifier), late.edge
    value = _value(phrase, modifier, about)
    if (share := share_of_every(tokens, first, value)) is not None:
        return Whole(first - 1, last, share)
    return Whole(first, last, value, tuple(_end(end, value) for end in phrase.ends))


def _of_noun(noun: Noun) -> dict[str, str]:
    """Return what a counted noun says of its quantity; abstentions are votes."""
    noun_class = "vote" if noun.noun_class == "abstention" else noun.noun_class
    return {"noun": noun.words, "head": noun.head, "noun_class": noun_class}


def _end(end: End, value: Quantity) -> Whole:
    """Return one end of a range as a quantity of its own."""
    figure = Quantity.of((end.figure,), place=value.place, unit=value.unit, noun_class=value.noun_class)
    return Whole(end.first, end.last, figure)


def _value(phrase: Phrase, modifier: str | None, about: dict[str, Any]) -> Quantity:
    return _made(
        _Amount(phrase.figures, phrase.place, phrase.form, phrase.wording, phrase.typical, phrase.modifier),
        modifier,
        tuple(about.items()),
    )


class _Amount(NamedTuple):
    """What of a bare amount makes the value."""

    figures: tuple[Decimal, ...]
    place: Decimal
    form: str
    wording: str | None
    typical: tuple[Decimal, Decimal] | None
    modifier: str | None


@lru_cache(maxsize=1024)
def _made(phrase: _Amount, modifier: str | None, items: tuple[tuple[str, Any], ...]) -> Quantity:
    """Make the value; one amount comes back often in a text, and values are frozen."""
    about = dict(items)
    if phrase.form == "vague" and phrase.wording is not None:
        return Quantity.vague(phrase.wording, **about)
    if phrase.typical is not None:
        low, high = phrase.figures
        about |= {"figures": phrase.typical} if phrase.form == "ten" else {}
        return Quantity.spread((low, high), phrase.typical, wording=phrase.wording, **about)
    if phrase.modifier == "between":
        return Quantity.of(phrase.figures, "between", phrase.place, **about)
    return Quantity.of(phrase.figures, modifier or phrase.modifier or "none", phrase.place, **about)


def _noun(tokens: Tokens, phrase: Phrase, last: int) -> Noun | None:
    """Read the counted noun of an amount that has no unit of measure, or of a share."""
    if phrase.unit not in (None, "share", "percent", "ordinal"):
        return None
    if phrase.unit in ("share", "percent") and tokens.at(last) != "of":
        return None
    is_one = (phrase.figures == (Decimal(1),) and phrase.unit is None) or phrase.unit == "ordinal"
    return noun_after(tokens, last, is_one=is_one)


def _role(tokens: Tokens, index: int, noun: Noun | None) -> tuple[str | None, int]:
    """Read what a vote was cast for, and return it with the token after it: "in favor", "against", "abstentions"."""
    if noun is not None and noun.head == "abstention":
        return "abstained", index
    word = tokens.at(index)
    if word == "in" and tokens.at(index + 1) in cues("favor"):
        return "for", index + 2
    if noun is not None and noun.noun_class != "vote":
        return None, index
    role = table("quantity_cues")["roles"].get(word)
    if role is not None:
        return role.value, index + 1
    return ("for" if noun is not None and word == "for" else None), index


def leads_in(tokens: Tokens, index: int) -> bool:
    """Whether only an article or words of change stand before a token: "rose by", "a"."""
    return all(
        word in cues("definite") or word in cues("leading") or direction(word) is not None
        for word in tokens.words[:index]
    )


_LOWER, _UPPER = frozenset({"more_than", "at_least"}), frozenset({"less_than", "at_most"})


def _bounded(tokens: Tokens, one: Whole, two: Whole) -> Whole | None:
    """Join a lower and an upper bound of one amount: "more than 10 but fewer than 20 ships"."""
    between = set(tokens.words[one.last : two.first])
    a, b = one.value, two.value
    if (
        not between
        or not between <= cues("between_bounds")
        or a.noun is not None
        or (a.unit is not None and a.unit != b.unit)
    ):
        return None
    if {a.modifier, b.modifier} & _LOWER and {a.modifier, b.modifier} & _UPPER:
        low, high = (a, b) if a.modifier in _LOWER else (b, a)
        if low.figures[0] >= high.figures[0]:
            return None
        update = {
            "figures": (low.figures[0], high.figures[0]), "modifier": "between",
            "low": low.low, "low_open": low.low_open, "high": high.high, "high_open": high.high_open,
            "typical_low": low.low, "typical_low_open": low.low_open,
            "typical_high": high.high, "typical_high_open": high.high_open,
        }  # fmt: skip
        return Whole(one.first, two.last, b.model_copy(update=update), (one, two))
    return None
