"""Who holds an office."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, Self

from factcheck.claims.asking import ask_office
from factcheck.claims.claim import Claim, Link, Question, Standing
from factcheck.claims.parties import body_name
from factcheck.claims.stage import Stage
from factcheck.data import table
from factcheck.mentions.mention import Office
from factcheck.settings import Settings

_REACH = 80
"""Code points beside an office in which its body is looked for as the text writes it. Ours: a phrase or two."""


class OfficeHolderClaim(Claim):
    """Answer who holds an office of a state or an organisation."""

    kind: Literal["office_holder"] = "office_holder"

    @classmethod
    def find(cls, stage: Stage) -> Iterator[Self]:
        """Yield the holders that a source names, each name of an office once."""
        seen = set()
        for mention in stage.mentions("name"):
            value = mention.whole
            for office in mention.offices:
                subject = _subject(office)
                if subject is None or (subject, value.key, mention.text) in seen:
                    continue
                seen.add((subject, value.key, mention.text))
                question = Question(subject=subject, blocks=(subject,), text=_asked(office, stage.reading.source.text))
                yield cls(question=question, mention=mention.model_copy(update={"value": value}))

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Say that two claims on one office answer one question."""
        is_one = self.question.subject == other.question.subject
        return Link(Standing.ONE if is_one else Standing.UNTOLD, words=("one office",) if is_one else ())


def _subject(office: Office) -> str | None:
    """Name the office and its body; None where the body is not told, several hold it, or the person does not now."""
    if office.body is None or not _is_single(office.title) or office.tenure not in ("holder", "elect", "acting"):
        return None
    tenure = "" if office.tenure == "holder" else f"-{office.tenure}"
    return f"office {office.title}{tenure} of {office.body}"


@cache
def _single_titles() -> frozenset[str]:
    rows = table("single_offices")["single"].values()
    return frozenset(title.strip() for row in rows for title in row[0].split(";"))


def _is_single(title: str) -> bool:
    """Tell whether an office has one holder at a time; a deputy or one of several secretaries has not."""
    if title in _single_titles():
        return True
    words = title.split()
    return words[-1] in table("single_offices")["endings"] and words[0] not in ("deputy", "vice", "junior", "assistant")


def _asked(office: Office, text: str) -> str:
    """Ask for the holder, with the office's body as the text writes it."""
    tenure = "" if office.tenure == "holder" else f"-{office.tenure}"
    body = body_name(office.body or "")
    around = text[max(0, office.span.start - _REACH) : office.span.end + _REACH]
    written = re.search(rf"\b{re.escape(body)}\b", around, re.IGNORECASE)
    return ask_office(f"{office.title}{tenure}", written.group() if written is not None else body)
