"""Write the legal forms of companies, factcheck/lexicon/legal_forms.tsv.

    pip install --no-deps rigour==1.3.1 && python tools/make_legal_forms.py

The forms are those of ISO 20275, of OCCRP and of Wikipedia as rigour (MIT) ships them. A line is a form, folded as
names are looked up, a tab and its kind; the lines are sorted.
"""

from collections.abc import Iterator
from pathlib import Path

from rigour.data.names.org_types import ORG_TYPES

from factcheck.values.name_tables import spelled

KINDS = frozenset({"LLC", "JSC", "LP", "LLP", "GP"})
"""Kinds of forms that any firm may have: others say what a body is, as "university" does."""
FEWEST_WORDS = 2
"""Words of a form: those of one word are in the table of words, which names the ones that are words of names too."""
SHORTEST, LONGEST = 6, 60
"""Letters of a form: shorter ones are initials of any name, longer ones descriptions."""
FILE = Path(__file__).parent.parent / "factcheck" / "lexicon" / "legal_forms.tsv"
HEAD = (
    "# Legal forms of companies of several words. Written by tools/make_legal_forms.py; change it there. "
    "Source: ISO 20275, OCCRP and Wikipedia through rigour 1.3.1 (MIT).\n"
)


def forms() -> Iterator[tuple[str, str]]:
    """Yield each form of several words, folded, with its kind."""
    for row in ORG_TYPES:
        if row.get("generic") in KINDS:
            for alias in (row.get("display", ""), *row["aliases"]):
                form = spelled(alias)
                if len(form.split()) >= FEWEST_WORDS and form.isascii() and SHORTEST <= len(form) <= LONGEST:
                    yield form, row["generic"]


def written() -> str:
    """Return the table as its file has it; of two kinds that one form has, the first stands."""
    kinds = dict(reversed(list(forms())))
    return HEAD + "".join(f"{form}\t{kind}\n" for form, kind in sorted(kinds.items()))


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
