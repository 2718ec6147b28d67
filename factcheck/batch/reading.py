"""What is done to rows of a batch before they meet: each article is read as far as its event needs it."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from factcheck.batch.columns import READ
from factcheck.batch.engine import Row
from factcheck.corpus.database import key_of
from factcheck.corpus.encoded import digest_of_source, pack_profile, pack_source, unpack_profile
from factcheck.errors import SourceError
from factcheck.events import Profile, profile_of
from factcheck.events.likeness import weigh
from factcheck.faults import fault_line
from factcheck.readers.json import source_of_line
from factcheck.settings import Settings
from factcheck.source import Source

WHOLE = 10**8
"""What a weight of 1 is as a whole number: sums of these are the same in any order."""
_AT_HAND = 4_000
"""Articles whose profiles are held in memory. Heuristic: a tenth of a gigabyte; neighbours came out within days."""


def read(rows: Iterator[Row], *, names: Sequence[str], settings: Settings) -> Iterator[Row]:
    """Yield for each row an article, and the keys by which it meets others; of one that is bad, its error.

    Args:
        rows: an article each, all columns as text.
        names: of the columns, as JSON has the keys of an article.
        settings: what a desk has settled.
    """
    for row in rows:
        record = {name: value for name, value in zip(names, row, strict=True) if value is not None}
        yield from _read(record, settings)


def _read(record: Mapping[str, str], settings: Settings) -> Iterator[Row]:
    line = json.dumps(record, sort_keys=True).encode()
    called = record.get("id", "")
    try:
        source = source_of_line(f'the article "{called}"' if called else "an article", line)
        profile = profile_of(source, settings=settings)
        found = [*_rows(source, profile)]
    except SourceError as error:
        found = [_row(part="article", article=called, error=" ".join(str(error).split()), given=line.decode())]
    except Exception as error:  # noqa: BLE001 - one article in a million stops nothing
        found = [_row(part="article", article=called, error=fault_line(error), given=line.decode())]
    yield from found


def _rows(source: Source, profile: Profile) -> Iterator[Row]:
    yield _row(
        part="article", article=source.id, given=digest_of_source(source), digest=profile.digest, day=profile.day,
        source=pack_source(source), profile=pack_profile(profile),
    )  # fmt: skip
    for term, weight in profile.keys.items():
        yield _row(part="key", digest=profile.digest, term=key_of(term), weight=round(weight * WHOLE))


def _row(**values: Any) -> Row:
    return tuple(values.get(name) for name in READ)


def weighed(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield for two texts, each a place and a profile, what speaks for their being of one event."""
    at_hand: dict[int, Profile] = {}
    for one, other, its, others in rows:
        yield one, other, weigh(_profile(at_hand, one, its), _profile(at_hand, other, others))


def _profile(at_hand: dict[int, Profile], place: int, packed: bytes) -> Profile:
    found = at_hand.get(place)
    if found is None:
        if len(at_hand) >= _AT_HAND:
            del at_hand[next(iter(at_hand))]
        found = at_hand[place] = profile_in(packed)
    return found


def profile_in(packed: bytes) -> Profile:
    """Return the profile that bytes of this batch stand for.

    Raises:
        SourceError: another version of factcheck wrote them.
    """
    profile = unpack_profile(packed)
    if profile is None:
        raise SourceError("what was begun cannot be read\n  Remove the folder of work, and begin anew.")
    return profile
