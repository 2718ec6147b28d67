"""Words of a draft that exclude those in their place in a source."""

import pytest

from tests.draft.conflicting import conflicts


@pytest.mark.parametrize(
    ("draft", "source", "words", "true"),
    [
        (
            "In February the province approved a request for barriers in the bend.",
            "The mayor has asked for barriers for years. The province rejected her last request for them in February.",
            "approved",
            "rejected",
        ),
        (
            "Harbour Bank raised its target price for Norvik.",
            "After the warning analysts at Harbour Bank lowered the target price of Norvik to 16 euros.",
            "raised",
            "lowered",
        ),
        (
            "In Lund he is a butcher: Jens Marr, the boy of the picture.",
            "The boy of the picture, Jens Marr, now a baker in Lund, sent bread every year.",
            "butcher",
            "baker",
        ),
        (
            "The brakes of the coach had not been checked in May.",
            "The speed was high. The brakes had been checked in May.",
            "had not been checked",
            "had been checked",
        ),
        (
            "A widow shared the account with her brother, a retired teacher.",
            "Money was missing from an account that a retired teacher shared with his sister, the widow.",
            "brother",
            "sister",
        ),
    ],
)
def test_words_that_exclude_those_in_their_place(draft: str, source: str, words: str, true: str) -> None:
    assert conflicts(draft, source, "description").get(words) == true


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Bounty hunters bought the data of the phones.", "The firm sold the data of the phones to bounty hunters."),
        (
            "Critics say that the warning came late, but Ann Holm, the head of the service, rejects that.",
            "Ann Holm, the head of the service, defended the decision on the warning.",
        ),
        (
            "The warship has turned up off Bornland.",
            "Divers have found the warship Vargen, which sank in 1676, off the island of Bornland.",
        ),
        (
            "The council approved the pool by the station.",
            "The council voted for a pool by the station. The deputy mayor rejected the pool by the station.",
        ),
        (
            "The pilots, the airline said, are hit by the cuts.",
            "The pilots of the airline fear the cuts, the union said, but the crews are not hit by the cuts.",
        ),
        (
            "Mara Holm is the youngest winner after defeating Yelena Lund in the final.",
            "Mara Holm won the final, beating Yelena Lund 6-4.",
        ),
        ("Lund may close the mill in May.", "Lund has said it will open the mill of its rival in June."),
    ],
)
def test_words_that_may_both_be_so(draft: str, source: str) -> None:
    assert conflicts(draft, source, "description") == {}
