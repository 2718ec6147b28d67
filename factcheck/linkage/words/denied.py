"""What is said to be so, and what is denied, by its verb: "has resigned", "has not resigned"."""

from collections.abc import Iterator

from factcheck.claims.asking import Around
from factcheck.claims.described import role_words
from factcheck.contrasts.words import row
from factcheck.document.clauses import Clause
from factcheck.document.vocabulary import SAYING
from factcheck.frames.events import event_of
from factcheck.frames.words import frame_words
from factcheck.inflection import stem
from factcheck.linkage.words.found import Found
from factcheck.values.description import Description

_DENYING = frozenset({"never", "no", "nobody", "none", "neither", "nothing"})


def find_denied(around: Around) -> Iterator[Found]:
    """Yield what a sentence says to be so or not to be so, by the stem of the verb or its class of event."""
    open_ended = frame_words("conditions") | role_words("opinions")
    for clause in around.clauses:
        group = clause.group
        if group.lemma in SAYING or group.lemma in role_words("weak") or not group.is_finite:
            continue
        before = around.tags[max(0, group.first - 4) : group.first]
        if any(tag.lemma in open_ended or tag.lemma == "?" for tag in before):
            continue
        if _is_softened(around, clause):
            continue
        is_denied = _is_denied(around, clause)
        tokens = around.sentence.tokens
        text = around.sentence.text[tokens[group.first].start : tokens[group.last].end]
        value = Description(aspect="whether", word="no" if is_denied else "yes", text=text)
        yield Found(f"whether {event_of(group.lemma) or stem(group.lemma)}", value, around, group.first, group.last)


def _is_denied(around: Around, clause: Clause) -> bool:
    group, subject = clause.group, clause.subject
    inside = {tag.lemma for tag in around.tags[group.first : group.last + 1]}
    if group.negated or not inside.isdisjoint(_DENYING):
        return True
    return subject is not None and around.tags[subject.first].lemma in _DENYING


def _is_softened(around: Around, clause: Clause) -> bool:
    """Whether a negator has little force: "not only"."""
    indices = range(max(0, clause.group.first - 1), clause.group.last + 1)
    negated = (index for index in indices if around.tags[index].word_class == "negator")
    return any(around.tags[index + 1].lemma in row("softened") for index in negated if index + 1 < len(around.tags))
