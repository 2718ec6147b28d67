"""Who says what a draft quotes, where its sources give the same words to another one."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.claims.parties import may_be_person
from factcheck.draft.comparing import Place, place_of
from factcheck.mentions.mention import Mention
from factcheck.values.name import Name
from factcheck.values.quotation import likeness
from factcheck.values.relation import Relation

_LONG = 4
"""Words of a quotation from which the same words are one utterance. Heuristic: a phrase is said by many."""
_SAME = 0.8
"""Share of the shorter of two quotations that comes back in the other one. Heuristic."""


class _Spoken(NamedTuple):
    """A quotation with the name of who says it, where it stands beside."""

    quotation: Mention
    speaker: Mention


class Speakers:
    """The quotations of a draft and of its sources, to be asked who says them.

    Args:
        draft: what the draft says.
        sources: what each of its sources says.
    """

    def __init__(self, draft: SourceClaims, sources: Sequence[SourceClaims]) -> None:
        self._draft, self._sources = draft, sources

    def other(self, mention: Mention) -> Mention | None:
        """Return the one who says in the sources what the draft has somebody else say; None where there is none.

        Args:
            mention: a name of the draft.
        """
        return self._others.get(place_of(mention))

    @cached_property
    def _others(self) -> Mapping[Place, Mention]:
        theirs = [each for source in self._sources for each in _spoken(source)]
        found: dict[Place, Mention] = {}
        for ours in _spoken(self._draft):
            same = [each.speaker for each in theirs if _are_one(ours.quotation, each.quotation)]
            if same and all(_are_two(ours.speaker, each) for each in same):
                found[place_of(ours.speaker)] = same[0]
        return found


def _spoken(stated: SourceClaims) -> Iterator[_Spoken]:
    """Yield the quotations of a text of whose speaker the name stands in their sentence or in the one before."""
    reading = stated.reading
    for claim in stated.claims:
        said = claim.attribution
        if claim.value.kind != "quotation" or said is None or said.name is None or not may_be_person(said.name):
            continue
        number = reading.document.index(claim.mention.place.start)
        speaker = _named(said.name, reading.in_sentences[number])
        if speaker is None and number:
            speaker = _named(said.name, reading.in_sentences[number - 1])
        if speaker is not None:
            yield _Spoken(claim.mention, speaker)


def _named(name: Name, mentions: Iterable[Mention]) -> Mention | None:
    return next((each for each in mentions if each.value.kind == "name" and each.whole.key == name.key), None)


def _are_one(one: Mention, other: Mention) -> bool:
    shorter = min(len(each.quotation.folded) for each in (one, other))
    return shorter >= _LONG and likeness(one.quotation, other.quotation) >= _SAME


def _are_two(one: Mention, other: Mention) -> bool:
    is_apart = set(one.whole.words).isdisjoint(other.whole.words)
    return is_apart and one.whole.compare(other.whole).relation is Relation.CONTRADICTORY
