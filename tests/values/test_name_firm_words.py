"""Words of firms: legal forms of several words, translated words, words of one stem."""

import pytest

from factcheck import parse_name
from factcheck.values.name_firm_words import are_of_one_stem, in_common_forms, one_form, without_legal_form
from factcheck.values.relation import Relation


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("Societatea cu Răspundere Limitată Pro Norden", "SRL Pro Norden", Relation.EQUIVALENT),
        ("Sociedad Anonima Norden", "Norden S.A.", Relation.EQUIVALENT),
        ("Banco Norden S.A.", "Norden Bank", Relation.EQUIVALENT),
        ("OOO Kompaniya Lesnoy", "Lesnoy Company LLC", Relation.EQUIVALENT),
        ("Van den Berg Corp", "Vanden Berg Corp", Relation.EQUIVALENT),
        ("Norden Finance Ltd", "Norden Financial Ltd", Relation.COMPATIBLE),
        ("Norden Managing Company", "Norden Management Company", Relation.COMPATIBLE),
        ("Delta Naval Yards Kestrel Ltd", "DNY Kestrel Ltd", Relation.COMPATIBLE),
    ],
)
def test_firms_written_two_ways(one: str, other: str, relation: Relation) -> None:
    for a, b in ((one, other), (other, one)):
        assert parse_name(a).relation(parse_name(b)) is relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Conservation Party", "Conservative Party"),
        ("Election Commission", "Elective Commission"),
        ("Norden Relation Bank", "Norden Relative Bank"),
        ("Delta Naval Yards Kestrel Ltd", "DNA Kestrel Ltd"),
        ("Banco Norden S.A.", "Banco Sueden S.A."),
    ],
)
def test_other_words_make_other_firms(one: str, other: str) -> None:
    assert parse_name(one).relation(parse_name(other)).is_conflict


def test_a_legal_form_falls_at_either_end_and_never_the_name() -> None:
    assert without_legal_form(["norden", "sociedad", "anonima"]) == ["norden"]
    assert without_legal_form(["sociedad", "anonima"]) == ["sociedad", "anonima"]
    assert without_legal_form(["norden", "sociedad", "anonima", "verde"]) == ["norden", "sociedad", "anonima", "verde"]


def test_forms_of_words() -> None:
    assert [one_form(word) for word in ("otel", "zavod", "hotels", "norden")] == ["hotel", "plant", "hotel", "norden"]
    assert are_of_one_stem("transport", "transportation")
    assert not are_of_one_stem("party", "partial")
    assert in_common_forms(("norden", "economy"), ("economic", "norden")) == ("economy", "norden")
