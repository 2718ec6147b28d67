"""A table is read row by row, or refused; never as prose."""

from datetime import date
from pathlib import Path

import pytest

from factcheck import SourceError, read, read_all

NO_TEXT = [
    "date,town,hurt\n2024-11-29,Arn,12\n2024-11-30,Varn,3\n",
    "town;hurt\nArn;12\nVarn;3\n",
    "town,hurt\nArn,12\nVarn,3\nLurn,0\n",
    "2024,Arn,12\n2023,Varn,3\n2022,Lurn,0\n",
    "town\thurt\tkilled\nArn\t12\t0\nVarn\t3\t1\n",
    "town|hurt\nArn|12\nVarn|3\n",
    "sep=;\ntown;hurt\nArn;12\n",
]
READ = [
    ('id,title,body\n1,Ferry,"Twelve were hurt, they said."\n2,Quake,"Nobody was, they said."\n', 2),
    ("Headline;Text\nFerry;Twelve were hurt.\n", 1),
    ("published,text\n2024-11-29,Twelve were hurt.\n\n,\n2024-11-30,\n", 1),
    ('sep=,\r\nid,text\r\n1,"Twelve, they said, were hurt."\r\n', 1),
    ("id|Full Text\n1|Twelve were hurt.\n2|Nobody was.\n", 2),
    (",text,outlet\n0,Twelve were hurt.,The Post\n", 1),
    ("id, title, body\n1, Ferry, Twelve were hurt.\n", 1),
    ("title,articleText,pubDate\nFerry,Twelve were hurt.,29 Nov 2024\n", 1),
]


@pytest.mark.parametrize("text", NO_TEXT)
@pytest.mark.parametrize("name", ["wire.txt", "wire.csv", "wire", "wire.html"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_without_text_is_refused_under_any_name(text: str, name: str, encoding: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode(encoding))
    with pytest.raises(SourceError, match=r"a table without a column of text \(its columns: ") as caught:
        read(file)
    assert 'Call the column of the text "text"' in str(caught.value)


@pytest.mark.parametrize(("text", "count"), READ)
@pytest.mark.parametrize("name", ["wire.txt", "wire.tsv", "wire"])
def test_a_table_with_text_is_read_under_any_name(text: str, count: int, name: str, tmp_path: Path) -> None:
    file = tmp_path / name
    file.write_bytes(text.encode())
    sources = read_all(file)
    assert len(sources) == count
    assert all(source.text.endswith(".") and "\n1" not in source.text for source in sources)


def test_what_a_row_tells_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "wire.csv"
    file.write_text(
        'Slug,Headline,Body,Publication Date,Outlet,Link,Lang,Origin\nferry,Aground,"They said ""12"".",'
        '"Nov. 29, 2024",The Post,https://post.example,en-GB,AP\n',
        encoding="utf-8",
    )
    source = read(file)
    assert (source.id, source.text, source.published) == ("wire", 'Aground\n\nThey said "12".', date(2024, 11, 29))
    assert (source.publisher, source.url, source.language, source.origin) == (
        "The Post", "https://post.example", "en", "AP",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("id,text\n1,Twelve, they said, were hurt.\n", "line 2: 4 cells, 2 columns"),
        ('id,text\n1,Twelve.\n2,"Ten were\nhurt.\n', "line 3: no row of a table"),
        ("id,text,date\n1,Twelve.,2024-11-29\n2,Ten.,29/11/2024\n", 'line 3: date: "29/11/2024" is no date'),
        ('id,text,date\n1,"Twelve\nwere.",2024-11-29\n2,Ten.,soon\n', 'line 4: date: "soon" is no date'),
        ("id,text\n", "holds no article with words"),
        ("text," + "a," * 1000 + "\nTwelve.\n", "more than 1,000 columns"),
        ("id,text\n1," + "a" * 200_000 + "\n", "line 2: no row of a table (field larger than field limit"),
        ("Twelve people were hurt.\n", "a table without a column of text"),
    ],
)
def test_a_faulty_table_is_told_with_its_line(text: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "wire.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SourceError) as caught:
        read_all(file)
    assert told in str(caught.value)
    assert "\n  " in str(caught.value)
