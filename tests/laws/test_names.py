"""Laws that hold for every name."""

import unicodedata
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import Source, ValueTextError, parse_name
from factcheck.mentions.mention import Reading
from factcheck.mentions.names import find_names
from factcheck.settings import DEFAULT
from factcheck.strategies import TITLES, persons

PERSONS = persons()
NAMES = st.one_of(
    PERSONS,
    st.sampled_from(
        ["Russia", "Russian", "Moscow", "EU", "UN Security Council", "Mr. Kim", "Kim Jong Un", "Kyiv", "No"]
    ),
    st.text(min_size=1, max_size=30),
)
AGREE = ("same", "equivalent")


def read(text: str):  # type: ignore[no-untyped-def]
    try:
        return parse_name(text)
    except ValueTextError:
        return None


@given(NAMES, NAMES)
def test_relation_is_symmetric(one: str, other: str) -> None:
    a, b = read(one), read(other)
    if a is not None and b is not None:
        assert a.relation(b) == b.relation(a)


@given(NAMES)
def test_a_name_is_itself(text: str) -> None:
    name = read(text)
    if name is not None:
        assert name.relation(read(text)) == "same"


@given(PERSONS)
def test_case_accents_and_hyphens_tell_no_two_apart(text: str) -> None:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).replace("Ł", "L")
    assert parse_name(text).relation(parse_name(text.upper())) == "same"
    assert parse_name(text).relation(parse_name(plain)) in AGREE
    assert parse_name(text).relation(parse_name(text.replace("-", " "))) in AGREE


@given(PERSONS, st.sampled_from(TITLES))
def test_a_title_changes_no_one(text: str, title: str) -> None:
    assert parse_name(f"{title} {text}").relation(parse_name(text)) == "same"


@given(PERSONS, PERSONS, st.sampled_from(TITLES))
def test_a_title_makes_no_two_one(one: str, other: str, title: str) -> None:
    plain = parse_name(one).relation(parse_name(other))
    assert parse_name(f"{title} {one}").relation(parse_name(f"{title} {other}")) == plain


@given(PERSONS, st.sampled_from([("Mr.", "Mrs."), ("Sir", "Dame"), ("Mr.", "Ms.")]))
def test_a_veto_is_never_outvoted(text: str, titles: tuple[str, str]) -> None:
    one, other = (parse_name(f"{title} {text}") for title in titles)
    assert one.relation(other) == "contradictory"


FORMS = st.lists(
    st.sampled_from(
        [
            str.upper,
            str.title,
            lambda name: name.replace("-", " "),
            lambda name: "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c)),
            lambda name: unicodedata.normalize("NFD", name),
            lambda name: f"Prime Minister {name}",
            lambda name: f"the {name}" if name[:1].islower() else f"Dr. {name}",
            lambda name: name.replace("'", "’"),
            lambda name: f"  {name} ",
        ]
    ),
    max_size=3,
)


@given(PERSONS, FORMS)
def test_a_name_in_another_form_never_conflicts(text: str, forms: list[Callable[[str], str]]) -> None:
    written = text
    for form in forms:
        written = form(written)
    relation = parse_name(text).relation(parse_name(written))
    assert relation in AGREE, written


@given(PERSONS, PERSONS, st.sampled_from([str.upper, str.title, str]))
def test_a_veto_holds_whatever_else_agrees(one: str, other: str, form: Callable[[str], str]) -> None:
    assert parse_name(f"{form(one)} Jr.").relation(parse_name(f"{other} Sr.")) == "contradictory"
    assert parse_name(f"Mr. {form(one)}").relation(parse_name(f"Mrs. {other}")) == "contradictory"


@given(PERSONS)
def test_a_son_is_not_his_father(text: str) -> None:
    assert parse_name(text).relation(parse_name(f"{text} Jr.")) == "contradictory"


@settings(max_examples=60)
@given(st.text(alphabet="aA .'-’\n\"KNoMr()\u0301王é1", max_size=80))
def test_odd_prose_raises_nothing_and_spans_hold(text: str) -> None:
    if not text.strip():
        return
    source = Source("a", text)
    reading = Reading(source)
    for mention in find_names(reading, DEFAULT):
        assert mention.span is not None
        assert source.quote(mention.span) == mention.text
        assert mention.full is not None
