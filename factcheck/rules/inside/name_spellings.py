"""Whether two names of one source are one name, spelled in two ways: by the letters of the words that differ."""

from collections.abc import Hashable, Iterable, Iterator

from factcheck.events.rarity import RAREST, rarity
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names.titles import SLIPPING, slipped_title, titles
from factcheck.source import Span
from factcheck.values.name import Name
from factcheck.values.name_given import is_given
from factcheck.values.name_respelling import is_given_spelling
from factcheck.values.name_spelling import NEAR, SLIP, SPELLING, VARIANT, VOWELS, evidence, slips
from factcheck.values.name_tables import gazetteer
from factcheck.values.relation import Relation
from factcheck.values.romanization import consonants, skeleton
from factcheck.values.transliteration import fold

_SHORTEST, _SHORTEST_LONE, _SHORTEST_PLACE = 3, 6, 7
"""Letters of a word that may be misspelt: beside other words of the name, by itself, and for a place. Heuristic."""
_FEW = 3
"""Words of the longest name of which the last may be a family name. Heuristic."""
_NEAR = 2
"""Letters by which two spellings of a place that the tables know may differ: Kiev, Kyiv. Heuristic."""

_FORMS = frozenset({"full", "former", "short", "capital"})
"""How a name must point to a place to be a spelling of another: no acronym, and no word for its people."""


def keys(mention: Mention) -> Iterator[Hashable]:
    """Yield keys of a name, of which it shares one with each name that is its spelling but for one word.

    Names of one entity share a key; so do names whose words are alike but for one, and of that one some letters.
    """
    name, words = mention.name, mention.name.parts
    if name.canonical is not None:
        yield name.canonical
    if name.entity == "person" and len(words) > 1:
        yield mention.whole.key
    for index, word in enumerate(words):
        others = (*words[:index], "*", *words[index + 1 :])
        for near in _near(word):
            yield others, near
    if len(words) > 1 and (last := _last_name(name)):
        for near in _near(last):
            yield ("*",), near


def _near(word: str) -> Iterator[str]:
    """Yield a word, with each letter left out, and its consonants: words a slip or a romanization apart share one."""
    yield word
    yield f"={skeleton(word)}"
    if len(consonants(word)) > 2:
        yield f"#{consonants(word)}"
    for index in range(len(word)):
        yield f"{word[:index]}{word[index + 1 :]}"


def is_one_name(one: Mention, other: Mention, known: Iterable[str]) -> bool:
    """Whether two mentions write one name with other letters.

    Args:
        one: a name of the source.
        other: another name of it.
        known: the words of the longer names of the source.
    """
    first, second = one.name, other.name
    if not first.script == second.script == "latin" or first.suffix != second.suffix:
        return False
    if first.canonical is not None and second.canonical is not None:
        return first.canonical == second.canonical and _is_one_place(first, second)
    entities = {first.entity, second.entity}
    if "person" in entities and not entities.isdisjoint({"organisation", "place"}):
        return False
    if 1 in (len(first.parts), len(second.parts)):
        return _is_lone(first, second, known)
    return not _are_apart(first, second) and _differs_in_letters(first, second)


def _are_apart(one: Name, other: Name) -> bool:
    """Whether two names of several words are those of two persons, or have not so many words."""
    if one.entity == "person" and other.entity == "person":
        return one.relation(other) is Relation.CONTRADICTORY
    return "person" not in (one.entity, other.entity) and len(one.parts) != len(other.parts)


def _is_one_place(one: Name, other: Name) -> bool:
    """Whether two names of one entity of the tables are spellings of one word."""
    if not {one.form, other.form} <= _FORMS:
        return False
    first, second = one.joined, other.joined
    if (
        len(one.words) != len(other.words)
        or len(one.parts) != len(other.parts)
        or first[:1] != second[:1]
        or _is_derived(first, second)
    ):
        return False
    if first == second:
        return _accents(one) != _accents(other)
    return (
        min(len(first), len(second)) > _SHORTEST
        and slips(first, second, _NEAR) <= _NEAR
        and not _only_british(one, other)
    )


def _is_lone(one: Name, other: Name, known: Iterable[str]) -> bool:
    """Whether a name of one word is the family name of a longer one, or another such name, misspelt; two common words
    are two: the Charter, Carter."""
    lone, whole = (one, other) if len(one.parts) == 1 and one.canonical is None else (other, one)
    if len(lone.parts) > 1 or lone.words[0] in known:
        return False
    word, right = lone.parts[0], whole.parts[0] if len(whole.parts) == 1 else _last_name(whole)
    if not _may_be_misspelt(word, right, whole) or (_is_common(word) and _is_common(right)):
        return False
    if word == right:
        return _accents(lone)[-1:] != _accents(whole)[-1:]
    return _is_spelling(word, right)


def _is_common(word: str) -> bool:
    """Whether English has a word."""
    return rarity(stem(word)) < RAREST


def _may_be_misspelt(word: str, right: str, whole: Name) -> bool:
    """Whether a word that is no name by itself may be the last one of a longer name, by its length and first letter."""
    is_place = right in gazetteer()
    if is_given(word) or word in gazetteer() or (is_place and whole.canonical is None):
        return False
    shortest = _SHORTEST_PLACE if is_place else _SHORTEST_LONE
    return min(len(right), len(word)) >= shortest and right[0] == word[0]


def _last_name(name: Name) -> str:
    """Return the family name of a person, or the last word of a short name of which nothing is known; else nothing."""
    if name.entity == "person":
        return fold(name.family or "")
    is_unknown = name.entity is None and name.canonical is None and len(name.parts) <= _FEW
    return name.parts[-1] if is_unknown else ""


def _differs_in_letters(one: Name, other: Name) -> bool:
    """Whether each word of the shorter name stands in the longer one, and some there with other letters.

    Where no word is the same, each must be long enough to be known for the other by itself.
    """
    short, long = sorted((_accents(one), _accents(other)), key=len)
    left, right = _others(short, long), _others(long, short)
    if not left or "".join(short) == "".join(long):
        return False
    is_all_other = len(left) == len(short)
    if is_all_other and min(map(len, left)) < _SHORTEST_LONE:
        return False
    return _are_spellings(left, right)


def _others(words: Iterable[str], those: Iterable[str]) -> list[str]:
    """Return the words, initials left out, that are none of those."""
    return [word for word in words if word not in those and len(word) > 1]


def _are_spellings(words: Iterable[str], others: list[str]) -> bool:
    """Whether each word is one of the others with other letters, no two of them the same."""
    left = list(others)
    for word in words:
        match = next((each for each in left if _is_spelling_or_accent(word, each)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _accents(name: Name) -> tuple[str, ...]:
    """Return the words of a name in lower case, accents kept, split at hyphens, without points."""
    words = (word.replace(".", "").replace("’", "'").replace("-", " ").split() for word in name.words)
    return tuple(part.replace("'", "") for parts in words for part in parts)


def _is_spelling_or_accent(one: str, other: str) -> bool:
    first, second = fold(one), fold(other)
    return first == second or _is_spelling(first, second)


def _is_spelling(one: str, other: str) -> bool:
    """Whether two folded words are one word in two spellings, none a short form or made of the other."""
    british = table("spelling")["british"]
    american = [british[word][0] if word in british else word for word in (one, other)]
    if american[0] == american[1] or min(len(one), len(other)) < _SHORTEST or _is_derived(one, other):
        return False
    found = evidence(one, other)
    if found is None or found.rank not in (SPELLING, VARIANT, VOWELS, SLIP, NEAR):
        return False
    return found.rank != VARIANT or is_given_spelling(one, other)


def _is_derived(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if is_given(short) and is_given(long):
        return False
    if long == short + short[-1:]:
        return False
    is_longer = long.startswith(short) and long[len(short) :] in table("inside_cues")["name endings"]
    return is_longer or (short[:-1] + "ies") == long


def _only_british(one: Name, other: Name) -> bool:
    british = table("spelling")["british"]
    both = [[british[word][0] if word in british else word for word in name.parts] for name in (one, other)]
    return both[0] == both[1]


def misspelt_titles(reading: Reading, names: Iterable[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Yield each misspelt title of a source once, with the first place where the source spells it right.

    Args:
        reading: the source.
        names: those of its names that may be asked.
    """
    right: dict[str, list[Mention]] = {}
    wrong: dict[str, Mention] = {}
    for mention in names:
        for office in mention.offices:
            title, is_right = _title_in(reading, office.span)
            if title is not None and is_right:
                right.setdefault(title.name.words[-1], []).append(title)
            elif title is not None:
                wrong.setdefault(title.name.key, title)
    for title in wrong.values():
        match = next(
            (each for each in right.get(title.name.words[-1], ()) if _is_misspelt(title.name, each.name)), None
        )
        if match is not None:
            yield title, match


def _is_misspelt(wrong: Name, right: Name) -> bool:
    """Whether a title that the tables do not have is one that they have, misspelt."""
    spelled, meant = (" ".join(fold(word) for word in name.words) for name in (wrong, right))
    return slipped_title(spelled) == titles()[meant] or _is_spelling(fold(wrong.words[-2]), fold(right.words[-2]))


def _title_in(reading: Reading, span: Span) -> tuple[Mention | None, bool]:
    """Return the title of several words that an office ends with, and whether the tables have it."""
    words = _words(reading, span)
    folded = [fold(reading.source.quote(word)) for word in words]
    if len(words) < 2 or words[-1].end != span.end or folded[-1] not in SLIPPING:
        return None, False
    known = next((at for at in range(len(words) - 1) if " ".join(folded[at:]) in titles()), None)
    place = Span(words[-2 if known is None else known].start, span.end)
    text = reading.source.quote(place)
    name = Name(text=text, words=tuple(text.casefold().split()))
    return Mention(source_id=reading.source.id, span=place, text=text, value=name), known is not None


def _words(reading: Reading, span: Span) -> list[Span]:
    """Return the words of several letters at a place, cut at their hyphens."""
    sentence, found = reading.document.sentences[reading.document.index(span.start)], []
    first, end = sentence.bounds(span)
    for token in sentence.tokens[first:end]:
        start = token.start
        for part in token.text.split("-"):
            if len(part) > 1 and part.isalpha():
                found.append(Span(start, start + len(part)))
            start += len(part) + 1
    return found
