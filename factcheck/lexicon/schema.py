"""The tables and the rows of each part of them. A new table is one entry here."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, get_origin, get_type_hints

from factcheck.errors import TableError
from factcheck.lexicon import glossary_rows as g
from factcheck.lexicon import rows as r
from factcheck.lexicon.attribute import Attribute
from factcheck.lexicon.learned import Band, Weight

Parts = Mapping[str, type | tuple[type, ...]]
"""The parts of a table by name; "*" stands for every name. A part of plain strings holds the sources of its rows."""

SCHEMA: Mapping[str, Parts] = MappingProxyType({
    "abbreviations": {"abbreviations": r.Abbreviation, "openers": r.Words},
    "agencies": {"agencies": r.Meaning},
    "anniversaries": {"years": r.Count, "*": r.Marked},
    "areas": {"areas": r.Words, "short": r.Meaning, "nations": r.Meaning, "holds": r.Words},
    "asian_names": {"family": r.Words, "groups": r.Words, "aliases": r.Words},
    "asking": {"words": r.Words, "articles": r.WordList, "*": r.Meaning},
    "attributes": {
        "attributes": Attribute, "changes": r.Meaning, "families": r.Meaning, "*": r.WordList,
    },
    "bodies": {"called": r.Words, "parts": r.Words, "seats": r.Words, "clubs": r.Words, "peoples": r.Words},
    "boilerplate": {
        "lines": r.Meaning, "leads": r.Meaning, "credits": r.Marked, "mastheads": r.Marked, "openings": r.Marked,
        "*": r.Words,
    },
    "cities": {"cities": str},
    "common_words": {"words": r.Words},
    "contrasts": {
        "opposites": r.Opposites, "alternatives": r.WordList, "kin": r.WordList, "titles": r.WordList, "*": r.Words,
    },
    "counted_words": {"*": r.Meaning},
    "currencies": {
        "symbols": r.Meaning, "dollars": r.Dollars, "countries": r.Meaning, "letters": r.Letters,
        "codes": r.WordList, "words": r.Meaning,
        "minor": r.MinorUnit,
    },
    "date_grammar": {"traits": r.Words},
    "date_verbs": {"verbs": r.Meaning, "*": r.Words},
    "date_words": {
        "words": r.Meaning, "hours": r.HoursOfDay, "hedges": r.HoursOfDay, "leads": r.Words, "groups": r.Words,
        "modifiers": r.Meaning, "spoken_clock": r.Words,
    },
    "date_words_foreign": {"*": r.Meaning},
    "event_places": {"events": r.Words, "words": r.Words},
    "frame_words": {"words": r.Words},
    "event_weights": {"bands": Band, "weights": Weight},
    "events": {"events": r.Event, "*": r.Words},
    "function_words": {"names": r.Words, "words": r.Words},
    "glossary": {
        "nouns": g.GlossNoun, "verbs": g.GlossVerb, "adjectives": r.Words, "words": g.GlossWord, "names": r.Meaning,
        "endings": r.Words, "order": r.Words, "abbreviations": r.Words,
    },
    "given_names": {"sex": r.Words, "romanized": r.Words, "sometimes": str, "groups": str},
    "grammar": {"auxiliary": r.Auxiliary, "*": r.Words},
    "holidays": {"umm_al_qura": r.Meaning, "*": r.Holiday},
    "honorifics": {"honorifics": r.Honorific, "suffixes": r.Meaning, "particles": r.Meaning},
    "inside_cues": {"*": r.Marked},
    "irregular_verbs": {"verbs": r.Words},
    "kindred_nouns": {"kindred": r.WordList, "persons": r.WordList},
    "languages": {"names": r.Meaning, "marks": r.Marks, "scripts": r.Script, "*": r.Words},
    "date_link_weights": {"bands": Band, "weights": Weight},
    "link_weights": {"bands": Band, "weights": Weight},
    "measures": {
        "measures": r.Measure, "unsettled": r.WordList, "market": r.WordList, "peaks": r.Meaning, "parted": r.WordList,
    },
    "modifiers": {
        "bounds": r.Bound, "before": r.Meaning, "degrees": r.Meaning, "after": r.Meaning, "vague": r.Vague,
        "several": r.Several, "tens": r.Several,
    },
    "name_origins": {"romanized": r.RomanizedNames, "spanish": r.Words, "western": r.Words},
    "noun_classes": {"classes": r.WordList, "irregular": r.Meaning, "stops": r.WordList},
    "number_masks": {"*": r.WordList},
    "number_words": {"suffixes": r.Suffix, "spans": r.Stretch, "*": r.Meaning},
    "offices": {"offices": r.Words, "tenure": r.Meaning},
    "opposites": {"opposites": r.Opposites},
    "organisation_words": {"same": r.Meaning, "*": r.Words},
    "organisations": {"organisations": r.Organisation, "teams": r.Team},
    "quantity_cues": {"cues": r.WordList, "doubtful_units": r.DoubtfulUnit, "roles": r.Meaning},
    "arithmetic_cues": {
        "words": r.WordList, "poles": r.WordList, "groups": r.Group, "totals": r.Marked, "multiples": r.Meaning,
    },
    "reporting_verbs": {"groups": r.Words, "*": r.Meaning},
    "roles": {"points": r.Meaning, "same": r.Meaning, "denied": r.Meaning, "*": r.Words},
    "single_offices": {"single": r.Words, "endings": r.Marked},
    "spelling": {"british": r.Meaning, "contractions": r.Words, "spoken": r.Words},
    "short_link_weights": {"bands": Band, "weights": Weight},
    "middling_link_weights": {"bands": Band, "weights": Weight},
    "story_weights": {"bands": Band, "weights": Weight},
    "succession": {"*": r.Marked},
    "territories": {
        "territories": r.Territory, "parts": r.Part, "seats": r.Seat, "regions": r.Region,
        "forms": r.Words,
    },
    "transitivity": {"verbs": r.Words},
    "transliteration": {"affixes": r.Words, "*": r.Romanization},
    "unit_plurals": {"*": r.Meaning},
    "units": {
        "units": r.Unit, "per": r.Meaning, "foreign": r.WordList, "offsets": r.Meaning, "customary": r.WordList,
        "also": r.WordList,
    },
    "verbs": {"verbs": r.Words, "irregular": r.IrregularVerb},
    "word_link_weights": {"bands": Band, "weights": Weight},
    "word_rarity": {"words": r.Words},
})  # fmt: skip

OF_A_LANGUAGE = frozenset({
    "abbreviations", "anniversaries", "arithmetic_cues", "asking", "attributes", "boilerplate", "common_words",
    "contrasts", "counted_words", "date_verbs", "date_words", "event_places", "events", "frame_words", "function_words",
    "glossary", "grammar", "honorifics", "inside_cues", "irregular_verbs", "kindred_nouns", "measures", "modifiers",
    "noun_classes", "number_words", "offices", "opposites", "organisation_words", "quantity_cues", "reporting_verbs",
    "roles", "single_offices", "spelling", "succession", "transitivity", "unit_plurals", "verbs",
    "word_rarity",
})  # fmt: skip
"""The tables that each language has in its own folder; the others are of all languages."""
OF_ANOTHER_LANGUAGE = frozenset({"glossary"})
"""Those of them that say what words are in English, which English itself has none of."""


def checked(name: str, content: Mapping[str, Any], text: str) -> dict[str, dict[str, Any]]:
    """Return the parts of a table with a typed row each.

    Args:
        name: of the table.
        content: as TOML has it, with its sources.
        text: of the file, to name the line of a faulty row.

    Raises:
        TableError: a part is not in the schema, or a row does not fit it.
    """
    sources = set(content.get("sources", ()))
    parts = {part: rows for part, rows in content.items() if part != "sources"}
    return {part: _part(name, part, rows, sources, text) for part, rows in parts.items()}


def row_type(name: str, part: str) -> type:
    """Return the type of the rows of a part of a table.

    Raises:
        TableError: no such part is in the schema.
    """
    known = SCHEMA.get(name.rpartition("/")[2], {})
    found = known.get(part, known.get("*"))
    if not isinstance(found, type):
        raise TableError(f"{name}.toml: the schema knows no part [{part}]")
    return found


def _part(name: str, part: str, rows: Mapping[str, Any], sources: set[str], text: str) -> dict[str, Any]:
    kind = row_type(name, part)
    found = {}
    for key, row in rows.items():
        if (wrong := _fault(kind, row, sources)) is not None:
            raise TableError(f"{name}.toml, line {_line(text, part, key)}: {key}: {wrong}")
        found[key] = row if kind is str else kind._make(row)  # type: ignore[attr-defined]
    return found


def _fault(kind: type, row: Any, sources: set[str]) -> str | None:
    """Return what is wrong with a row; None when it fits."""
    if kind is str:
        return None if row in sources else f"no source is called {row!r}"
    fields = _fields(kind)
    if not isinstance(row, list) or len(row) != len(fields):
        return f"wants {len(fields)} fields: {', '.join(name for name, _ in fields)}"
    for (name, wanted), value in zip(fields, row, strict=True):
        if not isinstance(value, wanted):
            return f"{name} is to be {wanted.__name__}, not {value!r}"
    return None if row[-1] in sources else f"no source is called {row[-1]!r}"


@cache
def _fields(kind: type) -> tuple[tuple[str, type], ...]:
    """Return the fields of a row of a kind, each with the type of what it holds."""
    return tuple((name, get_origin(hint) or hint) for name, hint in get_type_hints(kind).items())


def _line(text: str, part: str, key: str) -> int:
    """Return the line of a row in a file."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("["):
            inside = line.strip().strip("[]").strip("\"'").split("]")[0] == part
        elif inside and line.lstrip("\"'").startswith(key):
            return number
    return 0
