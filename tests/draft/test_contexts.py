"""What stands around a place, and how far away."""

from factcheck.draft.surroundings import text_of
from factcheck.mentions import find
from factcheck.source import Source
from factcheck.wording import Wording

TEXT = (
    "The nurse Ann Holm, who found 40,000 euros in a bin, called the police, and her niece bought a bell. "
    "She was thanked by the mayor. It rained."
)


def around(name: str, *, is_far: bool = False) -> dict[str, int]:
    reading = find(Source("s", TEXT))
    mention = next(each for each in reading.of_kind("name") if each.text == name)
    return dict(text_of(Wording(reading)).context(mention, is_far=is_far))


def test_what_is_nearer_counts_as_nearer() -> None:
    found = around("Ann Holm")
    assert found["nurs"] < found["bin"] < found["bell"]


def test_a_clause_that_ends_between_counts() -> None:
    found = around("Ann Holm")
    assert found["bell"] - found["bin"] > TEXT.index("bell") - TEXT.index("bin")


def test_telling_figures_count() -> None:
    assert "=4E+4" in around("Ann Holm")


def test_the_next_sentence_counts_where_a_pronoun_may_mean_the_name() -> None:
    assert "mayor" not in around("Ann Holm")
    assert "mayor" in around("Ann Holm", is_far=True)
