"""After the hearing: due dates, more time, letters, setbacks and the burden, each with its refusals."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.house.clock import Clock
from tests.services.after import ESSAY, LETTER, NUMBER, make_heard, open_heard, owed
from tests.services.desk import DUTY, SERVICE, Desk
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.errors import BadInput
from youthcourt.domain.following import SetbackKind, WritingState
from youthcourt.domain.parts import PartyRole
from youthcourt.domain.sanctions import CatalogueItem, Decision, SanctionStatus, Unit
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.domain.wishes import Points
from youthcourt.services import (
    burden,
    catalogue,
    changes,
    due,
    extensions,
    intake,
    progress,
    setbacks,
    stages,
    today,
    victims,
    writings,
)
from youthcourt.services import settings as choices
from youthcourt.services.obligations_case import case_obligations
from youthcourt.services.progress import LogGiven

JUDGE, WHY = "Judge Gavel", "School play"


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case that was heard, closed: copy it."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def desk(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_heard(Path(shutil.copytree(heard, tmp_path / "heard")), clock) as opened:
        yield opened


def log(desk: Desk, amount: str, days: int = 1, **told: Any) -> str:
    """Enter hours of service that were worked so many days ago."""
    given = LogGiven(desk.today - timedelta(days=days), Decimal(amount), **told)
    return desk.do(progress.log_progress, owed(desk).id, given)


def test_a_day_by_hand_is_kept_with_its_history_and_not_before_the_hearing(desk: Desk) -> None:
    key = owed(desk).id
    desk.refused(due.set_due, key, date(2026, 11, 27), JUDGE, WHY, kind=BadInput)
    desk.do(due.set_due, key, date(2027, 3, 5), JUDGE, WHY)
    line = owed(desk)
    assert (line.due_on, line.due_original, line.due_by, line.rolled) == (
        date(2027, 3, 5), date(2027, 2, 26), AnchorKind.HAND, False,
    )  # fmt: skip
    (told,) = line.changes
    assert (told.old, told.new) == ("Feb 26, 2027", "Mar 5, 2027")
    # Reckoned again without a limit, a day set by hand stays.
    desk.do(due.set_deferral, NUMBER, None, None)
    assert owed(desk).due_on == date(2027, 3, 5)


def test_a_deferral_ends_after_it_begins_and_after_the_referral(desk: Desk) -> None:
    desk.refused(due.set_deferral, NUMBER, None, date(2026, 11, 1), kind=BadInput)
    desk.refused(due.set_deferral, NUMBER, date(2027, 1, 1), date(2026, 12, 31), kind=BadInput)
    desk.do(choices.change_settings, deferral_is_limit=False)
    desk.do(due.set_deferral, NUMBER, None, date(2027, 1, 5))
    assert owed(desk).cap_on is None


def test_a_deferral_moves_only_what_it_cuts_and_gives_it_back_with_its_history(desk: Desk) -> None:
    """A wrong end, corrected, leaves every day as it was, whatever the settings are by now."""
    by_hand = date(2027, 3, 5)
    desk.do(due.set_due, owed(desk, ESSAY.code).id, by_hand, JUDGE, WHY)
    desk.do(choices.change_settings, disposition_days=10)
    desk.do(due.set_deferral, NUMBER, None, date(2027, 6, 1))
    line = owed(desk)
    assert (line.due_on, line.due_by, line.cap_on) == (
        date(2027, 2, 26), AnchorKind.HEARING, date(2027, 6, 1),
    )  # fmt: skip
    assert line.changes == ()
    desk.do(due.set_deferral, NUMBER, None, date(2027, 1, 15))
    line = owed(desk)
    assert (line.due_on, line.due_by) == (date(2027, 1, 15), AnchorKind.DEFERRAL)
    assert [(one.old, one.new) for one in line.changes] == [("Feb 26, 2027", "Jan 15, 2027")]
    assert {owed(desk, code).due_on for code in (ESSAY.code, DUTY.code)} == {date(2027, 1, 15)}
    desk.do(due.set_deferral, NUMBER, None, date(2027, 1, 20))
    desk.do(due.set_deferral, NUMBER, None, date(2027, 3, 1))
    assert (owed(desk).due_on, owed(desk).due_by) == (date(2027, 2, 26), AnchorKind.HEARING)
    assert owed(desk, ESSAY.code).due_on == date(2027, 3, 1)
    desk.do(due.set_deferral, NUMBER, None, None)
    essay = owed(desk, ESSAY.code)
    assert (essay.due_on, essay.due_by, essay.cap_on) == (by_hand, AnchorKind.HAND, None)
    assert len(essay.changes) == 5
    assert [row["due_on"] for row in desk.rows("dutyobligation")] == ["2027-02-26"]


def test_a_deferral_that_ends_before_a_hearing_that_is_set_is_refused(desk: Desk) -> None:
    other = desk.ready("Ana", "Reyes", agency_number="A-77")
    desk.schedule(other, on=desk.today + timedelta(days=40))
    said = desk.refused(due.set_deferral, other, None, desk.today + timedelta(days=39))
    assert "cannot be heard" in said


def test_more_time_is_asked_by_the_due_date_once_at_a_time_and_answered_with_a_name(desk: Desk) -> None:
    key, new = owed(desk).id, date(2027, 3, 12)
    ask = (extensions.ask_extension, key)
    assert desk.ask(due.offered, key) == date(2027, 3, 29), "the 28th is a Sunday"
    tomorrow = desk.today + timedelta(days=1)
    desk.refused(*ask, new, tomorrow, "Rosa", WHY, kind=BadInput)
    desk.refused(*ask, new, desk.today, "Rosa", "", kind=BadInput)
    asked = desk.do(*ask, new, desk.today, "Rosa", WHY)
    assert owed(desk).asked is not None
    assert "already" in desk.refused(*ask, new, desk.today, "Rosa", WHY)
    decide = (extensions.decide_extension, asked)
    desk.refused(*decide, True, " ", kind=BadInput)
    desk.refused(*decide, False, JUDGE, kind=BadInput)
    desk.do(*decide, False, JUDGE, "There is time enough")
    assert (owed(desk).due_on, owed(desk).asked) == (date(2027, 2, 26), None)
    assert desk.page(NUMBER).line.stage is Stage.ACTIVE
    assert "already" in desk.refused(*decide, True, JUDGE)
    desk.clock.move(days=60)
    desk.do(extensions.give_time, key, new, desk.today, "Rosa", WHY, JUDGE)
    desk.do(extensions.give_time, key, new + timedelta(days=7), desk.today, "Rosa", WHY, JUDGE)
    assert desk.page(NUMBER).line.stage is Stage.EXTENDED
    desk.clock.move(days=40)
    said = desk.refused(*ask, desk.today + timedelta(days=9), desk.today, "Rosa", WHY)
    assert "asked for by the due date" in said


def test_no_time_is_needed_for_what_is_done_and_a_new_limit_stops_what_was_asked(desk: Desk) -> None:
    asked = desk.do(extensions.ask_extension, owed(desk).id, date(2027, 3, 12), desk.today, "", WHY)
    desk.do(due.set_deferral, NUMBER, None, date(2027, 3, 1))
    assert desk.ask(due.offered, owed(desk).id) == date(2027, 3, 1)
    assert "Mar 1, 2027" in desk.refused(extensions.decide_extension, asked, True, JUDGE)
    desk.do(changes.close_sanction, owed(desk).id, True, JUDGE, WHY)
    said = desk.refused(extensions.ask_extension, owed(desk).id, date(2027, 2, 28), desk.today, "", WHY)
    assert "no more time is needed" in said


def test_a_letter_is_read_given_back_and_the_next_is_accepted_which_fulfils_it(desk: Desk) -> None:
    key = owed(desk, LETTER.code).id
    desk.refused(writings.receive_writing, key, desk.today + timedelta(days=1), kind=BadInput)
    assert "Nothing is written" in desk.refused(writings.receive_writing, owed(desk).id, desk.today)
    first = desk.do(writings.receive_writing, key, desk.today)
    assert [one.kind for one in desk.ask(today.today).lines if one.record == first] == [TodayKind.WRITING]
    desk.refused(writings.accept_writing, first, "", kind=BadInput)
    desk.do(writings.read_writing, first, "Dana")
    assert not [one for one in desk.ask(today.today).lines if one.record == first]
    desk.refused(writings.return_writing, first, "", " ", kind=BadInput)
    desk.do(writings.return_writing, first, "", "Say what the shop lost")
    assert owed(desk, LETTER.code).done == 0
    assert "Returned" in desk.refused(writings.accept_writing, first, "Dana")
    desk.do(writings.accept_writing, desk.do(writings.receive_writing, key, desk.today), "Dana")
    line = owed(desk, LETTER.code)
    assert (line.done, line.status) == (1, SanctionStatus.DONE)
    assert [(one.state, one.read_by) for one in line.writings] == [
        (WritingState.RETURNED, "Dana"), (WritingState.ACCEPTED, "Dana"),
    ]  # fmt: skip


def test_what_is_done_is_not_closed_again(desk: Desk) -> None:
    log(desk, "20")
    assert "done already" in desk.refused(changes.waive, owed(desk).id, JUDGE, WHY)


def test_an_essay_that_is_accepted_is_all_that_was_owed(desk: Desk) -> None:
    key = desk.do(writings.receive_writing, owed(desk, ESSAY.code).id, desk.today, 612)
    desk.do(writings.accept_writing, key, "Dana")
    line = owed(desk, ESSAY.code)
    assert (line.done, line.over, line.status, line.writings[0].words) == (600, 0, SanctionStatus.DONE, 612)


def test_a_letter_reaches_a_victim_only_by_their_newest_wish(desk: Desk) -> None:
    (victim,) = desk.ask(writings.letter_victims, NUMBER)
    assert (victim.name, victim.wish, victim.wants_letter) == ("Corner Shop", "", False)
    witness = desk.do(intake.add_party, NUMBER, "Bus company", PartyRole.WITNESS)
    key = desk.do(writings.receive_writing, owed(desk, LETTER.code).id, desk.today)
    give = (writings.pass_on_writing, key)
    assert "read and accepted" in desk.refused(*give, victim.party_id, "By mail")
    desk.do(writings.accept_writing, key, "Dana")
    assert "victim of this case" in desk.refused(*give, witness, "By mail")
    assert "does not ask for a letter" in desk.refused(*give, victim.party_id, "By mail")
    say = (victims.record_wish, victim.party_id)
    desk.do(*say, "A letter, please", desk.today - timedelta(days=3), Points(letter=True))
    desk.do(*say, "Not any more", desk.today - timedelta(days=2), Points(letter=False))
    assert "does not ask for a letter" in desk.refused(*give, victim.party_id, "By mail")
    desk.do(writings.pass_on_wanted, key, victim.party_id, "By mail", "Wants it after all")
    (line,) = owed(desk, LETTER.code).writings
    assert (line.passed_on, line.passed_how) == (desk.today, "By mail")
    assert desk.ask(writings.letter_victims, NUMBER)[0].wants_letter
    desk.do(*say, "Yes, and then no contact", desk.today, Points(letter=True, no_contact=True))
    assert not desk.ask(writings.letter_victims, NUMBER)[0].wants_letter
    anew = (writings.pass_on_wanted, key, victim.party_id, "By mail", "Yes")
    assert "already" in desk.refused(*anew)


def test_a_setback_stands_beside_the_obligation_and_never_counts_against_anybody(desk: Desk) -> None:
    before = owed(desk)
    desk.do(setbacks.record_setback, NUMBER, desk.today, SetbackKind.NO_RIDE, "Bus 4", before.id)
    desk.do(setbacks.record_setback, NUMBER, desk.today, SetbackKind.ILL)
    desk.refused(
        setbacks.record_setback, NUMBER, desk.today + timedelta(days=1), SetbackKind.ILL, kind=BadInput
    )
    after = owed(desk)
    assert (after.done, after.left, after.due_on, after.status) == (
        before.done, before.left, before.due_on, before.status,
    )  # fmt: skip
    assert [one.note for one in after.setbacks] == ["Bus 4"]
    assert len(desk.ask(case_obligations, NUMBER).setbacks) == 2


def test_hours_asked_are_added_up_and_warned_of_and_what_is_waived_asks_for_no_more(desk: Desk) -> None:
    # 20 hours of service, 3 sittings of 3 hours, 2 for the letter, 600 words at 0.01.
    assert desk.ask(burden.case_burden, NUMBER) == burden.Burden(Decimal(37), 80, False)
    assert burden.warning_words(desk.ask(burden.case_burden, NUMBER)) == ""
    for wrong in (Decimal("-1"), Decimal("NaN"), Decimal(9999)):
        desk.refused(burden.set_travel, owed(desk).id, wrong, kind=BadInput)
    desk.do(burden.set_travel, owed(desk).id, Decimal(50))
    found = desk.ask(burden.case_burden, NUMBER)
    assert (found.hours, found.too_much) == (87, True)
    assert "87 hours" in burden.warning_words(found)
    desk.do(changes.waive, owed(desk, ESSAY.code).id, JUDGE, WHY)
    assert desk.ask(burden.case_burden, NUMBER).hours == 81


def test_a_result_that_is_being_written_is_reckoned_by_the_catalogue(desk: Desk) -> None:
    known = desk.ask(catalogue.sanctions_by_code)
    items = [SERVICE, DUTY, Decision("unknown", Decimal(1)), Decision("class", Decimal("NaN"))]
    assert burden.items_burden(known, items, 28) == burden.Burden(Decimal(29), 28, True)
    odd = CatalogueItem("own", "Own", Unit.COUNT, Decimal(1), Decimal(1), hours_each=Decimal("1.5"))
    assert burden.items_burden({"own": odd}, [Decision("own", Decimal(2))], 0).hours == 3


def test_more_time_is_asked_after_the_hearing_for_a_day_that_can_be_and_shows_when_it_was_entered(
    desk: Desk,
) -> None:
    key, new, asked_on = owed(desk).id, date(2027, 3, 12), desk.today - timedelta(days=6)
    ask = (extensions.ask_extension, key)
    said = desk.refused(*ask, new, date(2026, 11, 27), "Rosa", WHY, kind=BadInput)
    assert "before the hearing on Nov 28, 2026" in said
    years = (date(2062, 3, 1), date(2029, 1, 1))
    for day in years:
        assert "check the year" in desk.refused(*ask, day, desk.today, "Rosa", WHY, kind=BadInput)
        assert "check the year" in desk.refused(due.set_due, key, day, JUDGE, WHY, kind=BadInput)
    desk.do(*ask, new, asked_on, "Rosa", WHY)
    (asked,) = owed(desk).extensions
    assert (asked.asked_on, asked.entered_on) == (asked_on, desk.today)


def test_the_day_offered_is_open_and_never_past_the_limit(desk: Desk) -> None:
    key = owed(desk).id
    desk.do(due.set_deferral, NUMBER, None, date(2027, 3, 7))
    assert desk.ask(due.offered, key) == date(2027, 3, 6), "a Saturday, on which this court sits"
    desk.do(due.set_deferral, NUMBER, None, date(2027, 2, 28))
    desk.do(due.set_due, key, date(2027, 2, 27), JUDGE, WHY)
    assert desk.ask(due.offered, key) == date(2027, 2, 28), "the day before it is no extension"


def test_closing_a_case_leaves_no_request_open_and_takes_no_setback(desk: Desk) -> None:
    """Nobody decided it, so nobody is named; the case opened again, it may be asked anew."""
    desk.do(extensions.ask_extension, owed(desk).id, date(2027, 3, 12), desk.today, "Rosa", WHY)
    desk.do(stages.close_case, NUMBER, Stage.WITHDRAWN, "Moved away")
    (asked,) = owed(desk).extensions
    assert (asked.lapsed, asked.decided_on, owed(desk).asked) == (True, desk.today, None)
    assert desk.ask(case_obligations, NUMBER).closed
    assert "is closed" in desk.refused(setbacks.record_setback, NUMBER, desk.today, SetbackKind.ILL)


def test_a_setback_is_of_a_day_since_the_referral(desk: Desk) -> None:
    note = (setbacks.record_setback, NUMBER)
    said = desk.refused(*note, date(2026, 11, 1), SetbackKind.ILL, kind=BadInput)
    assert "before the referral" in said
    assert "check the year" in desk.refused(*note, date(1826, 11, 1), SetbackKind.ILL, kind=BadInput)


def test_the_page_of_the_day_tells_what_waits_for_an_answer_and_opens_the_tab(desk: Desk) -> None:
    desk.do(extensions.ask_extension, owed(desk).id, date(2027, 3, 12), desk.today, "", WHY)
    lines = [one for one in desk.ask(today.today).lines if one.kind is TodayKind.EXTENSION]
    assert [(one.what, one.due, one.tab) for one in lines] == [
        ("Community service: more time is asked for", date(2027, 2, 26), "after")
    ]
