"""One name, spelled in two ways in one source."""

import re
from collections.abc import Iterable, Iterator

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.layout import Layout
from factcheck.rules.inside.name_spellings import is_one_name, keys, misspelt_titles
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.relation import Relation

_ON_PURPOSE = re.compile(
    r"\b(?:also|aka|a\.k\.a\.|n[eé]e?|born|formerly|previously|once|spell\w*|spelt|misspel\w*|pronounced|translit\w*|"
    r"nicknamed|called|known as|goes by|or|renamed|stylized|stylised|pseudonym|stage name|alias)\b",
    re.IGNORECASE,
)
"""Words that give another form of a name on purpose."""
_SPELLING = re.compile(r"\b(?:mis)?spel(?:l\w*|t)\b", re.IGNORECASE)
"""Words with which a sentence tells of spelling itself."""
_REACH = 40
"""Code points before a name in which such a word is looked for. Heuristic: some six words."""
_ARTICLE = 4
"""Code points before a name in which its article is looked for."""
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
    if source_claims.reading.source.language != "en":
        return
    layout = Layout(source_claims.reading)
    names = [mention for mention in source_claims.reading.of_kind("name") if _counts(mention, layout)]
    told: set[str] = set()
    for first, *others in _spellings(names, layout):
        forms = frozenset(mention.name.key for mention in (first, *others))
        if told.isdisjoint(forms):
            told.update(forms)
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
        told=(f"{both} are spellings of one name in one text", ()),
    )


def _counts(mention: Mention, layout: Layout) -> bool:
    """Whether the source itself spells a name here, and means this form to stand for the name."""
    place = mention.place
    if mention.text.isupper() or any(character.isdigit() for character in mention.text):
        return False
    if not layout.is_plain(place) or _SPELLING.search(layout.before(place, _REACH) + layout.after(place, _REACH)):
        return False
    before = layout.before(place, _REACH).rstrip()
    in_brackets = before.endswith(("(", "[")) and layout.after(place, 1) in (")", "]")
    is_address = layout.text[place.end : place.end + 1] in ("@", "/", "_") or before.endswith(("@", "#", "/", "_"))
    return not (in_brackets or is_address or _given_on_purpose(before))


def _given_on_purpose(before: str) -> bool:
    """Whether the last words before a name say that it is another form of one."""
    last = before.split()[-3:]
    return _ON_PURPOSE.search(" ".join(last)) is not None


def _spellings(names: Iterable[Mention], layout: Layout) -> Iterator[list[Mention]]:
    """Yield the first mention of each spelling of one name; two spellings in one sentence are two names."""
    firsts: dict[str, Mention] = {}
    sentences: dict[str, set[int]] = {}
    for mention in names:
        firsts.setdefault(mention.name.key, mention)
        sentences.setdefault(mention.name.key, set()).add(layout.index(mention.place))
    buckets: dict[object, list[Mention]] = {}
    for mention in firsts.values():
        for key in keys(mention):
            buckets.setdefault(key, []).append(mention)
    whole = frozenset(word for mention in firsts.values() if len(mention.name.words) > 1 for word in mention.name.words)
    for first, *others in (bucket for bucket in buckets.values() if len(bucket) > 1):
        apart = [
            other
            for other in others[:_MEMBERS]
            if is_one_name(first, other, whole)
            and not _is_of_many(first, other, layout)
            and sentences[first.name.key].isdisjoint(sentences[other.name.key])
        ]
        if apart:
            yield [first, *apart]


def _is_of_many(one: Mention, other: Mention, layout: Layout) -> bool:
    """Whether one is a plural of one word behind "the", such as a team, and the other the name of one."""
    lone, whole = (one, other) if len(one.name.words) == 1 else (other, one)
    if len(whole.name.words) == 1 or not lone.text.endswith("s"):
        return False
    return layout.before(lone.place, _ARTICLE).lower().split()[-1:] == ["the"]
