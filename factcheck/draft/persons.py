"""Whether a name is that of a person, where no table knows it: by what stands beside it."""

from factcheck.claims.described import role_words
from factcheck.claims.parties import may_be_person
from factcheck.document import Sentence
from factcheck.document.vocabulary import SAYING
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.name_given import is_given

_WHO = frozenset({"who", "whose", "whom"})


def is_person(mention: Mention, text: Text) -> bool:
    """Whether a name is that of a person, as far as a table, its form or its place tells.

    Args:
        mention: the name.
        text: its source.
    """
    whole = mention.whole
    if whole.entity is not None or not may_be_person(whole):
        return whole.entity == "person"
    if not role_words("kinds of names").isdisjoint(whole.parts):
        return False
    if is_given(whole.parts[0]) or mention.offices:
        return True
    is_described = any(slot.way == "named" for slot in text.slots(mention))
    return is_described or _is_told_to_be_one(mention, text.read(mention))


def _is_told_to_be_one(mention: Mention, sentence: Sentence) -> bool:
    """Whether a verb of speech, "who" or an age stands right beside a name."""
    first, end = sentence.bounds(mention.place)
    beside = [tag.lemma for tag in (*sentence.tags[max(0, first - 1) : first], *sentence.tags[end : end + 1])]
    if any(lemma in SAYING for lemma in beside):
        return True
    behind = [token.lower for token in sentence.tokens[end : end + 2]]
    return behind[:1] == [","] and len(behind) > 1 and (behind[1] in _WHO or behind[1].isdigit())
