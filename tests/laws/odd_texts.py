"""Texts that look like news and texts that look like nothing: each made from its number alone.

A text is put together from sentences with figures, dates, names and quotations in many spellings; then words are cut,
doubled, moved and spliced, marks and letters of other scripts put in, and now and then nothing is left of the prose.
"""

import string
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import NamedTuple

from factcheck.source import Anchor, Source
from factcheck.strategies import COARSER_FORMS, DAY_FORMS, HEDGES, TITLES, day_text, spellings

PERSONS = (
    "Jane Marlow", "Tom Birch", "Andrey Volkov", "Andrei Volkov", "Kim Jong-rae", "Mohammed al-Tamimi", "J. R. O'Dell",
    "María José Núñez", "Łukasz Żak", "Zoë van der Berg", "Jean-Claude Roy", "Lord Hask", "Robert Birch Jr.", "Kim",
    "Ng", "李伟", "Олег Волков", "Fadi Khoury", "MARLOW", "birch", "Stephen Park", "Steven Park",
)  # fmt: skip
PLACES = (
    "Varnholt", "Ambermoor", "Hask", "Lima", "Peru", "St. Ives", "Las Vegas", "North Korea", "Pyongyang", "the U.S.",
    "Côte d'Ivoire", "Kyiv", "Kiev", "Mt. Bell", "New South Wales", "Tokyo", "San José", "the Isle of Wick", "Ürümqi",
)  # fmt: skip
BODIES = (
    "Castor Rovers", "Bexley & Co", "the Harbour Board", "Trilite Inc.", "UNHCR", "the European Commission",
    "Birch and Sons", "the Ministry of Roads", "NATO", "AT&T", "Reuters", "the 3rd Battalion", "Channel 4", "Yahoo!",
    "S&P 500", "7-Eleven",
)  # fmt: skip
NOUNS = (
    "people", "soldiers", "votes", "cars", "houses", "tons of wheat", "km", "miles", "rpm", "kg", "°C", "members",
    "percent", "%", "barrels a day", "goals", "points", "years", "megawatts", "square feet", "seats", "cases", "times",
)  # fmt: skip
MONEY = (
    "${}", "US${}", "€{}", "£{}", "{} euros", "Rs {} crore", "N{} billion", "A${}m", "{} yen", "¥{}", "R{}m",
    "${}-million",
)  # fmt: skip
DEEDS = (
    "sent {n} to {place}", "killed {n} in {place}", "won {n}", "sold {n} for {money}", "rose {n} to {n}",
    "cut {n} of {n}", "arrived in {place} {day}", "met {who} in {place} {day}", "said {quote}",
    "lost {score} to {body}", "was born {day}", "will open a bridge in {place} {day}",
    "named {who}, {age}, as {office}", "spent {money} on {n}", "grew by {share}", "counted {n}, {n} and {n}",
    "injured at least {n}, among them {n}", "moved from {n} to {n}", "doubled {n} {day}", "told {body} {quote}",
    "died {day} aged {age}", "voted {score}", "measured {n} ({n})", "paid {money} ({money})",
)  # fmt: skip
FRAMES = (
    "{who} {deed}.", "{body} {deed}, {who} said.", "{day}, {who} {deed}.", "{n} {verb} in {place} {day}.",
    "{quote}, said {who}.", "{who}, the {office} of {body}, {deed}, and {deed}.", "According to {body}, {who} {deed}.",
    "{PLACE} — {who} {deed}.", "Of the {n}, {n} {verb} and {n} did not.", "{who}: {quote}",
    "{share} of {n} {verb} {day}; {share} did not.", "Did {who} {verb}? {quote} {who} asked.",
    "{n} of the {n} members {verb} {day}.", "{who} ({age}) {deed}", "- {deed}", "By {who}", "Photo: {who}/{body}",
    "Read more: {who} {deed}", "{day} {time}", "{money} | {n} | {share} | {day}", "{quote} {quote}",
)  # fmt: skip
VERBS = ("died", "voted", "left", "were hurt", "won", "fell", "were sold", "agreed", "may have fled", "did not return")
OFFICES = ("mayor", "prime minister", "head", "chief executive", "defence minister", "captain", "spokeswoman", "coach")
SPEECH = (
    "we will mend the old bridge with our own money this year", "no", "it is what it is", "we are glad",
    "the ferry costs {n} a year and nobody wants it any more", "{who} is a friend", "not {day}, and not for {money}",
    "they sent {n} to {place}, and we did not know of it", "(laughs) I said ‘never’, and I meant it", "", " ", "°",
)  # fmt: skip
MARKS = (
    '"{}"', "“{}”", "‘{}’", "«{}»", "„{}“", '""{}""', '"{}', "{}”", "'{}'", "‹{}›", "「{}」", "“{}“", "&quot;{}&quot;",
)  # fmt: skip
HOSTILE = (
    "7e40", "10^40", "1" * 28, "9" * 40, "1.000.000,5", "1,,000", "1.2.3.4", "-0", "+5", "½", "3½", "²", "1/0", "0/0",
    "22/7", "2019-3-118", "31 April", "Feb. 30, 2021", "9999-12-31", "0000-00-00", "0001-01-01", "24:00", "99:99 GMT",
    "7:28 GMT", "Monday week", "2013–14", "1998-99", "14-12-29", "Q5 2024", "the 1890s", "32 December",
    "29 February 2023", "12/13/14", "٣٤٥", "𑽑𑽒", "Ⅷ", "①②", "三百", "۱۴۰۳", "१२३", "İstanbul", "ß", "ﬁfteen", "e\u0301",
    "Z\u0335a\u0335l", "👩‍👩‍👧", "😀", "\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\xad", "\u2028", "\x00",
    "\x1b[31m", "\x07", "\x85", "\U000e0041", "\ufdfa", "$", "US$", "€1.2.3bn", "$1e5", "£-5", "%", "%s", "{0}", "{",
    "}}", "\\", "\\n", "`", "```", "***", "#", "|", "::error::x", "<b>", "</script>", "<!--", "-->", "]]>", "&amp;",
    "&#0;", "&lt;", "<a href='x'>", "\"><img src=x>", "<p>", "\r", "\t", "\n\n", "''", '""', "“”", "„", "«", "»", "‘",
    "’", "'s", "(", ")", "[", "…", "....", "?!", "—", "--", "°", "№", "@", "©", "•", "~", "^", "Mr.", "Dr.", "U.S.",
    "No.", "St.", "a.m.", "p.m.", "Inc.", "Jr.", "de la", "van", "&", "O'", "Mc", "X", "I", "-1", "1st", "2nd of",
)  # fmt: skip
DAYS = (
    date.min, date.max, date(2024, 2, 29), date(2024, 12, 31), date(2000, 1, 1), date(1969, 12, 31), date(2038, 1, 19),
)  # fmt: skip
ZONES = (timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)), UTC)


class Story(NamedTuple):
    """Two copies of one text that were changed each on its own, with when they came out."""

    number: int
    first: Source
    second: Source


def story(number: int) -> Story:
    """Make the story of a number: the same on every machine."""
    random = Random(f"story {number}")
    text = _prose(random) if random.random() < 0.92 else _noise(random)
    texts = [_mutated(text, random) for _ in range(2)]
    first, second = (
        Source(name, text if text.strip() else f"{text}?", published=_published(random))
        for name, text in zip(("a", "b"), texts, strict=True)
    )
    return Story(number, first, second)


def _published(random: Random) -> date | datetime | Anchor | None:
    drawn = random.random()
    if drawn < 0.4:
        return None
    day = random.choice(DAYS) if drawn < 0.55 else date(2024, 1, 1) + timedelta(days=random.randrange(700))
    if drawn < 0.8:
        return day
    if drawn < 0.95:
        return datetime(day.year, day.month, day.day, random.choice((0, 7, 23)), 59, tzinfo=random.choice(ZONES))
    return Anchor(earliest=day, latest=None, trust=random.choice(("inferred", "dateline", "metadata")))


def _prose(random: Random) -> str:
    sentences = [_filled(random.choice(FRAMES), random) for _ in range(random.randint(1, 5))]
    return random.choice((" ", " ", " ", "\n", "\n\n", "  ", "")).join(sentences)


def _filled(form: str, random: Random) -> str:
    """Fill the slots of a form, and those of what fills them."""
    slots: dict[str, Callable[[], str]] = {
        "who": lambda: random.choice(("{0} {1}", "{1}", "{1}")).format(random.choice(TITLES), random.choice(PERSONS)),
        "place": lambda: random.choice(PLACES),
        "PLACE": lambda: random.choice(PLACES).upper(),
        "body": lambda: random.choice(BODIES),
        "office": lambda: random.choice(OFFICES),
        "verb": lambda: random.choice(VERBS),
        "n": lambda: _amount(random),
        "money": lambda: random.choice(MONEY).format(_figure(random)),
        "share": lambda: (
            f"{random.choice(HEDGES)} {random.randint(0, 1200) / 10} {random.choice(('percent', '%', 'points'))}"
        ),
        "age": lambda: str(random.randint(0, 120)),
        "score": lambda: f"{random.randint(0, 9)}{random.choice('-–:')}{random.randint(0, 120)}",
        "day": lambda: _day(random),
        "time": lambda: (
            f"{random.randint(0, 25)}:{random.randint(0, 61):02} {random.choice(('a.m.', 'GMT', 'CET', ''))}"
        ),
        "quote": lambda: random.choice(MARKS).format(_filled(random.choice(SPEECH), random)),
        "deed": lambda: _filled(random.choice(DEEDS), random),
    }
    pieces = []
    for words, slot, _, _ in string.Formatter().parse(form):
        pieces += [words, slots[slot]() if slot is not None else ""]
    return "".join(pieces)


def _amount(random: Random) -> str:
    return f"{random.choice(HEDGES)} {_figure(random)} {random.choice(NOUNS)}".strip()


def _figure(random: Random) -> str:
    drawn = random.random()
    if drawn < 0.05:
        return random.choice(HOSTILE[:16])
    if drawn < 0.2:
        return str(random.randint(0, 10**6) / 10 ** random.randint(0, 4))
    number = random.choice((random.randint(1, 100), random.randint(100, 99_999), random.randint(1, 400) * 10**6))
    return random.choice(spellings(number))


def _day(random: Random) -> str:
    drawn = random.random()
    if drawn < 0.5:
        return random.choice(("on ", "", "by ", "since ", "until ", "before ", "late ")) + random.choice(
            (
                "Monday",
                "Friday night",
                "yesterday",
                "tomorrow",
                "last week",
                "the weekend",
                "this year",
                "May",
                "Christmas",
            )
        )
    day = date(1900, 1, 1) + timedelta(days=random.randrange(58_000))
    return f"on {day_text(random.choice(DAY_FORMS + COARSER_FORMS), day)}"


def _noise(random: Random) -> str:
    """Make a text that is no prose: hostile pieces, or characters of any script."""
    if random.random() < 0.5:
        return random.choice((" ", "", "\n")).join(random.choices(HOSTILE, k=random.randint(1, 40)))
    points = (random.randrange(1, 0x3100 if random.random() < 0.8 else 0x110000) for _ in range(random.randint(1, 120)))
    return "".join(chr(point) for point in points if not 0xD800 <= point <= 0xDFFF)


def _mutated(text: str, random: Random) -> str:
    """Change a text in up to five places: mostly words, now and then anything."""
    for _ in range(random.choice((0, 0, 1, 1, 2, 3, 5))):
        text = random.choice((*CHANGES, *CHANGES[:4]))(text, random)
    return text


def _new_words(text: str, random: Random) -> str:
    words = text.split(" ")
    words[random.randrange(len(words))] = _filled(
        random.choice(("{n}", "{who}", "{place}", "{day}", "{money}", "{quote}")), random
    )
    return " ".join(words)


def _without_words(text: str, random: Random) -> str:
    words = text.split(" ")
    at = random.randrange(len(words))
    return " ".join(words[:at] + words[at + random.randint(1, 3) :])


def _moved_words(text: str, random: Random) -> str:
    words = text.split(" ")
    moved = words.pop(random.randrange(len(words)))
    words.insert(random.randint(0, len(words)), moved)
    return " ".join(words)


def _new_digit(text: str, random: Random) -> str:
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    if not digits:
        return text
    at = random.choice(digits)
    return f"{text[:at]}{random.choice('0123456789')}{text[at + 1 :]}"


def _hostile_piece(text: str, random: Random) -> str:
    at, blank = random.randint(0, len(text)), random.choice(("", " "))
    return f"{text[:at]}{blank}{random.choice(HOSTILE)}{blank}{text[at:]}"


def _spliced(text: str, random: Random) -> str:
    other, at = _prose(random), random.randint(0, len(text))
    return text[:at] + other[random.randint(0, len(other)) :]


def _cut(text: str, random: Random) -> str:
    one, other = sorted(random.randint(0, len(text)) for _ in range(2))
    return random.choice((text[one:other], text[:one] + text[other:], text[:other] + text[one:]))


def _other_blanks(text: str, random: Random) -> str:
    return text.replace(" ", random.choice(("\xa0", "\u2009", "\t", "\n", "  ", "\u3000", "_")), random.randint(1, 30))


def _other_case(text: str, random: Random) -> str:
    return random.choice((str.upper, str.lower, str.title, str.swapcase))(text)


def _marked_up(text: str, random: Random) -> str:
    tag = random.choice(("p", "b", "a href='/x?a=1&b=2'", "script", "li"))
    return f"<{tag}>{text.replace('&', '&amp;')}</{tag.split()[0]}>"


CHANGES = (
    _new_words, _without_words, _new_digit, _moved_words, _hostile_piece, _spliced, _cut, _other_blanks, _other_case,
    _marked_up,
)  # fmt: skip
