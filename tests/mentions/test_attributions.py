"""Who is said to say it, and how far the source stands behind it."""

import pytest

from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("text", "speaker", "status"),
    [
        ("North Korea sent 12,000 troops, according to Yonhap.", "Yonhap", "reported"),
        ("Russian President Vladimir Putin said the talks were over.", "Russian President Vladimir Putin", "reported"),
        ("“We go,” said Yang Moo-jin, a professor.", "Yang Moo-jin", "reported"),
        (
            "The United States and South Korea have alleged that troops left.",
            "The United States and South Korea",
            "alleged",
        ),
        ("There were claims by the US and its allies that troops left.", "the US and its allies", "alleged"),
        ("Following allegations of North Korea sending troops, Seoul acted.", None, "alleged"),
        ("Pyongyang denied that it had sent troops.", "Pyongyang", "denied"),
        ("Moscow has neither confirmed nor denied the report.", None, "neither confirmed nor denied"),
        ("North Korea may have sent troops.", None, "possible"),
        ("Seoul plans to send drones.", None, "planned"),
        ("Andrei Belousov arrived. He said the talks were over.", "Andrei Belousov", "reported"),
        ("Police said five people died.", "Police", "reported"),
        ("Organisers said 300,000 people marched.", "Organisers", "reported"),
        ("Local doctors said five people died.", "Local doctors", "reported"),
        ("Troops left, according to the U.S.", "the U.S.", "reported"),
        ("“We go,” the ministry's spokesman had said.", "the ministry's spokesman", "reported"),
        ("Officials said: “We go.”", "Officials", "reported"),
        ("The plan could be dropped.", None, "possible"),
        ("Troops left for Russia, said a spokesman on Friday in Seoul.", "a spokesman", "reported"),
        ("The firm cut 300 jobs, said a spokeswoman for the firm.", "a spokeswoman", "reported"),
        ("According to the police 20 people were hurt.", "the police", "reported"),
        ("20 people were hurt, according to the police in Lorn.", "the police in Lorn", "reported"),
        ("Ann Holm, 45, said the bridge was safe.", "Ann Holm", "reported"),
    ],
)
def test_attribution(text: str, speaker: str | None, status: str) -> None:
    found = [(attribution.speaker, attribution.status) for attribution in find(Source("a", text)).attributions]
    assert (speaker, status) in found


@pytest.mark.parametrize(
    "text",
    [
        "State media were silent.",
        "The report was long.",
        "The United States sent help.",
        "She added sugar to the tea.",
        "It rained all day.",
        "The plan couldn't be dropped.",
        "The claim's end came.",
        "He refused to say why.",
        "The board, which met on Friday, said the mayor had left.",
    ],
)
def test_no_attribution(text: str) -> None:
    assert find(Source("a", text)).attributions == ()


def test_a_cue_inside_a_quotation_is_the_speakers_own() -> None:
    (attribution,) = find(Source("a", "“He said we may go,” Andrei Belousov said.")).attributions
    assert attribution.speaker == "Andrei Belousov"


def test_the_month_of_may_makes_nothing_possible() -> None:
    text = "KABUL, May 2, 2024 (AP) — A bomb killed 24 people. The market stays closed until May 6, 2024."
    assert [each.status for each in find(Source("a", text)).attributions] == []
