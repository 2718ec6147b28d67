"""What a sentence says happened on a date."""

import pytest

from factcheck import Source, find_mentions
from factcheck.document.document import Document
from factcheck.lexicon import table
from factcheck.linkage.happening import (
    SPEECH,
    happening,
    happenings,
)


def happened(text: str) -> str:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    sentence = Document(text).sentences[0]
    return happening(sentence, *sentence.bounds(mention.place))


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("The ferry sank off Syros on August 17.", "sink"),
        ("The ferry went down off Syros on August 17.", "sink"),
        ("On August 17 the ferry sank off Syros.", "sink"),
        ("The sinking on August 17 was the worst in years.", "sink"),
        ("The writer passed away on March 11.", "kill"),
        ("Her death on March 11 was announced by her family.", "kill"),
        ("The cub was born on August 12.", "born"),
        ("Two brothers set up the firm in 1932.", "found"),
        ("Vesely was taken into custody on Thursday.", "arrest"),
        ("The new president will step down on May 4.", "resign"),
        ("They embroidered the flag in 1848.", "verb embroider"),
        ("The minister told reporters on Friday that the bridge collapsed.", SPEECH),
        ("The museum, the director said, will reopen on April 12.", "reopen"),
        ("It was cold on Friday.", ""),
        ("The town came into being in 1988.", "found"),
        ("The album was released in 1977.", "publish"),
        ("The banker was released on Tuesday.", "release"),
        ("The lorry overturned near Arn on Tuesday.", "derail"),
        ("The court overturned the law on Tuesday.", "overrule"),
        ("Cyclone Ada came ashore near Arn on Tuesday.", "storm"),
        ("The trial of the former mayor opens on 3 March.", "test"),
        ("The new bridge opens on 3 March.", "open"),
        ("The vote is scheduled for 9 April.", "vote"),
        ("The contract runs out on 9 April.", "expire"),
        ("Ada Obi went missing on Tuesday.", "vanish"),
        ("The banker walked free on Tuesday.", "release"),
        ("The strike at the mill began on Monday.", "walkout"),
        ("Members voted for the strike on Monday.", "vote"),
        ("The goods train was late on Monday.", ""),
        ("The mayor blamed rain for Saturday's collapse of the dump.", "collapse"),
        ("Wednesday's accident was the worst of the year.", "incident"),
        ("No team has lifted the Northern Cup since 1990.", "win"),
        ("The film was shot in 1967.", "film"),
        ("Two men were shot in 1967.", "shoot"),
        ("The film came to cinemas in 1968.", "publish"),
        ("The brewery goes back to 1847.", "found"),
        ("She joined the bank in 1989, the year the pit shut.", "close"),
        ("The shop was robbed shortly before closing time on May 3.", "steal"),
        ("He will appeal against the sentence that the judge passed on May 3.", "sentence"),
        ("The talks were held on May 3.", "meet"),
        ("The council passed a law on May 3.", "approve"),
        ("The ruling has been put off and will come on May 3.", "postpone"),
        ("The first case was reported on May 3.", "verb report"),
        ("The concert hall is to be ready by May 3.", ""),
        ("The king, who came to the throne in 1987, was crowned later.", "inaugurate"),
        ("He walked out of prison on May 3.", "release"),
        ("The thieves took the painting on May 3.", "steal"),
        ("The government promised that by 2022 nobody would emigrate.", "verb emigrat"),
    ],
)
def test_what_happened(text: str, event: str) -> None:
    assert happened(text) == event


def test_all_that_a_sentence_tells_of() -> None:
    text = "The ferry sank on May 3, and police, who arrested its captain, said the trial would begin soon."
    assert happenings(Document(text).sentences[0]) == {"sink", "arrest", "test"}


def test_a_participle_beside_a_noun_tells_of_nothing_new() -> None:
    text = "The painting stolen near Nice was found on May 3."
    assert "steal" not in happenings(Document(text).sentences[0])


def test_every_phrase_is_of_a_class_of_events() -> None:
    assert set(table("events")["phrases"]) <= set(table("events")["events"])
