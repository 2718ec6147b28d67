"""The language of short texts."""

import pytest

from factcheck import Source, check
from factcheck.mentions.language import language_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Il governo ha approvato ieri una legge che riduce le tasse per le imprese."),
        ("nl", "De regering wil de belasting op benzine volgend jaar met tien cent verhogen, zegt de minister."),
        ("pt", "O governo anunciou ontem um aumento do salário mínimo a partir de janeiro."),
        ("sv", "Regeringen vill höja skatten på bensin nästa år, säger finansministern."),
        ("pl", "Policja zatrzymała trzech mężczyzn po strzelaninie w Łodzi."),
        ("tr", "Hükümet gelecek yıl asgari ücreti artırmak istiyor, dedi bakan."),
        ("hu", "A kormány januártól emelné a minimálbért, mondta a miniszter."),
        ("de", "Bei einem Brand in Kassel sind am Dienstag zwölf Menschen gestorben."),
        ("fr", "Au moins douze personnes sont mortes dans l'incendie d'un hôpital."),
        ("es", "Al menos doce personas murieron en el incendio de un hospital."),
        ("und", "Pemerintah menaikkan upah minimum buruh pelabuhan, ujar menteri."),
        (None, "Three men arrested after shooting in Glasgow."),
        (None, "Man on bike hits war hero in hat row."),
        (None, "Café chain to open 12 branches, says Renée Müller."),
        (None, "Volkswagen, Deutsche Bank und Bayern in Frankfurt."),
        (None, "die in war"),
        (None, "Dan Moor was convicted of theft in 2011."),
        (None, "Hanna Orvik won. The Australian sculptor wept."),
        (None, "Sculptor Orvik wept, sobbed and applauded."),
    ],
)
def test_a_short_text_is_told_from_english(language: str | None, text: str) -> None:
    assert language_of(text) == language


def test_a_short_text_of_a_language_that_is_not_built_is_said_to_be_read_in_part() -> None:
    italian = Source("a", "Il governo ha approvato ieri una legge che riduce le tasse per 300 imprese.")
    unknown = Source("b", "Pemerintah menaikkan upah minimum buruh pelabuhan, ujar menteri.")
    parts = {each.source_id: each.reason for each in check([italian, unknown]).read_in_part}
    assert parts["a"].startswith("it is in Italian, as its words show:")
    assert parts["b"].startswith("it is in an unknown language, as its words show:")
