"""Texts as a program gives them -> sources; what is too many or too long is refused with the limit."""

from collections.abc import Sequence

from pydantic import Field

from factcheck.errors import SourceError
from factcheck.frozen import Frozen
from factcheck.source import Source

MOST_SOURCES = 50
"""Texts of one call. Heuristic: a day's reports of one event are fewer; an archive is read by the command line."""
MOST_CHARACTERS = 200_000
"""Code points of one text. Heuristic: a long magazine article has 60,000."""
MOST_CHARACTERS_OF_CALL = 1_000_000
"""Code points of all texts of one call: some ten seconds of work."""
_PUBLISHED = 'When it was published, as 2024-11-29 or 2024-11-29T18:00+09:00, so that its "Friday" is a date.'


class Text(Frozen):
    """One text to be read, as published."""

    text: str = Field(description="The words of the article, untouched.")
    id: str | None = Field(None, description="A short name for it in the answer; default: source 1, source 2 ...")
    published: str | None = Field(None, description=_PUBLISHED)
    publisher: str | None = Field(None, description="Who published it; its name in the answer.")
    language: str | None = Field(None, description='Its language, as "en" or "de"; default: as its words show.')


def sources_of(texts: Sequence[Text], *, draft: Text | None = None) -> list[Source]:
    """Return texts as sources, a draft first.

    Args:
        texts: in the order given.
        draft: the text that is checked against the others.

    Raises:
        SourceError: there are too many, one is too long or empty, or two have one id.
    """
    given = [*texts] if draft is None else [draft, *texts]
    _refuse_too_much(given)
    numbers = range(1, len(given) + 1) if draft is None else range(len(given))
    return [_source(text, "draft" if text is draft else f"source {n}") for text, n in zip(given, numbers, strict=True)]


def _source(text: Text, default: str) -> Source:
    known = {field: getattr(text, field) for field in ("published", "publisher", "language")}
    return Source(text.id or default, text.text, **{field: each for field, each in known.items() if each is not None})


def _refuse_too_much(texts: Sequence[Text]) -> None:
    if len(texts) > MOST_SOURCES:
        raise SourceError(
            f"{len(texts):,} texts are too many: one call takes {MOST_SOURCES}\n"
            "  Give fewer, or run factcheck compare on a folder."
        )
    for number, text in enumerate(texts, start=1):
        if len(text.text) > MOST_CHARACTERS:
            name = text.id or f"text {number}"
            raise SourceError(f"{name} has {len(text.text):,} characters: one text may have {MOST_CHARACTERS:,}")
    whole = sum(len(text.text) for text in texts)
    if whole > MOST_CHARACTERS_OF_CALL:
        raise SourceError(
            f"the texts have {whole:,} characters: one call takes {MOST_CHARACTERS_OF_CALL:,}\n  Give fewer."
        )
