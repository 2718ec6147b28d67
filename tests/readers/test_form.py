"""What a file holds, by its first bytes."""

import pytest

from factcheck.readers.form import suffix_of_content

COMMENT = "<!-- a -- > b -->"
DOCTYPE = (
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">'
)


@pytest.mark.parametrize(
    ("head", "suffix"),
    [
        ("<html>", ".html"),
        (f"{COMMENT}\n<html lang='en'>", ".html"),
        (f"{COMMENT}{COMMENT} <!--[if IE]><html><![endif]--> <html>", ".html"),
        (f'<?xml version="1.0"?>\n{COMMENT}\n{DOCTYPE}\n{COMMENT}\n<html xmlns="a">', ".html"),
        (f"\n{DOCTYPE}\n{COMMENT}<p>", ".html"),
        (f'<?xml version="1.0"?>{COMMENT}<rdf:RDF ', ".rss"),
        ("<!--a-->" * 500 + "<feed>", ".rss"),
        ("<!--a-->" * 500 + "They met.", ".txt"),
        ("<!--a--> \n" * 400 + "They met.", ".txt"),
        ("<?a?>" * 800 + "They met.", ".txt"),
        ("<!-- They met. <html>", ".txt"),
        (f"{COMMENT}They met. <html>", ".txt"),
        (f"{COMMENT}<p>They met.", ".txt"),
    ],
)
def test_what_stands_above_the_root_does_not_hide_it(head: str, suffix: str) -> None:
    assert suffix_of_content(".txt", head.encode()) == suffix
