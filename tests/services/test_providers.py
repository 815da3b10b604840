"""Agencies where service is done: places free, placements, what was done there by the day it was worked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from tests.services.desk import DUTY, Desk
from tests.services.placing import PANTRY, owing, placed_at, sanction
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.progress import LogGiven
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, placements, progress, providers, stages
from youthcourt.services.providers import NewProvider, ProviderChoice
from youthcourt.store.tables import Organization
from youthcourt.store.unit import Unit


def test_a_provider_is_kept_with_all_that_a_family_asks_about(desk: Desk) -> None:
    key = desk.do(providers.add_provider, PANTRY)
    (line,) = desk.ask(providers.provider_list)
    assert (line.id, line.known, line.free, line.since) == (key, PANTRY, 1, desk.today)
    assert desk.do(providers.change_provider, key, replace(PANTRY, places=None))
    assert not desk.do(providers.change_provider, key, replace(PANTRY, places=None))
    assert desk.ask(providers.choices) == (ProviderChoice(key, PANTRY.name, None),)


@pytest.mark.parametrize(
    ("known", "field"),
    [
        (NewProvider(" "), "name"),
        (replace(PANTRY, places=-1), "places"),
        (replace(PANTRY, travel_minutes=601), "travel_minutes"),
    ],
)
def test_what_cannot_be_is_refused_with_its_field(desk: Desk, known: NewProvider, field: str) -> None:
    with pytest.raises(BadInput) as refused:
        desk.do(providers.add_provider, known)
    assert refused.value.field == field


def test_no_two_providers_have_one_name(desk: Desk) -> None:
    key = desk.do(providers.add_provider, PANTRY)
    other = desk.do(providers.add_provider, NewProvider("Elm Park"))
    assert "already" in desk.refused(providers.add_provider, NewProvider("riverbend food pantry"))
    assert "already" in desk.refused(providers.change_provider, other, PANTRY)
    desk.do(providers.change_provider, key, replace(PANTRY, name="RIVERBEND Food Pantry"))


def test_an_organization_that_is_known_becomes_the_provider(desk: Desk) -> None:
    """A shop that was a victim is one organization, however its name is typed, and its phone stays."""
    desk.do(intake.add_party, desk.refer(), "Elm  Park", PartyRole.VICTIM)
    (known,) = desk.rows("organization")
    desk.do(_phone, known["id"])
    key = desk.do(providers.add_provider, NewProvider("ELM Park", address="1 Elm Street"))
    assert key == known["id"]
    assert len(desk.rows("organization")) == 1
    line = desk.ask(providers.provider, key).known
    assert (line.name, line.phone, line.address) == ("ELM Park", "202-555-0107", "1 Elm Street")
    assert "already" in desk.refused(providers.add_provider, NewProvider("elm park"))


def _phone(unit: Unit, key: str) -> None:
    unit.change(unit.get(Organization, key, "organization"), phone="202-555-0107")


def test_a_full_provider_is_warned_of_and_never_refused(desk: Desk) -> None:
    """Places are counted by young people, not by sanctions; the clerk may have asked there."""
    first, second = owing(desk, ("Maria", "Lopez"), ("Jo", "Ray"))
    key = placed_at(desk, first)
    assert desk.do(providers.place, sanction(desk, first, "apology"), key) == ()
    (told,) = desk.do(providers.place, sanction(desk, second), key)
    assert told == "Riverbend Food Pantry takes 1 at once, and with this one 2 are there. Ask there first."
    assert desk.ask(providers.choices)[0].free == 0
    desk.do(providers.unplace, sanction(desk, second))
    assert desk.ask(providers.provider, key).placed == 1
    assert "placed nowhere" in desk.refused(providers.unplace, sanction(desk, second))


def test_nobody_is_placed_where_it_has_stopped(desk: Desk) -> None:
    first, second = owing(desk, ("Maria", "Lopez"), ("Jo", "Ray"))
    key = placed_at(desk, first)
    assert desk.do(providers.stop_provider, key) == 1
    assert "Choose another provider" in desk.refused(providers.place, sanction(desk, second), key)
    assert "already" in desk.refused(providers.stop_provider, key)
    assert desk.ask(providers.choices) == ()
    desk.do(providers.resume_provider, key)
    assert "has not stopped" in desk.refused(providers.resume_provider, key)
    assert desk.do(providers.place, sanction(desk, second), key)


def test_jury_duty_and_what_is_done_have_no_provider(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    key = placed_at(desk)
    assert "served in this court" in desk.refused(providers.place, sanction(desk, number, DUTY.code), key)
    owed = sanction(desk, number)
    desk.do(progress.log_progress, owed, LogGiven(desk.today, Decimal(20)))
    assert "not open any more" in desk.refused(providers.place, owed, key)
    desk.refused(providers.provider, "nobody", kind=NotFound)
    desk.refused(providers.stop_provider, "nobody", kind=NotFound)


def test_who_is_placed_is_told_with_what_is_left_until_the_case_ends(desk: Desk) -> None:
    (number,) = owing(desk, ("Maria", "Lopez"))
    key = placed_at(desk, number)
    desk.do(progress.log_progress, sanction(desk, number), LogGiven(desk.today, Decimal("7.5")))
    (line,) = desk.ask(placements.placed, key)
    assert (line.name, line.case) == ("Maria Lopez", number)
    assert line.left == "Community service: 12.5 of 20 hours left"
    desk.do(stages.close_case, number, Stage.WITHDRAWN, "moved away")
    assert desk.ask(placements.placed, key) == ()
    assert desk.ask(providers.provider, key).placed == 0


def test_the_report_counts_by_the_day_worked_and_names_no_offense(desk: Desk) -> None:
    """Situation 7: what was worked in the time counts, whenever entered; what is taken back not."""
    first, second, third = owing(desk, ("Maria", "Lopez"), ("Jo", "Ray"), ("Sam", "Oak"))
    key = placed_at(desk, first, second)
    elsewhere = placed_at(desk, third, known=NewProvider("Elm Park"))
    desk.do(providers.add_provider, NewProvider("Nobody goes here"))
    begin = desk.today
    desk.clock.move(days=40)
    log = progress.log_progress
    desk.do(log, sanction(desk, first), LogGiven(begin, Decimal(3), Decimal(4), "left early"))
    desk.do(log, sanction(desk, second), LogGiven(begin + timedelta(days=30), Decimal(2)))
    wrong = desk.do(log, sanction(desk, second), LogGiven(begin, Decimal(5)))
    mentoring = sanction(desk, second, "apology")  # which is counted one by one, too
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE sanction SET type_code = 'mentoring' WHERE id = ?", (mentoring,))
    desk.do(log, mentoring, LogGiven(begin, Decimal(1), provider_id=key))
    desk.do(progress.take_back_log, wrong, "typed twice")
    report = desk.ask(placements.provider_report, begin, begin + timedelta(days=29))
    park, pantry = report.lines
    assert (pantry.young_people, pantry.worked, pantry.credited, pantry.other, pantry.placed_now) == (
        2, 4, 3, 1, 2,
    )  # fmt: skip
    assert (park.provider_id, park.young_people, park.placed_now) == (elsewhere, 0, 1)
    assert (report.worked, report.credited) == (4, 3)
    assert "Shoplifting" not in repr(report)
    with pytest.raises(BadInput):
        desk.ask(placements.provider_report, begin, begin - timedelta(days=1))
