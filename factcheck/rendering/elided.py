"""Words that lose their vowel before another one and are written together with what follows: "l'armée", "d'une"."""

from collections.abc import Collection, Iterable, Iterator

from factcheck.document.tokens import Token

_APOSTROPHES = frozenset({"'", "’"})


def cut_elided(tokens: Iterable[Token], elided: Collection[str], whole: Collection[str] = ()) -> list[Token]:
    """Return tokens with such words parted from what follows.

    Args:
        tokens: of a line.
        elided: the words, with their apostrophe.
        whole: words that hold one and stay whole.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> [token.text for token in cut_elided(find_tokens("l'armée d'aujourd'hui"), {"l'", "d'"}, {"aujourd'hui"})]
        ["l'", 'armée', "d'", "aujourd'hui"]
    """
    if not elided:
        return list(tokens)
    found: list[Token] = []
    for token in tokens:
        before = found[-1] if found else None
        is_end = before is not None and token.text in _APOSTROPHES and before.end == token.start
        if before is not None and is_end and f"{before.lower}'" in elided:
            found[-1] = Token(before.start, token.end, before.text + token.text, f"{before.lower}'", "word")
        else:
            found.extend(_cut(token, elided, whole))
    return found


def _cut(token: Token, elided: Collection[str], whole: Collection[str]) -> Iterator[Token]:
    while token.kind == "word" and "'" in token.lower and token.lower not in whole:
        head = token.lower[: token.lower.index("'") + 1]
        if head not in elided or len(head) == len(token.lower):
            break
        middle = token.start + len(head)
        yield Token(token.start, middle, token.text[: len(head)], head, "word")
        token = Token(middle, token.end, token.text[len(head) :], token.lower[len(head) :], "word")
    yield token
