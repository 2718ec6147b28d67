"""What a figure tells: one of the attributes of the table, or an open one, the number of a noun."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.lexicon import table
from factcheck.linkage.attributes.bare_figures import changes, is_age, not_measured, score_of
from factcheck.linkage.attributes.bearing import Scope, Time, owner_of, scope_of, time_of
from factcheck.linkage.attributes.costs import BESIDE, COUNTED, KIND, OPEN, of_noun_beside, readings
from factcheck.linkage.attributes.cues import Cues, families, of_noun, singular, words_of
from factcheck.linkage.attributes.spots import Spot, spot_of
from factcheck.mentions.mention import Mention

_MOST = 4.0
"""Cost above which words are too far from a figure to tell it. Heuristic, as all costs: found on labelled figures."""
_SURE = 0.85
"""Cost up to which a small known set is counted all the same: "the two men were killed"."""
_LEVELS = frozenset({"money", "percent", "people", "count", "temperature", "volume", "mass", "things", "points"})
"""Families of what can be said to rise or fall by a figure."""
_GUESSED = frozenset({"age", "money"})
"""Families that a figure without a unit may be of, and is not taken to be of where nothing says so."""
_AROUND = 6
"""Words around a figure in which a length of time makes a deal a contract. Heuristic."""


class Attribute(NamedTuple):
    """What a figure tells, of whom, of when and of how much of it.

    Args:
        name: a key of the table of attributes, with "change:" before it where the figure is by how much it rose or
            fell; "count:" and a noun; one of "name", "ordinal", "date", "set" where it measures nothing;
            empty where nothing tells it.
        owner: the last word of whose it is, in lower case; empty where the clause does not say.
        time: the time that it is of.
        scope: whether it is of the whole.
    """

    name: str
    owner: str
    time: Time
    scope: Scope


def attribute_of(cues: Cues, mention: Mention) -> Attribute:
    """Return what a figure tells.

    Args:
        cues: of its sentence.
        mention: the figure.

    Example:
        >>> from factcheck import Source
        >>> from factcheck.linkage.attributes.cues import find_cues
        >>> from factcheck.mentions import find
        >>> found = find(Source("a", "Norvik's net profit rose 9 percent to $421 million."))
        >>> cues = find_cues(found.document.sentences[0])
        >>> [attribute_of(cues, mention)[:2] for mention in found.of_kind("quantity")]
        [('change:net-profit', 'norvik'), ('net-profit', 'norvik')]
    """
    spot = spot_of(cues.sentence, mention)
    name, is_change = _name(cues, mention, spot)
    scope = scope_of(cues, spot, is_change=is_change)
    return Attribute(name, owner_of(cues, spot, name), time_of(cues, spot), scope)


def _name(cues: Cues, mention: Mention, spot: Spot) -> tuple[str, bool]:
    """Return the name of what a figure tells, and whether it is a change."""
    bare = not_measured(cues, mention, spot.first, spot.end)
    if bare is not None and bare != "set":
        return bare, False
    if "score" in spot.families:
        return score_of(cues, spot.first), False
    found = [(cost, attribute) for cost, attribute in _found(cues, mention, spot) if cost <= _MOST]
    if bare is not None and (not found or min(found)[0] > _SURE):
        return bare, False
    best = min(found)[1] if found else _by_family(mention, spot)
    if changes(cues, mention, spot):
        return _change(cues, spot) or best, True
    return _settled(cues, spot, best), False


def _found(cues: Cues, mention: Mention, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield what a figure may tell, with its cost."""
    yield from readings(cues, spot)
    if "age" in spot.families and is_age(cues, spot):
        yield BESIDE, "age"
    head = _head(cues.sentence, mention, spot) if "count" in spot.families else ""
    if head:
        yield OPEN, f"count:{head}"
        yield from ((COUNTED if kind == "counted" else KIND, attribute) for kind, attribute in of_noun(head))


def _settled(cues: Cues, spot: Spot, attribute: str) -> str:
    """Return an attribute as what else the sentence says makes it: a deal over seven years is a contract."""
    words = [token.lower for token in cues.sentence.tokens]
    around = words[max(0, spot.first - _AROUND) : spot.end + _AROUND]
    if attribute == "deal-value" and any(word.endswith("-year") or word == "years" for word in around):
        return "contract-value"
    if attribute == "duration" and words[spot.end : spot.end + 2] == [",", "$"]:
        return "contract-length"
    if attribute == "votes" and not words_of("court").isdisjoint(words):
        return "vote-of-court"
    return attribute


def _head(sentence: Sentence, mention: Mention, spot: Spot) -> str:
    """Return the noun that a figure counts: its own, that of its phrase, or of the phrase that it is a part of."""
    if mention.quantity.head is not None:
        return mention.quantity.head.lower()
    if spot.phrase is None:
        return ""
    if spot.phrase.head >= spot.end:
        return singular(sentence.tokens[spot.phrase.head].lower)
    index = sentence.phrases.index(spot.phrase)
    of = (each for each in sentence.phrases[index + 1 : index + 2] if each.preposition == "of")
    counted = (each for each in (*of, *reversed(sentence.phrases[:index])) if _is_counted(sentence, each))
    phrase = _of_number(sentence, spot) or next(counted, None)
    return singular(sentence.tokens[phrase.head].lower) if phrase is not None else ""


def _of_number(sentence: Sentence, spot: Spot) -> NounPhrase | None:
    """Return what the number is of that a figure is said to be: "the number of families is put at 25,000"."""
    subject = spot.clause.subject if spot.clause is not None else None
    if subject not in sentence.phrases or sentence.tokens[subject.head].lower not in words_of("numbers"):
        return None
    behind = sentence.phrases[sentence.phrases.index(subject) + 1 :]
    return behind[0] if behind and behind[0].preposition == "of" else None


def _is_counted(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase is a noun with a figure."""
    is_noun = sentence.tags[phrase.head].word_class == "noun"
    return is_noun and any(tag.word_class == "number" for tag in sentence.tags[phrase.first : phrase.last + 1])


def _change(cues: Cues, spot: Spot) -> str:
    """Return what a change is of."""
    named = [cue for cue in cues.nouns if cue.kind == "named" and families()[cue.attribute] & _LEVELS]
    costs = ((of_noun_beside(cues, spot, cue), cue.attribute) for cue in named)
    cost, base = min(((cost, name) for cost, name in costs if cost is not None), default=(_MOST + 1, ""))
    if cost > _MOST:
        subject = spot.clause.subject if spot.clause is not None else None
        is_firm = subject is not None and cues.sentence.tags[subject.head].word_class == "name"
        return "share-move" if is_firm and spot.families & {"percent", "money"} else ""
    rows = table("attributes")["changes"]
    return str(rows[base].value) if base in rows else f"change:{base}"


def _by_family(mention: Mention, spot: Spot) -> str:
    """Return what a figure is taken to tell by its unit alone."""
    rows = table("attributes")["families"]
    stated = spot.families if mention.quantity.unit is not None else spot.families - _GUESSED
    family = max(stated.intersection(rows), default="")
    return str(rows[family].value) if family else ""
