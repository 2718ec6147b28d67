"""Find the stretches of a sentence that may be names: capitalised runs cut by tables, titles and heads."""

from collections.abc import Iterator

from factcheck.mentions.names.signs import (
    Candidate,
    entry_at,
    goes_on,
    is_name_here,
    is_opener,
    is_plain,
    names_thing,
    title_at,
)
from factcheck.mentions.names.words import (
    Word,
    common_words,
    date_words,
    first_families,
    grammar_words,
    leading_places,
    months,
    organisation_heads,
    partner_words,
    place_heads,
)
from factcheck.values.name_given import is_given
from factcheck.values.name_parts import Entity
from factcheck.values.name_tables import gazetteer, honorifics, particles, suffixes

_LONGEST_NAME = 6
"""Words of the longest person's name that is taken from running text."""
_LONGEST_RUN = 12
"""Words of the longest organisation's name that is taken from running text."""
_LED = 3
"""Words of the shortest run that may begin with a word that is none of the name; letters of such an acronym."""
_OFFICE = 2
"""Words before the town of an office: "Mayor of"."""
_LINKS = frozenset({"of", "for", "on", "de", "against", "to"})
"""Words that go on with the name of an organisation after its head: "Institute for National Unification"."""
_SEAS = frozenset({"sea", "gulf", "bay", "strait", "isle", "cape", "city", "state", "lake", "mount", "port"})
"""Kinds of places that go on with "of": "Strait of Hormuz"."""


def find_candidates(words: list[Word], *, headline: bool, blocked: frozenset[int]) -> list[Candidate]:
    """Find the candidates of a sentence, left to right, without overlap."""
    return list(_candidates(words, headline, blocked))


def _candidates(words: list[Word], headline: bool, blocked: frozenset[int]) -> Iterator[Candidate]:
    at = 0
    titled = False
    begins = [(word.capital and word.folded != "") or word.folded == "al" for word in words]
    while at < len(words):
        word = words[at]
        if not begins[at] or at in blocked:
            at = next((n for n in range(at + 1, len(words)) if begins[n]), len(words))
            before = words[at - 1]
            titled = at < len(words) and title_at(words, at - 1) > 0 and not before.point
            continue
        found = _known_or_headed(words, at, headline) or _firm_at(words, at, headline)
        if found is not None:
            yield found
            titled = False
            at = found.last
            continue
        size = title_at(words, at)
        if size and not is_name_here(words, at, size):
            if word.folded in honorifics() and honorifics()[word.folded][0] == "civil" and goes_on(words, at + 1):
                last = _person_end(words, at + 1)
                yield Candidate(at, last, "person", titled=True)
                at, titled = last, False
                continue
            titled = True
            at += size
            continue
        if is_opener(words, at):
            at, titled = at + 1, False
            continue
        last = _person_end(words, at)
        if _is_town_before_person(words, at, last):
            yield Candidate(at, at + 1, "place")
            at, titled = at + 1, True
            continue
        at += _is_led(words, at, last)
        if _is_administration(words, last):
            yield Candidate(at, last + 1, "organisation")
            at, titled = last + 1, False
            continue
        if headline and titled:
            last = _headline_end(words, at, last)
        if last - at > 1 or len(word.text) > 1:
            yield _judged(words, Candidate(at, last, titled=titled, weak=headline))
        at, titled = last, False


def _firm_at(words: list[Word], at: int, headline: bool) -> Candidate | None:
    """Find the name of a firm by its partners: "Bexley & Co", "Holt and Sons"."""
    if is_opener(words, at) and not (at + 1 < len(words) and words[at + 1].linked):
        return None
    end, is_firm = at + 1, False
    while end < min(len(words), at + _LONGEST_NAME) and words[end].joined and not words[end - 1].possessive:
        if words[end].capital and not (is_firm and headline):
            is_firm = is_firm or words[end].linked
            end += 1
        elif words[end].text == "and" and goes_on(words, end + 1) and words[end + 1].folded in partner_words():
            return Candidate(at, end + 2, "organisation")
        else:
            break
    return Candidate(at, end, "organisation") if is_firm else None


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
    folded = [word.folded for word in run]
    if _leads_place(words, found.first) and len(run) > 1 and not found.titled:
        return found._replace(entity="place")
    if names_thing(words, found.first, found.last) and not found.titled:
        return found
    if found.titled and not (found.weak and not is_given(folded[0]) and len(run) == 1):
        return found._replace(entity="person", weak=False)
    if len(run) == 1:
        opening = run[0].opens or found.first == 0
        return found._replace(weak=found.weak or opening or folded[0] in common_words())
    person = is_given(folded[0]) or (folded[0] in first_families() and (len(run) == 3 or "-" in run[-1].text))
    if person and not found.weak:
        return found._replace(entity="person")
    return found._replace(weak=found.weak or all(word in common_words() for word in folded))


def _known_or_headed(words: list[Word], at: int, headline: bool) -> Candidate | None:
    """Find the longest name here that the tables know or that a head word shows."""
    known = entry_at(words, at)
    headed = None if headline and known is None and not _state_first(words, at) else _headed_at(words, at, known)
    if headed is not None and (known is None or headed.last > known.last):
        return headed
    if known is None or known.entry is None:
        return None
    following = words[known.last] if known.last < len(words) else None
    before = words[at - 1] if at else None
    if (
        known.entry.form not in ("demonym", "acronym")
        and known.last - at == 1
        and following is not None
        and following.joined
        and following.capital
        and not words[at].possessive
        and is_given(words[at].folded)
        and is_plain(words, known.last)
    ):
        return None
    if before is not None and before.capital and words[at].joined and is_given(before.folded) and not before.possessive:
        return None
    return known


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
    """Find a capitalised run that ends with a head word, or goes on after one with "of" or "for"."""
    start = known.last if known is not None else at
    if known is not None and words[start - 1].possessive and _leads_place(words, start):
        return None
    if known is not None and start < len(words) and not (words[start].joined or words[start - 1].possessive):
        return None
    end = _run_end(words, at, start)
    heads, places = organisation_heads(), place_heads()
    head = next((i for i in range(end - 1, at - 1, -1) if words[i].folded in heads or words[i].folded in places), -1)
    if head < start or (known is None and any(_stops(words, i) for i in range(at, head))):
        return None
    entity: Entity = "place" if words[head].folded in places else "organisation"
    last = head + 1 if entity == "place" and words[head].folded not in _SEAS else _extended(words, head + 1)
    person = last - at == 2 and is_given(words[at].folded) and entity == "organisation"
    if last - at == 1 or (known is None and (person or is_opener(words, at))):
        return None
    return Candidate(at, last, entity)


def _leads_place(words: list[Word], at: int) -> bool:
    """Whether the name of a place begins here with its kind: "Mount Redoubt"."""
    return at < len(words) and words[at].capital and words[at].folded in leading_places() and goes_on(words, at + 1)


def _stops(words: list[Word], at: int) -> bool:
    """Whether a title stands here, which no name of an organisation holds."""
    return title_at(words, at) > 0 and not is_name_here(words, at, 1)


def _extended(words: list[Word], end: int) -> int:
    """Go on behind a head word: "of North Korean Studies", "for the Study of War", "of Health and Welfare"."""
    while end + 1 < len(words) and words[end].joined and words[end].text in _LINKS:
        step = end + 1
        if words[step].text == "the" and step + 1 < len(words):
            step += 1
        if not (words[step].capital and words[step].joined) or words[step].folded in date_words():
            break
        end = step
        while end < len(words) and words[end].capital and words[end].joined and not words[end - 1].possessive:
            end += 1
        if end + 1 < len(words) and words[end].text == "and" and _is_second_part(words, end + 1):
            end += 2
    return end


def _is_second_part(words: list[Word], at: int) -> bool:
    """Whether the word behind "and" still belongs to the name: "of Health and Welfare"."""
    if not (words[at].capital and words[at].joined and words[at - 1].joined):
        return False
    return entry_at(words, at) is None and not is_given(words[at].folded) and not title_at(words, at)


def _person_end(words: list[Word], at: int) -> int:
    """Find the end of a run of name words that begins here."""
    end = at + 1
    while end < min(len(words), at + _LONGEST_NAME) and words[end].joined and not words[end - 1].possessive:
        word = words[end]
        if word.text in particles() and end + 1 < len(words) and words[end + 1].joined:
            if words[end + 1].capital or words[end + 1].text in particles():
                end += 1
                continue
            break
        if _is_month_name(words, at, end):
            return end + 1
        if not word.capital or word.folded in date_words() or (_is_grammar(word) and is_given(words[at].folded)):
            break
        entry = entry_at(words, end)
        if entry is not None and not (is_given(words[at].folded) and entry.last - end == 1):
            break
        if title_at(words, end) and not is_name_here(words, end, 1):
            break
        end += 1
    return end + 1 if end < len(words) and _is_suffix(words, end) else end


def _is_month_name(words: list[Word], at: int, end: int) -> bool:
    """Whether a month is the family name behind one given name: "Meg March", and not in "Meg March 3"."""
    if end != at + 1 or words[end].folded not in months() or not words[end].text.istitle():
        return False
    is_day = end + 1 < len(words) and words[end + 1].text[0].isdecimal()
    return is_given(words[at].folded) and words[at].folded not in grammar_words() and not is_day


def _is_grammar(word: Word) -> bool:
    """Whether a capitalised word is one of grammar, as in headlines, and no name: "So" and "No" may be one."""
    known = is_given(word.folded) or word.folded in first_families()
    return len(word.folded) > 1 and word.folded in grammar_words() and not known


def _is_suffix(words: list[Word], at: int) -> bool:
    """Whether "Jr." or "III" stands behind a name."""
    word = words[at]
    if word.folded not in suffixes() or word.start - words[at - 1].end > 2:
        return False
    return word.folded in ("jr", "sr") or (word.joined and word.text.isupper() and len(word.text) > 1)
