"""Reading -> Claim: who says what in answer to which question, one kind of claim a file."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Annotated, get_args

from pydantic import Field

from factcheck.claims.altered import AlteredClaim
from factcheck.claims.claim import NotCompared
from factcheck.claims.context import Context
from factcheck.claims.count import CountClaim
from factcheck.claims.doer import DoerClaim
from factcheck.claims.event import EventClaim
from factcheck.claims.event_date import EventDateClaim
from factcheck.claims.event_place import EventPlaceClaim
from factcheck.claims.located import LocatedClaim
from factcheck.claims.namesake import NamesakeClaim
from factcheck.claims.naming import NamingClaim
from factcheck.claims.office_holder import OfficeHolderClaim
from factcheck.claims.one_of import OneOfClaim
from factcheck.claims.outcome import OutcomeClaim
from factcheck.claims.participant import ParticipantClaim
from factcheck.claims.question import Question
from factcheck.claims.said_of import SaidOfClaim
from factcheck.claims.stated import StatedClaim
from factcheck.claims.tolerance import widen
from factcheck.claims.utterance import UtteranceClaim
from factcheck.contrasts import Altered
from factcheck.frozen import Frozen, make_lean
from factcheck.mentions.mention import Attribution, Mention, Reading
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Span
from factcheck.values.factuality import Status

AnyClaim = Annotated[
    CountClaim
    | OutcomeClaim
    | EventDateClaim
    | EventPlaceClaim
    | OfficeHolderClaim
    | NamingClaim
    | NamesakeClaim
    | DoerClaim
    | LocatedClaim
    | ParticipantClaim
    | UtteranceClaim
    | SaidOfClaim
    | AlteredClaim
    | OneOfClaim
    | StatedClaim
    | EventClaim,
    Field(discriminator="kind"),
]
"""Every kind of claim: the registry. Kinds are found in this order."""

_KINDS = get_args(get_args(AnyClaim)[0])
_BARE = {kind.bare_of: kind for kind in _KINDS if kind.bare_of is not None}
_COUNTED = ("quantity", "date", "quotation")
"""Kinds of mentions of which a report says why they were not compared."""


@dataclass(frozen=True)
class SourceClaims:
    """What one source says: its reading, and the claims found in it.

    Args:
        reading: the source with everything found in it.
        claims: kind by kind, in text order.
        not_compared: the mentions whose question cannot be found.
        settings: those of the check, for rules that ask what the caller has settled.
    """

    reading: Reading
    claims: tuple[AnyClaim, ...]
    not_compared: tuple[NotCompared, ...] = ()
    settings: Settings = DEFAULT

    def at(self, span: Span | None) -> AnyClaim | None:
        """Return the claim that the mention at a place makes; of several, the last."""
        return self._by_span.get(span)

    @cached_property
    def _by_span(self) -> dict[Span | None, AnyClaim]:
        return {claim.span: claim for claim in self.claims if claim.is_of_mention}


def bare_claim(
    mention: Mention,
    question: Question,
    *,
    attribution: Attribution | None = None,
    status: Status = "asserted",
) -> AnyClaim:
    """Return the claim that a mention by itself makes in answer to a question that somebody else asks.

    Args:
        mention: what is claimed: a quantity, a date, a name or a quotation.
        question: what it answers.
        attribution: who says it.
        status: how far the source stands behind it.
    """
    made: AnyClaim = _BARE[mention.value.kind](
        question=question, mention=mention, attribution=attribution, status=status
    )
    return made


def source_claims(
    reading: Reading,
    *,
    copied: Set[Span] = frozenset(),
    altered: Set[Altered] = frozenset(),
    settings: Settings = DEFAULT,
    laid_out: Context | None = None,
) -> SourceClaims:
    """Find the claims of a source and keep them with its reading and the settings; arguments as of `find_claims`."""
    found = find_claims(reading, copied=copied, altered=altered, laid_out=laid_out)
    stated = _settled((claim for claim in found if not isinstance(claim, NotCompared)), settings)
    return SourceClaims(reading, stated, tuple(left for left in found if isinstance(left, NotCompared)), settings)


def beside_others(alone: SourceClaims, context: Context) -> SourceClaims:
    """Return what a source says beside others, as `source_claims` finds it, of what it says alone.

    Args:
        alone: what it says where no other shares a sentence.
        context: its reading, with the places that others share and the words that they alter.
    """
    if not alone.reading.is_english:
        return alone
    shared = (claim for kind in _KINDS if kind.is_of_others for claim in kind.find(context))
    claims = (*alone.claims, *_settled(shared, alone.settings))
    return replace(alone, claims=tuple(sorted(claims, key=lambda claim: _KINDS.index(type(claim)))))


def _settled(claims: Iterable[AnyClaim], settings: Settings) -> tuple[AnyClaim, ...]:
    """Return claims as they are kept: as wide as the settings say, and lean."""
    stated = tuple(widen(claims, settings))
    for claim in stated:
        for model in _models_of(claim):
            make_lean(model)
    return stated


def _models_of(claim: AnyClaim) -> Iterator[Frozen]:
    """Yield a claim and what it is made of, as far as it is kept as long as the claim."""
    mention, question = claim.mention, claim.question
    yield from (claim, mention, mention.value, question, *question.keys)
    if mention.full is not None:
        yield mention.full
    if claim.attribution is not None:
        yield claim.attribution


def find_claims(
    reading: Reading,
    *,
    copied: Set[Span] = frozenset(),
    altered: Set[Altered] = frozenset(),
    laid_out: Context | None = None,
) -> tuple[AnyClaim | NotCompared, ...]:
    """Find what a source says in answer to questions.

    Args:
        reading: the source with everything found in it.
        copied: places that another source fills in the same sentence: there a name alone answers who is named.
        altered: words in whose place another source has words that exclude them.
        laid_out: the reading as it is laid out for the kinds of claim, where that is at hand.

    Returns:
        Claims, kind by kind in text order, and among them the mentions whose question cannot be found, with the reason.
    """
    outside = _left(reading.outside, "outside the article")
    if not reading.is_english:
        return (*_left(reading.mentions, "in a language that is read in part"), *outside)
    context = (Context(reading) if laid_out is None else laid_out).with_others(copied, altered)
    found: Iterable[AnyClaim | NotCompared] = (claim for kind in _KINDS for claim in kind.find(context))
    return (*found, *outside)


def _left(mentions: Iterable[Mention], reason: str) -> Iterator[NotCompared]:
    """Yield the figures, dates and quotations among mentions that are compared with nothing."""
    return (NotCompared(mention=each, reason=reason) for each in mentions if each.value.kind in _COUNTED)
