"""What is said of a statement that no source supports: what stands in its place, where its value stands otherwise, or
what comes nearest.
"""

from typing import NamedTuple

from factcheck.draft.answered import Answer
from factcheck.draft.basis import Basis
from factcheck.draft.comparing import compare
from factcheck.draft.partners import SURE_SLIP, Partner
from factcheck.draft.rivals import Rival
from factcheck.draft.rounding import as_rounded
from factcheck.draft.slipped import slip_of, with_slip
from factcheck.draft.stand_ins import StandIn
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import compare_amounts, dimension_of
from factcheck.values.relation import Comparison, Relation

_FIT = {"quantity": 0.75, "date": 0.6, "name": 0.9, "quotation": 0.5}
"""Fit from which a mention stands in the place of a statement. Heuristic: tuned on drafts of our own, right and with
faults."""
_LEAD = {"quantity": 0.2, "date": 0.4, "name": 0.5, "quotation": 0.0}
"""Lead over the next one of another value. Heuristic, tuned with the fit."""
_ROLE_FIT = 2.0
"""Fit of a name in whose slot the draft has another one of the source. Heuristic, tuned with the fit."""
_DATE_FIT = 0.5
"""What a date fits better than an equal one that tells of another thing, beside being twice as near. Heuristic."""
_SLIPPED = 1.2
"""Fit of a figure in whose place an equal one of something else may have slipped. Heuristic."""
_BESIDE = 60
"""Letters between a figure and what stands beside it. Heuristic: a clause."""
_OVER = 2
"""How many times better a partner fits than an equal figure, so that the figure has slipped into its place."""


_QUOTED = "quotation: the same words"
_LEFT = "only: of its sort the sources have nothing else that the draft has not"
_SPELLING = "spelling: no other name is near"


class Instead(NamedTuple):
    """What the sources have on a statement that none of them supports.

    Args:
        mentions: its value, where it stands of another thing.
        nearest: what comes nearest, where its value stands nowhere.
        why: why the nearest is not enough.
    """

    mentions: tuple[Mention, ...] = ()
    nearest: Mention | None = None
    why: str = ""


def instead(mention: Mention, basis: Basis) -> Answer | Instead:
    """Return a conflict with what stands in the place of a statement, or what else the sources have.

    Args:
        mention: a statement that no source supports.
        basis: what the sources have.
    """
    partner = basis.partner_of(mention)
    equal = basis.elsewhere(mention)
    compared = _compared(mention, partner) if partner is not None and _is_in_place(mention, partner) else None
    if (speaker := basis.other_speaker(mention)) is not None:
        return _other_speaker(mention, speaker)
    if (
        partner is not None
        and compared is not None
        and (basis.are_told_apart(mention, partner.mention) or _stands_beside(mention, partner.mention, equal))
    ):
        compared = None
    if partner is not None and compared is not None and not _is_elsewhere(mention, partner, equal, basis):
        return Answer(compared, (partner.mention,), evidence=(_evidence(partner),))
    if (other := _in_its_place(mention, equal, basis)) is not None:
        return other
    if equal:
        return Instead(tuple(equal))
    if (left := _left(mention, basis)) is not None:
        return left
    return Instead() if partner is None else Instead((), partner.mention, _why(mention, partner))


def _left(mention: Mention, basis: Basis) -> Answer | None:
    """Return a conflict with what alone the sources have left of the sort of a statement."""
    left = basis.only_left(mention)
    found = _compared(mention, left) if left is not None and not basis.are_told_apart(mention, left.mention) else None
    if left is None or found is None:
        return None
    return Answer(Comparison(Relation.DISCREPANT, found.reason, found.steps), (left.mention,), evidence=(_LEFT,))


def _in_its_place(mention: Mention, equal: list[Mention], basis: Basis) -> Answer | None:
    """Return a conflict with what a source has in the place of a statement by the words around it, or with the one name
    that is near."""
    if (other := basis.in_place(mention, equal)) is not None:
        return _by_place(mention, other)
    if (rival := basis.rival(mention) or basis.stand_in(mention)) is not None:
        return _against(mention, rival, "stands in no source")
    if (near := basis.near_name(mention)) is None:
        return None
    reason = f"“{mention.text}” is spelled like no name in the sources; near it is “{near.text}” (one letter apart)"
    return Answer(Comparison(Relation.DISCREPANT, reason), (near,), evidence=(_SPELLING,))


def displaced(mention: Mention, answer: Answer, basis: Basis) -> Answer | None:
    """Return a conflict where sources have a statement, but another name or date in its place; None where they do not.

    Args:
        mention: a statement that sources have.
        answer: where they have it.
        basis: what the sources have.
    """
    if not answer.comparison.relation.is_agreement:
        return None
    if mention.value.kind == "date":
        return _other_date(mention, answer, basis) if answer.fact is None else None
    return _other_name(mention, answer, basis) if mention.value.kind == "name" else None


def _other_name(mention: Mention, answer: Answer, basis: Basis) -> Answer | None:
    """Return a conflict with the name that a source has in the place of one of the draft."""
    if (speaker := basis.other_speaker(mention)) is not None:
        return _other_speaker(mention, speaker)
    if basis.is_misspelt(mention, answer):
        reason = f"“{mention.text}” is spelled otherwise in the sources: “{answer.mentions[0].text}” (one letter apart)"
        return Answer(Comparison(Relation.DISCREPANT, reason), answer.mentions, evidence=(_SPELLING,))
    holder = basis.other_holder(mention, answer)
    if holder is not None:
        reason = f"“{mention.text}” is in another office in the sources, and “{holder.text}” in this one"
        return Answer(Comparison(Relation.DISCREPANT, reason), (holder,), evidence=("office: the same words for it",))
    partner = basis.in_role(mention, answer)
    if partner is None or partner.fit < _ROLE_FIT or partner.lead < _LEAD["name"]:
        rival = basis.rival(mention, answer.mentions) or basis.stand_in(mention, answer.mentions)
        return None if rival is None else _against(mention, rival, "stands in the sources in another role")
    other = partner.mention
    reason = f"“{mention.text}” stands in the sources in another role, and “{other.text}” in this one"
    return Answer(Comparison(Relation.DISCREPANT, reason), (other,), evidence=(_evidence(partner),))


def _by_place(mention: Mention, other: Mention) -> Answer:
    """Return the conflict of a count or a date with the one that a source has in its place."""
    found = compare(mention, other)
    if found.relation is Relation.INCOMPARABLE:
        found = compare_amounts(mention.quantity, other.quantity)
    reason = with_slip(found.reason, slip_of(mention, other))
    evidence = f"place: the same words are around “{other.text}”"
    return Answer(found._replace(reason=reason), (other,), evidence=(evidence,))


def _other_speaker(mention: Mention, speaker: Mention) -> Answer:
    """Return the conflict of one who is quoted with the one to whom the sources give the words."""
    reason = f"“{mention.text}” is quoted with what “{speaker.text}” says in the sources"
    return Answer(Comparison(Relation.CONTRADICTORY, reason), (speaker,), evidence=(_QUOTED,))


def _against(mention: Mention, rival: Rival | StandIn, where: str) -> Answer:
    """Return the conflict of a name with the one that a source has in its slot."""
    reason = f"“{mention.text}” {where}, and “{rival.mention.text}” in this one"
    if where.endswith("source"):
        reason = f"“{mention.text}” {where}; in its place stands “{rival.mention.text}”"
    slipped = with_slip(reason, slip_of(mention, rival.mention))
    return Answer(Comparison(Relation.DISCREPANT, slipped), (rival.mention,), evidence=(rival.evidence,))


def _other_date(mention: Mention, answer: Answer, basis: Basis) -> Answer | None:
    """Return a conflict with a date of a source that fits the place of one of the draft far better than the equal one
    does."""
    if (other := basis.in_place(mention, answer.mentions)) is not None:
        return _by_place(mention, other)
    partner = basis.partner_of(mention)
    if partner is None or not _is_in_place(mention, partner):
        return None
    compared = _compared(mention, partner)
    if compared is None or partner.fit < _DATE_FIT + _OVER * max(basis.fit(mention, each) for each in answer.mentions):
        return None
    reason = f"“{mention.text}” stands in the sources of another thing; {compared.reason}"
    return Answer(compared._replace(reason=reason), (partner.mention,), evidence=(_evidence(partner),))


def _is_elsewhere(mention: Mention, partner: Partner, equal: list[Mention], basis: Basis) -> bool:
    """Whether a source has the figure or date, and it has not slipped into the place of another one."""
    if not equal:
        return False
    if mention.value.kind == "date":
        return partner.fit < _DATE_FIT + _OVER * max(basis.fit(mention, each) for each in equal)
    if partner.fit >= _FIT["quantity"] and basis.is_of_one_noun(mention, partner.mention, equal):
        return False
    is_slip = partner.slip is not None and partner.slip.weight >= SURE_SLIP
    if partner.fit < _SLIPPED or (dimension_of(mention.quantity) == "count" and not is_slip):
        return True
    return partner.fit < _OVER * max(basis.fit(mention, each) for each in equal)


def _stands_beside(mention: Mention, partner: Mention, equal: list[Mention]) -> bool:
    """Whether the figure itself stands beside what would stand in its place, in its unit: "fell to 4.2 percent from
    4.9 percent"."""
    return mention.value.kind == "quantity" and any(
        each.source_id == partner.source_id
        and each.quantity.unit == mention.quantity.unit
        and abs(each.place.start - partner.place.start) < _BESIDE
        for each in equal
    )


def _is_in_place(mention: Mention, partner: Partner) -> bool:
    """Whether a mention of a source stands in the place of one of the draft, and not just near it."""
    kind = mention.value.kind
    if partner.lead < _LEAD[kind]:
        return False
    if kind == "name" and partner.slip is not None:
        return True
    if kind == "name" and set(mention.text.split()) & set(partner.mention.text.split()):
        return partner.fit >= (_FIT["quotation"] if partner.is_of_one else _FIT[kind])
    return partner.fit >= _FIT[kind] and partner.is_of_one


def _compared(mention: Mention, partner: Partner) -> Comparison | None:
    """Return how a statement and what stands in its place stand; None where they do not conflict, or a date is told in
    the same words."""
    if mention.value.kind == "date" and mention.text.casefold() == partner.mention.text.casefold():
        return None
    found = compare(mention, partner.mention)
    if found.relation is Relation.INCOMPARABLE and mention.value.kind == "quantity":
        found = compare_amounts(mention.quantity, partner.mention.quantity)
    if not as_rounded(mention, partner.mention, found).relation.is_conflict:
        return None
    if mention.value.kind == "quantity" and found.relation is Relation.DISCREPANT and partner.fit < _SLIPPED:
        return None
    is_named = any(step.endswith("?") for step in found.steps)
    reason = found.reason if is_named else with_slip(found.reason, partner.slip)
    if mention.value.kind == "name":
        return Comparison(Relation.DISCREPANT, reason, found.steps)
    return Comparison(found.relation, reason, found.steps)


def _evidence(partner: Partner) -> str:
    return f"place: nothing else fits the words around it as well as “{partner.mention.text}”"


def _why(mention: Mention, partner: Partner) -> str:
    """Return why a mention is not enough for a conflict."""
    kind = mention.value.kind
    look = "" if partner.slip is None else f" ({partner.slip.words})"
    if partner.fit < _FIT[kind]:
        return f"few words around both are the same{look}"
    if partner.lead < _LEAD[kind]:
        return f"another fits about as well{look}"
    return f"about something else, as far as the words say{look}"
