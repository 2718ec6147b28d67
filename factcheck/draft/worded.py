"""Words of a draft that exclude those which a source has in their place: opposites, posts, relatives, sides, denials.

A draft is written from its sources, so that less has to go together than between two reports: what stands around both
words is of one sentence told again. Nothing is held against a word of which a source says the same there.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.claims import bare_claim
from factcheck.claims.classes import apart
from factcheck.claims.question import Question
from factcheck.draft.basis import Basis
from factcheck.draft.described import conflict_of
from factcheck.draft.fits import Fit, fit_of
from factcheck.draft.roots import roots
from factcheck.draft.surroundings import Text
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.linkage import Statements
from factcheck.linkage.words.comparisons import WordSide, bearer, role, said_of, verb
from factcheck.linkage.words.statements import Stated
from factcheck.linkage.words.vetoes import of_plan_and_event, of_two_days
from factcheck.mentions.mention import Mention
from factcheck.wording import Wording

_LEAST = 1.0
"""What the words must count that stand around both. Heuristic: tuned on drafts of our own, right and with faults."""
_OPEN, _OPEN_LEAD, _LEAD = 0.5, 0.8, 1.0
"""What those count at most that stand around the same word in a source where little tells of it; and how much more
those around the other must count then, and else. Heuristic, tuned with it."""
_VERB = 0.6
"""What it adds that both are one verb, once denied. Heuristic, tuned with it."""
_FEW = 2
"""Words around both at least, the verb among them."""
_SAID = frozenset({"opposites", "alternatives", "post", "rank", "kin", "whether", "direction"})
"""Kinds of words that are looked at; names are asked for by themselves."""
_TOLD = frozenset({"opposites", "whether"})
"""Kinds of words that tell what was done, or how something is."""
_NAMING = frozenset({"alternatives", "post", "rank", "kin"})
"""Kinds of words that tell what or who something is: a word right beside both is one."""
_TELLING = frozenset({"verb", "noun", "adjective"})
"""Classes of words of which an opposite is one."""
_OTHER_SORT = 1.0
"""How much more is asked of a verb and a noun or adjective. Heuristic."""
_BESIDE = 2
"""Words beside both two of a class of things, where neither verb nor grammar tells that they are one."""
_LOOSE = 0.5
"""How much more is asked of two of one class, which may be of two things. Heuristic."""
_VETOES = (of_plan_and_event, of_two_days)


class _Found(NamedTuple):
    """Words that exclude each other.

    Args:
        score: what the words around both count.
        ours: of the draft.
        theirs: of a source.
        words: the roots of the words around both.
    """

    score: float
    ours: Stated
    theirs: Stated
    words: tuple[str, ...]


def find_worded(
    draft: Wording, sources: Sequence[Wording], basis: Basis, names: Mapping[str, str]
) -> Iterator[Finding]:
    """Yield a conflict for each word of a draft in whose place a source has one that excludes it.

    Args:
        draft: the words of the draft.
        sources: those of each of its sources.
        basis: what the sources have.
        names: the name of each source in reports, by id.
    """
    ours, theirs = draft.kept(Statements), {each.reading.source.id: each.kept(Statements) for each in sources}
    text = basis.texts[ours.source_id]
    for stated in ours.figures:
        if not _is_asked(stated):
            continue
        alike = basis.alike.of(text, stated.sentence)
        others = [
            WordSide(each, theirs[other.source_id])
            for other, number, _ in alike
            for each in theirs[other.source_id].by_family.get(stated.family, ())
            if each.sentence == number
        ]
        found = _best(WordSide(stated, ours), others, basis.texts, basis.common) if others else None
        if found is not None:
            yield _finding(found, names)


def _is_asked(stated: Stated) -> bool:
    """Whether a word of a draft is of a kind and a class that is looked at, and of no quotation."""
    return stated.kind in _SAID and not stated.is_quoted and stated.family.partition(" ")[2] not in _left_out()


@cache
def _left_out() -> frozenset[str]:
    """Return the classes of words that are told loosely: who wins a semifinal reaches the final."""
    return frozenset(table("contrasts")["weighed"]["not in drafts"].words.split())


def _best(
    side: WordSide, others: Iterable[WordSide], texts: Mapping[str, Text], common: Callable[[str], int]
) -> _Found | None:
    """Return the word of a source that stands in the place of one of the draft; None where there is none."""
    standing = [(other, side.figure.value.relation(other.figure.value).is_conflict) for other in others]
    if not any(is_conflict for _, is_conflict in standing):
        return None
    fits = [(other, is_conflict, _fit(side.figure, other.figure, texts, common)) for other, is_conflict in standing]
    own = max((fit.score for _, is_conflict, fit in fits if not is_conflict), default=0.0)
    found = [
        _Found(fit.score, side.figure, other.figure, fit.words)
        for other, is_conflict, fit in fits
        if is_conflict
        and len(fit.words) >= _FEW
        and fit.score >= _least(side, other)
        and _may_exclude(side, other, fit.words)
    ]
    best = max(found, key=lambda each: each.score, default=None)
    if best is None or best.score - own < (_OPEN_LEAD if own <= _OPEN else _LEAD):
        return None
    return best


def _least(one: WordSide, other: WordSide) -> float:
    """Return what the words around two words must count: more where they are of two sorts, or two of a class of things,
    or where only of one it is known of whom it is said."""
    is_doubtful = one.figure.kind == "opposites" and _is_of_another_sort(one.figure, other.figure)
    is_loose = one.figure.kind == "alternatives"
    return _LEAST + _LOOSE * is_loose + _OTHER_SORT * (is_doubtful or bearer(one, other) == "one none")


def _fit(ours: Stated, theirs: Stated, texts: Mapping[str, Text], common: Callable[[str], int]) -> Fit:
    left_out = roots(ours.value.text) | roots(theirs.value.text)
    one = texts[ours.source_id].context(_mention(ours))
    other = texts[theirs.source_id].context(_mention(theirs), is_far=True)
    fit = fit_of(one, other, left_out, common)
    return fit if ours.kind != "whether" else Fit(fit.score + _VERB, (*fit.words, ours.family.partition(" ")[2]))


def _may_exclude(one: WordSide, other: WordSide, words: Iterable[str]) -> bool:
    """Whether two words that exclude each other may be said of one thing, as far as grammar tells.

    Args:
        one: of the draft.
        other: of a source.
        words: the roots of the words around both.
    """
    if bearer(one, other) == "differ":
        return False
    if one.figure.kind == "opposites" and not _is_opposite(one.figure, other.figure):
        return False
    if one.figure.kind in _NAMING and not _are_named_alike(one, other):
        return False
    if one.figure.kind in _TOLD and not (_are_of_one(one.figure, other.figure, words) and _are_by_one(one, other)):
        return False
    return not any(veto(one, other) for veto in _VETOES)


def _is_opposite(one: Stated, other: Stated) -> bool:
    """Whether a word has an opposite by itself, and not only in what is denied."""
    return _tag(one) in _TELLING and (one.own != other.own or _tag(one) == "verb")


def _are_named_alike(one: WordSide, other: WordSide) -> bool:
    """Whether what says of two words what they name is one: a word beside both; of two of a class of things also their
    verb, or of what they are said, or a further word."""
    beside = len(one.figure.near & other.figure.near)
    if not beside or role(one, other) == "differ":
        return False
    is_of_one = verb(one, other) == "same" or said_of(one, other) == "shared"
    return one.figure.kind != "alternatives" or is_of_one or beside >= _BESIDE


def _are_of_one(one: Stated, other: Stated, words: Iterable[str]) -> bool:
    """Whether what is done is done to one thing; where this is not told of both, whether both tell of what one does."""
    a, b = one.part("said of"), other.part("said of")
    if _is_by_another(one, other):
        return False
    if (a and b) or _tag(one) != "verb":
        return bool(a & b) or not (a and b)
    if b and _is_before_pronoun(one):
        return False
    ours, theirs = a | one.part("agent"), b | other.part("agent")
    return bool(ours & theirs) or not (ours | theirs).isdisjoint(word.rstrip("!") for word in words)


def _is_by_another(one: Stated, other: Stated) -> bool:
    """Whether one does it of whom the sentence of the other does not tell."""
    a, b = one.part("agent"), other.part("agent")
    return bool(a and b) and a.isdisjoint(b | other.stems | other.own) and b.isdisjoint(one.stems | one.own)


def _are_by_one(one: WordSide, other: WordSide) -> bool:
    """Whether those do it who are said to, where two could do the one each: the one buys what the other sells."""
    if one.figure.family.partition(" ")[2] not in apart("with doer"):
        return True
    a, b = one.figure.part("agent"), other.figure.part("agent")
    return bool(a & b) or not (a or b)


def _is_of_another_sort(one: Stated, other: Stated) -> bool:
    """Whether only one of two words is a verb."""
    return len({_tag(each) == "verb" for each in (one, other)}) > 1


def _tag(stated: Stated) -> str:
    return stated.found.around.tags[stated.found.first].word_class


def _is_before_pronoun(stated: Stated) -> bool:
    """Whether a pronoun stands right behind a verb."""
    tags, behind = stated.found.around.tags, stated.found.last + 1
    return behind < len(tags) and tags[behind].word_class == "pronoun"


def _mention(stated: Stated) -> Mention:
    place, source_id = stated.place, stated.source_id
    return Mention(source_id=source_id, span=place, text=stated.text, value=stated.value)


def _finding(found: _Found, names: Mapping[str, str]) -> Finding:
    mentions = _mention(found.ours), _mention(found.theirs)
    compared = mentions[0].value.compare(mentions[1].value)
    question = Question(subject=f"draft {found.ours.family}", text=f"What do the sources say: “{mentions[0].text}”?")
    positions = tuple(_position(each, question, names) for each in mentions)
    pair = PairRelation(first=0, second=1, relation=compared.relation, reason=compared.reason)
    evidence = (f"place: both beside {', '.join(root.rstrip('!') for root in found.words)}",)
    return conflict_of(Fact(question=question, positions=positions, relations=(pair,), evidence=evidence))


def _position(mention: Mention, question: Question, names: Mapping[str, str]) -> Position:
    claim = bare_claim(mention, question)
    return Position(label=mention.text, claims=(claim,), sources=(names[mention.source_id],))
