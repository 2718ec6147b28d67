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
