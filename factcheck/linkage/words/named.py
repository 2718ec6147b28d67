"""Names of a kind of which one thing has one: the place where it is, who does it, the lake, the hospital."""

from collections.abc import Iterator
from functools import cache

from factcheck.claims.asking import Around
from factcheck.claims.described import role_words
from factcheck.claims.parties import may_be_person
from factcheck.linkage.words.found import Found
from factcheck.mentions.mention import Mention
from factcheck.values.description import Description
from factcheck.values.name import Name
from factcheck.values.name_places import place_level
from factcheck.values.name_regions import is_region
from factcheck.values.name_within import is_town

_WHENCE = frozenset({"of", "from"})
"""Words before a place that say whence somebody is, not where it happened."""
_MOST_WORDS = 2
"""Words of the name of a town that no table knows. Heuristic: "Kestrel Bay"."""
_ABBREVIATION = 2
"""Letters of a word whose stop may stand in a name at most: "St. Olave's"."""
_LONGEST = 4
"""Words of a name with its kind at most."""


def find_named(around: Around) -> Iterator[Found]:
    """Yield the names of a sentence, each in the families that it may be of."""
    seen: set[int] = set()
    for index in range(len(around.tags)):
        name = around.mention_at(index, "name")
        if name is None or id(name) in seen:
            continue
        seen.add(id(name))
        first, end = around.sentence.bounds(name.place)
        for family in _families(around, name, first):
            yield Found(family, name.whole, around, first, end - 1)


def _families(around: Around, name: Mention, first: int) -> Iterator[str]:
    """Yield what a name may be that of, by tables and by the word before it."""
    whole, before = name.whole, around.sentence.tokens[first - 1].lower if first else ""
    if whole.form == "demonym":
        return
    if before not in role_words("articles") and may_be_person(whole) and _kinds().isdisjoint(whole.parts):
        yield "person"
    is_led = before in role_words("at a place") and before not in _WHENCE
    if whole.entity in ("place", None) and (is_led or before == ","):
        yield from _places(whole, is_led=is_led)
    if not is_led and _is_body(whole, before):
        yield "body"


def _places(whole: Name, *, is_led: bool) -> Iterator[str]:
    """Yield whether a name is that of a region or of a town, known or not."""
    if is_region(whole):
        yield "region"
    elif is_led and _may_be_town(whole):
        yield "town"


def _may_be_town(whole: Name) -> bool:
    """Whether a name may be that of a town, known or not: no building that stands in one."""
    if len(whole.parts) > _MOST_WORDS or not role_words("buildings").isdisjoint(whole.parts):
        return False
    return place_level(whole) in ("town", None) or is_town(whole)


def _is_body(whole: Name, before: str) -> bool:
    """Whether a name is that of a body, or stands behind a word for one: "the airline Skylark"."""
    is_named = whole.entity == "organisation" or (whole.entity is None and before in role_words("kinds of bodies"))
    return is_named and whole.territory is None


@cache
def _kinds() -> frozenset[str]:
    return role_words("kinds of names")


def find_typed(around: Around) -> Iterator[Found]:
    """Yield the names with the word for what is named so: "Lake Tarnow", "St. Olave's Hospital"."""
    tokens = around.sentence.tokens
    for index, token in enumerate(tokens):
        if not token.is_capitalized or token.lower not in _kinds():
            continue
        first, last = _before(around, index), index
        if first == index:
            last = _behind(around, index)
        words = [each.lower for each in tokens[first : last + 1] if each.kind == "word" and each is not token]
        if words:
            text = around.sentence.text[tokens[first].start : tokens[last].end].rstrip(".")
            value = Description(aspect="alternative", word=" ".join(words), text=text)
            yield Found(f"name {token.lower}", value, around, first, last)


def _before(around: Around, index: int) -> int:
    """Return the first token of a name that ends with one."""
    first = index
    while first > 0 and index - first < _LONGEST and _is_of_name(around, first - 1):
        first -= 1
    while first < index and not _begins_name(around, first):
        first += 1
    return first


def _behind(around: Around, index: int) -> int:
    """Return the last token of a name that begins with one."""
    last, tokens = index, around.sentence.tokens
    while last + 1 < len(tokens) and last - index < _MOST_WORDS and tokens[last + 1].is_capitalized:
        last += 1
    return last


def _begins_name(around: Around, index: int) -> bool:
    token = around.sentence.tokens[index]
    if token.kind != "word" or around.mention_at(index, "date") is not None:
        return False
    return index > around.first_word or around.word_class(index) == "name"


def _is_of_name(around: Around, index: int) -> bool:
    token = around.sentence.tokens[index]
    is_stop = token.text == "." and index > 0 and len(around.sentence.tokens[index - 1].text) <= _ABBREVIATION
    return token.is_capitalized or token.kind == "possessive" or is_stop
