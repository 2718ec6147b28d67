"""How the claims of two sources stand is the same whether it was kept or all sources are laid out at once."""

import pytest

from factcheck import Source
from factcheck.facts.answers import links_between
from factcheck.facts.classes import Classes
from factcheck.facts.groups import find_links
from factcheck.prepared import Found, find_shared
from factcheck.settings import DEFAULT

FERRY = "A ferry sank off Lund on Monday, killing 24 people, the harbour master Olga Brandt said."
TEXTS = {
    "one sentence, another figure": (FERRY, FERRY.replace("24", "42"), FERRY.replace("Olga", "Olha")),
    "own words": (FERRY, "Olga Brandt said 24 people had died on the ferry.", "On Monday a ferry sank; 31 died."),
    "one name, spelled two ways": (FERRY, FERRY.replace("Brandt", "Brant"), "Brant said that the ferry was old."),
    "a digest": (
        f"{FERRY} Divers searched the cold wreck until dusk. Relatives gathered at the pier all night and wept.",
        "Divers searched the cold wreck until dusk after a ferry sank off Lund on Monday, killing 42 people.",
        "The weather was fine.",
    ),
    "nothing in common": (FERRY, "Shares of the bank rose 3 percent.", "It rained in Oslo."),
}


@pytest.mark.parametrize("texts", TEXTS.values(), ids=TEXTS)
def test_two_by_two_and_all_at_once_the_same_claims_are_linked(texts: tuple[str, ...]) -> None:
    found = [Found(Source(name, text), DEFAULT) for name, text in zip("abc", texts, strict=True)]
    kept, at_once = (find_shared(found, is_kept=is_kept) for is_kept in (True, False))
    assert kept.slots == at_once.slots
    assert kept.altered == at_once.altered
    copied = {place for pair in kept.slots.copies | kept.slots.digests for place in pair}
    accounts = [
        each.account(
            {span for source_id, span in copied if source_id == each.source.id}, kept.altered.get(name, frozenset())
        )
        for name, each in zip("abc", found, strict=True)
    ]
    answers = [each.answers for each in accounts]
    classes = Classes([claim for each in answers for claim in each.claims], DEFAULT)
    links = find_links(classes, at_once.slots, DEFAULT)
    for _ in range(2):
        assert links_between(answers[::-1], kept.slots_of_two) == links
