"""Of what a date is, by the words around it."""

import pytest

from factcheck import Source, find_mentions
from factcheck.document.document import Document
from factcheck.linkage.whose_dates import is_led_to, subject_of, words_of_name


def test_the_subject_of_the_clause_of_a_date() -> None:
    sentence = Document("Ann Doyle left Oslo, and Carl Roth came on May 3.").sentences[0]
    assert subject_of(sentence, len(sentence.tokens) - 3) == {"carl", "roth"}


@pytest.mark.parametrize(("text", "led"), [("She was born in Narvik.", True), ("Then Narvik fell.", False)])
def test_what_a_preposition_leads_to(text: str, led: bool) -> None:
    name = find_mentions(Source("a", text), kinds=["name"])[0]
    assert is_led_to(Document(text).sentences[0], name) is led


def test_the_words_of_a_name_have_one_case_and_no_possessive() -> None:
    name = find_mentions(Source("a", "It was Ann Doyle's idea."), kinds=["name"])[0]
    assert [*words_of_name(name)] == ["ann", "doyle"]
