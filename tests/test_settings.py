"""What a caller may set: refused where it is wrong, and felt where it is right."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck import ConfigError, Relation, Settings, Source, UnknownRuleError, check, check_draft, parse_quantity
from factcheck.claims.tolerance import counted_by
from factcheck.findings import Kind, Severity
from factcheck.mentions import find
from factcheck.report import Report
from factcheck.rules import ON_REQUEST, RULES, chosen
from factcheck.source_names import described


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"fact_evidence": 0}, "fact_evidence: should be greater than or equal to 1, not 0"),
        ({"error_evidence": -4}, "error_evidence: should be greater than or equal to 1, not -4"),
        ({"fact_evidence": 2.5}, "fact_evidence: a whole number is wanted, not 2.5"),
        ({"fact_evidence": True}, "fact_evidence: a number is wanted, not True"),
        ({"fact_evidence": "3"}, "fact_evidence: a number is wanted, not '3'"),
        ({"quotation_likeness": float("nan")}, "quotation_likeness: a finite number is wanted, not nan"),
        ({"quotation_likeness": Decimal("Infinity")}, "quotation_likeness: a finite number is wanted, not Infinity"),
        ({"quotation_likeness": 1.5}, "quotation_likeness: should be less than or equal to 1, not 1.5"),
        ({"near_copies": 1}, "near_copies: true or false is wanted, not 1"),
        ({"tolerances": {"troops": -0.1}}, "tolerances.troops: should be greater than or equal to 0, not -0.1"),
        ({"tolerances": {"troops": 1}}, "tolerances.troops: should be less than 1, not 1"),
        ({"tolerances": {"troops": float("nan")}}, "tolerances.troops: a finite number is wanted, not nan"),
        ({"tolerances": 3}, "tolerances: a list or a table is wanted, not 3"),
        ({"tolerences": {}}, "tolerences: no such key; near: tolerances"),
        ({"xyzzy": 1}, "xyzzy: no such key; known: fact_evidence, error_evidence, quotation_likeness"),
        ({"rules": {"denial": "off"}}, "rules.denial: true or false is wanted, not 'off'"),
        ({"severities": {"denial": "fatal"}}, "severities.denial: should be 'note', 'warning' or 'error', not 'fatal'"),
        (
            {"severities": {"denial": "note", "consistency": {"discrepant": 3}}},
            "severities.consistency.discrepant: should be 'note', 'warning' or 'error', not 3",
        ),
        (
            {"severities": {"a": {"discrepent": "note"}}},
            'severities.a.discrepent: "discrepent" has no severity; near: discrepant',
        ),
        ({"ignored_names": "Getty"}, 'ignored_names: a list is wanted: ["Getty"]'),
        ({"ignored_names": [" "]}, "ignored_names: a text with a word in it is wanted, not ' '"),
        ({"aliases": {"Rome": "the Eternal City"}}, 'aliases.Rome: a list is wanted: ["the Eternal City"]'),
        (
            {"spellings": {"Kyiv": ["Kiev"], "Kief": ["Kiev"]}},
            'spellings: "Kiev" stands in two rows, "Kyiv" and "Kief"',
        ),
        (
            {"spellings": {"Kiev": ["Kyiv"], "Kyiv": ["Kiev"]}},
            'spellings: "Kyiv" has a row of its own, and stands in that of "Kiev"',
        ),
        (
            {"aliases": {"Rome": ["Roma"], "Roma": ["Eternal City"]}},
            'aliases: "Roma" has a row of its own, and stands in that of "Rome"',
        ),
        ({"sources": {"ap*": {"publishr": "AP"}}}, "sources.ap*.publishr: no such key; near: publisher"),
        ({"sources": {"ap*": "AP"}}, "sources.ap*: a table is wanted, not 'AP'"),
    ],
)
def test_a_wrong_value_is_named(fields: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ConfigError) as raised:
        Settings(**fields)
    assert str(raised.value).startswith(complaint)


def test_all_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(ConfigError) as raised:
        Settings(fact_evidence=-1, near_copies="no", tolerences={})
    assert len(str(raised.value).splitlines()) == 3


def test_settings_are_values() -> None:
    made = [Settings(aliases={"Rome": ["Roma"]}, tolerances={"troops": 0.1}) for _ in range(2)]
    assert made[0] == made[1]
    assert hash(made[0]) == hash(made[1])
    assert made[0] != Settings()


WIRE = Source("wire", "North Korea sent 10,000 soldiers to Russia, officials said.")
DESK = Source("desk", "North Korea sent 11,000 troops to Russia, officials said.")


def relation(*sources: Source, about: str, **fields: Any) -> Relation | None:
    """Give the relation of the one finding whose question has a word."""
    report = check(sources, settings=Settings(**fields))
    (found,) = [finding.relation for finding in report.findings if about in finding.question]
    return found


@pytest.mark.parametrize(
    ("tolerances", "expected"),
    [
        ({}, Relation.CONTRADICTORY),
        ({"vote": 0.2}, Relation.CONTRADICTORY),
        ({"troops": 0.004}, Relation.CONTRADICTORY),
        ({"troops": 0.1}, Relation.COMPATIBLE),
        ({"troops": 0}, Relation.CONTRADICTORY),
        ({"soldiers": 0.1}, Relation.COMPATIBLE),
        ({"conscript": 0.1}, Relation.COMPATIBLE),
        ({"conscript": 0.1, "troops": 0}, Relation.CONTRADICTORY),
        ({"sailors": 0.1}, Relation.CONTRADICTORY),
    ],
)
def test_a_tolerance_lets_figures_of_a_class_differ(tolerances: dict[str, float], expected: Relation) -> None:
    assert relation(WIRE, DESK, about="troops", tolerances=tolerances) is expected


def test_a_tolerance_is_for_what_is_counted_and_for_units() -> None:
    killed = [Source(name, f"A bomb in Kabul killed {n} people on Monday.") for name, n in (("a", 213), ("b", 221))]
    assert relation(*killed, about="How many") is Relation.CONTRADICTORY
    assert relation(*killed, about="How many", tolerances={"killed": 0.05}) is Relation.COMPATIBLE
    paid = [
        Source(name, f"Acme Corp. paid ${n} million for Widget Inc. on Monday.") for name, n in (("a", 40), ("b", 43))
    ]
    assert relation(*paid, about="Acme") is Relation.CONTRADICTORY
    assert relation(*paid, about="Acme", tolerances={"USD": 0.1}) is Relation.COMPATIBLE
    assert relation(*paid, about="Acme", tolerances={"dollars": 0.1}) is Relation.COMPATIBLE


def test_a_tolerance_for_a_part_of_what_is_counted_is_none_for_all_of_it() -> None:
    names = ["village destroyed", "villages", "police officers", "armed officers"]
    assert [counted_by(name, Settings()) for name in names] == [
        "village destroyed", "village", "police", "armed officers",
    ]  # fmt: skip


def test_a_tolerance_may_be_named_by_a_further_noun() -> None:
    fields = {"noun_classes": {"troops": ["legionnaire"]}, "tolerances": {"legionnaires": 0.1}}
    assert relation(WIRE, DESK, about="troops", **fields) is Relation.COMPATIBLE


def test_a_tolerance_says_how_far_it_reaches() -> None:
    report = check([WIRE, DESK], settings=Settings(tolerances={"troops": 0.2}))
    steps = next(finding.steps for finding in report.findings if "troops" in finding.question)
    assert any("understood as 9,000 to 11,000" in step or "means 9,000 to 11,000" in step for step in steps)


@pytest.mark.parametrize("share", ["0.01", "0.2", "0.99"])
@pytest.mark.parametrize(
    "words", ["390 votes", "about 12,000 men", "more than 10,000", "up to 5", "-3 degrees", "dozens"]
)
def test_widening_never_narrows(words: str, share: str) -> None:
    value = parse_quantity(words)
    wide = value.widened(Decimal(share))
    for end in ("low", "typical_low"):
        assert getattr(wide, end) is None or getattr(wide, end) <= getattr(value, end)
    for end in ("high", "typical_high"):
        assert getattr(wide, end) is None or getattr(wide, end) >= getattr(value, end)
    assert wide.key == value.key


def test_rules_are_turned_on_and_off() -> None:
    names = [rule.name for rule in chosen(Settings(rules={"consistency": False, "given-by-one": True}))]
    assert names == [rule.name for rule in (*RULES, *ON_REQUEST) if rule.name != "consistency"]
    assert [rule.name for rule in chosen(Settings())] == [rule.name for rule in RULES]
    with pytest.raises(UnknownRuleError, match="near: consistency"):
        check([WIRE], settings=Settings(rules={"consistancy": False}))


def test_rules_that_are_named_outrank_settings() -> None:
    off = Settings(rules={"consistency": False})
    assert check([WIRE, DESK], settings=off).conflicts == ()
    assert check([WIRE, DESK], settings=off, rules=["consistency"]).conflicts != ()


def severity_of(report: Report) -> set[Severity]:
    return {finding.severity for finding in report.findings if finding.kind is not Kind.AGREEMENT}


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        ({}, Severity.ERROR),
        ({"consistency": "note"}, Severity.NOTE),
        ({"consistency": {"discrepant": "note"}}, Severity.ERROR),
        ({"consistency": {"contradictory": "warning"}}, Severity.WARNING),
        ({"consistency.contradictory": "warning", "consistency": "note"}, Severity.WARNING),
    ],
)
def test_severities_are_by_rule_and_by_relation(severities: dict[str, Any], expected: Severity) -> None:
    sources = [
        each.model_copy(update={"text": f"{each.text} The ministers met in Rome on Monday."}) for each in (WIRE, DESK)
    ]
    report = check(sources, settings=Settings(severities=severities))
    assert severity_of(report) == {expected}
    assert {finding.severity for finding in report.agreements} == {Severity.NOTE}


def test_findings_of_a_draft_have_severities_too() -> None:
    draft = Source("story", "Peter Lund met Mary Stone.")
    assert severity_of(check_draft(draft, [WIRE])) == {Severity.WARNING}
    settings = Settings(severities={"draft": {"unsupported": "error"}})
    assert severity_of(check_draft(draft, [WIRE], settings=settings)) == {Severity.ERROR}


def names_in(text: str, **fields: Any) -> list[tuple[str, str | None]]:
    """Give the words and the id of the names in a text."""
    found = find(Source("a", text), settings=Settings(**fields)).of_kind("name")
    return [(mention.text, mention.name.canonical) for mention in found]


def test_ignored_names_are_not_read() -> None:
    text = "Getty Images showed the Seine. GETTY IMAGES did so in Paris."
    assert ("Getty Images", None) in names_in(text)
    assert [name for name, _ in names_in(text, ignored_names=["Getty Images"])] == ["Seine", "Paris"]


def test_an_alias_means_the_one_who_is_called_so() -> None:
    hermit = Source("desk", "The Hermit Kingdom sent 12,000 troops to Russia, officials said.")
    asked = check([WIRE, hermit]).conflicts
    told = check([WIRE, hermit], settings=Settings(aliases={"North Korea": ["Hermit Kingdom"]})).conflicts
    assert len(told) >= len(asked)
    assert any("agent: North Korea" in line for finding in told for line in finding.evidence)
    assert names_in("The Hermit Kingdom agreed.", aliases={"North Korea": ["Hermit Kingdom"]}) == [
        ("Hermit Kingdom", "KP")
    ]


def test_an_alias_of_a_name_that_no_table_has() -> None:
    rows = {"Ostmark Grid": ["OMG Power", "Ostmark Netz"]}
    found = names_in("Ostmark Grid bought it. Ostmark Netz did not say so, and OMG Power said nothing.", aliases=rows)
    assert {canonical for _, canonical in found} == {"ostmark grid"}


def test_spellings_of_the_house_are_one_name() -> None:
    found = names_in("They flew to Bachmut and to Bakhmut.", spellings={"Bakhmut": ["Bachmut"]})
    assert len({canonical for _, canonical in found} - {None}) == 1


def test_titles_that_are_read_may_stand_for_one() -> None:
    text = "Sports Minister Anna Berg of Norway left. Youth Minister Anna Berg of Norway came."
    rows = {"sports minister": ["youth minister"]}
    offices = [
        {o.title for m in find(Source("a", text), settings=s).mentions for o in m.offices}
        for s in (Settings(), Settings(titles=rows))
    ]
    assert "youth minister" in offices[0]
    assert offices[1] == {"sports minister"}


def test_a_noun_is_given_a_class() -> None:
    text = "Some 200 legionnaires left."
    settings = Settings(noun_classes={"troops": ["legionnaire"], "vote": ["nod"]})
    (value,) = [mention.quantity for mention in find(Source("a", text), settings=settings).of_kind("quantity")]
    assert (value.noun_class, value.head) == ("troops", "legionnaire")
    rounded, strict = (parse_quantity("12,000 nods", settings=each) for each in (Settings(), settings))
    assert rounded.typical_high is not None
    assert rounded.typical_high > 12_000
    assert strict.typical_high == 12_000


def test_sources_are_told_their_publisher_and_origin() -> None:
    settings = Settings(sources={"wire/ap*": {"origin": "AP"}, "*ap*": {"publisher": "The Post", "origin": "Reuters"}})
    plain = Source("ap1", "One.", path="wire/ap1.txt")
    assert described(plain, settings) == plain.model_copy(update={"publisher": "The Post", "origin": "AP"})
    own = Source("ap1", "One.", publisher="The Times")
    assert described(own, settings).publisher == "The Times"
    assert described(Source("x", "One."), settings).publisher is None
    assert check([plain, WIRE], settings=settings).names["ap1"] == "The Post"


def test_without_settings_nothing_changes() -> None:
    rows = {"Ostmark": ["Ostland"]}
    settings = Settings(aliases=rows, titles={"a": ["b"]}, noun_classes={"kite": ["dragon"]}, tolerances={"kite": 0.1})
    assert check([WIRE, DESK], settings=settings) == check([WIRE, DESK])


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.decimals() | st.dates() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*Settings.model_fields, "odd"]), VALUES, max_size=3))
def test_any_table_makes_settings_or_a_complaint(table: dict[str, Any]) -> None:
    try:
        settings = Settings(**table)
    except ConfigError as error:
        assert str(error)  # noqa: PT017 - that there is a text is the point
    else:
        assert hash(settings) == hash(Settings(**table))


def test_a_changed_copy_forgets_what_it_was() -> None:
    first = Settings(tolerances={"troops": 0.1}, noun_classes={"troops": ["legionnaire"]})
    assert first.tolerance
    assert first.noun_class
    changed = first.model_copy(update={"tolerances": (), "noun_classes": ()})
    assert (changed.tolerance, changed.noun_class) == ({}, {})


def test_every_key_is_documented() -> None:
    page = (Path(__file__).parents[1] / "docs" / "settings.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE))
    assert documented == set(Settings.model_fields)


def test_settings_reach_a_headline_and_its_article() -> None:
    text = (
        "Bomb kills 213 people in Kabul\n\nA bomb in Kabul killed 221 people on Monday, the police said. Rain fell.\n"
    )
    assert [finding.rule for finding in check([Source("a", text)]).findings] == ["headline-differs"]
    assert check([Source("a", text)], settings=Settings(tolerances={"killed": 0.05})).findings == ()
