"""Find attributions: who is said to say it, and how far the source stands behind it.

Steps: cue words are looked up by their form; a verb counts when somebody stands before or behind it, a noun when it
governs what follows; each attribution then says which words it governs and who speaks.
"""

from collections.abc import Iterator

from factcheck.document.places import Places
from factcheck.mentions.attributions.apposed import (
    apposed_before,
    apposed_behind,
    before_clause,
    inverted_behind,
    joined_before,
)
from factcheck.mentions.attributions.around import (
    clause_from,
    group,
    is_behind_speech,
    is_said_around,
    phrase_behind,
    subject_before,
)
from factcheck.mentions.attributions.cues import Cue, find_cues
from factcheck.mentions.attributions.speakers import Here, is_somebody, person_who_spoke, speaker_of
from factcheck.mentions.mention import Attribution, Reading
from factcheck.settings import Settings
from factcheck.source import Span

_NAMING = "according to"
"""The phrase behind which the speaker stands."""


def find_attributions(reading: Reading, settings: Settings) -> Iterator[Attribution]:
    """Yield the attributions of a source, in text order.

    A cue in a quotation is the speaker's own; "May" in a date makes nothing possible.
    """
    del settings
    names = tuple(reading.of_kind("name"))
    quotations, dates = (Places(each.place for each in reading.of_kind(kind)) for kind in ("quotation", "date"))
    for sentence in reading.document.sentences:
        here = Here(reading, sentence, names)
        for cue in find_cues(sentence):
            start = sentence.tokens[cue.first].start
            if dates.around(start) is None and quotations.around(start) is None:
                yield from _attribution(cue, here)


def _attribution(cue: Cue, here: Here) -> Iterator[Attribution]:
    if cue.kind == "noun":
        yield from _by_noun(cue, here)
    elif cue.kind == "verb":
        yield from _by_verb(cue, here)
    elif cue.lower == _NAMING:
        yield _spoken(cue, here, here.sentence.span, before_clause(here, cue) or phrase_behind(here.sentence, cue.end))
    else:
        yield Attribution(scope=clause_from(here.sentence, cue), cue=cue.words, status=cue.status)


def _by_noun(cue: Cue, here: Here) -> Iterator[Attribution]:
    """Attribute what follows "claims by the US that" or "allegations of"."""
    tokens = here.sentence.tokens
    scope = Span(tokens[cue.end - 1].end, here.sentence.span.end)
    follows = tokens[cue.end].lower if cue.end < len(tokens) else ""
    if follows in group("behind_noun"):
        is_by = follows in group("by")
        yield _spoken(cue, here, scope, phrase_behind(here.sentence, cue.end + 1) if is_by else None)
    elif cue.lower in group("also_verbs"):
        subject = subject_before(here.sentence, cue.first)
        if subject is not None and here.names_in(subject):
            yield _spoken(cue, here, scope, subject)


def _by_verb(cue: Cue, here: Here) -> Iterator[Attribution]:
    """Attribute the sentence to whoever stands before "said", or behind it where a quotation or comma comes first."""
    sentence = here.sentence
    is_infinitive = cue.first > 0 and sentence.tokens[cue.first - 1].lower == "to"
    if is_infinitive or cue.words[:1].isupper():
        return
    if cue.lower in group("of_deeds") and not is_said_around(sentence, cue):
        return
    noun_like = cue.lower in group("also_nouns")
    if not noun_like and (inverted := inverted_behind(here, cue)) is not None:
        yield _spoken(cue, here, sentence.span, inverted)
        return
    before = apposed_before(here, cue) or joined_before(here, cue) or subject_before(sentence, cue.first)
    if before is not None and is_somebody(here, before, must_be_name=noun_like):
        yield _spoken(cue, here, sentence.span, before)
    elif is_behind_speech(sentence, cue) and not noun_like and (after := _behind(cue, here)) is not None:
        yield _spoken(cue, here, sentence.span, after)


def _behind(cue: Cue, here: Here) -> Span | None:
    """Return who stands behind a verb: "said Ana Ruiz", "said the mayor, Ana Ruiz"."""
    after = phrase_behind(here.sentence, cue.end)
    if after is None or is_somebody(here, after, must_be_name=True):
        return after
    return person_who_spoke(here, after) or apposed_behind(here, after)


def _spoken(cue: Cue, here: Here, scope: Span, speaker: Span | None) -> Attribution:
    """Return an attribution to a speaker; to nobody where none is given."""
    if speaker is None:
        return Attribution(scope=scope, cue=cue.words, status=cue.status)
    shown, named, is_resolved = speaker_of(here, speaker)
    name = named.whole if named is not None else None
    return Attribution(scope=scope, cue=cue.words, speaker=shown, name=name, status=cue.status, is_resolved=is_resolved)
