"""Look a name up in the tables: as it stands, by its official form, by its code, with its state behind a comma."""

from functools import lru_cache

from factcheck.values.name import Name
from factcheck.values.name_tables import Entry, codes, gazetteer, openers, spelled
from factcheck.values.transliteration import fold

_CODE = 3
"""Letters of the code of a state."""
_GOVERNMENT = "government"
_IN = " in "
_STYLES = frozenset(
    [
        *("republic", "kingdom", "principality", "sultanate", "union", "grand", "duchy", "commonwealth", "federation"),
        *("federal", "democratic", "islamic", "united", "peoples", "socialist", "arab", "cooperative", "independent"),
        *("bolivarian", "plurinational"),
    ]
)
"""Words in front of "of" in the official name of a state."""


def in_state(shown: str) -> Name | None:
    """Read a town with its state: "Paris, France", "Paris in France" is the city of the tables, "Paris, Texas" not."""
    town, state = (part.strip() for part in shown.split("," if "," in shown else _IN))
    within, known = look_up(state), look_up(town)
    if within is None or within.entity != "place" or not town or within.form not in ("full", "short", "acronym"):
        return None
    if known is not None and known.entity == "place" and within.territory in (known.territory, ""):
        return from_entry(shown, known)
    words = tuple(map(plain, (*town.split(), *state.split())))
    return Name(text=shown, words=words, entity="place", territory=within.territory or None)


def look_up(shown: str) -> Entry | None:
    """Return a name of the tables, as it stands or without its article."""
    head = shown.partition(" ")[0]
    if head.isalpha() and "," not in shown and _opens_nothing(head):
        return None
    known = _spelled_so(spelled(shown).removeprefix("the "))
    if known is None and shown.count(",") == 1:
        first, last = shown.split(",")
        spelling = spelled(f"{last} {first}")
        known = gazetteer().get(spelling) or _official(spelling)
    is_cased = known is None or not known.cased or shown.replace(".", "").isupper() or shown in known.written
    return known if is_cased else None


def government(shown: str) -> Entry | None:
    """Return the state for which its government stands: "Government of Norway", "the Japanese government"."""
    words = spelled(shown).removeprefix("the ").split()
    if len(words) < 2 or _GOVERNMENT not in (words[0], words[-1]):
        return None
    rest = words[:-1] if words[-1] == _GOVERNMENT else words[1 + (words[1] == "of") :]
    known = _spelled_so(" ".join(rest).removeprefix("the "))
    if known is None or known.entity != "place" or known.canonical != known.territory:
        return None
    return Entry("place", f"government of {known.territory}", known.territory, "metonym", False, (shown,))


def _spelled_so(spelling: str) -> Entry | None:
    first = spelling.partition(" ")[0]
    known = gazetteer().get(spelling) if first in openers() else None
    return known or (_official(spelling) if first in _STYLES else None)


@lru_cache(maxsize=65536)
def _opens_nothing(word: str) -> bool:
    """Whether no name of the tables begins with a word, which spares the others a look."""
    folded = fold(word)
    return folded not in openers() and folded not in _STYLES


def _official(spelling: str) -> Entry | None:
    """Find a state by its official name: "republic of austria"."""
    head, of, tail = spelling.partition(" of ")
    if not of or not all(word in _STYLES for word in head.split()):
        return None
    known = gazetteer().get(tail.removeprefix("the "))
    if known is None or known.entity != "place" or known.canonical != known.territory:
        return None
    return known._replace(form="full")


def from_entry(shown: str, known: Entry) -> Name:
    """Make a name of what the tables know."""
    words = tuple(plain(word) for word in shown.split())
    return Name(
        text=shown,
        words=words[1:] if words[0] == "the" and len(words) > 1 else words,
        entity=known.entity,
        territory=known.territory or None,
        form=known.form,
        canonical=known.canonical,
    )


def with_code(shown: str) -> Name | None:
    """Read the code of a state, "UKR": in running text such words are seldom one."""
    if len(shown) != _CODE or not shown.isupper() or look_up(shown) is not None:
        return None
    territory = codes().get(shown)
    return (
        None
        if territory is None
        else from_entry(shown, Entry("place", territory, territory, "acronym", True, (shown,)))
    )


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """Bring a word into the form that keys have: lower case, straight apostrophes, no points or commas."""
    return word.casefold().replace("’", "'").replace(".", "").strip(',;:"“”()')
