"""Who acts in an event and who is acted upon, and which event a date or a figure belongs to."""

import pytest

from factcheck import Source
from factcheck.claims.context import Context
from factcheck.frames.actions import Action
from factcheck.frames.event_frame import EventFrame, EventFrames
from factcheck.mentions import find


def context_of(text: str) -> Context:
    return Context(find(Source("a", text)))


def all_events(text: str) -> list[tuple[EventFrames, Action]]:
    context = context_of(text)
    sentences = (context.events_in(index) for index in range(len(context.reading.sentences)))
    return [(events, action) for events in sentences for action in events.actions]


def names(frame: EventFrame) -> tuple[list[str], list[str]]:
    return [name.text for name in frame.agents], [name.text for name in frame.targets]


def of_word(text: str, word: str) -> tuple[list[str], list[str]]:
    (found,) = [
        events.frame(action) for events, action in all_events(text) if text[action.span.start : action.span.end] == word
    ]
    return names(found)


@pytest.mark.parametrize(
    ("text", "word", "agents", "targets"),
    [
        ("Rebels in Sudan attacked Chad.", "attacked", [], ["Chad"]),
        ("Sudan attacked Chad.", "attacked", ["Sudan"], ["Chad"]),
        ("A quake killed 24 people and injured 310 in Chad.", "killed", [], ["Chad"]),
        ("A quake killed 24 people and rebels injured 310 in Chad.", "killed", [], []),
        ("Sudan and Kenya attacked Chad.", "attacked", ["Sudan", "Kenya"], ["Chad"]),
        ("Sudan's army attacked Chad.", "attacked", ["Sudan"], ["Chad"]),
        ("Sudanese troops attacked the capital of Chad.", "attacked", ["Sudanese"], ["Chad"]),
        ("The plan was approved by Chad in Geneva.", "approved", ["Chad"], ["Geneva"]),
        ("Dana Orvell was appointed by Chad.", "appointed", ["Chad"], ["Dana Orvell"]),
        ("Dana Orvell was arrested in Chad.", "arrested", [], ["Dana Orvell"]),
        ("Sudan has sent Kenyan troops to Chad.", "sent", ["Sudan"], ["Chad"]),
        ("Sudan said it sent troops to Chad.", "sent", ["Sudan"], ["Chad"]),
        ("Sudan sent troops to help Chad.", "sent", ["Sudan"], ["Chad"]),
        ("On Tuesday Sudan sent troops to Chad.", "sent", ["Sudan"], ["Chad"]),
        ("Troops of Sudan, who were tired, attacked Chad.", "attacked", ["Sudan"], ["Chad"]),
        ("Sudan's dispatch of troops to Chad was denied.", "dispatch", ["Sudan"], ["Chad"]),
        ("Analysts discussed Sudan and its dispatch of troops to Chad.", "dispatch", ["Sudan"], ["Chad"]),
        ("An attack on Chad by Sudan failed.", "attack", ["Sudan"], ["Chad"]),
        ("Sudan launched an attack on Chad.", "attack", ["Sudan"], ["Chad"]),
        ("Dana Orvell flew in for talks with Ruel Adamo.", "talks", ["Dana Orvell"], ["Ruel Adamo"]),
        ("Dana Orvell spoke after the attack in Chad.", "attack", [], ["Chad"]),
        ("A flood hit Chad, killing 12 people.", "killing", [], ["Chad"]),
        ("A flood in Chad killed 12 people.", "killed", [], ["Chad"]),
        ("In Chad, 12 people died.", "died", [], ["Chad"]),
        ("12 people were killed when a ferry sank off Chad.", "killed", [], ["Chad"]),
        ("Talks between Sudan and Chad failed.", "Talks", ["Sudan", "Chad"], []),
        ("A war between Sudan and Chad ended after an attack.", "attack", [], []),
    ],
)
def test_who_acts_and_who_is_acted_upon(text: str, word: str, agents: list[str], targets: list[str]) -> None:
    assert of_word(text, word) == (agents, targets)


@pytest.mark.parametrize(
    ("before", "text", "agents"),
    [
        ("Dana Orvell spoke.", "He visited Chad.", ["Dana Orvell"]),
        ("The town was calm.", "He visited Chad.", []),
        ("Sudan was calm.", "He visited Chad.", []),
        ("Dana Orvell spoke.", "He drove off and visited Chad.", []),
        ("Dana Orvell spoke.", "Ruel Adamo said he visited Chad.", ["Ruel Adamo"]),
        ("Dana Orvell spoke.", "His visit to Chad was long.", ["Dana Orvell"]),
        ("Dana Orvell spoke.", "They visited Chad.", []),
    ],
)
def test_whom_a_pronoun_means(before: str, text: str, agents: list[str]) -> None:
    found = all_events(f"{before} {text}")
    events, action = found[-1]
    assert names(events.frame(action))[0] == agents


@pytest.mark.parametrize(
    ("text", "event", "dated"),
    [
        ("Sudan attacked Chad on Tuesday.", "attacked", []),
        ("Sudan attacked Chad, officials said on Tuesday.", None, []),
        ("Officials said on Tuesday that Sudan attacked Chad.", None, []),
        ("Families gathered on Tuesday to mark the attack.", None, []),
        ("Dana Orvell arrived in Chad, and on Tuesday met Ruel Adamo.", "met", []),
        ("Dana Orvell (born 12 May 1970) visited Chad.", "born", []),
        ("The summit Tuesday in Chad failed.", "summit", []),
        ("Tuesday's attack on Chad failed.", "attack", []),
        ("12 people were killed when a bomb went off on Tuesday.", "killed", []),
        ("The treaty was signed after they met on Tuesday.", "met", ["conclude"]),
        ("The band formed on Tuesday.", None, []),
    ],
)
def test_which_event_a_date_belongs_to(text: str, event: str | None, dated: list[str]) -> None:
    context = context_of(text)
    (date,) = context.mentions("date")
    found = context.event_at(date)
    assert (found.action and text[found.action.span.start : found.action.span.end]) == event
    assert [action.name for action in found.dated] == dated


@pytest.mark.parametrize(
    ("text", "figure", "event"),
    [
        ("Sudan sent 12,000 troops to Chad.", "12,000 troops", "send"),
        ("The 12,000 troops were sent to Chad.", "12,000 troops", "send"),
        ("12,000 troops Sudan sent to Chad were lost.", "12,000 troops", "send"),
        ("Sudan sent six tanks and 12,000 troops to Chad.", "12,000 troops", "send"),
        ("Six women and 12 men were arrested.", "Six women", "arrest"),
        ("Sudan gave Chad 12 tanks.", "12 tanks", None),
        ("24 people died in Chad.", "24 people", "kill"),
        ("24 people arrested Dana Orvell.", "24 people", None),
        ("Dana Orvell was arrested four times.", "four times", "arrest"),
        ("Sudan attacked Chad with 12,000 troops.", "12,000 troops", None),
        ("5 dead, 30 injured in blast.", "5 dead", None),
    ],
)
def test_which_event_befalls_what_a_figure_counts(text: str, figure: str, event: str | None) -> None:
    context = context_of(text)
    (mention,) = [each for each in context.mentions("quantity") if figure in each.text]
    found = context.event_befalling(mention)
    assert (found.action.name if found.action is not None else None) == event


def test_a_verb_that_no_table_has_goes_by_its_stem() -> None:
    context = context_of("Dana Orvell polished 12 statues.")
    (mention,) = context.mentions("quantity")
    found = context.event_befalling(mention)
    assert found.action is not None
    assert (found.action.name, found.action.is_known, found.action.preposition) == ("polish", False, "")
