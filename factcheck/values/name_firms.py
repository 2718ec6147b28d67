"""Whether two names of firms keep one name beside legal form and line of business."""

from functools import cache

from factcheck.lexicon import table
from factcheck.values.name_firm_words import one_form
from factcheck.values.name_organisations import content


def kept_words(spelling: str) -> tuple[str, ...]:
    """Return the words of a firm's name that its legal form and its line of business leave.

    Example:
        >>> kept_words("melford software inc"), kept_words("american foods")
        (('melford',), ())
    """
    return tuple(word for word in content(spelling) if word not in _lines() and not word.startswith("@"))


def may_be_one_firm(one: str, other: str) -> bool:
    """Whether two folded names may be one firm's: one has all of the other, and beside it only what a firm does.

    Example:
        >>> may_be_one_firm("melford software", "melford inc"), may_be_one_firm("melford software", "melford foods")
        (True, False)
    """
    short, full = sorted((set(content(one)), set(content(other))), key=len)
    return bool(kept_words(" ".join(sorted(short)))) and short <= full and full - short <= _lines()


@cache
def _lines() -> frozenset[str]:
    return frozenset(map(one_form, table("organisation_words")["lines"]["business"][0].split()))
