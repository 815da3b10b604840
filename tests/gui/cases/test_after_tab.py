"""The tab after the hearing: what is owed is shown, and each act on it is a short dialog."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.house.clock import Clock
from tests.services.after import ESSAY, LETTER, NUMBER, make_heard, open_heard
from tests.services.desk import DUTY, SERVICE, Desk
from tests.stories.test_access_keys import twice
from youthcourt.domain.due import AnchorKind
from youthcourt.domain.following import ChangeKind
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.services.obligation_lines import Obligation
from youthcourt.services.obligations_case import case_obligations


@pytest.fixture(scope="module")
def heard(court_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A court with a case that was heard, closed: copy it."""
    return make_heard(court_template, tmp_path_factory.mktemp("heard") / "court")


@pytest.fixture
def desk(heard: Path, tmp_path: Path, clock: Clock) -> Iterator[Desk]:
    with open_heard(Path(shutil.copytree(heard, tmp_path / "court")), clock) as opened:
        yield opened


@pytest.fixture
def number() -> str:
    return NUMBER


@pytest.fixture
def page(desk: Desk, number: str, qtbot: QtBot) -> CasePage:
    shown = CasePage(desk.office)
    qtbot.addWidget(shown)
    desk.office.on_change(shown.refresh)
    shown.resize(1100, 900)
    shown.load(number)
    shown.show_part("after")
    shown.show_part("after")
    shown.show()
    return shown


def line(desk: Desk, number: str, code: str) -> Obligation:
    return next(one for one in desk.ask(case_obligations, number).lines if one.code == code)


def choose(page: CasePage, desk: Desk, number: str, code: str) -> None:
    assert page.after.tables["what is owed"].choose(line(desk, number, code).id)


def press(page: CasePage, name: str) -> ActDialog:
    """Press a button of the tab and return the dialog that it opens, whose letters are all its own."""
    button = page.after.findChild(QPushButton, f"{name}_button")
    assert isinstance(button, QPushButton)
    assert button.isEnabled()
    button.click()
    (dialog,) = [one for one in page.findChildren(ActDialog) if one.isVisible()]
    assert twice(dialog) == []
    return dialog


def form(dialog: QDialog) -> Any:
    """Return the parts of a dialog by their names."""
    return vars(dialog)["_ui"]


def put(dialog: QDialog, **texts: str) -> None:
    for name, text in texts.items():
        edit = dialog.findChild(QLineEdit, f"{name}_edit")
        assert isinstance(edit, QLineEdit)
        edit.setText(text)


def done(dialog: ActDialog) -> None:
    """Press Enter, and see the dialog gone."""
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    QApplication.sendPostedEvents()


def cells(page: CasePage, name: str) -> list[list[str]]:
    model = page.after.tables[name].rows
    return [
        [str(model.index(row, at).data() or "") for at in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_what_is_owed_stands_with_its_day_and_the_first_is_told_in_full(
    page: CasePage, desk: Desk, number: str
) -> None:
    rows = cells(page, "what is owed")
    assert [row[0] for row in rows] == [
        "Community service", "Jury duty", "Letter of apology", "Essay (What a shop loses)",
    ]  # fmt: skip
    assert rows[0][1:5] == ["20 hours", "0", "20", "Fri, Feb 26"]
    choose(page, desk, number, SERVICE.code)
    assert "Due Friday, February 26, 2027. Counted from the hearing." in page.after._ui.about_label.text()
    assert "37 hours" in page.after._ui.burden_label.text()


def test_hours_are_logged_by_keyboard_and_taken_back_with_a_reason(
    page: CasePage, desk: Desk, number: str
) -> None:
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "log")
    assert isinstance(dialog.focusWidget(), QLineEdit)
    QTest.keyClicks(dialog.focusWidget(), "4.5")
    done(dialog)
    assert line(desk, number, SERVICE.code).done == Decimal("4.5")
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "log")
    put(dialog, amount="4", present="3")
    dialog.accept()
    assert dialog.isVisible(), "more than was worked is credited for a reason only"
    put(dialog, credit_why="Night work")
    done(dialog)
    told = [row[1] for row in cells(page, "what happened")]
    assert sorted(told) == ["4 hours done", "4.5 hours done"]
    page.after.tables["what happened"].selectRow(told.index("4 hours done"))
    dialog = press(page, "take_back")
    put(dialog, why="Typed twice")
    done(dialog)
    assert line(desk, number, SERVICE.code).done == Decimal("4.5")


def test_more_time_is_asked_and_answered_by_the_same_button(page: CasePage, desk: Desk, number: str) -> None:
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "more_time")
    put(dialog, asked_by="Rosa", why="Exams")
    done(dialog)
    assert cells(page, "what is owed")[0][5] == "More time asked"
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "more_time")
    put(dialog, authority="Judge Gavel")
    done(dialog)
    found = line(desk, number, SERVICE.code)
    # The thirtieth day is a Sunday.
    assert found.due_on == found.due_original + timedelta(days=31)
    assert "More time was granted" in page.after._ui.about_label.text()
    dialog = press(page, "more_time")
    form(dialog).granted_check.setChecked(True)
    put(dialog, asked_by="Rosa", why="Flu", authority="Judge Gavel")
    done(dialog)
    assert line(desk, number, SERVICE.code).due_on == found.due_on + timedelta(days=30)


def test_more_time_past_the_limit_is_refused_where_it_was_typed(
    page: CasePage, desk: Desk, number: str
) -> None:
    dialog = press(page, "limits")
    form(dialog).end_date.set_value(date(2027, 2, 1))
    done(dialog)
    assert line(desk, number, SERVICE.code).due_by is AnchorKind.DEFERRAL
    assert "February 1, 2027" in page.after._ui.cap_label.text()
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "due")
    form(dialog).due_on_date.set_value(date(2027, 2, 2))
    put(dialog, authority="Judge", why="Camp")
    dialog.accept()
    assert dialog.isVisible()
    bar = dialog.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    assert "the last day that the law or the referrer allows" in bar.text
    dialog.reject()


def test_a_letter_comes_is_read_given_back_accepted_and_passed_on(
    page: CasePage, desk: Desk, number: str
) -> None:
    for answer in ("return", "accept"):
        choose(page, desk, number, LETTER.code)
        done(press(page, "letter"))
        choose(page, desk, number, LETTER.code)
        dialog = press(page, "letter")
        getattr(form(dialog), f"{answer}_radio").setChecked(True)
        put(dialog, read_by="Dana", why="Too short")
        done(dialog)
    assert line(desk, number, LETTER.code).status is SanctionStatus.DONE
    choose(page, desk, number, LETTER.code)
    dialog = press(page, "letter")
    put(dialog, how="By mail")
    dialog.accept()
    assert dialog.isVisible(), "nobody asked the victim"
    form(dialog).wish_check.setChecked(True)
    done(dialog)
    (accepted,) = [one for one in line(desk, number, LETTER.code).writings if one.passed_on]
    assert accepted.passed_how == "By mail"
    assert cells(page, "what happened")[0][1] == "Passed on to the victim"


def test_changes_by_hand_need_who_decided_and_why(page: CasePage, desk: Desk, number: str) -> None:
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "change")
    put(dialog, amount="16", authority="Judge", why="School play")
    done(dialog)
    assert line(desk, number, SERVICE.code).amount == 16
    choose(page, desk, number, ESSAY.code)
    dialog = press(page, "waive")
    put(dialog, why="Cannot write with a broken arm")
    dialog.accept()
    assert dialog.isVisible(), "somebody decides it"
    put(dialog, authority="Judge")
    done(dialog)
    assert line(desk, number, ESSAY.code).status is SanctionStatus.WAIVED
    choose(page, desk, number, ESSAY.code)
    dialog = press(page, "change")
    put(dialog, authority="Judge", why="The arm has healed")
    done(dialog)
    assert line(desk, number, ESSAY.code).status is SanctionStatus.OPEN
    for kind, status in ((ChangeKind.DONE, SanctionStatus.DONE), (ChangeKind.REOPENED, SanctionStatus.OPEN)):
        choose(page, desk, number, ESSAY.code)
        dialog = press(page, "change")
        combo = form(dialog).kind_combo
        combo.setCurrentIndex(combo.findData(kind.value))
        put(dialog, authority="Judge", why="Told in the hearing")
        done(dialog)
        assert line(desk, number, ESSAY.code).status is status
    choose(page, desk, number, SERVICE.code)
    dialog = press(page, "change")
    combo = form(dialog).kind_combo
    combo.setCurrentIndex(combo.findData("travel"))
    put(dialog, amount="50")
    done(dialog)
    assert "court wants to ask for 80" in page.after._ui.burden_label.text()


def test_a_setback_stands_beside_the_obligation_and_counts_nothing(
    page: CasePage, desk: Desk, number: str
) -> None:
    choose(page, desk, number, SERVICE.code)
    before = line(desk, number, SERVICE.code)
    dialog = press(page, "setback")
    put(dialog, note="Storm")
    done(dialog)
    assert cells(page, "what happened")[0][1:] == ["Setback: Site was closed", "Storm"]
    after = line(desk, number, SERVICE.code)
    assert (after.done, after.left, after.due_on) == (before.done, before.left, before.due_on)


def test_jury_duty_cannot_be_logged_and_the_tab_says_why(page: CasePage, desk: Desk, number: str) -> None:
    choose(page, desk, number, DUTY.code)
    button = page.after.findChild(QPushButton, "log_button")
    assert isinstance(button, QPushButton)
    assert not button.isEnabled()
    assert "Falls by itself" in page.after._ui.about_label.text()


@pytest.mark.parametrize(
    ("code", "offered"), [(SERVICE.code, True), (LETTER.code, False), (ESSAY.code, False)]
)
def test_the_time_sheet_is_offered_where_a_site_signs(
    page: CasePage, desk: Desk, number: str, code: str, offered: bool
) -> None:
    choose(page, desk, number, code)
    menu = page.after._ui.sheet_button.menu()
    menu.aboutToShow.emit()
    assert [action.isEnabled() for action in menu.actions()] == [offered, True, True]


def test_the_time_sheet_is_shown_to_be_printed(page: CasePage, desk: Desk, number: str, qtbot: QtBot) -> None:
    choose(page, desk, number, SERVICE.code)
    page.after._ui.sheet_button.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(PaperDialog)) and not busy())
    (dialog,) = page.findChildren(PaperDialog)
    assert dialog.windowTitle() == "Time sheet"
    dialog.reject()
