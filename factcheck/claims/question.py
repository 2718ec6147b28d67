"""Question: what a claim answers, in typed keys that agree or differ."""

from factcheck.claims.days import are_one_day
from factcheck.frozen import Frozen

SHARING = {"named": 1, "beside": 1, "thing": 1, "what": 2, "event": 2, "context": 2}
"""Roles of keys that agree when they share so many values, or all of the one that has fewer."""
FORGIVING = frozenset({*SHARING, "verb", "body as agent", "body as target", "body as party"})
"""Roles of keys that forbid nothing when they differ: one body has many names, one event many verbs."""

NEAR_NAME = "near name"
"""Role of a key that says which other name of the source is almost written so: no evidence."""

HAPPENED = "happened"
"""Role of a key that says what happened on a date where its words tell of that by their form alone."""

NOW = ("now",)
"""The time of a sentence that names no other: no evidence, since most sentences tell of the day's event."""


class Key(Frozen):
    """One typed part of a question.

    Args:
        role: what the part is: "counted", "action", "verb" (a stem that is in no table), "agent", "target", "party" and
            the like, "object", "thing" (what else the action is done with), "what" (what takes part in an event),
            "reference", "owner", "author" (who is named right beside a quotation), "speaker" (who else is said to speak
            it), "context" (what else the sentence of a quotation says), "time", "only" (the source gives no other such
            answer), "beside" (what else the sentence counts), "named" (who and what else it names), "event" (who and
            what the head of the source names).
        values: canonical values, sorted.
        words: the words of the source, for people.
    """

    role: str
    values: tuple[str, ...]
    words: str

    def agrees(self, other: "Key") -> bool:
        """Whether the two name one thing: those of one are among those of the other, or enough are shared."""
        ours, theirs = set(self.values), set(other.values)
        if self.role in SHARING:
            return len(ours & theirs) >= min(SHARING[self.role], len(ours), len(theirs))
        if self.role == "day":
            few, many = sorted((self.values, other.values), key=len)
            return all(any(are_one_day(one, each) for each in many) for one in few)
        if self.role.startswith("person"):
            return _are_met(ours, theirs) or _are_met(theirs, ours)
        return ours <= theirs or theirs <= ours


def _are_met(few: set[str], many: set[str]) -> bool:
    """Whether each person of some is among others: one family name, and one initial where both give it."""
    return all(any(one.startswith(other) or other.startswith(one) for other in many) for one in few)


class Question(Frozen):
    """What is asked, of whom or what. Claims whose questions agree answer each other.

    Args:
        subject: what stands for the question in a fingerprint, such as "count troops".
        blocks: coarse keys; only claims that share one are looked at together.
        keys: its typed parts; those that agree are evidence that two questions are one, one that differs forbids it.
        text: the question in plain words.
        unstated: why the words do not say what is asked; such a claim is compared in near copies only, where the place
            in the sentence tells it. None when they do.
        quoted: whether the text quotes the sentence, since no question could be made of its words.
    """

    subject: str
    blocks: tuple[str, ...] = ()
    keys: tuple[Key, ...] = ()
    text: str
    unstated: str | None = None
    quoted: bool = False

    def part(self, role: str) -> Key | None:
        """Return the part of a role, or None."""
        return next((key for key in self.keys if key.role == role), None)
