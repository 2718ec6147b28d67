"""A figure in its sentence -> what it tells: one of the attributes of news, whose it is, of which time and scope."""

from factcheck.linkage.attributes.cues import Cues, find_cues
from factcheck.linkage.attributes.reading import Attribute, attribute_of
from factcheck.linkage.attributes.source_cues import SourceCues
from factcheck.linkage.attributes.standing import how_attributes_stand

__all__ = ["Attribute", "Cues", "SourceCues", "attribute_of", "find_cues", "how_attributes_stand"]
