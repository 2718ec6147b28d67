"""The words of a sentence that may tell what its figures are: found once a sentence, for all of its figures."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.tokens import phrase_words
from factcheck.document.vocabulary import is_closed
from factcheck.inflection import stem as cut
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention

Kind = Literal["named", "counted", "kinds"]
Stems = tuple[str, ...]

_SHORT, _REMEMBERED = 4, 50_000
"""Letters of a word whose "ies" is no plural ("lies"), and words of which the stem is kept."""
_FIGURE = "*"
"""What stands for the figure in a row."""


class Cue(NamedTuple):
    """A noun that may tell what a figure is.

    Args:
        attribute: what it tells.
        kind: whether it names it or is counted.
        first: its first token.
        end: the token behind it.
    """

    attribute: str
    kind: Kind
    first: int
    end: int


class Way(NamedTuple):
    """A predicate that tells what a figure is.

    Args:
        attribute: what it tells.
        role: how the figure stands to the verb: its "subject", its "object", or behind a preposition, which is named.
        near: words that stand between the verb and the figure.
        behind: words that stand behind them.
    """

    attribute: str
    role: str
    near: Stems
    behind: Stems


class Side(NamedTuple):
    """Words right beside a figure that tell what it is.

    Args:
        attribute: what they tell.
        before: those before it.
        behind: those behind it.
        is_weak: whether they are grammar alone: "for", "of the".
        last: the last of them as the table writes it: "damages" is none of "damage".
    """

    attribute: str
    before: Stems
    behind: Stems
    is_weak: bool
    last: str


class Cues(NamedTuple):
    """What may tell of the figures of a sentence.

    Args:
        sentence: the sentence.
        stems: of its tokens.
        nouns: nouns that may tell, in order.
        verbs: clauses with the predicates that may tell.
        figures: the figures of the sentence, in order; none where it is read by itself.
        before: gives those of the sentence before it; None where there is none.
    """

    sentence: Sentence
    stems: Stems
    nouns: tuple[Cue, ...]
    verbs: tuple[tuple[Clause, tuple[Way, ...]], ...]
    figures: tuple[Mention, ...] = ()
    before: "Callable[[], Cues | None]" = lambda: None


def find_cues(sentence: Sentence) -> Cues:
    """Return the words of a sentence that may tell what its figures are.

    Example:
        >>> from factcheck.source import Span
        >>> cues = find_cues(Sentence("Net profit rose to $9 million.", Span(0, 30)))
        >>> [cue.attribute for cue in cues.nouns]
        ['net-profit']
    """
    stems = tuple([stem(token.lower) for token in sentence.tokens])
    verbs = [(clause, _ways().get(clause.group.lemma, ())) for clause in sentence.clauses]
    return Cues(sentence, stems, tuple(_nouns(sentence, stems)), tuple(each for each in verbs if each[1]))


def _nouns(sentence: Sentence, stems: Stems) -> Iterator[Cue]:
    """Yield the nouns that may tell; of two that begin at one token the longer."""
    index = 0
    while index < len(stems):
        longest = 1
        is_verb = sentence.tags[index].word_class == "verb"
        for words, attribute, kind in _phrases().get(stems[index], ()):
            if len(words) < longest or (is_verb and len(words) == 1):
                break
            if stems[index : index + len(words)] == words and not _is_unit(sentence, index):
                longest = len(words)
                yield Cue(attribute, kind, index, index + longest)
        index += longest


def _is_unit(sentence: Sentence, index: int) -> bool:
    """Whether a noun is the unit of a sum: "9 million dollars"."""
    return (
        index > 0
        and (sentence.tokens[index - 1].kind == "number" or sentence.tags[index - 1].word_class == "number")
        and sentence.tokens[index].lower in _money()
    )


@cache
def _money() -> frozenset[str]:
    return frozenset(word for word in table("currencies")["words"]) | {
        f"{word}s" for word in table("currencies")["words"]
    }


def beside(stems: Stems, first: int, ends: Sequence[int]) -> Iterator[Side]:
    """Yield the rows of words that stand right beside a figure.

    Args:
        stems: of a sentence.
        first: the first token of the figure.
        ends: tokens behind the figure, without its noun and with it.
    """
    for end in ends:
        for side in _behind().get(stems[end], ()) if end < len(stems) else ():
            if stems[end : end + len(side.behind)] == side.behind and _precedes(stems, first, side.before):
                yield side
    for side in _before().get(stems[first - 1], ()) if first else ():
        if _precedes(stems, first, side.before):
            yield side


def _precedes(stems: Stems, first: int, words: Stems) -> bool:
    return not words or stems[max(0, first - len(words)) : first] == words


def singular(word: str) -> str:
    """Return the singular of a noun in lower case, where a rule or a table gives it."""
    row = table("noun_classes")["irregular"].get(word)
    if row is not None:
        return str(row.value)
    if word.endswith("ies") and len(word) > _SHORT:
        return word[:-3] + "y"
    if word.endswith(("ses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@lru_cache(maxsize=_REMEMBERED)
def stem(word: str) -> str:
    """Return the stem of a word in lower case; that of the singular where no rule inflects it."""
    row = table("noun_classes")["irregular"].get(word)
    return cut(word if row is None else row.value)


def of_noun(noun: str) -> Iterator[tuple[Kind, str]]:
    """Yield what the number of a noun tells by itself."""
    for words, attribute, kind in _phrases().get(stem(noun), ()):
        if len(words) == 1 and kind != "named":
            yield kind, attribute


@cache
def people() -> frozenset[str]:
    """Return the stems of nouns for people."""
    return words_of("people", is_stem=True)


@cache
def words_of(*names: str, is_stem: bool = False) -> frozenset[str]:
    """Return lists of words of the table of attributes as one, as they are or as stems."""
    lists = table("attributes")["words"]
    words = [word for name in names for word in lists[name].words]
    return frozenset(map(stem, words) if is_stem else words)


@cache
def families() -> Mapping[str, frozenset[str]]:
    """Map each attribute to the families of figures that tell it."""
    return {name: frozenset(row.families.split()) for name, row in table("attributes")["attributes"].items()}


@cache
def _phrases() -> Mapping[str, Sequence[tuple[Stems, str, Kind]]]:
    """Map the first stem of each noun to the nouns, the longest first."""
    found: dict[str, list[tuple[Stems, str, Kind]]] = {}
    kinds: tuple[Kind, ...] = ("named", "counted", "kinds")
    for kind in kinds:
        for attribute, row in table("attributes")[kind].items():
            for words in map(_stems, row.words):
                found.setdefault(words[0], []).append((words, attribute, kind))
    return {first: sorted(rows, key=lambda row: -len(row[0])) for first, rows in found.items()}


@cache
def _ways() -> Mapping[str, tuple[Way, ...]]:
    """Map each verb to its ways of telling."""
    found: dict[str, list[Way]] = {}
    for attribute, row in table("attributes")["verbs"].items():
        for written in row.words:
            lemma, way = _way(attribute, written.split())
            found.setdefault(lemma, []).append(way)
    return {lemma: tuple(ways) for lemma, ways in found.items()}


def before_figure(stem_: str, led: str | None) -> Sequence[str]:
    """Return what a verb tells that stands right before a figure, or its preposition, though it was read as a noun.

    Args:
        stem_: of the word.
        led: the preposition between.
    """
    return _by_stem().get((stem_, led), ())


@cache
def _by_stem() -> Mapping[tuple[str, str | None], Sequence[str]]:
    found: dict[tuple[str, str | None], list[str]] = {}
    for lemma, ways in _ways().items():
        for way in ways:
            if not way.behind and len(way.near) == (way.role not in ("object", "subject")):
                led = None if way.role in ("object", "subject") else way.role
                found.setdefault((stem(lemma), led), []).extend([] if way.role == "subject" else [way.attribute])
    return found


def _way(attribute: str, words: Sequence[str]) -> tuple[str, Way]:
    at = words.index(_FIGURE)
    behind = tuple(map(stem, words[at + 1 :]))
    if at == 0:
        is_negated = words[1] == "not"
        return words[1 + is_negated], Way(attribute, "subject", (), ("not",) if is_negated else behind[1:])
    near = tuple(words[1:at])
    is_led = bool(near) and is_closed(near[-1])
    return words[0], Way(attribute, near[-1] if is_led else "object", tuple(map(stem, near)), behind)


@cache
def _sides() -> Sequence[Side]:
    found = []
    for attribute, row in table("attributes")["beside"].items():
        for written in row.words:
            before, behind = map(_stems, written.split(_FIGURE))
            words = written.replace(_FIGURE, "").split()
            found.append(Side(attribute, before, behind, words_of("weak").issuperset(words), words[-1]))
    return found


@cache
def _before() -> Mapping[str, Sequence[Side]]:
    """Map the last stem before a figure to the rows that need nothing behind it."""
    found: dict[str, list[Side]] = {}
    for side in _sides():
        if not side.behind:
            found.setdefault(side.before[-1], []).append(side)
    return found


@cache
def _behind() -> Mapping[str, Sequence[Side]]:
    """Map the first stem behind a figure to the rows."""
    found: dict[str, list[Side]] = {}
    for side in _sides():
        if side.behind:
            found.setdefault(side.behind[0], []).append(side)
    return found


def _stems(words: str) -> Stems:
    return tuple(stem(word) for word in phrase_words(words))
