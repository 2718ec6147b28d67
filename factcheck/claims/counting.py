"""What a figure counts, and whether it counts the whole: decided by the words right beside it."""

import re
from functools import cache

from factcheck.claims.measures import is_measure, what_is_measured
from factcheck.frames.event_frame import EventFrame
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span

RESULTS = {
    "kill": "killed",
    "hurt": "injured",
    "arrest": "arrested",
    "rescue": "rescued",
    "evacuate": "evacuated",
    "displace": "displaced",
    "destroy": "destroyed",
    "damage": "damaged",
}
"""What people and things have become when the action has befallen them: the class under which they are counted."""
_PEOPLE = frozenset({"person", "victim"})
_GAP_BEFORE = 8
"""Words between "death toll" and its figure ("the death toll from the quake in the north of Chile is 24").
Heuristic."""
_REACH = 60
"""Code points on each side of a figure in which words beside it are looked for. Heuristic."""
_CONDITION_REACH = 300
"""Code points before a figure in which "if" makes it a condition. Heuristic: two long clauses."""
_OF_WHOLE = re.compile(
    r"\bof (?:the|its|their|those|all) "
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|dozens?)\b[^.;]{0,40},\s*$",
    re.IGNORECASE,
)
_LED_BY_CHANGE = re.compile(r"\)?,?\s+(?:to|or|at)\s+|\s*\(")


@cache
def attributes() -> frozenset[str]:
    """Return what is measured, not counted: magnitude, turnout."""
    rows = table("attributes")
    return frozenset(row[0] for side in ("before", "after") for row in rows[side].values()) - set(RESULTS.values())


@cache
def complete() -> frozenset[str]:
    """Return what asks a whole question once the event is known: how many were killed, how strong was it."""
    return attributes() | {*RESULTS.values(), "missing", "homeless"}


def is_whole_question(counted: str) -> bool:
    """Whether what is counted asks a whole question once the event is known.

    Example:
        >>> is_whole_question("killed"), is_whole_question("village destroyed"), is_whole_question("village")
        (True, True, False)
    """
    return counted in complete() or is_measure(counted) or counted.partition(" ")[2] in RESULTS.values()


@cache
def _pattern(name: str, side: str) -> re.Pattern[str]:
    """Compile the words of one table of one side, longest first."""
    rows = table("attributes")["before" if name == "right before" else name]
    words = sorted(
        (word for word, row in rows.items() if name != "parts" or row[0] == side), key=lambda word: (-len(word), word)
    )
    joined = "|".join(re.escape(word) for word in words)
    if name == "right before":
        return re.compile(rf"\b({joined})[\s-]*$", re.IGNORECASE)
    if name == "before":
        return re.compile(rf"\b({joined})(?:[\s-]+[^\W\d]+){{0,{_GAP_BEFORE}}}[\s-]*$", re.IGNORECASE)
    if name == "after" or side == "after":
        return re.compile(rf"[\s-]*({joined})\b", re.IGNORECASE)
    return re.compile(rf"\b({joined})\s+(?:the\s+|an?\s+)?$" if name == "parts" else rf"\b({joined})\b", re.IGNORECASE)


def lead_end(text: str, mention: Mention, before: Mention | None, lead: int) -> int:
    """Return where the words end that lead to a figure: before the change that came to it, where there is one.

    Args:
        text: the text of the source.
        mention: a quantity.
        before: the quantity before it; "300, or 8 percent," of "attendance rose 300, or 8 percent, to 1,200" stands
            between the figure and its words.
        lead: where the words end that lead to that one.
    """
    start = mention.place.start
    if before is None or before.quantity.change is None or before.place.end >= start:
        return start
    return lead if _LED_BY_CHANGE.fullmatch(text, before.place.end, start) is not None else start


def counted_class(text: str, mention: Mention, sentence: Span, event: EventFrame, lead: int) -> str | None:
    """Return the class of what a figure counts, with its role; None when the words do not tell.

    Args:
        text: the text of the source.
        mention: a quantity.
        sentence: the sentence it stands in.
        event: what is told there.
        lead: where the words before the figure end.
    """
    value = mention.quantity
    counted: str | None = _attribute(text, mention, sentence, lead) or value.unit or value.noun_class
    result = RESULTS.get(event.action.name) if event.action is not None else None
    if result is not None and value.unit is None:
        if counted is None or counted in _PEOPLE:
            counted = result
        elif counted not in (result, "time") and counted not in attributes():
            counted = f"{counted} {result}"
    elif (name := what_is_measured(text, mention, sentence, lead)) is not None:
        counted = name
    if counted is None:
        return None
    return " ".join(part for part in (counted, value.role, value.change) if part is not None)


def _attribute(text: str, mention: Mention, sentence: Span, lead: int) -> str | None:
    """Return what the words beside a figure say it measures."""
    place, rows = mention.place, table("attributes")
    if mention.quantity.noun is not None and (found := _pattern("after", "").match(mention.quantity.noun)) is not None:
        return str(rows["after"][found.group(1).lower()][0])
    if mention.quantity.unit not in (None, "percent"):
        return None
    follows = (mention.quantity.noun or text[place.end : min(sentence.end, place.end + _REACH)]).split()
    if mention.quantity.place < 1 and follows and follows[0].lower() in rows["measured"]:  # "a 5.9 earthquake"
        return str(rows["measured"][follows[0].lower()][0])
    if mention.quantity.noun is not None:  # "magnitude 6.9 quake"
        found = _pattern("right before", "").search(text, max(sentence.start, lead - _REACH), lead)
        return str(rows["before"][found.group(1).lower()][0]) if found is not None else None
    if (found := _pattern("after", "").match(text, place.end, min(sentence.end, place.end + _REACH))) is not None:
        return str(rows["after"][found.group(1).lower()][0])
    found = _pattern("before", "").search(text, max(sentence.start, lead - _REACH), lead)
    is_other = found is not None and text[found.end(1) : lead].split()[-1:] in (["and"], ["or"])
    return None if found is None or is_other else str(rows["before"][found.group(1).lower()][0])


def period(text: str, sentence: Span) -> str | None:
    """Return the stretch of time that a sentence counts over, such as a season; None when it names none."""
    found = _pattern("periods", "").search(text, sentence.start, sentence.end)
    return str(table("attributes")["periods"][found.group(1).lower()][0]) if found is not None else None


def left_alone(text: str, mention: Mention, sentence: Span) -> str | None:
    """Return why a figure answers no question that another source could answer too; None when it may."""
    place = mention.place
    before = _pattern("parts", "before").search(text, max(sentence.start, place.start - _REACH), place.start)
    after = _pattern("parts", "after").match(text, place.end, min(sentence.end, place.end + _REACH))
    noun = mention.quantity.noun or ""
    before = before or _OF_WHOLE.search(text, max(sentence.start, place.start - _REACH), place.start)
    if (
        re.search(r"\bof (?:the|those|these|them)\b", mention.text)
        or before is not None
        or after is not None
        or _pattern("parts", "after").search(f" {noun}")
        or noun.startswith("other ")
    ):
        return "a part or an addition; the whole is another figure"
    if _pattern("conditions", "").search(text, max(sentence.start, place.start - _CONDITION_REACH), place.start):
        return "told of what would be or was first reported, not of what was"
    return None
