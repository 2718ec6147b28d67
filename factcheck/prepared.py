"""Sources that are laid beside others again and again: what is found in one, and between two, is found once."""

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cached_property
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple, Protocol
from weakref import WeakKeyDictionary

from factcheck.claims import SourceClaims, beside_others, source_claims
from factcheck.claims.context import Context
from factcheck.contrasts import Altered, find_altered, joined
from factcheck.copies import Place, find_copies
from factcheck.digests import find_digests
from factcheck.facts import Answers, Slots, SlotsOfTwo
from factcheck.given import given_source, settled
from factcheck.linkage import Statements, Story, find_stated
from factcheck.mentions import find
from factcheck.mentions.mention import Reading
from factcheck.near_copies import Lines, NearCopies, find_near_copies
from factcheck.report import read_in_part
from factcheck.settings import Settings
from factcheck.source import Source, Span
from factcheck.source_names import described
from factcheck.wording import Wording

_MOST_KEPT = 16
"""Accounts of one source that are kept, one for each set of its sentences that others share. Heuristic: drafts at
once."""


Beside = tuple[frozenset[Span], frozenset[Altered]]
"""The places of a source that others fill in the same sentence, and the words of it that they alter."""
ALONE: Beside = (frozenset(), frozenset())
"""No other source shares a sentence."""


class Kept(Protocol):
    """What was found in a source at an earlier time, and is not looked for again."""

    def reading(self, source: Source) -> Reading:
        """Return the reading of the source."""

    def source_claims(self, reading: Reading, settings: Settings) -> SourceClaims | None:
        """Return what the source says alone; None where that was not kept."""


class PreparedSource:
    """A source that is laid beside others again and again: what is found in it is found once, and what it shares with
    another one too.

    Args:
        source: the source.
        kept: what was found in it at an earlier time, with the same settings; None where nothing is kept.

    `check` and `check_draft` take it in place of the source, from several threads if need be, and give the same
    report. With other settings, all is found anew.

    Example:
        >>> from factcheck import check
        >>> wire = PreparedSource(Source("wire", "North Korea sent some 12,000 troops to Russia."))
        >>> drafts = [Source("draft", f"North Korea sent {sent} troops to Russia.") for sent in ("9,000", "12,000")]
        >>> [len(check([draft, wire]).conflicts) for draft in drafts]
        [1, 0]
    """

    def __init__(self, source: Source, *, kept: tuple[Settings, Kept] | None = None) -> None:
        self.source = given_source(source)
        self._found = Found(self.source, *kept) if kept is not None else None

    def found(self, settings: Settings) -> "Found":
        """Return what is found in the source."""
        settings, found = settled(settings), self._found
        if found is None or found.settings != settings:
            found = self._found = Found(self.source, settings)
        return found


class Account(NamedTuple):
    """What a source says beside others, and the same as answers to questions."""

    stated: SourceClaims
    answers: Answers


class Shared(NamedTuple):
    """What sources share.

    Args:
        slots: the places that two of them fill in the same words.
        altered: the words that are altered there, by source id.
        slots_of_two: the places by the ids of the two, in order, where each two were laid side by side by themselves.
    """

    slots: Slots = Slots()
    altered: Mapping[str, frozenset[Altered]] = MappingProxyType({})
    slots_of_two: SlotsOfTwo = MappingProxyType({})


class Found:
    """What is found in a source by itself, and what it says beside others.

    Args:
        source: as given.
        settings: of the check.
        kept: what was found in it with the same settings at an earlier time.
    """

    def __init__(self, source: Source, settings: Settings, kept: Kept | None = None) -> None:
        self.settings = settings
        given = described(source, settings)
        self._kept = kept
        self.reading = find(given, settings=settings) if kept is None else kept.reading(given)
        self.source = self.reading.as_written
        self.read_in_part = tuple(read_in_part(given, self.reading))
        self.wording = Wording(self.reading)
        self.accounts: dict[Beside, Account] = {}
        self.alone: SourceClaims | None = None
        """What it says where no other source shares a sentence, once it was asked for."""
        self._shared: WeakKeyDictionary[Found, Shared] = WeakKeyDictionary()

    @cached_property
    def story(self) -> Story:
        """What it is about; asked for only where another source stands beside it."""
        return Story(self.wording)

    @cached_property
    def statements(self) -> Statements:
        """Its words that exclude others, and its names; asked for only where another source stands beside it."""
        return Statements(self.wording)

    @cached_property
    def lines(self) -> Lines:
        """Its sentences, as near copies are known by; asked for only where another source stands beside it."""
        return Lines(self.reading)

    def source_claims(self, copied: Set[Span] = frozenset(), altered: frozenset[Altered] = frozenset()) -> SourceClaims:
        """Return what the source says; arguments as of `account`."""
        return self.account(copied, altered).stated

    def account(self, copied: Set[Span] = frozenset(), altered: frozenset[Altered] = frozenset()) -> Account:
        """Return what the source says, where others fill those places of it in the same sentence, or alter it."""
        beside = frozenset(copied), altered
        account = self.accounts.get(beside)
        if account is None:
            if len(self.accounts) >= _MOST_KEPT:
                self.accounts.clear()
            stated = self._stated(beside)
            account = self.accounts[beside] = Account(stated, Answers(self.source.id, stated.claims, self.settings))
        return account

    def _stated(self, beside: Beside) -> SourceClaims:
        """Return what the source says beside others: most of it is what it says alone, found once."""
        context = self.statements.laid_out
        if self.alone is None and self._kept is not None:
            self.alone = self._kept.source_claims(self.reading, self.settings)
        if self.alone is None:
            context = context or Context(self.reading)
            self.alone = source_claims(self.reading, settings=self.settings, laid_out=context)
        if beside == ALONE:
            return self.alone
        return beside_others(self.alone, (context or Context(self.reading)).with_others(*beside))

    def shared_with(self, other: "Found") -> Shared:
        """Return what it shares with another source, found once as long as both are kept."""
        kept = self._shared.get(other)
        if kept is None:
            kept = self._shared[other] = _shared((self, other), (self.lines, other.lines))
        return kept


def find_shared(found: Sequence[Found], *, is_kept: bool) -> Shared:
    """Return what sources share; none of one source alone.

    Args:
        found: the sources.
        is_kept: whether what two of them share is kept for the next time.
    """
    if not is_kept:
        return _shared(found, [Lines(each.reading) for each in found])
    ordered = sorted(found, key=lambda each: each.source.id)
    shared = {(one.source.id, other.source.id): one.shared_with(other) for one, other in combinations(ordered, 2)}
    copies = frozenset[frozenset[Place]]().union(*(each.slots.copies for each in shared.values()))
    digests = frozenset[frozenset[Place]]().union(*(each.slots.digests for each in shared.values()))
    slots_of_two = {two: each.slots for two, each in shared.items()}
    return Shared(Slots(copies, digests), joined(each.altered for each in shared.values()), slots_of_two)


def _shared(found: Sequence[Found], lines: Sequence[Lines]) -> Shared:
    """Return what sources share, all laid side by side at once.

    Args:
        found: the sources.
        lines: their sentences.
    """
    near_copies = find_near_copies(lines)
    slots = Slots(find_copies(near_copies), find_digests(tuple(each.wording for each in found)))
    altered = find_altered(near_copies)
    if any(each.settings.likely_links == "off" for each in found):
        return Shared(slots, altered)
    return Shared(slots, joined([altered, find_stated([each.statements for each in found], _coupled(near_copies))]))


def _coupled(near_copies: Iterable[NearCopies]) -> set[frozenset[tuple[str, int]]]:
    """Return the sentences of which one is a near copy of the other, each by its source and its place."""
    couples = (couple for each in near_copies for couple in each.couples)
    return {
        frozenset({(each.one, each.ours.sentence.span.start), (each.other, each.theirs.sentence.span.start)})
        for each in couples
    }
