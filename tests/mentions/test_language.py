"""Texts in other languages than English: told from it, and read by their own marks."""

import json
from decimal import Decimal

import pytest

from factcheck import Report, Source, check, check_draft, find_mentions
from factcheck.mentions import find
from factcheck.mentions.language import language_of, stated_language
from factcheck.writers import WRITERS, RenderOptions
from factcheck.writers.json import write_json

QUAKES = {
    "de": "Bei einem Erdbeben im Osten des Landes sind nach Angaben der Behörden 1.250 Menschen ums Leben gekommen. "
    "Rund 12.000 Soldaten wurden in die Region geschickt. Der Schaden wird auf 2,5 Milliarden Euro geschätzt.",
    "fr": "Un séisme a fait au moins 1 250 morts dans l'est du pays, selon les autorités. Quelque 12 000 soldats ont "
    "été envoyés dans la région, et les dégâts sont estimés à 2,5 milliards d'euros.",
    "es": "Un terremoto dejó al menos 1.250 muertos en el este del país, según las autoridades. Unos 12.000 soldados "
    "fueron enviados a la región y los daños se calculan en 2,5 mil millones de euros.",
    "it": "Un terremoto ha causato almeno 1.250 morti nell'est del paese, secondo le autorità. Circa 12.000 soldati "
    "sono stati inviati nella regione e i danni sono stimati in 2,5 miliardi di euro.",
    "pt": "Um sismo causou pelo menos 1.250 mortos no leste do país, segundo as autoridades. Cerca de 12.000 soldados "
    "foram enviados para a região e os danos são estimados em 2,5 bilhões de euros.",
    "nl": "Bij een aardbeving in het oosten van het land zijn volgens de autoriteiten zeker 1.250 mensen omgekomen. "
    "Ongeveer 12.000 soldaten zijn naar de regio gestuurd. De schade wordt geschat op 2,5 miljard euro.",
    "sv": "Minst 1 250 människor har dött i en jordbävning i östra delen av landet, enligt myndigheterna. Omkring "
    "12 000 soldater har skickats till området och skadorna uppskattas till 2,5 miljarder euro.",
    "pl": "Co najmniej 1250 osób zginęło w trzęsieniu ziemi na wschodzie kraju, jak podały władze. Około 12 000 "
    "żołnierzy zostało wysłanych do tego regionu, a straty szacuje się na 2,5 mld euro.",
    "tr": "Yetkililere göre ülkenin doğusunda meydana gelen bir depremde en az 1.250 kişi öldü. Yaklaşık 12.000 asker "
    "bölgeye gönderildi ve zararın 2,5 milyar euro olduğu tahmin ediliyor, ancak bu daha da artabilir.",
    "ru": "Не менее 1250 человек погибли при землетрясении на востоке страны, сообщили власти. Около 12 000 военных "
    "направлены в регион, ущерб оценивается в 2,5 млрд евро.",
    "uk": "Щонайменше 1250 людей загинули під час землетрусу на сході країни, повідомила влада. Близько 12 000 "
    "військових направлено до регіону, збитки оцінюють у 2,5 млрд євро.",
}
"""One report in several languages: 1,250 dead, 12,000 soldiers, 2.5 billion euros."""


def figures_in(text: str, **fields: str) -> list[Decimal]:
    found = find_mentions(Source("a", text, **fields), kinds={"quantity"})
    return [figure for mention in found for figure in mention.quantity.figures]


@pytest.mark.parametrize("language", QUAKES)
@pytest.mark.parametrize("is_stated", [True, False])
def test_figures_are_read_by_the_marks_of_the_language(language: str, is_stated: bool) -> None:
    stated = {"language": language} if is_stated else {}
    assert figures_in(QUAKES[language], **stated) == [1250, 12_000, 2_500_000_000]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("de", "12.000 Soldaten", ["12000"]),
        ("de", "2,5 Prozent", ["2.5"]),
        ("de", "1.234.567,89 €", ["1234567.89"]),
        ("de", "CHF 12'000", ["12000"]),
        ("de", "minus: -3,5 Grad", ["-3.5"]),
        ("nl", "om 14.30 uur, op 3 mei 2024, 5:3 doelpunten, versie 12.5, A4, in het jaar 2024", []),
        ("nl", "twaalf mensen, meer dan een dozijn, een paar honderd", []),
        ("nl", "Some 12 dozen", ["12"]),
        ("de-AT", "12.000 Soldaten", ["12000"]),
        ("German", "12.000 Soldaten", ["12000"]),
        ("fr", "12 000 soldats, 45 % des voix", ["12000", "45"]),
        ("es", "12.000 o 12,000 soldados, 2,5 o 2.5 millones", ["12000", "12000", "2.5", "2500000"]),
        ("ru", "танки Т-72, 12 тысяч", ["12000"]),
        ("ja", "死者は1,250人、12億円", ["1250", "1200000000"]),
        ("xx", "12.000, 12 000 and 7", ["12000", "7"]),
        ("en", "12.000 tonnes and 12,000 men", ["12.000", "12000"]),
    ],
)
def test_marks(language: str, text: str, figures: list[str]) -> None:
    assert figures_in(text, language=language) == [Decimal(figure) for figure in figures]


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel, Berlin, 12.000",
        "12.000 Soldaten",
        "Der Spiegel",
        "The paper Die Zeit wrote “Das ist nicht das Ende”, and Le Monde “ce n'est pas la fin de la guerre”.",
        "“Liberté, égalité, fraternité” is the motto of the French Republic and of the Republic of Haiti.",
        "He sang “La donna è mobile” and “Che gelida manina” at La Scala before an audience of 2,000.",
        "Los Angeles, San Diego and Santa Cruz de la Sierra signed a pact with Rio de Janeiro and La Paz.",
        "Ursula von der Leyen met Pedro de la Rosa, Jan van der Berg, Luis de Guindos and Maria da Silva.",
        "Die-hard fans in Bad Homburg vor der Höhe and Frankfurt an der Oder watched as Bayern won 3-1.",
        "Borussia Mönchengladbach, FC Bayern München, Real Madrid, Atlético de Madrid, Paris Saint-Germain, AC Milan",
        "“Ich bin ein Berliner,” Kennedy said in 1963, words that the crowd in West Berlin cheered for minutes.",
        "The Russian word for peace is мир, and the newspaper Правда printed it on its front page.",
        "President Xi Jinping (习近平) met Prime Minister Kishida Fumio (岸田文雄) in Beijing (北京) on Friday.",
        "The motto “E pluribus unum” stands on coins; “in hoc signo vinces” and “de facto” are Latin too.",
        "Nam et ipsa scientia potestas est.",
        "Los Alamos, Las Cruces, El Paso, San Luis, Santa Fe, Palo Alto, La Jolla, Del Mar, Los Gatos",
        "Rio de Janeiro, Belo Horizonte, Porto Alegre, Foz do Iguaçu, São José dos Campos, Juiz de Fora",
        "Maria da Silva, João dos Santos, Pedro de Souza, Ana do Carmo, Rui das Neves, José e Filhos, Luís de Sá",
        "The ayatollah wrote “مرگ بر” and “السلام عليكم”, and Mr. Xi “人民日报”, in letters to the paper.",
    ],
)
def test_english_with_foreign_words_stays_english(text: str) -> None:
    assert language_of(text) is None


def test_a_stated_language_counts() -> None:
    source = Source("a", QUAKES["de"], language="en")
    assert find(source).source.language == "en"
    assert stated_language(Source("a", "One.", language="und")) is None


def test_nothing_of_english_grammar_is_applied() -> None:
    dutch = "Vrijdag stierven 12 mensen, zei minister Karel Bruin. Zo'n 40 procent van 300 helpers kwam. "
    report = check([Source("a", dutch * 2, language="nl"), Source("b", dutch.replace("12", "13") * 2, language="nl")])
    assert report.facts == ()
    assert report.findings == ()
    assert {left.reason for left in report.not_compared} == {"in a language that is read in part"}


def test_a_weekday_is_looked_up_in_any_language() -> None:
    wrong = Source("a", "Das Treffen fand am Freitag, 28. November 2024 statt.", language="de")
    (finding,) = check([wrong, Source("b", "They met.")]).findings
    assert finding.rule == "weekday-mismatch"


def test_the_report_says_what_is_read_in_part_and_why() -> None:
    report = check([Source("a", QUAKES["nl"]), Source("b", QUAKES["sv"], language="sv"), Source("c", "They met.")])
    assert [(part.source_id, part.cause) for part in report.read_in_part] == [("a", "language"), ("b", "language")]
    assert report.read_in_part[0].reason.startswith("it is in Dutch, as its words show: only its figures,")
    assert report.read_in_part[1].reason.startswith("it is in Swedish: only its figures,")
    assert [source.language for source in report.sources] == ["nl", "sv", "en"]
    for name in ("text", "markdown", "html"):
        assert "is read in part: it is in Dutch, as its words show" in WRITERS[name](report)
    assert json.loads(WRITERS["json"](report))["read_in_part"][0]["cause"] == "language"
    assert Report.model_validate_json(write_json(report, RenderOptions(full=True))) == report


def test_a_draft_finds_its_figures_in_another_language() -> None:
    draft = Source("draft", "Some 12,000 soldiers were sent, and damage is put at 2.5 billion euros.")
    report = check_draft(draft, [Source("nl", QUAKES["nl"])])
    assert [str(finding.kind) for finding in report.findings] == ["agreement", "agreement"]
    assert report.read_in_part[0].source_id == "nl"
