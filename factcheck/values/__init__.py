"""What words mean once spelling is gone. No text is parsed here."""

from typing import Annotated

from pydantic import Field

from factcheck.values.date_interval import DateInterval
from factcheck.values.description import Description
from factcheck.values.factuality import Factuality
from factcheck.values.name import Name
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation

AnyValue = Annotated[Quantity | DateInterval | Name | Quotation | Factuality | Description, Field(discriminator="kind")]
"""Every kind of value: the registry."""
