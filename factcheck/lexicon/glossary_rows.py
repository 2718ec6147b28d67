"""The rows of a glossary, what words of another language are in English; the last field is the key of its source."""

from typing import NamedTuple


class GlossNoun(NamedTuple):
    """The forms of nouns of another language that an English noun stands for: of one, and of several."""

    one: str
    many: str
    source: str


class GlossVerb(NamedTuple):
    """The forms of verbs of another language that an English verb stands for; a cell is empty where it has none."""

    infinitive: str
    present: str
    past: str
    participle: str
    future: str
    conditional: str
    gerund: str
    source: str


class GlossWord(NamedTuple):
    """What a word or some words of another language are in English, and their class."""

    english: str
    word_class: str
    source: str
