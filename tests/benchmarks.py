"""How fast factcheck is, as ratios to two peers timed in the same run: `python tests/benchmarks.py`.

The texts are the five articles under seeds/. Every round reads them with more line ends, so that no cache of whole
texts can answer. No test asserts a time.
"""

import time
import warnings
from collections.abc import Callable
from itertools import count
from pathlib import Path

from factcheck import Source, check, find_mentions

SEEDS = [path.read_bytes().decode() for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))]
ROUNDS = 3
PADDING = count(1)
SIZES = (5, 20, 80)
"""Sources in one check, for growth."""
HOSTILE = (
    "1234567890",
    "a 5 ",
    "million million ",
    "abcdefghij",
    "Mr. ",
    "Kim Jong ",
    "“a ",
    "said ",
    "5-",
    "U.S.",
    "K\n",
    "5 people were killed in Chile. ",
)


def texts() -> list[str]:
    """Give the articles with line ends that no earlier round had."""
    return [text + "\n" * number for text, number in zip(SEEDS, [next(PADDING)] * len(SEEDS), strict=True)]


def best(work: Callable[[list[str]], object]) -> float:
    """Give the seconds of the fastest of some rounds; the first one loads tables and is not counted."""
    work(texts())
    times = []
    for _ in range(ROUNDS):
        ready, started = texts(), time.perf_counter()
        work(ready)
        times.append(time.perf_counter() - started)
    return min(times)


def find(kind: str) -> Callable[[list[str]], object]:
    """Make the work of finding one kind of mention."""
    return lambda ready: [find_mentions(Source(str(index), text), kinds=[kind]) for index, text in enumerate(ready)]  # type: ignore[list-item]


def check_all(ready: list[str]) -> object:
    """Check the texts against each other."""
    return check([Source(str(index), text) for index, text in enumerate(ready)])


def ratios() -> None:
    """Print the time of each part beside that of the peer that does the like."""
    from dateparser.search import search_dates  # noqa: PLC0415 - a peer, loaded only to be timed
    from quantulum3 import classifier, parser  # noqa: PLC0415

    classifier.USE_CLF = False
    quantulum = best(lambda ready: [parser.parse(text) for text in ready])
    dates = best(lambda ready: [search_dates(text, languages=["en"]) for text in ready])
    rows = (
        ("quantities / quantulum3", best(find("quantity")), quantulum),
        ("dates / dateparser.search", best(find("date")), dates),
        ("check / both", best(check_all), quantulum + dates),
    )
    print(f"{'':28}{'ours, ms':>10}{'peer, ms':>10}{'ratio':>8}")
    for name, ours, peer in rows:
        print(f"{name:28}{ours * 1000:10.0f}{peer * 1000:10.0f}{ours / peer:8.3f}")


def growth() -> None:
    """Print the time a source takes in checks of growing size; the sources are the articles, turned by sentences."""
    print(f"\n{'sources in one check':28}{'ms a source':>12}")
    for size in SIZES:
        sources = [Source(str(index), turned(SEEDS[index % len(SEEDS)], index)) for index in range(size)]
        started = time.perf_counter()
        check(sources)
        print(f"{size:<28}{(time.perf_counter() - started) * 1000 / size:12.1f}")


def hostile() -> None:
    """Print how the time of a check grows where a careless pattern goes back and forth: ten times the text."""
    print(f"\n{'text of':28}{'10 kB, ms':>10}{'100 kB, ms':>11}{'growth':>8}")
    for piece in HOSTILE:
        short, long = (seconds_for((piece * size)[:size]) for size in (10_000, 100_000))
        print(f"{piece!r:28}{short * 1000:10.0f}{long * 1000:11.0f}{long / short:8.1f}")


def seconds_for(text: str) -> float:
    """Give the seconds that checking a text against a short one takes."""
    started = time.perf_counter()
    check([Source("a", text), Source("b", "At least 7 people were killed in Chile.")])
    return time.perf_counter() - started


def turned(text: str, by: int) -> str:
    """Give a text that begins with another of its paragraphs."""
    parts = text.split("\n")
    return "\n".join(parts[by % len(parts) :] + parts[: by % len(parts)])


if __name__ == "__main__":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ratios()
        growth()
        hostile()
