"""The names of months and weekdays in other languages: the only file that imports dateparser.

dateparser's own tables are read; its search and its parser are not used, because they fall back on today.
"""

from collections.abc import Mapping
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.dates.cues import Classes, english

LANGUAGES = ("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr", "uk")
"""Languages whose dates are read, by BCP 47 primary subtag."""
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORTEST_NAME = 3
"""Letters of the shortest name taken from dateparser: shorter ones ("mi", "so", "do") are everyday words."""


@cache
def words_in(language: str) -> Mapping[str, Classes] | None:
    """Map the words of a language to their classes; None when its dates are not read.

    Example:
        >>> words_in("fr")["novembre"]
        {'month': 11}
    """
    if table("date_words", language):
        return english()
    if language not in LANGUAGES:
        return None
    words: dict[str, Classes] = {}
    names = _names(language)
    for kind, keys in (("month", _MONTHS), ("weekday", _WEEKDAYS)):
        for number, key in enumerate(keys, 1 if kind == "month" else 0):
            for name in names[key]:
                words[name] = {**words.get(name, {}), kind: number}
    for word, row in table("date_words_foreign").get(language, {}).items():
        words[word] = {**words.get(word, {}), **_row_classes(row[0])}
    return words


def _row_classes(cell: str) -> Classes:
    pairs = (part.strip().split(" ", 1) for part in cell.split(","))
    return {name: int(value) if value.lstrip("-").isdigit() else value for name, value in pairs}


def _names(language: str) -> dict[str, tuple[str, ...]]:
    """Read the names of months and weekdays from dateparser, lower case."""
    from dateparser.languages.loader import default_loader  # noqa: PLC0415

    info = default_loader.get_locale(language).info
    keys = (*_MONTHS, *_WEEKDAYS)
    return {
        key: tuple(name.lower().rstrip(".") for name in info.get(key, ()) if len(name.rstrip(".")) >= _SHORTEST_NAME)
        for key in keys
    }
