"""JSON-LD says in schema.org's words who says what and where, and rates nothing."""

import json
from typing import Any

from factcheck.report import Report
from factcheck.writers import write_jsonld

TYPES = {
    "Report": {"abstract", "creator"},
    "NewsArticle": {"name", "identifier", "inLanguage", "datePublished", "publisher", "url"},
    "CreativeWork": {"isPartOf", "identifier", "name", "abstract", "keywords", "about"},
    "Claim": {"text", "appearance"},
    "Quotation": {"text", "isPartOf", "description", "spokenByCharacter"},
    "Organization": {"name"},
    "Person": {"name"},
    "SoftwareApplication": {"name", "softwareVersion"},
}
"""What we use of schema.org: each type with properties that the vocabulary gives it."""


def nodes_of(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, list):
        return [node for each in value for node in nodes_of(each)]
    if not isinstance(value, dict):
        return []
    return [value, *(node for each in value.values() for node in nodes_of(each))]


def test_every_node_keeps_to_the_vocabulary(report: Report, wicked: Report, five: Report) -> None:
    for each in (report, wicked, five):
        document = json.loads(write_jsonld(each))
        assert document["@context"] == "https://schema.org"
        for node in nodes_of(document["@graph"]):
            if "@type" in node:
                assert node.keys() - {"@id", "@type"} <= TYPES[node["@type"]]


def test_every_reference_leads_to_one_node(five: Report) -> None:
    nodes = nodes_of(json.loads(write_jsonld(five))["@graph"])
    defined = [node["@id"] for node in nodes if "@type" in node and "@id" in node]
    assert len(set(defined)) == len(defined)
    assert {node["@id"] for node in nodes if node.keys() == {"@id"}} <= set(defined)


def test_nothing_is_rated(five: Report) -> None:
    text = write_jsonld(five)
    assert "Rating" not in text
    assert "ClaimReview" not in text


def test_a_claim_gives_its_words_article_speaker_and_status(report: Report) -> None:
    graph = json.loads(write_jsonld(report))["@graph"]
    claim = next(node for node in graph if node["@type"] == "Claim")
    assert claim["text"] == "about 12,000"
    assert claim["appearance"] == [
        {
            "@type": "Quotation",
            "text": "approximately 12,000 troops",
            "isPartOf": {"@id": "#source-1"},
            "description": "possible",
        }
    ]


def test_it_may_stand_in_a_page(wicked: Report) -> None:
    text = write_jsonld(wicked)
    assert not set("<>&") & set(text)
    assert "<b>troops</b>" in json.loads(text)["@graph"][3]["name"]


def test_only_web_addresses_are_given(wicked: Report) -> None:
    articles = [node for node in json.loads(write_jsonld(wicked))["@graph"] if node["@type"] == "NewsArticle"]
    assert [article.get("url") for article in articles] == [None, "https://example.org/plain"]
