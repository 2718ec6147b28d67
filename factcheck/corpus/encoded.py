"""Readings and reports as bytes: the JSON that they read back from, compressed."""

import zlib
from collections.abc import Iterator, Set
from dataclasses import replace
from functools import lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from factcheck._version import __version__
from factcheck.claims import AnyClaim, SourceClaims
from factcheck.claims.claim import NotCompared
from factcheck.corpus.database import digest_of
from factcheck.errors import StoreError
from factcheck.events import Profile
from factcheck.frozen import Frozen
from factcheck.mentions.in_english import begun
from factcheck.mentions.mention import Attribution, Mention, Reading
from factcheck.prepared import Found
from factcheck.settings import Settings
from factcheck.source import Source

_LEVEL = 6
"""How hard bytes are compressed: half a millisecond an article, and a tenth smaller than at once."""
_UNREAD = ("path", "text_start", "notice", "times")
"""Fields of a source that change nothing of what is found in it."""
_READ_BY = {"noun_classes", "tolerances", "sources", "ignored_names", "titles", "spellings", "aliases"}
"""Settings that change what is found in a source by itself."""
_NOT_ASKED = {"baseline", "draft_sources", "editor", "store"}
"""Settings that change no report."""
_ALONE = "alone"
"""The name of the part that holds what a source says where no other shares a sentence."""
_PROFILES_KEPT = 1024
"""Profiles that are kept: articles of one day are held against the same others. Heuristic: some 20 MB."""
_PROFILES = TypeAdapter(Profile)
ModelT = TypeVar("ModelT", bound=BaseModel)


class ReadingRows(Frozen):
    """What was found in a source.

    Args:
        language: by which it was read.
        mentions: of the article.
        outside: those in boilerplate.
        attributions: who says what.
    """

    language: str
    mentions: tuple[Mention, ...]
    outside: tuple[Mention, ...]
    attributions: tuple[Attribution, ...]


class ClaimRows(Frozen):
    """What a source says alone.

    Args:
        claims: what it says.
        not_compared: the mentions whose question cannot be found.
    """

    claims: tuple[AnyClaim, ...]
    not_compared: tuple[NotCompared, ...]


def pack(model: BaseModel) -> bytes:
    """Return a model as bytes."""
    return zlib.compress(model.model_dump_json(by_alias=True).encode(), _LEVEL)


def unpack(kind: type[ModelT], rows: bytes) -> ModelT:
    """Return the model that bytes stand for.

    Raises:
        StoreError: they stand for none.
    """
    try:
        return kind.model_validate_json(zlib.decompress(rows))
    except (zlib.error, ValidationError) as error:
        raise StoreError(
            f"a row of the store cannot be read ({type(error).__name__})\n  Add its article again."
        ) from error


def pack_source(source: Source) -> bytes:
    """Return a source as bytes; what was not stated of it stays so."""
    return zlib.compress(source.model_dump_json(exclude_unset=True).encode(), _LEVEL)


def pack_profile(profile: Profile) -> bytes:
    """Return what an article is known by as bytes."""
    return zlib.compress(_PROFILES.dump_json(profile), _LEVEL)


@lru_cache(maxsize=_PROFILES_KEPT)
def unpack_profile(rows: bytes) -> Profile | None:
    """Return what an article is known by; None where another version of factcheck knew it by other things."""
    try:
        return _PROFILES.validate_json(zlib.decompress(rows))
    except (zlib.error, ValidationError):
        return None


def digest_of_source(source: Source) -> str:
    """Return a name that a source has with all of the same words, publication, publisher and id."""
    return digest_of(source.model_dump_json(exclude_unset=True, exclude=set(_UNREAD)).encode())


def digest_of_settings(settings: Settings) -> str:
    """Return a name that reports by the same version and settings have."""
    return _digest(settings.model_dump_json(exclude=_NOT_ASKED))


def digest_of_reading(settings: Settings) -> str:
    """Return a name that readings have by the same version, and by settings that tell of words what these do."""
    return _digest(settings.model_dump_json(include=_READ_BY))


def _digest(settings: str) -> str:
    return digest_of(__version__.encode(), settings.encode())


def parts_of(found: Found, *, without: Set[str] = frozenset()) -> Iterator[tuple[str, bytes]]:
    """Yield what is found in a source as bytes, part by part: the reading, and what it says alone.

    Args:
        found: what is found in it.
        without: parts that are kept already.
    """
    reading = found.reading
    if "" not in without:
        read = ReadingRows(
            language=reading.as_written.language,
            mentions=reading.mentions,
            outside=reading.outside,
            attributions=reading.attributions,
        )
        yield "", pack(read)
    if found.alone is not None and _ALONE not in without:
        yield _ALONE, pack(ClaimRows(claims=found.alone.claims, not_compared=found.alone.not_compared))


class KeptRows:
    """What was found in a source, as bytes until it is asked for.

    Args:
        parts: the bytes by part.
    """

    def __init__(self, parts: dict[str, bytes]) -> None:
        self.parts = parts

    def reading(self, source: Source) -> Reading:
        """Return the reading of the source."""
        rows = unpack(ReadingRows, self.parts[""])
        known: dict[str, Any] = {} if rows.language == source.language else {"language": rows.language}
        return replace(
            begun(source.model_copy(update=known) if known else source),
            mentions=rows.mentions,
            outside=rows.outside,
            attributions=rows.attributions,
        )

    def source_claims(self, reading: Reading, settings: Settings) -> SourceClaims | None:
        """Return what the source says alone; None where that was not kept."""
        rows = self.parts.get(_ALONE)
        if rows is None:
            return None
        stated = unpack(ClaimRows, rows)
        return SourceClaims(reading, stated.claims, stated.not_compared, settings)
