"""What a source answers about some words."""

from collections.abc import Iterable
from itertools import combinations

from factcheck.claims import AnyClaim
from factcheck.errors import InconsistencyError, ValueTextError
from factcheck.settings import near
from factcheck.source import Source
from factcheck.testing.given import Given, Published, as_source
from factcheck.testing.kept import account_of
from factcheck.testing.matching import About, about
from factcheck.testing.verdict import quoted, value_of
from factcheck.visible import visible
from factcheck.wanted import check_text, shown

KINDS = ("quantity", "date", "name", "quotation")
"""Kinds of value that can be expected."""
MOST_LISTED = 20
"""Claims that a failure lists for want of one that fits. Heuristic: a screenful."""


class ClaimAbout:
    """What a source claims of something; compare it with `==` to an expected value.

    Args:
        source: the source.
        about: what is claimed of.
        claims: every claim of the source that is about it.
    """

    __slots__ = ("about", "claims", "source")

    def __init__(self, source: Source, about: str, claims: tuple[AnyClaim, ...]) -> None:
        self.source, self.about, self.claims = source, about, claims

    def answers(self, kind: str) -> tuple[AnyClaim, ...]:
        """Return the claims whose values are of one kind.

        Raises:
            InconsistencyError: there are none, or they are of different things; the text lists them.
        """
        found = answers(about(self.about), self.claims, kind)
        if not found:
            raise InconsistencyError(
                f"{visible(self.source.id)} gives no {kind} for “{self.about}”; it gives\n"
                f"{listed(self.source, self.claims)}"
            )
        if not agree(found):
            raise InconsistencyError(
                f"{visible(self.source.id)} says several things about “{self.about}”\n{listed(self.source, found)}\n"
                "  Say which: with more of their words, or kind=..."
            )
        return found

    def __repr__(self) -> str:
        """Show the words of the source."""
        stated = "; ".join(f"“{claim.mention.text}”" for claim in self.claims)
        return f"<{visible(self.source.id)} about “{self.about}”: {stated}>"


def claim_about(source: Given, about: str, *, kind: str | None = None, published: Published = None) -> ClaimAbout:
    """Find what a source claims of something.

    Args:
        source: a source, a path or a text.
        about: what is claimed of: words of the question or the answer, in any form: "troops" finds "soldiers" too,
            "sent" finds "dispatched", "Russia" finds "Moscow's".
        kind: the kind of value, "quantity", "date", "name" or "quotation"; needed only where the value that it is
            compared with does not tell.
        published: when the source was published; it outranks what the source tells.

    Raises:
        InconsistencyError: the source claims nothing of it, or with a kind several different things; the text lists
            what there is.
        ValueTextError: the words name nothing, or there is no such kind.
        SourceError: the source cannot be read.

    Example:
        >>> claim_about("North Korea sent some 12,000 troops to Russia.", "soldiers")
        <text about “soldiers”: “some 12,000 troops”>
    """
    check_text(about)
    if kind is not None and kind not in KINDS:
        raise ValueTextError(f"kind: {shown(kind)} is no kind of value; {near(str(kind), KINDS)}")
    read = as_source(source, published=published)
    claims = claims_about(read, about)
    if not claims:
        raise InconsistencyError(
            f"{visible(read.id)} tells nothing of “{about}”; it tells\n{listed(read, account_of(read).claims)}"
        )
    found = ClaimAbout(read, about, claims)
    return found if kind is None else ClaimAbout(read, about, found.answers(kind))


def claims_about(source: Source, words: str, kind: str | None = None) -> tuple[AnyClaim, ...]:
    """Return all that a source claims of something, in text order; nothing when it claims nothing."""
    wanted = about(words)
    claims = wanted.among(claim for claim in account_of(source).claims if kind in (None, claim.value.kind))
    claims = claims if kind is None else answers(wanted, claims, kind)
    return tuple(sorted(claims, key=lambda claim: claim.mention.place.start))


def answers(wanted: About, claims: Iterable[AnyClaim], kind: str) -> tuple[AnyClaim, ...]:
    """Choose the claims of one kind of value; of a name asked for by itself, how it is written."""
    found = tuple(claim for claim in claims if claim.value.kind == kind)
    if kind != "name" or wanted.name is None:
        return found
    whole = wanted.name
    written = tuple(claim for claim in found if claim.asks_spelling and whole.relation(claim.value).is_agreement)
    alike = tuple(claim for claim in written if whole.relation(claim.value) in ("same", "equivalent"))
    return alike or written or found


def agree(claims: Iterable[AnyClaim]) -> bool:
    """Whether no two claims disagree."""
    values = {claim.position_key: value_of(claim) for claim in claims}.values()
    return all(one.relation(other).is_agreement for one, other in combinations(values, 2))


def listed(source: Source, claims: Iterable[AnyClaim]) -> str:
    """List the words of claims with places and questions, a line each; spellings of names only for want of others."""
    claims = [claim for claim in claims if claim.thing is not None]
    stated = [claim for claim in claims if not claim.asks_spelling and claim.question.unstated is None] or claims
    stated = sorted(stated, key=lambda claim: claim.mention.place.start)
    lines = [f"  {quoted(source, claim)}" for claim in stated[:MOST_LISTED]]
    lines += [f"  and {len(stated) - MOST_LISTED:,} more"] if len(stated) > MOST_LISTED else []
    return "\n".join(lines) or "  no claim at all"
