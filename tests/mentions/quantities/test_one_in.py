"""Parts of all that are told by one of so many."""

import pytest

from factcheck import Source, check, find_mentions


def read(text: str) -> list[tuple[str, str, str]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(mention.text, mention.quantity.label, mention.quantity.modifier) for mention in found]


SHARES = [
    ("One exam in seven was marked wrongly.", "One exam in seven", "1/7", "none"),
    ("One entry out of four was wrong.", "One entry out of four", "1/4", "none"),
    ("About one home in five is cold.", "About one home in five", "about 1/5", "about"),
    ("More than one young driver in 10 failed.", "More than one young driver in 10", "more than 1/10", "more_than"),
    ("One driver in 1,250 was fined.", "One driver in 1,250", "0.0008", "none"),
    ("One pupil out of every four failed.", "One pupil out of every four", "1/4", "none"),
    ("Every seventh entry was wrong.", "Every seventh entry", "1/7", "none"),
    ("A lamp burned in every tenth house.", "every tenth house", "1/10", "none"),
    ("Every 12th bolt was loose.", "Every 12th bolt", "1/12", "none"),
]


@pytest.mark.parametrize(("text", "words", "label", "modifier"), SHARES)
def test_one_of_so_many_is_a_share(text: str, words: str, label: str, modifier: str) -> None:
    assert read(text) == [(words, label, modifier)]


NO_SHARES = [
    "The seventh entry was wrong.",
    "Every fourth year there is a vote.",
    "Every third Sunday he came.",
    "Every sixth form in Norvik closed.",
    "One man in 1966 was first.",
    "One goal in four games was enough.",
    "One man in three days left.",
    "Two men in seven boats left.",
    "One man won. In seven he came last.",
]


@pytest.mark.parametrize("text", NO_SHARES)
def test_other_figures_are_no_share(text: str) -> None:
    assert not any("/" in label for _, label, _ in read(text))


RELATIONS = [
    ("Every seventh entry", "One entry in seven", "same"),
    ("Every seventh entry", "One entry in four", "contradictory"),
    ("One entry in seven", "One entry in four", "contradictory"),
    ("One entry in four", "A quarter of the entries", "same"),
]


@pytest.mark.parametrize(("one", "two", "relation"), RELATIONS)
def test_shares_are_compared_however_they_are_told(one: str, two: str, relation: str) -> None:
    texts = (f"{stated} in Norvik was wrong, the auditors found." for stated in (one, two))
    (finding,) = check([Source(name, text) for name, text in zip("ab", texts, strict=True)]).findings
    assert finding.relation == relation
