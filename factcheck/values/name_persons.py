"""How two persons' names stand that fill one slot."""

from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import Evidence, evidence, excludes
from factcheck.values.relation import Comparison, Relation
from factcheck.values.transliteration import fold


def compare_persons(one: NameParts, other: NameParts) -> Comparison:
    """Compare word by word, in any order; a veto is never outvoted."""
    both = f'"{one.text}" and "{other.text}"'
    if one.sex is not None and other.sex is not None and one.sex != other.sex:
        return Comparison(Relation.CONTRADICTORY, f"{both} are a man and a woman by their titles")
    ours = [fold(part) for word in one.words for part in word.split("-")]
    theirs = [fold(part) for word in other.words for part in word.split("-")]
    if one.suffix is not None and other.suffix is not None and one.suffix != other.suffix:
        return Comparison(Relation.CONTRADICTORY, f"{both} are told apart by their suffixes")
    if ours == theirs and (one.suffix or other.suffix) in ("jr", "ii", "iii"):
        return Comparison(Relation.CONTRADICTORY, f"{both} are told apart by a suffix")
    if "".join(ours) == "".join(theirs):
        return Comparison(Relation.EQUIVALENT, f"{both} differ in accents, hyphens or spaces alone")
    found, left, right = align(ours, theirs)
    steps = tuple(item.reason for item in found if item.reason)
    if not found:
        return Comparison(Relation.CONTRADICTORY, f"{both} share no word")
    if not left and not right:
        if max(item.rank for item in found) >= 4:
            return Comparison(Relation.COMPATIBLE, f"{both} may be one person: {steps[-1]}", steps)
        return Comparison(Relation.EQUIVALENT, steps[0] if steps else f"{both} have the same words", steps)
    if not left or not right:
        return Comparison(Relation.COMPATIBLE, f"{both} share all that the shorter one has", steps)
    if any(excludes(a, b) for a in left for b in right):
        return Comparison(Relation.CONTRADICTORY, f"{both} have given names that exclude each other", steps)
    families = {fold(one.family or ""), fold(other.family or "")}
    if len(families) == 1 and "" not in families:
        return Comparison(Relation.DISCREPANT, f"{both} share the family name, not the given name", steps)
    return Comparison(Relation.CONTRADICTORY, f"{both} have different names", steps)


def align(ours: list[str], theirs: list[str]) -> tuple[list[Evidence], list[str], list[str]]:
    """Pair the words of two names off, best evidence first."""
    pairs = sorted(
        (item.rank, abs(i - j), i, j, item)
        for i, a in enumerate(ours)
        for j, b in enumerate(theirs)
        if (item := evidence(a, b)) is not None
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    found: list[Evidence] = []
    for _, _, i, j, item in pairs:
        if i not in used_a and j not in used_b:
            used_a.add(i)
            used_b.add(j)
            found.append(item)
    left = [a for i, a in enumerate(ours) if i not in used_a]
    right = [b for j, b in enumerate(theirs) if j not in used_b]
    return found, left, right
