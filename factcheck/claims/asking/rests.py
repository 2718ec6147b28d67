"""What stands behind a verb, for a question: its object and what belongs to it, as far as the clause is whole."""

from factcheck.claims.asking.around import Around, counted_noun, pointing, written
from factcheck.claims.asking.predicate import words
from factcheck.lexicon import table

_NOMINAL = frozenset({"noun", "name", "adjective", "determiner"})
_LONGEST_REST = 9
"""Tokens of a piece at most. Heuristic: a longer question is not read."""
_ENDERS = frozenset(
    {"punctuation", "quote", "stop", "subordinator", "relative", "coordinator", "verb", "auxiliary", "negator", "to"}
)
_LEAST_BEFORE_PURPOSE = 3
"""Tokens of a piece above which a purpose at its end can go: "asked for help" keeps its own."""
_BEFORE_FIGURE = frozenset({"determiner", "possessive", "adjective", "preposition"})
"""Classes of words behind which a counted noun cannot stand without its figure."""
_BROKEN = frozenset({"determiner", "adjective", "preposition", "possessive", "number", "mark"})
"""Classes with which no piece ends."""


def rest_of(around: Around, first: int, *, stop: int | None = None) -> str | None:
    """Return what stands behind a verb, as far as its clause is whole.

    Args:
        around: the sentence.
        first: the first token behind the verb, or behind what is asked for.
        stop: a token that must be reached, since what is asked for stands there; None for the end of the clause.

    Returns:
        None where the words between are cut, or point to what another sentence names.
    """
    end = _end_of_rest(around, first, stop)
    if stop is not None and end < stop and not _is_price(around, end, stop):
        return None
    end = _trimmed(around, first, end, stop)
    if end - first > _LONGEST_REST or _is_cut(around, end, stop):
        return None
    if end == first:
        return ""
    return written(around, first, end - 1) if _is_understood(around, first, end) else None


def _trimmed(around: Around, first: int, end: int, stop: int | None) -> int:
    """Return where a piece ends without loose words before a stop, a purpose, and what makes it too long."""
    if end == stop:
        while end > first and around.sentence.tokens[end - 1].lower in words("loose"):
            end -= 1
    if stop is None and end - first > _LEAST_BEFORE_PURPOSE and _is_purpose(around, end - 2):
        end -= 2
    return _shortened(around, first, end) if end - first > _LONGEST_REST else end


def _is_understood(around: Around, first: int, end: int) -> bool:
    """Whether a piece is whole, and points to nothing that another sentence names."""
    said = [around.sentence.tokens[index].lower for index in range(first, end)]
    is_open = around.word_class(end - 1) in _BROKEN or _dangles(around, end)
    return not is_open and pointing().isdisjoint(said) and not any(_is_glued(around, at) for at in range(first, end))


def _is_purpose(around: Around, index: int) -> bool:
    """Whether "for" and a bare noun stand there, which other sources need not give: "to Russia for training"."""
    return around.sentence.tokens[index].lower == "for" and around.word_class(index + 1) == "noun"


def _is_glued(around: Around, index: int) -> bool:
    """Whether a capitalized word is in no name, as where a headline runs into the text."""
    token = around.sentence.tokens[index]
    return token.is_capitalized and around.mention_at(index, "name") is None and not token.text.isupper()


def _end_of_rest(around: Around, first: int, stop: int | None) -> int:
    """Return the token behind the last that belongs to the clause."""
    end, last = first, len(around.sentence.tokens) if stop is None else stop
    while end < last and not _ends_clause(around, first, end, last):
        if _is_answer(around, end):
            is_led = end > first and around.word_class(end - 1) == "preposition"
            return end - 1 if is_led and around.sentence.tokens[end - 1].lower != "of" else end
        end += 1
    return end


def _ends_clause(around: Around, first: int, index: int, last: int) -> bool:
    """Whether a word ends what belongs to a clause: no "and" between two names, no "to" before a noun."""
    word_class = around.word_class(index)
    if word_class not in _ENDERS:
        return False
    following = around.word_class(index + 1) if index + 1 < last else ""
    is_joint = word_class == "coordinator" and index > first and around.word_class(index - 1) == "name"
    return not (is_joint and following == "name") and not (word_class == "to" and following in _NOMINAL)


def _is_answer(around: Around, index: int) -> bool:
    """Whether a word is part of what another question asks for: a date, a quotation, a figure that counts no noun."""
    if around.mention_at(index, "date", "quotation") is not None:
        return True
    return around.mention_at(index, "quantity") is not None and not _is_noun_counted(around, index)


def _is_price(around: Around, end: int, stop: int) -> bool:
    """Whether nothing but a sum stands between two tokens: "bought Hansa Line for $3 billion in May"."""
    first = end + 1
    if around.word_class(end) != "preposition" or around.mention_at(first, "quantity") is None:
        return False
    return all(
        around.mention_at(index, "quantity") is not None or around.sentence.tokens[index].lower in words("loose")
        for index in range(first, stop)
    )


def _is_noun_counted(around: Around, index: int) -> bool:
    """Whether a figure counts a noun, so that the noun alone can stand in a question."""
    mention = around.mention_at(index, "quantity")
    if mention is None or mention.quantity.unit is not None or mention.quantity.noun is None:
        return False
    while index > 0 and around.mention_at(index - 1, "quantity") is mention:
        index -= 1
    before = index - 1
    is_bare = before < 0 or around.tags[before].word_class not in _BEFORE_FIGURE
    return is_bare and counted_noun(mention.quantity.noun) is not None


def _shortened(around: Around, first: int, end: int) -> int:
    """Return where a long piece can end: before its last preposition that is near enough."""
    places = [
        index
        for index in range(first + 2, min(end, first + _LONGEST_REST))
        if around.word_class(index) == "preposition" and around.sentence.tokens[index].lower != "of"
    ]
    return places[-1] if places else end


def _dangles(around: Around, end: int) -> bool:
    """Whether a piece ends with a preposition that leads to what is left out."""
    tokens = around.sentence.tokens
    is_end = end >= len(tokens) or around.word_class(end) in ("punctuation", "stop", "coordinator")
    return not is_end and tokens[end - 1].lower in table("grammar")["closed"]["preposition"][0].split()


def _is_cut(around: Around, end: int, stop: int | None) -> bool:
    """Whether the phrase before a token goes on behind it, as before a verb that only looks like one."""
    tokens = around.sentence.tokens
    if stop is not None or end >= len(tokens):
        return False
    if around.word_class(end) in ("verb", "auxiliary", "negator") or tokens[end].lower in words("completes"):
        return True
    return tokens[end].text in ("-", "/", "&", "(") or around.tags[end].word_class in ("quote", "mark")
