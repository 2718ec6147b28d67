"""What models share beside their fields shows nowhere."""

import copy
import pickle

import pytest

from factcheck.claims.question import Key, Question
from factcheck.errors import SourceError
from factcheck.frozen import make_lean
from factcheck.source import Span


def test_a_lean_model_is_the_model() -> None:
    lean, plain = (
        Question(subject="count", text="How many?", keys=(Key(role="a", values=("b",), words="b"),)) for _ in "ab"
    )
    make_lean(lean)
    assert lean == plain
    assert hash(lean) == hash(plain)
    assert lean.model_fields_set == plain.model_fields_set == {"subject", "text", "keys"}
    assert lean.model_dump_json(exclude_unset=True) == plain.model_dump_json(exclude_unset=True)
    assert pickle.loads(pickle.dumps(lean)) == copy.deepcopy(lean) == plain


def test_a_changed_copy_changes_no_other_model() -> None:
    one, other = (Question(subject="count", text="How many?") for _ in "ab")
    make_lean(one)
    make_lean(other)
    changed = one.model_copy(update={"quoted": True})
    assert changed.model_fields_set == {"subject", "text", "quoted"}
    assert one.model_fields_set == other.model_fields_set == {"subject", "text"}


def test_a_span_is_a_model_like_others() -> None:
    span = Span(3, 9)
    assert span == Span.model_validate_json(span.model_dump_json()) == pickle.loads(pickle.dumps(span))
    assert span.model_copy(update={"end": 10}) == Span(3, 10) != span
    assert Span(0, 0).model_dump() == {"start": 0, "end": 0}


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (0, -1), ("a", 2), (1.5, 2), (None, 2)])
def test_a_span_of_no_places_is_refused(start: object, end: object) -> None:
    with pytest.raises(SourceError, match="Span"):
        Span(start, end)  # type: ignore[arg-type]
