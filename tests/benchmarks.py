"""How fast factcheck is, as ratios to two peers timed in the same run: `python tests/benchmarks.py`.

The texts are the five articles under seeds/. Every round reads them with more line ends, so that no cache of whole
texts can answer. No test asserts a time.
"""

import json
import random
import re
import resource
import sys
import time
import warnings
from collections.abc import Callable
from datetime import date
from importlib import import_module
from itertools import count
from pathlib import Path
from typing import Any

from factcheck import PreparedSource, Source, check, check_draft, find_mentions
from factcheck.events import group

SEEDS = [path.read_bytes().decode() for path in sorted((Path(__file__).parents[1] / "seeds").glob("*.txt"))]
_NEWSROOM = Path(__file__).parent / "newsroom" / "stories.jsonl"
STORIES = [json.loads(line) for line in _NEWSROOM.read_text(encoding="utf-8").splitlines() if line.strip()]
ROUNDS = 3
PADDING = count(1)
SIZES = (20, 320, 1_000)
"""Articles of one event in one check, for growth."""
GROUPED, OF_ONE_EVENT = (1_000, 10_000), 5
"""Articles that are put into events, and how many of them are of each."""
STORY = 0
"""Row of the newsroom stories that the articles of growth are varied from."""
KEPT = 0.85
"""Share of the sentences of a story that each of them keeps."""
LEFT_ALONE = range(1_900, 2_100)
"""Figures that may be years, and stay."""
DRAFT_WORDS, DRAFT_ROUNDS = 1_000, 9
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


def module(name: str) -> Any | None:
    """Give a package that is timed beside ours; None where it is not installed."""
    try:
        return import_module(name)
    except ImportError:
        return None


def peers() -> list[tuple[str, Callable[[str], object] | None]]:
    """Give what each peer does with a text, or None where it is not installed; those that check an answer against what
    it was made from get it twice."""
    quantulum, search = module("quantulum3.parser"), module("dateparser.search")
    corroborate, sourced = module("corroborate"), module("sourced")
    return [
        ("quantulum3", quantulum and quantulum.parse),
        ("dateparser.search", search and (lambda text: search.search_dates(text, languages=["en"]))),
        ("corroborate", corroborate and (lambda text: corroborate.check_answer("", [text], text))),
        ("sourced-evidence", sourced and (lambda text: sourced.check(text, text))),
    ]


def single() -> None:
    """Print the processor time that one article takes, by ours and by peers: a third of those of the newsroom, with
    the tables loaded by the others; what is found and what is checked are of two thirds, since sentences are kept."""
    texts_of = list(dict.fromkeys(each["text"] for story in STORIES for each in story["sources"]))
    warm, checked, read = (texts_of[start::3] for start in range(3))
    ours = each_once(lambda text: check([Source("a", text)]), warm, checked)
    found = each_once(lambda text: find_mentions(Source("a", text)), warm, read)
    rows: list[tuple[str, float | None]] = [("factcheck: check", ours), ("factcheck: find_mentions", found)]
    rows += [(name, each_once(work, warm, checked) if work else None) for name, work in peers()]
    words = sum(len(text.split()) for text in checked) / len(checked)
    print(f"\n{f'one article, {words:.0f} words':28}{'ms':>10}{'ms/check':>10}")
    for name, took in rows:
        print(f"{name:28}{took:10.1f}{took / ours:10.2f}" if took is not None else f"{name:28}{'not installed':>20}")


def each_once(work: Callable[[str], object], warm: list[str], timed: list[str]) -> float:
    """Give the milliseconds of processor time that a text takes, where others were read before."""
    for text in warm:
        work(text)
    started = time.process_time()
    for text in timed:
        work(text)
    return (time.process_time() - started) / len(timed) * 1000


def against_ten(texts_of: list[str], words: list[str]) -> tuple[float, float]:
    """Give the seconds of processor time that the check of a draft of a thousand words takes against prepared sources,
    and that peers take to read the draft alone."""
    from dateparser.search import search_dates  # noqa: PLC0415 - a peer, loaded only to be timed
    from quantulum3 import parser  # noqa: PLC0415

    sources = [PreparedSource(Source(f"s{number}", text)) for number, text in enumerate(texts_of)]

    def draft() -> str:
        return " ".join(words[:DRAFT_WORDS]) + "\n" * next(PADDING)

    ours = quickest(lambda: check_draft(Source("draft", draft()), sources))
    return ours, quickest(lambda: (parser.parse(draft()), search_dates(draft(), languages=["en"])))


def drafts() -> None:
    """Print what the check of a draft takes against the five articles, which it shares most sentences with, and each
    again with its lines turned round; and against ten of the newsroom, which share little."""
    lines = [line for text in SEEDS for line in text.split("\n")[::-2]]
    unlike = [source["text"] for story in STORIES for source in story["sources"]]
    rows = (
        ("of one event, much shared", [*SEEDS, *("\n".join(text.split("\n")[::-1]) for text in SEEDS)], lines),
        ("of several events", unlike[: 2 * len(SEEDS)], [text.split("\n\n")[-1] for text in unlike]),
    )
    print(f"\n{'a draft against ten sources':28}{'ours, ms':>10}{'peer, ms':>10}{'ratio':>8}")
    for name, texts_of, told in rows:
        ours, peer = against_ten(texts_of, " ".join(told).split(" "))
        print(f"{name:28}{ours * 1000:10.0f}{peer * 1000:10.0f}{ours / peer:8.3f}")


def quickest(work: Callable[[], object]) -> float:
    """Give the seconds of processor time of the fastest of some rounds; the first one is not counted."""
    work()
    times = []
    for _ in range(DRAFT_ROUNDS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


def varied(number: int) -> Source:
    """Give an article of one event: some sentences of a source of a story, in another order, some figures changed."""
    sources = STORIES[STORY]["sources"]
    source, chance = sources[number % len(sources)], random.Random(number)
    paragraphs = []
    for paragraph in source["text"].split("\n\n"):
        sentences = [each for each in re.split(r"(?<=[.!?”]) (?=[A-Z“])", paragraph) if chance.random() < KEPT]
        chance.shuffle(sentences)
        paragraphs.append(" ".join(sentences))
    chance.shuffle(paragraphs)

    def changed(figure: re.Match[str]) -> str:
        value = int(figure[0])
        is_kept = value in LEFT_ALONE or chance.random() < 0.6  # most sources agree on most figures
        return str(value if is_kept else max(1, value + chance.choice((-2, -1, 1, 2, 10))))

    text = re.sub(r"(?<![\w.,])\d+(?![\w-]|[.,:]\d)", changed, "\n\n".join(filter(None, paragraphs)))
    return Source(f"s{number:04}", text, published=date.fromisoformat(source["published"][:10]))


def growth() -> None:
    """Print the processor time that an article takes in checks of growing size, as a share of that in the smallest, and
    the most memory that was held so far."""
    print(f"\n{'articles of one event':28}{'ms an article':>14}{'ratio':>8}{'MB':>8}")
    check([varied(number) for number in range(-SIZES[0], 0)])  # loads the tables
    first = 0.0
    for size in SIZES:
        sources = [varied(number) for number in range(size)]
        started = time.process_time()
        check(sources)
        each = (time.process_time() - started) / size
        first = first or each
        held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{size:<28}{each * 1000:14.1f}{each / first:8.2f}{held:8}")


def grouping() -> None:
    """Print the processor time that an article takes to be put into an event, among growing numbers of articles."""
    sys.path.insert(0, str(Path(__file__).parent / "events"))
    from made import KINDS, made  # noqa: PLC0415 - beside the tests that it is made for

    print(f"\n{'articles put into events':28}{'ms an article':>14}{'ratio':>8}{'events':>8}")
    first = 0.0
    for size in GROUPED:
        per_kind = size // (len(KINDS) * OF_ONE_EVENT)
        articles = [each.source for kind in KINDS for each in made(kind, per_kind, OF_ONE_EVENT)]
        started = time.process_time()
        found = group(articles)
        each = (time.process_time() - started) / size
        first = first or each
        print(f"{size:<28}{each * 1000:14.1f}{each / first:8.2f}{len(found):8}")


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


if __name__ == "__main__":
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ratios()
        single()
        drafts()
        growth()
        grouping()
        hostile()
