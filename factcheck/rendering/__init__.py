"""Texts of other languages, laid out in English words by the table of their language, place by place.

What is read of the English words is of the places that they stand for: a language is a table, and no room above this
one knows another than English.
"""

from factcheck.rendering.rendering import Rendering, render

__all__ = ["Rendering", "render"]
