"""Find the names of a source: candidates first, then who is who, then the offices beside them."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, pairwise
from typing import NamedTuple

from factcheck.document import Document, Sentence
from factcheck.document.tokens import Token
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names.candidates import find_candidates
from factcheck.mentions.names.lookup import from_entry
from factcheck.mentions.names.officers import before_officer
from factcheck.mentions.names.offices import describes_person, offices_in
from factcheck.mentions.names.parse import read_name, read_person
from factcheck.mentions.names.registry import Registry, is_person
from factcheck.mentions.names.settled import settle
from factcheck.mentions.names.signs import Candidate, names_thing
from factcheck.mentions.names.words import Word, common_words, grammar_words, is_headline, speech_verbs, words_in
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.name import Name
from factcheck.values.name_organisations import compare_organisations
from factcheck.values.name_parts import Entity
from factcheck.values.name_respelling import are_two_beside
from factcheck.values.name_tables import Entry, suffixes
from factcheck.values.relation import Relation
from factcheck.values.transliteration import fold

_LONGEST_BYLINE = 12
"""Words of a line that may be a byline. Heuristic."""
_BESIDE = 12
"""Persons of one sentence that are laid beside each other. Heuristic: a list costs no more than its length."""


class Found(NamedTuple):
    """A candidate with its name and place in the source."""

    candidate: Candidate
    name: Name
    span: Span


@dataclass
class Scanned:
    """A sentence with its words and what was found in it."""

    span: Span
    words: list[Word]
    headline: bool
    found: list[Found]


def find_names(reading: Reading, settings: Settings) -> Iterator[Mention]:
    """Find the names of a source.

    Args:
        reading: the source, with its dates, quantities and quotations found.
        settings: names to pass over, names and titles that mean one.

    Returns:
        Mentions in text order. Titles and offices stand outside the span, "Mr." and its like inside. Of another
        language than English only the names are given that the tables know.
    """
    named = (each for each in _named(reading) if reading.is_english or each.name.canonical is not None)
    return settle(named, settings)


def _named(reading: Reading) -> Iterator[Mention]:
    """Yield the names as the tables have them."""
    text = reading.source.text
    sentences = _sentences(reading)
    found = [item for sentence in sentences for item in sentence.found if not item.candidate.weak]
    registry = Registry((item.name for item in found), _introduced(found, text), _apart(sentences))
    support = _support(sentences)
    for sentence in sentences:
        resolved = (_resolved(item, sentence, registry, support) for item in sentence.found)
        kept = [item for item in resolved if item is not None]
        offices = offices_in(sentence.words, [(item.candidate, item.name) for item in kept])
        for number, item in enumerate(kept):
            yield Mention(
                source_id=reading.source.id,
                span=item.span,
                text=text[item.span.start : item.span.end],
                value=item.name,
                full=registry.full(item.name),
                offices=offices.get(number, ()),
            )


def _sentences(reading: Reading) -> list[Scanned]:
    """Find the candidates of every sentence."""
    text = reading.source.text
    taken = [span for mention in reading.mentions if (span := _nameless(mention, reading.document)) is not None]
    starts = [span.start for span in taken]
    sentences = []
    for sentence in reading.document.sentences:
        span, words = sentence.span, words_in(sentence)
        blocked = _blocked(words, taken, starts)
        headline = is_headline(words, text, span.end)
        found = []
        for candidate in find_candidates(words, headline=headline, blocked=blocked):
            cued = _with_cues(candidate, words)
            place = Span(words[cued.first].start, words[cued.last - 1].end)
            found.append(Found(cued, _name_of(text[place.start : place.end], cued.entity, cued.entry), place))
        sentences.append(Scanned(span, words, headline, found))
    return sentences


def _nameless(mention: Mention, document: Document) -> Span | None:
    """Return the stretch of a mention whose capitals are none of a name: a date, "US$5 million", "5 million US
    dollars".

    "Australian" of "5 million Australian dollars" names a country.
    """
    span = mention.place
    if mention.value.kind == "date":
        return span
    sentence = document.sentence_at(span.start)
    if mention.value.kind != "quantity" or mention.quantity.unit is None or mention.quantity.noun is not None:
        return None
    country = _country_in(sentence, span) if sentence is not None else None
    return span if country is None else Span(span.start, country.start)


def _country_in(sentence: Sentence, span: Span) -> Token | None:
    """Return the word for a country's money in a sum, behind its figure: "Australian dollars"."""
    first, end = sentence.bounds(span)
    tokens = sentence.tokens[first:end]
    figure = next((index for index, token in enumerate(tokens) if token.kind == "number"), 0)
    return next((token for token in tokens[figure + 1 :] if token.is_capitalized and token.text[1:2].islower()), None)


def _blocked(words: list[Word], dates: list[Span], starts: list[int]) -> frozenset[int]:
    """Return the indexes of the words that stand in a date or a sum of money."""
    if not dates or not words:
        return frozenset()
    first, last = (bisect_right(starts, word.start) - 1 for word in (words[0], words[-1]))
    if first == last and (first < 0 or dates[first].end < words[0].end):
        return frozenset()
    return frozenset(
        index
        for index, word in enumerate(words)
        if (at := bisect_right(starts, word.start) - 1) >= 0 and word.end <= dates[at].end
    )


def _introduced(found: list[Found], text: str) -> Iterator[tuple[str, Name]]:
    """Yield the acronyms that stand in brackets behind the name they are made of."""
    for name, short in pairwise(found):
        between, behind = text[name.span.end : short.span.start], text[short.span.end : short.span.end + 1]
        bracketed = between in (" (", " (the ") and behind == ")" and short.name.text.isupper()
        bracketed = bracketed and short.name.canonical is None and len(name.name.words) > 1
        if bracketed and compare_organisations(name.name, short.name).relation is Relation.EQUIVALENT:
            yield short.name.key, name.name


def _apart(sentences: list[Scanned]) -> Iterator[frozenset[str]]:
    """Yield the keys of two persons of one sentence whose names are almost written alike: Ann Holm, Anna Holm."""
    for sentence in sentences:
        names = {item.name.key: item.name for item in sentence.found if is_person(item.name) and item.name.given}
        for one, other in combinations(list(names.values())[:_BESIDE], 2):
            if one.parts[-1] == other.parts[-1] and are_two_beside(one, other):
                yield frozenset((one.key, other.key))


def _with_cues(candidate: Candidate, words: list[Word]) -> Candidate:
    """Return a run of capitals with what the words around it show: who speaks or holds an office is a person."""
    if candidate.entity is None and candidate.entry is None:
        candidate = before_officer(candidate, words)
    known = candidate.entity is not None or candidate.entry is not None
    if known or names_thing(words, candidate.first, candidate.last):
        return candidate
    if _has_length_of_person(candidate) and not candidate.weak and _acts_as_person(words, candidate):
        return candidate._replace(entity="person")
    if _is_byline(words, candidate):
        return candidate._replace(entity="person", weak=False)
    return candidate._replace(entity="organisation") if _is_acronym(words, candidate) else candidate


def _has_length_of_person(candidate: Candidate) -> bool:
    return candidate.last - candidate.first in (2, 3)


def _acts_as_person(words: list[Word], candidate: Candidate) -> bool:
    """Whether an office stands beside a run of capitals, or a verb of speech beside one without a common word."""
    if describes_person(words, candidate):
        return True
    end = candidate.last
    speaks = end < len(words) and words[end].joined and words[end].text in speech_verbs()
    speaks = speaks or _is_said_to_speak(words, candidate.first)
    return speaks and not any(word.folded in common_words() for word in words[candidate.first : end])


def _is_said_to_speak(words: list[Word], first: int) -> bool:
    """Whether a verb of speech right before a name begins anew, behind what is spoken: "…,” said Ana Ruiz"."""
    if not first or not words[first].joined or words[first - 1].text not in speech_verbs():
        return False
    return first == 1 or not words[first - 1].joined


def _is_byline(words: list[Word], candidate: Candidate) -> bool:
    """Whether a run of capitals stands behind a "by" that begins a short line."""
    return candidate.first == 1 and words[0].folded == "by" and len(words) <= _LONGEST_BYLINE


def _is_acronym(words: list[Word], candidate: Candidate) -> bool:
    word = words[candidate.first]
    is_one = candidate.last - candidate.first == 1 and not candidate.weak
    return is_one and word.text.isupper() and len(word.text) > 1


@lru_cache(maxsize=4096)
def _name_of(shown: str, entity: Entity | None, entry: Entry | None) -> Name:
    """Read a name; one name comes back often in the articles on one event, and values are frozen."""
    shown = " ".join(shown.split())
    if entry is not None:
        return from_entry(shown, entry)
    if entity == "person":
        return read_person(shown, shown.split(), "person")
    return read_name(shown, entity)


def _support(sentences: list[Scanned]) -> frozenset[str]:
    """Collect the words that stand as a name in the middle of a sentence and nowhere in lower case."""
    names = {
        item.name.words[0]
        for sentence in sentences
        for item in sentence.found
        if not item.candidate.weak and item.candidate.last - item.candidate.first == 1
    }
    if not names:
        return frozenset()
    lower = {word.text for sentence in sentences for word in sentence.words if not word.capital}
    return frozenset(names - lower)


def _resolved(item: Found, sentence: Scanned, registry: Registry, support: frozenset[str]) -> Found | None:
    """Return a candidate that is a name, now that the whole source is known; None for one that is none."""
    candidate = item.candidate
    if candidate.entry is not None or candidate.entity is not None:
        return item
    person = registry.person(item.name)
    if person is not None and (not candidate.weak or _stands_as_name(item, sentence)):
        return _cut_to(person, item, sentence)
    return _resolved_weak(item, sentence, registry, support) if candidate.weak else item


def _resolved_weak(item: Found, sentence: Scanned, registry: Registry, support: frozenset[str]) -> Found | None:
    """Return a candidate for which nothing but its capital speaks, where other places of the source speak for it."""
    word = sentence.words[item.candidate.first]
    if registry.knows(word.folded) and not sentence.headline and _stands_as_name(item, sentence):
        return item._replace(name=_name_of(item.name.text, "person", None))
    if item.candidate.last - item.candidate.first == 1 and _inner_capital(word.text):
        return item
    return item if item.name.words[0] in support and word.folded not in grammar_words() else None


def _cut_to(person: Name, item: Found, sentence: Scanned) -> Found:
    """Cut a run of capitals to the person's name that it holds: "Moviemaker Gary Ross" where Gary Ross is known."""
    candidate, known = item.candidate, [fold(word) for word in person.words]
    run = [word.folded for word in sentence.words[candidate.first : candidate.last]]
    at = next((n for n in range(len(run) - len(known) + 1) if run[n : n + len(known)] == known), None)
    if at is None or len(known) in (1, len(run)) or run[-1] in suffixes():
        return item._replace(name=_name_of(item.name.text, "person", None))
    first = candidate.first + at
    words = sentence.words[first : first + len(known)]
    name = _name_of(" ".join(word.text for word in words), "person", None)
    cut = candidate._replace(first=first, last=first + len(known))
    return Found(cut, name, Span(words[0].start, words[-1].end))


def _inner_capital(text: str) -> bool:
    """Whether a word is written like "O'Brien" or "McCain"."""
    return any(letter.isupper() for letter in text[1:]) and not text.isupper()


def _stands_as_name(item: Found, sentence: Scanned) -> bool:
    """Whether a common or opening word stands as a name: with a verb of speech behind it, or no common word."""
    last = item.candidate.last
    word = sentence.words[item.candidate.first]
    if last - item.candidate.first > 1:
        return True
    if word.folded not in common_words():
        return True
    if sentence.headline:
        return False
    follows = sentence.words[last].text if last < len(sentence.words) else ""
    if word.possessive or (follows in speech_verbs() and sentence.words[last].joined):
        return True
    return not (word.opens or item.candidate.first == 0) and fold(word.text) not in ("i", "a")
