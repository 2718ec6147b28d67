"""Find attributions: who is said to say it, and how far the source stands behind it.

Steps: cue words are looked up by their form; a verb counts when somebody stands before or behind it, a noun when it
governs what follows; each attribution then says which words it governs and who speaks.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.inflection import noun_forms, verb_forms
from factcheck.lexicon import table
from factcheck.mentions.mention import Attribution, Mention, Reading
from factcheck.mentions.names import resolve
from factcheck.settings import Settings
from factcheck.source import Span
from factcheck.values.factuality import Status

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_LONGEST_PHRASE = 5
_LONGEST_SPEAKER = 80
"""Code points of the words shown for a speaker; a longer stretch is no name for anybody. Heuristic."""
_LEADING_TO = re.compile(r"\bto\s+$")
_VERB_AND = re.compile(r"(?:[a-z]ed|[a-z]s|[a-z]ing)\s+and\s+(?=(?:later|then|also|has|had|was|were)\b|$)")
_CLAUSE_EDGE = re.compile(
    r"[,;:()“”\"]|\b(?:that|as|while|when|since|because|although|regarding|over|about|concerning)\b", re.IGNORECASE
)
_PRONOUNS = frozenset({"he", "she", "they", "it", "who"})
_SAYS = re.compile(r"\s*(?:,|:|that\b|[“\"«])")
_SAID = re.compile(r"[,”\"»]\s+(?:[^\s,”\"]+\s+){1,5}$")
_GROUP = re.compile(r"(?:[eo]r|ent|ant|ist|ian)s$")
"""How the names of people who do or are something end in the plural: organisers, doctors, residents, scientists."""
_WORDS_OF_GROUP = 2
_SENTENCES_BACK = 3
"""Sentences back in which the person behind "he" is looked for. Heuristic."""
_NAMES_A_SENTENCE = 40


class _Cue(NamedTuple):
    kind: str
    words: str
    start: int
    end: int
    status: Status


@cache
def _words(group: str) -> frozenset[str]:
    return frozenset(table("reporting_verbs")["groups"][group][0].split())


@cache
def _single_words() -> dict[str, tuple[str, Status]]:
    """Map each form of a cue word to its part of speech and status; a verb gives way to nothing."""
    forms: dict[str, tuple[str, Status]] = {}
    for base, row in table("reporting_verbs")["nouns"].items():
        forms |= dict.fromkeys(noun_forms(base), ("noun", row[0]))
    for base, row in table("reporting_verbs")["verbs"].items():
        told = (form for form in verb_forms(base) if not form.endswith("ing"))
        forms |= {form: ("verb", row[0]) for form in told if form not in forms}
    return forms


@cache
def _phrases() -> dict[tuple[str, ...], Status]:
    return {tuple(phrase.split()): row[0] for phrase, row in table("reporting_verbs")["phrases"].items()}


@cache
def _phrase_openers() -> frozenset[str]:
    return frozenset(phrase[0] for phrase in _phrases())


def find_attributions(reading: Reading, settings: Settings) -> Iterator[Attribution]:
    """Yield the attributions of a source, in text order."""
    names = [mention for mention in reading.of_kind("name") if mention.span is not None]
    quoted = [mention.span for mention in reading.of_kind("quotation") if mention.span is not None]
    months = {place for mention in reading.of_kind("date") for place in range(mention.place.start, mention.place.end)}
    first_name, first_quoted = 0, 0
    for sentence in reading.sentences:
        while first_name < len(names) and names[first_name].place.end <= sentence.start:
            first_name += 1
        while first_quoted < len(quoted) and quoted[first_quoted].end <= sentence.start:
            first_quoted += 1
        inside = [
            quote for quote in quoted[first_quoted : first_quoted + _LONGEST_SPEAKER] if quote.start < sentence.end
        ]
        for cue in _cues(reading.source.text, sentence):
            in_date = cue.start in months  # "until May 6"
            if not in_date and not any(quote.start <= cue.start < quote.end for quote in inside):
                here = _Place(reading, sentence, names, first_name, settings)
                yield from _attribution(cue, here)


class _Place(NamedTuple):
    reading: Reading
    sentence: Span
    names: list[Mention]
    first_name: int
    settings: Settings

    def names_in(self, start: int, end: int) -> list[Mention]:
        """Return the names of the sentence that lie within a stretch of it."""
        found = []
        for mention in self.names[self.first_name :]:
            if mention.place.start >= end:
                break
            if mention.place.start >= start and mention.place.end <= end:
                found.append(mention)
        return found


def _cues(text: str, sentence: Span) -> Iterator[_Cue]:
    places = list(_WORD.finditer(text, sentence.start, sentence.end))
    words = [place.group().lower().replace("’", "'") for place in places]
    singles, openers = _single_words(), _phrase_openers()
    past = 0
    for index, word in enumerate(words):
        if index < past or not (word in singles or word in openers):
            continue
        length = _phrase_length(words, index) if word in openers else 0
        past = index + max(1, length)
        start, end = places[index].start(), places[past - 1].end()
        if length:
            yield _Cue("phrase", text[start:end], start, end, _phrases()[tuple(words[index:past])])
        elif word in singles:
            yield _Cue(singles[word][0], text[start:end], start, end, singles[word][1])


def _phrase_length(words: list[str], index: int) -> int:
    window = tuple(words[index : index + _LONGEST_PHRASE])
    return next((length for length in range(len(window), 0, -1) if window[:length] in _phrases()), 0)


def _attribution(cue: _Cue, here: _Place) -> Iterator[Attribution]:
    text, sentence = here.reading.source.text, here.sentence
    if cue.kind == "phrase":
        if cue.words.lower() == "according to":
            yield _spoken(cue, here, sentence, _noun_phrase_after(text, cue.end, sentence.end))
        else:
            yield Attribution(scope=_clause_from(text, cue, sentence), cue=cue.words, status=cue.status)
    elif cue.kind == "noun":
        yield from _by_noun(cue, here)
    else:
        yield from _by_verb(cue, here)


def _by_noun(cue: _Cue, here: _Place) -> Iterator[Attribution]:
    """Attribute what follows "claims by the US that" or "allegations of"."""
    text, sentence = here.reading.source.text, here.sentence
    follows = re.compile(r"\s+(by|from|of|that|about|regarding)\b").match(text, cue.end, sentence.end)
    if follows is None:
        subject = _noun_phrase_before(text, sentence.start, cue.start)
        if (
            subject is not None
            and text[cue.start : cue.end].lower().startswith("claim")
            and here.names_in(subject.start, subject.end)
        ):
            yield _spoken(cue, here, Span(cue.end, sentence.end), subject)
        return
    speaker = None
    if follows.group(1) in ("by", "from"):
        speaker = _noun_phrase_after(text, follows.end(), sentence.end)
    yield _spoken(cue, here, Span(cue.end, sentence.end), speaker)


def _by_verb(cue: _Cue, here: _Place) -> Iterator[Attribution]:
    """Attribute the sentence to whoever stands before "said", or behind it where a quotation or comma comes first."""
    text, sentence = here.reading.source.text, here.sentence
    if _LEADING_TO.search(text, max(sentence.start, cue.start - 4), cue.start) or cue.words[:1].isupper():
        return
    if (
        cue.words.lower() in _words("of_deeds")
        and not _SAYS.match(text, cue.end)
        and not _SAID.search(text, sentence.start, cue.start)
    ):
        return
    before = _noun_phrase_before(text, sentence.start, cue.start)
    noun_like = cue.words.lower() in _words("also_nouns")
    if before is not None and _is_somebody(here, before, noun_like):
        yield _spoken(cue, here, sentence, before)
        return
    comma_first = text[max(sentence.start, cue.start - 3) : cue.start].rstrip()[-1:] in tuple(',”"’»!?')
    after = _noun_phrase_after(text, cue.end, sentence.end)
    if comma_first and not noun_like and after is not None and _is_somebody(here, after, must_be_name=True):
        yield _spoken(cue, here, sentence, after)


def _is_somebody(here: _Place, span: Span, must_be_name: bool) -> bool:
    """Whether words can be a speaker: a pronoun, a name, or a described person."""
    words = here.reading.source.text[span.start : span.end].lower().split()
    if words[-1] in _words("nameless"):
        return True
    names = here.names_in(span.start, span.end)
    behind = here.reading.source.text[names[-1].place.end : span.end].split() if names else []
    if (names and not (must_be_name and len(behind) > _WORDS_OF_GROUP)) or (len(words) == 1 and words[0] in _PRONOUNS):
        return True
    return not must_be_name and (
        words[0] in ("the", "a", "an", "his", "her", "their", "its")
        or (len(words) <= _WORDS_OF_GROUP and _GROUP.search(words[-1]) is not None)
    )


def _spoken(cue: _Cue, here: _Place, scope: Span, speaker: Span | None) -> Attribution:
    """Make an attribution of a speaker's words, resolving pronouns and descriptions where one person fits."""
    if speaker is None:
        return Attribution(scope=scope, cue=cue.words, status=cue.status)
    text = here.reading.source.text
    words = text[speaker.start : speaker.end]
    inside = here.names_in(speaker.start, speaker.end)
    people = [mention for mention in inside if mention.name.entity == "person"]
    best = people[-1] if people else None
    if best is None and words.lower() in ("he", "she", "who"):
        best = _person_before(here, speaker.start)
    elif best is None:
        best = resolve(here.reading, speaker)
    if best is None and inside:
        best = inside[0]
    is_resolved = best is not None and best not in inside
    shown = words if best is None or words.lower() not in _PRONOUNS else best.whole.text
    return Attribution(
        scope=scope,
        cue=cue.words,
        speaker=shown,
        name=best.whole if best is not None else None,
        status=cue.status,
        is_resolved=is_resolved,
    )


def _person_before(here: _Place, place: int) -> Mention | None:
    """Return the person that "he" most likely is: the first of this sentence, else of the last one that names any."""
    sentences = here.reading.sentences
    index = here.reading.document.index(here.sentence.start)
    people = [
        mention
        for mention in here.names[max(0, here.first_name - _NAMES_A_SENTENCE) : here.first_name + _NAMES_A_SENTENCE]
        if mention.name.entity == "person"
    ]
    for sentence in reversed(sentences[max(0, index - _SENTENCES_BACK) : index + 1]):
        limit = min(place, sentence.end)
        inside = [mention for mention in people if sentence.start <= mention.place.start < limit]
        if inside:
            return inside[0]
    return None


def _noun_phrase_before(text: str, start: int, end: int) -> Span | None:
    """Return the words between the last edge of a clause and a verb, without auxiliaries and adverbs."""
    start = max(start, end - 2 * _LONGEST_SPEAKER)
    for edge in _CLAUSE_EDGE.finditer(text, start, end):
        if text[edge.end() : end].strip():
            start = edge.end()
    if (joined := _VERB_AND.search(text, start, end)) is not None:
        start = joined.end()
    words = list(_WORD.finditer(text, start, end))
    while words and words[-1].group().lower() in _words("auxiliaries"):
        words.pop()
    if not words or words[-1].end() - words[0].start() > _LONGEST_SPEAKER or "\n" in text[words[-1].end() : end]:
        return None
    return Span(words[0].start(), words[-1].end())


def _noun_phrase_after(text: str, start: int, end: int) -> Span | None:
    """Return the words from a cue to the next edge of a clause."""
    edge = _CLAUSE_EDGE.search(text, min(start + 1, end), end)
    stop = edge.start() if edge is not None else end
    words = list(_WORD.finditer(text, start, min(stop, start + _LONGEST_SPEAKER)))
    return Span(words[0].start(), words[-1].end()) if words else None


def _clause_from(text: str, cue: _Cue, sentence: Span) -> Span:
    """Return the words from a modal cue to the end of its clause."""
    edge = re.compile(r";|,\s+(?:which|who|but|and|while|after|following)\b|[“\"]").search(text, cue.end, sentence.end)
    return Span(cue.start, edge.start() if edge is not None else sentence.end)
