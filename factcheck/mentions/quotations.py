"""Find quotations."""
from collections.abc import Iterator

from factcheck.mentions.mention import Mention, Reading
from factcheck.settings import Settings


def find_quotations(reading: Reading, settings: Settings) -> Iterator[Mention]:
    return iter(())
