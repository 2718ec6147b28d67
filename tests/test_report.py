"""A report shows itself: as a terminal does, and on one line."""

import pytest

from factcheck import Source, check, check_draft
from factcheck.writers import RenderOptions, write_text

WIRE = Source("wire", "A ferry sank off Cebu. The coast guard said 24 people drowned.")
DESK = Source("desk", "A ferry sank off Cebu. The coast guard said 31 people drowned.")
DRAFT = Source("draft", "31 people drowned when a ferry sank off Cebu. A helicopter found 5 rafts.")


def test_printed_it_looks_as_on_a_terminal() -> None:
    report = check([WIRE, DESK])
    assert str(report) + "\n" == write_text(report, RenderOptions(width=80))
    assert "\x1b" not in str(report)


@pytest.mark.parametrize(
    ("report", "shown"),
    [
        (check([WIRE, DESK]), "<Report of 2 sources: 1 conflict, 1 agreement>"),
        (check([WIRE]), "<Report of 1 source: no findings>"),
        (check_draft(DRAFT, [DESK]), "<Report of a draft and its sources: 1 statement in no source, 2 agreements>"),
    ],
)
def test_its_repr_is_short(report: object, shown: str) -> None:
    assert repr(report) == shown
