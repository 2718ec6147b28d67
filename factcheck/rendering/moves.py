"""What puts the pieces of a sentence into English order: the moves, by the names that a table asks for them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from factcheck.rendering.brackets import brackets
from factcheck.rendering.counts import apart, counts
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.noun_moves import (
    adjectives_first,
    ages,
    bare_numbers,
    bare_places,
    others,
    partitives,
    relatives,
    titles,
)
from factcheck.rendering.piece import Piece
from factcheck.rendering.small_words import (
    agos_before,
    bare_ages,
    bare_dates,
    bare_that,
    bare_years,
    by_figures,
    genitives,
    parts_of_times,
    passive_agents,
    to_places,
)
from factcheck.rendering.time_moves import agos, bare_times, calendar_days, decades, spans_of_time
from factcheck.rendering.times_ahead import from_now, futures, unknown_futures
from factcheck.rendering.verb_moves import (
    by_how_much,
    hanging,
    infinitives,
    inversions,
    led_to,
    negations,
    perfects,
    personal,
    when_doing,
)
from factcheck.rendering.which_days import which_days, years_before

Move = Callable[[list[Piece], Glossary], list[Piece]]
"""Takes the pieces of a sentence as they stand, and gives them as they stand in English."""

MOVES: Mapping[str, Move] = MappingProxyType(
    {
        "adjectives": adjectives_first,
        "perfects": perfects,
        "negations": negations,
        "infinitives": infinitives,
        "partitives": partitives,
        "places": bare_places,
        "led_to": led_to,
        "inversions": inversions,
        "personal": personal,
        "titles": titles,
        "numbers": bare_numbers,
        "hanging": hanging,
        "relatives": relatives,
        "others": others,
        "by_how_much": by_how_much,
        "when_doing": when_doing,
        "ages": ages,
        "agos": agos,
        "days": calendar_days,
        "bare_times": bare_times,
        "decades": decades,
        "time_spans": spans_of_time,
        "brackets": brackets,
        "agos_before": agos_before,
        "from_now": from_now,
        "counts": counts,
        "apart": apart,
        "which_days": which_days,
        "years_before": years_before,
        "unknown_futures": unknown_futures,
        "futures": futures,
        "bare_ages": bare_ages,
        "bare_years": bare_years,
        "genitives": genitives,
        "bare_dates": bare_dates,
        "parts_of_times": parts_of_times,
        "by_figures": by_figures,
        "to_places": to_places,
        "passive_agents": passive_agents,
        "bare_that": bare_that,
    }
)
"""The moves that a table can ask for; it names them in running order."""
