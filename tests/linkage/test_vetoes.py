"""What forbids a link, and what does not."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage import Article, vetoes
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import VETOES, are_apart
from factcheck.settings import DEFAULT


def side(text: str, name: str) -> Side:
    found = PreparedSource(Source(name, text, published="2024-03-12")).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    article = Article(found.wording, [claim for claim in claims if claim.thing == "figure"])
    return Side(article.figures[-1] if text.startswith(SHARED) else article.figures[0], article)


LONG = " The bay was calm." * 6
YARD = " The yard was calm." * 6
SHARED = "It had 214 rooms, 1,360 beds and 77 boats."
CASES = [
    ("of_two_times", "In 1998 12 boats sank.", "In 2004 14 boats sank.", True),
    ("of_two_times", "On Monday 12 boats sank.", "On Sunday 14 boats sank.", True),
    ("of_two_times", "By Wednesday night 15 boats had sunk.", "14 boats sink on Wednesday night.", False),
    ("of_two_times", "On Monday 12 boats sank.", "He said on Sunday 14 boats sank.", False),
    ("of_two_events", "In 2004 a storm sank 12 boats.", "A storm sank 14 boats.", True),
    ("of_two_events", "In 2004 a storm sank 12 boats.", "The 2004 storm sank 14 boats.", False),
    ("of_two_events", "Storms can sink 12 boats.", "A storm sank 14 boats.", True),
    ("of_an_addition", "It hurt another 12 people.", "It hurt 14 people.", True),
    ("of_an_addition", "It hurt another 12 people.", "It hurt 12 people.", False),
    ("of_an_addition", "It took 53 percent of the vote.", "It took 59 percent of the vote.", False),
    ("of_what_is_told_apart", "The tunnel is 14 km long.", "Another tunnel of 9 km is to follow.", True),
    ("of_what_is_told_apart", "The tunnel is 14 km long.", "Another tunnel of 14 km is to follow.", False),
    ("of_other_sentences", "It shook 12 farms that were hit.", "It killed more than 12 in China.", True),
    ("of_a_vague_word", "Thousands of people lost their work.", "It was home to 1,000 people.", True),
    ("of_a_vague_word", "Thousands of people lost their work.", "Work was lost by thousands of people.", False),
    ("of_a_vague_word", "Thousands of people lost their work.", "Some 3,000 people lost their work.", False),
    ("of_a_vague_word", "Some 900 people lost their work.", "It was home to 1,000 people.", False),
    ("of_other_sentences", "The bill, of 137 words, was read.", "Peers passed it by 135 votes.", True),
    ("of_other_sentences", "The bill, of 137 words, was read.", "They count 135 words there.", False),
    ("of_other_sentences", "Peers sank 137 boats in the bay.", "Peers sank 135 ships in the bay.", False),
    ("of_other_sentences", "Needing 375 for victory, they lost.", "South Arn was dismissed late for 374.", True),
    ("of_other_sentences", "Needing 375 for victory, they lost.", "They lost, needing 374 for victory.", False),
    ("of_far_sentences", YARD + " Dan Clark got 105 yards.", YARD + " She wound up with 101 yards.", True),
    ("of_far_sentences", YARD + " Dan Clark got 105 yards.", YARD + " Clark got in all 101 yards.", False),
    ("of_far_sentences", "Dan Clark got 105 yards." + LONG, "She wound up with 101 yards." + LONG, False),
    ("of_far_sentences", "Dan Clark got 105 yards.", "She wound up with 101 yards.", False),
    ("of_a_plan", "Ann Doyle will miss two games." + LONG, "Ann Doyle missed four games." + LONG, True),
    ("of_a_plan", "Ann Doyle missed two games." + LONG, "Ann Doyle missed four games." + LONG, False),
    ("of_a_plan", "Ann Doyle will miss two games.", "Ann Doyle missed four games.", False),
    ("of_opposites", "12 people were killed.", "14 people were hurt.", True),
    ("of_opposites", "12 people were killed.", "14 people died.", False),
    ("of_opposites", "12 people were killed.", "Of 14 dead people many were hurt before.", False),
    ("of_opposites", "12 people were killed.", "12 people were hurt.", True),
    ("of_an_addition", "It hurt another 12 people.", "It hurt a further 14 people.", False),
    ("of_an_addition", "The city wants 12 more nurses.", "It wants 14 additional nurses.", False),
    ("of_an_addition", "The city wants 12 more nurses.", "It wants 14 extra nurses.", False),
    ("of_an_addition", "They want 9 percent more pay.", "They want 6 percent of pay rise.", False),
    ("of_far_sentences", YARD + " Turnout was 61 percent.", YARD + " In all 67 percent went to the polls.", False),
    ("of_two_events", "In 2004 a storm sank 1,217 boats.", "A storm sank 1,217 boats.", False),
    ("of_two_events", "In 2004 a storm sank 12 boats.", "A storm sank 12 boats.", False),
    ("of_two_events", "In 2004 a storm sank 9 boats.", "A storm sank 9 boats.", True),
    ("of_other_sentences", "The firm owes some 2,207 people money.", "By 2,207 votes he lost.", False),
    ("of_other_things", "The firm will spend 800 million dollars on pay.", "It is 800 million dollars short.", False),
    ("of_other_things", "Two rangers died." + LONG, "The lives of two were lost, and they died." + LONG, False),
    ("of_two_hedges", "A turnout of 60 percent was met.", "The turnout: almost 60 percent.", False),
    ("of_two_persons", "The tomb is 3,400 years old.", "The grave, 4,300 years old, was empty.", False),
    ("of_two_persons", "Ann Doyle left. She is 84.", "Ann Doyle, who is 94, sang.", False),
    ("of_two_events", "Norvik lost $730 million in 2023." + LONG, "Norvik lost $370 million." + YARD, False),
    ("of_two_events", "Norvik lost $730 million in 2023." + LONG, "Brandt lost $370 million." + YARD, True),
    ("of_two_events", "Norvik lost $730 million in 2023." + LONG, "Norvik lost $37 million in 2011." + YARD, True),
    ("of_two_owners", "Norvik Steel's revenue was $4 billion.", "Tarn Mining's revenue was $3 billion.", True),
    ("of_two_owners", "Norvik Steel's revenue was $4 billion.", "Norvik Steel's revenue was $3 billion.", False),
    ("of_two_owners", "Norvik Steel's revenue was $4 billion.", "The firm's revenue was $3 billion.", False),
    ("of_two_owners", "Norvik Steel's revenue was $4 billion.", "Tarn Mining's revenue was $4 billion.", False),
    ("of_two_stories", SHARED + " It hurt 12 people in Arn.", SHARED + " It hurt 47 people in Lund." + LONG, False),
    ("of_markets", "Norvik offers $4,000 to each family.", "Norvik would pay $3,000 to each family.", False),
    ("of_markets", "Norvik offers $4,000 to each family.", "Norvik paid $3,000 to each family.", True),
    ("of_two_sides", "A ship sank 40 km south of Malta.", "A mast stands 60 km west of Malta.", True),
    ("of_two_sides", "A ship sank 40 km south of Malta.", "It went down 60 km south of Malta.", False),
    ("of_two_times", "A quake in Arn killed 35 people on Monday.", "In 2010 a quake in Arn killed 525 people.", True),
    ("of_two_times", "On Monday 12 boats sank.", "On Sunday 12 boats sank.", False),
    ("of_other_things", "The crew hung there for seven hours.", "They needed seven hours until all were down.", False),
    ("of_two_hedges", "She hid for half a century.", "It took almost half a century.", True),
    ("of_two_hedges", "Almost 1,200 women came forward.", "Over 1,200 charges were laid.", True),
    ("of_two_hedges", "Almost 1,200 women came forward.", "Some 1,200 charges were laid.", False),
    ("of_two_hedges", "Almost 1,200 women came forward.", "Over 1,200 women came forward.", False),
    ("of_two_hedges", "She hid for 41 years.", "She hid for almost 41 years.", False),
    ("of_two_parties", "Police arrested Ann Doyle, 41.", "Police arrested Mary Brown, 42.", True),
    ("of_two_parties", "Ann Doyle, 41, left.", "Ann Doyle, 42, sang.", False),
    ("of_two_stories", "A quake in Arn killed 12 people.", "A flood in Lund killed 47 people." + LONG, True),
    ("of_two_stories", "A quake in Arn killed 12 people.", "The quake killed 47 people." + LONG, False),
    ("of_two_stories", "A quake in Arn killed 12 people.", "A flood in Lund killed 12 people." + LONG, False),
    ("of_two_stories", "Polish wages rose 12 percent.", "In Poland wages rose 9 percent.", False),
    ("of_one_of_many", "A blast killed a police officer.", "A blast killed three people.", True),
    ("of_one_of_many", "A blast killed a police officer.", "A blast killed three police officers.", False),
    ("of_one_of_many", "A blast killed a man.", "A blast killed three people.", False),
    ("of_two_periods", "It earned $4 million in the third quarter.", "It lost $3 million in the first half.", True),
    ("of_two_periods", "It earned $4 million in the third quarter.", "It lost $3 million in the quarter.", False),
    ("of_two_places", "Police held 12 men in Arn over a theft.", "A bus fell in Lund, killing 14 men.", True),
    ("of_two_places", "Police held 12 men in Arn over a theft.", "A bus fell in Lund, killing 12 men.", False),
    ("of_two_places", "Police held 12 men in Arn over a theft.", "In Lund police held 14 men over a theft.", False),
    ("of_two_places", "Police held 12 men in Arn over a theft.", "A bus fell in Arn, killing 14 men.", False),
    ("of_another_year", "A quake in Arn killed 12 people.", "In 1987 a quake in Lund killed 47 people.", True),
    ("of_another_year", "Smith has 12 shops in Arn.", "The firm in Lund, founded in 1987, has 14 shops.", False),
    ("of_another_year", "Smith has 12 shops in Arn.", "The firm in Lund had 14 shops in 1987.", True),
    ("of_another_year", "A quake in Arn killed 12 people.", "In 1987 a quake in Arn killed 47 people.", False),
    ("of_none", "Nobody was hurt in Rome.", "Four people were hurt in Rome.", True),
    ("of_none", "Nobody was hurt in Rome.", "No one was injured in Rome.", False),
    ("of_none", "Two people were hurt in Rome.", "Four people were hurt in Rome.", False),
    ("of_scores", "They led 3-1 in Rome.", "They led 2-1 in Rome.", True),
    ("of_scores", "They led 3-1 in Rome.", "They led 3-2 in Rome.", True),
    ("of_scores", "They led 3-1 in Rome.", "In Rome they were 3-1 up.", False),
    ("in_quotations", 'She said: "We lost 12 boats."', 'She said: "We lost 14 boats."', True),
    ("in_quotations", 'She said: "We lost 12 boats."', "They lost 14 boats.", False),
    ("of_other_sentences", "The fair in Lund sold out in 40 minutes.", "Trains in Arn stood for 25 minutes.", True),
    ("of_other_sentences", "The fair in Lund sold out in 40 minutes.", "Lund was sold out in 25 minutes.", False),
    ("of_other_sentences", "The bill passed by 195 votes to 106.", "The law was approved, with 204 in favour.", False),
    ("of_markets", "The singer is asking $4 million for the house.", "The house was sold for $3 million.", True),
    ("of_markets", "The singer is asking $4 million for the house.", "She wants $3 million for the house.", False),
    ("of_markets", "Gold worth $4 million was stolen.", "Thieves took gold worth $3 million.", False),
    ("of_markets", "Gold rose to $1,204 an ounce.", "Gold was up at $1,207 an ounce.", True),
    ("of_markets", "The mill was sold for $4 million.", "The mill was sold for $3 million.", False),
    ("of_other_things", "The club has 900 members.", "The charity planted 900 oaks.", True),
    ("of_other_things", "The club has 917 members.", "In all 917 came.", False),
    ("of_other_things", "The ferry had 184 people aboard.", "The ferry had 184 passengers.", False),
    ("of_other_things", "The ferry had 184 people aboard.", "The ferry had 184 cars.", True),
    ("of_other_things", "Some 12,000 troops left Arn.", "About 12,000 soldiers left Arn.", False),
    ("of_two_measures", "Inflation was 4 percent.", "Turnout was 5 percent.", True),
    ("of_two_measures", "The firm earned $4 billion.", "The firm's profit was $3 billion.", False),
    ("of_two_measures", "Inflation was 4 percent.", "Inflation was 5 percent.", False),
    ("of_other_things", "At least 16 people are missing in Arn.", "In Arn 17 homes are gone.", True),
    ("of_other_things", "The ferry had 184 people aboard.", "The ferry had 148 passengers.", False),
    ("of_two_sides", "Heat killed 1,180 people in the south.", "It killed 1,810 in southern Arn.", False),
    ("of_two_sides", "Heat killed 1,180 people in the south.", "It killed 1,810 in eastern Arn.", True),
    ("of_two_persons", "Ann Doyle died at 101.", "Ann Doyle sang here. The soprano is dead. She was 103.", False),
    ("of_two_persons", "Ann Doyle, 41, left.", "Una Marsh, 42, sang.", True),
    ("of_two_persons", "Ann Doyle, 41, left.", "Ann Doyle, 42, sang.", False),
    ("of_two_persons", "Ann Doyle died at the age of 81 in Lyon.", "Una Marsh died at the age of 91 in Lyon.", True),
    ("of_two_fates", "12 people were killed.", "14 people were arrested.", True),
    ("of_two_fates", "12 people were killed.", "14 people were aboard.", False),
    ("of_forecasts", "Analysts expected a profit of $4 billion.", "The profit was $3 billion.", True),
    ("of_forecasts", "Analysts expected a profit of $4 billion.", "The profit was $4 billion.", False),
    ("of_forecasts", "The profit was $4 billion.", "The profit was $3 billion.", False),
    ("of_neighbours", "Norvik's revenue was $4 billion.", "Norvik's profit was $3 billion.", True),
    ("of_neighbours", "Norvik's revenue was $4 billion.", "Norvik's turnover was $3 billion.", False),
    ("of_neighbours", "Norvik's revenue was $4 billion.", "Norvik's profit was $4 billion.", False),
]


@pytest.mark.parametrize(("name", "one", "other", "expected"), CASES)
def test_a_veto_forbids_and_nothing_else(name: str, one: str, other: str, expected: bool) -> None:
    a, b = side(one, "a"), side(other, "b")
    veto = getattr(vetoes, name)
    assert (veto(a, b), veto(b, a)) == (expected, expected)
    assert are_apart(a, b) or not expected


def test_every_veto_has_its_cases() -> None:
    assert {each.__name__ for each in VETOES} == {name for name, *_ in CASES}
