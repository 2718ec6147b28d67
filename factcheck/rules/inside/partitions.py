"""Find a total with the parts that are to make it up: lists of parts, the rest of a set, votes."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.rules.inside.arithmetic import Passage, old_cue, is_count
from factcheck.values.units import is_money

_MOST_PARTS = 6
"""Parts of one total that are looked at: news lists no more. Heuristic."""
_OPENS = re.compile(
    r"[^,;:()\d]{0,60}?(?P<sign>,|;|:|\(|\s--?|\s[–—])\s*(?:of\s+(?:whom|which|them)\s+)?(?:the\s+)?(?:were\s+)?",
    re.IGNORECASE,
)
_JOINT = re.compile(r"(?P<words>[^,;:()\d]{0,40}?)(?P<sign>,\s*and|\s+and|,|;\s*and|;)\s*", re.IGNORECASE)
_ONE_MORE = re.compile(
    r"\b(?:and|plus|as well as)\s|^[^.;:()]*,\s*(?:and|plus|as well as)\s+(?:an?|one|his|her|their)\s", re.IGNORECASE
)
_PLACE = re.compile(r"\s+(in|from|at|on|near|to|for)\s+(?!\d)", re.IGNORECASE)
_PLACE_TOO = re.compile(r"\b(?:in|from|at|near|to)\b", re.IGNORECASE)
_NAMED = re.compile(r"\s+(?:in|from|at|near)\s+(?:the\s+)?[A-Z]")
_FROM = re.compile(r"\s+from\s", re.IGNORECASE)
_PART = re.compile(r"(?<!total)\s+of\s", re.IGNORECASE)
_OF_TOTAL = re.compile(r"\bof\s+(?:the|this|that|which|these|those|it|them)\b[^,;:.()\d]{0,30},\s*$", re.IGNORECASE)
"""Words before what is itself a part: "of the total, 700 for debt"."""
_PURPOSE = re.compile(r"\b(?:for|on)\b", re.IGNORECASE)
"""Words behind an item of a list of purposes: only a colon makes it a total."""
_AND_BEFORE = re.compile(r"\d[^.;]*(?:,|\band|\bor|\bplus)\s+$|\band\s+$", re.IGNORECASE)
_WITHIN = re.compile(r"\b(?:in|over|after|during|for|on|at|from|by|of|than)\s+(?:the\s+|all\s+)?$", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:jury|crew|group|party|team|panel|toll|class|total|family|gang|staff)\s+(?:of|to|at|was|reached|stood\s+at|rose\s+to)\s+$",
    re.IGNORECASE,
)
_OF_THE = re.compile(r"\bof\s+(?:the|its|their|those|these)\s+(?:[^\W\d]+\s+)?$", re.IGNORECASE)
_FIRST_PART = re.compile(r"[^;:.,()\d]{0,40},\s*(?:(?:only|just|about)\s+)?", re.IGNORECASE)
_REST = re.compile(r"[^;:.()\d]{0,80}\b(?:the|its|their)\s+(?:other|remaining)\s+", re.IGNORECASE)
_EXCEPT = re.compile(r"\b(?:all but|except|excluding|apart from|later|since|another)\b", re.IGNORECASE)
_FOR = re.compile(
    r"\s*(?:votes?\s+|voted\s+|were\s+)?(?:for|in\s+favou?r|yes|yea|aye)\b(?=\s*[,;:.)(]|\s+and\b|\s*$)", re.IGNORECASE
)
_AGAINST = re.compile(
    r"\s*(?:votes?\s+|voted\s+|were\s+)?(?:against|no|nay|opposed)\b(?=\s*[,;:.)(]|\s+and\b|\s*$)", re.IGNORECASE
)
_ABSTAINED = re.compile(r"\s+(?:\w+\s+)?(?:abstained|abstentions|abstaining)\b", re.IGNORECASE)
_VOTED = re.compile(r"\s+(?:[^\W\d]+\s+)?(?:voted|took\s+part|cast\s)", re.IGNORECASE)
_CAST = re.compile(r"\bcast\s+(?:a\s+total\s+of\s+)?$", re.IGNORECASE)
_RULED = re.compile(
    r"(?:\s+[^\W\d][\w’'-]*){0,3}?\s+(?:has\s+|have\s+)?(?:voted|ruled|approved|passed|rejected|decided|split|was\s+split)\b"
    r"[^,;:.()\d]{0,40}",
    re.IGNORECASE,
)
_OWNER = re.compile(r"['’]s?\s")
_BODY_HYPHEN = re.compile(r"-(?:member|seat|judge|justice|person|strong|juror|man)\b", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,.;:()]|\s--?\s|\s[–—]\s")
_TWO = 2
"""Parts that make a list."""
_NEXT = 20
"""Characters behind a clause in which it can go on: ", and a child". Heuristic."""
_FAR = 80
"""Characters between those who vote and their votes. Heuristic."""


class Partition(NamedTuple):
    """A total with its parts.

    Args:
        whole: the total.
        parts: what it is made up of.
        is_full: whether the words leave nothing out, so that parts may not come to less than the total.
    """

    whole: Mention
    parts: tuple[Mention, ...]
    is_full: bool


def partitions(passage: Passage) -> Iterator[Partition]:
    """Yield the totals of a sentence that stand with their parts."""
    at = 0
    while at < len(passage.mentions):
        found = _list(passage, at) or _rest(passage, at)
        if found is not None:
            yield found
            at += len(found.parts)
        at += 1
    if (votes := _votes(passage) or _division(passage)) is not None:
        yield votes


def _list(passage: Passage, at: int) -> Partition | None:
    """Find "12 people, seven men and four women" and "12 people: seven in Texas and four in Ohio"."""
    whole, *others = passage.mentions[at : at + _MOST_PARTS + 2]
    opened = _OPENS.fullmatch(passage.gap(whole, others[0])) if others and _may_be_whole(passage, whole) else None
    if opened is None or old_cue("words", "open_list").search(opened[0]):
        return None
    parts, words, closed = [others[0]], [], False
    for other in others[1:]:
        joint = None if closed else _JOINT.fullmatch(passage.gap(parts[-1], other))
        if joint is None:
            break
        parts.append(other)
        words.append(joint["words"])
        closed = "and" in joint["sign"].lower()
    words.append(_CLAUSE_END.split(passage.after(parts[-1]), maxsplit=1)[0])
    if len(parts) < _TWO or not (closed or opened["sign"] == ":") or not _alike(whole, parts):
        return None
    full = _kinds(passage, whole, parts)
    if _goes_on(passage, parts, words):
        return None
    if full is not None:
        return Partition(whole, tuple(parts), is_full=closed and (full or opened["sign"] == ":"))
    is_item = _PLACE_TOO.search(opened[0]) or (opened["sign"] != ":" and _PURPOSE.search(opened[0]))
    if not is_item and _places(passage, whole, parts, words):
        return Partition(whole, tuple(parts), is_full=closed and _names_all(whole, words))
    return None


def _may_be_whole(passage: Passage, whole: Mention) -> bool:
    """Whether a figure can be a total: one count or sum, no part and no further item itself."""
    value = whole.quantity
    amount = (is_count(value) or is_money(value.unit)) and len(value.figures) == 1 and value.change is None
    return (
        amount
        and value.modifier != "vague"
        and not _PART.search(whole.text)
        and not _AND_BEFORE.search(passage.before(whole))
        and not _OF_TOTAL.search(passage.before(whole))
    )


def _goes_on(passage: Passage, parts: Sequence[Mention], words: Sequence[str]) -> bool:
    """Whether a list says that it is not full, or goes on with what is no figure: "and a child"."""
    said = " ".join((*(part.text for part in parts), *words))
    behind = passage.after(parts[-1])[: len(words[-1]) + _NEXT]
    return bool(old_cue("words", "open_list").search(said) or any(_ONE_MORE.search(each) for each in (*words, behind)))


def _alike(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a total and its parts are of one unit, one figure each."""
    values = [part.quantity for part in parts]
    return all(
        len(value.figures) == 1
        and value.unit == whole.quantity.unit
        and value.modifier != "vague"
        and value.change is None
        for value in values
    )


def _names_all(whole: Mention, words: Sequence[str]) -> bool:
    """Whether places that are told are all there are: those where people are, those that money is from."""
    if is_money(whole.quantity.unit):
        return all(_FROM.match(each) for each in words)
    return whole.quantity.noun_class in table("arithmetic_cues")["totals"] and all(_NAMED.match(each) for each in words)


def _kinds(passage: Passage, whole: Mention, parts: Sequence[Mention]) -> bool | None:
    """Whether the parts are all kinds that the total counts; None where they are none or may overlap."""
    named = [part.quantity.noun_class or _next_word(passage, part) for part in parts]
    counted = whole.quantity.noun_class
    for members, totals, full, _ in table("arithmetic_cues")["groups"].values():
        if len(set(named)) == len(named) and set(named) <= set(members):
            jury = counted is None and not totals and _COUNTED.search(passage.before(whole)) is not None
            if jury or counted in (totals or table("arithmetic_cues")["totals"]):
                return full == "full" and set(members[:2]) <= set(named)
    return None


def _next_word(passage: Passage, mention: Mention) -> str:
    found = re.match(r"\s+(?:(?:were|was|are)\s+)?([^\W\d]+)", passage.after(mention))
    return class_of(lemma_of(found[1].lower())) if found else ""


def _places(passage: Passage, whole: Mention, parts: Sequence[Mention], words: Sequence[str]) -> bool:
    """Whether the parts say no more than where, each with the same preposition."""
    nouns = {part.quantity.noun_class for part in parts} - {None, whole.quantity.noun_class}
    found = [_PLACE.match(each) for each in words]
    said = {match[1].lower() for match in found if match is not None}
    counted = whole.quantity.noun is not None or is_money(whole.quantity.unit)
    return not nouns and len(said) == 1 and all(found) and counted and not _WITHIN.search(passage.before(whole))


def _rest(passage: Passage, at: int) -> Partition | None:
    """Find "of the 23 hostages, 15 were freed and the other seven killed"."""
    if at + 2 >= len(passage.mentions):
        return None
    whole, part, rest = passage.mentions[at : at + 3]
    words = passage.text[whole.place.start : rest.place.end]
    counts = all(is_count(each.quantity) and each.quantity.modifier != "vague" for each in (whole, part, rest))
    if not counts or not _OF_THE.search(passage.before(whole)) or _EXCEPT.search(words) or "-" in whole.text:
        return None
    if _FIRST_PART.fullmatch(passage.gap(whole, part)) and _REST.fullmatch(passage.gap(part, rest)):
        return Partition(whole, (part, rest), is_full=True)
    return None


def _side(passage: Passage, mention: Mention) -> str | None:
    """Return on which side votes are counted; None for other figures."""
    value = mention.quantity
    if value.unit is not None or len(value.figures) != 1:
        return None
    if value.role in ("for", "against", "abstained"):
        return value.role
    behind = passage.after(mention)
    for name, pattern in (("for", _FOR), ("against", _AGAINST), ("abstained", _ABSTAINED)):
        if pattern.match(behind):
            return name
    return None


def _votes(passage: Passage) -> Partition | None:
    """Find "577 deputies voted: 390 for, 135 against, 40 abstained"."""
    sides = [_side(passage, mention) for mention in passage.mentions]
    first = next((index for index, side in enumerate(sides) if side is not None), None)
    if first is None:
        return None
    last = first
    while last + 1 < len(sides) and sides[last + 1] is not None:
        last += 1
    poles, parts = sides[first : last + 1], passage.mentions[first : last + 1]
    if len(set(poles)) != len(poles) or not {"for", "against"} <= set(poles):
        return None
    near = passage.mentions[max(0, first - 1) : first] + passage.mentions[last + 1 : last + 2]
    for whole in near:
        if _is_body(whole) or _is_cast(passage, whole):
            between = passage.gap(whole, parts[0]) if whole.place.start < parts[0].place.start else ""
            if len(between) <= _FAR and not _OWNER.search(between):
                voted = _VOTED.match(passage.after(whole)) and "-" not in whole.text
                absent = old_cue("words", "absent").search(passage.text[passage.span.start : passage.span.end])
                full = bool(voted or _is_cast(passage, whole)) and "abstained" in poles and absent is None
                return Partition(whole, parts, is_full=full)
    return None


def _is_body(mention: Mention) -> bool:
    """Whether a figure counts those who vote."""
    value = mention.quantity
    if not is_count(value) or value.role is not None:
        return False
    return (
        _BODY_HYPHEN.search(mention.text) is not None or old_cue("words", "body").search(value.noun or "") is not None
    )


def _is_cast(passage: Passage, mention: Mention) -> bool:
    """Whether a figure counts all votes that were cast."""
    value = mention.quantity
    if not is_count(value) or value.noun_class != "vote":
        return False
    return bool(_CAST.search(passage.before(mention)) or re.match(r"\s+(?:were\s+)?cast\b", passage.after(mention)))


def _division(passage: Passage) -> Partition | None:
    """Find "the nine-member court ruled 6-4"."""
    for whole, one, other in zip(passage.mentions, passage.mentions[1:], passage.mentions[2:], strict=False):
        roles = (one.quantity.role, other.quantity.role)
        if roles != ("first score", "second score") or not is_count(whole.quantity):
            continue
        gap = passage.gap(whole, one)
        if _BODY_HYPHEN.search(whole.text) and _RULED.fullmatch(gap) and not _OWNER.search(whole.text + gap):
            return Partition(whole, (one, other), is_full=False)
    return None
