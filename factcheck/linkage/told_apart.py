"""What the words right beside two figures set apart: an age of then, another year, a stretch of time, another thing."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.document import Sentence
from factcheck.document.tokens import Token
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words
from factcheck.linkage.side import Side

_PART = 3
"""Tokens before a whole that say of which part: "47 of the"."""
_SIDES = 2
"""Sides of a score."""
_TENS = frozenset(Decimal(10**power) for power in range(1, 7))
"""Times as much that a slip makes of a figure."""
_BEHIND = 3
"""Tokens behind an age among which "when" stands: "28 years old when". Heuristic."""
_LED = 2
"""Tokens behind "times" at most, before the word for what is multiplied: "times as much", "times the size"."""


def are_ages_of_two_times(one: Side, other: Side) -> bool:
    """Whether one of two ages is that of another time, and the other stands beside a name: "Pine, 51", "28 when"."""
    if one.figure.family != "year_of_age":
        return False
    return (_is_of_then(one) and _is_of_now(other)) or (_is_of_now(one) and _is_of_then(other))


def _is_of_now(side: Side) -> bool:
    sentence, first, end = _place(side)
    before = {token.lower for token in sentence.tokens[max(0, first - 1) : first]}
    return not _is_of_then(side) and not before.isdisjoint(frame_words("marks")) and end < len(sentence.tokens)


def _is_of_then(side: Side) -> bool:
    sentence, first, end = _place(side)
    words = [token.lower for token in sentence.tokens]
    beside = {*words[max(0, first - 1) : first], *words[end : end + _BEHIND]}
    return not frame_words("at another age").isdisjoint(beside)


def are_of_two_years(one: Side, other: Side) -> bool:
    """Whether the clauses of two figures name years that are others: "this year", "next year"."""
    if one.figure.family == "year_of_age":
        return False
    ours, theirs = (frozenset(_years(side)) for side in (one, other))
    is_known = ours and theirs and {type(year) for year in ours} == {type(year) for year in theirs}
    return bool(is_known) and ours.isdisjoint(theirs)


def _years(side: Side) -> Iterator[int | str]:
    """Yield the years of the clause of a figure: as numbers or, where no day of publication tells, as words."""
    sentence, first, _ = _place(side)
    segments = Segments(sentence) if sentence.clauses else None
    mentions = side.article.reading.in_sentences[side.figure.sentence]
    figures = [sentence.bounds(each.place)[0] for each in mentions if each.value.kind == "quantity"]
    for mention in mentions:
        if mention.value.kind != "date" or mention.date.precision != "year":
            continue
        at, date = sentence.bounds(mention.place)[0], mention.date
        is_far = any(min(first, at) < place < max(first, at) for place in figures)
        if not is_far and (segments is None or segments.is_of(at, first)):
            yield date.candidates[0][0].year if date.candidates else date.year or mention.text.lower()


def are_of_two_stretches(one: Side, other: Side) -> bool:
    """Whether of two changes in percent one alone is that since a time that is named: "lost 44 percent since March"."""
    is_change = all(side.figure.attribute.scope == "change" for side in (one, other))
    return is_change and one.figure.family == "percent" and _is_since(one) != _is_since(other)


def _is_since(side: Side) -> bool:
    sentence, _, end = _place(side)
    behind = [token.lower for token in sentence.tokens[end:]]
    marked = next((place for place, word in enumerate(behind) if word in frame_words("marks")), len(behind))
    return not frame_words("since").isdisjoint(behind[:marked])


def are_of_two_things(one: Side, other: Side) -> bool:
    """Whether one of two figures alone is said of another thing than the story is of: "another tunnel, of 9 km"."""
    return _is_of_another(one) != _is_of_another(other)


def _is_of_another(side: Side) -> bool:
    """Whether a word before a figure, in its clause, makes a noun another: no figure ("another 31"), nor time."""
    sentence, first, _ = _place(side)
    start = Segments(sentence).of(Segments(sentence).number_at(first))[0] if sentence.clauses else 0
    tokens, tags = sentence.tokens[:first], sentence.tags
    if _is_one_of_others([token.lower for token in tokens]):
        return True
    return any(
        token.lower in frame_words("another") and tags[place + 1].word_class in ("noun", "adjective")
        for place, token in enumerate(tokens[:-1])
        if place >= start
    )


def _is_one_of_others(before: Sequence[str]) -> bool:
    """Whether the words before a figure say that it is that of one of others: "two other sites, one of which"."""
    words = list(before)
    led = [place for place in range(len(words) - 2) if words[place : place + 2] == ["one", "of"]]
    return any(words[place + 2] in frame_words("relative") for place in led)


def are_multiples_of_two(one: Side, other: Side) -> bool:
    """Whether two figures say how many times as much two things are: "times the size", "times as heavy"."""
    ours, theirs = (_multiplied(side) for side in (one, other))
    return one.figure.family == "multiple" and bool(ours and theirs) and ours != theirs


def _multiplied(side: Side) -> str:
    """Return the word for what is multiplied; none where none stands right behind."""
    sentence, _, end = _place(side)
    behind: Sequence[Token] = sentence.tokens[end : end + _LED]
    return behind[-1].lower if len(behind) == _LED and behind[0].lower in frame_words("multiplied") else ""


def of_scores(one: Side, other: Side) -> bool:
    """Whether two figures are sides of scores that differ, be it in the other side: "5-1" is no "6-1"."""
    if one.figure.family != "score":
        return False
    ours, theirs = (_score(side) for side in (one, other))
    return one.figure.amount != other.figure.amount or bool(ours and theirs and ours != theirs)


def _score(side: Side) -> tuple[str, ...]:
    """Return both sides of the score of which a figure is one, the smaller first; none where no dash joins them."""
    sentence, first, _ = _place(side)
    written = sentence.tokens[first].text
    for dash in frame_words("dashes"):
        sides = written.split(dash)
        if len(sides) == _SIDES:
            return tuple(sorted(sides))
    return ()


def are_part_and_whole(one: Side, other: Side) -> bool:
    """Whether one of two figures alone is a whole of which the words before it count a part: "47 of the 101 seats"."""
    return _is_whole(one) != _is_whole(other)


def _is_whole(side: Side) -> bool:
    sentence, first, _ = _place(side)
    before = sentence.tokens[max(0, first - _PART) : first]
    if len(before) < _PART or before[1].lower != "of" or before[2].lower not in frame_words("of all"):
        return False
    return sentence.tags[first - _PART].word_class == "number"


def are_rate_and_sum(one: Side, other: Side) -> bool:
    """Whether one of two figures is the other so many times as their sentences say: "4,000 a year for three years"."""
    low, high = sorted((one.figure.amount, other.figure.amount))
    times = high / low if low else high
    return times not in _TENS and times in (_counts(one) | _counts(other))


def _counts(side: Side) -> set[Decimal]:
    """Return the figures of the sentence of a figure, from two on, but itself."""
    mentions = side.article.reading.in_sentences[side.figure.sentence]
    found = {figure for each in mentions if each.value.kind == "quantity" for figure in each.quantity.figures}
    return {figure for figure in found if figure > 1} - set(side.figure.claim.mention.quantity.figures)


def of_what_is_told_apart(one: Side, other: Side) -> bool:
    """Whether the words right beside two figures that differ set them apart in any of these ways."""
    return one.figure.amount != other.figure.amount and any(each(one, other) for each in _ALL)


_ALL = (
    are_ages_of_two_times, are_of_two_years, are_of_two_stretches, are_of_two_things,
    are_multiples_of_two, are_part_and_whole, are_rate_and_sum,
)  # fmt: skip


def _place(side: Side) -> tuple[Sentence, int, int]:
    """Return the sentence of a figure, with its first token and the one behind it."""
    sentence = side.article.reading.document.sentences[side.figure.sentence]
    span = side.figure.claim.span
    first, end = sentence.bounds(span) if span is not None else (0, 0)
    return sentence, first, end
