"""Warnings before somebody sits, and the roster that is printed anew after a change of a panel."""

from __future__ import annotations

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput
from youthcourt.domain.jury_warnings import Warn
from youthcourt.domain.parts import PartyRole
from youthcourt.services import intake, juries, jury_warnings, rosters, victims
from youthcourt.services.people import NewPerson
from youthcourt.services.victims import Reached


def test_a_victims_safe_address_and_a_guardians_home_warn_as_well(desk: Desk) -> None:
    """A school counts of a victim who is a minor only; nobody is warned of where nothing is in common."""
    number = desk.ready("Maria", "Lopez")
    desk.clear(number)
    grown = NewPerson("Gia", "Gross", birth_date=desk.today.replace(year=1980), school="Oak School")
    party = desk.do(intake.add_party, number, grown, PartyRole.VICTIM)
    desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    desk.do(victims.change_reached, party, Reached("7 Lake Ave"))
    mate = desk.juror("Mia", "Mason", school="Oak School")
    host = desk.juror("Hal", "Host", address="7 Lake Avenue")
    desk.schedule(number)
    watch = desk.ask(jury_warnings.warnings, desk.today)[desk.hearing(number).hearing_id]
    assert watch == {host: (Warn.SAME_ADDRESS,)}
    assert mate not in watch
    assert jury_warnings.say_warnings(watch[host]) == "Same address as somebody in this case"


def test_a_reason_is_kept_for_somebody_who_sits_and_may_be_taken_back(desk: Desk, drawn: str) -> None:
    seat = desk.hearing(drawn).panel[0]
    keep = jury_warnings.keep_despite
    assert "few words" in desk.refused(keep, seat.seat_id, " ", kind=BadInput)
    desk.do(keep, seat.seat_id, "They never met")
    assert desk.hearing(drawn).panel[0].despite == "They never met"
    desk.office.undo()
    assert desk.hearing(drawn).panel[0].despite == ""
    desk.do(juries.leave_panel, seat.seat_id, "Feels unwell")
    assert "left this panel" in desk.refused(keep, seat.seat_id, "They never met")


def test_the_roster_follows_the_panels_as_they_stand(desk: Desk, drawn: str) -> None:
    before = desk.ask(rosters.roster, desk.today).panels[0].seats
    first = desk.hearing(drawn).panel[0]
    desk.do(juries.leave_panel, first.seat_id, "Knows somebody in the case", recused=True)
    after = desk.ask(rosters.roster, desk.today).panels[0].seats
    assert before[0] == ("1", first.name)
    assert after[0][0] == "1"
    assert after[0][1] != first.name
    assert before[1:6] == after[1:6], "nobody else moves"
    assert first.name not in {name for _number, name in after}


def test_without_a_draw_there_is_no_roster(desk: Desk) -> None:
    desk.schedule(desk.ready("Maria", "Lopez"))
    assert "No jury is drawn" in desk.refused(lambda unit: rosters.roster(unit, desk.today))


def test_what_is_over_is_not_watched_any_more(desk: Desk, drawn: str) -> None:
    assert desk.hearing(drawn).hearing_id in desk.ask(jury_warnings.warnings, desk.today)
    desk.hear(drawn)
    assert desk.ask(jury_warnings.warnings, desk.today) == {}
