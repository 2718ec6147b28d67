"""Where a weekday can be the last or the coming one: in headlines, and behind a verb that no table knows."""

from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.tense import LED_BY_DATE, REACH, first_listed, governing
from factcheck.mentions.dates.verbs import form_of, is_of, is_past, known_verbs


def is_open(line: Line, i: int) -> bool:
    """Whether a headline leaves open if a date that seems to lie ahead is past: "Stocks close higher on Monday"."""
    last = line.token(line.length - 1)
    if line.is_whole or line.language != "en" or last is None or last.kind == "sign":
        return False
    marked = any(line.get(j, "future") is not None or line.get(j, "ahead") is not None for j in range(i))
    infinitive = any(line.lower(j) == "to" and form_of(line, j + 1) == "base" for j in range(i))
    return not marked and not infinitive and line.word(i - 1, "prep") != "until"


def is_untold(line: Line, i: int) -> bool:
    """Whether a sentence in the present tense tells by a verb of no table: "passes Earth on Saturday".

    What nobody sets a day for is known ("kills four on Monday") and tells the past; of the others both days are left.
    """
    last = line.token(line.length - 1)
    if line.is_whole or line.language != "en" or i < LED_BY_DATE or last is None or last.kind != "sign":
        return False
    i = first_listed(line, i)
    if governing(line, i) is not None or line.is_sign(i + 1, "'’"):
        return False
    start = max(0, i - REACH)
    for j in range(start, min(i + REACH, line.length)):
        kind = known_verbs().get(line.lower(j))
        told = is_past(line, j) or is_of(line, j, "past") or is_of(line, j, "have") or line.get(j, "report") is not None
        if told or (kind is not None and kind.kind.startswith("happening")):
            return False
    return any(_is_unknown_verb(line, j) for j in range(start + 1, i - 1))


def _is_unknown_verb(line: Line, j: int) -> bool:
    """Whether a word has the looks of a verb in the third person: "passes" behind a noun, not "its fares"."""
    word = line.lower(j)
    if line.kind(j) != "word" or line.is_capital(j) or line.tokens[j].classes or is_of(line, j, "determiner"):
        return False
    if len(word) <= len("is") or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    leads = (
        is_of(line, j - 1, "determiner") or line.word(j - 1, "prep") is not None or line.get(j - 1, "and") is not None
    )
    is_noun = line.kind(j - 1) != "word" or leads or is_of(line, j - 1, "place")
    return not is_noun
