"""Captions of a film or a talk (WebVTT, SubRip, SubViewer) -> Source: who speaks when, and sentences across cues."""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.limits import MOST_BYTES_OF_TEXT, check_size
from factcheck.readers.text import decode_text
from factcheck.source import Source

_TIME = r"(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}"
_TIMES = re.compile(rf"[ \t]*(?P<start>{_TIME})[ \t]*(?:-->|,)[ \t]*(?P<end>{_TIME})(?=\s|$)")
"""A line of times of WebVTT, SubRip or SubViewer: when a caption comes and goes."""
_FRAMES = re.compile(r"\s*\{\d+\}\{\d+\}\S")
_LANGUAGE = re.compile(r"\ufeff?WEBVTT[^\n]*\n(?:[^\n]+\n){0,5}?Language:[ \t]*(?P<tag>[\w-]+)")
_VOICE = re.compile(r"<v(?:\.[^\s>]+)?\s+([^>]{1,80})>")
_TAG = re.compile(r"</?[A-Za-z\d.:][^<>]{0,200}>|\{\\[^{}]{0,80}\}")
_SOUND = re.compile(
    r"\[[^\[\]]{1,60}\]|\((?:[A-Z][A-Z ]{2,40}|music|applause|laughter|laughs|sighs)\)|[♪♫][^♪♫\n]*[♪♫]?"
)
"""What is heard and not said: "[applause]", "(LAUGHTER)", songs."""
_NAMED = re.compile(r"(?:(?:>>|-|–)\s*)?(?P<name>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}): +(?=\S)")
_CHANGE = re.compile(r"(?:>>+\s*(?=\S)|[-–]\s*(?=[^\W\d]|[\"“'‘]))")
_ENDS = re.compile(r"[.!?…][\"'”’)\]]*$")
_SECONDS_OF_SILENCE = 3
"""Seconds without words behind a sentence after which a paragraph begins. Heuristic: between two sentences of one
thought speakers pause for one."""


class _Cue(NamedTuple):
    """What is shown at one time: from which second to which, and its lines."""

    start: float
    end: float
    lines: list[str]


class _Spoken(NamedTuple):
    """Some words: who says them ("" for whoever did before), whether another begins, and when."""

    speaker: str
    is_new: bool
    words: str
    start: float
    end: float


def read_captions(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the source of captions; how they looked and what was heard beside words is left out.

    When each was shown stands in `Source.times`.

    Args:
        path: the file, for the id, `Source.path` and messages.
        content: its bytes.

    Raises:
        SourceError: there is no caption with words, or the file is too large or no text.
    """
    check_size(path, content, MOST_BYTES_OF_TEXT)
    text = decode_text(path, content).replace("\r\n", "\n").replace("\r", "\n")
    cues = list(_cues(text))
    if not cues:
        raise SourceError(f"cannot read {path}: captions without times\n  Save the words as .txt.")
    stated = _LANGUAGE.match(text)
    language = stated["tag"] if stated is not None else None
    body, times = _joined(_paragraphs(_spoken(cues)))
    return sources_of(path, [Article(body, language=language, times=times)])


def is_captions(head: str) -> bool:
    """Whether a text is captions, by how it begins.

    Example:
        >>> is_captions("WEBVTT\\n\\n00:01.000 --> 00:04.000\\nThey met."), is_captions("At 00:01 they met.")
        (True, False)
    """
    lines = head.split("\n", 4)
    is_vtt = head.startswith("WEBVTT") and (lines[0].strip() == "WEBVTT" or "-->" in head)
    return is_vtt or any(_TIMES.match(line) for line in lines[:4])


def is_in_frames(head: str) -> bool:
    """Whether a text is captions that are timed by frames (MicroDVD), which tell no time by themselves."""
    lines = head.split("\n", 2)
    return _FRAMES.match(head) is not None and _FRAMES.match(lines[min(1, len(lines) - 1)]) is not None


def _cues(text: str) -> Iterator[_Cue]:
    """Yield the cues; what stands between them, such as notes, styles and numbers, is passed over."""
    times: re.Match[str] | None = None
    lines: list[str] = []
    for line in (*text.split("\n"), ""):
        found = _TIMES.match(line)
        if found is None and line.strip():
            lines.append(line.strip())
            continue
        shown = lines[:-1] if found is not None and lines[-1:] and lines[-1].isdigit() else lines  # the next's number
        if times is not None and shown:
            yield _Cue(_seconds(times["start"]), _seconds(times["end"]), shown)
        times, lines = found, []


def _seconds(time: str) -> float:
    hours_and_on = time.replace(",", ".").split(":")
    seconds = 0.0
    for part in hours_and_on:
        seconds = seconds * 60 + float(part)
    return seconds


def _spoken(cues: list[_Cue]) -> Iterator[_Spoken]:
    """Yield what is said line by line; a line that only stays from the cue before is said once."""
    above: list[str] = []
    for cue in cues:
        lines = [line for line in map(_shown, cue.lines) if line]
        for line in lines[_overlap(above, lines) :]:
            named = _NAMED.match(line)
            change = _CHANGE.match(line)
            speaker = named["name"] if named is not None else ""
            behind = named.end() if named is not None else change.end() if change is not None else 0
            yield _Spoken(speaker, named is not None or change is not None, line[behind:], cue.start, cue.end)
        above = lines or above


def _overlap(above: list[str], lines: list[str]) -> int:
    """Return how many lines a cue only repeats from the one before, as captions that roll up do."""
    return next((count for count in range(len(lines), 0, -1) if above[-count:] == lines[:count]), 0)


def _shown(line: str) -> str:
    """Return the words of a line: the name of a voice as "Name: ", tags and sounds left out."""
    voiced = _VOICE.sub(lambda voice: f"{voice[1].strip()}: ", line)
    return " ".join(unescape(_SOUND.sub(" ", _TAG.sub("", voiced))).split())


def _paragraphs(spoken: Iterator[_Spoken]) -> Iterator[list[_Spoken]]:
    """Yield what one speaker says in a row, begun by the name, where it is known; a long silence ends a paragraph."""
    said: list[_Spoken] = []
    speaker, end = "", 0.0
    for piece in spoken:
        is_other = piece.is_new and (not piece.speaker or piece.speaker != speaker)
        is_silence = piece.start - end > _SECONDS_OF_SILENCE and said and _ENDS.search(said[-1].words)
        if said and (is_other or is_silence):
            yield said
            said = []
        if is_other:
            speaker = piece.speaker
        begun = f"{speaker}: {piece.words}" if is_other and speaker else piece.words
        said.append(piece._replace(words=begun))
        end = piece.end
    if said:
        yield said


def _joined(paragraphs: Iterator[list[_Spoken]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return the text, a paragraph a line, and which of its places are spoken at which second."""
    times: list[tuple[int, int]] = []
    lines: list[str] = []
    place = 0
    for said in paragraphs:
        for piece in said:
            if not times or times[-1][1] != int(piece.start):
                times.append((place, int(piece.start)))
            place += len(piece.words) + 1  # and the blank or the line end behind it
        lines.append(" ".join(piece.words for piece in said))
    return "\n".join(lines), tuple(times)
