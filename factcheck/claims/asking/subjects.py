"""Who or what a question is asked of: the subject of a verb, where it means something by itself."""

from functools import cache

from factcheck.claims.asking.around import Around, is_plural, pointing, written
from factcheck.claims.asking.predicate import words
from factcheck.document.phrases import NounPhrase
from factcheck.document.tokens import Token
from factcheck.document.vocabulary import ends_like, plain_adjectives, verb_forms_of
from factcheck.lexicon import table

_NOMINAL = frozenset({"noun", "name", "adjective", "determiner"})
_LONGEST_SUBJECT, _LONGEST_AMBIGUOUS = 9, 4
"""Tokens of a subject at most, and behind a word that may be a preposition. Heuristic: a longer question is not
read."""
_OF_SUBJECTS = frozenset(
    {"noun", "name", "adjective", "determiner", "preposition", "possessive", "coordinator", "punctuation"}
)
_LONGEST_ACRONYM = 3
"""Letters of a word in capitals that is no headline. Heuristic."""
_OPENERS = frozenset({"punctuation", "quote", "subordinator", "relative", "stop"})


def subject_of(around: Around, phrase: NounPhrase, before: int) -> str | None:
    """Return the subject of a verb as a question has it; None where it means nothing there or is cut.

    Args:
        around: the sentence.
        phrase: the noun phrase that the verb is said of.
        before: the first token of the verb group.
    """
    first, last = phrase.first, _with_of(around, phrase.last, before)
    if (joined := _joined_left(around, first, phrase.last)) is None:
        return None
    first = joined
    behind = last + 1
    is_tight = all(_is_adverb(around, index) for index in range(behind, before))
    is_aside = behind < before and _is_aside(around, behind, before)
    if not (is_tight or is_aside) or last - first >= _LONGEST_SUBJECT:
        return None
    said = [around.sentence.tokens[index].lower for index in range(first, last + 1)]
    if any(word in pointing() for word in said) or not _stands_alone(around, first, last, phrase):
        return None
    if any(around.mention_at(index, "quantity", "date", "quotation") for index in range(first, last + 1)):
        return None
    return written(around, first, last)


def _is_adverb(around: Around, index: int) -> bool:
    """Whether a token is an adverb, and no noun that only ends like one ("rally")."""
    return around.tags[index].word_class == "adverb" and not verb_forms_of(around.sentence.tokens[index].lower)


def _is_aside(around: Around, behind: int, before: int) -> bool:
    """Whether what stands between a subject and its verb is said beside: "Dunn, 83, died", "Dunn, who died"."""
    tokens, tags = around.sentence.tokens, around.tags
    if any(tags[index].word_class == "quote" for index in range(behind, before)):
        return False
    if tags[behind].word_class == "relative" or (behind + 1 < before and tags[behind + 1].word_class == "relative"):
        return True
    return tokens[behind].text in (",", "(", "–", "—") and tokens[before - 1].text in (",", ")", "–", "—")


def _with_of(around: Around, last: int, before: int) -> int:
    """Return the last token of a phrase with those that "of" and the like hang on it."""
    while (found := next((each for each in around.phrases if each.first == last + 2), None)) is not None:
        if around.sentence.tokens[last + 1].lower not in words("joins") or found.last >= before:
            break
        last = found.last
    return last


def _joined_left(around: Around, first: int, last: int) -> int | None:
    """Return where a subject begins, with what "and" joins to it; None where it hangs on words before it."""
    if first == 0:
        return first
    if _opens(around, first - 1):
        opener = around.sentence.tokens[first - 1].lower
        is_long = opener in words("ambiguous") and last - first >= _LONGEST_AMBIGUOUS
        return None if is_long or opener in words("conditions") else first
    if around.word_class(first - 1) != "coordinator":
        return None
    if first > 1 and around.word_class(first - 2) not in _NOMINAL:
        return first
    other = next((each for each in around.phrases if each.last == first - 2), None)
    if other is None or other.preposition is not None:
        return None
    return other.first if other.first == 0 or _opens_no_list(around, other.first - 1) else None


def _opens_no_list(around: Around, index: int) -> bool:
    """Whether a clause can begin behind a token that is no comma of a list."""
    return _opens(around, index) and around.sentence.tokens[index].text != ","


def _opens(around: Around, index: int) -> bool:
    """Whether a clause can begin behind a token."""
    return around.word_class(index) in _OPENERS and around.sentence.tokens[index].text not in ("&", "/", "*", "@", "#")


def _stands_alone(around: Around, first: int, last: int, phrase: NounPhrase) -> bool:
    """Whether words make a whole noun phrase: a name, a plural, or with an article."""
    if any(_is_odd(around, index) for index in range(first, last + 1)):
        return False
    if any(_is_clause_inside(around, index) for index in range(first + 1, last)) or _opens_with_any(
        around, first, last
    ):
        return False
    if around.tags[first].word_class == "determiner" or around.mention_at(phrase.head, "name") is not None:
        return True
    return is_plural(around.sentence.tokens[phrase.head].lower)


def _is_odd(around: Around, index: int) -> bool:
    """Whether a word stands in no subject: of another class, a letter by itself, in capitals that nothing explains."""
    token = around.sentence.tokens[index]
    is_letter = len(token.text) == 1 and token.lower not in ("a", ",", "&")
    is_shouted = token.text.isupper() and len(token.text) > _LONGEST_ACRONYM
    return is_letter or is_shouted or around.word_class(index) not in _OF_SUBJECTS or _is_odd_capital(around, index)


def _opens_with_any(around: Around, first: int, last: int) -> bool:
    """Whether the first word of a sentence may owe its capital to its place alone."""
    tokens = around.sentence.tokens
    is_opening = first == around.first_word and around.word_class(first) == "name"
    if not is_opening or around.mention_at(first, "name") is not None:
        return False
    is_modifier = first < last and not tokens[first + 1].is_capitalized and tokens[first + 1].kind == "word"
    return is_modifier or not _is_rare(tokens[first])


def _is_odd_capital(around: Around, index: int) -> bool:
    """Whether a word has a capital that neither a name nor the begin of the sentence explains."""
    tokens = around.sentence.tokens
    if index == around.first_word or around.tags[index].word_class == "determiner":
        return False
    while index < len(tokens) and tokens[index].is_capitalized:
        if around.mention_at(index, "name") is not None:  # a title before a name: "Defense Minister Andrei Belousov"
            return False
        index += 1
        if index == len(tokens) or not tokens[index].is_capitalized:
            return True
    return False


def _is_clause_inside(around: Around, index: int) -> bool:
    """Whether a word between two names may be their verb: "France calls Dudu"."""
    is_between = around.word_class(index - 1) == "name" and around.word_class(index + 1) == "name"
    token = around.sentence.tokens[index]
    return is_between and not token.is_capitalized and bool(verb_forms_of(token.lower))


def _is_rare(token: Token) -> bool:
    """Whether a capitalized word at the begin of a sentence can only be a name: no plural and no form of a verb."""
    word = token.lower
    is_common = word in _classes() or word in plain_adjectives() or ends_like("adjective", word)
    return not is_common and not is_plural(word) and not verb_forms_of(word)


@cache
def _classes() -> frozenset[str]:
    """Return the nouns that news counts, which open a sentence without being names."""
    return frozenset(noun for row in table("noun_classes")["classes"].values() for noun in row[0])
