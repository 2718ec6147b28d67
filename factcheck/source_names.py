"""What sources are called: who published them, as settings know it, and the names by which reports call them."""

import re
from collections import Counter
from collections.abc import Iterable
from fnmatch import fnmatchcase

from factcheck.settings import Settings, SourceRow
from factcheck.source import Source
from factcheck.visible import visible


def described(source: Source, settings: Settings) -> Source:
    """Return a source with the publisher and origin that settings know of it, where it does not tell them itself.

    Args:
        source: as read.
        settings: rows by a pattern of ids or paths, as file names are matched; the first that tells it counts.

    Example:
        >>> settings = Settings(sources={"wire*": {"publisher": "The Wire"}})
        >>> described(Source("wire-1", "One."), settings).publisher
        'The Wire'
    """
    names = (source.id, source.path or source.id)
    rows = [row for pattern, row in settings.sources if any(fnmatchcase(name, pattern) for name in names)]
    missing = [field for field in SourceRow.model_fields if getattr(source, field) is None]
    stated = {
        field: next((each for row in rows if (each := getattr(row, field)) is not None), None) for field in missing
    }
    return source.model_copy(update=stated) if any(stated.values()) else source


def display_names(sources: Iterable[Source]) -> dict[str, str]:
    """Return each source for people: its publisher, else its id cut at the first `_`, `-` or `.`, else its id.

    The first of the three that no other source shares is taken.

    Returns:
        Names by id, with nothing in them that hides or ends a line.

    Example:
        >>> display_names([Source("000_a1", "One."), Source("001_b2", "Two.", publisher="Reuters")])
        {'000_a1': '000', '001_b2': 'Reuters'}
    """
    candidates = {source.id: (source.publisher, re.split(r"[_.-]", source.id)[0] or None) for source in sources}
    taken = [Counter(names) for names in zip(*candidates.values(), strict=True)]
    return {
        source_id: visible(
            next((name for name, count in zip(names, taken, strict=True) if name and count[name] == 1), source_id)
        )
        for source_id, names in candidates.items()
    }
