"""The draw: who never sits on whose jury, one seed one draw, nothing half drawn, everything kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.services.desk import Desk
from youthcourt.domain.conflicts import Bar
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.errors import NotFound
from youthcourt.domain.parts import AttendanceCode, PartyRole, RelationKind
from youthcourt.domain.stages import Stage
from youthcourt.services import intake, juries, people, settings, sittings, stages
from youthcourt.services.juries import DrawnPanel
from youthcourt.services.people import NewPerson


def _bars(panel: DrawnPanel) -> dict[str, Bar]:
    return dict(panel.excluded)


def _seated(panel: DrawnPanel) -> set[str]:
    return {*panel.panel, *panel.alternates}


def test_nobody_tied_to_the_case_is_ever_seated_and_the_reason_is_recorded(desk: Desk) -> None:
    """The block list: respondent, co-respondent, guardian, household, relative, incident."""
    number = desk.ready("Maria", "Lopez")
    youth = desk.youth(number)
    other = desk.refer("Ben", "Reyes", with_case=number)
    guardian = desk.page(number).guardians[0].person_id
    tied = {
        youth: Bar.RESPONDENT,
        desk.youth(other): Bar.CO_RESPONDENT,
        guardian: Bar.GUARDIAN,
        desk.juror("Hal", household="12 Oak Street"): Bar.SAME_HOUSEHOLD,
        desk.juror("Ivy"): Bar.SAME_HOUSEHOLD,
        desk.juror("Sid", family="Stone"): Bar.RELATIVE,
        desk.juror("Sue"): Bar.RELATIVE,
        desk.juror("Wim"): Bar.SAME_INCIDENT,
        desk.guardian(other, "Tom"): Bar.SAME_INCIDENT,
    }
    by_name = {desk.ask(people.person_page, key).person.given: key for key in tied}
    person = desk.ask(people.person_page, youth).person
    desk.do(people.change_person, youth, NewPerson(**{**vars(person), "household": "12 Oak Street"}))
    desk.do(people.add_relation, by_name["Ivy"], youth, RelationKind.HOUSEHOLD)
    desk.do(people.add_relation, youth, by_name["Sid"], RelationKind.SIBLING)
    desk.do(people.add_guardian, by_name["Sue"], guardian, Capacity.PARENT)
    desk.do(intake.add_party, number, NewPerson(given="Vic", family="Timm"), PartyRole.WITNESS)
    with desk.office.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE incidentparty SET person_id = ?", (by_name["Wim"],))
    for key in (youth, desk.youth(other), guardian, by_name["Tom"]):
        desk.do(people.make_juror, key)
        desk.do(people.record_oath, key, desk.today)
    desk.jurors(8)
    desk.schedule(number)
    for seed in range(8):
        panel = desk.draw(seed).hearings[0]
        assert not _seated(panel) & set(tied)
        assert {key: _bars(panel).get(key) for key in tied} == tied


def test_a_juror_without_oath_or_permission_stopped_or_away_is_left_out(desk: Desk) -> None:
    number = desk.ready()
    no_oath, no_permission = (
        desk.do(people.add_person, NewPerson(given=name, birth_date=date(2010, 1, 1)))
        for name in ("Otto", "Pia")
    )
    for key in (no_oath, no_permission):
        desk.do(people.make_juror, key)
    desk.do(people.record_oath, no_permission, desk.today)
    stopped, away = desk.juror("Stan"), desk.juror("Ada")
    desk.jurors(6)
    desk.schedule(number)
    desk.do(people.stop_juror, stopped, "Moved away")
    desk.do(juries.mark_attendance, desk.today, away, AttendanceCode.EXCUSED)
    bars = _bars(desk.draw().hearings[0])
    assert bars == {no_oath: Bar.OATH, no_permission: Bar.PERMISSION, stopped: Bar.STOPPED, away: Bar.AWAY}
    notes = {line.name.split()[0]: line.note for line in desk.ask(juries.pool, desk.today)}
    assert notes["Otto"] == "the juror's oath is missing"
    assert notes["Pia"] == "a guardian's permission is missing"
    assert notes["Stan"] == "they do not serve in the jury pool"
    assert notes["Ada"] == "they are away that day"
    assert notes["Juror1"] == ""


def test_a_permission_that_was_withdrawn_keeps_a_juror_out_of_the_draw(desk: Desk) -> None:
    number = desk.ready()
    key = desk.jurors(7)[0]
    permission = next(
        c for c in desk.ask(people.person_page, key).consents if c.kind is ConsentKind.JUROR_PERMISSION
    )
    desk.do(people.withdraw_consent, permission.id, desk.today)
    desk.schedule(number)
    assert _bars(desk.draw().hearings[0])[key] is Bar.PERMISSION
    line = next(line for line in desk.ask(juries.pool, desk.today) if line.person_id == key)
    assert line.missing == ("a guardian's permission",)


def test_nobody_sits_before_their_own_case_is_heard_or_on_that_day(desk: Desk) -> None:
    """Situation 6: the earliest day is the day after the own hearing."""
    number, own = desk.ready(), desk.ready("Ben", "Reyes")
    youth = desk.youth(own)
    desk.do(people.make_juror, youth)
    desk.permit(youth)
    desk.jurors(13)
    desk.schedule(number, own)
    assert _bars(desk.draw().hearings[0])[youth] is Bar.OWN_CASE
    desk.heard_and_approved(own)
    line = next(line for line in desk.ask(juries.pool, desk.today) if line.person_id == youth)
    assert (line.mandated, line.note) == (True, "their own case comes first")


def test_who_is_alike_to_somebody_in_the_case_sits_on_no_jury_of_it(desk: Desk) -> None:
    """Situation 15: same name and birth date may be the same person; they are never merged."""
    born = date(2010, 1, 1)
    number = desk.ready("José", "Núñez", birth_date=born)
    other = desk.ready("Ben", "Reyes", with_case=number, birth_date=born)
    desk.do(intake.add_party, number, NewPerson("Wes", "Saw", birth_date=born), PartyRole.WITNESS)
    alike = {
        desk.juror("Jose", "Nunez"): Bar.RESPONDENT,
        desk.juror("Ben", "Reyes"): Bar.CO_RESPONDENT,
        desk.juror("Wés", "Saw"): Bar.SAME_INCIDENT,
    }
    desk.jurors(13)
    desk.schedule(number, other)
    bars = _bars(desk.draw().hearings[0])
    assert {key: bars[key] for key in alike} == alike


def test_a_judge_of_the_day_sits_on_no_jury(desk: Desk) -> None:
    number = desk.ready()
    judge = desk.juror("Ruth")
    desk.jurors(6)
    desk.schedule(number)
    desk.do(sittings.set_judge, desk.sitting().rooms[0].id, judge)
    assert _bars(desk.draw().hearings[0])[judge] is Bar.OTHER_ROLE


def test_one_person_never_sits_in_two_rooms_at_once(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.jurors(14)
    desk.schedule(first, second)
    for seed in range(5):
        one, other = desk.draw(seed).hearings
        assert len(one.panel) == len(other.panel) == 6
        assert not _seated(one) & _seated(other)
        assert set(_bars(one).values()) >= {Bar.OTHER_ROOM}


def test_one_person_may_sit_in_one_hearing_after_the_other(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.jurors(6)
    desk.schedule(first, second, rooms=["A"])
    one, other = desk.draw().hearings
    assert set(one.panel) == set(other.panel)


def test_companions_in_one_incident_get_different_panels(desk: Desk) -> None:
    first = desk.ready("Ann")
    second = desk.ready("Ben", with_case=first)
    desk.jurors(13)
    desk.schedule(first, second)
    for seed in range(5):
        one, other = desk.draw(seed).hearings
        assert not _seated(one) & _seated(other)


def test_the_same_seed_draws_the_same_panels_and_another_seed_others(desk: Desk) -> None:
    desk.do(settings.change_settings, alternates=3)
    number = desk.ready()
    desk.jurors(20)
    desk.schedule(number)
    first = desk.draw(7)
    assert len(first.hearings[0].alternates) == 3
    assert desk.draw(7) == first
    other = desk.draw(8)
    assert (other.hearings[0].panel, other.eligible_hash) != (first.hearings[0].panel, "")
    assert other.eligible_hash == first.eligible_hash


def test_another_draw_takes_the_place_of_the_first_and_both_stay_on_record(desk: Desk) -> None:
    number = desk.ready()
    desk.jurors(8)
    desk.schedule(number)
    desk.draw(1)
    desk.draw(2)
    draws = desk.rows("draw")
    assert sorted((row["seed"], row["superseded"]) for row in draws) == [(1, 1), (2, 0)]
    assert {row["draw_id"] for row in desk.rows("panelseat")} == {row["id"] for row in draws}
    assert (desk.sitting().seed, len(desk.sitting().eligible_hash)) == (2, 64)
    assert [(row["size"], row["minimum"], row["by"]) for row in draws] == [(6, 4, "clerk")] * 2


def test_no_draw_once_a_hearing_is_recorded(desk: Desk) -> None:
    first, second = desk.ready("Ann"), desk.ready("Ben")
    desk.jurors(12)
    desk.schedule(first, second)
    desk.draw()
    desk.hear(first)
    assert "already recorded" in desk.refused(juries.draw_panels, desk.today, 8)
    assert desk.sitting().seed == 7


def test_with_too_few_jurors_nothing_is_drawn_and_the_earlier_draw_stands(desk: Desk) -> None:
    number = desk.ready()
    jurors = desk.jurors(4)
    desk.schedule(number)
    desk.draw()
    desk.do(people.stop_juror, jurors[0], "Moved away")
    sentence = desk.refused(juries.draw_panels, desk.today, 8)
    assert f"case {number}: 3 where 4 are needed" in sentence
    assert "Nothing was drawn" in sentence
    assert desk.sitting().seed == 7


def test_without_a_hearing_there_is_nothing_to_draw(desk: Desk) -> None:
    desk.schedule()
    assert "no hearing on Nov 28, 2026" in desk.refused(juries.draw_panels, desk.today, 7)
    assert "No jury is drawn" in desk.refused(juries.draw_view, desk.today, kind=NotFound)
    assert "no sitting" in desk.refused(juries.pool, date(2026, 12, 5), kind=NotFound)


def test_a_seed_is_short_enough_to_read_aloud() -> None:
    seeds = {juries.new_seed() for _ in range(5)}
    assert len(seeds) > 1
    assert all(0 <= seed < 1_000_000_000 for seed in seeds)


def test_every_bar_has_words_for_the_staff() -> None:
    assert all(juries.why_not(bar) for bar in Bar)


@pytest.mark.parametrize("stage", [Stage.NO_CONTACT, Stage.REFERRER_WITHDREW])
def test_a_case_that_ended_without_a_hearing_bars_nobody_from_the_pool(desk: Desk, stage: Stage) -> None:
    ended, number = desk.refer("Ben", "Reyes"), desk.ready()
    desk.do(stages.close_case, ended, stage, "It was settled")
    youth = desk.youth(ended)
    desk.do(people.make_juror, youth)
    desk.permit(youth)
    desk.jurors(3)
    desk.schedule(number, on=desk.today + timedelta(days=7))
    assert youth in desk.draw(on=desk.today + timedelta(days=7)).hearings[0].panel


def test_one_household_is_one_however_it_is_written_and_a_victims_counts_as_well(desk: Desk) -> None:
    number = desk.ready("Maria", "Lopez")
    youth = desk.youth(number)
    person = desk.ask(people.person_page, youth).person
    desk.do(people.change_person, youth, NewPerson(**{**vars(person), "household": "12 Elm St"}))
    victim = NewPerson(given="Vic", family="Timm", household="9, Oak Ave.")
    desk.do(intake.add_party, number, victim, PartyRole.VICTIM)
    near = desk.juror("Hal", household="12 elm st."), desk.juror("Ivy", household="9 oak ave")
    desk.jurors(7)
    desk.schedule(number)
    bars = _bars(desk.draw().hearings[0])
    assert [bars[key] for key in near] == [Bar.SAME_HOUSEHOLD] * 2
