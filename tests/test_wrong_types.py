"""What is given in a wrong type at the door is refused with what is wanted, never taken for something else."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any, Self

import pytest

from factcheck import (
    Anchor,
    FactcheckError,
    PreparedSource,
    Settings,
    Source,
    Span,
    check,
    check_draft,
    claim,
    find_mentions,
    parse_date,
    parse_name,
    parse_quantity,
    read,
    read_all,
    rule,
    source_rule,
)
from factcheck import testing as t

A, B = Source("a", "Twelve men died in Kabul on Friday."), Source("b", "Ten men died in Kabul on Friday.")
TEXT, OTHER = A.text, B.text


class NotATime(datetime):
    """A time that is none and no time equals, as the missing time of a table is."""

    def __new__(cls) -> Self:
        return super().__new__(cls, 1, 1, 1)

    def __eq__(self, other: object) -> bool:
        return False

    def __ne__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        return 0


class Stamp(datetime):
    """A time of a type of its own, as those of tables are."""


NAT = NotATime()


def case(do: Callable[[], object], wanted: str) -> Any:
    return pytest.param(do, wanted)


@pytest.mark.parametrize(
    ("do", "wanted"),
    [
        case(lambda: Source(1, "x"), "the id of a source: a text is wanted, not an int"),  # type: ignore[arg-type]
        case(lambda: Source(None, "x"), "the id of a source: a text is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: Source("a", None), "'a': text: a text is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: Source("a", b"Twelve"), "text: a text is wanted, not bytes\n  Decode it"),  # type: ignore[arg-type]
        case(lambda: Source("a", ["Twelve"]), "text: a text is wanted, not a list"),  # type: ignore[arg-type]
        case(lambda: Source("a", "x", published=NAT), "NaT is no date: give None"),
        case(lambda: Anchor(earliest=NAT), "Anchor: earliest: NaT is no date: give None"),
        case(lambda: Anchor(latest=1), "Anchor: latest: 1 is no date"),  # type: ignore[arg-type]
        case(lambda: Span("a", 2), "Span: start: not 'a'"),  # type: ignore[arg-type]
        case(lambda: check([TEXT]), "a Source is wanted, not a str\n  Make one with Source"),  # type: ignore[list-item]
        case(lambda: check(TEXT), "a list of sources is wanted, not a str"),  # type: ignore[arg-type]
        case(lambda: check(A), "a list of sources is wanted, not a Source"),  # type: ignore[arg-type]
        case(lambda: check(PreparedSource(A)), "a list of sources is wanted, not a PreparedSource"),  # type: ignore[arg-type]
        case(lambda: check(None), "a list of sources is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: check({"a": A}), "a list of sources is wanted, not a dict"),  # type: ignore[arg-type]
        case(lambda: check([A, None]), "a Source is wanted, not None"),  # type: ignore[list-item]
        case(lambda: check([A, B], settings={}), "settings: a Settings is wanted, not a dict"),  # type: ignore[arg-type]
        case(lambda: check([A, B], settings=None), "settings: a Settings is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: check([A, B], rules="denial"), "rules: a list of rules or their names is wanted, not a str"),
        case(lambda: check([A, B], rules={"denial": False}), "rules: a list of rules or their names is wanted"),
        case(lambda: check([A, B], rules=[1]), "rules: a rule or its name is wanted"),  # type: ignore[list-item]
        case(lambda: check([A, B], claims=["x"]), "claims: a claim is wanted, not a str"),  # type: ignore[list-item]
        case(lambda: check([A, B], claims=A), "claims: a list of claims is wanted"),  # type: ignore[arg-type]
        case(lambda: check([A, B], progress=None), "progress: a function of a stage"),  # type: ignore[arg-type]
        case(lambda: check_draft(TEXT, [B]), "a Source is wanted, not a str"),  # type: ignore[arg-type]
        case(lambda: check_draft(A, B), "a list of sources is wanted, not a Source"),  # type: ignore[arg-type]
        case(lambda: check_draft(A, None), "a list of sources is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: check_draft(A, [B], settings={}), "settings: a Settings is wanted"),  # type: ignore[arg-type]
        case(lambda: check_draft(A, [OTHER]), "a Source is wanted, not a str"),  # type: ignore[list-item]
        case(lambda: find_mentions(TEXT), "a Source is wanted, not a str"),  # type: ignore[arg-type]
        case(lambda: find_mentions([A]), "a Source is wanted, not a list"),  # type: ignore[arg-type]
        case(lambda: find_mentions(A, kinds="name"), "kinds: a list of kinds is wanted"),  # type: ignore[arg-type]
        case(lambda: find_mentions(A, kinds=["nmae"]), "no kind of mention; near: name"),  # type: ignore[list-item]
        case(lambda: find_mentions(A, settings={}), "settings: a Settings is wanted"),  # type: ignore[arg-type]
        case(lambda: PreparedSource(TEXT), "a Source is wanted, not a str"),  # type: ignore[arg-type]
        case(lambda: Settings(baseline=b"known.toml"), "baseline: a text is wanted, not b'known.toml'"),
        case(lambda: Settings(ignored_names=[b"AP"]), "ignored_names: a text is wanted, not b'AP'"),
        case(lambda: Settings(fact_evidence=True), "fact_evidence: a number is wanted, not True"),
        case(lambda: parse_quantity(12), "a text is wanted, not an int"),  # type: ignore[arg-type]
        case(lambda: parse_quantity(b"12 men"), "a text is wanted, not bytes\n  Decode it"),  # type: ignore[arg-type]
        case(lambda: parse_date(date(2024, 11, 29)), "a text is wanted, not a date"),  # type: ignore[arg-type]
        case(lambda: parse_date("Friday", anchor=NAT), "NaT is no date"),
        case(lambda: parse_date("Friday", anchor=20241129), "20241129 is no date"),  # type: ignore[arg-type]
        case(lambda: parse_name(None), "a text is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: parse_name(["Kim"]), "a text is wanted, not a list"),  # type: ignore[arg-type]
        case(lambda: claim(1, "men", "12", "a"), "kind: a text is wanted, not an int"),  # type: ignore[arg-type]
        case(lambda: claim("count", None, "12", "a"), "about: a text is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: claim("count", "men", 12, "a"), "12 is no answer"),  # type: ignore[arg-type]
        case(lambda: read(1), "a path is wanted, not an int"),  # type: ignore[arg-type]
        case(lambda: read_all(None), "a path is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: rule("denial"), "a function with a name is wanted, not str"),  # type: ignore[arg-type]
        case(lambda: source_rule(partial(print)), "a function with a name is wanted, not partial"),  # type: ignore[arg-type]
        case(lambda: t.assert_consistent(1, TEXT), "a source, a path or a text is wanted"),  # type: ignore[arg-type]
        case(lambda: t.assert_consistent([TEXT]), "a source, a path or a text is wanted"),  # type: ignore[arg-type]
        case(lambda: t.assert_consistent(TEXT, b"x"), "is wanted, not bytes\n  Decode it"),  # type: ignore[arg-type]
        case(lambda: t.assert_consistent(TEXT, OTHER, published=5), "published: 5 is no date"),  # type: ignore[arg-type]
        case(lambda: t.assert_consistent(TEXT, OTHER, published=NAT), "published: NaT is no date"),
        case(lambda: t.assert_consistent(TEXT, OTHER, ignore="men"), "ignore: a list of texts is wanted"),
        case(lambda: t.assert_consistent(TEXT, OTHER, ignore=[5]), "ignore: a text is wanted"),  # type: ignore[list-item]
        case(lambda: t.assert_agree(TEXT, 5, about="men"), "a source, a path or a text is wanted"),  # type: ignore[arg-type]
        case(lambda: t.assert_agree(TEXT, OTHER, about=5), "a text is wanted, not an int"),  # type: ignore[arg-type]
        case(lambda: t.assert_supported(TEXT, None), "a list of such is wanted, not None"),  # type: ignore[arg-type]
        case(lambda: t.assert_supported(None, TEXT), "a source, a path or a text is wanted"),  # type: ignore[arg-type]
        case(lambda: t.claim_about(TEXT, ["men"]), "a text is wanted, not a list"),  # type: ignore[arg-type]
        case(lambda: t.claim_about(TEXT, "men", kind="number"), "kind: 'number' is no kind of value"),
        case(lambda: t.quantity(None), "a text or a value of kind quantity is wanted"),  # type: ignore[arg-type]
        case(lambda: t.quantity(True), "a text or a value of kind quantity is wanted, not a bool"),
        case(lambda: t.date(5), "5 is no date"),  # type: ignore[arg-type]
        case(lambda: t.date(NAT), "NaT is no date"),
        case(lambda: t.name(None), "a text or a value of kind name is wanted"),  # type: ignore[arg-type]
        case(lambda: t.quotation(5), "a text or a value of kind quotation is wanted"),  # type: ignore[arg-type]
        case(lambda: t.consistent_with(None), "a source, a path or a text is wanted"),  # type: ignore[arg-type]
    ],
)
def test_a_wrong_type_is_refused_with_what_is_wanted(do: Callable[[], object], wanted: str) -> None:
    with pytest.raises(FactcheckError) as raised:
        do()
    assert wanted in str(raised.value)


def test_days_and_times_of_other_packages_become_plain_ones() -> None:
    stamp = Source("a", "x", published=Stamp(2024, 11, 29, 18, tzinfo=UTC))
    assert type(stamp.published) is datetime
    assert stamp.published == datetime(2024, 11, 29, 18, tzinfo=UTC)
    assert Source("a", "x", published="20241129").published == date(2024, 11, 29)
    assert Anchor(earliest=datetime(2024, 11, 29, 18, tzinfo=UTC)).earliest == date(2024, 11, 29)


def test_a_day_without_a_day_reads_back(tmp_path: Any) -> None:
    file = tmp_path / "wire.txt"
    file.write_text(TEXT, encoding="utf-8")
    with pytest.raises(FactcheckError, match="NaT is no date"):
        read(file, published=NAT)
    report = check([read(file, published=Stamp(2024, 11, 29)), B])
    assert type(report).model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize("number", [12, Decimal(12), 12.0, Fraction(12)])
def test_a_number_of_any_type_is_a_number(number: Any) -> None:
    assert t.claim_about(TEXT, "men") == t.quantity(number)
    assert Settings(fact_evidence=12, tolerances={"troops": number / 100}).tolerance["troops"] == Decimal("0.12")
