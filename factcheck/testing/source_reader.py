"""What reads sources beside a test."""

import os
from pathlib import Path

from factcheck.errors import SourceError
from factcheck.readers import read
from factcheck.source import Source
from factcheck.testing.given import Published, as_sources


class SourceReader:
    """Read sources beside a test.

    Args:
        folder: the folder of the test.
        root: the folder from which places are shown.
        published: when sources were published, unless a call tells it.
    """

    def __init__(self, folder: Path, root: Path, published: Published) -> None:
        self._folder, self._root, self._published = folder, root, published

    def __repr__(self) -> str:
        """Show the folder, not the place in memory: messages are the same in every run."""
        return f"<read_source in {shown(self._folder, self._root)}>"

    def __call__(self, path: str | os.PathLike[str], *, published: Published = None) -> Source:
        """Read a file, with its front matter.

        Args:
            path: the file, from the folder of the test.
            published: when it was published; it outranks what the file tells.

        Raises:
            SourceError: the file cannot be read.
        """
        source = read(self._folder / path, published=self._published if published is None else published)
        return source.model_copy(update={"path": shown(self._folder / path, self._root)})

    def glob(self, pattern: str, *, published: Published = None) -> tuple[Source, ...]:
        """Read every file that fits a pattern, sorted by path; arguments and errors as of a call.

        Raises:
            SourceError: no file fits, or one cannot be read.
        """
        paths = sorted(path for path in self._folder.glob(pattern) if path.is_file())
        if not paths:
            raise SourceError(f"no file fits {shown(self._folder, self._root)}/{pattern}\n  Check the pattern.")
        return as_sources([self(path, published=published) for path in paths])


def shown(path: Path, root: Path) -> str:
    """Return a path as node ids give it: from the root folder where it lies below it."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()
