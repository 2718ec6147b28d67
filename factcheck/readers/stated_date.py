"""A date that a feed tells and that is none: stated, for its reader would not miss it."""

from collections.abc import Callable, Iterable
from datetime import date

from factcheck.errors import SourceError
from factcheck.readers.published import HOW_TO_WRITE

_MOST_QUOTED = 80
"""Letters of a text in a message. Heuristic."""


def refuse_faulty(where: Callable[[str], str], read: date | None, texts: Iterable[str]) -> None:
    """Refuse an entry of a feed that tells when it was published in no form that can be read.

    Args:
        where: tells file and line of a text, for the message.
        read: what was read of the texts.
        texts: those that may tell it, best first.

    Raises:
        SourceError: there are texts, and none is a date.
    """
    stated = next((text for text in texts if text.strip()), None) if read is None else None
    if stated is not None:
        raise SourceError(f'{where(stated)}: published: "{stated[:_MOST_QUOTED]}" is no date\n  {HOW_TO_WRITE}')
