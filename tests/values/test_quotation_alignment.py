"""Two wordings side by side: the stretch that both give, and what differs there."""

import pytest

from factcheck.values.quotation_alignment import Range, align


@pytest.mark.parametrize(
    ("one", "other", "differences"),
    [
        pytest.param("we will mend the bridge", "we will mend the bridge", [], id="the same"),
        pytest.param("we mend the old bridge", "we mend the new bridge", [("words", "old", "new")], id="a word"),
        pytest.param("we mend the old bridge", "we mend the bridge", [("words", "old", "")], id="left out"),
        pytest.param("we mend the … bridge", "we mend the old bridge", [("marked", "", "old")], id="a marked cut"),
        pytest.param(
            "we mend [it] now at last", "we mend the mill now at last", [("marked", "", "the mill")], id="put in"
        ),
        pytest.param(
            "we work hard… to mend bridges", "we work less… to mend bridges", [("words", "hard", "less")],
            id="a mark that both have",
        ),
        pytest.param("take me for what I was", "take me for what I was not", [("words", "", "not")], id="a last not"),
        pytest.param("take me for what I was", "take me for what I was then", [], id="another last word"),
        pytest.param("we lost our mill", "we lost our mill and nobody came", [], id="a cut before a nobody"),
        pytest.param(
            "it came to the town we mended it", "it came to the town he said we mended it", [("marked", "", "he said")],
            id="who speaks, within a quotation that was never closed",
        ),
        pytest.param(
            "it came to the town we mended it", "it came to the town they said we mended it",
            [("marked", "", "they said")], id="several who speak",
        ),
        pytest.param(
            "it came to the town we mended it", "it came to the town as the people said we mended it",
            [("words", "", "as the people said")], id="others who said",
        ),
        pytest.param("we don't mend bridges", "we do not mend bridges", [("style", "don't", "do not")], id="a style"),
        pytest.param(
            "reversing the digital crisis", "reverse the digital crisis", [("fitted", "reversing", "reverse")],
            id="bent to its sentence",
        ),
        pytest.param(
            "the digital crisis reversing", "the digital crisis reverse", [("words", "reversing", "reverse")],
            id="bent at the end",
        ),
        pytest.param(
            "we will mend the old bridge", "they said we will mend the old bridge soon, for all of us to cross it", [],
            id="a cut at both ends",
        ),
        pytest.param(
            "use a very powerful state", "use a very powerful faith", [("words", "state", "faith")], id="the last word",
        ),
        pytest.param(
            "slaves left the green island", "snakes left the green island", [("words", "slaves", "snakes")],
            id="the first word",
        ),
        pytest.param(
            "He left. We mend the bridge", "She stayed. We mend the bridge", [], id="another sentence before",
        ),
        pytest.param(
            "I trusted her... I told her it was safe", "I trusted her. I told her it was near. I told her it was safe",
            [("marked", "", "near I told her it was")], id="a marked cut of words that come again",
        ),
    ],
)  # fmt: skip
def test_what_differs(one: str, other: str, differences: list[tuple[str, str, str]]) -> None:
    found = align(one, other).differences
    shown = [
        (each.how, *(" ".join(word.shown for word in words) for words in (each.ours, each.theirs))) for each in found
    ]
    assert shown == differences
    turned = [(each.how, *(" ".join(word.shown for word in words) for words in (each.theirs, each.ours)))
              for each in align(other, one).differences]  # fmt: skip
    assert turned == differences


@pytest.mark.parametrize(
    ("one", "other", "stretch"),
    [
        ("mend the old bridge", "we will mend the old bridge soon", Range(0, 4, 2, 6)),
        ("no word", "of all these", Range(0, 0, 0, 0)),
        ("the a of", "we mend the bridge of our town", Range(0, 3, 2, 5)),
    ],
)
def test_the_stretch(one: str, other: str, stretch: Range) -> None:
    assert align(one, other).stretch == stretch


@pytest.mark.parametrize(
    ("one", "other", "likeness", "coverage", "is_sentence"),
    [
        ("we mend it", "we mend it", 1.0, 1.0, True),
        ("mend the old bridge", "we will mend the old bridge", 1.0, 1.0, False),
        ("It rained. We mend the bridge", "We mend the bridge. They left", 1.0, 4 / 6, True),
        ("we mend the old bridge", "we mend the new bridge", 0.8, 0.8, True),
    ],
)
def test_how_much_both_give(one: str, other: str, likeness: float, coverage: float, is_sentence: bool) -> None:
    found = align(one, other)
    assert (found.likeness, found.coverage, found.is_sentence) == pytest.approx((likeness, coverage, is_sentence))
