"""What a sentence says to have happened at a place, and which phrase of it is one of place."""

import pytest

from factcheck.document import Sentence
from factcheck.frames.placed import find_place, placed_event
from factcheck.source import Span


def read(text: str, name: str) -> tuple[str | None, bool, str | None]:
    """Return the preposition of the place that a name ends, whether it is called a town, and what happened there."""
    sentence = Sentence(text, Span(0, len(text)))
    start = text.index(name)
    place = find_place(sentence, Span(start, start + len(name)))
    if place is None:
        return None, False, None
    event = placed_event(sentence, place.phrase)
    return place.phrase.preposition, place.is_town, event.name if event is not None else None


@pytest.mark.parametrize(
    ("text", "name", "place", "event"),
    [
        ("A bomb exploded in Kabul on Monday.", "Kabul", "in", "explosion"),
        ("A blast in central Kabul killed 24 people.", "Kabul", "in", "explosion"),
        ("The blast killed 24 people in Kabul.", "Kabul", "in", "explosion"),
        ("Gunmen killed 24 people in Kabul.", "Kabul", "in", "killing"),
        ("A fire broke out at a mill near Lund on Monday.", "Lund", "near", "fire"),
        ("Fire at a mill in Lund", "Lund", "in", "fire"),
        ("Anna Lind was born in Oslo.", "Oslo", "in", "birth"),
        ("The summit was held in Geneva on Friday.", "Geneva", "in", "meeting"),
        ("The summit will be held in Geneva on Friday.", "Geneva", "in", "meeting"),
        ("The summit may be held in Geneva on Friday.", "Geneva", "in", None),
        ("No bomb exploded in Kabul on Monday.", "Kabul", "in", None),
        ("The minister spoke in Kabul on Monday.", "Kabul", "in", None),
        ("He left after a bomb exploded in Kabul.", "Kabul", "in", None),
        ("Nine people died after a bus crashed in Kabul.", "Kabul", "in", "crash"),
        ("Nine people died when their bus crashed in Kabul.", "Kabul", "in", "crash"),
        ("The police said a bus had crashed in Kabul.", "Kabul", "in", "crash"),
        ("A bus had crashed in Kabul.", "Kabul", "in", None),
        ("The robbery is the latest to hit France after a string of thefts in Lund.", "Lund", "in", None),
        ("The blast killed 24 people after a series of threats in Lund.", "Lund", "in", None),
        ("It is the latest robbery to hit after a string of high - profile thefts in Lund.", "Lund", "in", None),
        ("Two people died after a crash in Lund.", "Lund", "in", "crash"),
        ("A bomb exploded after midnight in Lund.", "Lund", "in", "explosion"),
        ("A bomb exploded before dawn in Lund.", "Lund", "in", "explosion"),
        ("Nine people died because a bus crashed in Kabul.", "Kabul", "in", None),
        ("A tornado struck Brayford on Monday.", "Brayford", None, "storm"),
        ("Rebels struck Brayford on Monday.", "Brayford", None, None),
        ("Brayford will host the world championships.", "Brayford", None, "competition"),
        ("Brayford may host the world championships.", "Brayford", None, None),
        ("The league chose Brayford as the host of the world championships.", "Brayford", None, "competition"),
        ("The league chose Brayford as the home of its archive.", "Brayford", None, None),
        ("A storm killed 30 people, 20 of them in Madrid.", "Madrid", "in", None),
        ("Rebels from Kabul attacked a convoy.", "Kabul", None, None),
        ("A bomb exploded in northern Iraq on Monday.", "Iraq", None, None),
        ("A bomb exploded in the Kabul suburb of Marden.", "Kabul", None, None),
    ],
)
def test_what_happened_at_a_place(text: str, name: str, place: str | None, event: str | None) -> None:
    assert read(text, name) == (place, False, event)


@pytest.mark.parametrize(
    ("text", "is_town"),
    [
        ("A bomb exploded in the town of Brayford.", True),
        ("A bomb exploded in the small town of Brayford.", False),
        ("A bomb exploded in the province of Brayford.", False),
    ],
)
def test_a_place_that_is_called_a_town(text: str, is_town: bool) -> None:
    assert read(text, "Brayford")[1] is is_town
