"""Make a claim without prose: what a person or a database says, to be compared with what sources say."""

from difflib import get_close_matches
from typing import get_args

from factcheck.claims import AnyClaim, find_claims
from factcheck.errors import ValueTextError
from factcheck.mentions import find
from factcheck.source import Source
from factcheck.values import AnyValue
from factcheck.values.relation import Value
from factcheck.wanted import instead, shown

_KINDS = get_args(get_args(AnyClaim)[0])
_FORMS = {kind.model_fields["kind"].default: kind.form for kind in _KINDS if kind.form is not None}
"""The sentence that a claim of each kind is."""


def claim(kind: str, about: str, value: str | AnyValue, source_id: str) -> AnyClaim:
    """Make a claim without prose.

    Args:
        kind: "count", "event_date", "office_holder", "naming" or "utterance".
        about: what is claimed of, in English: what was counted ("troops North Korea sent to Russia"), what happened
            ("Belousov's visit to Pyongyang"), which office ("Russian Defense Minister"), who spoke; not used for names.
        value: the answer, as text or as a value.
        source_id: who says so.

    Returns:
        A claim whose span is None.

    Raises:
        ValueTextError: there is no such kind, or about and value make no claim of it.

    Example:
        >>> claim("count", "troops North Korea sent to Russia", "some 12,000", "ministry").question.text
        'How many troops did North Korea send to Russia?'
    """
    for field, words in (("kind", kind), ("about", about)):
        if not isinstance(words, str):
            raise ValueTextError(f"{field}: {instead('a text', words)}")
    if kind not in _FORMS:
        near = get_close_matches(kind, _FORMS, n=1)
        raise ValueTextError(
            f'"{kind}" is no kind of claim{f"; near: {near[0]}" if near else ""}; kinds: {", ".join(_FORMS)}'
        )
    if not isinstance(value, str | Value):
        advice = 'Give the words of the answer, such as "some 12,000", or a value.'
        raise ValueTextError(f"{shown(value)} is no answer\n  {advice}")
    stated = value if isinstance(value, str) else value.label
    text = _FORMS[kind].format(value=stated, about=about).strip()
    found = [
        each for each in find_claims(find(Source(source_id, text))) if isinstance(each, _KINDS) and each.kind == kind
    ]
    if not found:
        raise ValueTextError(f'"{text}" makes no claim of kind {kind}: name what it is about as a news text would')
    first: AnyClaim = found[0]
    mention = first.mention.model_copy(
        update={"span": None, "text": stated} | ({} if isinstance(value, str) else {"value": value})
    )
    return first.model_copy(update={"mention": mention})
