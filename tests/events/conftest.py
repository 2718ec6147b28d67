"""Articles of two events for the tests of this room."""

import pytest

from factcheck.source import Source

DAM = (
    "A dam burst above San Isidro on Tuesday and killed at least 34 people, the civil defence said. The mud reached "
    "the bridge at Palca. The mine belongs to Andina Metals.",
    "At least 43 people died when a dam of the mining firm Andina Metals gave way at San Isidro on Tuesday. Mayor "
    "Rufino Condori said the mud had taken the school.",
    "Andina Metals must pay for the mud that buried San Isidro, mayor Rufino Condori said on Wednesday.",
)
BANK = (
    "The bank of Orlen will cut 1,900 jobs, its head Ida Vang said on Tuesday. Orlen earned 420 million euros.",
    "Ida Vang, who runs the Orlen bank, wants 1,900 people to go. The union called it a cold day for Orlen.",
)


@pytest.fixture
def sources() -> list[Source]:
    """Articles of two events, mixed, and one that stands alone."""
    texts = {
        "d1": DAM[0],
        "b1": BANK[0],
        "d2": DAM[1],
        "x": "Chess is played in Lunova again.",
        "b2": BANK[1],
        "d3": DAM[2],
    }
    return [Source(name, text) for name, text in texts.items()]
