"""Where a word of a class stands, and what it is said of there: as a verb, at the head of a phrase, or in one."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.classes.members import Member, apart, find_members, may_begin
from factcheck.claims.classes.phrases import NONE, Stems, beside, hanging, heads_of, owners, stems_of
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.said import meant_by, only_person, sentences_of
from factcheck.contrasts.words import Meaning, worded
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.frames.events import event_of
from factcheck.frames.words import frame_words
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention

Slot = Literal["verb", "phrase"]

_TELLING = frozenset({"noun", "adjective", "name", "number", "verb"})


class Place(NamedTuple):
    """Where a word of a class stands, and what it is said of.

    Args:
        slot: whether it is a verb, or stands in a phrase.
        of: stems of what it is said of: of a verb, whom or what it befalls, or who does it; of a word in a phrase, the
            other words of the phrase, what hangs on it, and who or what is named beside it.
        heads: those of them that say what it is.
        others: stems of who else takes part in what the verb tells.
        governor: the verb that governs the phrase of which it is the head, with its role, or the noun on which that
            phrase hangs; empty for none.
        mood: whether it is plain, planned, or told with another auxiliary.
    """

    slot: Slot
    of: Stems
    heads: Stems
    others: Stems = NONE
    governor: str = ""
    mood: str = "plain"

    @property
    def is_telling(self) -> bool:
        """Whether anything tells of what the word is said."""
        return bool(self.heads or (self.governor and self.others))


class Filler(NamedTuple):
    """A word of a class whose members exclude each other, or a few, in its place.

    Args:
        around: its sentence.
        member: the words, and the classes of which they are a member.
        place: where they stand.
    """

    around: Around
    member: Member
    place: Place


def find_fillers(context: Context) -> Iterator[Filler]:
    """Yield the words of such classes that a source says of something, sentence by sentence."""
    only = only_person(context)
    for around, member in _members(context):
        place = _place(around, member, only)
        if place is not None and place.is_telling:
            yield Filler(around, member, place)


def find_held(context: Context) -> Iterator[Meaning]:
    """Yield the members of such classes that a source has anywhere, be they said of something or not."""
    for _, member in _members(context):
        yield from member.meanings


def _members(context: Context) -> Iterator[tuple[Around, Member]]:
    for around in sentences_of(context):
        read = zip(around.sentence.tokens, around.tags, strict=True)
        if any(may_begin(token.lower, tag.lemma) for token, tag in read):
            for member in find_members(worded(around.sentence, around.mentions).words):
                yield around, member


def _place(around: Around, member: Member, only: Mention | None) -> Place | None:
    """Return where a member stands; None where it is denied, believed or asked for, dates, or is said of nothing."""
    first, last = member.words[0].token, member.words[-1].token
    if around.tags[last].word_class not in _TELLING or around.mention_at(first, "date") is not None:
        return None
    if around.tags[-1].lemma == "?" or _is_open_ended(around, first):
        return None
    if around.tags[first].word_class == "verb":
        clause = next((each for each in around.clauses if each.group.last == first), None)
        return _of_verb(around, clause, member, only) if clause is not None else None
    phrase = next((each for each in around.phrases if each.holds(last)), None)
    return _of_phrase(around, phrase, member) if phrase is not None else None


def _is_open_ended(around: Around, first: int) -> bool:
    """Whether a condition, an opinion, or what has not come yet ("until") leads to a word, with no mark between."""
    words = frame_words("conditions") | role_words("opinions") | role_words("up to")
    for tag in reversed(around.tags[:first]):
        if tag.word_class in ("punctuation", "quote"):
            return False
        if tag.lemma in words:
            return True
    return False


def _mood(around: Around, clause: Clause | None) -> str | None:
    """Return how a clause is told; None for what is denied, or was long before."""
    if clause is None:
        return "plain"
    group, tags = clause.group, around.tags
    if group.negated or any(tag.lemma == "have" and tag.form == "past" for tag in tags[group.first : group.last]):
        return None
    return "planned" if group.tense == "future" else group.modal or "plain"


def _of_verb(around: Around, clause: Clause, member: Member, only: Mention | None) -> Place | None:
    """Return what a verb is said of: whom or what it befalls, or who does it where that is what counts."""
    mood, agent, befallen = _mood(around, clause), clause.agent, clause.patient or clause.subject
    is_of_doer = any(each.row in apart("by doer") for each in member.meanings)
    of, other = (agent, befallen) if is_of_doer else (befallen, agent)
    if mood is None or of is None:
        return None
    others = stems_of(around, other) if other is not None and other != of else NONE
    if others and other is not None and around.mention_at(other.head, "quantity") is not None:
        return None  # "won 18 of 23 games"
    meant = _meant(around, of, only)
    return Place("verb", stems_of(around, of) | meant, heads_of(around, of) | meant, others, mood=mood)


def _meant(around: Around, phrase: NounPhrase, only: Mention | None) -> Stems:
    """Return the stems of the only person named, where a phrase without a name means that one."""
    if around.mention_at(phrase.head, "name") is not None:
        return NONE
    name = meant_by(around, phrase, only)
    return frozenset(stem(part) for part in name.parts) if name is not None else NONE


def _of_phrase(around: Around, phrase: NounPhrase, member: Member) -> Place | None:
    """Return what a word in a phrase is said of."""
    first, last = member.words[0].token, member.words[-1].token
    clause = _clause_of(around, phrase)
    mood = _mood(around, clause)
    if mood is None or not _is_of_its_kind(phrase, member):
        return None
    of = stems_of(around, phrase, range(first, last + 1))
    governor, others = _governor(around, phrase, clause)
    if not first <= phrase.head <= last:
        return Place("phrase", of, heads_of(around, phrase), others, mood=mood)
    held = (*owners(around, phrase), *hanging(around, phrase))
    heads = beside(around, phrase).union(*(heads_of(around, each) for each in held))
    return Place("phrase", of, heads, others, governor, mood)


def _is_of_its_kind(phrase: NounPhrase, member: Member) -> bool:
    """Whether a phrase with a member may tell of its class: no preposition leads to a rank, "in" to a language."""
    if member.is_rank:
        return phrase.preposition is None
    is_led = any(each.row in apart("behind in") for each in member.meanings)
    return not is_led or (phrase.preposition == "in" and phrase.first == phrase.last)


def _clause_of(around: Around, phrase: NounPhrase) -> Clause | None:
    """Return the clause in which a phrase takes part, or the one on which it hangs by "of"."""
    number = around.phrases.index(phrase)
    while number and around.phrases[number].preposition == "of":
        number -= 1
    outer = around.phrases[number]
    parts = ((each, (each.subject, *each.objects, *each.others)) for each in around.clauses)
    return next((clause for clause, phrases in parts if outer in phrases), None)


def _governor(around: Around, phrase: NounPhrase, clause: Clause | None) -> tuple[str, Stems]:
    """Return the verb that a phrase takes part in, or the noun on which it hangs, and the stems of who else does."""
    if clause is None:
        return "", NONE
    parts = (each for each in (clause.subject, *clause.objects, clause.doer) if each is not None and each != phrase)
    others = NONE.union(*(heads_of(around, each) for each in parts))
    word, number = clause.group.lemma, around.phrases.index(phrase)
    if phrase.preposition == "of" and number:
        word = around.tags[around.phrases[number - 1].head].lemma
    role = "agent" if phrase == clause.agent else "patient" if phrase == clause.patient else ""
    return f"{event_of(word) or word} {role}".strip(), others
