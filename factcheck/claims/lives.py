"""The years of a life in brackets behind a name: "Alma Reyes (1866-1936)" tells of a birth and of a death."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.context import Context
from factcheck.claims.parties import may_be_person
from factcheck.document import Sentence
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_LIFE = range(15, 116)
"""Years from a birth to a death: shorter ones are a term of office. Heuristic."""
_DASHES = "-–—"
_BORN, _DIED = "born", "kill"
"""Classes of events that the two years of a life tell of."""


class LifeDate(NamedTuple):
    """A year, or a day, of a life.

    Args:
        mention: the date alone, with its place.
        event: the class of the event: a birth or a death.
        whose: the name before the brackets.
    """

    mention: Mention
    event: str
    whose: str

    @property
    def asked(self) -> str:
        """The question that it answers."""
        return f"When was {self.whose} born?" if self.event == _BORN else f"When did {self.whose} die?"


def life_dates(context: Context, mention: Mention) -> Iterator[LifeDate]:
    """Yield the birth and the death that a stretch of years in brackets behind a name tells of; nothing else."""
    value, sentence = mention.date, context.read_sentence(mention)
    if value.anchoring != "explicit" or value.precision not in ("year", "day") or len(value.candidates) != 1:
        return
    first, last = value.candidates[0]
    if last.year - first.year not in _LIFE or not _is_in_brackets(sentence, mention.place):
        return
    dash = next((at for at, sign in enumerate(mention.text) if sign in _DASHES), None)
    whose = _name_before(context, sentence, mention)
    if dash is None or whose is None:
        return
    for day, event, (start, end) in ((first, _BORN, (0, dash)), (last, _DIED, (dash + 1, len(mention.text)))):
        yield LifeDate(_part(mention, start, end, year=day.year), event, whose)


def _is_in_brackets(sentence: Sentence, place: Span) -> bool:
    first, end = sentence.bounds(place)
    tokens = sentence.tokens
    return first > 0 and end < len(tokens) and tokens[first - 1].text == "(" and tokens[end].text == ")"


def _name_before(context: Context, sentence: Sentence, mention: Mention) -> str | None:
    """Return the name of the person right before the brackets."""
    opening = sentence.tokens[sentence.bounds(mention.place)[0] - 1].start
    before = (
        name for name in context.mentions("name") if 0 <= opening - name.place.end <= 1 and may_be_person(name.whole)
    )
    found = next(before, None)
    return None if found is None else found.whole.text


def _part(mention: Mention, start: int, end: int, *, year: int) -> Mention:
    """Return one end of a stretch of years as a date of its own: its year, whatever day it names."""
    written = mention.text[start:end]
    start += len(written) - len(written.lstrip())
    words = written.strip()
    place = Span(mention.place.start + start, mention.place.start + start + len(words))
    first, last = mention.date.candidates[0]
    days = first.replace(year=year, month=1, day=1), last.replace(year=year, month=12, day=31)
    value = mention.date.model_copy(
        update={"candidates": (days,), "precision": "year", "year": year, "month": None, "day": None, "words": words}
    )
    return mention.model_copy(update={"span": place, "text": words, "value": value})
