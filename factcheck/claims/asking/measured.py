"""Questions for what a table names: votes, what a figure measures, in which words something was said, offices."""

from factcheck.claims.asking.around import counted_noun, is_plural, pointing
from factcheck.claims.asking.predicate import words
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_LEAST_LETTERS = 4
"""Letters by which a word of a title is known again, in any spelling: "defence", "defense". Heuristic."""
_ASKED_WORDS, _LONGEST_SPEAKER = 6, 8
"""Words of a quotation that a question shows, and words of a speaker at most. Heuristic: a line of a report."""


def ask_for_votes(figure: Mention, sentence: Span, text: str) -> str | None:
    """Return the question for the figure of one side of a vote; None for a score, or where nothing tells of a vote."""
    stated = text[sentence.start : sentence.end].lower().replace("-", " ").split()
    if not any(word.strip(".,;:()“”\"'’") in words("votes") for word in stated):
        return None
    row = table("asking")["votes"].get(figure.quantity.role)
    return str(row[0]) if row is not None else None


def ask_measure(measure: str, noun: str | None, *, is_unit: bool = False) -> str | None:
    """Return the question for what is measured, or counted under a name.

    Args:
        measure: the class of the claim: "the bail", "magnitude", or "passenger, aboard".
        noun: what is counted, as written.
        is_unit: whether the figure is in a unit, so that it counts nothing.

    Example:
        >>> ask_measure("the bail", None), ask_measure("the sales", None), ask_measure("person, aboard", "people")
        ('What was the bail?', 'How high were the sales?', 'How many people were aboard?')
    """
    counted, _, named = measure.rpartition(", ")
    name = named.removeprefix("the ")
    asked = str(table("asking")["measures"].get(name, (f"What was the {name}?",))[0])
    stated = counted_noun(noun or counted)
    is_count = asked.startswith("How many")
    return None if is_count and (is_unit or stated is None) else asked.format(noun=stated)


def ask_words(quoted: str, speaker: str | None) -> str:
    """Return the question for the words of a quotation.

    Args:
        quoted: the words.
        speaker: who is given them, as written; None when nobody is.

    Example:
        >>> ask_words("We shall rebuild the mill before winter", "but Hal Ruskin")
        'In which words did Hal Ruskin say “We shall rebuild the mill before …”?'
        >>> ask_words("Never again", "she")
        'In which words is “Never again” quoted?'
    """
    stated = quoted.split()
    shown = " ".join(stated[:_ASKED_WORDS]) + (" …" if len(stated) > _ASKED_WORDS else "")
    who = _speaker(speaker) if speaker is not None else None
    return f"In which words did {who} say “{shown}”?" if who is not None else f"In which words is “{shown}” quoted?"


def _speaker(speaker: str) -> str | None:
    """Return a speaker as a question has it; None for one who is not named or described in whole."""
    stated, closed = speaker.split(), table("grammar")["closed"]
    while stated and stated[0].lower() in (*closed["coordinator"][0].split(), *closed["subordinator"][0].split()):
        stated = stated[1:]
    if not stated or len(stated) > _LONGEST_SPEAKER or any(word.lower() in pointing() for word in stated):
        return None
    if not all(
        word.strip(".,'’-&").replace("-", "").replace("’", "").replace("'", "").replace(".", "").isalpha()
        for word in stated
    ):
        return None
    opening = stated[0].lower()
    if opening in ("a", "an", "the"):
        return " ".join((opening, *stated[1:]))
    is_named = any(word[:1].isupper() for word in stated[1:]) or (len(stated) == 1 and stated[0][:1].isupper())
    return " ".join(stated) if is_named or is_plural(stated[-1].lower()) else None


def ask_office(title: str, body: str) -> str:
    """Return the question for the holder of an office.

    Example:
        >>> ask_office("chairman", "House Resources Committee"), ask_office("president", "Chile")
        ('Who is the House Resources Committee’s chairman?', 'Who is Chile’s president?')
    """
    heads = table("organisation_words")["heads"]
    last = body.rsplit(maxsplit=1)[-1].lower() if body else ""
    is_common = " " in body and last in (*heads["state"][0].split(), *heads["public"][0].split())
    has_article = body.lower().startswith("the ") or " of " in body
    is_many = body in table("asking")["articles"]["states"][0]
    needs = (is_common or is_many) and not has_article
    shown = f"the {body}" if needs else body
    return f"Who is {shown}{'’' if body.endswith('s') else '’s'} {title}?"


def things() -> frozenset[str]:
    """Return the words before a name that say that no person is called so: "ferry", "horse"."""
    return words("things")


def is_local(title: str) -> bool:
    """Return whether an office is one of a town, so that a state has none."""
    return title in words("local")


def is_body(written: str) -> bool:
    """Return whether words before an office name a body, not a rank."""
    return not words("small_bodies").issuperset(_words(written.lower()))


def is_stated_by(title: str, written: str) -> bool:
    """Return whether the words of an office are its title, or short for it: "CEO" is, "boss" is not."""
    stated = _words(written)
    plain = {word[:_LEAST_LETTERS] for word in title.split()}
    return any(word.isupper() or word.lower()[:_LEAST_LETTERS] in plain for word in stated)


def _words(written: str) -> list[str]:
    """Return the words and figures of what is written, parted at every mark."""
    return "".join(letter if letter.isalnum() else " " for letter in written).split()
