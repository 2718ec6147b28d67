"""Dates that the verb group of their clause points ahead, or that belong to a noun."""

from datetime import date

import pytest

from factcheck import Source, find_mentions
from factcheck.values.date_interval import DateInterval

DAY = date(2023, 3, 15)  # a Wednesday


def only_date(text: str) -> DateInterval:
    (found,) = find_mentions(Source("a", text, published=DAY), kinds={"date"})
    assert isinstance(found.value, DateInterval)
    return found.value


AHEAD = [
    "Choirs are rehearsing for the Tarnow gala festival in April.",
    "Skaters are practising for the parade in June.",
    "Rescuers could reach the hut as early as Tuesday.",
    "Nurses in Brackford might walk out in May if pay talks fail.",
    "Regulators must rule by Friday on the merger.",
    "The new stadium should be ready in October.",
    "Farmers planned a blockade of the bridge for Saturday.",
    "The council set a hearing for Friday on the mill.",
    "An emergency sitting has been called for Friday.",
    "Heavy rain is forecast for Saturday.",
    "Organisers have called for a march on Saturday.",
    "Officials said the dam would be drained Monday.",
    "The judge has given the city until Friday to answer.",
    "The owners have until mid-April to sell.",
    "The bridge stays shut through April.",
    "Doyle has promised an answer by Friday.",
    "The minister ordered the mine shut by Friday.",
    "Pilots have voted to strike on Friday.",
    "Hospitals are likely to be full by May.",
    "The law, to be signed Friday, bans nets.",
    "A decision is likely in April.",
    "Elections are in June.",
    "Unless the river falls by Friday, the school is closed.",
    "Orvel will be the first to sell the car, when it reaches shops in December.",
    "It will be sold by Orvel, once it reaches shops in December.",
    "When it reaches shops in December, it will be the cheapest on sale.",
    "After it reaches shops in December, the phone will be copied.",
    "By the time it reaches shops in December, the phone will be old.",
    "The moment it freezes in January, skaters will be out.",
    "Rents may rise as students return in September.",
    "Dunn could be the oldest mayor when he turns 80 on Friday.",
    "The mine that closed will reopen in May.",
]
PAST = [
    "Witnesses may have seen the van on Monday.",
    "The ship must have sunk on Friday.",
    "They would have met on Monday.",
    "Doyle would not comment on Friday.",
    "Crews could not reach the hut on Monday.",
    "The cabinet may fall over the leak published on Friday.",
    "The mayor is believed to have left on Friday.",
    "He has to explain why he left on Monday.",
    "The army has yet to explain the raid on Sunday.",
    "The bishop has called for calm after the riot on Monday.",
    "The council called for a probe on Friday.",
    "The minister called for calm on Sunday.",
    "He managed to escape on Monday.",
    "The judge ordered him on Monday to pay.",
    "Teams are preparing for winter after floods in October.",
    "Police are searching for a man who fled on Sunday.",
    "The state has fought the ban since Monday.",
    "The firm may owe tax for January.",
    "The buyer may use proceeds from the sale of the mill in December.",
    "The market is down since Monday.",
    "It was the first to sell the car, when it reached shops in December.",
    "Orvel will be remembered as the first, when it reached shops in December.",
    "The firm will pay those who were there when the roof fell in January.",
    "The firm will sell the ship that sank in May.",
    "The court will decide if the ban that took effect in May is legal.",
]
OPEN = [
    "The party may regret the vote on Sunday, said Doyle.",
    "Doctors might find the cause of the deaths on Sunday.",
    "The squad must improve on its showing on Saturday.",
]


@pytest.mark.parametrize("text", AHEAD)
def test_verb_group_points_ahead(text: str) -> None:
    assert only_date(text).candidates[0][0] > DAY


@pytest.mark.parametrize("text", PAST)
def test_verb_group_leaves_date_behind(text: str) -> None:
    assert only_date(text).candidates[0][0] < DAY


@pytest.mark.parametrize("text", OPEN)
def test_date_of_a_noun_behind_a_modal_is_left_open(text: str) -> None:
    value = only_date(text)
    assert value.likely == 2
    assert [stretch[0] < DAY for stretch in value.candidates] == [True, False]


OF_NOUNS = [
    ("Talks resumed after the January 12 fire in the port.", "2023-01-12"),
    ("Dikes were raised after the 1997 flood.", "1997"),
    ("A film about the 1997 flood opened.", "1997"),
    ("Both sides rested before next week's match in Norvik.", "2023-03-20/2023-03-26"),
    ("Bids must arrive by the January 12 deadline.", "2024-01-12"),
    ("After the March 4 talks failed, the strike went on.", "2023-03-04"),
    ("Prices rose after January 12.", "2023-01-13/.."),
    ("After 1997 prices rose.", "1998-01-01/.."),
    ("After the weekend prices rose.", "2023-03-13/.."),
    ("Since the 1997 flood, the mill has been shut.", "1997/.."),
    ("He has lived here since June 1997.", "1997-06/.."),
]


@pytest.mark.parametrize(("text", "edtf"), OF_NOUNS)
def test_preposition_before_a_dated_noun_leaves_its_date(text: str, edtf: str) -> None:
    assert only_date(text).edtf == edtf
