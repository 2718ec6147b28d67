"""The rows of every table: what their fields are called and mean. The last field of each is the key of its source."""

from typing import NamedTuple


class Marked(NamedTuple):
    """A word that stands in a table for itself."""

    source: str


class Words(NamedTuple):
    """Words of one kind, with a space between, or a semicolon where some are of several words."""

    words: str
    source: str


class WordList(NamedTuple):
    """Words or phrases of one kind."""

    words: list[str]
    source: str


class Meaning(NamedTuple):
    """What a word or sign stands for: a class, a code, a number, a base form."""

    value: str
    source: str


class Count(NamedTuple):
    """The number that a word stands for."""

    value: int
    source: str


class Abbreviation(NamedTuple):
    """An abbreviation: its point ends a sentence "never", or not before a "number" or an "officer"."""

    when: str
    source: str


class Event(NamedTuple):
    """A class of events with the words that tell of them."""

    base: str
    participle: str
    preposition: str
    verbs: str
    nouns: str
    needs: str
    group: str
    opposites: str
    source: str


class Auxiliary(NamedTuple):
    """An auxiliary: its base form, and which form it is."""

    lemma: str
    form: str
    source: str


class Bound(NamedTuple):
    """What a modifier admits strictly, and what a reader takes it to mean."""

    literal: str
    typical: str
    source: str


class DoubtfulUnit(NamedTuple):
    """Names of units that are other words too: beside what they are meant, before which cues, before no word at all."""

    names: list[str]
    beside: str
    before: str
    alone: bool
    source: str


class Dollars(NamedTuple):
    """Letters of a country beside the sign of the dollar: its code, and whether a blank may stand between."""

    currency: str
    apart: bool
    source: str


class Group(NamedTuple):
    """Nouns of which nothing is two at once, what their total counts, whether a list with the first two is full."""

    nouns: list[str]
    totals: list[str]
    full: str
    source: str


class Holiday(NamedTuple):
    """A day of the year by rule or date, and its names or the words that stand beside it."""

    rule: str
    names: list[str]
    source: str


class Honorific(NamedTuple):
    """A title before a name: its kind, and the sex it tells or nothing."""

    kind: str
    sex: str
    source: str


class HoursOfDay(NamedTuple):
    """First and last minute: of a part of the day, counted from midnight; of what a hedge allows, from its time."""

    first: int
    last: int
    source: str


class IrregularVerb(NamedTuple):
    """Past and participle of a verb, and what else its base form is."""

    past: str
    participle: str
    also: str
    source: str


class Letters(NamedTuple):
    """Letters that stand for a currency: its code, beside which figures, and whether they may stand behind one."""

    currency: str
    when: str
    behind: bool
    source: str


class Marks(NamedTuple):
    """How a language writes figures: its decimal mark, marks between groups, and "either" where regions differ."""

    decimal: str
    groups: str
    either: str
    source: str


class Measure(NamedTuple):
    """What a figure measures: the dimension of its unit or the nouns it counts, words before and behind the figure."""

    dimension: str
    before: list[str]
    behind: list[str]
    source: str


class MinorUnit(NamedTuple):
    """A hundredth of a currency or the like; the currency is empty where the words do not say it."""

    currency: str
    factor: str
    source: str


class Opposites(NamedTuple):
    """Words that a slip puts in each other's place."""

    one: list[str]
    other: list[str]
    source: str


class Organisation(NamedTuple):
    """Names of an organisation, the fullest first, its acronyms, and the state it is an organ of or nothing."""

    names: str
    acronyms: str
    state: str
    source: str


class Part(NamedTuple):
    """A part of a state: its names, and its demonyms and adjectives."""

    names: str
    demonyms: str
    source: str


class Region(NamedTuple):
    """A part of the world: names, demonyms and adjectives, and the states in it."""

    names: str
    demonyms: str
    states: str
    source: str


class Seat(NamedTuple):
    """A building or body that stands for a state."""

    names: str
    state: str
    source: str


class Several(NamedTuple):
    """A word that multiplies a scale: least and greatest factor, strictly and as usually meant."""

    least: str
    greatest: str
    least_typical: str
    greatest_typical: str
    source: str


class RomanizedNames(NamedTuple):
    """Letters by which names of one origin are known: at the head of a word, at its end, and anywhere in it."""

    beginnings: str
    endings: str
    inside: str
    source: str


class Romanization(NamedTuple):
    """What systems write differently: the spelling all share, and the systems."""

    shared: str
    systems: str
    source: str


class Script(NamedTuple):
    """A script: its ranges of characters, hexadecimal, and the languages written in it, the commonest first."""

    ranges: str
    languages: str
    source: str


class Suffix(NamedTuple):
    """Letters behind a figure: their amount, and when they are read."""

    value: str
    when: str
    source: str


class Stretch(NamedTuple):
    """A word for a stretch of time: how many of which unit."""

    value: str
    unit: str
    source: str


class Team(NamedTuple):
    """A team: the cities it is called by, and its nicknames."""

    cities: str
    names: str
    source: str


class Territory(NamedTuple):
    """A state or territory: alpha-3 code, names, demonyms and adjectives, seats of government."""

    alpha3: str
    names: str
    demonyms: str
    seats: str
    source: str


class Unit(NamedTuple):
    """A unit of measure: its dimension, its factor to the base unit, its names and symbols."""

    dimension: str
    factor: str
    names: list[str]
    source: str


class Vague(NamedTuple):
    """A word that gives a vague figure: least and greatest figure, strict and usual extent, unit or nothing."""

    least: str
    greatest: str
    literal: str
    typical: str
    unit: str
    source: str
