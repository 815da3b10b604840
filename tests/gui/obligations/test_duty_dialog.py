"""The dates of one duty in the window: signed up, waiting, given back, excused, and the card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.hand import choose, dialog_of, entry
from youthcourt.domain.jury_duty import DutyDateState
from youthcourt.domain.parts import AttendanceCode
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.obligations import duty_words
from youthcourt.gui.obligations.duty_dialog import DutyDialog
from youthcourt.gui.obligations.duty_page import DutyPage
from youthcourt.look.tokens import Tone
from youthcourt.services import duty_dates, sittings
from youthcourt.services.duty_ledger import DutyEntry, DutyLedger, duty_ledger
from youthcourt.services.duty_possible import PossibleDate
from youthcourt.services.obligations import duty_list
from youthcourt.services.office import Office
from youthcourt.store.tables import Sitting
from youthcourt.store.unit import Unit

LATER = date(2026, 12, 12)


@pytest.fixture
def page(qtbot: QtBot, sample_office: Office) -> DutyPage:
    made = DutyPage(sample_office)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.load()
    made.show()
    return made


@pytest.fixture
def case(sample_office: Office) -> str:
    """Somebody who owes two sittings or more, and has no date yet."""
    lines = [line for line in sample_office.ask(duty_list) if line.left > 1]
    return next(line.case for line in lines if not sample_office.ask(duty_ledger, line.case).entries)


def _open(page: DutyPage, case: str) -> DutyDialog:
    page.show_part(case)
    return dialog_of(page, DutyDialog)


def _one_place(unit: Unit, on: date) -> None:
    (sitting,) = unit.find(Sitting, held_on=on)
    unit.change(sitting, duty_places=1)


def test_a_date_is_signed_up_for_given_back_and_excused(page: DutyPage, case: str) -> None:
    """Each act is saved at once; the dialog stays and says what was done."""
    office = page._office
    dialog = _open(page, case)
    assert not entry(dialog, "sign_off_button").isEnabled()
    entry(dialog, "next_table").choose(LATER)
    entry(dialog, "offer_button").click()
    assert "noted as offered" in entry(dialog, "sum_label").text()
    entry(dialog, "next_table").choose(LATER)
    entry(dialog, "act_button").click()
    assert "is signed up for Dec 12, 2026" in entry(dialog, "sum_label").text()
    assert office.ask(duty_ledger, case).state_at(LATER) is DutyDateState.SIGNED_UP
    entry(dialog, "next_table").choose(LATER)
    entry(dialog, "act_button").click()
    assert "signed up for Dec 12, 2026 already" in entry(dialog, "message_bar").text
    entry(dialog, "sign_off_button").click()
    assert office.ask(duty_ledger, case).state_at(LATER) is DutyDateState.WITHDRAWN
    entry(dialog, "next_table").choose(LATER)
    entry(dialog, "act_button").click()
    entry(dialog, "excuse_button").click()
    asked = dialog_of(dialog, Ask)
    asked.entry.setText("A family matter")
    asked.act_button.click()
    assert office.ask(duty_ledger, case).state_at(LATER) is DutyDateState.EXCUSED
    assert "is excused from Dec 12, 2026" in entry(dialog, "sum_label").text()
    entry(dialog, "cancel_button").click()


def test_who_waits_is_named_when_a_place_becomes_free(page: DutyPage, case: str) -> None:
    office = page._office
    day = LATER + timedelta(days=7)
    office.do(sittings.add_sitting, day)
    office.do(_one_place, day)
    other = next(line for line in office.ask(duty_list) if line.left > 1 and line.case != case)
    office.do(duty_dates.sign_up, other.case, day)
    dialog = _open(page, case)
    entry(dialog, "next_table").choose(day)
    entry(dialog, "act_button").click()
    assert "on its waiting list" in entry(dialog, "sum_label").text()
    name = office.ask(duty_ledger, case).name
    entry(dialog, "cancel_button").click()
    second = _open(page, other.case)
    entry(second, "dates_table").choose(day)
    entry(second, "sign_off_button").click()
    assert f"{name} is first on the waiting list." in entry(second, "sum_label").text()


def test_the_card_is_shown_with_the_name_or_the_number_alone(qtbot: QtBot, page: DutyPage, case: str) -> None:
    dialog = _open(page, case)
    choose(entry(dialog, "card_button").menu(), "With the case number alone")
    qtbot.waitUntil(lambda: dialog.findChild(PaperDialog) is not None)
    assert dialog.findChild(PaperDialog)._ready.reference == case
    dialog.findChild(PaperDialog).reject()
    dialog.reject()
    page._ui.duty_table.setFocus()
    _person, _case, dates, card, *_ = page.commands()
    card.trigger()
    qtbot.waitUntil(lambda: any(each.parent() is page for each in page.findChildren(PaperDialog)))
    dates.trigger()
    assert dialog_of(page, DutyDialog).isVisible()


ENTRY = DutyEntry(date(2026, 12, 5), "", DutyDateState.SIGNED_UP, None)


@pytest.mark.parametrize(
    ("entry_shown", "told"),
    [
        (ENTRY, (Tone.SCHEDULED, "Signed up")),
        (replace(ENTRY, minutes=180), (Tone.COMPLETED, "Served")),
        (replace(ENTRY, incomplete=True), (Tone.OVERDUE, "Incomplete")),
        (replace(ENTRY, code=AttendanceCode.SENT_HOME), (Tone.RETURNED, "Sent home")),
        (replace(ENTRY, state=DutyDateState.MISSED), (Tone.OVERDUE, "Did not come")),
    ],
)
def test_what_became_of_a_date_is_told(entry_shown: DutyEntry, told: tuple[Tone, str]) -> None:
    assert duty_words.became(entry_shown) == told


@pytest.mark.parametrize(
    ("state", "taken", "why", "told"),
    [
        (None, 0, "", "Possible"),
        (None, 6, "", "Full: waiting list"),
        (None, 0, "duty begins on Dec 5, 2026", "Not possible"),
        (DutyDateState.OFFERED, 0, "", "Offered"),
        (DutyDateState.SIGNED_UP, 6, "", "Signed up"),
        (DutyDateState.WAITING, 6, "", "On the waiting list"),
    ],
)
def test_whether_a_coming_sitting_is_possible_is_told(
    state: DutyDateState | None, taken: int, why: str, told: str
) -> None:
    assert duty_words.stands(PossibleDate(LATER, "", 6, taken, state, why, ""))[1] == told


def test_who_holds_a_seat_is_coming_without_having_signed_up() -> None:
    seated = PossibleDate(LATER, "", 6, 6, None, "", "", seated=True)
    assert duty_words.stands(seated) == (Tone.SCHEDULED, "Coming")


def test_the_sum_of_a_duty_tells_what_was_made_up_and_what_was_missed() -> None:
    first, second, third = (date(2026, 12, day) for day in (5, 12, 19))
    lost = DutyEntry(first, "", DutyDateState.EXCUSED, None, made_up_on=third, note="Ill")
    missed = DutyEntry(second, "", DutyDateState.MISSED, None)
    entries = (lost, missed, DutyEntry(third, "", None, 165))
    ledger = DutyLedger("YC-1", "p", "Maya R", 3, 2, first, None, ended=False, entries=entries, dates=())
    assert duty_words.summed(ledger) == (
        "3 ordered   ·   1 served   ·   1 made up   ·   1 missed   ·   2 left   ·   from Dec 5, 2026"
    )
    assert "ended with the case" in duty_words.summed(replace(ledger, ended=True, deadline=third))
    assert duty_words.noted(lost) == "Ill; made up on Dec 19, 2026"
    assert [duty_words.time_served(each) for each in entries] == ["", "", "2 h 45 min"]
