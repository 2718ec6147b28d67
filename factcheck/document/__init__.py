"""Source -> Document: tokens, sentences, phrases and clauses, read once for all that ask."""

from factcheck.document.document import Document, Sentence

__all__ = ["Document", "Sentence"]
