"""Assertions: what they let pass, what they raise, and what the text of a failure shows."""

import os
from datetime import date as day
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck import ConfigError, InconsistencyError, Source, SourceError, ValueTextError, parse_quantity
from factcheck.testing import (
    assert_agree,
    assert_claims,
    assert_consistent,
    assert_supported,
    claim_about,
    consistent_with,
    date,
    name,
    quantity,
    quotation,
)
from factcheck.testing.matching import about
from factcheck.testing.verdict import listening

SEEDS = sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))
WIRE = (
    "North Korea sent some 12,000 troops to Russia, officials said.\n"
    "Russian Defense Minister Andrei Belousov arrived in Pyongyang on 29 November 2024. "
    "“We stand by all of our partners in the whole region of Asia,” Belousov said.\n"
)
DESK = "Pyongyang dispatched 9,000 soldiers to Russia. Andrey Belousov arrived in Pyongyang on November 28, 2024."


def failure(run: object, *arguments: object, **options: object) -> str:
    with pytest.raises(InconsistencyError) as raised:
        run(*arguments, **options)  # type: ignore[operator]
    return str(raised.value)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("troops", quantity("about 12,000 troops")),
        ("soldiers", quantity("twelve thousand")),
        ("soldiers dispatched to Russia", quantity(12000)),
        ("what Pyongyang's soldiers were sent", quantity(Decimal(12000))),
        ("troops", quantity(parse_quantity("nearly 12,000"))),
        ("Belousov's arrival", date("Nov. 29, 2024")),
        ("Belousov arrived", date(day(2024, 11, 29))),
        ("Belousov arrived", date("November 2024")),
        ("Russia's defence minister", name("Andrey Belousov")),
        ("Russian Defense Minister", name("Andrei Belousov", at_most="same")),
        ("Andrei Belousov", name("Andrei Belousov")),
        ("Belousov said", quotation("We stand by all of our partners in the whole region of Asia")),
    ],
)
def test_a_claim_is_as_expected(words: str, expected: object) -> None:
    assert claim_about(WIRE, words) == expected
    assert expected == claim_about(WIRE, words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("troops", quantity("10,000 troops")),
        ("troops", quantity("about 12,000 tanks")),
        ("troops", quantity("12,000", at_most="same")),
        ("Belousov arrived", date("Nov. 28, 2024")),
        ("Russia's defense minister", name("Sergei Shoigu")),
        ("Russia's defense minister", name("Andrey Belousov", at_most="same")),
        ("Belousov said", quotation("We stand by none of our partners in the whole region of Asia")),
    ],
)
def test_a_claim_is_not_as_expected(words: str, expected: object) -> None:
    assert claim_about(WIRE, words) != expected


QUAKE = (
    "A 6.2-magnitude earthquake killed at least 24 people and injured 310 in Peru on Monday, the fire service said. "
    "Mayor Maria Lopez spoke. Apple reported revenue of $94.9 billion. It hired 300 workers and fired 20 workers."
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("killed", quantity(24)),
        ("deaths", quantity("24 dead")),
        ("people killed in Peru", quantity("at least 24 people")),
        ("injured", quantity(310)),
        ("magnitude", quantity("6.2")),
        ("mayor", name("Maria Lopez")),
        ("revenue", quantity("$94.9bn")),
        ("workers hired", quantity(300)),
    ],
)
def test_what_asks_goes_before_what_stands_beside(words: str, expected: object) -> None:
    assert claim_about(QUAKE, words) == expected


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("votes", "004_5261d11d4dea9088 says several things about “votes”"),
        ("elephants", "004_5261d11d4dea9088 tells nothing of “elephants”; it tells"),
    ],
)
def test_what_is_told_several_times_or_never_is_listed(words: str, start: str) -> None:
    text = failure(lambda: claim_about(SEEDS[4], words, kind="quantity"))
    assert text.startswith(start)
    assert "004_5261d11d4dea9088.txt:39:28 “390 votes in favor”: How many votes were in favor?" in text
    assert "135 against" in text


def test_a_kind_that_the_claims_do_not_have_is_no_match() -> None:
    assert failure(lambda: claim_about(WIRE, "troops") == date("2024")).startswith("text gives no date for “troops”")


def test_words_of_grammar_choose_among_what_is_told() -> None:
    assert claim_about(SEEDS[4], "votes against") == quantity(135)


def test_words_that_name_nothing_are_refused() -> None:
    for words in ("", "of the"):
        with pytest.raises(ValueTextError, match="names nothing"):
            claim_about(WIRE, words)


def test_a_date_counts_from_the_day_of_the_source() -> None:
    told = claim_about("Andrei Belousov arrived in Pyongyang on Friday.", "Belousov", published="2024-11-30")
    assert told == date("Nov. 29, 2024")
    assert told == date("Friday")
    assert told != date("Friday", published="2024-11-23")


def test_the_text_shows_both_sides_with_places_relation_and_reason() -> None:
    assert failure(assert_agree, WIRE, quantity("10,000 troops"), about="troops") == (
        "“troops” in a is not as expected, quantity('10,000 troops')\n"
        "\n"
        "contradictory: How many troops did North Korea send to Russia?\n"
        "  A 10,000: expected 10,000 troops\n"
        "  B about 12,000: a:1:18 “some 12,000 troops” (officials, reported)\n"
        "  why: “10,000” and “about 12,000” cannot both be true: 12,000 is 20 % more than 10,000.\n"
        "    10,000: means 9,500 to below 10,500\n"
        "    about 12,000: strictly 10,800 to 13,200, usually understood as 11,500 to 12,500\n"
        "    12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %"
    )


def test_every_disagreement_is_shown() -> None:
    text = failure(assert_consistent, WIRE, DESK)
    assert "text 1:1:18 “some 12,000 troops”" in text
    assert "text 2:1:22 “9,000 soldiers”" in text
    assert "text 1:2:66 “29 November 2024”" in text
    assert "text 2:1:88 “November 28, 2024”" in text


def test_places_are_those_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "wire.txt").write_text(f"---\npublished: 2024-11-30\n---\n{WIRE}", encoding="utf-8")
    text = failure(assert_agree, tmp_path / "wire.txt", quantity(9000), about="troops")
    assert f"{tmp_path / 'wire.txt'}:4:18 “some 12,000 troops”" in text


def test_sources_that_agree_are_consistent() -> None:
    assert_consistent(WIRE, "Pyongyang sent about 12,000 soldiers to Russia.")
    assert_consistent(WIRE)
    assert_consistent(*SEEDS, at_most="discrepant")


@pytest.mark.parametrize(
    "ignore",
    [["consistency"], ["troops", "Belousov arrived"], ["soldiers sent to Russia", "2024"]],
)
def test_what_is_ignored_does_not_fail(ignore: list[str]) -> None:
    assert_consistent(WIRE, DESK, ignore=ignore)


def test_what_is_ignored_is_no_more_than_that() -> None:
    text = failure(assert_consistent, WIRE, DESK, ignore=["troops", "spelled-two-ways"])
    assert "9,000" not in text
    assert "November 28, 2024" in text


def test_a_stricter_ladder_fails_earlier() -> None:
    other = "Pyongyang sent 12,000 soldiers to Russia."
    assert_agree(WIRE, other, about="troops")
    assert "equivalent: " in failure(assert_agree, WIRE, other, about="troops", at_most="same")
    with pytest.raises(ConfigError, match="Allowed: same, equivalent, compatible, discrepant"):
        assert_consistent(WIRE, at_most="contradictory")


def test_two_sources_agree_on_what_both_tell() -> None:
    assert claim_about(WIRE, "troops") != consistent_with(DESK)
    assert "9,000" in failure(assert_agree, WIRE, DESK, about="troops")
    both = "Pyongyang sent 9,000 soldiers to Russia, Seoul says. North Korea sent 12,000 soldiers to Russia, Kyiv says."
    assert_agree(DESK, both, about="troops")


def test_what_cannot_be_compared_does_not_agree() -> None:
    text = failure(assert_agree, "Apple paid $12 to Intel.", "Apple paid €12 to Intel.", about="paid")
    assert text.startswith("a and b tell nothing of “paid” that can be compared")
    assert failure(assert_agree, "Apple paid $12 to Intel.", quantity("€12"), about="paid").count("incomparable: ") == 1


def test_a_whole_source_is_consistent_with_another() -> None:
    assert Source("wire", WIRE) == consistent_with("Pyongyang sent about 12,000 soldiers to Russia.")
    assert Source("wire", WIRE) != consistent_with(DESK)


def test_values_and_words_compare_too() -> None:
    assert parse_quantity("12,000") == quantity("about 12,000")
    assert "some 12,000" == quantity("12,000")  # noqa: SIM300 - the law of the house: what is told stands on the left
    assert "11,000" != quantity("12,000")  # noqa: SIM300
    assert quantity("12,000") != object()


def test_a_draft_is_supported() -> None:
    assert_supported("About 12,000 troops were sent to Russia.", WIRE)
    text = failure(
        assert_supported, "Some 15,000 troops were sent to Russia by North Korea. Peter Lund paid $3.", [WIRE]
    )
    assert text.startswith("3 of 5 statements of draft not supported by its sources")
    for words in ("“Some 15,000 troops”", "“Peter Lund”", "“$3”"):
        assert words in text
    assert_supported("Peter Lund met Andrei Belousov.", WIRE, ignore=["Peter Lund"])


BRIDGE = "A quake hurt 43 people in Arn. Arn is famous for a bridge with 640 lamps."


@pytest.mark.parametrize(
    ("draft", "elsewhere", "fails"),
    [
        ("The quake in Arn hurt 43 people.", False, False),
        ("The quake in Arn hurt 34 people.", False, True),
        ("The quake in Arn hurt 34 people.", True, True),
        ("The quake in Arn was felt by Peter Lund.", False, True),
        ("The quake in Arn was felt by Peter Lund.", True, True),
        ("A school in Arn has 640 pupils.", False, True),
        ("A school in Arn has 640 pupils.", True, False),
    ],
)
def test_what_stands_elsewhere_may_be_allowed_and_nothing_else(draft: str, elsewhere: bool, fails: bool) -> None:
    if not fails:
        assert_supported(draft, BRIDGE, elsewhere=elsewhere)
        return
    with pytest.raises(InconsistencyError, match=r"1 of \d+ statements? of draft not supported"):
        assert_supported(draft, BRIDGE, elsewhere=elsewhere)


def test_sources_are_texts_paths_or_sources(tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_text(WIRE, encoding="utf-8")
    for given in (WIRE, path, os.fspath(path), Source("wire", WIRE)):
        assert claim_about(given, "troops") == quantity(12000)
    with pytest.raises(SourceError, match="no such file"):
        claim_about("missing.txt", "troops")
    with pytest.raises(SourceError, match="no month, no day"):
        claim_about(WIRE, "troops", published="2024")
    with pytest.raises(SourceError, match='no source has the id "c"'):
        assert_consistent(Source("a", WIRE), published={"c": "2024-11-30"})


def test_two_files_of_one_name_go_by_their_paths(tmp_path: Path) -> None:
    for folder, text in (("one", WIRE), ("two", DESK)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "wire.txt").write_text(text, encoding="utf-8")
    text = failure(assert_consistent, tmp_path / "one" / "wire.txt", tmp_path / "two" / "wire.txt")
    assert "9,000" in text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("troops", "soldiers"),
        ("sent", "dispatched"),
        ("treaty", "agreement"),
        ("defence", "defense"),
        ("Belousov met", "Belousov's meeting"),
        ("Russia", "Moscow"),
        ("the dead", "deaths"),
    ],
)
def test_words_of_one_meaning_find_the_same(one: str, other: str) -> None:
    ours, theirs = about(one).needs, about(other).needs
    for mine, yours in zip(ours, theirs, strict=True):
        assert mine.keys & yours.keys or all(a & b for a, b in zip(mine.words, yours.words, strict=True))


def test_whoever_listens_hears_every_verdict() -> None:
    with listening() as verdicts:
        assert claim_about(WIRE, "troops") == quantity(12000)
        failure(assert_consistent, WIRE, DESK)
    assert [verdict.holds for verdict in verdicts] == [True, False]
    assert_consistent(WIRE)
    assert len(verdicts) == 2


CLAIM = '[[claim]]\nid = "a"\nabout = "troops"\nkind = "quantity"\nexpect = "12,000"\n'
TELLING = [
    Source(key, f"North Korea sent {number} troops to Russia.") for key, number in (("a", 900), ("b", 900), ("c", 500))
]


@pytest.mark.parametrize(
    ("require", "expect", "count", "holds"),
    [
        ("all", 900, 3, False),
        ("all", 900, 2, True),
        ("majority", 900, 3, True),
        ("majority", 500, 3, False),
        ("any", 500, 3, True),
        ("any", 300, 3, False),
    ],
)
def test_how_many_sources_must_agree(tmp_path: Path, require: str, expect: int, count: int, holds: bool) -> None:
    path = tmp_path / "a.claims.toml"
    path.write_text(f"sources = 'x'\n{CLAIM}require = '{require}'".replace('"12,000"', str(expect)), encoding="utf-8")
    silent = Source("d", "The mayor opened a library.")
    if holds:
        assert_claims([*TELLING[:count], silent], path)
    else:
        assert f"{require} must" in failure(assert_claims, [*TELLING[:count], silent], path)


def test_no_source_that_tells_of_it_is_a_failure(tmp_path: Path) -> None:
    path = tmp_path / "a.claims.toml"
    path.write_text(f"sources = 'x'\n{CLAIM}", encoding="utf-8")
    text = failure(assert_claims, "Twelve envoys met in Seoul.", path)
    assert text.startswith("a: no source tells of it")
    assert "text 1:1:1 “Twelve envoys”" in text


def test_what_is_expected_to_fail_must(tmp_path: Path) -> None:
    path = tmp_path / "a.claims.toml"
    path.write_text(f"sources = 'x'\n{CLAIM}xfail = 'the desk knows'", encoding="utf-8")
    assert_claims(DESK, path)
    assert "stated as expected, though it should not be: the desk knows" in failure(assert_claims, WIRE, path)
