"""A spelling that is not the one of the house."""

from collections.abc import Iterator
from functools import partial

from factcheck.claims import SourceClaims
from factcheck.claims.question import Question
from factcheck.findings import Finding
from factcheck.rules.inside.passage import Passages
from factcheck.rules.notes import note_of_words
from factcheck.rules.rule import source_rule
from factcheck.source import Span


@partial(source_rule, any_language=True)
def house_spelling(source_claims: SourceClaims) -> Iterator[Finding]:
    """A word or a name is spelled otherwise than the house spells it.

    **Why:** a desk that has settled on one spelling wants no second one in print, and a search finds only one of them.

    **Silent when** the settings have no spellings; it stands in a quotation of words that somebody wrote or said, in a
    menu or a byline, or is part of a longer word; small and capital letters differ. Each spelling is noted once for a
    text.

    **Example:** “Kiev” where the settings have `spellings.Kyiv = ["Kiev"]`.

    **Source:** the spellings of the house, as its settings give them.
    """
    rows = source_claims.settings.spellings
    if not rows:
        return
    passages = Passages(source_claims.reading)
    for house, others in rows:
        for other in others:
            place = _first(other, passages)
            if place is not None:
                yield _found(source_claims, place, house)


def _first(form: str, passages: Passages) -> Span | None:
    """Return the first place where the text itself spells it so."""
    return next(
        (place for place in _places(form.split(), passages.reading.source.text) if passages.is_plain(place)), None
    )


def _places(words: list[str], text: str) -> Iterator[Span]:
    """Yield where words stand one behind the other, none of them part of a longer one."""
    start = text.find(words[0]) if words else -1
    while start >= 0:
        end = _end(words, text, start)
        if end is not None and not (_is_letter(text[start - 1 : start]) or _is_letter(text[end : end + 1])):
            yield Span(start, end)
        start = text.find(words[0], start + 1)


def _end(words: list[str], text: str, start: int) -> int | None:
    """Return the place behind words that begin at a place, with white space between them; None where they do not."""
    end = start
    for number, word in enumerate(words):
        begins = _past_blanks(text, end) if number else end
        if (number and begins == end) or not text.startswith(word, begins):
            return None
        end = begins + len(word)
    return end


def _past_blanks(text: str, place: int) -> int:
    while text[place : place + 1].isspace():
        place += 1
    return place


def _is_letter(character: str) -> bool:
    """Whether a character is one of those that words and figures have."""
    return character.isalnum() or character == "_"


def _found(source_claims: SourceClaims, place: Span, house: str) -> Finding:
    question = Question(subject=f"house spelling {house}", text=f"How is “{house}” spelled?")
    source, reason = source_claims.reading.source, f"the house writes “{house}”"
    return note_of_words(house_spelling.name, source, place, question=question, reason=reason)
