"""Captions: sentences across cues, who speaks; what is heard, shown or repeated is left out."""

from pathlib import Path

import pytest

from factcheck import SourceError, read
from factcheck.readers.captions import is_captions, read_captions

CAPTIONS = [
    "WEBVTT\n\n00:01.000 --> 00:04.000\nThe ferry ran\naground.\n",
    "WEBVTT - Ferry\nKind: captions\n\nNOTE a\nb\n\nSTYLE\n::cue {}\n\n00:00:01.000 --> 00:00:04.000 align:start\n"
    "The ferry ran aground.\n",
    "1\n00:00:01,000 --> 00:00:04,000\nThe ferry\n\n2\n00:00:05,000 --> 00:00:09,000\nran aground.\n",
    "1\n00:00:01,000 --> 00:00:04,000\nThe ferry\n2\n00:00:05,000 --> 00:00:09,000\nran aground.\n",
    "0:00:01.000,0:00:04.000\nThe ferry ran aground.\n",
    "1\r\n00:00:01,000 --> 00:00:04,000\r\n<i>The ferry</i> {\\an8}ran aground.\r\n",
]


def srt(*lines: str, gap: int = 1) -> bytes:
    cues = (f"{n}\n00:00:{n * gap:02},000 --> 00:00:{n * gap + 1:02},000\n{line}\n" for n, line in enumerate(lines, 1))
    return "\n".join(cues).encode()


@pytest.mark.parametrize("text", CAPTIONS)
@pytest.mark.parametrize("name", ["wire.txt", "wire.srt", "wire", "wire.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_captions_are_known_under_any_name(text: str, name: str, encoding: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    assert read(file).text == "The ferry ran aground."


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["ANA ROE: Twelve were", "hurt.", "JON LEE: When?"], "ANA ROE: Twelve were hurt.\nJON LEE: When?"),
        (["Ana Roe: Twelve.", "Ana Roe: And two more."], "Ana Roe: Twelve. And two more."),
        ([">> Twelve.", ">> When?", ">> JON: On Friday."], "Twelve.\nWhen?\nJON: On Friday."),
        (["- Twelve.\n- When?"], "Twelve.\nWhen?"),
        (["It was", "-5 degrees."], "It was -5 degrees."),
        (["[applause]", "Twelve (LAUGHTER) were hurt.", "♪ la la ♪"], "Twelve were hurt."),
        (["They (the board) met.", "1,200 [sic] came."], "They (the board) met. 1,200 came."),
        (["The ferry", "The ferry\nran aground.", "ran aground.\nNobody died."], "The ferry ran aground. Nobody died."),
        (["No.", "Yes.", "No."], "No. Yes. No."),
        (["<v.loud Ana Roe>Twelve.</v>", "<c.red>&gt; 12 &amp; 3</c>"], "Ana Roe: Twelve. > 12 & 3"),
        (["at 12:30: the ferry left."], "at 12:30: the ferry left."),
    ],
)
def test_cues_are_joined_to_sentences(lines: list[str], text: str) -> None:
    assert read_captions("a.srt", srt(*lines))[0].text == text


def test_a_long_silence_behind_a_sentence_begins_a_paragraph() -> None:
    assert read_captions("a.srt", srt("Twelve.", "Nobody died.", gap=9))[0].text == "Twelve.\nNobody died."
    assert read_captions("a.srt", srt("Twelve", "were hurt.", gap=9))[0].text == "Twelve were hurt."


def test_the_language_that_a_file_names_is_known() -> None:
    assert (
        read_captions("a.vtt", b"WEBVTT\nKind: captions\nLanguage: nb-NO\n\n00:01.000 --> 00:02.000\nTolv.\n")[
            0
        ].language
        == "nb"
    )


TALK = b"""WEBVTT

00:01.000 --> 00:04.900
<v Ana Roe>A ferry sank

00:04.900 --> 00:09.000
off Cebu on Monday.

01:02:33.500 --> 01:02:36.000
Police said 24 people

01:02:36.000 --> 01:02:40.000
drowned.
"""


@pytest.mark.parametrize(
    ("words", "second"),
    [("Ana", 1), ("sank", 1), ("off", 4), ("Monday", 4), ("Police", 3753), ("people", 3753), ("drowned", 3756)],
)
def test_words_are_known_by_the_second_at_which_they_are_spoken(words: str, second: int) -> None:
    (source,) = read_captions("talk.vtt", TALK)
    assert source.second_at(source.text.index(words)) == second


def test_lines_that_roll_up_are_spoken_when_they_come() -> None:
    (source,) = read_captions("a.srt", srt("The ferry", "The ferry\nran aground.", "ran aground.\nNobody died."))
    assert [source.text[place:][:3] for place, _ in source.times] == ["The", "ran", "Nob"]
    assert [second for _, second in source.times] == [1, 2, 3]


def test_what_was_written_has_no_times(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("At 00:01 they met.")
    assert (read(file).times, read(file).second_at(3)) == ((), None)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"WEBVTT\n", "captions without times"),
        (b"Twelve people were hurt.", "captions without times"),
        (srt("[music]", "(APPLAUSE)"), "no article with words"),
        (b"", "captions without times"),
    ],
)
def test_captions_without_words_are_refused(content: bytes, told: str) -> None:
    with pytest.raises(SourceError, match=told):
        read_captions("a.srt", content)


@pytest.mark.parametrize("piece", ["12:30:00,000 ", "{0}{1}", "<v ", "00:01.000 --> ", "[", "♪"])
def test_long_runs_are_looked_at_at_once(piece: str) -> None:
    is_captions(piece * 60_000)
    read_captions("a.srt", srt("Twelve.", piece * 60_000))
