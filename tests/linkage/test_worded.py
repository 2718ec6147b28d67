"""The content words of an article, by which what it tells is weighed."""

from factcheck import PreparedSource, Source
from factcheck.linkage.worded import Worded
from factcheck.settings import DEFAULT

TEXT = "Ten boats sank. Rain fell in Lund. Wind rose. Three dogs slept."


def test_an_article_is_known_by_its_words_and_by_those_it_begins_with() -> None:
    found = Worded(PreparedSource(Source("a", TEXT)).found(DEFAULT).wording)
    assert len(found.sentences) == 4
    assert "boat" in found.lead
    assert "dog" not in found.lead
    assert "dog" in found.stems
