"""Which sense of words fits what stands before and behind them."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.entries import is_time_at
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.number_words import is_number_at
from factcheck.rendering.piece import TIMES, Piece, is_year

_NOMINAL = ("noun", "adjective", "participle", "verb")
_BEHIND: dict[str, tuple[str, ...]] = {
    "article": _NOMINAL,
    "number": _NOMINAL,
    "hedge": _NOMINAL,
    "adjective": ("adjective", "noun", "participle", "verb"),
    "preposition": ("noun", "infinitive", "adjective", "gerund", "participle", "verb"),
    "auxiliary": ("participle", "adjective", "gerund", "noun", "infinitive", "verb"),
    "modal": ("infinitive", "verb", "noun", "adjective", "participle"),
    "noun": ("verb", "participle", "adjective", "gerund", "noun", "infinitive"),
    "": ("verb", "gerund", "participle", "noun", "adjective", "infinitive"),
}
"""Which class a word is of that may be of several, by the class before it, the likeliest first."""
_LIKE = {
    "name": "noun", "pronoun": "noun", "relative": "noun", "scale": "number", "possessive": "article",
    "determiner": "article", "weekday": "adjective", "month": "adjective",
}  # fmt: skip
SKIPPED = frozenset({"adverb", "particle"})
"""Classes that stand between an auxiliary and its participle and change nothing."""
_OWNED = frozenset({"noun", "name", "adjective", "participle", "number", "scale", "date", "unknown"})
"""Classes behind which a word is "of the", and not the article of what is had or done: "l'histoire récente du pays"."""
_COUNTING = frozenset({"number", "scale", "hedge"})
_DATES = frozenset({"weekday", "month"})
"""Classes behind which the verb stands in a language that has it in the second place: "Am Freitag gastiert er"."""


def chosen(
    senses: Sequence[Sense], pieces: Sequence[Piece], tokens: Sequence[Token], behind: int, glossary: Glossary
) -> Sense:
    """Return the sense of words that fits what stands before and behind them.

    Args:
        senses: what the words can be; of a word of grammar the first counts.
        pieces: what was read before them.
        tokens: of the line.
        behind: the token behind the words.
        glossary: the table of the language.
    """
    before = next((each for each in reversed(pieces) if each.word_class not in SKIPPED), None)
    if len(senses) == 1 or senses[0].word_class not in _BEHIND[""]:
        return _parted(senses[0], before, tokens, behind, glossary)
    if _is_part_of_verb(pieces, tokens, behind, glossary):
        senses = [sense for sense in senses if sense.word_class == "participle"] or senses
    if all(sense.word_class == "noun" for sense in senses):
        number = _number_before(pieces)
        return next((sense for sense in senses if sense.form == number), senses[0])
    order = _order(before, glossary)
    return min(senses, key=lambda sense: order.index(sense.word_class) if sense.word_class in order else len(order))


def _order(before: Piece | None, glossary: Glossary) -> Sequence[str]:
    """Return the classes that a word can be of behind a piece, the likeliest first."""
    is_date = before is not None and before.word_class in _DATES and glossary.has("verbs_apart")
    if before is None or is_date:
        return _BEHIND[""]
    word_class = "adjective" if before.base in TIMES else before.word_class
    if is_year(before):
        word_class = "noun"
    return _BEHIND.get(_LIKE.get(word_class, word_class), _BEHIND[""])


def _number_before(pieces: Sequence[Piece]) -> str:
    """Return whether a noun that comes next is of one or of many, by the figure before it."""
    before = next((each for each in reversed(pieces) if each.word_class != "adjective"), None)
    is_many = before is not None and before.word_class in _COUNTING and before.english not in ("1", "one")
    return "many" if is_many else "one"


def _is_part_of_verb(pieces: Sequence[Piece], tokens: Sequence[Token], behind: int, glossary: Glossary) -> bool:
    """Whether a word that ends its clause goes with an auxiliary: "hat ... zerstört", "zerstört wurde"."""
    if not glossary.has("verbs_apart"):
        return False
    following = tokens[behind] if behind < len(tokens) else None
    if following is not None and following.kind == "word":
        sense = glossary.words.get((following.lower,))
        word_class = sense.word_class if sense is not None else ""
        if word_class != "conjunction":
            return word_class in ("auxiliary", "modal")
    ends = ("auxiliary", "modal", "punctuation", "stop", "verb")
    last = next((piece.word_class for piece in reversed(pieces) if piece.word_class in ends), "")
    return last in ("auxiliary", "modal")


def _parted(sense: Sense, before: Piece | None, tokens: Sequence[Token], behind: int, glossary: Glossary) -> Sense:
    """Return a sense of two wordings in the one that fits: before a figure or a participle, or elsewhere."""
    one, slash, other = sense.english.partition(" / ")
    if not slash:
        return sense
    if sense.word_class == "hedge":
        return Sense(one, "hedge") if is_number_at(tokens, behind, glossary) else Sense(other, "preposition")
    if sense.word_class == "last_verb":
        is_last = (
            behind >= len(tokens) or tokens[behind].kind != "word" or tokens[behind].lower in glossary.order("ands")
        )
        return Sense(one, "infinitive", one, "infinitive") if is_last else Sense(other, "possessive")
    if sense.word_class == "part":
        is_first = is_time_at(tokens, behind, glossary)
        return Sense(one, "adjective") if is_first else Sense(other, "noun", other, "one")
    if sense.word_class == "partitive":
        is_first = before is not None and before.word_class in _OWNED
        return Sense(one, "preposition") if is_first else Sense(other, "article")
    is_first = before is not None and before.word_class in ("participle", "auxiliary")
    return sense._replace(english=one if is_first else other)
