"""Where a weekday can be the last or the coming one: in headlines, and behind a verb that no table knows."""

from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.tense import LED_BY_DATE, REACH, first_listed, governing
from factcheck.mentions.dates.verb_forms import has_plural_end
from factcheck.mentions.dates.verbs import form_of, is_past, known_verbs


def is_open(line: Line, i: int) -> bool:
    """Whether a headline leaves open if a date that seems to lie ahead is past: "Stocks close higher on Monday"."""
    if _kind_at_end(line) in ("", "sign") or line.prep(i - 1) == "until":
        return False
    return not any(_plans(line, j) for j in range(i))


def _kind_at_end(line: Line) -> str:
    """Return the kind of the last token of an English sentence; empty where nothing is left to decide."""
    return "" if line.is_whole or not line.has("clauses") else line.kind(line.length - 1)


def _plans(line: Line, j: int) -> bool:
    """Whether a word tells of what is to come: "will", "due", "to open"."""
    if line.get(j, "future") is not None or line.get(j, "ahead") is not None:
        return True
    return line.lower(j) == "to" and form_of(line, j + 1) == "base"


def is_undecided(line: Line, i: int) -> bool:
    """Whether a sentence in the present tense has a verb of no table: "passes Earth on Saturday".

    What nobody sets a day for is known ("kills four on Monday") and tells the past; of the others both days are left.
    """
    if i < LED_BY_DATE or _kind_at_end(line) != "sign":
        return False
    i = first_listed(line, i)
    if governing(line, i) is not None or line.is_sign(i + 1, "'’"):
        return False
    start = max(0, i - REACH)
    if any(_decides(line, j) for j in range(start, min(i + REACH, line.length))):
        return False
    return any(_is_unknown_verb(line, j) for j in range(start + 1, i - 1))


def _decides(line: Line, j: int) -> bool:
    """Whether a word tells what happened: a past form, "said", "kills"."""
    if is_past(line, j) or line.is_of(j, "past") or line.is_of(j, "have") or line.get(j, "report") is not None:
        return True
    verb = known_verbs().get(line.lower(j))
    return verb is not None and verb.kind == "happening"


def _is_unknown_verb(line: Line, j: int) -> bool:
    """Whether a word has the looks of a verb in the third person: "passes" behind a noun, not "its fares"."""
    if line.kind(j) != "word" or line.is_capital(j) or line.tokens[j].classes or line.is_of(j, "determiner"):
        return False
    return has_plural_end(line.lower(j)) and not _leads_to_noun(line, j - 1)


def _leads_to_noun(line: Line, before: int) -> bool:
    """Whether a noun stands behind a word: "its fares", "in fares", "and fares"."""
    if line.kind(before) != "word" or line.is_of(before, "determiner") or line.is_of(before, "place"):
        return True
    return line.prep(before) is not None or line.get(before, "and") is not None
