"""Who holds an office."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import ClassVar, Literal, Self

from factcheck.claims.asking import ask_office, is_body, is_local, is_stated_by
from factcheck.claims.claim import Claim, Link, Match, Thing
from factcheck.claims.context import Context
from factcheck.claims.parties import body_name, is_single, is_state
from factcheck.claims.publication import publication
from factcheck.claims.question import Question
from factcheck.claims.sides import Side
from factcheck.mentions.mention import Mention, Office
from factcheck.settings import Settings
from factcheck.values.name_firms import kept_words, may_be_one_firm
from factcheck.values.relation import Relation

_REACH = 80
"""Code points beside an office in which its body is looked for as the text writes it. Heuristic: a phrase or two."""


class OfficeHolderClaim(Claim):
    """Answer who holds an office of a state or an organisation.

    Args:
        firm: the name of the organisation, folded; None for a state.
    """

    kind: Literal["office_holder"] = "office_holder"
    thing: ClassVar[Thing | None] = "office"
    is_counted: ClassVar[bool] = True
    form: ClassVar[str | None] = "{about} {value}."

    firm: str | None = None

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the holders that a source names, each name of an office once."""
        seen = set()
        for mention in context.mentions("name"):
            value = mention.whole
            for office in mention.offices:
                subject = _subject(office)
                is_known = (subject, value.key, mention.text) in seen
                if subject is None or is_known or _is_of_another_year(mention, context):
                    continue
                seen.add((subject, value.key, mention.text))
                text = _asked(office, context)
                quoted = text is None
                text = text or f"Who is named as {office.title} in {context.gap(mention)}?"
                firm = None if is_state(office.body or "") else office.body
                blocks = (subject, *(f"{_office(office)} {word}" for word in kept_words(firm or "")))
                question = Question(subject=subject, blocks=blocks, text=text, quoted=quoted)
                yield cls(question=question, mention=mention.model_copy(update={"value": value}), firm=firm)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two claims on one office answer one question, of a firm by whichever of its names."""
        is_one = self.question.subject == other.question.subject or (
            isinstance(other, OfficeHolderClaim) and _are_of_one_firm(self, other)
        )
        return Link(Match.ONE if is_one else Match.UNKNOWN, words=("one office",) if is_one else ())

    @classmethod
    def excuse_all(cls, answers: Sequence[Side]) -> str | None:
        """Return why no two holders conflict: a source gives the office to two, so that it changes hands."""
        for one, other in combinations(answers, 2):
            both = set(one.sources) & set(other.sources)
            if both and one.value.relation(other.value) is Relation.CONTRADICTORY:
                return f"{min(both)} tells of two holders: the office changes hands"
        return None


def _is_of_another_year(mention: Mention, context: Context) -> bool:
    """Whether the sentence of a name tells of a day of another year than that of its source: "on March 26, 1979"."""
    known = publication(context.reading).earliest
    index = context.reading.document.index(mention.place.start)
    dates = [each.date for each in context.reading.in_sentences[index] if each.value.kind == "date"]
    years = {date.year for date in dates if date.precision == "day"} - {None}
    return known is not None and bool(years) and known.year not in years


def _subject(office: Office) -> str | None:
    """Return the office and its body; None where no body is stated, several hold it, or the person does not now."""
    if office.body is None or not is_single(office.title) or office.tenure not in ("holder", "elect", "acting"):
        return None
    return f"{_office(office)} of {office.body}"


def _office(office: Office) -> str:
    """Return an office, and whether it is held already, without whose it is."""
    return f"office {office.title}" + ("" if office.tenure == "holder" else f"-{office.tenure}")


def _are_of_one_firm(one: OfficeHolderClaim, other: OfficeHolderClaim) -> bool:
    """Whether two claims are on one office of what may be one firm."""
    if one.firm is None or other.firm is None:
        return False
    offices = {claim.question.subject.removesuffix(f" of {claim.firm}") for claim in (one, other)}
    return len(offices) == 1 and may_be_one_firm(one.firm, other.firm)


def _asked(office: Office, context: Context) -> str | None:
    """Ask for the holder, with the office's body as the text writes it; None for a body that the text does not name."""
    tenure = "" if office.tenure == "holder" else f"-{office.tenure}"
    title, text = f"{office.title}{tenure}", context.reading.source.text
    if not is_stated_by(office.title, text[office.span.start : office.span.end]):
        return None
    if is_state(office.body or ""):
        return None if is_local(office.title) else ask_office(title, body_name(office.body or ""))
    around = text[max(0, office.span.start - _REACH) : office.span.end + _REACH]
    written = re.search(rf"\b{re.escape(body_name(office.body or ''))}\b", around, re.IGNORECASE)
    is_named = written is not None and written.group().casefold() in context.called and is_body(written.group())
    return ask_office(title, written.group()) if written is not None and is_named else None
