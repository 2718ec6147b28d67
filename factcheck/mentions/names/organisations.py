"""Organisations and places: names that the tables know, or that end with a word by which such are known."""

from factcheck.mentions.names.signs import (
    Candidate,
    entry_at,
    goes_on,
    is_name_here,
    is_opener,
    is_plain,
    title_at,
)
from factcheck.mentions.names.words import (
    Word,
    date_words,
    leading_places,
    organisation_heads,
    partner_words,
    place_heads,
)
from factcheck.values.name_given import is_given
from factcheck.values.name_tables import gazetteer

_LONGEST_NAME = 6
"""Words of the longest person's name that is taken from running text."""
_LONGEST_RUN = 12
"""Words of the longest organisation's name that is taken from running text."""
_WITH_GIVEN = 2
"""Words of a name of a given and a family name."""
_LINKS = frozenset({"of", "for", "on", "de", "against", "to"})
"""Words that go on with the name of an organisation after its head: "Institute for National Unification"."""
_SEAS = frozenset({"sea", "gulf", "bay", "strait", "isle", "cape", "city", "state", "lake", "mount", "port"})
"""Kinds of places that go on with "of": "Strait of Hormuz"."""


def known_or_headed(words: list[Word], at: int, headline: bool) -> Candidate | None:
    """Find the longest name here that the tables know or that a head word shows."""
    known = entry_at(words, at)
    headed = None if headline and known is None and not _state_first(words, at) else _headed_at(words, at, known)
    if headed is not None and (known is None or headed.last > known.last):
        return headed
    if known is None or known.entry is None:
        return None
    return None if _is_part_of_person(words, known) or _follows_given(words, at) else known


def _is_part_of_person(words: list[Word], known: Candidate) -> bool:
    """Whether one word that the tables know is the given name before a plain family name: "Jordan Hale"."""
    first, end = words[known.first], known.last
    if known.last - known.first != 1 or first.possessive or not is_given(first.folded):
        return False
    is_place = known.entry is not None and known.entry.form not in ("demonym", "acronym")
    return is_place and goes_on(words, end) and is_plain(words, end)


def _follows_given(words: list[Word], at: int) -> bool:
    """Whether a given name stands right before a word."""
    before = words[at - 1] if at and words[at].joined else None
    return before is not None and before.capital and is_given(before.folded) and not before.possessive


def _state_first(words: list[Word], at: int) -> bool:
    entry = gazetteer().get(words[at].folded)
    return entry is not None and entry.entity == "place"


def _run_end(words: list[Word], at: int, start: int) -> int:
    """Find the end of the capitalised run that began at `at`, looking from `start` on."""
    end = start
    while end < len(words) and end - at < _LONGEST_RUN and (words[end].capital or words[end].text == "&"):
        if end > at and not words[end].joined and not (end == start and words[end - 1].possessive):
            break
        end += 1
        if words[end - 1].possessive:
            break
    return end


def _headed_at(words: list[Word], at: int, known: Candidate | None) -> Candidate | None:
    """Return a capitalised run that ends with a head word, or goes on after one with "of" or "for"."""
    start = known.last if known is not None else at
    if known is not None and not _goes_on_behind(words, start):
        return None
    head = _last_head(words, at, _run_end(words, at, start))
    if head is None or head < start:
        return None
    is_place = words[head].folded in place_heads()
    last = head + 1 if is_place and words[head].folded not in _SEAS else _extended(words, head + 1)
    if last - at == 1 or (known is None and _is_headless(words, at, head, last, is_place=is_place)):
        return None
    return Candidate(at, last, "place" if is_place else "organisation")


def _goes_on_behind(words: list[Word], at: int) -> bool:
    """Whether the word behind a name of the tables may belong to a longer one."""
    if words[at - 1].possessive:
        return not leads_place(words, at)
    return at == len(words) or words[at].joined


def _last_head(words: list[Word], at: int, end: int) -> int | None:
    """Return the last word of a run by which an organisation or a place is known."""
    heads, places = organisation_heads(), place_heads()
    return next((i for i in range(end - 1, at - 1, -1) if words[i].folded in heads or words[i].folded in places), None)


def _is_headless(words: list[Word], at: int, head: int, last: int, *, is_place: bool) -> bool:
    """Whether a run with a head is no name by itself: a title or a person stands in it, or it begins a sentence."""
    is_person = last - at == _WITH_GIVEN and is_given(words[at].folded) and not is_place
    return is_person or any(_stops(words, i) for i in range(at, head)) or is_opener(words, at)


def leads_place(words: list[Word], at: int) -> bool:
    """Whether the name of a place begins here with its kind: "Mount Redoubt"."""
    return at < len(words) and words[at].capital and words[at].folded in leading_places() and goes_on(words, at + 1)


def _stops(words: list[Word], at: int) -> bool:
    """Whether a title stands here, which no name of an organisation holds."""
    return title_at(words, at) > 0 and not is_name_here(words, at, 1)


def _extended(words: list[Word], end: int) -> int:
    """Go on behind a head word: "of North Korean Studies", "for the Study of War", "of Health and Welfare"."""
    while end + 1 < len(words) and words[end].joined and words[end].text in _LINKS:
        step = end + 1 + (words[end + 1].text == "the" and end + 2 < len(words))
        if not goes_on(words, step) or words[step].folded in date_words():
            break
        end = step
        while goes_on(words, end) and not words[end - 1].possessive:
            end += 1
        if end + 1 < len(words) and words[end].text == "and" and _is_second_part(words, end + 1):
            end += 2
    return end


def _is_second_part(words: list[Word], at: int) -> bool:
    """Whether the word behind "and" still belongs to the name: "of Health and Welfare"."""
    if not (words[at].capital and words[at].joined and words[at - 1].joined):
        return False
    return entry_at(words, at) is None and not is_given(words[at].folded) and not title_at(words, at)


def firm_at(words: list[Word], at: int, headline: bool) -> Candidate | None:
    """Return the name of a firm by its partners: "Bexley & Co", "Holt and Sons"."""
    if is_opener(words, at) and not (at + 1 < len(words) and words[at + 1].linked):
        return None
    end, is_firm = at + 1, False
    while end < min(len(words), at + _LONGEST_NAME) and words[end].joined and not words[end - 1].possessive:
        if _is_and_partner(words, end):
            return Candidate(at, end + 2, "organisation")
        if not words[end].capital or (is_firm and headline):
            break
        is_firm = is_firm or words[end].linked
        end += 1
    return Candidate(at, end, "organisation") if is_firm else None


def _is_and_partner(words: list[Word], at: int) -> bool:
    """Whether "and" and a word for partners stand here: "and Sons"."""
    return words[at].text == "and" and goes_on(words, at + 1) and words[at + 1].folded in partner_words()
