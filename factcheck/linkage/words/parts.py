"""What the grammar of its sentence says of a word: of what it is said, in which role, and who else takes part."""

from collections.abc import Iterator

from factcheck.claims.asking import Around
from factcheck.claims.classes.phrases import heads_of, stems_of
from factcheck.claims.described import role_words
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import SAYING
from factcheck.frames.events import event_of
from factcheck.inflection import stem
from factcheck.linkage.words.found import Found
from factcheck.mentions.mention import Office

_YET = ["yet", "to"]
SPEECH = "say"
"""The verb of all clauses in which somebody says something."""
Parts = dict[str, frozenset[str]]
"""What is said of a word, by respect: "said of", "topic", "others", "verb", "agent",
"role", "mood", "office", "office of", "bearer"."""


def parts_of(found: Found) -> Parts:
    """Return what the sentence of a word says of it by its grammar."""
    return {role: frozenset(words) for role, words in _parts(found) if words}


def _parts(found: Found) -> Iterator[tuple[str, frozenset[str] | set[str]]]:
    around, phrase, clause = found.around, found.phrase, _clause(found)
    if phrase is not None:
        yield "said of", stems_of(around, phrase, range(found.first, found.last + 1))
    elif clause is not None and (whom := clause.patient or clause.subject) is not None:
        yield "said of", stems_of(around, whom)
        yield "topic", _topic(around, whom)
    name = around.mention_at(found.last, "name")
    if name is not None:
        yield "office", {_held(office) for office in name.offices}
        yield "office of", {office.body for office in name.offices if office.body is not None}
    if clause is not None:
        yield from _of_clause(found, phrase, clause)


def _topic(around: Around, phrase: NounPhrase) -> frozenset[str]:
    """Return what a phrase is about, as the one behind it says: "the ban on leaf blowers"."""
    behind = next((each for each in around.phrases if each.first == phrase.last + 2), None)
    is_about = behind is not None and behind.preposition in role_words("about")
    return heads_of(around, behind) if behind is not None and is_about else frozenset()


def _held(office: Office) -> str:
    """Return an office as it is held: one who acts for its holder holds another."""
    return office.title if office.tenure == "holder" else f"{office.tenure} {office.title}"


def _of_clause(
    found: Found, phrase: NounPhrase | None, clause: Clause
) -> Iterator[tuple[str, frozenset[str] | set[str]]]:
    group = clause.group
    yield "verb", {SPEECH if group.lemma in SAYING else event_of(group.lemma) or stem(group.lemma)}
    taking_part = (clause.subject, *clause.objects, clause.doer)
    others = (heads_of(found.around, each) for each in taking_part if each is not None and each != phrase)
    yield "others", frozenset().union(*others)
    if clause.agent is not None:
        yield "agent", heads_of(found.around, clause.agent)
    if phrase is not None:
        roles = {"agent": clause.agent, "patient": clause.patient, "subject": clause.subject}
        yield "role", {role for role, each in roles.items() if each == phrase}
    if not is_left_undone(found.around, clause):
        yield "mood", {"planned" if group.tense == "future" else group.modal or ""} - {""}


def is_left_undone(around: Around, clause: Clause) -> bool:
    """Whether a clause says by another verb that something was not done: "refused to resign", "has yet to approve"."""
    words = [tag.lemma for tag in around.tags[max(0, clause.group.last - len(_YET)) : clause.group.last]]
    return clause.group.modal in role_words("refusing") or words == _YET


def _clause(found: Found) -> Clause | None:
    """Return the clause in which a word stands: the one whose verb it is or in which it takes part, else the last that
    begins before it."""
    phrase, clauses = found.phrase, found.around.clauses
    for clause in clauses:
        if clause.group.first <= found.first <= clause.group.last:
            return clause
        if phrase is not None and phrase in (clause.subject, *clause.objects, *clause.others):
            return clause
    before = [each for each in clauses if each.group.first <= found.first]
    return before[-1] if before else clauses[0] if clauses else None
