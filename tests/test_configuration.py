"""Settings from files: found upwards, overridden, and refused by file and key where they are wrong."""

from decimal import Decimal
from pathlib import Path

import pytest

from factcheck import ConfigError, Settings
from factcheck.__main__ import main
from factcheck.configuration import find_configuration, read_configuration, with_baseline
from factcheck.settings import SourceRow

Output = pytest.CaptureFixture[str]

EVERYTHING = """\
fact_evidence = 2
quotation_likeness = 0.6
near_copies = false
ignored_names = ["Getty Images"]
baseline = "known.toml"
draft_sources = ["wire/*.txt"]
[rules]
denial = false
given-by-one = true
[severities]
weekday-mismatch = "warning"
consistency.discrepant = "error"
[tolerances]
troops = 0.05
[spellings]
Kyiv = ["Kiev"]
[aliases]
"North Korea" = ["Hermit Kingdom"]
[titles]
"sports minister" = ["youth minister"]
[noun_classes]
troops = ["legionnaire"]
[sources."wire*"]
publisher = "The Wire"
origin = "AP"
"""


def put(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_key_is_read_from_either_file(tmp_path: Path) -> None:
    own = put(tmp_path / "a" / "factcheck.toml", EVERYTHING)
    sections = EVERYTHING.replace("\n[", "\n[tool.factcheck.")
    project = put(tmp_path / "b" / "pyproject.toml", f"[project]\nname = 'x'\n[tool.factcheck]\n{sections}")
    expected = Settings(
        fact_evidence=2,
        quotation_likeness=0.6,
        near_copies=False,
        ignored_names=["Getty Images"],
        rules={"denial": False, "given-by-one": True},
        severities={"weekday-mismatch": "warning", "consistency.discrepant": "error"},
        tolerances={"troops": Decimal("0.05")},
        spellings={"Kyiv": ["Kiev"]},
        aliases={"North Korea": ["Hermit Kingdom"]},
        titles={"sports minister": ["youth minister"]},
        noun_classes={"troops": ["legionnaire"]},
        sources={"wire*": SourceRow(publisher="The Wire", origin="AP")},
    )
    for path in (own, project):
        near = {"baseline": str(path.parent / "known.toml"), "draft_sources": (str(path.parent / "wire" / "*.txt"),)}
        assert read_configuration(path) == expected.model_copy(update=near)


def test_the_nearest_file_above_the_shared_folder_counts(tmp_path: Path) -> None:
    top = put(tmp_path / "factcheck.toml", "")
    put(tmp_path / "desk" / "pyproject.toml", "[tool.other]\n")
    near = put(tmp_path / "desk" / "pages" / "pyproject.toml", "[tool.factcheck]\n")
    one, two, three = (str(tmp_path / name) for name in ("desk/pages/a/1.txt", "desk/pages/2.txt", "desk/3.txt"))
    assert find_configuration([one]) == near
    assert find_configuration([one, two]) == near
    assert find_configuration([one, three]) == top
    own = put(tmp_path / "desk" / "pages" / "factcheck.toml", "")
    assert find_configuration([one, two]) == own
    assert find_configuration([]) is None


@pytest.mark.parametrize(
    ("overrides", "expected"),
    [
        (["fact_evidence=4"], Settings(fact_evidence=4)),
        (["rules.denial=false", "rules.denial = true"], Settings(rules={"denial": True})),
        (["severities.denial=error"], Settings(severities={"denial": "error"})),
        (["severities.consistency.discrepant=error"], Settings(severities={"consistency": {"discrepant": "error"}})),
        (['sources."ap*".origin=AP'], Settings(sources={"ap*": {"origin": "AP"}})),
        (['ignored_names=["A = B"]'], Settings(ignored_names=["A = B"])),
        ([], Settings()),
    ],
)
def test_overrides_are_rows_of_toml_or_words(overrides: list[str], expected: Settings) -> None:
    assert read_configuration(None, overrides) == expected


def test_overrides_outrank_the_file_row_by_row(tmp_path: Path) -> None:
    path = put(tmp_path / "factcheck.toml", EVERYTHING)
    settings = read_configuration(path, ["tolerances.vote=0.01", "rules.denial=true", "fact_evidence=5"])
    assert dict(settings.tolerances) == {"troops": Decimal("0.05"), "vote": Decimal("0.01")}
    assert dict(settings.rules) == {"denial": True, "given-by-one": True}
    assert settings.fact_evidence == 5


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("tolerences = {}", "tolerences: no such key; near: tolerances"),
        ("fact_evidence = -1", "fact_evidence: should be greater than or equal to 1, not -1"),
        ("quotation_likeness = nan", "quotation_likeness: a finite number is wanted, not NaN"),
        ("tolerances = { troops = -0.5 }", "tolerances.troops: should be greater than or equal to 0, not -0.5"),
        ("rules.consistancy = false", 'rules.consistancy: no rule is called "consistancy"; near: consistency'),
        ("severities.denail = 'note'", 'severities.denail: no rule is called "denail"; near: denial'),
        ("sources.ap.orgin = 'AP'", "sources.ap.orgin: no such key; near: origin"),
        ("titles.'sports minster' = ['youth minister']", 'titles.sports minster: no office is called "sports minster"'),
        ("titles.'sports minister' = ['yuoth tsar']", 'titles.sports minister: no office is called "yuoth tsar"'),
        (
            "tolerances = { soldiers = 0.1, troops = 0.2 }",
            'tolerances: "soldiers" and "troops" both stand for "troops"',
        ),
        (
            "noun_classes = { troops = ['legionnaire'], killed = ['legionnaires'] }",
            'noun_classes: "legionnaire" stands in two rows, "troops" and "killed"',
        ),
        ("a = [", "no TOML: "),
        ("a = 1\na = 2", "no TOML: "),
    ],
)
def test_a_wrong_file_is_named_with_key_and_near_names(tmp_path: Path, content: str, complaint: str) -> None:
    path = put(tmp_path / "factcheck.toml", content)
    with pytest.raises(ConfigError) as raised:
        read_configuration(path)
    assert str(raised.value).startswith(f"{path}: {complaint}")
    assert "\n  " in str(raised.value)


def test_a_rule_beside_one_of_its_relations_is_written_with_a_quoted_key(tmp_path: Path) -> None:
    path = put(tmp_path / "factcheck.toml", "[severities]\nconsistency = 'error'\nconsistency.discrepant = 'note'\n")
    with pytest.raises(ConfigError, match='quote the key of the relation: "consistency'):
        read_configuration(path)
    put(path, "[severities]\nconsistency = 'error'\n\"consistency.discrepant\" = 'note'\n")
    assert read_configuration(path).severity == {"consistency": "error", "consistency.discrepant": "note"}


def test_a_section_that_is_no_table_is_named(tmp_path: Path) -> None:
    path = put(tmp_path / "pyproject.toml", "tool.factcheck = 3\n")
    assert find_configuration([str(tmp_path / "a.txt")]) == path
    with pytest.raises(ConfigError, match=r"pyproject.toml: tool.factcheck: a table is wanted, not 3"):
        read_configuration(path)


@pytest.mark.parametrize(
    ("override", "expected"),
    [
        ('noun_classes.troops=["legionnaires"]', Settings(noun_classes={"troops": ["legionnaire"]})),
        ('noun_classes.soldiers=["Janissaries"]', Settings(noun_classes={"troops": ["janissary"]})),
        ('titles.premier=["Chancellor"]', Settings(titles={"prime minister": ["chancellor"]})),
        ('titles."defence minister"=["army minister"]', Settings(titles={"defense minister": ["army minister"]})),
    ],
)
def test_nouns_and_offices_count_as_they_are_read(override: str, expected: Settings) -> None:
    assert read_configuration(None, [override]) == expected


def test_a_project_is_named_with_its_section(tmp_path: Path) -> None:
    path = put(tmp_path / "pyproject.toml", "[tool.factcheck]\nnear_copys = true\n")
    with pytest.raises(ConfigError, match=r"pyproject.toml: tool.factcheck.near_copys: no such key; near: near_copies"):
        read_configuration(path)


def test_a_draft_has_a_severity_and_is_no_rule() -> None:
    assert read_configuration(None, ["severities.draft.unsupported=error"]).severities
    with pytest.raises(ConfigError, match=r'rules.draft: no rule is called "draft"'):
        read_configuration(None, ["rules.draft=false"])


@pytest.mark.parametrize("override", ["rules", "=3", "a b=3", "fact_evidence"])
def test_an_override_without_key_or_value_is_refused(override: str) -> None:
    with pytest.raises(ConfigError, match="--set"):
        read_configuration(None, [override])


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"cannot read .*gone.toml"):
        read_configuration(tmp_path / "gone.toml")
    (tmp_path / "latin.toml").write_bytes(b"# caf\xe9\n")
    with pytest.raises(ConfigError, match=r"latin.toml, line 1: byte 5 is no UTF-8"):
        read_configuration(tmp_path / "latin.toml")
    with pytest.raises(ConfigError, match=r"there is no \[tool.factcheck\]"):
        read_configuration(put(tmp_path / "pyproject.toml", "[project]\n"))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Be a folder with two sources that contradict each other."""
    put(tmp_path / "a.txt", "North Korea sent 10,000 soldiers to Russia, officials said.\n")
    put(tmp_path / "b.txt", "North Korea sent 11,000 troops to Russia, officials said.\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_command_follows_the_file_and_its_own_options(desk: Path, capsys: Output) -> None:
    put(desk / "factcheck.toml", "[tolerances]\ntroops = 0.2\n")
    put(desk / "other.toml", "[severities]\nconsistency = 'note'\n")
    assert main(["compare", "a.txt", "b.txt"]) == 0
    assert main(["compare", "a.txt", "b.txt", "--no-config"]) == 1
    assert main(["compare", "a.txt", "b.txt", "--config", "other.toml"]) == 0
    assert main(["compare", "a.txt", "b.txt", "--set", "tolerances.troops=0"]) == 1
    assert main(["draft", "a.txt", "--against", "b.txt"]) == 0
    assert main(["draft", "a.txt", "--against", "b.txt", "--no-config"]) == 1
    capsys.readouterr()


@pytest.mark.parametrize(
    "command",
    [
        "compare a.txt b.txt",
        "lint a.txt",
        "draft a.txt --against b.txt",
        "draft a.txt",
        "extract a.txt",
        "rules",
        "baseline a.txt",
    ],
)
def test_every_command_refuses_wrong_settings(desk: Path, capsys: Output, command: str) -> None:
    put(desk / "factcheck.toml", "tolerences = {}\n")
    assert main(command.split()) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "factcheck.toml: tolerences: no such key; near: tolerances\n  " in err


def test_a_draft_is_checked_against_the_sources_of_its_settings(desk: Path, capsys: Output) -> None:
    put(desk / "drafts" / "story.txt", "North Korea sent 12,000 soldiers to Russia.\n")
    put(desk / "drafts" / "[older]" / "b.txt", "North Korea sent 11,000 soldiers to Russia.\n")
    put(desk / "drafts" / "factcheck.toml", 'draft_sources = ["../a.txt", "**/*.txt"]\n')
    assert main(["draft", "drafts/story.txt"]) == 1
    told = capsys.readouterr().out
    assert "1 draft, 2 sources" in told
    assert "B 10,000: a:1" in told
    assert "C 11,000: b:1" in told
    assert main(["draft", "new=drafts/story.txt", "--places", "full"]) == 1
    assert "drafts/[older]/b.txt:1" in capsys.readouterr().out
    assert main(["draft", "drafts/story.txt", "--against", "a.txt"]) == 1
    assert "1 draft, 1 source" in capsys.readouterr().out
    assert main(["draft", "a.txt", "--set", 'draft_sources=["?.txt"]']) == 1
    assert "1 draft, 1 source" in capsys.readouterr().out


def test_settings_above_the_draft_count_wherever_its_sources_stand(tmp_path: Path, capsys: Output) -> None:
    put(tmp_path / "wire" / "a.txt", "North Korea sent 10,000 soldiers to Russia, officials said.\n")
    story = put(tmp_path / "[desk]" / "story.txt", "North Korea sent 11,000 troops to Russia, officials said.\n")
    put(tmp_path / "[desk]" / "factcheck.toml", 'draft_sources = ["../wire/*"]\n[tolerances]\ntroops = 0.2\n')
    put(tmp_path / "factcheck.toml", "")
    assert main(["draft", str(story)]) == 0
    assert "0 conflicting" in capsys.readouterr().out


def test_sources_of_drafts_that_are_not_there_are_named(desk: Path, capsys: Output) -> None:
    put(desk / "factcheck.toml", 'draft_sources = ["a.txt", "wire/*.txt", "gone.txt"]\n')
    assert main(["draft", "b.txt"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    for pattern in ("wire/*.txt", "gone.txt"):
        assert f"draft_sources: no file fits {desk / pattern}\n  Check the pattern.\n" in err


@pytest.mark.usefixtures("desk")
def test_a_rule_that_is_off_is_not_taken_for_agreement(capsys: Output) -> None:
    assert main(["compare", "a.txt", "b.txt", "--set", "rules.consistency=false"]) == 0
    assert "was not judged: the rule consistency was off" in capsys.readouterr().out


def test_gaps_are_a_rule_on_request(desk: Path, capsys: Output) -> None:
    put(desk / "b.txt", "North Korea sent 10,000 troops to Russia. A bomb in Kabul killed 24 people.\n")
    put(desk / "factcheck.toml", "rules.given-by-one = true\n")
    main(["compare", "a.txt", "b.txt"])
    by_file = capsys.readouterr().out
    main(["compare", "a.txt", "b.txt", "--no-config", "--gaps"])
    assert "Only b tells it" in by_file
    assert "Only b tells it" in capsys.readouterr().out


def test_rules_are_listed_and_explained(desk: Path, capsys: Output) -> None:
    put(desk / "factcheck.toml", "rules.denial = false\n")
    assert main(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("consistency        Sources that answer one question agree")
    assert [line.split()[0] for line in lines if line.endswith("(off)")] == ["denial"]
    assert [line.split()[0] for line in lines if line.endswith("(on request)")] == ["given-by-one"]
    assert [line.split()[0] for line in lines if line.endswith("(of a draft)")] == ["draft"]
    assert main(["explain", "denial"]) == 0
    page = capsys.readouterr().out
    assert page.startswith("denial\n\n")
    assert "**Silent when**" in page
    assert main(["explain", "draft"]) == 0
    assert capsys.readouterr().out.startswith("draft\n\nWhat a draft states ")
    assert main(["explain", "denail"]) == 2
    assert "near: denial" in capsys.readouterr().err
    assert main(["explain", "xyz"]) == 2
    assert '"xyz"; known: consistency, ' in capsys.readouterr().err


def test_the_example_of_the_page_sets_what_it_shows(tmp_path: Path) -> None:
    page = (Path(__file__).parents[1] / "docs" / "settings.md").read_text(encoding="utf-8")
    example = page.partition("```toml\n")[2].partition("```")[0]
    settings = read_configuration(put(tmp_path / "factcheck.toml", example))
    tuned = {"likely_links", "near_copies", "fact_evidence", "error_evidence", "quotation_likeness", "different_events"}
    assert settings.model_fields_set == set(Settings.model_fields) - tuned


@pytest.mark.parametrize(
    ("name", "text", "after"),
    [
        ("factcheck.toml", "", 'baseline = "k.toml"\n'),
        ("factcheck.toml", "[rules]\ndenial = false", 'baseline = "k.toml"\n[rules]\ndenial = false\n'),
        ("pyproject.toml", "[tool.factcheck]", '[tool.factcheck]\nbaseline = "k.toml"\n'),
        (
            "pyproject.toml",
            "[tool.x]\na = 1\r\n  [tool.factcheck] # b\r\nc = 2\n",
            '[tool.x]\na = 1\r\n  [tool.factcheck] # b\r\nbaseline = "k.toml"\nc = 2\n',
        ),
    ],
)
def test_a_baseline_is_named_in_settings(name: str, text: str, after: str) -> None:
    assert with_baseline(f"desk/{name}", text, "k.toml") == after


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", ""),
        ("pyproject.toml", "[tool]\nfactcheck = {}\n"),
        ("pyproject.toml", '[tool.factcheck.rules]\ndenial = false\n[project]\nx = """\n[tool.factcheck]\n"""\n'),
        ("factcheck.toml", "baseline = 'other.toml'\n"),
        ("factcheck.toml", "[rules"),
    ],
)
def test_a_baseline_is_named_nowhere_else(name: str, text: str) -> None:
    with pytest.raises(ConfigError, match=f"desk/{name}: the baseline cannot be named here"):
        with_baseline(f"desk/{name}", text, "k.toml")
