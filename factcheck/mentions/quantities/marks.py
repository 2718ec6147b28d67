"""Read the figures of a text in another language by its decimal and group marks, and nothing else of its grammar."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.quantities.figures import place_of
from factcheck.mentions.quantities.masks import masked
from factcheck.mentions.quantities.tokens import LONGEST_FIGURE
from factcheck.source import Span
from factcheck.values.quantity import Quantity

_LATIN = "A-Za-z\u00c0-\u024f"
_SPACES = " \u00a0\u2009\u202f"
_BEFORE = 5
"""Code points before a figure in which the sign of a currency stands: "HK$ "."""
_MOST_SCALES = 2
"""Scale words behind a figure: "2 mil millones"."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2049
"""A bare figure between them is a year, as in English."""


class _Marks(NamedTuple):
    """How a language writes figures: the pattern of one, its decimal marks and whether regions differ."""

    figure: re.Pattern[str]
    decimal: str
    either: bool


def find_figures(reading: Reading) -> Iterator[Mention]:
    """Yield the figures of a source that is in another language than English.

    Args:
        reading: the source with its dates found.

    Returns:
        Mentions in text order; the span has the figure, its scale word and the sign of percent or of a currency.

    Example:
        >>> from factcheck import Source
        >>> reading = Reading(source=Source("a", "Rund 12.000 Soldaten, 2,5 Millionen Euro, 7,5 %.", language="de"))
        >>> [(found.text, str(found.quantity.figures[0])) for found in find_figures(reading)]
        [('12.000', '12000'), ('2,5 Millionen Euro', '2500000'), ('7,5 %', '7.5')]
    """
    text, language = reading.source.text, reading.source.language
    marks = _marks(language)
    masks = sorted(masked(reading, text=text), key=lambda span: span.start)
    at = end = 0
    for found in marks.figure.finditer(text):
        while at < len(masks) and masks[at].start <= found.start():
            end, at = max(end, masks[at].end), at + 1
        is_masked = found.start() < end or (at < len(masks) and masks[at].start < found.end())
        value = None if is_masked else _value(found.group(), marks)
        if value is not None and not _is_year(found.group()):
            yield _mention(reading, found, value, language)


def _mention(reading: Reading, found: re.Match[str], value: Decimal, language: str) -> Mention:
    text = reading.source.text
    end, factor = _scaled(text, found.end(), language)
    start, end, unit = _with_sign(text, found.start(), end)
    place = place_of(value) * factor
    quantity = Quantity.of((value * factor,), place=place, unit=unit)
    return Mention(source_id=reading.source.id, span=Span(start, end), text=text[start:end], value=quantity)


def _value(words: str, marks: _Marks) -> Decimal | None:
    """Return the amount of a figure; None where the marks of the language do not make one of it."""
    figure = words.translate(_MINUS)
    whole, part = _parted(figure, marks)
    digits = "".join(filter(str.isdecimal, whole))
    has_idle_zero = len(digits) > 1 and digits[0] == "0"
    if not digits or has_idle_zero or len(digits) + len(part) > LONGEST_FIGURE:
        return None
    amount = Decimal(f"{digits}.{part}" if part else digits)
    return -amount if figure[0] == "-" else amount


def _parted(figure: str, marks: _Marks) -> tuple[str, str]:
    """Return what stands before and behind the decimal mark of a figure."""
    last = max((figure.rfind(mark) for mark in marks.decimal), default=-1)
    is_group = last > 0 and marks.either and len(figure) - last == len(".000") and figure.lstrip("-")[0] != "0"
    return (figure, "") if last < 0 or is_group else (figure[:last], figure[last + 1 :])


_MINUS = {ord("−"): "-"}


def _is_year(words: str) -> bool:
    return words.isdecimal() and len(words) == len("1900") and _FIRST_YEAR <= int(words) <= _LAST_YEAR


def _scaled(text: str, end: int, language: str) -> tuple[int, Decimal]:
    """Return where the scale words behind a figure end, and what they multiply it with."""
    factor, scales = Decimal(1), _scales(language)
    for _ in range(_MOST_SCALES):
        found = _WORD.match(text, end)
        power = scales.get(found["word"].lower()) if found is not None else None
        character = text[end : end + 1]
        if found is not None and power is not None:
            end = found.end()
        elif (power := scales.get(character)) is not None:
            end += 1
        else:
            break
        factor *= Decimal(10) ** power
    return end, factor


_WORD = re.compile(rf"[{_SPACES}-]?(?P<word>[^\W\d_]+)\b")
_PERCENT = re.compile(rf"[{_SPACES}]?%")
_MONEY_BEHIND = re.compile(rf"[{_SPACES}]?(?P<sign>[€$£¥₽₴₺₹₩])")
_CODE_BEHIND = re.compile(rf"[{_SPACES}]?(?P<code>[A-Z]{{3}}|[Ee]uro)\b")
_MONEY_BEFORE = re.compile(rf"(?P<sign>(?:\b[A-Za-z]{{1,3}})?[€$£¥₽₴₺₹₩])[{_SPACES}]?$")


def _with_sign(text: str, start: int, end: int) -> tuple[int, int, str | None]:
    """Return a place with the sign of percent or of a currency beside it, and the unit."""
    if (percent := _PERCENT.match(text, end)) is not None:
        return start, percent.end(), "percent"
    symbols = table("currencies")["symbols"]
    behind, before = _MONEY_BEHIND.match(text, end), _MONEY_BEFORE.search(text[max(0, start - _BEFORE) : start])
    if before is not None and before["sign"].lower() in symbols:
        return start - len(before.group()), end, symbols[before["sign"].lower()][0]
    if behind is not None and behind["sign"] in symbols:
        return start, behind.end(), symbols[behind["sign"]][0]
    if (code := _CODE_BEHIND.match(text, end)) is not None and code["code"].upper() in _codes():
        return start, code.end(), _codes()[code["code"].upper()]
    return start, end, None


@cache
def _marks(language: str) -> _Marks:
    rows = table("languages")["marks"]
    decimal, groups, either, _ = rows.get(language, rows["und"])
    group = "".join(_SPACES if mark == " " else re.escape(mark) for mark in groups)
    point = "".join(re.escape(mark) for mark in decimal)
    parts = rf"\d{{1,3}}(?P<group>[{group}])\d{{3}}(?:(?P=group)\d{{3}})*|\d+"
    pattern = rf"(?<![{_LATIN}\d.,٫٬:/])(?<!\w[-‐–])(?:(?<!\S)[-−])?(?:{parts})" + (
        rf"(?:[{point}]\d+)?" if point else ""
    )
    return _Marks(re.compile(rf"{pattern}(?![{_LATIN}\d]|[.,٫٬:/'’]\d)"), decimal, either == "either")


@cache
def _codes() -> Mapping[str, str]:
    """Return the codes of currencies, and the name of one that most languages write alike."""
    return {code: code for code in table("currencies")["codes"]["list"][0]} | {"EURO": "EUR"}


@cache
def _scales(language: str) -> Mapping[str, int]:
    row = table("languages")["scales"].get(language)
    words = str(row[0]).split() if row is not None else []
    return {word: int(power) for word, power in zip(words[::2], words[1::2], strict=True)}
