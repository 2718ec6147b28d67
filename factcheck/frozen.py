"""The one base model: every noun of the flow is frozen and refuses fields it does not know."""

from pydantic import BaseModel, ConfigDict


class Frozen(BaseModel):
    """The base of all models: immutable, hashable, strict about field names."""

    model_config = ConfigDict(frozen=True, extra="forbid")
