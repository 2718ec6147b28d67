"""SortedNames: a file of names and the ids of what they name, looked up without being read to rows.

A line is a name, a tab and the ids; lines are sorted, the first says where they come from and begins with "#".
"""

from functools import cache
from importlib.resources import files


class SortedNames:
    """The names of a file.

    Args:
        raw: what it holds.
    """

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._begin = raw.index(b"\n") + 1

    def ids(self, name: str) -> tuple[str, ...]:
        """Return the ids of what a folded name names; none where the file lacks it.

        Example:
            >>> sorted_names("state_names").ids("allemagne")
            ('DE',)
        """
        if not name or not name.isascii():
            return ()
        asked = name.encode("ascii") + b"\t"
        low, high = self._begin, len(self._raw)
        while low < high:
            start = self._raw.rfind(b"\n", self._begin, (low + high) // 2) + 1 or self._begin
            if self._raw.startswith(asked, start):
                line = self._raw[start : self._raw.index(b"\n", start)]
                return tuple(line[len(asked) :].decode("ascii").split())
            end = self._raw.index(b"\n", start) + 1
            low, high = (end, high) if self._raw[start:end] < asked else (low, start)
        return ()

    def openers(self) -> frozenset[str]:
        """Return the words with which the names begin."""
        lines = self._raw[self._begin :].decode("ascii").splitlines()
        return frozenset(line.partition("\t")[0].partition(" ")[0] for line in lines)


@cache
def sorted_names(file: str) -> SortedNames:
    """Return the names of a file of this room, read at first use."""
    return SortedNames(files("factcheck.lexicon").joinpath(f"{file}.tsv").read_bytes())
