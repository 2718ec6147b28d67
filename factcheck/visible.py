"""Words of strangers -> words that may be shown: nothing hidden, nothing that a terminal or a build server obeys.

Whoever names a file or a publisher does not write the lines around the name: what moves the cursor, ends a line, turns
the direction of writing round or begins a command is written as an escape.
"""

import re

HIDDEN = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff"
    + "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f"
)
"""Characters, as a class of a regular expression has them, that move the cursor, colour, hide or turn round what stands
beside them, and halves of a character."""
_IN_NAMES = re.compile(
    f"[{HIDDEN}\t-\r\x85\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u2060-\u2065\u206a-\u206f]|#(?=#\\w*\\[)"
)
"""In a name also ends of lines, marks of direction and what has no width, but for the joiners that some scripts need;
and `##[`, by which some build servers know a command anywhere in a line."""
_COMMAND = re.compile(r"^([^\S\n]*):(?=:)|#(?=#\w*\[)", re.MULTILINE)
"""How a line begins that GitHub Actions takes for a command, blanks before it or not; and `##[` as above."""
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def escape(char: str) -> str:
    """Return a character as an escape.

    Example:
        >>> escape("\\x1b"), escape("\\u202e"), escape("\\n")
        ('\\\\x1b', '\\\\u202e', '\\\\n')
    """
    code = ord(char)
    long = f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
    return _SHORT.get(char) or (f"\\x{code:02x}" if code <= 0xFF else long)


def visible(name: str) -> str:
    """Return the name of a file, a source or a publisher as it may be shown, on one line; its blanks stay.

    Example:
        >>> visible("a\\x1b[31m\\n::error::c.txt"), visible("New York.txt")
        ('a\\\\x1b[31m\\\\n::error::c.txt', 'New York.txt')
    """
    return inert(_IN_NAMES.sub(lambda match: escape(match[0]), name))


def inert(text: str) -> str:
    """Return lines of which none is a command to a build server.

    Example:
        >>> inert("  ::error::a"), inert("one::two")
        ('  \\\\x3a:error::a', 'one::two')
    """
    return _COMMAND.sub(lambda match: (match[1] or "") + escape(match[0][-1]), text)
