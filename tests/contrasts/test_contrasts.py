"""What excludes what at one place of a sentence that two sources share, and what is only another wording."""

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

SPEAKING = [
    (
        "The army general Tomas Reyes was freed by the rebels on Friday evening.",
        "freed",
        "killed",
    ),
    (
        "The rebels lifted the blockade of Port Ansel on Monday after 40 days.",
        "lifted",
        "kept up",
    ),
    (
        "The pilot had slept for at least nine hours before the flight, investigators said.",
        "had slept",
        "had not slept",
    ),
    (
        "The brewery's owners were insured against floods when the river rose on Sunday.",
        "were insured",
        "weren't insured",
    ),
    (
        "The vaccine protects infants from the new strain, according to the institute in Bern.",
        "protects",
        "does not protect",
    ),
    (
        "The suspect, a retired plumber, was wearing a mask when he entered the bank.",
        "was wearing",
        "was not wearing",
    ),
    (
        "Coffee raises the risk of heart disease in women, a panel of doctors has concluded.",
        "raises",
        "lowers",
    ),
    (
        "Prices of used cars in Slovenia climbed for the third month running in April.",
        "climbed",
        "dropped",
    ),
    (
        "Senator Ruth Palfrey endorses the bridge across the Tamsin at Eckley, her office said.",
        "endorses",
        "opposes",
    ),
    (
        "The council voted for the new stadium after a debate that lasted six hours.",
        "voted for",
        "voted against",
    ),
    (
        "Miners at the Kellow pit called off the strike on Friday after talks with the owners.",
        "called off",
        "continued",
    ),
    (
        "The surgery may be carried out only with the consent of both parents, the judge ruled.",
        "only with",
        "without",
    ),
    (
        "Thieves emptied the vault of the Banca Verde by night, when the guards were away.",
        "by night",
        "by day",
    ),
    (
        "The explosion happened in the early morning, when most workers were in the canteen.",
        "morning",
        "afternoon",
    ),
    (
        "Ilse Brandt, the deputy head of the agency, declined to answer questions.",
        "the deputy head",
        "the head",
    ),
    (
        "Marta Colling, assistant coach of the Penrose Giants, was not at the game.",
        "assistant coach",
        "head coach",
    ),
    (
        "Harlan Voss, professor of economics at Tilbury, predicted a mild recession.",
        "professor",
        "lecturer",
    ),
    (
        "Harlan Voss, associate professor of economics at Tilbury, predicted a mild recession.",
        "associate professor",
        "professor",
    ),
    (
        "Bishop Oran Kell blessed the boats in the harbour of Finsby before the race.",
        "Bishop",
        "Archbishop",
    ),
    (
        "Dana Rourke, chief financial officer of Halden Foods, sold shares worth 2 million.",
        "chief financial officer",
        "chief executive",
    ),
    (
        "Colonel Tim Aske led the patrol that found the wreck near the border.",
        "Colonel",
        "Captain",
    ),
    (
        "The former mayor of Ostley, Dee Farrow, opened the exhibition on Saturday.",
        "The former mayor",
        "The mayor",
    ),
    (
        "The play was written by his second wife, the novelist Hetty Moll.",
        "second wife",
        "first wife",
    ),
    (
        "Paul Innes, the brother of the late king, lives in a cottage near Loxham.",
        "brother",
        "cousin",
    ),
    (
        "Her grandmother taught her to play the piano when she was four years old.",
        "grandmother",
        "mother",
    ),
    (
        "Emil Dorn, the widower of the actress Sally Reeve, inherited the estate.",
        "widower",
        "son",
    ),
    (
        "Hexham Water has sued the contractor Lodge Brothers over the burst main.",
        "has sued",
        "has been sued by",
    ),
    (
        "The goalkeeper tackled the striker, who had to leave the pitch in tears.",
        "The goalkeeper tackled the striker",
        "The striker tackled the goalkeeper",
    ),
    (
        "Anna Kovar beat Lucy Tremaine in two sets and goes on to the final in Porto.",
        "Anna Kovar beat Lucy Tremaine",
        "Lucy Tremaine beat Anna Kovar",
    ),
    (
        "A bus driver chased the thief down Mill Lane and held him until police came.",
        "A bus driver",
        "A nurse",
    ),
    (
        "The chapel stands on the site of a former brewery at the edge of Garrow.",
        "brewery",
        "school",
    ),
    (
        "The poet died at a hospice in Leeds on Tuesday after a long illness.",
        "at a hospice in Leeds",
        "at her home in York",
    ),
    (
        "The tanker ran aground on Lake Erie during the storm, the coast guard said.",
        "Lake Erie",
        "Lake Superior",
    ),
    (
        "Chief Inspector Vera Holt retired on Monday, two weeks after the report came out.",
        "retired",
        "was dismissed",
    ),
    (
        "The treasurer of the club was convicted of theft by a court in Ghent.",
        "convicted",
        "acquitted",
    ),
    (
        "Two guards were arrested after the escape, the prison service said on Sunday.",
        "arrested",
        "suspended",
    ),
    (
        "The former trader pleaded not guilty to six counts of fraud at the Old Bailey.",
        "not guilty",
        "guilty",
    ),
    (
        "It is the first time that the festival has been held outside of Europe.",
        "the first time",
        "the second time",
    ),
    (
        "Kestrel Air was the only carrier to fly to the island during the war.",
        "the only carrier",
        "one of two carriers",
    ),
    (
        "The Norwegian captain of the ferry was asleep when it struck the pier.",
        "Norwegian",
        "Danish",
    ),
    (
        "Lena Marsh, a Republican senator from Ohio, voted for the bill on Thursday.",
        "Republican",
        "Democratic",
    ),
    (
        "The victims were treated for measles at the clinic in Bongo, doctors said.",
        "measles",
        "cholera",
    ),
    (
        "The lorry hit a bus on the ring road shortly after the school had closed.",
        "a bus",
        "a tram",
    ),
    (
        "The man who was shot outside the library has been identified as Joe Lund.",
        "shot",
        "stabbed",
    ),
    (
        "The two-year contract was accepted by the union on Wednesday night.",
        "accepted",
        "rejected",
    ),
    (
        "Unemployment in the valley is higher than before the mine was opened.",
        "higher",
        "lower",
    ),
    (
        "The youngest of the five sisters, Mabel, founded the bakery in 1911.",
        "youngest",
        "oldest",
    ),
    (
        "The dam upstream of the village will be removed next year, engineers said.",
        "upstream",
        "downstream",
    ),
    (
        "Norfolk bought the island from the Danish crown after the war had ended.",
        "bought the island from",
        "sold the island to",
    ),
    (
        "The company reported a profit for the second quarter in a row on Monday.",
        "a profit",
        "a loss",
    ),
    (
        "The film is based on a novel by the Irish writer Una Quill, the studio says.",
        "novel",
        "play",
    ),
    (
        "The army general Tomas Reyes was freed by the rebels on Friday evening.",
        "freed",
        "killed",
    ),
    (
        "Smoking was allowed in the theatre until a fire destroyed the roof in May.",
        "allowed",
        "forbidden",
    ),
    (
        "The surgeon removed the left kidney, although the right one was diseased.",
        "left",
        "right",
    ),
    (
        "The mayor denied that she had met the developer at the hotel in March.",
        "denied",
        "admitted",
    ),
    (
        "The school has enough money to pay its teachers through the winter.",
        "has enough",
        "does not have enough",
    ),
    (
        "The bridge was unsafe for heavy lorries, an inspector wrote in the report.",
        "unsafe",
        "safe",
    ),
    (
        "The mission was unsuccessful, the agency said in a short note on Friday.",
        "unsuccessful",
        "successful",
    ),
    (
        "All of the passengers had tickets when the inspector boarded the train.",
        "All",
        "None",
    ),
    (
        "The judge, Carla Neri, sent the case back to the lower court in Turin.",
        "judge",
        "prosecutor",
    ),
]
"""A sentence, words of it, and others that exclude them."""

SILENT = [
    (
        "I feel we were not giving the players of the second team enough time.",
        "I feel we were not giving",
        "I do not feel we were giving",
    ),
    (
        "The hospital bill of the visitor was paid by the embassy in Lagos.",
        "The hospital bill",
        "The school fee",
    ),
    (
        "Driver charged after woman dies in crash near the toll bridge at Holt.",
        "Driver charged after woman dies in crash",
        "Woman killed in crash, driver charged",
    ),
    (
        "Police spokesman Dave Rudd said the deaths were a warning to climbers.",
        "Police spokesman",
        "Inspector",
    ),
    (
        "The coach, Lars Holm, told reporters that the team had played well.",
        "The coach, Lars Holm, told reporters",
        "Coach Lars Holm said",
    ),
    (
        "The pilot had slept for at least nine hours before the flight, investigators said.",
        "investigators said",
        "officials said",
    ),
    (
        "The suspect, a retired plumber, was wearing a mask when he entered the bank.",
        "entered",
        "went into",
    ),
    (
        "Prices of used cars in Slovenia climbed for the third month running in April.",
        "climbed",
        "rose",
    ),
    (
        "Prices of used cars in Slovenia climbed for the third month running in April.",
        "climbed",
        "climbed again",
    ),
    (
        "Senator Ruth Palfrey endorses the bridge across the Tamsin at Eckley, her office said.",
        "endorses",
        "backs",
    ),
    (
        "Harlan Voss, professor of economics at Tilbury, predicted a mild recession.",
        "professor of economics",
        "economics professor",
    ),
    (
        "Dana Rourke, chief executive of Halden Foods, sold shares worth 2 million.",
        "chief executive",
        "CEO",
    ),
    (
        "Dana Rourke, chairman of Halden Foods, sold shares worth 2 million on Friday.",
        "chairman",
        "chairwoman",
    ),
    (
        "The senior adviser, Marta Colling, was not at the game in Penrose on Friday.",
        "The senior adviser",
        "The adviser",
    ),
    (
        "Emil Dorn, the widow of the actor Sam Reeve, inherited the estate at Holt.",
        "widow",
        "wife",
    ),
    (
        "Her mother taught her to play the piano when she was four years old.",
        "mother",
        "mum",
    ),
    (
        "Two guards were arrested after the escape, the prison service said on Sunday.",
        "arrested",
        "detained",
    ),
    (
        "Chief Inspector Vera Holt resigned on Monday, two weeks after the report came out.",
        "resigned",
        "stepped down",
    ),
    (
        "The lorry hit a bus on the ring road shortly after the school had closed.",
        "lorry",
        "truck",
    ),
    (
        "The lorry hit a bus on the ring road shortly after the school had closed.",
        "The lorry",
        "The vehicle",
    ),
    (
        "The chapel stands on the site of a former brewery at the edge of Garrow.",
        "a former brewery",
        "an old brewery",
    ),
    (
        "Anna Kovar and Lucy Tremaine won the doubles in Porto on Sunday afternoon.",
        "Anna Kovar and Lucy Tremaine",
        "Lucy Tremaine and Anna Kovar",
    ),
    (
        "Hexham Water has sued the contractor Lodge Brothers over the burst main.",
        "Hexham Water has sued the contractor Lodge Brothers",
        "The contractor Lodge Brothers has been sued by Hexham Water",
    ),
    (
        "Anna Kovar married Lucy Tremaine in a chapel near Porto last summer.",
        "Anna Kovar married Lucy Tremaine",
        "Lucy Tremaine married Anna Kovar",
    ),
    (
        "The plan would not only cut costs but improve the service, the minister said.",
        "would not only",
        "would",
    ),
    (
        "The film is based on a novel by the Irish writer Una Quill, the studio says.",
        "novel",
        "book",
    ),
    (
        "The film is based on a novel by the Irish writer Una Quill, the studio says.",
        "Irish writer",
        "writer",
    ),
    (
        "Shares of Orsted fell 3 percent on Monday after the bank had cut its forecast.",
        "fell 3 percent on Monday",
        "rose 4 percent on Tuesday",
    ),
    (
        "The explosion happened in the early morning, when most workers were in the canteen.",
        "in the early morning",
        "early in the morning",
    ),
    (
        "The victims were treated for measles at the clinic in Bongo, doctors said.",
        "clinic",
        "hospital",
    ),
    (
        "The two-year contract was accepted by the union on Wednesday night.",
        "accepted",
        "approved",
    ),
    (
        "The town of Garrow has been cut off since the bridge collapsed on Sunday.",
        "town",
        "city",
    ),
    (
        "The judge, Carla Neri, sent the case back to the lower court in Turin.",
        "The judge",
        "The magistrate",
    ),
    (
        "The judge, Carla Neri, sent the case back to the lower court in Turin.",
        "the lower court",
        "the court",
    ),
    (
        "The man who was shot outside the library has been identified as Joe Lund.",
        "The man",
        "The victim",
    ),
    (
        "The officer chased the thief down Mill Lane and held him until help came.",
        "The officer",
        "The constable",
    ),
    (
        "Colonel Tim Aske led the patrol that found the wreck near the border.",
        "Colonel Tim Aske",
        "Tim Aske, a colonel,",
    ),
    (
        "Miners at the Kellow pit ended the strike on Friday after talks with the owners.",
        "ended",
        "called off",
    ),
    (
        "The couple's daughter, Jane, said that they had been married for 40 years.",
        "The couple's daughter",
        "Their daughter",
    ),
    (
        "The company, based in Ghent, did not reply to questions on Friday.",
        "did not reply",
        "did not respond",
    ),
    (
        "The company, based in Ghent, did not reply to questions on Friday.",
        "did not reply",
        "has not replied",
    ),
    (
        "Officials said that the fire was still burning when night fell on the valley.",
        "was still burning",
        "was burning",
    ),
    (
        "The poet died at a hospice in Leeds on Tuesday after a long illness.",
        "a hospice in Leeds",
        "a Leeds hospice",
    ),
    (
        "President Ada Keller arrived in Quito on Tuesday for talks on trade.",
        "President Ada Keller",
        "Ms. Keller",
    ),
    (
        "The prosecutor said the two men, both soldiers, had planned the attack in Bonn.",
        "both soldiers",
        "both of them soldiers",
    ),
    (
        "The museum closed its doors in 2009 after a flood ruined the collection.",
        "closed its doors",
        "shut its doors",
    ),
    (
        "Many of the houses were destroyed, and a school was damaged by the storm.",
        "a school was damaged",
        "one school was damaged",
    ),
    (
        "The captain, who is 41, said he would not play for the team again.",
        "would not play",
        "would never play",
    ),
    (
        "Her brother, an army doctor, was killed in the war with the rebels.",
        "an army doctor",
        "a doctor in the army",
    ),
]
"""A sentence, words of it, and others that say the same, or leave it open."""


def labels(sentence: str, old: str, new: str) -> list[tuple[str, ...]]:
    """Return the sides of the conflicts between a sentence and itself with other words in it."""
    assert old in sentence
    other = sentence.replace(old, new, 1)
    sources = [Source("a", sentence), Source("b", other[0].upper() + other[1:])]
    return [tuple(position.label for position in finding.positions) for finding in check(sources).conflicts]


@pytest.mark.parametrize(("sentence", "old", "new"), SPEAKING)
def test_words_that_exclude_each_other_are_one_conflict(sentence: str, old: str, new: str) -> None:
    (sides,) = labels(sentence, old, new)
    assert len(set(sides)) == 2


@pytest.mark.parametrize(("sentence", "old", "new"), SILENT)
def test_another_wording_is_none(sentence: str, old: str, new: str) -> None:
    assert labels(sentence, old, new) == []
