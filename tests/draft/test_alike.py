"""Sentences of sources that share enough with one of a draft to be asked."""

from collections import Counter

from factcheck.draft.alike import Alike
from factcheck.draft.surroundings import Text, text_of
from factcheck.mentions import find
from factcheck.source import Source
from factcheck.wording import Wording


def text(name: str, words: str) -> Text:
    return text_of(Wording(find(Source(name, words))))


def test_sentences_that_share_words_are_alike() -> None:
    draft = text("draft", "The crane fell on the quay.")
    source = text("s", "It rained. On the quay a crane fell. The mayor slept.")
    common: Counter[str] = source.common
    alike = Alike({"draft": draft, "s": source}, ["s"], lambda root: common[root])
    assert [(other.source_id, number) for other, number, _ in alike.of(draft, 0)] == [("s", 1)]
