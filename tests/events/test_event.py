"""An event: its id by content, its title of names that most of its articles begin with."""

from factcheck.events import group, profile_of
from factcheck.events.event import title_of
from factcheck.source import Source


def test_the_id_is_of_the_content_and_not_of_the_names_of_files(sources: list[Source]) -> None:
    one, another = sources[0], sources[1]
    moved = group([Source("z", one.text, path="elsewhere/z.txt")])[0]
    assert group([one])[0].id == moved.id != group([another])[0].id


def test_the_title_has_the_names_of_most_articles_first(sources: list[Source]) -> None:
    title = title_of([profile_of(source) for source in sources if source.id.startswith("d")])
    assert title.split(", ")[:2] == ["Andina Metals", "San Isidro"]


def test_a_name_within_another_is_not_told_twice() -> None:
    texts = ["It hit San Isidro.", "Isidro was hit, the mayor of Isidro said."]
    assert title_of([profile_of(Source(str(number), text)) for number, text in enumerate(texts)]) == "San Isidro"


def test_without_names_there_is_no_title() -> None:
    assert group([Source("a", "It rained.")])[0].title == ""
