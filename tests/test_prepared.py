"""A prepared source gives the report of the source itself, again and again, beside whatever else."""

from concurrent.futures import ThreadPoolExecutor
from weakref import ref

import pytest

import factcheck.prepared
from factcheck import PreparedSource, Settings, Source, check, check_draft
from factcheck.claims import source_claims
from factcheck.copies import places_by_source
from factcheck.prepared import find_shared
from factcheck.settings import DEFAULT

TEXTS = {
    "wire": "A ferry sank off Lund on Monday, killing 24 people. Olga Brandt, the harbour master, called it a tragedy.",
    "daily": "A ferry sank off Lund on Monday, killing 42 people. It had left Oslo at noon with 180 aboard.",
    "late": "The toll off Lund has risen to 42, harbour master Olga Brant said. The ferry had left Oslo at noon.",
}
SOURCES = [Source(name, text) for name, text in TEXTS.items()]
DRAFTS = [
    Source("draft", "A ferry sank off Lund on Monday, killing 24 people."),
    Source("draft", "A ferry with 180 aboard sank off Lund on Tuesday, and 52 people were killed, Olga Brandt said."),
    Source("draft", "Nothing happened in Lund."),
]


def test_each_draft_gets_the_report_that_it_gets_by_itself() -> None:
    prepared = [PreparedSource(source) for source in SOURCES]
    for draft in (*DRAFTS, *DRAFTS[::-1]):
        assert check_draft(draft, prepared) == check_draft(draft, SOURCES)


def test_any_of_them_are_checked_as_the_sources_are() -> None:
    prepared = [PreparedSource(source) for source in SOURCES]
    for chosen in (slice(None), slice(2), slice(1, None), slice(None, None, -1)):
        assert check(prepared[chosen]) == check(SOURCES[chosen])
    assert check([SOURCES[0], *prepared[1:]]) == check(SOURCES)


def test_with_other_settings_all_is_found_anew() -> None:
    prepared = [PreparedSource(source) for source in SOURCES]
    alone = Settings(near_copies=False)
    for settings in (DEFAULT, alone, DEFAULT):
        assert check(prepared, settings=settings) == check(SOURCES, settings=settings)


def test_what_a_source_says_beside_others_is_what_its_reading_says_there() -> None:
    texts = [*TEXTS.values(), TEXTS["wire"].replace("Olga Brandt", "Ida Holm").replace("Monday", "Sunday")]
    found = [PreparedSource(Source(name, text)).found(DEFAULT) for name, text in zip("abcd", texts, strict=True)]
    shared = find_shared(found, is_kept=True)
    copied = places_by_source(shared.slots.copies)
    beside = [(copied.get(name, frozenset()), shared.altered.get(name, frozenset())) for name in "abcd"]
    assert [each for each in beside if any(each)]
    for first in (True, False):  # whether it is asked first what each says alone
        again = [PreparedSource(Source(name, text)).found(DEFAULT) for name, text in zip("abcd", texts, strict=True)]
        for each, (places, words) in zip(again, beside, strict=True):
            if first:
                assert each.source_claims().claims
            plain = source_claims(each.reading, copied=places, altered=words)
            assert each.source_claims(places, words).claims == plain.claims
            assert each.source_claims(places, words).not_compared == plain.not_compared


def test_several_threads_get_one_report() -> None:
    prepared = [PreparedSource(source) for source in SOURCES]
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda number: check_draft(DRAFTS[number % 2], prepared), range(8)))
    assert found == [check_draft(DRAFTS[number % 2], SOURCES) for number in range(8)]


def test_what_two_share_goes_with_either() -> None:
    wire, daily = (PreparedSource(source) for source in SOURCES[:2])
    check([wire, daily])
    gone = ref(daily.found(DEFAULT))
    del daily
    assert gone() is None
    assert check([wire, SOURCES[2]]) == check([SOURCES[0], SOURCES[2]])


def test_it_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    prepared = [PreparedSource(source) for source in SOURCES]
    first = check(prepared)
    assert first == check(SOURCES)
    monkeypatch.delattr(factcheck.prepared, "find")
    assert check(prepared) == first
