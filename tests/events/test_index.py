"""Events that grow article by article."""

from factcheck.events import Index, group, nearest, profile_of
from factcheck.source import Source


def test_one_by_one_in_order_of_groups_gives_the_groups(sources: list[Source]) -> None:
    index = Index()
    for event in group(sources):
        for source in event.sources:
            index.add(source)
    assert {frozenset(event.source_ids) for event in index.events} == {
        frozenset(event.source_ids) for event in group(sources)
    }


def test_adding_gives_the_event_as_it_is_now(sources: list[Source]) -> None:
    index = Index()
    found = [index.add(source) for source in sources]
    assert found[0].source_ids == ("d1",)
    assert found[2].source_ids == ("d1", "d2")
    assert found[0].id == found[2].id != found[1].id


def test_a_later_article_changes_no_id(sources: list[Source]) -> None:
    index = Index()
    first = index.add(sources[5])
    assert index.add(sources[0]).id == first.id


def test_a_copy_goes_to_its_original_even_without_a_name() -> None:
    index = Index()
    first = index.add(Source("a", "5 and 6."))
    assert index.add(Source("b", "5 and 7.")).id != first.id
    assert index.add(Source("c", "5 and 6.")).id == first.id


def test_the_nearest_of_some_events() -> None:
    dam, bank = "The dam of San Isidro burst, Ida Vang said.", "The bank of Orlen cut jobs, Oto Brandt said."
    texts = {"dam": dam, "bank": bank}
    told = {name: profile_of(Source(name, text)) for name, text in texts.items()}
    events = {name: [profile] for name, profile in told.items()}
    assert nearest(profile_of(Source("a", "Ida Vang left San Isidro when the dam burst.")), events) == "dam"
    assert nearest(profile_of(Source("a", "Chess is played in Lunova.")), events) is None
    assert nearest(told["dam"], {}) is None


BRIDGED = (
    "A dam of Andina Metals burst above San Isidro on Tuesday, the civil defence said.",
    "Rufino Condori said on Wednesday that mud from the dam had taken the school of Palca.",
    "Rufino Condori, the mayor of San Isidro, said that the mud from the burst dam of Andina Metals had taken the "
    "school of Palca.",
    "The dam of Andina Metals above San Isidro burst and the mud took the school of Palca, Rufino Condori said.",
)
"""Two articles that share little, and two that tell what both do."""


def test_events_that_turn_out_to_be_one_become_one() -> None:
    index = Index()
    found = [index.add(Source(f"a{number}", text)) for number, text in enumerate(BRIDGED)]
    assert found[1].id != found[0].id  # so far nothing says that they are one
    assert len(found[2].source_ids) == 2
    assert found[3].source_ids == ("a0", "a1", "a2", "a3")
    assert found[3].id == found[0].id
    assert index.events == (found[3],)
    assert index.add(Source("a4", BRIDGED[1])).id == found[0].id


def test_an_article_of_two_events_makes_them_not_one(sources: list[Source]) -> None:
    index = Index()
    for source in sources:
        index.add(source)
    index.add(Source("both", f"{sources[0].text} {sources[1].text}"))
    assert len(index.events) == 3
