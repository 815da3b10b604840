"""The papers of the way out, read back: each says what its reader may know, and nothing more."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.house.readers import everything_said
from tests.services.desk import Desk
from youthcourt.domain.closing import ClosingPaper, ClosingReason, WantsBack
from youthcourt.domain.contacts import Channel, ContactResult
from youthcourt.domain.errors import NotFound
from youthcourt.domain.following import Rung
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.domain.wishes import Points
from youthcourt.services import closing, closing_papers, intake, ladder, papers, people, stages, victims
from youthcourt.services.closing import ClosingGiven, Settled
from youthcourt.services.people import NewPerson
from youthcourt.store import find_cases
from youthcourt.store.tables import Closing, Contact, GuardianLink, Note, Person, Sanction
from youthcourt.store.unit import Unit

SECRETS = (
    "Shoplifting", "shirt", "INTERVIEWNOTE", "DELIBERATION", "admission", "consent", "Acknowledges",
    "Understands", "Not yet", "Partly",
)  # fmt: skip
"""What no referrer and no certificate may hold: offense, intake, deliberation, admission, criteria."""


def _secrets(unit: Unit, number: str) -> None:
    case = find_cases.by_number(unit, number)
    unit.add(Note(id=unit.new_id(), case_id=case.id, at="2026-11-28", by="x", text="INTERVIEWNOTE"))
    for day in (date(2026, 11, 2), date(2026, 11, 3)):
        unit.add(
            Contact(
                id=unit.new_id(), case_id=case.id, person_id=case.respondent_id, on=day,
                channel=Channel.CALL, result=ContactResult.NO_ANSWER, note="INTERVIEWNOTE",
            )
        )  # fmt: skip


@pytest.fixture
def number(desk: Desk) -> str:
    """Maria Lopez's case, heard, full of what stays inside."""
    found = desk.ready(agency="Precinct 5", officer="Hale", facts="A shirt was taken.")
    desk.jurors(6)
    desk.schedule(found)
    desk.draw()
    desk.heard_and_approved(found, foreperson_words="DELIBERATION")
    desk.do(_secrets, found)
    return found


def _close(desk: Desk, number: str, reason: ClosingReason = ClosingReason.COMPLETED) -> None:
    left = desk.ask(closing.left_open, number) if reason is ClosingReason.COMPLETED else ()
    settled = tuple(Settled(one.sanction_id, SanctionStatus.DONE, "Seen") for one in left)
    desk.do(closing.close, number, ClosingGiven(reason, desk.today, "WORDSOFSTAFF", "Ms. Okafor", settled))


def _read(desk: Desk, number: str, paper: ClosingPaper) -> str:
    made = desk.ask(closing_papers.closing_paper, number, paper)
    return " ".join(everything_said(closing_papers.render_closing_paper(made)).split())


def _papers(desk: Desk, number: str) -> dict[ClosingPaper, str]:
    return {line.paper: line.whom for line in desk.ask(closing_papers.paper_lines, number)}


def test_the_certificate_names_no_offense_and_no_case(desk: Desk, number: str) -> None:
    """To be proud of: the whole name, the court, no confidential band."""
    _close(desk, number)
    told = _read(desk, number, ClosingPaper.CERTIFICATE)
    assert "Maria Lopez" in told
    assert "YC-27" in told
    for word in (*SECRETS, number, "CONFIDENTIAL", "Precinct", "WORDSOFSTAFF"):
        assert word.casefold() not in told.casefold(), word


def test_the_referrer_is_told_outcome_and_states_and_nothing_of_intake_or_criteria(
    desk: Desk, number: str
) -> None:
    """Rule 10 of section 7; contacts stand as counts and days."""
    desk.do(ladder.take_rung, number, Rung.WARNING, "WORDSOFSTAFF")
    _close(desk, number, ClosingReason.NONCOMPLIANCE)
    told = _read(desk, number, ClosingPaper.REPORT)
    for word in ("Maria Lopez", "Precinct 5", "Hale", "A-0001", "0 of 20 hours", "0 of 3 sittings",
                 "Not done", "Warning", "Call 2 Nov 2, 2026, Nov 3, 2026", "Heard on"):  # fmt: skip
        assert word in told, word
    for word in (*SECRETS, "WORDSOFSTAFF"):
        assert word.casefold() not in told.casefold(), word


@pytest.mark.parametrize("gets", [WantsBack.OUTCOME, WantsBack.NOTHING])
def test_a_referrer_entitled_to_less_gets_less(desk: Desk, number: str, gets: WantsBack) -> None:
    """The outcome alone, or no letter; a case that goes back is always told with its outcome."""
    given = ClosingGiven(ClosingReason.MOVED, desk.today, "To another state", referrer_gets=gets)
    desk.do(closing.close, number, given)
    assert (ClosingPaper.REFERRER in _papers(desk, number)) is (gets is WantsBack.OUTCOME)
    if gets is WantsBack.OUTCOME:
        told = _read(desk, number, ClosingPaper.REFERRER)
        assert "Moved away" in told
        assert "hours" not in told
    assert desk.ask(closing_papers.referrer_gets, number) is gets


def test_letters_go_to_guardians_who_get_them_and_to_nobody_who_is_barred(desk: Desk, number: str) -> None:
    """Situation 17: address labels never go to one who may have no contact."""
    desk.guardian(number, "Barred", no_contact=True)
    quiet = desk.guardian(number, "Quiet")
    asked_not_to = desk.guardian(number, "Asked")

    def silence(unit: Unit) -> None:
        (tie,) = unit.find(GuardianLink, guardian_id=quiet)
        unit.change(tie, gets_letters=False)
        unit.change(unit.get(Person, asked_not_to), no_contact=True)

    desk.do(silence)
    _close(desk, number)
    assert _papers(desk, number)[ClosingPaper.FAMILY] == "Rosa Lopez"
    told = _read(desk, number, ClosingPaper.FAMILY)
    assert "Maria has done everything that was agreed" in told
    assert "Ms. Okafor" in told
    assert not any(name in told for name in ("Barred", "Quiet", "Asked", "Shoplifting"))

    youth = desk.youth(number)

    def nobody(unit: Unit) -> None:
        for tie in unit.find(GuardianLink, person_id=youth):
            unit.change(tie, until=unit.today)

    desk.do(nobody)
    assert _papers(desk, number)[ClosingPaper.FAMILY] == ""
    assert "nobody to write to" in desk.refused(closing_papers.closing_paper, number, ClosingPaper.FAMILY)


def test_from_majority_on_the_young_person_is_written_to(desk: Desk, number: str) -> None:
    """Situation 1: letters switch their addressee with the birthday."""
    _close(desk, number)
    youth = desk.youth(number)

    def grow(unit: Unit) -> None:
        unit.change(unit.get(Person, youth), birth_date=date(2008, 1, 1))

    desk.do(grow)
    assert _papers(desk, number)[ClosingPaper.FAMILY] == "Maria Lopez"
    desk.do(lambda unit: unit.change(unit.get(Person, youth), no_contact=True))
    assert _papers(desk, number)[ClosingPaper.FAMILY] == ""
    assert ClosingPaper.INVITATION not in _papers(desk, number)


def test_a_family_reads_its_own_language(desk: Desk, number: str) -> None:
    youth = desk.youth(number)
    person = desk.ask(people.person_page, youth).person
    desk.do(people.change_person, youth, NewPerson(**{**vars(person), "language": "Spanish"}))
    _close(desk, number)
    assert "hizo todo lo acordado" in _read(desk, number, ClosingPaper.FAMILY)
    assert "Certificado" in _read(desk, number, ClosingPaper.CERTIFICATE)
    assert "Maria Lopez" in _read(desk, number, ClosingPaper.REFERRER)


def test_a_victim_is_told_only_when_the_newest_wish_asks_and_by_the_short_name(
    desk: Desk, number: str
) -> None:
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    person = desk.do(intake.add_party, number, NewPerson(given="Victor", family="Stone"), PartyRole.VICTIM)
    desk.do(victims.record_wish, shop, "Yes", desk.today - timedelta(days=1), Points(result=True))
    desk.do(victims.record_wish, person, "No", desk.today - timedelta(days=1), Points(result=False))
    _close(desk, number)
    assert _papers(desk, number)[ClosingPaper.VICTIM] == "Corner Store"
    told = _read(desk, number, ClosingPaper.VICTIM)
    assert "Maria L." in told
    assert "Lopez" not in told
    assert number not in told
    assert "Stone" not in told
    desk.do(victims.record_wish, shop, "none", desk.today, Points(result=False))
    assert ClosingPaper.VICTIM not in _papers(desk, number)
    desk.do(victims.record_wish, person, "Tell me the outcome", desk.today, Points(result=True))
    assert _papers(desk, number)[ClosingPaper.VICTIM] == "Victor Stone"


@pytest.mark.parametrize("reason", [ClosingReason.NONCOMPLIANCE, ClosingReason.MOVED])
def test_other_ends_are_told_as_they_are(desk: Desk, number: str, reason: ClosingReason) -> None:
    shop = desk.do(intake.add_party, number, "Corner Store", PartyRole.VICTIM)
    desk.do(victims.record_wish, shop, "Wants the result", desk.today, Points(result=True))
    _close(desk, number, reason)
    back = reason is ClosingReason.NONCOMPLIANCE
    assert ("went back to the agency" in _read(desk, number, ClosingPaper.FAMILY)) is back
    assert ("went back to the agency" in _read(desk, number, ClosingPaper.VICTIM)) is back
    assert ClosingPaper.INVITATION not in _papers(desk, number)
    assert "no such paper" in desk.refused(
        closing_papers.closing_paper, number, ClosingPaper.CERTIFICATE, kind=NotFound
    )


def test_the_invitation_is_the_young_persons_own(desk: Desk, number: str) -> None:
    _close(desk, number)
    told = _read(desk, number, ClosingPaper.INVITATION)
    assert "stayed as a volunteer" in told
    assert not any(word in told for word in (*SECRETS[:3], number, "duty", "owe", "obligation"))


def test_nobody_writes_to_the_family_of_a_young_person_who_died(desk: Desk, number: str) -> None:
    _close(desk, number, ClosingReason.DIED)
    assert set(_papers(desk, number)) == {ClosingPaper.REFERRER}


def test_a_letter_of_the_ladder_lists_what_is_late_and_is_out_once_printed(desk: Desk, number: str) -> None:
    """Each rung has its words; a review names its day; what nobody is at fault for never counts."""
    desk.clock.move(days=120)
    for rung, answer, words in (
        (Rung.REMINDER, None, "That can happen"),
        (Rung.WARNING, 5, "still late. If it stays so"),
        (Rung.REVIEW, None, "come to a review"),
        (Rung.REVIEW, 6, "The review is on"),
    ):
        by = desk.today + timedelta(days=answer) if answer else None
        desk.do(ladder.take_rung, number, rung, "WORDSOFSTAFF", by)
        told = _read(desk, number, ClosingPaper.STEP_LETTER)
        assert words in told
        assert "0 of 20 hours" in told
        assert "does not count against Maria" in told
        assert "WORDSOFSTAFF" not in told
    (line,) = desk.ask(closing_papers.paper_lines, number)
    assert (line.out_on, line.final) == (None, True)
    desk.do(papers.note_printed, ClosingPaper.STEP_LETTER.value, number, 1)
    (line,) = desk.ask(closing_papers.paper_lines, number)
    assert line.out_on == desk.today


def test_how_each_obligation_stands(desk: Desk, number: str) -> None:
    """Waived, done by its date, not done; a condition has no amount."""

    def states(unit: Unit) -> None:
        first, second = unit.find(Sanction, "type_code")
        unit.change(first, status=SanctionStatus.WAIVED, closed_on=unit.today)
        unit.change(
            second, unit=Counted.UNTIL_DATE, type_code="curfew", due_on=unit.today - timedelta(days=1)
        )

    desk.do(states)
    desk.do(closing.close, number, ClosingGiven(ClosingReason.NEW_OFFENSE, desk.today, "x"))
    letter = desk.ask(closing_papers.closing_paper, number, ClosingPaper.REPORT).referrer
    assert letter is not None
    assert sorted((one.state, bool(one.done)) for one in letter.items) == [("Done", False), ("Waived", True)]
    assert "Waived, Nov 28, 2026" in _read(desk, number, ClosingPaper.REPORT)


def test_a_case_without_agency_or_names_has_its_papers_all_the_same(desk: Desk) -> None:
    number = desk.ready(agency="")
    desk.jurors(6)
    desk.schedule(number)
    desk.draw()
    desk.heard_and_approved(number)
    desk.do(ladder.take_rung, number, Rung.RETURN, "They asked for it")
    assert _papers(desk, number) == {ClosingPaper.REPORT: ""}
    assert "Report of a case that goes back" in _read(desk, number, ClosingPaper.REPORT)
    assert desk.ask(closing_papers.referrer_gets, number) is None
    youth = desk.youth(number)
    desk.do(lambda unit: unit.change(unit.get(Person, youth), given="", family=""))
    _close(desk, number)
    assert ClosingPaper.REFERRER not in _papers(desk, number)
    assert _papers(desk, number)[ClosingPaper.CERTIFICATE] == number


def test_a_case_ended_without_the_dialog_has_its_papers_and_is_opened_again_all_the_same(
    desk: Desk, number: str
) -> None:
    """However a case ends, its papers wait; who stays in touch need not be said."""
    desk.do(stages.close_case, number, Stage.WITHDRAWN, "x")
    (line,) = desk.ask(closing.closings, number)
    assert (line.reason, line.stage) == (None, Stage.WITHDRAWN)
    assert set(_papers(desk, number)) == {ClosingPaper.FAMILY, ClosingPaper.REFERRER}
    desk.do(closing.reopen_closed, number, "It was another case")
    desk.do(closing.close, number, ClosingGiven(ClosingReason.MOVED, desk.today, "x"))
    assert "Who stays" not in _read(desk, number, ClosingPaper.FAMILY)


def test_a_case_that_ended_before_closings_were_kept_has_no_papers_of_the_way_out(desk: Desk) -> None:
    """A file of an earlier version does not know how a case ended: nothing is certified from that."""
    number = desk.refer()
    desk.do(stages.close_case, number, Stage.NO_CONTACT, "Three calls")

    def forget(unit: Unit) -> None:
        for row in unit.find(Closing, case_id=find_cases.by_number(unit, number).id):
            unit.remove(row)

    desk.do(forget)
    assert desk.ask(closing_papers.paper_lines, number) == ()
