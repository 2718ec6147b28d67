"""Where something happened: questions of places."""

from factcheck.claims.asking.around import Around
from factcheck.claims.asking.fitting import agree, fits, question
from factcheck.claims.asking.predicate import take_apart
from factcheck.claims.asking.rests import rest_of
from factcheck.claims.asking.subjects import subject_of
from factcheck.mentions.quantities.nouns import lemma_of


def ask_where(around: Around, place: int, event: int) -> str | None:
    """Ask where what a word tells took place.

    Args:
        around: the sentence.
        place: the token that leads to the place: "in", "near".
        event: the token that tells what happened.

    Returns:
        None where no question can be made of the words.
    """
    if around.tags[event].word_class == "noun":
        noun = around.sentence.tokens[event].lower
        return question("Where was" if lemma_of(noun) == noun else "Where were", f"the {noun}")
    clause = next((each for each in around.clauses if each.group.last == event), None)
    predicate = take_apart(around, clause.group) if clause is not None and around.is_whole else None
    if clause is None or predicate is None or clause.subject is None or place <= event:
        return None
    subject = subject_of(around, clause.subject, clause.group.first)
    rest = rest_of(around, event + 1, stop=place)
    if subject is None or rest is None or not agree(around, predicate, clause, subject):
        return None
    is_whole = fits(around, predicate, clause, rest)
    return question("Where", predicate.helper, subject, predicate.verb, rest) if is_whole else None
