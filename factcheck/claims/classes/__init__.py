"""Words of classes whose members exclude each other, each with what it is said of: "a red van", "hit by a tram"."""

from factcheck.claims.classes.members import apart
from factcheck.claims.classes.places import Filler, find_fillers, find_held

__all__ = ["Filler", "apart", "find_fillers", "find_held"]
