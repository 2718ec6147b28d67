"""PreparedSource: a source that is laid beside others again and again, with all that is found in it by itself."""

from collections.abc import Set
from functools import cached_property
from typing import Protocol

from factcheck.claims import SourceClaims, source_claims
from factcheck.contrasts import Altered
from factcheck.given import given_source, settled
from factcheck.linkage import Story
from factcheck.mentions import find
from factcheck.mentions.mention import Reading
from factcheck.near_copies import Lines
from factcheck.report import read_in_part
from factcheck.settings import Settings
from factcheck.source import Source, Span, described
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

    def source_claims(self, reading: Reading, beside: Beside, settings: Settings) -> SourceClaims | None:
        """Return what the source says beside others; None where that was not kept."""


class PreparedSource:
    """A source that is laid beside others again and again: what is found in it is found once.

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
        self.source = self.reading.source
        self.read_in_part = tuple(read_in_part(given, self.source))
        self.wording = Wording(self.reading)
        self.accounts: dict[Beside, SourceClaims] = {}

    @cached_property
    def story(self) -> Story:
        """What it is about; asked for only where another source stands beside it."""
        return Story(self.wording)

    @cached_property
    def lines(self) -> Lines:
        """Its sentences, as near copies are known by; asked for only where another source stands beside it."""
        return Lines(self.reading)

    def source_claims(self, copied: Set[Span] = frozenset(), altered: frozenset[Altered] = frozenset()) -> SourceClaims:
        """Return what the source says, where others fill those places of it in the same sentence, or alter it."""
        beside = frozenset(copied), altered
        account = self.accounts.get(beside)
        if account is None:
            if len(self.accounts) >= _MOST_KEPT:
                self.accounts.clear()
            account = self._kept.source_claims(self.reading, beside, self.settings) if self._kept is not None else None
            if account is None:
                account = source_claims(self.reading, copied=beside[0], altered=altered, settings=self.settings)
            self.accounts[beside] = account
        return account
