"""What a level weighs, and in which band a weight lies."""

from factcheck.lexicon import table
from factcheck.linkage.weights import BANDS, band, band_of, right_of_100, weigh, weight, words_for


def test_weights_are_odds_and_bands_are_in_order() -> None:
    assert band("error") > band("warning") > band("possible")
    assert weigh(["noun: same"]) > weigh(["noun: differ"])
    assert weigh(["noun: same"]) == weigh(()) + weight("noun: same")


def test_a_level_that_was_not_learned_weighs_nothing_and_has_no_words() -> None:
    assert weigh(["odd: one"]) == weigh(())
    assert words_for("odd: one") == ""


def test_a_weight_lies_in_the_highest_band_that_it_reaches() -> None:
    for name in BANDS:
        assert band_of(band(name)) == name
    assert band_of(band("error") - 0.01) == "warning"
    assert band_of(band("warning") - 0.01) == "possible"
    assert band_of(band("possible") - 0.01) is None


def test_each_band_has_its_measured_share() -> None:
    assert 100 >= right_of_100("error") >= right_of_100("warning") >= 0
    assert all(0 <= right_of_100(name) <= 100 for name in BANDS)


def test_every_weight_has_words_or_is_not_shown() -> None:
    rows = table("link_weights")["weights"]
    assert all(isinstance(row.weight, float) and isinstance(row.words, str) for row in rows.values())
