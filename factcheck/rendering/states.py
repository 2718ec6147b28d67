"""States by what any language calls them."""

from functools import cache

from factcheck.lexicon import table
from factcheck.values.name_gazetteer import places_of
from factcheck.values.transliteration import fold


def state_named(words: str) -> str | None:
    """Return the English name of the one state that some words name; None where they name none, or several.

    Example:
        >>> state_named("Nordkorea"), state_named("Allemagne"), state_named("Haus")
        ('North Korea', 'Germany', None)
    """
    found = [code for code in places_of(" ".join(map(fold, words.replace("-", " ").split()))) if code in _states()]
    return _states()[found[0]] if len(found) == 1 else None


@cache
def _states() -> dict[str, str]:
    """Return the English names of states by their codes."""
    return {code: row.names.split(";")[0].strip() for code, row in table("territories")["territories"].items()}
