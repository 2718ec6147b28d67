"""Messages, mailboxes and saved pages: what is text, who sent it and when; and what is prose that looks like them."""

from pathlib import Path

import pytest

from factcheck import SourceError, read, read_all
from factcheck.readers.message import is_message, read_message

HEAD = (
    "Received: from mail.arn.example (mail.arn.example [10.0.0.1])\r\n\tby desk.example; Fri, 29 Nov 2024 18:00 +0\r\n"
    "From: Ana Roe <ana@arn.example>\r\nTo: desk@desk.example\r\nSubject: Ferry\r\n"
    "Date: Fri, 29 Nov 2024 18:00:00 +0000\r\nMessage-ID: <1@arn.example>\r\nMIME-Version: 1.0\r\n"
)  # fmt: skip
MAIL = HEAD + "Content-Type: text/plain\r\n\r\nTwelve people were hurt.\r\n"
MESSAGES = [
    MAIL,
    "From: Ana Roe <ana@arn.example>\nTo: desk@desk.example\nSubject: Ferry\n\nTwelve people were hurt.\n",
    "From ana@arn.example Fri Nov 29 18:00:00 2024\nSubject: Ferry\n\nTwelve people were hurt.\n",
]


def mail(body: str, kind: str = "text/plain", more: str = "") -> bytes:
    return (HEAD + f"Content-Type: {kind}\r\n{more}\r\n" + body.replace("\n", "\r\n")).encode()


@pytest.mark.parametrize("text", MESSAGES)
@pytest.mark.parametrize("name", ["wire.txt", "wire.eml", "wire", "wire.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_message_is_known_under_any_name(text: str, name: str, encoding: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    assert read(file).text == "Ferry\n\nTwelve people were hurt."


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Twelve.\n-- \nAna Roe\n", "Twelve."),
        ("Twelve.\n--\nThirteen.\n", "Twelve.\n--\nThirteen."),
        ("Twelve.\n\nOn Friday Jon Lee wrote:\n> Ten?\n> Nine?\n", "Twelve."),
        ("> Ten were hurt.\n> Nine died.\n", "Ten were hurt.\nNine died."),
        ("They said:\nTwelve.\n", "They said:\nTwelve."),
    ],
)
def test_what_its_sender_wrote_is_the_text(body: str, text: str) -> None:
    assert read_message("a.eml", mail(body))[0].text == f"Ferry\n\n{text}"


@pytest.mark.parametrize(
    ("subject", "headline"),
    [
        ("Re: Ferry", "Ferry"),
        ("FW: RE: Ferry", "Ferry"),
        ("AW[2]: Ferry", "Ferry"),
        ("Report: ferry", "Report: ferry"),
        ("=?UTF-8?Q?F=C3=A4hre?=", "Fähre"),
        ("=?x-none?Q?F=E4hre?= a", None),
        ("a\x00b", None),
    ],
)
def test_the_subject_is_the_headline(subject: str, headline: str | None) -> None:
    text = read_message("a.eml", mail("Twelve.\n").replace(b"Subject: Ferry", b"Subject: " + subject.encode()))[0].text
    assert text.endswith("Twelve.")
    assert headline is None or text == f"{headline}\n\nTwelve."


@pytest.mark.parametrize("charset", ["x-none", "us-ascii", "utf-8"])
def test_a_wrong_charset_is_not_believed(charset: str) -> None:
    content = mail("PLACE", f"text/plain; charset={charset}", "Content-Transfer-Encoding: 8bit\r\n")
    for encoding in ("utf-8", "cp1252"):
        body = content.replace(b"PLACE", "Café, €12.".encode(encoding))
        assert read_message("a.eml", body)[0].text.endswith("Café, €12.")


@pytest.mark.parametrize(
    ("sender", "publisher"),
    [
        ("Ana Roe <a@arn.example>", "Ana Roe"),
        ("a@arn.example", "a@arn.example"),
        ('"Roe, Ana" <a@arn.example>', "Roe, Ana"),
    ],
)
def test_the_sender_is_the_publisher(sender: str, publisher: str) -> None:
    content = mail("Twelve.\n").replace(b"Ana Roe <ana@arn.example>", sender.encode())
    assert read_message("a.eml", content)[0].publisher == publisher


def test_a_date_that_is_none_is_passed_over() -> None:
    assert read_message("a.eml", mail("Twelve.\n").replace(b"29 Nov 2024 18:00:00", b"soon"))[0].published is None


def test_the_messages_of_a_mailbox_are_sources(tmp_path: Path) -> None:
    file = tmp_path / "press.mbox"
    file.write_text(f"{MESSAGES[2]}\n{MESSAGES[2].replace('Twelve', 'Ten')}", encoding="utf-8")
    assert [source.text.split()[1] for source in read_all(file)] == ["Twelve", "Ten"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Twelve people were hurt.\n", "no e-mail message"),
        (mail(""), None),
        (mail("--x\n" * 4, "multipart/mixed; boundary=x"), None),
        (HEAD.encode() + b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n" * 300, "more than 200 parts"),
        (HEAD.encode() + b"Content-Type: message/rfc822\r\n\r\n" * 300, "more than 200 parts"),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=a\r\n\r\n--a\r\n"
         b"Content-Type: image/gif\r\n\r\nR0\r\n--a--\r\n", "no page in it"),
    ],
)  # fmt: skip
def test_what_holds_no_article_is_refused_or_has_its_subject_alone(content: bytes, told: str | None) -> None:
    if told is None:
        assert read_message("a.eml", content)[0].text == "Ferry"
        return
    with pytest.raises(SourceError) as caught:
        read_message("a.eml", content)
    assert told in str(caught.value)


def test_attached_documents_are_named() -> None:
    part = "Content-Type: {0}\n{1}\nTwelve.\n"
    attached = 'Content-Disposition: attachment; filename="{}"\n'
    parts = [
        part.format("text/plain", ""),
        part.format("application/pdf", attached.format("release.pdf")),
        part.format("image/png", attached.format("logo.png")),
    ]
    (source,) = read_message("a.eml", mail("--x\n" + "--x\n".join(parts) + "--x--\n", "multipart/mixed; boundary=x"))
    assert (source.text, source.notice) == ("Ferry\n\nTwelve.", "what is attached to it is not read: release.pdf")


def test_long_runs_are_looked_at_at_once() -> None:
    for piece in ("From:", "From: a@b.example\n", "a: b\n ", "From a 00:00:00 "):
        is_message(piece * 60_000)
