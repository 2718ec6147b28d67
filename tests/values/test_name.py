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
    ("Prime Minister Dame Anna Holt", "Anna Holt", "same"),
    ("Lt. Col. Maria Novak", "Maria Novak", "same"),
    ("Financial Times", "The Financial Times", "same"),
    ("People's Bank of China", "People’s Bank of China", "same"),
    # spelled otherwise
    ("No Kwang-chol", "No Kwang Chol", "equivalent"),
    ("Kim Jong-un", "Kim Jong Un", "equivalent"),
    ("Şükrü Yıldız", "Sukru Yildiz", "equivalent"),
    ("Andrey Belousov", "Andrei Belousov", "equivalent"),
    ("Oleksii Reznikov", "Oleksiy Reznikov", "equivalent"),
    ("Vladimir Zelensky", "Volodymyr Zelenskyy", "equivalent"),
    ("Muammar Gaddafi", "Moammar Qadhafi", "equivalent"),
    ("Aliaksandr Turchyn", "Alexander Turchin", "equivalent"),
    ("Mao Tse-tung", "Mao Zedong", "equivalent"),
    ("Teng Hsiao-p'ing", "Deng Xiaoping", "equivalent"),
    ("Choe Son-hui", "Choi Seon-hui", "equivalent"),
    ("Roh Chang-seop", "No Chang-sop", "equivalent"),
    ("김정은", "Kim Jong Un", "equivalent"),
    ("王毅", "Wang Yi", "equivalent"),
    ("Белоусов", "Belousov", "equivalent"),
    ("Володимир Зеленський", "Volodymyr Zelensky", "equivalent"),
    ("Αλέξης Τσίπρας", "Alexis Tsipras", "equivalent"),
    ("Szijjártó Péter", "Peter Szijjarto", "equivalent"),
    ("Shoigu, Sergei", "Sergei Shoigu", "same"),
    ("Jens Stoltenberg", "Jens Stoltemberg", "discrepant"),
    ("Mateo Renzi", "Matteo Renzi", "equivalent"),
    ("Bill Clinton", "William Clinton", "equivalent"),
    ("Sun Yat-sen", "Sun Zhongshan", "equivalent"),
    # shorter, nothing against it
    ("Mr. Kim", "Kim Jong Un", "compatible"),
    ("Shoigu", "Sergei Shoigu", "compatible"),
    ("S. Shoigu", "Sergei Shoigu", "compatible"),
    ("Dmitry Anatolyevich Medvedev", "Dmitry Medvedev", "compatible"),
    ("Joe Carter", "Joseph R. Carter Jr.", "compatible"),
    ("John Q. Public", "John Quincy Public", "compatible"),
    ("Jerry Holt", "Jeremy Holt", "compatible"),
    # a veto
    ("Mrs. Holt", "William Holt", "contradictory"),
    ("Kim Jong Un", "Kim Jong Il", "contradictory"),
    ("Kim Jong Un", "Kim Yo Jong", "contradictory"),
    ("Donald Trump", "Donald Trump Jr.", "contradictory"),
    ("George W. Bush", "George H. W. Bush", "contradictory"),
    ("Mr. Kim", "Mrs. Kim", "contradictory"),
    ("John Smith", "Joan Smith", "contradictory"),
    ("Vladimir Putin", "Vladimir Medinsky", "contradictory"),
    ("Mohammed bin Salman", "Salman bin Mohammed", "contradictory"),
    ("박종은", "박정은", "contradictory"),
    ("Mr. Jordan", "Jordan", "contradictory"),
    # neither linked nor excluded
    ("Qestan Belousov", "Ruvim Belousov", "discrepant"),
    # states, cities, what points to them
    ("Kiev", "Kyiv", "equivalent"),
    ("UAE", "United Arab Emirates", "equivalent"),
    ("DPRK", "North Korea", "equivalent"),
    ("Federal Republic of Austria", "Austria", "equivalent"),
    ("Iran, Islamic Republic of", "Persia", "equivalent"),
    ("Ceylon", "Sri Lanka", "equivalent"),
    ("Kenyan", "Kenya", "compatible"),
    ("Nairobi", "Kenya", "compatible"),
    ("Élysée", "France", "compatible"),
    ("Moscow", "Kremlin", "compatible"),
    ("North Korea", "South Korea", "contradictory"),
    ("Mali", "Malawi", "contradictory"),
    ("Samoa", "American Samoa", "contradictory"),
    ("Omsk Region", "Omsk Oblast", "equivalent"),
    ("Omsk Region", "Omsk State University", "contradictory"),
    ("Lanzhou", "Langzhou", "contradictory"),
    # organisations
    ("EU", "European Union", "equivalent"),
    ("SBU", "Security Service of Ukraine", "equivalent"),
    ("Russian Defence Ministry", "Russian Defense Ministry", "equivalent"),
    ("Latvia's Ministry of Defence", "Latvian Defense Ministry", "equivalent"),
    ("Russian Defense Ministry", "Russian Foreign Ministry", "contradictory"),
    ("Latvian Defense Ministry", "Estonian Defense Ministry", "contradictory"),
    ("UN Human Rights Council", "United Nations Human Rights Council", "equivalent"),
    ("UN Security Council", "UN Human Rights Council", "contradictory"),
    ("Northgate Corp.", "Northgate Ltd", "equivalent"),
    ("Bank of Japan", "Bank of Ireland", "contradictory"),
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
    assert one.spelling_keys & other.spelling_keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No Kwang-chol", "No Kwang Chol"),
        ("Kim Jong Un", "Kim Jong-un"),
        ("Vladimir Zelensky", "Volodymyr Zelenskyy"),
        ("Kiev", "Kyiv"),
        ("Sergei Shoigu", "Sergey Shoygu"),
    ],
)
def test_spellings_of_one_name_share_a_block(one: str, other: str) -> None:
    assert parse_name(one).spelling_keys & parse_name(other).spelling_keys


def test_no_name_against_another_kind() -> None:
    assert parse_name("Kim").relation("Kim") is Relation.INCOMPARABLE


def test_a_name_survives_json_and_pickle() -> None:
    name = parse_name("Russian President Vladimir Vladimirovich Putin")
    adapter: TypeAdapter[object] = TypeAdapter(AnyValue)
    assert adapter.validate_json(adapter.dump_json(name)) == name
    assert json.loads(name.model_dump_json())["patronymic"] == "vladimirovich"
    assert pickle.loads(pickle.dumps(name)) == name
    assert len({name, parse_name("Russian President Vladimir Vladimirovich Putin")}) == 1
