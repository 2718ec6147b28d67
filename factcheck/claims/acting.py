"""Which of two who are named acts on the other: who sued whom, who hired whom, who beat whom."""

from collections.abc import Iterator

from factcheck.claims.acts import WIN, Act, find_acts, marks
from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.said import Said, sentences_of
from factcheck.document.phrases import NounPhrase
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description


def find_acting(context: Context) -> Iterator[Said]:
    """Yield of two whom a source names which one does to the other what is hardly done both ways."""
    for around in sentences_of(context):
        for act in find_acts(around):
            one, other = _named(around, act.agent), _named(around, act.patient)
            known = marks(around) if act.what == WIN else ()
            is_known = bool(known) or act.what != WIN
            if is_known and one is not None and other is not None and one.whole.key != other.whole.key:
                yield _said(around, act, one, other, known)


def _said(around: Around, act: Act, agent: Mention, patient: Mention, known: tuple[str, ...]) -> Said:
    """Return what is said of the one whose name comes first in the alphabet, in whatever order they stand."""
    first, second = sorted((agent.whole, patient.whole), key=lambda name: name.key)
    place = _place(around, act, agent, patient)
    word = "acts" if first is agent.whole else "is acted upon"
    value = Description(aspect="opposite", word=word, text=around.sentence.text[place.start : place.end])
    return Said(first, f"who {act.what}", value, place, tuple(sorted({*second.parts, *known})))


def _place(around: Around, act: Act, agent: Mention, patient: Mention) -> Span:
    """Return the words from the one to the other."""
    verb = around.sentence.tokens[act.token]
    starts = agent.place.start, patient.place.start, verb.start
    return Span(min(starts), max(agent.place.end, patient.place.end, verb.end))


def _named(around: Around, phrase: NounPhrase | None) -> Mention | None:
    """Return who is named at the head of a phrase that is no list."""
    if phrase is None:
        return None
    behind = around.tags[phrase.last + 1].word_class if phrase.last + 1 < len(around.tags) else ""
    return None if behind == "coordinator" else around.mention_at(phrase.head, "name")
