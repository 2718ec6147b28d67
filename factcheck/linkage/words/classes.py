"""Words of classes whose members exclude each other: "guilty", "bronze", "cousin", "the captain", "the third"."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from factcheck.claims.asking import Around
from factcheck.claims.described import role_words
from factcheck.contrasts.words import Meaning, Word, begins, last_words, meanings, ranks, row, text_of, worded
from factcheck.document.clauses import Clause
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.linkage.words.found import Found
from factcheck.mentions.quantities.nouns import is_plural, lemma_of
from factcheck.values.description import Aspect, Description

_BACK = 6
"""Words before a post among which one says that it is held no more: "a former player and coach". Heuristic."""
_SUFFIX = 2
"""Letters behind the figures of an ordinal: "4th"."""
_KEPT = 20_000
"""Words that are kept: more than a language uses in news of a month. Heuristic."""
_LOWER = frozenset({"deputy", "assistant", "associate", "junior", "auxiliary", "honorary"})
"""Ranks below that of the post."""
_CHOSEN = frozenset({"opposites", "alternatives"})
"""Parts of the table of which some rows are weighed."""
_NOMINAL = frozenset({"noun", "adjective", "name"})
_NOT_HELD = frozenset({"elect", "gone"})
"""Ranks of one who does not hold the post."""
_FREE = frozenset({"chief", "gone", "passing"})
"""Ranks that may be left out in other words."""
_ASPECTS: dict[str, Aspect] = {"opposites": "opposite", "kin": "alternative"}


def find_classed(around: Around) -> Iterator[Found]:
    """Yield the words of a sentence that are members of such classes."""
    read = zip(around.sentence.tokens, around.tags, strict=True)
    starts = {index: most for index, (token, tag) in enumerate(read) if (most := _longest_from(token.lower, tag.lemma))}
    if not starts:
        return
    words = worded(around.sentence, around.mentions).words
    at = 0
    while at < len(words):
        if words[at].token not in starts:
            at += 1
            continue
        end, found = _longest(around, words, at, starts[words[at].token])
        yield from found
        at = max(end, at + 1)


def _longest(around: Around, words: Sequence[Word], at: int, most: int) -> tuple[int, list[Found]]:
    """Return where the longest member of a class ends that begins with a word, and what it says.

    Args:
        around: the sentence.
        words: its words.
        at: the number of the word.
        most: words of the longest phrase that may begin so.
    """
    if around.mention_at(words[at].token, "date", "quantity") is not None:
        return at + 1, []
    for end in range(min(len(words), at + most), at, -1):
        inside = words[at:end]
        rows = sorted(each for each in meanings(inside) if _is_meant(inside, each))
        if rows:
            return end, [each for meaning in rows if (each := _found(around, words, at, end, meaning)) is not None]
    return at + 1, []


@cache
def _weighed(part: str) -> frozenset[str]:
    """Return the rows of a part that are weighed."""
    found = table("contrasts")["weighed"].get(part)
    return frozenset(found.words.split()) if found is not None else frozenset()


@lru_cache(maxsize=_KEPT)
def _longest_from(token: str, lemma: str) -> int:
    """Return the words of the longest member of a class that is weighed that may begin with a token, in lower case."""
    text = text_of(token)
    if text in row("light"):
        return 0
    single = table("noun_classes")["irregular"].get(text)
    forms = {text, stem(text), stem(lemma), *((single.value,) if single is not None else ())}
    return max(begins(_rows()).get(form, 0) for form in forms)


@cache
def _rows() -> frozenset[tuple[str, str]]:
    """Return the rows that are weighed, each by its part and its name."""
    parts = table("contrasts")
    chosen = {(part, name) for part in _CHOSEN for name in _weighed(part)}
    return frozenset(chosen | {(part, name) for part in ("kin", "titles") for name in parts[part]})


def _is_meant(words: Sequence[Word], meaning: Meaning) -> bool:
    """Whether some words are meant as a member of a class that is weighed."""
    is_left_out = meaning.part in _CHOSEN and meaning.row not in _weighed(meaning.part)
    if is_left_out or meaning.member in _weighed("loose"):
        return False
    if meaning.part != "titles" and any(word.is_name for word in words):
        return False
    if meaning.part == "opposites":
        return words[-1].tag.word_class != "verb" or words[-1].tag.lemma not in _weighed("nouns")
    if meaning.row in _weighed("verbs"):
        return words[0].tag.word_class == "verb"
    last = words[-1]
    forms = (last.text, last.tag.lemma, lemma_of(last.text), *last.stems)
    return last.tag.word_class in _NOMINAL and not last_words(meaning).isdisjoint(forms)


def _found(around: Around, words: Sequence[Word], at: int, end: int, meaning: Meaning) -> Found | None:
    """Return words with what they say; an opposite that is denied says the other."""
    first, last = words[at].token, words[end - 1].token
    clause = _clause(around, last)
    negated = clause is not None and clause.group.negated and first >= clause.group.first
    member, family = meaning.member, f"{meaning.part} {meaning.row}"
    if negated:
        if meaning.part != "opposites":
            return None
        each = table("contrasts")["opposites"][meaning.row]
        member = each.other[0] if member == each.one[0] else each.one[0]
    text = around.sentence.text[around.sentence.tokens[first].start : around.sentence.tokens[last].end]
    if meaning.part == "titles":
        stated = _ranks(words, at, end)
        if stated is None or _is_plural(words[end - 1]):
            return None
        row = "trades" if meaning.row in _weighed("trades") else meaning.row
        member, family = " ".join((*sorted(stated), member)), f"post {row}"
    elif meaning.row in _weighed("where") and _is_where(around, last):
        family = "where"
    elif meaning.row in _weighed("only where"):
        return None
    value = Description(aspect=_ASPECTS.get(meaning.part, "alternative"), word=member, text=text)
    return Found(family, value, around, first, last)


def _is_where(around: Around, last: int) -> bool:
    """Whether a word stands at the head of a phrase that tells where: "in a lake"."""
    phrase = next((each for each in around.phrases if each.holds(last)), None)
    return phrase is not None and phrase.head == last and phrase.preposition in role_words("at a place")


def _ranks(words: Sequence[Word], at: int, end: int) -> frozenset[str] | None:
    """Return the ranks beside a post; None of one that is held no more, or for a time."""
    owned = [word.tag.word_class for word in words[end : end + 1]] == ["possessive"]
    behind = words[end + 1 : end + 2] if owned else words[end : end + 1]
    beside = {each.text for each in (*words[max(0, at - 2) : at], *behind)}
    found = frozenset(ranks()[word] for word in beside if word in ranks())
    return None if "elect" in found else found - _FREE


def _is_plural(word: Word) -> bool:
    """Whether a word is one of several."""
    return is_plural(word.text) or word.text.endswith("men")


def _clause(around: Around, index: int) -> Clause | None:
    """Return the last clause whose verb stands before a token, or holds it."""
    before = [each for each in around.clauses if each.group.first <= index]
    return before[-1] if before else None


def find_ordered(around: Around) -> Iterator[Found]:
    """Yield the ordinals of a sentence that say which one of several it is: "her second victory"."""
    ordinals = table("number_words")["ordinals"]
    for index, token in enumerate(around.sentence.tokens[:-1]):
        found = ordinals.get(token.lower)
        if found is None or around.mention_at(index, "date") is not None:
            continue
        behind = around.tags[index + 1]
        is_one = behind.word_class in ("noun", "adjective") and not is_plural(around.sentence.tokens[index + 1].lower)
        if is_one and around.sentence.tokens[index + 1].lower not in role_words("turns"):
            value = Description(aspect="alternative", word=str(found.value), text=token.text)
            yield Found("order", value, around, index, index)


def find_numbered(around: Around) -> Iterator[Found]:
    """Yield the numbers by which one of several is called: "the 4th Brigade", "Gate 12"."""
    tokens = around.sentence.tokens
    for index, token in enumerate(tokens):
        if token.lower not in role_words("numbered"):
            continue
        for beside in (each for each in (index - 1, index + 1) if 0 <= each < len(tokens)):
            number = _number(tokens[beside].lower, is_behind=beside > index)
            if number and around.mention_at(beside, "date") is None:
                first, last = min(index, beside), max(index, beside)
                value = Description(aspect="alternative", word=number, text=_text(around, first, last))
                yield Found(f"numbered {token.lower}", value, around, first, last)


def _number(word: str, *, is_behind: bool) -> str:
    """Return the number that a word beside a noun calls it by, an ordinal or a figure behind; empty for none."""
    if is_behind:
        return word if word.isdecimal() else ""
    known = table("number_words")["ordinals"].get(word)
    is_ordinal = len(word) > _SUFFIX and word[:-_SUFFIX].isdigit() and word[-_SUFFIX:] in ("st", "nd", "rd", "th")
    return str(known.value) if known is not None else word[:-_SUFFIX] if is_ordinal else ""


def find_pointed(around: Around) -> Iterator[Found]:
    """Yield the words of a sentence for a side: "north of", "the eastern shore"."""
    points = table("roles")["points"]
    for index, token in enumerate(around.sentence.tokens):
        if token.lower in points and not token.is_capitalized:
            value = Description(aspect="direction", word=points[token.lower].value, text=token.text)
            yield Found("direction", value, around, index, index)


def find_ranked(around: Around) -> Iterator[Found]:
    """Yield the posts of a sentence with whether it is a deputy who holds them: "the deputy chief health officer"."""
    for index in range(len(around.tags)):
        head, prefix = _post_at(around, index)
        phrase = next((each for each in around.phrases if each.holds(index)), None) if head else None
        if phrase is None:
            continue
        beside = {token.lower for token in around.sentence.tokens[phrase.first : index]} | {
            prefix,
            _behind(around, index),
        }
        found = {ranks()[word] for word in beside if word in ranks()}
        before = (token.lower for token in around.sentence.tokens[max(0, index - _BACK) : index])
        if _NOT_HELD.isdisjoint(found.union(ranks()[word] for word in before if word in ranks())):
            rank = " ".join(sorted(found & _LOWER)) or "full"
            value = Description(aspect="rank", word=rank, text=_text(around, phrase.first, index))
            yield Found(f"rank {head}", value, around, phrase.first, index)


def _behind(around: Around, index: int) -> str:
    """Return the word behind a post, be the post that of another: "the sheriff's deputy"; nothing at the end."""
    behind = around.sentence.tokens[index + 1 : index + 3]
    if behind and behind[0].kind == "possessive":
        behind = behind[1:]
    return behind[0].lower if behind else ""


def _post_at(around: Around, index: int) -> tuple[str, str]:
    """Return the post that a token names, with what a hyphen puts before it: "vice-captain"; empty for none."""
    word = around.sentence.tokens[index].lower
    prefix, _, rest = word.partition("-")
    head, prefix = (rest, prefix) if rest and prefix in ranks() else (word, "")
    is_noun = around.tags[index].word_class in ("noun", "name")
    ends = index + 1 == len(around.tags) or around.tags[index + 1].word_class != "noun"
    return (head, prefix) if head in role_words("ranked posts") and is_noun and ends else ("", "")


def _text(around: Around, first: int, last: int) -> str:
    return around.sentence.text[around.sentence.tokens[first].start : around.sentence.tokens[last].end]
