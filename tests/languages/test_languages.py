"""What is read in each language that is built, in sentences of news, and how it stands beside English."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import factcheck
from factcheck.rendering import render

FILES = sorted(Path(__file__).parent.glob("*.toml"))
CASES = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in FILES}


def rows(part: str) -> Iterator[Any]:
    """Yield the sentences of a part of each file, with its language and what is to be read there."""
    for language, cases in CASES.items():
        for words, wanted in cases.get(part, {}).items():
            yield pytest.param(language, words, wanted, id=f"{language}: {words}")


def source(words: str, language: str, name: str = "here") -> factcheck.Source:
    """Return a sentence as a source of the day of the cases."""
    return factcheck.Source(name, words, language=language, published=CASES[language]["published"])


@pytest.mark.parametrize(("language", "words", "wanted"), [*rows("rendered")])
def test_a_sentence_stands_in_english_words(language: str, words: str, wanted: str) -> None:
    rendering = render(words, language)
    assert rendering is not None
    assert rendering.text == wanted


@pytest.mark.parametrize(("language", "words", "wanted"), [*rows("figures")])
def test_figures_are_read(language: str, words: str, wanted: list[str]) -> None:
    found = factcheck.find_mentions(source(words, language), kinds=["quantity"])
    assert [each.value.label for each in found] == wanted
    assert all(words[each.place.start : each.place.end] == each.text for each in found)


@pytest.mark.parametrize(("language", "words", "wanted"), [*rows("names")])
def test_names_are_read(language: str, words: str, wanted: list[str]) -> None:
    found = factcheck.find_mentions(source(words, language), kinds=["name"])
    assert [each.value.label for each in found] == wanted


@pytest.mark.parametrize(("language", "words", "wanted"), [*rows("dates")])
def test_dates_are_read(language: str, words: str, wanted: list[str]) -> None:
    found = factcheck.find_mentions(source(words, language), kinds=["date"])
    days = [(each.date.earliest, each.date.latest) for each in found]
    assert ["..".join(map(str, dict.fromkeys(each))) for each in days] == wanted


PAIRS = [
    pytest.param(language, pair, id=f"{pair['here']} / {pair['there']}")
    for language, cases in CASES.items()
    for pair in cases.get("pairs", [])
]


@pytest.mark.parametrize(("language", "pair"), PAIRS)
def test_two_languages_meet_where_they_tell_of_one_thing(language: str, pair: dict[str, str]) -> None:
    here, there = (
        source(pair["here"], language),
        factcheck.Source("there", pair["there"], published=CASES[language]["published"]),
    )
    report = factcheck.check([here, there])
    assert bool(report.conflicts) == (pair["verdict"] == "conflict"), report.conflicts
    agreeing = [each for each in report.agreements if each.value_kind in ("quantity", "date")]
    assert agreeing or pair["verdict"] != "agreement"
    spans = [claim for found in report.findings for each in found.positions for claim in each.claims]
    texts = {"here": pair["here"], "there": pair["there"]}
    assert all(
        texts[each.source_id][each.span.start : each.span.end] == each.mention.text for each in spans if each.span
    )
