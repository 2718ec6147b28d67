"""Write how rare English words are, factcheck/lexicon/en/word_rarity.toml.

    pip install --no-deps symspellpy==6.10.1 && python tools/make_word_rarity.py

The counts are those of the dictionary that symspellpy (MIT) ships: Google's n-grams (CC BY 3.0) of words that are in
SCOWL. A row is a rarity, the natural logarithm of how many words there are for each of this one, cut to a whole number,
and the stems that have it. Stems that are rarer than the last row are left out, as are those of function words.
"""

import math
from collections import defaultdict
from importlib.resources import files
from pathlib import Path

from factcheck.document.content import content
from factcheck.document.tokens import find_tokens
from factcheck.inflection import stem

RAREST = 11
"""Rarity up to which stems are kept: beyond it are names, and words that few articles have."""
FILE = Path(__file__).parent.parent / "factcheck" / "lexicon" / "en" / "word_rarity.toml"
HEAD = """\
# How rare words are in English. Written by tools/make_word_rarity.py; change it there. Row: rarity = [stems, source],
# the natural logarithm of how many words there are for each of these; stems that are in no row are rarer.
[sources]
symspell = "frequency dictionary of symspellpy 6.10.1 (MIT), from Google n-grams (CC BY 3.0) and SCOWL"

[words]
"""


def counts() -> dict[str, int]:
    """Return how often each stem stands in the dictionary."""
    found: dict[str, int] = defaultdict(int)
    text = files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    for line in text.splitlines():
        word, _, count = line.rpartition(" ")
        found[stem(word)] += int(count)
    return found


def written() -> str:
    """Return the table as its file has it."""
    found = counts()
    total = sum(found.values())
    rows: dict[int, list[str]] = defaultdict(list)
    for each, count in found.items():
        if each.isalpha() and (rarity := int(math.log(total / count))) <= RAREST and content(find_tokens(each)):
            rows[rarity].append(each)
    lines = (f'{rarity} = ["{" ".join(sorted(rows[rarity]))}", "symspell"]\n' for rarity in sorted(rows))
    return HEAD + "".join(lines)


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8")
