"""Read the offices beside the persons of a sentence."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.mention import Office, Tenure
from factcheck.mentions.names.office_titles import LONGEST, tenure_of, tenures, title_ending, title_starting
from factcheck.mentions.names.signs import Candidate
from factcheck.mentions.names.titles import titles
from factcheck.mentions.names.words import Word
from factcheck.source import Span
from factcheck.values.name import Name
from factcheck.values.name_tables import honorifics

Named = tuple[Candidate, Name]
Held = Sequence[tuple[int, Office]]
"""Offices of a sentence, each with the number of the person who holds it."""

_COMMA = len(", ")
"""Code points between a name and the office behind a comma."""
_MOST_BEFORE = 4
"""Owners and tenures that are looked for in front of a title."""
_RANKS = 3
"""Ranks and honorifics that may stand between an office and a name: "Prime Minister Gen. Sir"."""
_DETERMINERS = frozenset({"his", "her", "its", "their", "the", "our", "a", "an", "my", "your"})
_OWNERS = ("his", "her", "their")
_SUCCEEDING = frozenset({"succeeding", "replacing", "succeeded", "replaced", "succeeds", "replaces", "predecessor"})
_CHOOSING = frozenset({"election", "elected", "electing", "victory", "elect"})
_APPOINTMENT = 6
"""Words after a name within which an appointment is looked for. Heuristic."""
_DESCRIBED = 6
"""Words after a name within which an office describes it. Heuristic."""
_APPOINTED = frozenset({"appointed", "named", "elected", "became", "becoming", "nominated", "reappointed"})


class _Line(NamedTuple):
    """A sentence with what is named in it: by the word behind it, and by its first word."""

    words: list[Word]
    named: list[Named]
    ends: dict[int, int]
    starts: dict[int, int]

    def owner_before(self, at: int) -> Named | None:
        """Return what is named right before a word, where it is no person."""
        return self._owner(self.ends.get(at))

    def owner_at(self, at: int) -> Named | None:
        """Return what is named from a word on, where it is no person."""
        return self._owner(self.starts.get(at))

    def _owner(self, number: int | None) -> Named | None:
        return None if number is None or self.named[number][1].entity == "person" else self.named[number]


class _Lead(NamedTuple):
    """What leads up to a title: where it begins or ends, whose office it is, how it is held, whether one is meant."""

    at: int
    body: str | None = None
    tenure: Tenure | None = None
    determined: bool = False


def offices_in(words: list[Word], named: list[Named]) -> dict[int, tuple[Office, ...]]:
    """Read the offices of the persons of one sentence, by the number of the person among `named`."""
    ends = {candidate.last: number for number, (candidate, _) in enumerate(named)}
    starts = {candidate.first: number for number, (candidate, _) in enumerate(named)}
    line = _Line(words, named, ends, starts)
    found: dict[int, list[Office]] = {}
    for number, (candidate, name) in enumerate(named):
        if name.entity == "person":
            beside = (_before(line, candidate), _behind(line, candidate) or _appointed(line, candidate))
            if offices := [office for office in beside if office is not None]:
                found[number] = offices
    _inherit(line, found)
    return {number: tuple(offices) for number, offices in found.items() if offices}


def _before(line: _Line, candidate: Candidate) -> Office | None:
    """Read "former Russian Defense Minister" in front of a name."""
    words, first = line.words, candidate.first
    comma = first > 0 and not words[first].joined
    if comma and words[first].start - words[first - 1].end != _COMMA:
        return None
    end = _before_ranks(words, first)
    if end == 0 or (end < first and comma):
        return None
    lowest = max(0, end - LONGEST)
    title = title_ending(words, end, next((last for last in range(end - 1, lowest, -1) if last in line.ends), lowest))
    if title is None:
        return None
    tenure, canonical = tenure_of(title[1])
    lead = _determined(words, _lead_before(line, title[0]), canonical)
    if comma and not lead.determined:
        return None
    span = Span(words[lead.at].start, words[end - 1].end)
    return Office(title=canonical, body=lead.body, tenure=lead.tenure or tenure, span=span)


def _before_ranks(words: list[Word], first: int) -> int:
    """Return the word behind an office: the first of a name, or of the ranks and honorifics before it."""
    end = first
    while end > max(0, first - _RANKS) and (end == first or words[end].joined) and _is_rank(words[end - 1].folded):
        end -= 1
    return end


def _is_rank(word: str) -> bool:
    """Whether a word is a rank or an honorific, and no office by itself."""
    return word in honorifics() and titles().get(word) == word and word not in table("offices")["offices"]


def _lead_before(line: _Line, start: int) -> _Lead:
    """Read the body and the tenure in front of a title."""
    words, lead = line.words, _Lead(start)
    for _ in range(_MOST_BEFORE):
        at = lead.at
        if at == 0 or not (words[at].joined or words[at - 1].possessive):
            break
        before, owner = words[at - 1], line.owner_before(at)
        if before.folded in tenures():
            lead = lead._replace(at=at - 1, tenure=tenures()[before.folded])
        elif owner is not None and lead.body is None:
            lead = lead._replace(
                at=owner[0].first, body=_body(owner[1]), determined=lead.determined or before.possessive
            )
        else:
            break
    return lead


def _determined(words: list[Word], lead: _Lead, canonical: str) -> _Lead:
    """Return what leads up to a title with the article or pronoun before it."""
    before = words[lead.at - 1].folded if lead.at else ""
    if before not in _DETERMINERS:
        return lead
    is_part = canonical == "counterpart" or before in _OWNERS
    return lead._replace(at=lead.at - is_part, determined=True)


def _body(name: Name) -> str:
    return name.territory or name.spelling


def _behind(line: _Line, candidate: Candidate) -> Office | None:
    """Read ", Russia's minister of natural resources and ecology," or "as U.S. president" behind a name."""
    words, at = line.words, candidate.last
    if at >= len(words):
        return None
    if words[at].text == "as" and words[at].joined:
        chosen = any(word.text in _CHOOSING for word in words[max(0, candidate.first - 3) : candidate.first])
        return _elected(_description(line, at + 1), is_elected=chosen)
    if words[at].joined or words[at].start - words[at - 1].end != _COMMA:
        return None
    return _description(line, at)


def _elected(office: Office | None, *, is_elected: bool) -> Office | None:
    return office.model_copy(update={"tenure": "elect"}) if office is not None and is_elected else office


def _appointed(line: _Line, candidate: Candidate) -> Office | None:
    """Read ", who was appointed as defense minister" behind a name, before another person is named."""
    words = line.words
    for at in range(candidate.last, min(len(words) - 1, candidate.last + _APPOINTMENT)):
        if at in line.starts and line.named[line.starts[at]][1].entity == "person":
            return None
        if words[at].text in _APPOINTED and words[at].joined:
            office = _description(line, at + 1 + (words[at + 1].text == "as"))
            return _elected(office, is_elected=words[at].text == "elected")
    return None


def describes_person(words: list[Word], candidate: Candidate) -> bool:
    """Whether the words around a run of capitals give it an office: ", a senior analyst", "as president"."""
    at = candidate.last
    if at < len(words) and (words[at].text == "as" or words[at].start - words[at - 1].end == _COMMA):
        for at in range(candidate.last, min(len(words), candidate.last + _DESCRIBED)):
            if title_starting(words, at) is not None:
                return not (words[at].capital and words[at].opens)
            if at > candidate.last + 1 and words[at].capital and not words[at].possessive:
                break
    return candidate.first > 0 and words[candidate.first - 1].folded in _SUCCEEDING


def _description(line: _Line, at: int) -> Office | None:
    """Read a body, a tenure, a title and "of" a body from here on."""
    words = line.words
    if at + 1 < len(words) and words[at].text in ("the", "a", "an"):
        at += 1
    lead = _lead_from(line, at)
    found = title_starting(words, lead.at)
    if found is None:
        return None
    tenure, canonical = tenure_of(found[1])
    end, body = (found[0], lead.body) if lead.body is not None else _body_behind(line, found[0])
    if _leads_to_person(line, end):
        return None
    span = Span(words[at].start, words[end - 1].end)
    return Office(title=canonical, body=body, tenure=lead.tenure or tenure, span=span)


def _lead_from(line: _Line, at: int) -> _Lead:
    """Read the body and the tenure that stand before a title, from here on."""
    lead = _Lead(at)
    for _ in range(_MOST_BEFORE):
        word = line.words[lead.at].folded if lead.at < len(line.words) else ""
        owner = line.owner_at(lead.at)
        if word in tenures():
            lead = lead._replace(at=lead.at + 1, tenure=tenures()[word])
        elif owner is not None and lead.body is None:
            lead = lead._replace(at=owner[0].last, body=_body(owner[1]))
        else:
            break
    return lead


def _body_behind(line: _Line, end: int) -> tuple[int, str | None]:
    """Return where an office ends, and whose it is, where "of" and a body follow its title."""
    words = line.words
    if end + 1 < len(words) and words[end].text in ("of", "for", "at") and words[end].joined:
        owner = line.owner_at(end + 1 + (words[end + 1].text == "the"))
        if owner is not None:
            return owner[0].last, _body(owner[1])
    return end, None


def _leads_to_person(line: _Line, end: int) -> bool:
    """Whether who may be a person is named right behind an office, which is theirs then."""
    return end in line.starts and line.words[end].joined and line.named[line.starts[end]][1].entity in ("person", None)


def _inherit(line: _Line, found: dict[int, list[Office]]) -> None:
    """Give a counterpart, and a predecessor, the office of the other person in the sentence."""
    all_held = [(number, office) for number, offices in found.items() for office in offices]
    held = [(number, office) for number, office in all_held if office.title != "counterpart"]
    for number, (candidate, name) in enumerate(line.named):
        if name.entity == "person":
            others = [office for owner, office in held if owner != number]
            offices = [*_counterparts(found.get(number, ()), others, line.named), *_left(line, candidate, others)]
            if offices or number in found:
                found[number] = offices


def _counterparts(offices: Sequence[Office], others: Sequence[Office], named: list[Named]) -> Iterator[Office]:
    """Yield the offices of a person, a counterpart's as that of the other; none where no other has one."""
    for office in offices:
        if office.title != "counterpart":
            yield office
        elif others:
            yield _counterpart(office, others[0], named)


def _left(line: _Line, candidate: Candidate, others: Sequence[Office]) -> Iterator[Office]:
    """Yield the office that a person leaves to another of the sentence: "succeeding Sergei Shoigu"."""
    before = line.words[candidate.first - 1] if candidate.first else None
    if before is not None and before.folded in _SUCCEEDING and others:
        left, span = others[-1], Span(before.start, before.end)
        yield Office(title=left.title, body=left.body, tenure="predecessor", span=span)


def _counterpart(office: Office, other: Office, named: list[Named]) -> Office:
    """Return the other's office for a counterpart; where it has none, its body is the other state of the sentence."""
    states = {name.territory for _, name in named if name.territory is not None} - {other.body}
    stated = next(iter(states)) if office.body is None and other.body is not None and len(states) == 1 else office.body
    return office.model_copy(update={"title": other.title, "body": stated})
