"""What a caller may set: frozen, every field with a default. Passed as an argument, never global."""

import math
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from difflib import get_close_matches
from numbers import Integral, Real
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, ValidationInfo, field_validator

from factcheck.errors import ConfigError
from factcheck.frozen import Frozen
from factcheck.visible import visible
from factcheck.wanted import instead, shown

Gravity = Literal["note", "warning", "error"]
LikelyLinks = Literal["off", "usual", "likely"]
Answered = Literal["agreement", "conflict", "elsewhere", "unsupported"]
Level = Literal["error", "warning", "information", "hint", "off"]
Forms = tuple[tuple[str, tuple[str, ...]], ...]
"""Rows of a form and the other forms of it."""

_LARGEST = 10**6
"""Of whole numbers. Heuristic: none counts more than the words of a text."""
_GRADED = ("contradictory", "discrepant", "elsewhere", "unsupported", "note")
"""What a severity may be set for, beside a whole rule: two relations and two kinds of finding."""


def _number(value: object) -> object:
    """Refuse what only looks like a number, and what is no amount."""
    if isinstance(value, Integral) and not isinstance(value, bool):
        if abs(int(value)) > _LARGEST:
            raise ConfigError(f"a number up to {_LARGEST} is wanted, not {shown(value)}")
        return int(value)
    if isinstance(value, bool) or not isinstance(value, Real | Decimal):
        raise ConfigError(f"a number is wanted, not {shown(value)}")
    if not math.isfinite(value):
        raise ConfigError(f"a finite number is wanted, not {value}")
    return value if isinstance(value, Decimal) else float(value)


def _rows(value: object) -> object:
    """Turn a mapping, as a file or a caller gives it, into rows."""
    return tuple(value.items()) if isinstance(value, Mapping) else value


def _flat(value: object) -> object:
    """Turn tables within a table into rows whose keys have a point."""
    if not isinstance(value, Mapping):
        return value
    rows: list[tuple[object, object]] = []
    for key, each in value.items():
        rows += [(f"{key}.{of}", more) for of, more in each.items()] if isinstance(each, Mapping) else [(key, each)]
    return tuple(rows)


def _words(value: object) -> object:
    """Refuse a single text where several are wanted: its letters are no names."""
    if isinstance(value, str):
        raise ConfigError(f'a list is wanted: ["{value}"]')
    return tuple(value) if isinstance(value, list) else value


def _graded(key: str) -> str:
    """Refuse a rule with what is neither a relation nor a kind of finding."""
    _, point, of = key.partition(".")
    if point and of not in _GRADED:
        raise ConfigError(f'"{of}" has no severity; {near(of, _GRADED)}')
    return key


def _band(value: object) -> object:
    """Turn true and false into the words that they stand for."""
    return ("off", "usual")[value] if isinstance(value, bool) else value


_Number = BeforeValidator(_number)
_Rows = BeforeValidator(_rows)
_Text = Annotated[str, Field(min_length=1, pattern=r"\S", strict=True)]
_Texts = Annotated[tuple[_Text, ...], BeforeValidator(_words)]
_Share = Annotated[Decimal, _Number, Field(ge=0, lt=1)]
_Table = Annotated[tuple[tuple[_Text, _Texts], ...], _Rows]


class SourceRow(Frozen):
    """What a caller knows of sources whose own files do not tell it.

    Args:
        publisher: who published them.
        origin: the report they are known to tell again.
    """

    publisher: _Text | None = None
    origin: _Text | None = None


class Settings(Frozen):
    """Hold what a desk may want to change. Fields of several rows take a mapping or rows.

    Args:
        fact_evidence: keys that must agree before two claims are held to answer one question.
        error_evidence: keys that must agree before a fact may be contradictory; with fewer it is discrepant
            at worst. Heuristic, tuned on whole articles.
        quotation_likeness: share of the words that must be the same, in one order, in the stretch that two quotations
            both give, before the two are held to be one utterance. Heuristic: at .67 two sentences on one
            "dangerous animal response team" met, at .7 no two of the development texts.
        different_events: whether sources that are likely of different events are left without a comparison.
        likely_links: which figures that no typed question joins are joined by what speaks for one question: none
            ("off" or False), those of the bands of errors and warnings ("usual" or True), or with notes on those of the
            band below too ("likely").
        near_copies: whether sentences that two sources share link what stands at one place in both.
        rules: rules by name, turned on or off.
        severities: how grave the findings of a rule are, "consistency", or those of one relation or kind of them,
            "consistency.discrepant"; agreements stay notes.
        tolerances: by what is counted, or by unit, the share of their mean by which two figures may differ and still
            stand side by side.
        ignored_names: names that are not read as names.
        spellings: the spelling of the house, and other spellings of it: the rule `house-spelling` notes them, and
            as names they are one name.
        aliases: a name, and further names of the one who is called so.
        titles: an office, lower case, and other titles of it that are read as offices.
        noun_classes: what is counted, and further nouns, singular and lower case, that count it.
        sources: what is known of sources, by a pattern of their ids or paths; the first row that tells it counts.
        baseline: path of the file of suppressed findings.
        store: path of the file, or address of the server, where a corpus keeps its articles.
        draft_sources: paths of the sources that drafts are written from, or patterns of them.
        editor: how an editor shows the statements of a draft, by the kind of their finding.

    Raises:
        ConfigError: a field is unknown or its value is none that it can have.

    Example:
        >>> Settings(tolerances={"troops": 0.05}).tolerances
        (('troops', Decimal('0.05')),)
    """

    fact_evidence: Annotated[int, _Number, Field(ge=1)] = 3
    error_evidence: Annotated[int, _Number, Field(ge=1)] = 4
    quotation_likeness: Annotated[float, _Number, Field(ge=0, le=1)] = 0.7
    near_copies: Annotated[bool, Field(strict=True)] = True
    different_events: Annotated[bool, Field(strict=True)] = True
    likely_links: Annotated[LikelyLinks, BeforeValidator(_band)] = "usual"
    rules: Annotated[tuple[tuple[_Text, Annotated[bool, Field(strict=True)]], ...], _Rows] = ()
    severities: tuple[tuple[Annotated[_Text, AfterValidator(_graded)], Gravity], ...] = ()
    tolerances: Annotated[tuple[tuple[_Text, _Share], ...], _Rows] = ()
    ignored_names: _Texts = ()
    spellings: _Table = ()
    aliases: _Table = ()
    titles: _Table = ()
    noun_classes: _Table = ()
    sources: Annotated[tuple[tuple[_Text, SourceRow], ...], _Rows] = ()
    baseline: Annotated[str, Field(strict=True)] | None = None
    store: Annotated[str, Field(strict=True)] | None = None
    draft_sources: _Texts = ()
    editor: Annotated[tuple[tuple[Answered, Level], ...], _Rows] = ()

    def __init__(self, **fields: Any) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            raise ConfigError("\n".join(_complaints(error, fields))) from None

    @field_validator("severities", mode="before")
    @classmethod
    def _by_key(cls, given: object) -> object:
        """Turn tables of relations and kinds into keys with a point."""
        return _flat(given)

    @field_validator("spellings", "aliases", "titles", "noun_classes")
    @classmethod
    def _one_row_a_form(cls, rows: Forms, info: ValidationInfo) -> Forms:
        """Refuse a form of two rows: nothing says which of the two it stands for. A class may be called as a noun."""
        homes: dict[str, str] = {}
        own = {key for key, _ in rows} if info.field_name != "noun_classes" else set()
        for key, others in rows:
            for form in others:
                if homes.setdefault(form, key) != key:
                    raise ConfigError(f'"{form}" stands in two rows, "{homes[form]}" and "{key}"')
                if form in own - {key}:
                    raise ConfigError(f'"{form}" has a row of its own, and stands in that of "{key}"')
        return rows

    @property
    def tolerance(self) -> Mapping[str, Decimal]:
        """The tolerances by what is counted, or by unit."""
        return dict(self.tolerances)

    @property
    def noun_class(self) -> Mapping[str, str]:
        """The class of each further noun."""
        return {noun: name for name, nouns in self.noun_classes for noun in nouns}

    @property
    def level(self) -> Mapping[str, Level]:
        """How an editor shows the statements of a draft, by the kind of their finding."""
        return dict(self.editor)

    @property
    def severity(self) -> Mapping[str, Gravity]:
        """The severities by rule, and by rule with a relation or kind."""
        return dict(self.severities)


def settled(settings: object) -> Settings:
    """Return settings as they are given.

    Raises:
        ConfigError: they are none.
    """
    if not isinstance(settings, Settings):
        advice = "Write Settings(...), or read a file with factcheck.configuration.read_configuration."
        raise ConfigError(f"settings: {instead('a Settings', settings)}\n  {advice}")
    return settings


def near(name: str, known: Iterable[str]) -> str:
    """Return which names are near one that is not known, or list all when none is.

    Example:
        >>> near("tolerences", ["rules", "tolerances"])
        'near: tolerances'
    """
    known = list(known)
    close = get_close_matches(name, known, n=3)
    return f"near: {', '.join(close)}" if close else f"known: {', '.join(known)}"


_PLAIN = {
    "model_type": "a table is wanted",
    "tuple_type": "a list or a table is wanted",
    "string_type": "a text is wanted",
    "bool_type": "true or false is wanted",
    "int_from_float": "a whole number is wanted",
    "string_pattern_mismatch": "a text with a word in it is wanted",
    "string_too_short": "a text with a word in it is wanted",
}
"""Kinds of complaint that pydantic words for programmers."""


def _complaints(error: ValidationError, fields: Mapping[str, object]) -> Iterator[str]:
    """Yield in plain words, a line each, which keys are wrong and what is allowed."""
    for each in error.errors(include_url=False, include_context=False):
        where, kind = list(each["loc"]), each["type"]
        key = visible(_dotted(where, fields))
        if kind == "extra_forbidden":
            known = SourceRow.model_fields if len(where) > 1 else Settings.model_fields
            yield f"{key}: no such key; {near(str(where[-1]), list(known))}"
        elif kind == "value_error":
            yield f"{key}: {each['msg'].removeprefix('Value error, ')}"
        else:
            yield f"{key}: {_PLAIN.get(kind) or each['msg'].removeprefix('Input ')}, not {shown(each['input'])}"


def _dotted(where: list[int | str], fields: Mapping[str, object]) -> str:
    """Write the place of a value as a file has it: a row by its key."""
    if not where:
        return "settings"
    given = _flat(fields.get(str(where[0]))) if where[0] == "severities" else _rows(fields.get(str(where[0])))
    steps = [str(where[0])]
    if len(where) > 1 and isinstance(where[1], int) and isinstance(given, tuple) and where[1] < len(given):
        row = given[where[1]]
        steps += [str(row[0])] if isinstance(row, tuple) and row else []
    return ".".join((*steps, *(step for step in where[1:] if isinstance(step, str))))


DEFAULT = Settings()
