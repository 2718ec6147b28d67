"""Further nouns of a class, as a caller gives them."""

from factcheck.settings import Settings
from factcheck.values.quantity import Quantity

_STRICT = "vote"
"""The class whose figures are never rounded, so that another class has other bounds."""


def classed(value: Quantity, settings: Settings) -> Quantity:
    """Return a quantity with the class that settings have for its noun.

    Args:
        value: a quantity as the tables read it.
        settings: further nouns, singular and lower case, by class.

    Example:
        >>> from factcheck.mentions.quantities import parse_quantity
        >>> parse_quantity("200 legionnaires", settings=Settings(noun_classes={"troops": ["legionnaire"]})).noun_class
        'troops'
    """
    noun_class = settings.noun_class.get(value.head or "")
    if noun_class is None or noun_class == value.noun_class:
        return value
    about = {
        **value.model_dump(include={"unit", "noun", "head", "role", "change", "definite"}),
        "noun_class": noun_class,
    }
    if _STRICT in (noun_class, value.noun_class) and len(value.figures) == 1 and value.wording is None:
        return Quantity.of(value.figures, value.modifier, value.place, **about)
    return value.model_copy(update=about)
