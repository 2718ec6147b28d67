"""Read the offices beside the persons of a sentence."""

from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.mention import Office, Tenure
from factcheck.mentions.names.signs import Candidate
from factcheck.mentions.names.titles import slipped_title, title_closers, title_openers, titles
from factcheck.mentions.names.words import Word
from factcheck.source import Span
from factcheck.values.name import Name
from factcheck.values.name_tables import gazetteer, honorifics

Named = tuple[Candidate, Name]

_LONGEST = 8
"""Words of the longest title that is looked for."""
_DEPARTMENT = 3
"""Words of a department's name that are taken before "minister"."""
_RANKS = 3
"""Ranks and honorifics that may stand between an office and a name: "Prime Minister Gen. Sir"."""
_DETERMINERS = frozenset({"his", "her", "its", "their", "the", "our", "a", "an", "my", "your"})
_SUCCEEDING = frozenset({"succeeding", "replacing", "succeeded", "replaced", "succeeds", "replaces", "predecessor"})
_CHOOSING = frozenset({"election", "elected", "electing", "victory", "elect"})
_APPOINTMENT = 6
"""Words after a name within which an appointment is looked for. Heuristic."""
_APPOINTED = frozenset({"appointed", "named", "elected", "became", "becoming", "nominated", "reappointed"})


def offices_in(words: list[Word], named: list[Named]) -> dict[int, tuple[Office, ...]]:
    """Read the offices of the persons of one sentence, by the number of the person among `named`."""
    found: dict[int, list[Office]] = {}
    ends = {candidate.last: number for number, (candidate, _) in enumerate(named)}
    starts = {candidate.first: number for number, (candidate, _) in enumerate(named)}
    for number, (candidate, name) in enumerate(named):
        if name.entity != "person":
            continue
        office = _before(words, candidate, named, ends)
        if office is not None:
            found.setdefault(number, []).append(office)
        office = _behind(words, candidate, named, starts) or _appointed(words, candidate, named, starts)
        if office is not None:
            found.setdefault(number, []).append(office)
    _inherit(words, named, found)
    return {number: tuple(offices) for number, offices in found.items()}


def title_ending(words: list[Word], end: int, floor: int) -> tuple[int, str] | None:
    """Find the longest title that ends before a word: where it begins, and its canonical form."""
    known = titles()
    if end <= floor or words[end - 1].folded not in title_closers():
        return None
    for size in range(min(_LONGEST, end - floor), 0, -1):
        start = end - size
        if any(not words[n].joined for n in range(start + 1, end)) or any(w.possessive for w in words[start:end]):
            continue
        spelling = " ".join(word.folded for word in words[start:end])
        canonical = known.get(spelling) or (slipped_title(spelling) if size > 1 else None)
        if canonical is not None:
            if canonical in ("minister", "secretary"):
                return _department(words, start, floor, canonical)
            return start, canonical
    return None


def _department(words: list[Word], start: int, floor: int, canonical: str) -> tuple[int, str]:
    """Take the department before "minister": "digital transformation minister"."""
    first = start
    while first > floor and start - first < _DEPARTMENT and words[first].joined:
        before = words[first - 1]
        if _names_state(words, first):
            break
        if before.possessive or not before.folded.isalpha() or before.folded in table_tenure() or not before.capital:
            break
        first -= 1
    return first, " ".join([*(word.folded for word in words[first:start]), canonical])


def _names_state(words: list[Word], end: int) -> bool:
    """Whether the word or two before `end` are in the tables: "North Korean" is no department."""
    pair = " ".join(word.folded for word in words[max(0, end - 2) : end])
    return words[end - 1].folded in gazetteer() or pair in gazetteer()


@cache
def table_tenure() -> dict[str, Tenure]:
    """Map a word before an office to how the office is held."""
    return {word: row[0] for word, row in table("offices")["tenure"].items()}


def _before(words: list[Word], candidate: Candidate, named: list[Named], ends: dict[int, int]) -> Office | None:
    """Read "former Russian Defense Minister" in front of a name."""
    end = candidate.first
    comma = end > 0 and not words[end].joined
    if comma and words[end].start - words[end - 1].end != 2:
        return None
    for _ in range(_RANKS):
        if end == 0 or words[end - 1].folded not in honorifics() or not (end == candidate.first or words[end].joined):
            break
        canonical = titles().get(words[end - 1].folded)
        if canonical != words[end - 1].folded or canonical in table("offices")["offices"]:
            break
        end -= 1
    if end == 0 or (end < candidate.first and comma):
        return None
    floor = next((last for last in range(end - 1, max(0, end - _LONGEST), -1) if last in ends), max(0, end - _LONGEST))
    title = title_ending(words, end, floor)
    if title is None:
        return None
    start, canonical = title
    first, body, tenure, determined = _body_before(words, start, named, ends)
    told, canonical = _tenure_of(canonical)
    if first and words[first - 1].folded in _DETERMINERS:
        determined = True
        if canonical == "counterpart" or words[first - 1].folded in ("his", "her", "their"):
            first -= 1
    if comma and not determined:
        return None
    span = Span(words[first].start, words[end - 1].end)
    return Office(title=canonical, body=body, tenure=tenure or told, span=span)


def _body_before(
    words: list[Word], start: int, named: list[Named], ends: dict[int, int]
) -> tuple[int, str | None, Tenure | None, bool]:
    """Read the body and the tenure in front of a title: where they begin, and whether a possessive stands there."""
    tenure: Tenure | None = None
    body = None
    first = start
    determined = False
    for _ in range(4):
        before = words[first - 1] if first else None
        if before is None or not (words[first].joined or before.possessive):
            break
        if before.folded in table_tenure():
            tenure = table_tenure()[before.folded]
            first -= 1
        elif first in ends and body is None and named[ends[first]][1].entity != "person":
            owner, name = named[ends[first]]
            body = name.territory or name.spelling
            determined = determined or before.possessive
            first = owner.first
        else:
            break
    return first, body, tenure, determined


def _tenure_of(canonical: str) -> tuple[Tenure, str]:
    if canonical.endswith("-elect"):
        return "elect", canonical.removesuffix("-elect")
    if canonical.startswith("acting "):
        return "acting", canonical.removeprefix("acting ")
    return "holder", canonical


def _behind(words: list[Word], candidate: Candidate, named: list[Named], starts: dict[int, int]) -> Office | None:
    """Read ", Russia's minister of natural resources and ecology," or "as U.S. president" behind a name."""
    at = candidate.last
    if at >= len(words):
        return None
    gap = words[at].start - words[at - 1].end
    if words[at].text == "as" and words[at].joined:
        office = _description(words, at + 1, named, starts)
        chosen = any(word.text in _CHOOSING for word in words[max(0, candidate.first - 3) : candidate.first])
        return office.model_copy(update={"tenure": "elect"}) if office is not None and chosen else office
    if gap != 2 or words[at].joined:
        return None
    return _description(words, at, named, starts)


def _appointed(words: list[Word], candidate: Candidate, named: list[Named], starts: dict[int, int]) -> Office | None:
    """Read ", who was appointed as defense minister" behind a name, before another person is named."""
    for at in range(candidate.last, min(len(words) - 1, candidate.last + _APPOINTMENT)):
        if at in starts and named[starts[at]][1].entity == "person":
            return None
        if words[at].text in _APPOINTED and words[at].joined:
            step = at + 1 + (words[at + 1].text == "as")
            office = _description(words, step, named, starts)
            if office is not None and words[at].text == "elected":
                return office.model_copy(update={"tenure": "elect"})
            return office
    return None


def describes_person(words: list[Word], candidate: Candidate) -> bool:
    """Whether the words around a run of capitals give it an office: ", a senior analyst", "as president"."""
    at = candidate.last
    if at < len(words) and (words[at].text == "as" or words[at].start - words[at - 1].end == 2):
        while at < len(words) and at - candidate.last < 6:
            if title_starting(words, at) is not None:
                return not (words[at].capital and words[at].opens)
            if words[at].capital and not words[at].possessive and at > candidate.last + 1:
                break
            at += 1
    return candidate.first > 0 and words[candidate.first - 1].folded in _SUCCEEDING


def _description(words: list[Word], at: int, named: list[Named], starts: dict[int, int]) -> Office | None:
    """Read a body, a tenure, a title and "of" a body from here on."""
    if at >= len(words):
        return None
    first = at
    tenure: Tenure | None = None
    body = None
    if words[at].text in ("the", "a", "an") and at + 1 < len(words):
        at += 1
        first = at
    for _ in range(4):
        if at >= len(words):
            return None
        if words[at].folded in table_tenure():
            tenure, at = table_tenure()[words[at].folded], at + 1
        elif at in starts and named[starts[at]][1].entity != "person" and body is None:
            owner, name = named[starts[at]]
            body, at = name.territory or name.spelling, owner.last
        else:
            break
    found = title_starting(words, at)
    if found is None:
        return None
    end, canonical = found
    told, canonical = _tenure_of(canonical)
    if end + 1 < len(words) and words[end].text in ("of", "for", "at") and words[end].joined:
        step = end + 1 + (words[end + 1].text == "the")
        if step in starts and named[starts[step]][1].entity != "person" and body is None:
            owner, name = named[starts[step]]
            body, end = name.territory or name.spelling, owner.last
    if end in starts and words[end].joined and named[starts[end]][1].entity in ("person", None):
        return None
    return Office(title=canonical, body=body, tenure=tenure or told, span=Span(words[first].start, words[end - 1].end))


def title_starting(words: list[Word], at: int) -> tuple[int, str] | None:
    """Find the longest title that begins here: where it ends, and its canonical form."""
    known = titles()
    longest = title_openers().get(words[at].folded) if at < len(words) else None
    if longest is None:
        return None
    for size in range(min(longest, _LONGEST, len(words) - at), 0, -1):
        if any(not words[n].joined for n in range(at + 1, at + size)):
            continue
        canonical = known.get(" ".join(word.folded for word in words[at : at + size]))
        if canonical is not None:
            return at + size, canonical
    return None


def _inherit(words: list[Word], named: list[Named], found: dict[int, list[Office]]) -> None:
    """Return a counterpart, and a predecessor, the office of the other person in the sentence."""
    held = [(number, office) for number, offices in found.items() for office in offices]
    held = [(number, office) for number, office in held if office.title != "counterpart"]
    for number, (candidate, name) in enumerate(named):
        if name.entity != "person":
            continue
        offices = found.get(number, [])
        for place, office in enumerate(offices):
            if office.title == "counterpart":
                other = next((other for owner, other in held if owner != number), None)
                offices[place : place + 1] = [] if other is None else [_counterpart(office, other, named)]
        before = words[candidate.first - 1] if candidate.first else None
        if before is not None and before.folded in _SUCCEEDING:
            last = next((other for owner, other in reversed(held) if owner != number), None)
            if last is not None:
                span = Span(before.start, before.end)
                left = Office(title=last.title, body=last.body, tenure="predecessor", span=span)
                found.setdefault(number, []).append(left)
    for number in [n for n, offices in found.items() if not offices]:
        del found[number]


def _counterpart(office: Office, other: Office, named: list[Named]) -> Office:
    """Return the other's office for a counterpart; where none is told, its body is the other state of the sentence."""
    states = {name.territory for _, name in named if name.territory is not None} - {other.body}
    told = next(iter(states)) if office.body is None and other.body is not None and len(states) == 1 else office.body
    return office.model_copy(update={"title": other.title, "body": told})
