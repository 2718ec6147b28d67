"""Whether the capital of a state stands for the state: "Moscow has sent troops", but "a fire in Moscow"."""

from functools import cache

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.frames.events import event_of
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import lemma_of


def is_capital(name: Mention) -> bool:
    """Whether a name is the capital of a state."""
    return name.name.form == "capital"


def is_where(sentence: Sentence, name: Mention) -> bool:
    """Whether a name says where something is, and takes no part in it: "met in Moscow", "a fire near Kyiv and Lviv".

    Args:
        sentence: read down to its phrases.
        name: one of its names.
    """
    phrase = _phrase_of(sentence, name)
    return phrase is not None and name.name.entity != "person" and _leading(sentence, phrase) in frame_words("inside")


def acts_as_state(sentence: Sentence, name: Mention, action: int) -> bool:
    """Whether a capital that acts stands for its state: by what is done, and by what of it does it.

    "Moscow warned", "Moscow's decision", "Moscow's troops"; not "Moscow scored", "Moscow police", "people of Moscow".

    Args:
        sentence: read down to its phrases.
        name: the capital; one of another sentence is what a pronoun means.
        action: the token that tells what is done.
    """
    done = sentence.tags[action]
    acts = frame_words("acts_of_states" if done.word_class == "verb" else "acts_of_states_nouns")
    if done.lemma not in acts:
        return False
    phrase = _phrase_of(sentence, name)
    head = _head_over(sentence, phrase, name) if phrase is not None else None
    return head is None or head == action or sentence.tags[head].lemma in _of_states()


@cache
def _of_states() -> frozenset[str]:
    """Return the nouns for what states do and for those who act for them."""
    return frame_words("acts_of_states_nouns") | frame_words("bodies_of_states")


def is_place_of(sentence: Sentence, name: Mention) -> bool:
    """Whether a name says where an event is that does something: "the Paris attacks killed", not "Paris police"."""
    phrase = _phrase_of(sentence, name)
    head = _head_over(sentence, phrase, name) if phrase is not None else None
    return head is not None and event_of(lemma_of(sentence.tokens[head].lower)) is not None


def _phrase_of(sentence: Sentence, name: Mention) -> NounPhrase | None:
    return sentence.phrase_at(name.place) if sentence.span.holds(name.place) else None


def _leading(sentence: Sentence, phrase: NounPhrase) -> str | None:
    """Return the preposition that leads to a phrase, or to the first of the list that it stands in."""
    tags, phrases = sentence.tags, sentence.phrases
    number = phrases.index(phrase)
    while phrases[number].preposition is None and number:
        between = [tag.word_class for tag in tags[phrases[number - 1].last + 1 : phrases[number].first]]
        if between != ["coordinator"]:
            break
        number -= 1
    return phrases[number].preposition


def _head_over(sentence: Sentence, phrase: NounPhrase, name: Mention) -> int | None:
    """Return the noun that a name only says more of: "police" of "Kyiv police"; None where it stands by itself."""
    first, end = sentence.bounds(name.place)
    if not first <= phrase.head < end:
        return phrase.head
    number = sentence.phrases.index(phrase)
    if phrase.preposition == "'s" and number + 1 < len(sentence.phrases):
        return sentence.phrases[number + 1].head
    return sentence.phrases[number - 1].head if phrase.preposition == "of" and number else None
