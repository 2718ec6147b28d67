"""What stands beside a figure: what else its sentence counts, and whether its source gives another such figure."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import TypeVar

from factcheck.claims.claim import Claim
from factcheck.claims.context import Context
from factcheck.claims.counting import is_whole_question
from factcheck.claims.question import NOW, Key
from factcheck.frames.earlier import is_set_behind
from factcheck.source import Span

ClaimT = TypeVar("ClaimT", bound=Claim)


def with_neighbours(claims: list[ClaimT], context: Context) -> Iterator[ClaimT]:
    """Add to each question whether its figure is the only one of the source, and what stands beside it.

    Args:
        claims: of figures of one source, in text order.
        context: the source.
    """
    values: dict[str, set[Hashable]] = defaultdict(set)
    in_sentence: dict[Span, list[ClaimT]] = defaultdict(list)
    for claim in claims:
        if _is_of_story(claim, context):
            values[claim.question.subject].add(claim.value.key)
        in_sentence[context.sentence(claim.mention)].append(claim)
    for claim in claims:
        question = claim.question
        if question.unstated is not None:
            yield claim
            continue
        keys = list(question.keys)
        beside = {
            _stated(other): other.mention.text
            for other in in_sentence[context.sentence(claim.mention)]
            if _is_beside(other, claim)
        }
        if beside:
            keys.append(Key(role="beside", values=tuple(sorted(beside)), words=", ".join(beside.values())))
        if _may_be_only(claim, context) and len(values[question.subject]) == 1:
            keys.append(Key(role="only", values=("only",), words="no other such figure"))
        yield claim.model_copy(update={"question": question.model_copy(update={"keys": tuple(keys)})})


def _may_be_only(claim: Claim, context: Context) -> bool:
    return is_whole_question(claim.question.keys[0].values[0]) and not _is_set_behind(claim, context)


def _is_of_story(claim: Claim, context: Context) -> bool:
    """Whether a figure is of the time of its story, and its sentence sets it behind no other event."""
    time = claim.question.part("time")
    return time is not None and time.values == NOW and not _is_set_behind(claim, context)


def _is_set_behind(claim: Claim, context: Context) -> bool:
    sentence = context.read_sentence(claim.mention)
    return is_set_behind(sentence, sentence.bounds(claim.mention.place)[0])


def _is_beside(other: Claim, claim: Claim) -> bool:
    return other.question.unstated is None and other.question.subject != claim.question.subject


def _stated(claim: Claim) -> str:
    return f"{claim.question.subject}: {', '.join(map(str, claim.value.figures))}"
