"""Find the stretches of a sentence that may be names: capitalised runs cut by tables, titles and heads."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.mentions.names.titles import SLIPPING, slipped_title, title_openers, titles
from factcheck.mentions.names.words import (
    Word,
    common_words,
    date_words,
    first_families,
    grammar_words,
    organisation_heads,
    place_heads,
)
from factcheck.values.name_parts import Entity
from factcheck.values.name_spelling import is_given
from factcheck.values.name_tables import Entry, gazetteer, honorifics, openers, particles, spelled, suffixes

_LONGEST_ENTRY = 9
"""Words of the longest name in the tables."""
_LONGEST_TITLE = 6
_LONGEST_NAME = 6
"""Words of the longest person's name that is taken from running text."""
_LONGEST_RUN = 12
"""Words of the longest organisation's name that is taken from running text."""
_LINKS = frozenset({"of", "for", "on", "de", "against", "to"})
"""Words that go on with the name of an organisation after its head: "Institute for National Unification"."""
_SEAS = frozenset({"sea", "gulf", "bay", "strait", "isle", "cape", "city", "state", "lake", "mount", "port"})
"""Kinds of places that go on with "of": "Strait of Hormuz"."""
_HEADLINE = 0.8
"""Share of the longer words that stand capitalised in a headline. Ours."""


@dataclass(frozen=True)
class Candidate:
    """Be a stretch of a sentence that may be a name.

    Args:
        first: index of its first word in the sentence.
        last: index behind its last word.
        entity: what it names, where that is known.
        entry: what the tables know of it.
        weak: nothing but a capital letter speaks for it.
        titled: an honorific or office stands in front of it.
    """

    first: int
    last: int
    entity: Entity | None = None
    entry: Entry | None = None
    weak: bool = False
    titled: bool = False


def is_headline(words: list[Word], text: str, end: int) -> bool:
    """Tell whether a sentence is set in title case or capitals."""
    longer = [word for word in words if word.folded not in grammar_words() and word.text[:1].isalpha()]
    if len(longer) < 3 or text[max(0, end - 1) : end] in ".?!”\"":
        return False
    return sum(word.capital for word in longer) / len(longer) >= _HEADLINE and len(words) >= 4


def find_candidates(words: list[Word], *, headline: bool, blocked: frozenset[int]) -> list[Candidate]:
    """Find the candidates of a sentence, left to right, without overlap."""
    return list(_candidates(words, headline, blocked))


def _candidates(words: list[Word], headline: bool, blocked: frozenset[int]) -> Iterator[Candidate]:
    at = 0
    titled = False
    while at < len(words):
        word = words[at]
        if at in blocked or not word.folded or not (word.capital or word.folded == "al"):
            titled = _is_title(words, at) > 0 and not word.point
            at += 1
            continue
        found = _known_or_headed(words, at, headline)
        if found is not None:
            yield found
            titled = False
            at = found.last
            continue
        size = _is_title(words, at)
        if size and not _is_name_here(words, at, size):
            if word.folded in honorifics() and honorifics()[word.folded][0] == "civil" and _goes_on(words, at + 1):
                last = _person_end(words, at + 1)
                yield Candidate(at, last, "person", titled=True)
                at, titled = last, False
                continue
            titled = True
            at += size
            continue
        if _is_opener(words, at):
            at, titled = at + 1, False
            continue
        last = _person_end(words, at)
        if _is_administration(words, last):
            yield Candidate(at, last + 1, "organisation")
            at, titled = last + 1, False
            continue
        if last - at > 1 or len(word.text) > 1:
            yield _judged(words, Candidate(at, last, titled=titled, weak=headline))
        at, titled = last, False


def _is_administration(words: list[Word], at: int) -> bool:
    """Tell whether "administration" stands behind a name: "the Biden administration"."""
    if at >= len(words) or not words[at].joined or words[at - 1].possessive:
        return False
    return words[at].text == "administration"


def _judged(words: list[Word], found: Candidate) -> Candidate:
    """Tell how sure a run of capitals is, and whether it is a person."""
    run = words[found.first : found.last]
    folded = [word.folded for word in run]
    if found.titled:
        return replace(found, entity="person", weak=False)
    if len(run) == 1:
        opening = run[0].opens or found.first == 0
        return replace(found, weak=found.weak or opening or folded[0] in common_words())
    person = is_given(folded[0]) or (folded[0] in first_families() and (len(run) == 3 or "-" in run[-1].text))
    if person and not found.weak:
        return replace(found, entity="person")
    return replace(found, weak=found.weak or all(word in common_words() for word in folded))


def _known_or_headed(words: list[Word], at: int, headline: bool) -> Candidate | None:
    """Find the longest name here that the tables know or that a head word shows."""
    known = _entry_at(words, at)
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
        and _plain_name(words, known.last)
    ):
        return None
    if before is not None and before.capital and words[at].joined and is_given(before.folded) and not before.possessive:
        return None
    return known


def _plain_name(words: list[Word], at: int) -> bool:
    """Tell whether the word here is neither in a table nor a title."""
    return _entry_at(words, at) is None and not _is_title(words, at) and words[at].folded not in place_heads()


def _state_first(words: list[Word], at: int) -> bool:
    entry = gazetteer().get(words[at].folded)
    return entry is not None and entry.entity == "place"


def _entry_at(words: list[Word], at: int) -> Candidate | None:
    """Find the longest name of the tables that begins here."""
    if words[at].folded not in openers() and words[at].folded.partition("-")[0] not in openers():
        return None
    last = at + 1
    while last < min(len(words), at + _LONGEST_ENTRY) and (words[last].joined or words[last - 1].possessive):
        last += 1
    for end in range(last, at, -1):
        if not words[end - 1].capital and words[end - 1].text not in ("state", "peninsula", "world"):
            continue
        entry = gazetteer().get(_spelled(words, at, end))
        if entry is None:
            continue
        written = words[at].text
        if entry.cased and end - at == 1 and not (written.replace(".", "").isupper() or written == entry.written):
            continue
        return Candidate(at, end, entry.entity, entry)
    return None


def _spelled(words: list[Word], at: int, end: int) -> str:
    """Spell a run for lookup, with the possessive inside it: "workers party of korea"."""
    run = words[at : end - 1]
    inside = [word.folded + ("s" if word.possessive and word.text[-1:] not in "sS" else "") for word in run]
    return spelled(" ".join([*inside, words[end - 1].folded]))


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
    if last - at == 1 or (known is None and (person or _is_opener(words, at))):
        return None
    return Candidate(at, last, entity)


def _stops(words: list[Word], at: int) -> bool:
    """Tell whether a title stands here, which no name of an organisation holds."""
    return _is_title(words, at) > 0 and not _is_name_here(words, at, 1)


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
    """Tell whether the word behind "and" still belongs to the name: "of Health and Welfare"."""
    if not (words[at].capital and words[at].joined and words[at - 1].joined):
        return False
    return _entry_at(words, at) is None and not is_given(words[at].folded) and not _is_title(words, at)


def _is_title(words: list[Word], at: int) -> int:
    """Count the words of the title that begins here; 0 for none."""
    known = titles()
    if words[at].folded not in title_openers():
        slipped = at + 1 < len(words) and words[at + 1].folded in SLIPPING and words[at + 1].joined
        return 2 if slipped and slipped_title(f"{words[at].folded} {words[at + 1].folded}") is not None else 0
    for size in range(min(_LONGEST_TITLE, len(words) - at), 0, -1):
        if any(not words[at + n].joined for n in range(1, size)):
            continue
        spelling = " ".join(word.folded for word in words[at : at + size])
        if spelling in known:
            return size
    return 0


def _is_name_here(words: list[Word], at: int, size: int) -> bool:
    """Tell whether a title word is a name here: "Billy King", "Dean Smith" at the start of a run of two."""
    if size > 1 or not words[at].capital:
        return False
    before = words[at - 1] if at else None
    if before is not None and words[at].joined and before.capital and is_given(before.folded):
        return True
    return is_given(words[at].folded)


def _goes_on(words: list[Word], at: int) -> bool:
    return at < len(words) and words[at].joined and words[at].capital


def _is_opener(words: list[Word], at: int) -> bool:
    """Tell whether a capitalised word is a common word at the start of a sentence, or a date word."""
    word = words[at]
    if word.folded in date_words() and not is_given(word.folded):
        return True
    if not (word.opens or at == 0 or word.folded in grammar_words()):
        return False
    if word.folded not in common_words() or is_given(word.folded):
        return False
    if word.folded in first_families() and _goes_on(words, at + 1):
        follows = words[at + 1].folded
        return not _plain_name(words, at + 1) or follows in common_words() or follows in first_families()
    if word.folded in first_families() and not (word.opens or at == 0):
        return False
    return _goes_on(words, at + 1) or word.folded in grammar_words()


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
        if not word.capital or word.folded in date_words():
            break
        entry = _entry_at(words, end)
        if entry is not None and not (is_given(words[at].folded) and entry.last - end == 1):
            break
        if _is_title(words, end) and not _is_name_here(words, end, 1):
            break
        end += 1
    return end + 1 if end < len(words) and _is_suffix(words, end) else end


def _is_suffix(words: list[Word], at: int) -> bool:
    """Tell whether "Jr." or "III" stands behind a name."""
    word = words[at]
    if word.folded not in suffixes() or word.start - words[at - 1].end > 2:
        return False
    return word.folded in ("jr", "sr") or (word.joined and word.text.isupper() and len(word.text) > 1)
