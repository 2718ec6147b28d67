"""The one base model: every noun of the flow is frozen and refuses fields it does not know."""

from functools import cache

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """The base of all models: immutable, hashable, strict about field names."""

    model_config = ConfigDict(frozen=True, extra="forbid")


@cache
def names_given(names: frozenset[str]) -> set[str]:
    """Return the names of the fields that were given: one set for all models, for a set of its own for each takes as
    much memory as the model. It is copied before it is changed."""
    return set(names)


def make_lean(model: Frozen) -> None:
    """Let a model that is kept long share what it keeps beside its fields with others of its form."""
    shared = names_given(frozenset(model.__pydantic_fields_set__))
    object.__setattr__(model, "__pydantic_fields_set__", shared)
