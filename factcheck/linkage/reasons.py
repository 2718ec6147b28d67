"""What speaks for a link and against it, in words, with what in the texts says so."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from factcheck.document.tokens import Token
from factcheck.inflection import stem
from factcheck.linkage.side import Side
from factcheck.linkage.weights import FIGURES, right_of_100, weight, words_for

_FOR, _AGAINST = 3, 2
"""Reasons that a link shows, for and against."""
_SHOWN = 4
"""Words of a text that a reason shows."""
_LEAST_LETTERS = 4
"""Letters of a word that is shown as shared beside two figures; shorter ones join any sentences."""
_EQUAL = "closeness: equal"
"""The level of two figures of one amount; the shares of bands are measured on figures that differ."""
_OPENING = {
    "error": "likely one question",
    "warning": "likely one question",
    "possible": "possibly one question",
}
"""How the reasons of a link of a band begin."""


def reasons(levels: Sequence[str], one: Side, other: Side, *, band: str, weights: str = FIGURES) -> tuple[str, ...]:
    """Return why two figures, or two dates, are held to answer one question, and what speaks against it.

    Args:
        levels: how they stand in every respect.
        one: a figure in its article.
        other: the other.
        band: the band of their link.
        weights: the table of what each level weighs.
    """
    shown = [(weight(level, weights), level) for level in levels if words_for(level, weights)]
    ordered = sorted(shown, key=lambda each: -each[0])
    for_it = [_shown(level, one, other, weights) for weighs, level in ordered if weighs > 0][:_FOR]
    against = [_shown(level, one, other, weights) for weighs, level in reversed(ordered) if weighs < 0][:_AGAINST]
    share = "" if _EQUAL in levels else f", right in {right_of_100(band, weights)} of 100 such pairs"
    lines = [f"{_OPENING[band]}{share}: {'; '.join(for_it) or 'all in all'}"]
    return (*lines, f"against it: {'; '.join(against)}") if against else tuple(lines)


def agreed(one: Side, other: Side) -> str:
    """Return why two equal dates, two durations, or some and none of a fate, are held to be of one event: what stands
    beside both."""
    shared = _quoted(_as_written(one, lambda word: stem(word) in one.figure.stems & other.figure.stems))
    if 0 in (one.figure.amount, other.figure.amount):
        return f"what befell people, in two stories that begin alike: {shared or one.figure.subject}"
    told = "one date, and what is said beside it" if hasattr(one, "item") else "how long it lasted"
    return f"{told}: {shared or 'one kind of event'}"


def _shown(level: str, one: Side, other: Side, weights: str) -> str:
    """Return the words for a level, and in brackets what in the texts says so."""
    detail = _DETAILS.get(level.partition(": ")[0])
    found = detail(one, other) if detail is not None else ""
    words = words_for(level, weights)
    return f"{words} ({found})" if found else words


def _tokens(side: Side) -> Sequence[Token]:
    return side.article.reading.document.sentences[side.figure.sentence].tokens


def _quoted(words: Iterable[str]) -> str:
    return ", ".join(f"“{word}”" for word in list(words)[:_SHOWN])


def _place(side: Side) -> str:
    return f"sentence {side.figure.sentence + 1} of {side.article.source_id}"


def _places(one: Side, other: Side) -> str:
    return f"{_place(one)}, {_place(other)}"


def _as_written(side: Side, wanted: Callable[[str], bool]) -> Iterator[str]:
    """Yield the words of the sentence of a figure that are wanted by their lower case, each once."""
    seen: set[str] = set()
    for token in _tokens(side):
        if token.lower not in seen and wanted(token.lower):
            seen.add(token.lower)
            yield token.text


def _beside(one: Side, other: Side) -> str:
    shared = one.figure.near & other.figure.near
    return _quoted(
        _as_written(one, lambda word: len(word) >= _LEAST_LETTERS and not shared.isdisjoint((word, stem(word))))
    )


def _shared_words(one: Side, other: Side) -> str:
    shared = one.figure.stems & other.figure.stems
    words = sorted(_as_written(one, lambda word: stem(word) in shared), key=lambda word: (-len(word), word))
    return f"{_quoted(words)}; {_places(one, other)}" if words else _places(one, other)


def _nouns(one: Side, other: Side) -> str:
    nouns = (side.figure.claim.mention.quantity.noun or "" for side in (one, other))
    return _quoted(dict.fromkeys(noun for noun in nouns if noun))


def _elsewhere(one: Side, other: Side) -> str:
    """Return where an article has the figure of the other one too."""
    if one.figure.amount == other.figure.amount:
        return ""
    pairs = ((one, other), (other, one))
    return ", ".join(
        f"“{each.claim.mention.text}”, sentence {each.sentence + 1} of {there.article.source_id}"
        for here, there in pairs
        for each in there.article.figures
        if (each.family, each.amount) == (here.figure.family, here.figure.amount)
    )


def _years(one: Side, other: Side) -> str:
    return " / ".join(", ".join(sorted(side.figure.years)) or "none" for side in (one, other))


def _names(one: Side, other: Side) -> str:
    shared = one.figure.names & other.figure.names
    sides = [shared] if shared else [side.figure.names for side in (one, other)]
    return " / ".join(", ".join(sorted(name.title() for name in names)[:_SHOWN]) for names in sides)


def _foreign_names(one: Side, other: Side) -> str:
    missing = (one.figure.names - other.article.names) | (other.figure.names - one.article.names)
    return ", ".join(sorted(name.title() for name in missing)[:_SHOWN])


def _ranks(one: Side, other: Side) -> str:
    return " / ".join(", ".join(sorted(side.figure.ranks)) or "none" for side in (one, other))


_DETAILS: Mapping[str, Callable[[Side, Side], str]] = {
    "near_words": _beside,
    "words": _shared_words,
    "noun": _nouns,
    "elsewhere": _elsewhere,
    "position": _places,
    "years": _years,
    "names": _names,
    "near_names": _names,
    "foreign_names": _foreign_names,
    "rank": _ranks,
}
"""What is shown of a comparison, by its name; of the others the words of the level say all."""
