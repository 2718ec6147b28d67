"""What is said to be so, and what is denied, by its verb or by its noun: "has resigned", "refused to resign"."""

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
from factcheck.linkage.words.parts import is_left_undone
from factcheck.values.description import Description

_NO = "no"
_DENYING = frozenset({"never", _NO, "no-one", "nobody", "none", "neither", "nothing"})
_AHEAD = 4
"""Words before a verb in which a condition or an opinion leads to it. Heuristic."""


def find_denied(around: Around) -> Iterator[Found]:
    """Yield what a sentence says to be so or not to be so, by the stem of the verb or its class of event."""
    for clause in around.clauses:
        is_refused = is_left_undone(around, clause)
        if not _tells(around, clause, is_refused=is_refused):
            continue
        is_denied = is_refused != _is_denied(around, clause)
        first = _refusing(around, clause) if is_refused else clause.group.first
        yield _found(around, clause.group.lemma, first, clause.group.last, is_denied=is_denied)
    yield from _denied_by_noun(around)


def _tells(around: Around, clause: Clause, *, is_refused: bool) -> bool:
    """Whether a clause says that something is done or not: no condition, no opinion, no verb that says little."""
    group = clause.group
    if group.lemma in SAYING or group.lemma in role_words("weak") | role_words("refusing"):
        return False
    if not group.is_finite and not is_refused:
        return False
    before = around.tags[max(0, group.first - _AHEAD) : group.first]
    open_ended = frame_words("conditions") | role_words("opinions")
    return not any(tag.lemma in open_ended or tag.lemma == "?" for tag in before) and not _is_softened(around, clause)


def _refusing(around: Around, clause: Clause) -> int:
    """Return where the verb begins that says that something was not done."""
    before = [each.group for each in around.clauses if each.group.last < clause.group.first]
    return before[-1].last if before and before[-1].lemma in role_words("refusing") else clause.group.first


def _denied_by_noun(around: Around) -> Iterator[Found]:
    """Yield what is denied by a noun for it: "there would be no appeal", "without an arrest"."""
    tokens = around.sentence.tokens
    for phrase in around.phrases:
        if phrase.determiner != _NO or phrase.head != phrase.first + 1:
            continue
        event = event_of(tokens[phrase.head].lower)
        if event is not None and any(phrase in (clause.subject, *clause.objects) for clause in around.clauses):
            yield _found(around, event, phrase.first, phrase.head, is_denied=True)


def _found(around: Around, lemma: str, first: int, last: int, *, is_denied: bool) -> Found:
    tokens = around.sentence.tokens
    text = around.sentence.text[tokens[first].start : tokens[last].end]
    value = Description(aspect="whether", word="no" if is_denied else "yes", text=text)
    return Found(f"whether {event_of(lemma) or stem(lemma)}", value, around, first, last)


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
