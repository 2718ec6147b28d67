"""How two names stand that fill one slot: every line of the table of relations, with its traps."""

import json
import pickle

import pytest
from pydantic import TypeAdapter

from factcheck import parse_name
from factcheck.values import AnyValue
from factcheck.values.relation import Relation

RELATIONS = [
    # folding of case and titles alone
    ("Andrei Belousov", "ANDREI BELOUSOV", "same"),
    ("Gen. No Kwang-chol", "No Kwang-chol", "same"),
    ("Prime Minister Sir Keir Starmer", "Keir Starmer", "same"),
    ("Lt. Col. Maria Novak", "Maria Novak", "same"),
    ("Associated Press", "The Associated Press", "same"),
    ("Workers' Party of Korea", "Workers’ Party of Korea", "same"),
    # spelled otherwise
    ("No Kwang-chol", "No Kwang Chol", "equivalent"),
    ("Kim Jong-un", "Kim Jong Un", "equivalent"),
    ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "equivalent"),
    ("Andrey Belousov", "Andrei Belousov", "equivalent"),
    ("Volodymyr Zelensky", "Volodymyr Zelenskyy", "equivalent"),
    ("Vladimir Zelensky", "Volodymyr Zelenskyy", "equivalent"),
    ("Muammar Gaddafi", "Moammar Qadhafi", "equivalent"),
    ("Alyaksandr Lukashenka", "Aleksandr Lukashenko", "equivalent"),
    ("Mao Tse-tung", "Mao Zedong", "equivalent"),
    ("Teng Hsiao-p'ing", "Deng Xiaoping", "equivalent"),
    ("Choe Son-hui", "Choi Seon-hui", "equivalent"),
    ("Roh Kwang-cheol", "No Kwang-chol", "equivalent"),
    ("김정은", "Kim Jong Un", "equivalent"),
    ("习近平", "Xi Jinping", "equivalent"),
    ("Белоусов", "Belousov", "equivalent"),
    ("Володимир Зеленський", "Volodymyr Zelensky", "equivalent"),
    ("Αλέξης Τσίπρας", "Alexis Tsipras", "equivalent"),
    ("Orbán Viktor", "Viktor Orban", "equivalent"),
    ("Belousov, Andrei", "Andrei Belousov", "same"),
    ("Vladmir Putin", "Vladimir Putin", "equivalent"),
    ("Emanuel Macron", "Emmanuel Macron", "equivalent"),
    ("Bill Clinton", "William Clinton", "equivalent"),
    ("Chiang Kai-shek", "Jiang Jieshi", "equivalent"),
    # shorter, nothing against it
    ("Mr. Kim", "Kim Jong Un", "compatible"),
    ("Belousov", "Andrei Belousov", "compatible"),
    ("A. Belousov", "Andrei Belousov", "compatible"),
    ("Vladimir Vladimirovich Putin", "Vladimir Putin", "compatible"),
    ("Joe Biden", "Joseph R. Biden Jr.", "compatible"),
    ("George W. Bush", "George Walker Bush", "compatible"),
    # a veto
    ("Kim Jong Un", "Kim Jong Il", "contradictory"),
    ("Kim Jong Un", "Kim Yo Jong", "contradictory"),
    ("Donald Trump", "Donald Trump Jr.", "contradictory"),
    ("George W. Bush", "George H. W. Bush", "contradictory"),
    ("Mr. Kim", "Mrs. Kim", "contradictory"),
    ("John Smith", "Joan Smith", "contradictory"),
    ("Vladimir Putin", "Vladimir Medinsky", "contradictory"),
    ("Mohammed bin Salman", "Salman bin Mohammed", "contradictory"),
    ("김종은", "김정은", "contradictory"),
    ("Mr. Hong", "Hong Kong", "contradictory"),
    # neither linked nor excluded
    ("Qestan Belousov", "Ruvim Belousov", "discrepant"),
    # states, cities, what points to them
    ("Kiev", "Kyiv", "equivalent"),
    ("US", "United States", "equivalent"),
    ("DPRK", "North Korea", "equivalent"),
    ("Kingdom of Denmark", "Denmark", "equivalent"),
    ("Korea, Republic of", "South Korea", "equivalent"),
    ("Burma", "Myanmar", "equivalent"),
    ("Russian", "Russia", "compatible"),
    ("Moscow", "Russia", "compatible"),
    ("Kremlin", "Russia", "compatible"),
    ("Moscow", "Kremlin", "contradictory"),
    ("North Korea", "South Korea", "contradictory"),
    ("Niger", "Nigeria", "contradictory"),
    ("Georgia", "South Georgia", "contradictory"),
    ("Kursk Region", "Kursk Oblast", "equivalent"),
    ("Kursk Region", "Kursk State University", "contradictory"),
    ("Suzhou", "Suizhou", "contradictory"),
    # organisations
    ("EU", "European Union", "equivalent"),
    ("FSB", "Federal Security Service", "equivalent"),
    ("Russian Defence Ministry", "Russian Defense Ministry", "equivalent"),
    ("Russia's Ministry of Defence", "Russian Defense Ministry", "equivalent"),
    ("Russian Defense Ministry", "Russian Foreign Ministry", "contradictory"),
    ("Russian Defense Ministry", "Ukrainian Defense Ministry", "contradictory"),
    ("UN Security Council", "United Nations Security Council", "equivalent"),
    ("UN Security Council", "UN General Assembly", "contradictory"),
    ("Northgate Corp.", "Northgate Ltd", "equivalent"),
    ("Bank of America", "Bank of England", "contradictory"),
    ("Fund II of Maple Street, Ltd.", "Fund III of Maple Street, Ltd.", "contradictory"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other", "relation"), RELATIONS)
def test_relations(one: str, other: str, relation: str) -> None:
    assert parse_name(one).relation(parse_name(other)) == relation
    assert parse_name(other).relation(parse_name(one)) == relation


def test_the_evidence_is_shown() -> None:
    comparison = parse_name("Andrey Belousov").compare(parse_name("Andrei Belousov"))
    assert '"andrey" and "andrei"' in comparison.reason
    assert comparison.steps == (comparison.reason,)


def test_two_spellings_are_two_keys_that_share_a_block() -> None:
    one, other = parse_name("Defense Minister Andrey Belousov"), parse_name("Andrei Beluosov")
    assert (one.key, other.key) == ("andrey belousov", "andrei beluosov")
    assert one.entity_key & other.entity_key


@pytest.mark.parametrize(
    ("one", "other", "relation"), [row for row in RELATIONS if row[2] in ("equivalent", "compatible")]
)
def test_names_that_agree_share_a_block(one: str, other: str, relation: str) -> None:
    reason = parse_name(one).compare(parse_name(other)).reason
    if "acronym" not in reason and "two names of one person" not in reason:
        assert parse_name(one).entity_key & parse_name(other).entity_key, relation


def test_no_name_against_another_kind() -> None:
    assert parse_name("Kim").relation("Kim") is Relation.INCOMPARABLE


def test_a_name_survives_json_and_pickle() -> None:
    name = parse_name("Russian President Vladimir Vladimirovich Putin")
    adapter: TypeAdapter[object] = TypeAdapter(AnyValue)
    assert adapter.validate_json(adapter.dump_json(name)) == name
    assert json.loads(name.model_dump_json())["patronymic"] == "vladimirovich"
    assert pickle.loads(pickle.dumps(name)) == name
    assert len({name, parse_name("Russian President Vladimir Vladimirovich Putin")}) == 1
