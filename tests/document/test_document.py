"""Documents: which sentence a place is in, what is boilerplate, and how an article is laid out."""

import pytest

from factcheck.document import Document, Sentence
from factcheck.source import Span

PAGE = """Home | News | Sport
Ferry sinks off Arn
By Ana Roe

ARN, Nov. 29 (Reuters) - A ferry sank off Arn. Two people died.
- It carried 212 people.
- It was built in 1987.
The ferry is seen in the harbour. (AP Photo/Jon Lee)
A diver works at the wreck. (AP Photo/Jon Lee)
Rescuers pictured on Friday
Nothing else was found.
"""


def words(document: Document, *spans: object) -> list[str | None]:
    return [None if span is None else document.text[span.start : span.end] for span in spans]  # type: ignore[attr-defined]


def test_headline_and_lead() -> None:
    document = Document(PAGE)
    assert words(document, document.headline, document.lead) == [
        "Ferry sinks off Arn", "ARN, Nov. 29 (Reuters) - A ferry sank off Arn.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "headline", "lead"),
    [
        ("", None, None),
        ("Ferry sinks", None, "Ferry sinks"),
        ("A ferry sank.\nTwo died.", None, "A ferry sank."),
        ("What sank the ferry?\nTwo died.", None, "What sank the ferry?"),
        ("A ferry sank, and two died.", None, "A ferry sank, and two died."),
        ("A" * 160 + "\nTwo died.", "A" * 160, "Two died."),
        ("A" * 161 + "\nTwo died.", None, "A" * 161),
    ],
)
def test_texts_without_a_headline(text: str, headline: str | None, lead: str | None) -> None:
    document = Document(text)
    assert words(document, document.headline, document.lead) == [headline, lead]


def test_lines_of_an_article() -> None:
    document = Document(PAGE)
    assert [(line.form, document.text[line.place.start :][:12], line.end - line.first) for line in document.lines] == [
        ("paragraph", "Ferry sinks ", 1),
        ("paragraph", "ARN, Nov. 29", 2),
        ("item", "- It carried", 1),
        ("item", "- It was bui", 1),
        ("caption", "The ferry is", 1),
        ("caption", "A diver work", 1),
        ("caption", "Rescuers pic", 1),
        ("paragraph", "Nothing else", 1),
    ]


def test_the_sentence_of_a_place() -> None:
    document = Document(PAGE)
    second = PAGE.index("Two people")
    assert [document.index(place) for place in (0, second - 2, second - 1, second, len(PAGE))] == [0, 1, 1, 2, 8]
    assert words(document, document.span_at(second)) == ["Two people died."]
    sentence = document.sentence_at(second)
    assert sentence is not None
    assert sentence.tokens[0].start == second
    assert Document("").sentence_at(0) is None


def test_boilerplate_begins_and_ends_at_its_words() -> None:
    document = Document(PAGE)
    credit = PAGE.index("(AP Photo")
    assert [document.is_boilerplate(place) for place in (0, credit - 1, credit, credit + 17, credit + 18)] == [
        True, False, True, True, False,
    ]  # fmt: skip
    assert [each.kind for each in document.boilerplate] == ["bar", "byline", "credit", "credit"]
    assert words(document, *document.stretches[:3]) == ["Home | News | Sport", "Ferry sinks off Arn", "By Ana Roe"]


TEXT = "Rebels attacked Chad. Two of the men left."
FIRST, SECOND = Span(0, 21), Span(22, 42)


def test_a_sentence_has_its_places_in_the_whole_text() -> None:
    sentence = Sentence(TEXT, SECOND)
    assert [token.text for token in sentence.tokens] == ["Two", "of", "the", "men", "left", "."]
    assert all(TEXT[token.start : token.end] == token.text for token in sentence.tokens)
    assert [sentence.words(phrase) for phrase in sentence.phrases] == ["Two", "the men"]
    assert sentence.place(sentence.phrases[1]) == Span(29, 36)


@pytest.mark.parametrize(
    ("place", "word"),
    [(0, "Rebels"), (5, "Rebels"), (6, "attacked"), (7, "attacked"), (16, "Chad"), (20, "."), (21, None), (99, None)],
)
def test_the_token_at_a_place_or_the_next(place: int, word: str | None) -> None:
    sentence = Sentence(TEXT, FIRST)
    index = sentence.token_at(place)
    assert (sentence.tokens[index].text if index is not None else None) == word


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("Two of the men left.", "Two of the men", "Two"),
        ("The mayor's wife left.", "The mayor's wife", "wife"),
        ("Rebels attacked a base.", "base", "a base"),
        ("Rebels attacked a base.", "attacked a", "a base"),
        ("Rebels attacked a base.", "attacked", None),
        ("It sank. ", "sank", None),
    ],
)
def test_the_phrase_of_some_words(text: str, words: str, phrase: str | None) -> None:
    sentence = Sentence(text, Span(0, len(text)))
    start = text.index(words)
    found = sentence.phrase_at(Span(start, start + len(words)))
    assert (sentence.words(found) if found is not None else None) == phrase


@pytest.mark.parametrize(("place", "index"), [(0, 0), (20, 0), (21, 0), (22, 1), (99, 1)])
def test_the_sentence_at_a_place_or_before(place: int, index: int) -> None:
    document = Document(TEXT)
    assert document.sentence_at(place) is document.sentences[index]
