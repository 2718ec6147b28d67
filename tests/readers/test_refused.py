"""Files that are text and no prose are refused under any name; prose that looks like them is read."""

from pathlib import Path

import pytest

from factcheck import SourceError, read
from factcheck.readers.refused import form_of

REFUSED = [
    ("{0}{25}The ferry ran aground.\n{26}{50}Twelve were hurt.\n", "captions"),
    ("[Script Info]\nTitle: Ferry\n", "captions"),
    ('<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/"><groupSet/></packageItem>', "NewsML-G2 without texts"),
    ('<?xml version="1.0" encoding="UTF-8"?>\n<article><p>Twelve were hurt.</p></article>', "XML that is no RSS"),
    ('<tei:TEI xmlns:tei="http://www.tei-c.org/ns/1.0"><tei:text/></tei:TEI>', "XML that is no RSS"),
    ('<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml"><body/></tt>', "captions"),
    ('<opml version="2.0"><head/></opml>', "a list of feeds"),
    ("BEGIN:VCALENDAR\nVERSION:2.0\n", "a calendar"),
]  # fmt: skip
PROSE = [
    "From: the harbour board\nTo: all editors\nDate: 29 November\nSubject: Ferry\n\nTwelve people were hurt.",
    "From: Ana Roe, in Arn. Twelve people were hurt.",
    "From: Ana Roe\n\nTwelve people were hurt.",
    "Subject: ferries. Twelve people were hurt, she wrote to ana@arn.example.",
    "Note: this is the second version.\nCorrection: twelve were hurt.\nSource: the board.\n\nThe ferry ran aground.",
    "Date: 29 November 2024\nPlace: Arn\nPeople hurt: 12\n\nThe ferry ran aground.",
    "Content: what we know.\n\nTwelve people were hurt.",
    "12:30 The ferry left Arn.\n12:45 It ran aground.\n13:10 Twelve were taken to hospital.",
    "12:30:05 --> that is when the ferry ran aground, the log says.",
    "At 00:01, 00:04 and 00:09 the siren was heard.",
    "1\nThe ferry ran aground at 12:30.\n2\nTwelve were hurt.",
    "WEBVTT is a form of captions, and few know it.",
    "Arn, Varn, Lurn\nOne, two, three\nRed, white, blue",
    "In Arn, twelve were hurt.\nIn Varn, three were.\nIn Lurn, nobody was.",
    "Arn 12,000\nVarn 13,000\nLurn 14,000",
    "Turnout, 61.2 percent\nFor, 54.0 percent\nAgainst, 46.0 percent",
    "Arn; Varn; Lurn\nRed; white; blue\nOne; two; three",
    "\tThe ferry ran aground.\n\tTwelve were hurt.\n\tNobody died.",
    "The ferry ran aground,\nTwelve people were hurt,\nNobody died.",
    "He said: “Go,” and she went,\nshe said: “Stay,” and he stayed,\nthey said: “Eat,” and all ate.",
    "Arn beat Varn 3-1,Lurn lost.\nThe rest were told to play again on Sunday, and did.\nNobody minded.",
    "| Town | Hurt |\n|---|---|\n| Arn | 12 |\n| Varn | 3 |\n\nThe ferry ran aground.",
    "Towns hurt:\n\nArn\t12\nVarn\t3\n\nThe ferry ran aground off Arn.\nTwelve people were hurt.\nNobody died.",
    "< 12 people were hurt.",
    "<p>Twelve people were hurt.</p>",
    "<b>ARN</b> - Twelve people were hurt.",
    '{"id": "a", "text": "Ten were hurt."}\n{"id": "b", "text": "Ten were."}\n{"id": "c", "text": "Nine were."}',
    "{Ferry} Twelve people were hurt.",
    "[Script] Twelve actors fell ill.",
    "BEGIN: twelve people were hurt.",
    "https://arn.example\nTwelve people were hurt.",
    "Q: How many were hurt?\nA: Twelve.\nQ: Did anyone die?\nA: No.",
    "ANA ROE: Twelve were hurt.\nJON LEE: When?\nANA ROE: At 12:30.\n\nThey left.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), REFUSED)
@pytest.mark.parametrize("name", ["wire.txt", "wire.eml", "wire", "wire.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_what_is_no_prose_is_refused_under_any_name(
    text: str, what: str, name: str, encoding: str, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    with pytest.raises(SourceError, match=r"cannot read .*: no article, but ") as caught:
        read(file)
    assert what in str(caught.value)
    assert "\n  " in str(caught.value)


@pytest.mark.parametrize("text", PROSE)
def test_prose_that_looks_like_other_forms_is_read(text: str, tmp_path: Path) -> None:
    assert form_of(text) is None
    file = tmp_path / "wire.txt"
    file.write_text(text, encoding="utf-8")
    assert read(file).text == text


@pytest.mark.parametrize(
    "piece", ["<!--", "<?", "a,", "a\t", "From:", '"', "<!doctype [", "{0}{1}", "12:30:00,000 ", "\n,"]
)
def test_long_runs_are_looked_at_at_once(piece: str) -> None:
    form_of(piece * 60_000)
    form_of("<" + piece * 60_000)
