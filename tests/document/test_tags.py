"""Tags: verbs and nouns distinguished by what stands beside them."""

import pytest

from factcheck.document.tags import tag
from factcheck.document.tokens import find_tokens


def told(text: str, word: str) -> tuple[str, str, str | None]:
    """Return class, lemma and form of a word of a sentence."""
    tokens = find_tokens(text)
    index = next(index for index, token in enumerate(tokens) if token.text == word)
    found = tag(tokens)[index]
    return found.word_class, found.lemma, found.form


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Norvik plans to cut 1,500 jobs.", "plans", ("verb", "plan", "s")),
        ("Norvik plans to cut 1,500 jobs.", "cut", ("verb", "cut", "base")),
        ("The plans were cut.", "plans", ("noun", "plans", None)),
        ("Voters in Tarvia go to the polls on Sunday.", "go", ("verb", "go", "base")),
        ("The show opens Friday.", "opens", ("verb", "open", "s")),
        ("Storm kills 12 in Tarvia", "kills", ("verb", "kill", "s")),
        ("Police arrested a man.", "Police", ("noun", "police", None)),
        ("The troops sent to Kursk were killed.", "sent", ("verb", "send", "participle")),
        ("They sent troops to Kursk.", "sent", ("verb", "send", "past")),
        ("The injured man left.", "injured", ("adjective", "injure", None)),
        ("He will leave in May.", "will", ("auxiliary", "will", "modal")),
        ("His will was read.", "will", ("noun", "will", None)),
        ("He left in May.", "May", ("name", "may", None)),
        ("About 300 people left.", "About", ("adverb", "about", None)),
        ("They spoke about the war.", "about", ("preposition", "about", None)),
        ("He left after he was hurt.", "after", ("subordinator", "after", None)),
        ("He left after the war.", "after", ("preposition", "after", None)),
        ("They marched, according to police.", "police", ("noun", "police", None)),
        ("Three ships sank.", "Three", ("number", "three", None)),
        ("At least 19 people remain missing.", "missing", ("adjective", "missing", None)),
        ("The dam is old and holds 3 million tonnes.", "holds", ("verb", "hold", "s")),
        ("The town, with 800 homes, lies north of Lund.", "lies", ("verb", "lie", "s")),
    ],
)
def test_word(text: str, word: str, expected: tuple[str, str, str | None]) -> None:
    assert told(text, word) == expected


@pytest.mark.parametrize("text", ["", "!!!", "the", "to to to", "n't", "'s 's", "was was were", "THE 12 %"])
def test_odd_texts_have_a_tag_for_every_token(text: str) -> None:
    tokens = find_tokens(text)
    assert len(tag(tokens)) == len(tokens)
