"""Write the table of English verbs, factcheck/lexicon/en/verbs.toml.

    pip install lemminflect==0.2.3 wordfreq==3.1.1 && python tools/make_verbs.py

Forms and word classes are those of the NIH Specialist Lexicon as lemminflect (MIT) ships it. Which verbs are in is
decided by how often English uses them, as wordfreq (Apache-2.0) tells; no figure of it is kept.
"""

import gzip
from importlib.resources import files
from pathlib import Path
from textwrap import dedent

from wordfreq import zipf_frequency

LEAST, LEAST_PAST = 3.0, 2.5
"""Zipf frequencies of a verb's commonest form and of its past form: one use in a million words, and in three million;
the second leaves out nouns and adjectives that are hardly ever verbs ("abrupt")."""
OUT = Path(__file__).parent.parent / "factcheck" / "lexicon" / "en" / "verbs.toml"
HEAD = dedent("""\
    # English verbs. Written by tools/make_verbs.py; change it there.
    # [verbs]: verbs with regular forms, by what else the base form is: nothing, a noun, an adjective or both.
    #   "doubled" take their last consonant twice before -ed and -ing. Columns: words; source.
    # [irregular]: past; participle; what else the base form is ("noun", "adjective", "noun adjective" or ""); source.
    [sources]
    specialist = "NIH Specialist Lexicon, through lemminflect 0.2.3 (MIT)"

    """)


def lexicon() -> dict[str, dict[str, list[str]]]:
    """Return the forms of every word by its class."""
    packed = files("lemminflect").joinpath("resources/infl_lu.csv.gz").read_bytes()
    found: dict[str, dict[str, list[str]]] = {}
    for line in gzip.decompress(packed).decode().splitlines():
        word, word_class, *forms = line.split(",")
        found.setdefault(word, {})[word_class] = forms
    return found


def plain(forms: list[str]) -> list[str]:
    """Return past, participle, -ing and -s form, the first of each; the participle may go without saying."""
    past, participle, *others = (form.split("/")[0] for form in forms)
    return [past, participle or past, *others]


def one_word(forms: str) -> str:
    """Return those of several forms that are written as one word, with a space between."""
    return " ".join(form for form in forms.split("/") if form.isalpha())


def pattern(base: str, forms: list[str]) -> str:
    """Return how a verb makes its forms: "regular", "doubled" or "irregular"."""
    past, participle, ing, _ = plain(forms)
    stem = base[:-1] if base.endswith("e") else base[:-1] + "i" if base[-1] == "y" and base[-2] not in "aeiou" else base
    if past == participle == f"{stem}ed":
        return "regular"
    if past == participle == f"{base}{base[-1]}ed" and ing == f"{base}{base[-1]}ing":
        return "doubled"
    return "irregular"


def main() -> None:
    """Write the table."""
    groups: dict[str, list[str]] = {}
    irregular = []
    for word, classes in sorted(lexicon().items()):
        forms = classes.get("verb", [])
        if len(forms) != 4 or not (word.isascii() and word.isalpha() and word.islower() and len(word) > 1):
            continue
        how_often = [zipf_frequency(form, "en") for form in (word, *plain(forms))]
        if max(how_often) < LEAST or how_often[1] < LEAST_PAST:
            continue
        also = " ".join(each for each in ("noun", "adj") if each in classes).replace("adj", "adjective")
        if (kind := pattern(word, forms)) == "irregular":
            past, participle = (one_word(form or forms[0]) for form in forms[:2])
            if past:
                irregular.append(f'{word} = ["{past}", "{participle}", "{also}"')
        else:
            groups.setdefault(f"{kind} {also}".strip(), []).append(word)
    lines = [f'"{name}" = ["{" ".join(words)}", "specialist"]' for name, words in sorted(groups.items())]
    rows = [f'{row}, "specialist"]' for row in irregular]
    OUT.write_text(HEAD + "\n".join(["[verbs]", *lines, "", "[irregular]", *rows, ""]), encoding="utf-8")


if __name__ == "__main__":
    main()
