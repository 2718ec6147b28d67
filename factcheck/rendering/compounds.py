"""Words that are made of others: the last part is what is named, the first says which."""

from factcheck.document.tokens import Token
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece
from factcheck.rendering.states import state_named

_LEAST, _FIRST = 4, 2
"""Letters of the last part and of the first. Heuristic: shorter ones end other words too."""


def compound(token: Token, glossary: Glossary) -> Piece | None:
    """Return a word of several parts in English, the first as it is where no table has it; None where the last part is
    no noun of the table.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> from factcheck.rendering.glossary import glossary_of
        >>> compound(find_tokens("Regierungssoldaten")[0], glossary_of("de")).english
        'government soldiers'
    """
    if not token.is_capitalized or not glossary.has("compounds"):
        return None
    head, hyphen, last = token.text.rpartition("-")
    if hyphen:
        sense = _noun(last, glossary) or _noun_in(last, glossary)
        return _piece(token, _first(head, glossary), sense) if sense is not None else None
    for cut in range(_FIRST + 1, len(token.text) - _LEAST + 1):
        sense = _noun(token.text[cut:].capitalize(), glossary)
        if sense is not None and token.lower[:cut] not in glossary.order("verb_particles"):
            return _piece(token, _first(token.text[:cut], glossary), sense)
    return None


def _noun_in(word: str, glossary: Glossary) -> Sense | None:
    """Return what a word is whose own last part is a noun of the table."""
    cuts = range(_FIRST + 1, len(word) - _LEAST + 1)
    return next((sense for cut in cuts if (sense := _noun(word[cut:].capitalize(), glossary)) is not None), None)


def _noun(word: str, glossary: Glossary) -> Sense | None:
    senses = glossary.senses((word,)) or glossary.senses((word.lower(),))
    return next((sense for sense in senses if sense.word_class == "noun"), None)


def _first(words: str, glossary: Glossary) -> str:
    """Return the first part of a word in English, without what joins it to the last."""
    stated = glossary.names.get((words,)) or state_named(words)
    if stated is not None:
        return stated
    forms = [words, *(words.removesuffix(joint) for joint in sorted(glossary.order("joints"), key=len))]
    forms += [words + ending for ending in sorted(glossary.order("cut_endings"))]
    sense = next((sense for form in forms if (sense := _noun(form, glossary)) is not None), None)
    if sense is not None:
        return sense.base or sense.english
    return words if words.isupper() or "-" in words else words.lower()


def _piece(token: Token, first: str, sense: Sense) -> Piece:
    return Piece(token.start, token.end, f"{first} {sense.english}", "noun", token.lower, sense.base, sense.form)
