"""Say who "the Russian military official" is: the one person of the source who fits, or nobody."""

from factcheck.document import Sentence
from factcheck.mentions.mention import Mention, Office, Reading
from factcheck.mentions.names.lookup import look_up
from factcheck.mentions.names.office_titles import title_ending
from factcheck.mentions.names.words import Word, words_in
from factcheck.source import Span

_ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "its", "their"})
_OFFICIALS = frozenset({"official", "military official"})
"""Words for anybody who holds an office."""
_MILITARY = ("defense minister", "deputy defense minister", "army chief", "commander", "chief of the general staff")
"""Offices whose holder news calls a military official. Heuristic."""


def resolve(reading: Reading, place: Span | str) -> Mention | None:
    """Find the person whom a description names.

    Args:
        reading: the source with its names.
        place: the words, or where they stand.

    Returns:
        The first mention of the one person whose office fits, of a body not stated only where nobody's stated one does;
        None when nobody or more than one fits.

    Example:
        >>> from factcheck import Source
        >>> from factcheck.mentions import find
        >>> reading = find(Source("a", "Russian Defense Minister Andrei Belousov met Kim Jong Un."))
        >>> resolve(reading, "the Russian minister").text
        'Andrei Belousov'
    """
    text = reading.source.quote(place) if isinstance(place, Span) else place
    words = words_in(Sentence(text, Span(0, len(text))))
    title = title_ending(words, len(words), 0)
    if title is None:
        return None
    start, asked = title
    before = [word for word in words[:start] if word.folded not in _ARTICLES]
    body = _body(before)
    if before and body is None:
        return None
    return _only(reading, asked, body) or (_only(reading, asked, body, unstated=True) if body is not None else None)


def _only(reading: Reading, asked: str, body: str | None, *, unstated: bool = False) -> Mention | None:
    """Find the one person who fits; of those whose body is not stated, if so asked."""
    fitting: dict[str, Mention] = {}
    for mention in reading.of_kind("name"):
        if any(_fits(office, asked, body, unstated=unstated) for office in mention.offices):
            fitting.setdefault(mention.full.key if mention.full is not None else mention.text, mention)
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _body(before: list[Word]) -> str | None:
    """Read the body in front of a title; None when there is none or it cannot be read."""
    known = look_up(" ".join(word.text for word in before)) if before else None
    return None if known is None else known.territory or known.canonical


def _fits(office: Office, asked: str, body: str | None, *, unstated: bool) -> bool:
    """Whether an office fits a description: "the minister" fits a defense minister, not the other way."""
    if office.tenure not in ("holder", "acting"):
        return False
    if body is not None and office.body != (None if unstated else body):
        return False
    title = office.title
    if asked in _OFFICIALS:
        return asked == "official" or title in _MILITARY
    return title == asked or title.endswith(f" {asked}") or title.startswith(f"{asked} of")
