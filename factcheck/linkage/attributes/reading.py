"""What a figure tells: one of the attributes of the table, or an open one, the number of a noun."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.lexicon import table
from factcheck.linkage.attributes.ages import is_age
from factcheck.linkage.attributes.bare_figures import changes, not_measured
from factcheck.linkage.attributes.bearing import Scope, Time, scope_of, time_of
from factcheck.linkage.attributes.carried import LISTED, carried
from factcheck.linkage.attributes.change_bases import bases
from factcheck.linkage.attributes.costs import BESIDE, COUNTED, KIND, OPEN, readings
from factcheck.linkage.attributes.cues import Cues, families, of_noun, singular, words_of
from factcheck.linkage.attributes.owners import owner_of
from factcheck.linkage.attributes.scores import score_of
from factcheck.linkage.attributes.spots import Spot, spot_of
from factcheck.mentions.mention import Mention

_MOST = 4.0
"""Cost above which words are too far from a figure to tell it. Heuristic, as all costs: found on labelled figures."""
_SURE = 0.85
"""Cost up to which a small known set is counted all the same: "the two men were killed"."""
_OWN = 0.5
"""Cost up to which words beside a figure name a change themselves: "a pay rise of"."""
_REFINED = 1.7
"""Cost up to which a reading may say more of another."""
_CHANGED = frozenset({"money", "percent", "points", "count"})
"""Families of what is a change though nothing says of what."""
_FAR_BASE = 2.6
"""Cost above which what changes is rather what the figure before tells: "In Asia they were down 19 percent"."""
_LEVELS = frozenset({"money", "percent", "people", "count", "temperature", "volume", "mass", "things", "points"})
"""Families of what can be said to rise or fall by a figure."""
_GUESSED = frozenset({"age", "money"})
"""Families that a figure without a unit may be of, and is not taken to be of where nothing says so."""
_CHAIN = 3
"""Figures, one before another, through which a figure may take what it tells: "41, 12 and 7 percent". Heuristic."""
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
    scope = scope_of(cues, spot, name, is_change=is_change)
    return Attribute(name, owner_of(cues, spot, name), time_of(cues, spot), scope)


def _read(cues: Cues, mention: Mention, depth: int) -> str:
    """Return what another figure tells; it may take that from yet another at most so often."""
    return _name(cues, mention, spot_of(cues.sentence, mention), depth)[0]


def _name(cues: Cues, mention: Mention, spot: Spot, depth: int = _CHAIN) -> tuple[str, bool]:
    """Return the name of what a figure tells, and whether it is a change."""
    bare = not_measured(cues, mention, spot.first, spot.end)
    if bare is not None and bare != "set":
        return bare, False
    if "score" in spot.families:
        return score_of(cues, mention, spot.first), False
    found = list(_candidates(cues, mention, spot, 0 if bare is not None else depth))
    if bare is not None and (not found or min(found)[0] > _SURE):
        return bare, False
    best = min(found)[1] if found else _by_family(mention, spot)
    if changes(cues, mention, spot) and (change := _change(cues, mention, spot, depth)) is not None:
        is_own = best in _moves() and min(found)[0] < _OWN
        return best if is_own else _settled(cues, spot, change or best), True
    return _settled(cues, spot, _refined(found, best)), False


def _refined(found: Sequence[tuple[float, str]], best: str) -> str:
    """Return what a reading becomes by one farther from the figure: "asked for 12 years in prison"."""
    rows = table("attributes")["refined"]
    names = {name for cost, name in found if cost < _REFINED}
    return next((name for name, row in rows.items() if name in names and best in row.words), best)


def _candidates(cues: Cues, mention: Mention, spot: Spot, depth: int) -> Iterator[tuple[float, str]]:
    """Yield what a figure may tell, with its cost, or what the figure before it tells where nothing near does."""
    found = [(cost, attribute) for cost, attribute in _found(cues, mention, spot) if cost <= _MOST]
    yield from found
    if depth and (not found or min(found)[0] > LISTED):
        yield from carried(cues, mention, spot, lambda near, other: _read(near, other, depth - 1))


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
    if attribute in _moves() and spot.led in words_of("level"):
        return _moves()[attribute]
    if attribute == "points" and _is_of_index(cues):
        return "index-level"
    text = f" {' '.join(words)} "
    rows = _settling().get(attribute, ())
    return next((name for name, phrase in rows if f" {phrase} " in text), attribute)


@cache
def _settling() -> Mapping[str, Sequence[tuple[str, str]]]:
    """Map each reading to what it becomes, with the words that must stand in the sentence, the longest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, row in table("attributes")["settled"].items():
        for reading, _, phrase in (written.partition(": ") for written in row.words):
            found.setdefault(reading, []).append((name, phrase))
    return {reading: sorted(rows, key=lambda each: -len(each[1])) for reading, rows in found.items()}


def _is_of_index(cues: Cues) -> bool:
    """Whether a sentence, or the one before it, names an index of a market."""
    sentences = (cues, cues.before())
    return any(cue.attribute == "index-level" for each in sentences if each is not None for cue in each.nouns)


@cache
def _moves() -> Mapping[str, str]:
    """Map each attribute that is a change of a level to the level."""
    rows = table("attributes")["changes"]
    return {str(row.value): name for name, row in reversed(rows.items()) if row.value != name}


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
    phrase = spot.counted or next(counted, None)
    return singular(sentence.tokens[phrase.head].lower) if phrase is not None else ""


def _is_counted(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase is a noun with a figure."""
    is_noun = sentence.tags[phrase.head].word_class == "noun"
    return is_noun and any(tag.word_class == "number" for tag in sentence.tags[phrase.first : phrase.last + 1])


def _change(cues: Cues, mention: Mention, spot: Spot, depth: int) -> str | None:
    """Return what a change is of; None where what rose or fell is no level: "fell 25 metres"."""
    level = (each for each in bases(cues, spot) if each[1] not in words_of("no_level"))
    known = ((cost, name) for cost, name in level if families()[name] & _LEVELS)
    cost, base = min(known, default=(_MOST + 1, ""))
    if cost > _FAR_BASE and not spot.families & _CHANGED:
        return None
    if cost > _FAR_BASE and depth:
        around = carried(cues, mention, spot._replace(families=_LEVELS), lambda near, of: _base(near, of, depth - 1))
        cost, base = min([(cost, base), *around])
    if cost > _MOST:
        return "share-move" if _is_of_firm(cues, spot) else ""
    rows = table("attributes")["changes"]
    return str(rows[base].value) if base in rows else f"change:{base}"


def _base(cues: Cues, mention: Mention, depth: int) -> str:
    """Return what a figure tells, without that it is a change of it."""
    return _read(cues, mention, depth).removeprefix("change:")


def _is_of_firm(cues: Cues, spot: Spot) -> bool:
    """Whether a clause says of a name that it rose or fell, and by a share or a sum."""
    clause = spot.clause
    if clause is None or spot.subject is None or clause.group.lemma not in words_of("rising"):
        return False
    is_name = cues.sentence.tags[spot.subject.head].word_class == "name"
    return is_name and bool(spot.families & {"percent", "money"})


def _by_family(mention: Mention, spot: Spot) -> str:
    """Return what a figure is taken to tell by its unit alone."""
    rows = table("attributes")["families"]
    stated = spot.families if mention.quantity.unit is not None else spot.families - _GUESSED
    return max((str(rows[family].value) for family in sorted(stated.intersection(rows))), default="")
