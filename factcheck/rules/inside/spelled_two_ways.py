"""One name, spelled in two ways in one source."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.document.patterns import pattern
from factcheck.document.tokens import Token
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.name_spellings import is_one_name, keys, misspelt_titles
from factcheck.rules.inside.passage import Passages
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.source import Span
from factcheck.values.relation import Relation

_THE = pattern("the")
_REACH = 8
"""Tokens beside a name in which words of spelling are looked for. Heuristic: some six words."""
_FEW = 3
"""Words before a name in which those are looked for that give another form of one. Heuristic."""
_SIGNS = ("@", "#", "/", "_")
"""Signs of addresses and tags."""
_MEMBERS = 24
"""Names under one key that are compared with the first of them. Heuristic: so that a list costs no more than its
length."""


@source_rule
def spelled_two_ways(source_claims: SourceClaims) -> Iterator[Finding]:
    """One name is spelled in two ways in one text: a person, a place, an organisation, or the word of a title.

    **Why:** one of the two is a slip, or the desk has not settled on a romanization; a reader takes one person for two.

    **Silent when** one form is short for the other, a nickname or an initial; only capitals, hyphens, spaces, points or
    an ending such as the possessive or the plural differ; a spelling is British and the other American; one stands in a
    quotation or in capitals; the text gives the other form on purpose (“also spelled”, “born”, in brackets); one
    sentence names both, as two brothers are; the text is not English, since many languages decline names. An accent
    that is once written and once left out is a second spelling.

    **Example:** “Andrei Belousov” in the first paragraph, “Andrey Belousov” in the fifth.

    **Source:** ours; what is one name is what `Name.relation` says, letter by letter.
    """
    if not source_claims.reading.is_english:
        return
    passages = Passages(source_claims.reading)
    names = [mention for mention in source_claims.reading.of_kind("name") if _counts(mention, passages)]
    found: set[str] = set()
    for first, *others in _spellings(names, passages):
        forms = frozenset(mention.name.key for mention in (first, *others))
        if found.isdisjoint(forms):
            found.update(forms)
            yield _found(source_claims, sorted((first, *others), key=lambda mention: mention.place.start))
    for wrong, right in misspelt_titles(source_claims.reading, names):
        yield _found(source_claims, [wrong, right])


def _found(source_claims: SourceClaims, mentions: list[Mention]) -> Finding:
    both = " and ".join(f"“{mention.value.label}”" for mention in mentions)
    return inside(
        spelled_two_ways.name,
        source_claims,
        mentions,
        question=f"How is “{mentions[0].value.label}” spelled?",
        relation=Relation.DISCREPANT,
        stated=(f"{both} are spellings of one name in one text", ()),
    )


def _counts(mention: Mention, passages: Passages) -> bool:
    """Whether the source itself spells a name here, and means this form to stand for the name."""
    place = mention.place
    if mention.text.isupper() or any(character.isdigit() for character in mention.text) or not passages.is_plain(place):
        return False
    passage = passages.at(mention)
    tokens, (first, end) = passage.sentence.tokens, passage.bounds(mention)
    near = max(0, first - _REACH)
    return not (
        _is_address(place, passages.reading.source.text)
        or _is_in_brackets(tokens, first, end)
        or _tells_of_spelling(tokens[near : end + _REACH])
        or _is_given_on_purpose(tokens[near:first])
    )


def _is_address(place: Span, text: str) -> bool:
    """Whether a name is part of an address or a tag."""
    before = text[max(0, place.start - 2) : place.start].rstrip()
    return before.endswith(_SIGNS) or text[place.end : place.end + 1] in ("@", "/", "_")


def _is_in_brackets(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether the tokens from one to another stand in brackets by themselves."""
    opens, closes = tokens[first - 1 : first], tokens[end : end + 1]
    return bool(opens and closes) and opens[0].text in "([" and closes[0].text in ")]"


def _tells_of_spelling(tokens: Iterable[Token]) -> bool:
    return any(token.lower in _cues("spelling") for token in tokens)


def _is_given_on_purpose(tokens: Sequence[Token]) -> bool:
    """Whether the last words before a name say that it is another form of one."""
    words = [token.lower for token in tokens if token.kind in ("word", "number")][-_FEW:]
    parts = [part for word in words for part in word.split("-")]
    return not _cues("other forms").isdisjoint((*parts, *map(" ".join, pairwise(parts))))


@cache
def _cues(part: str) -> frozenset[str]:
    return frozenset(table("inside_cues")[part])


def _spellings(names: Iterable[Mention], passages: Passages) -> Iterator[list[Mention]]:
    """Yield the first mention of each spelling of one name; two spellings in one sentence are two names."""
    firsts: dict[str, Mention] = {}
    sentences: dict[str, set[int]] = {}
    for mention in names:
        firsts.setdefault(mention.name.key, mention)
        sentences.setdefault(mention.name.key, set()).add(passages.reading.document.index(mention.place.start))
    whole = frozenset(word for mention in firsts.values() if len(mention.name.words) > 1 for word in mention.name.words)
    for first, *others in _buckets(firsts.values()):
        apart = [
            other
            for other in others[:_MEMBERS]
            if is_one_name(first, other, whole)
            and not _is_of_many(first, other, passages)
            and sentences[first.name.key].isdisjoint(sentences[other.name.key])
        ]
        if apart:
            yield [first, *apart]


def _buckets(names: Iterable[Mention]) -> Iterator[list[Mention]]:
    """Yield the names that share a key, where there are several."""
    buckets: dict[object, list[Mention]] = {}
    for mention in names:
        for key in keys(mention):
            buckets.setdefault(key, []).append(mention)
    return (bucket for bucket in buckets.values() if len(bucket) > 1)


def _is_of_many(one: Mention, other: Mention, passages: Passages) -> bool:
    """Whether one is a plural of one word behind "the", such as a team, and the other the name of one."""
    lone, whole = (one, other) if len(one.name.words) == 1 else (other, one)
    if len(whole.name.words) == 1 or not lone.text.endswith("s"):
        return False
    return passages.at(lone).before(lone, _THE) is not None
