"""Find the stretches of a sentence that may be names: capitalised runs cut by tables, titles and heads."""

from typing import NamedTuple

from factcheck.mentions.names.organisations import firm_at, known_or_headed, leads_place
from factcheck.mentions.names.persons import person_end
from factcheck.mentions.names.signs import (
    Candidate,
    goes_on,
    is_name_here,
    is_opener,
    names_thing,
    title_at,
)
from factcheck.mentions.names.words import (
    Word,
    common_words,
    first_families,
)
from factcheck.values.name_given import is_given
from factcheck.values.name_tables import honorifics

_LED = 3
"""Words of the shortest run that may begin with a word that is none of the name; letters of such an acronym."""
_OFFICE = 2
"""Words before the town of an office: "Mayor of"."""
_SYLLABLES = 3
"""Words of a name whose family name stands first and whose given name is written in two."""


class _Step(NamedTuple):
    """Where a search goes on, what it found, and whether a title stands before that place."""

    at: int
    found: Candidate | None = None
    titled: bool = False


def find_candidates(words: list[Word], *, headline: bool, blocked: frozenset[int]) -> list[Candidate]:
    """Return the candidates of a sentence, left to right, without overlap."""
    begins = [(word.capital and word.folded != "") or word.folded == "al" for word in words]
    found: list[Candidate] = []
    step = _Step(0)
    while step.at < len(words):
        if not begins[step.at] or step.at in blocked:
            step = _to_next(words, next((n for n in range(step.at + 1, len(words)) if begins[n]), len(words)))
        else:
            step = _step_from(words, step.at, headline=headline, titled=step.titled)
            if step.found is not None:
                found.append(step.found)
    return found


def _to_next(words: list[Word], at: int) -> _Step:
    """Return where a search goes on: at a word behind one that begins no name, but may be a title."""
    titled = at < len(words) and title_at(words, at - 1) > 0 and not words[at - 1].point
    return _Step(at, titled=titled)


def _step_from(words: list[Word], at: int, *, headline: bool, titled: bool) -> _Step:
    """Return what begins at a word with a capital letter, and where the search goes on."""
    found = known_or_headed(words, at, headline) or firm_at(words, at, headline)
    if found is not None:
        return _Step(found.last, found)
    size = title_at(words, at)
    if size and not is_name_here(words, at, size):
        return _behind_title(words, at, size)
    if is_opener(words, at):
        return _Step(at + 1)
    last = person_end(words, at)
    if _is_town_before_person(words, at, last):
        return _Step(at + 1, Candidate(at, at + 1, "place"), titled=True)
    is_long = len(words[at].text) > 1
    at += _is_led(words, at, last)
    if _is_administration(words, last):
        return _Step(last + 1, Candidate(at, last + 1, "organisation"))
    if headline and titled:
        last = _headline_end(words, at, last)
    is_name = last - at > 1 or is_long
    return _Step(last, _judged(words, Candidate(at, last, titled=titled, weak=headline)) if is_name else None)


def _behind_title(words: list[Word], at: int, size: int) -> _Step:
    """Return the person behind "Mr." and its like; behind another title the search goes on."""
    honorific = honorifics().get(words[at].folded)
    if honorific is None or honorific[0] != "civil" or not goes_on(words, at + 1):
        return _Step(at + size, titled=True)
    last = person_end(words, at + 1)
    return _Step(last, Candidate(at, last, "person", titled=True))


def _is_administration(words: list[Word], at: int) -> bool:
    """Whether "administration" stands behind a name: "the Biden administration"."""
    if at >= len(words) or not words[at].joined or words[at - 1].possessive:
        return False
    return words[at].text == "administration"


def _headline_end(words: list[Word], at: int, last: int) -> int:
    """Find the end of the name behind a title in a headline, where a verb has a capital too."""
    if words[at].folded in first_families():
        return last
    return min(last, at + 2) if is_given(words[at].folded) or words[at].text.endswith(".") else at + 1


def _is_led(words: list[Word], at: int, last: int) -> bool:
    """Whether a run begins with a word before the name: "Hire Maurice Cheeks", "RB Pierre Thomas"."""
    if last - at < _LED or is_given(words[at].folded) or not is_given(words[at + 1].folded):
        return False
    short = words[at].text.isupper() and 1 < len(words[at].text) <= _LED and not words[at + 1].text.isupper()
    return short or words[at].folded in common_words()


def _is_town_before_person(words: list[Word], at: int, last: int) -> bool:
    """Whether a run begins with the town of an office: "Mayor of Bexley Tom Hale"."""
    if at < _OFFICE or words[at - 1].text != "of" or last - at < _LED or is_given(words[at].folded):
        return False
    return title_at(words, at - _OFFICE) > 0 and is_given(words[at + 1].folded)


def _judged(words: list[Word], found: Candidate) -> Candidate:
    """Return how sure a run of capitals is, and whether it is a person."""
    run = words[found.first : found.last]
    if found.titled:
        is_sure = is_given(run[0].folded) or len(run) > 1 or not found.weak
        return found._replace(entity="person", weak=False) if is_sure else _judged_by_words(run, found)
    if len(run) > 1 and leads_place(words, found.first):
        return found._replace(entity="place")
    return found if names_thing(words, found.first, found.last) else _judged_by_words(run, found)


def _judged_by_words(run: list[Word], found: Candidate) -> Candidate:
    """Return how sure a run of capitals is by its own words."""
    first = run[0]
    if len(run) == 1:
        opening = first.opens or found.first == 0
        return found._replace(weak=found.weak or opening or first.folded in common_words())
    if not found.weak and (is_given(first.folded) or _is_family_first(run)):
        return found._replace(entity="person")
    return found._replace(weak=found.weak or all(word.folded in common_words() for word in run))


def _is_family_first(run: list[Word]) -> bool:
    """Whether a run is a person whose family name stands first: "Kim Jong Un", "Yang Moo-jin"."""
    return run[0].folded in first_families() and (len(run) == _SYLLABLES or "-" in run[-1].text)
