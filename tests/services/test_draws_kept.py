"""What a draw went by is kept: afterwards it can be explained and repeated, whoever has come or gone."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

from tests.services.desk import Desk
from youthcourt.domain.conflicts import HearingFacts, JurorFacts
from youthcourt.domain.draw import draw, hash_of
from youthcourt.domain.parts import HearingResult
from youthcourt.services import juries, people, settings, sittings


def test_a_draw_is_explained_and_repeated_from_what_is_kept_though_the_pool_is_another_by_now(
    desk: Desk,
) -> None:
    desk.do(settings.change_settings, alternates=2)
    first = desk.ready("Ann")
    second, third = desk.ready("Ben", with_case=first), desk.ready("Cem")
    pool = desk.jurors(14)
    desk.schedule(first, second, third)
    drawn = desk.draw(7)
    assert {panel.case: set(panel.eligible) for panel in drawn.hearings} == {
        number: set(pool) for number in (first, second, third)
    }
    desk.do(people.stop_juror, pool[0], "Moved away")
    desk.jurors(3)
    desk.do(settings.change_settings, alternates=0, jury_size=4)

    (kept,) = desk.rows("draw")
    duty, first = set(json.loads(kept["duty"])), set(json.loads(kept["signed_up"]))
    eligible = {row["hearing_id"]: json.loads(row["eligible"]) for row in desk.rows("drawhearing")}
    assert hash_of(eligible) == kept["eligible_hash"]
    again = draw(
        [JurorFacts(person, duty=person in duty, signed_up=person in first) for person in pool],
        [_kept_hearing(row, pool) for row in desk.rows("drawhearing")],
        day=desk.today, seed=kept["seed"], size=kept["size"], minimum=kept["minimum"],
        alternates=kept["alternates"],
    )  # fmt: skip
    assert {panel.hearing: (panel.panel, panel.alternates) for panel in again.panels} == {
        panel.hearing_id: (panel.panel, panel.alternates) for panel in drawn.hearings
    }


def _kept_hearing(row: dict[str, Any], pool: list[str]) -> HearingFacts:
    """Return a hearing as a draw has kept it; whoever could not be drawn counts as recused."""
    starts_at = time.fromisoformat(row["starts_at"])
    start = starts_at.hour * 60 + starts_at.minute
    return HearingFacts(
        row["hearing_id"], "", frozenset(), start, start + row["minutes"],
        recused=frozenset(pool) - set(json.loads(row["eligible"])), companion=row["companion"],
    )  # fmt: skip


def test_a_hearing_added_after_the_draw_has_no_panel_and_nobody_who_could_be_drawn(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.jurors(6)
    desk.schedule(first)
    desk.draw()
    desk.do(sittings.schedule, [second], desk.today)
    assert (desk.drawn(second).panel, desk.drawn(second).eligible) == ((), ())


def test_a_hearing_that_was_missed_has_no_panel_to_show(desk: Desk) -> None:
    """A no-show stands on the docket as missed, and is no hearing of the draw."""
    first, second = desk.ready("Maria", "Lopez"), desk.ready("Ben", "Reyes")
    desk.jurors(16)
    desk.schedule(first, second)
    desk.draw(1)
    line = next(one for one in desk.ask(sittings.sitting_page, desk.today).hearings if one.case == first)
    desk.do(sittings.take_off, line.hearing_id, "Not come", HearingResult.NO_SHOW)
    assert [panel.case for panel in desk.ask(juries.draw_view, desk.today).hearings] == [second]
