"""Where something happened: two places of one event conflict, and what is not surely one event is left alone."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import Claim
from factcheck.claims.event_place import EventPlaceClaim
from factcheck.claims.given import claim
from factcheck.draft import check_draft
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.source import Source


def found(*texts: str) -> list[str]:
    """Return how sources stand on the places of events: the relation and the question of each finding."""
    report = check([Source("abcd"[number], text) for number, text in enumerate(texts)])
    of_places = (each for each in report.findings if isinstance(each.positions[0].claims[0], EventPlaceClaim))
    return [f"{each.relation}: {each.question}" for each in of_places]


def places(text: str) -> list[str]:
    """Return the places that a text gives for events, each with its question."""
    claims = find_claims(find(Source("a", text)))
    return [f"{each.question.subject}: {each.mention.text}" for each in claims if isinstance(each, EventPlaceClaim)]


SPEAKING = {
    "two towns where two persons met": (
        "Kim Jong Un met Vladimir Putin in Vladivostok on Wednesday.",
        "Kim Jong Un met Vladimir Putin in Moscow on Wednesday.",
        "contradictory: Where did Kim Jong Un meet Vladimir Putin?",
    ),
    "two towns of one bomb": (
        "A bomb exploded in Kabul on Monday, killing 24 people.",
        "A bomb went off on Monday. The bomb exploded in Kandahar, killing 24 people, the police said on Monday.",
        "contradictory: Where did a bomb explode?",
    ),
    "an event told by its noun": (
        "A gas explosion in Kharkiv killed 12 workers on Tuesday.",
        "A gas explosion in Odesa killed 12 workers on Tuesday.",
        "contradictory: Where was the explosion?",
    ),
    "the passive": (
        "Police arrested Carlo Ruiz in Madrid on Monday.",
        "Carlo Ruiz was arrested in Barcelona on Monday.",
        "contradictory: Where did police arrest Carlo Ruiz?",
    ),
    "where in the town it was": (
        "A fire broke out at a factory in Dhaka on Monday.",
        "A fire broke out at a factory in Chittagong on Monday.",
        "contradictory: Where was the fire?",
    ),
    "places that the text calls towns": (
        "A gas explosion in the town of Brayford killed 4 workers on Monday.",
        "A gas explosion in the village of Marden killed 4 workers on Monday.",
        "contradictory: Where was the explosion?",
    ),
    "two places that no table knows": (
        "A bomb killed three soldiers in Mazurlik on Monday, the Afghan army said.",
        "Three soldiers were killed by a bomb in Kandovur on Monday, Afghanistan's army said.",
        "contradictory: Where did a bomb kill soldiers?",
    ),
    "a clause that says when it was": (
        "A bus with 40 pilgrims crashed in Multan on Sunday, killing 12 of them.",
        "Twelve pilgrims died on Sunday when their bus crashed in Sukkur.",
        "contradictory: Which place is given in “…with 40 pilgrims crashed in ___ on Sunday, killing 12 of…”?",
    ),
    "what the police say had happened": (
        "A ferry with 80 passengers sank off Mombasa on Saturday.",
        "The coast guard said that a ferry with 80 passengers had sunk off Dar es Salaam on Saturday.",
        "discrepant: Which place is given in “…with 80 passengers sank off ___ on Saturday.”?",
    ),
    "near two towns of two parts of a state": (
        "An earthquake of magnitude 6.1 struck near Padang on Monday, killing 14 people.",
        "At least 14 people died on Monday in a magnitude 6.1 quake near Medan.",
        "discrepant: Where was the earthquake?",
    ),
    "who died": (
        "The novelist Ines Duarte died in Porto on Sunday, her publisher said.",
        "Ines Duarte was 79 when she died in Coimbra on Sunday.",
        "discrepant: Where did the novelist Ines Duarte die?",
    ),
    "a host": (
        "The world indoor rowing championships will be held in Rotterdam in February, the federation said on Tuesday.",
        "The rowing federation has chosen Utrecht as the host of February's world indoor championships, it said on "
        "Tuesday.",
        "discrepant: Where were the championships?",
    ),
    "what a storm struck": (
        "A typhoon struck Cebu on Thursday, killing nine people and cutting power to 40,000 homes.",
        "Nine people were killed on Thursday when a typhoon hit Davao, and 40,000 homes lost power.",
        "contradictory: Where was the typhoon?",
    ),
    "a suburb": (
        "The fire broke out in Villeurbanne on Monday, hurting three firefighters.",
        "A blaze in Lyon hurt three firefighters on Monday.",
        "compatible: Where was the blaze?",
    ),
    "a region around it": (
        "A bus crashed in Bavaria on Sunday, killing 12 pilgrims.",
        "Twelve pilgrims died on Sunday when a bus crashed in Passau.",
        "compatible: Where did a bus crash?",
    ),
    "told as possible in one": (
        "A bus crashed in Lima on Friday, killing 14 passengers.",
        "The bus reportedly crashed in Bogota on Friday, killing 14 passengers.",
        "contradictory: Where did a bus crash?",
    ),
    "a capital in its state": (
        "A bomb exploded in central Kabul on Monday, killing 24 people.",
        "A bomb exploded in Afghanistan on Monday, killing 24 people.",
        "compatible: Where did a bomb explode?",
    ),
    "a town in its state": (
        "A bomb exploded in Kandahar on Monday, killing 24 people.",
        "A bomb exploded in Afghanistan on Monday, killing 24 people.",
        "compatible: Where did a bomb explode?",
    ),
    "near a town and in it": (
        "A magnitude 6.2 earthquake struck near Kathmandu on Monday, killing 30 people.",
        "A magnitude 6.2 earthquake struck in Kathmandu on Monday.",
        "compatible: Where was the earthquake?",
    ),
    "two spellings, and a dateline": (
        "KABUL (Reuters) - A bomb exploded in Kharkiv on Monday, killing 24 people.",
        "A bomb exploded in Kharkov on Monday, killing 24 people.",
        "equivalent: Where did a bomb explode?",
    ),
}
SILENT = {
    "a list of places": (
        "Bombs exploded in Kabul and Herat on Monday, killing 24 people.",
        "A bomb exploded in Kandahar on Monday, killing 24 people.",
    ),
    "two such events in one source": (
        "A bomb exploded in Kabul on Monday, killing 24 people. Another bomb exploded in Herat, killing 24 people.",
        "A bomb exploded in Kandahar on Monday, killing 24 people.",
    ),
    "another bomb on another day": (
        "A bomb exploded in Kabul on Monday, killing 24 people.",
        "A bomb exploded in Kandahar on Thursday, killing 24 people.",
    ),
    "other persons": (
        "Kim Jong Un met Vladimir Putin in Vladivostok on Wednesday.",
        "Kim Jong Un met Xi Jinping in Beijing on Wednesday.",
    ),
    "other attackers and another target": (
        "Gunmen attacked a mosque in Lahore on Sunday.",
        "Gunmen attacked a bank in Karachi on Sunday.",
    ),
    "nothing but the police in both": (
        "Police arrested a man in Lahore on Sunday.",
        "Police arrested a woman in Karachi on Sunday.",
    ),
    "beside one town, in another": (
        "A boat capsized off Brighton on Monday, killing 40 migrants.",
        "A boat capsized in Worthing on Monday, killing 40 migrants.",
    ),
    "one of two fires": (
        "A fire broke out in Lyon on Monday. Another fire broke out in Nice on Monday.",
        "A fire broke out in Nice on Monday, hurting three firefighters.",
    ),
    "where a minister spoke": (
        "The minister said in Paris on Monday that the fire had hurt three firefighters.",
        "The fire in Lyon hurt three firefighters on Monday.",
    ),
    "where somebody died and is buried": (
        "The novelist Ines Duarte was buried in Porto on Sunday.",
        "Ines Duarte, the novelist, died in Coimbra on Sunday.",
    ),
    "a wish to be host": (
        "Paris wants to host the world fair in 2030.",
        "The world fair in 2030 will be held in Riyadh.",
    ),
    "a dateline alone": (
        "KABUL (Reuters) - A bomb exploded on Monday, killing 24 people.",
        "A bomb exploded in Kandahar on Monday, killing 24 people.",
    ),
    "what was years ago": (
        "A bomb exploded in Kabul in 2009, killing 24 people.",
        "A bomb exploded in Kandahar on Monday, killing 24 people.",
    ),
}


@pytest.mark.parametrize("name", SPEAKING)
def test_places_of_one_event_are_compared(name: str) -> None:
    one, other, finding = SPEAKING[name]
    assert found(one, other) == [finding]


@pytest.mark.parametrize("name", SILENT)
def test_what_is_not_surely_one_event_is_left_alone(name: str) -> None:
    assert found(*SILENT[name]) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A bomb exploded in downtown Kabul on Monday.", ["place explosion: Kabul"]),
        ("A bomb exploded in the city of Lahore on Monday.", ["place explosion: Lahore"]),
        ("An earthquake struck near Kathmandu on Monday.", ["place quake: near Kathmandu"]),
        ("The summit will be held in Geneva on Monday.", ["place meeting: Geneva"]),
        ("Talks in Geneva ended on Monday. The talks in Geneva had begun on Friday.", ["place meeting: Geneva"]),
        ("A bomb exploded in northern Iraq on Monday.", []),
        ("A bomb may have exploded in Kabul on Monday.", []),
        ("No bomb exploded in Kabul on Monday.", []),
        ("He left after a bomb exploded in Kabul.", []),
        ("The bus from Lima to Cusco crashed in Lima on Monday.", []),
        ("A plane crashed in Paris, Texas, on Monday.", []),
        ("A plane crashed in Athens, Tex., on Monday.", []),
        ("A plane crashed in Paris, France, on Monday.", ["place crash: Paris"]),
        ("A plane crashed in Lahore, Pakistan, on Monday.", ["place crash: Lahore"]),
        ("A bomb exploded in the Kabul suburb of Marden on Monday.", []),
        ("Mr. Lima died in the Middle East on Monday.", []),
        ("The minister spoke in Kabul on Monday.", []),
    ],
)
def test_which_words_are_the_place_of_an_event(text: str, told: list[str]) -> None:
    assert places(text) == told


def test_each_source_says_it_once_with_all_that_it_says_of_the_event() -> None:
    text = "A bomb exploded in Kabul on Monday. The explosion in Kabul killed 24 people."
    (claim,) = (each for each in find_claims(find(Source("a", text))) if isinstance(each, EventPlaceClaim))
    told = {key.role: key.values for key in claim.question.keys}
    assert (told["what"], told["beside"], told["day"]) == (("bomb",), ("24 person",), ("Monday",))


def test_a_source_that_gives_both_places_agrees_with_each() -> None:
    assert found(
        "A bomb exploded in Kabul on Monday, killing 24 people. The bomb exploded in Afghanistan on Monday.",
        "A bomb exploded in Kabul on Monday, killing 24 people.",
    ) == ["compatible: Where did a bomb explode?"]


def test_a_near_copy_with_another_place_has_one_finding() -> None:
    text = "A bomb exploded in {} on Monday, killing 24 people and wounding many more in a crowded market."
    report = check([Source("a", text.format("Kabul")), Source("b", text.format("Kandahar"))])
    assert [each.question for each in report.conflicts] == ["Where did a bomb explode?"]


def test_a_draft_with_another_place_is_held_against_its_source() -> None:
    wire = Source("wire", "A bomb exploded in Kabul on Monday, killing 24 people.")
    draft = Source("draft", "A bomb exploded in Kandahar on Monday, killing 24 people.")
    (conflict,) = check_draft(draft, [wire]).conflicts
    assert [position.label for position in conflict.positions] == ["Kandahar", "Kabul"]


def test_a_place_without_prose_is_compared() -> None:
    made = claim("event_place", "A gas explosion killed 12 workers on Tuesday", "Odesa", "sheet")
    assert isinstance(made, Claim)
    (conflict,) = check(
        [Source("a", "A gas explosion in Kharkiv killed 12 workers on Tuesday.")], claims=[made]
    ).conflicts
    assert conflict.value_kind == "name"
