"""Say who "the Russian military official" is: the one person of the source who fits, or nobody."""

from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names.offices import title_ending
from factcheck.mentions.names.parse import look_up
from factcheck.mentions.names.words import Word, words_in
from factcheck.source import Span

_WIDER: dict[str, frozenset[str]] = {}


def resolve(reading: Reading, place: Span | str) -> Mention | None:
    """Find the person whom a description names.

    Args:
        reading: the source with its names.
        place: the words, or where they stand.

    Returns:
        The first mention of the one person whose office fits; None when nobody or more than one does.
    """
    text = reading.source.quote(place) if isinstance(place, Span) else place
    words = words_in(text, 0, len(text))
    title = title_ending(words, len(words), 0)
    if title is None:
        return None
    start, canonical = title
    body = _body(words, start)
    if body == "":
        return None
    fitting: dict[str, Mention] = {}
    for mention in reading.of_kind("name"):
        if any(_fits(office.title, office.body, office.tenure, canonical, body) for office in mention.offices):
            key = mention.full.key if mention.full is not None else mention.text
            fitting.setdefault(key, mention)
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _body(words: list[Word], start: int) -> str | None:
    """Read the body in front of a title; None when there is none, "" when it cannot be read."""
    before = [word for word in words[:start] if word.text.lower() not in ("the", "a", "an", "this", "that", "his", "her")]
    if not before:
        return None
    known = look_up(" ".join(word.text for word in before))
    return known.territory or known.canonical if known is not None else ""


def _fits(title: str, body: str | None, tenure: str, asked: str, asked_body: str | None) -> bool:
    """Tell whether an office fits a description: "the minister" fits a defense minister, not the other way."""
    if tenure not in ("holder", "acting") or (asked_body is not None and body != asked_body):
        return False
    if title == asked or title.endswith(f" {asked}") or title.startswith(f"{asked} of"):
        return True
    return asked in ("official", "military official") and title in (
        ("defense minister", "deputy defense minister", "army chief", "commander")
        if asked == "military official"
        else (title,)
    )
