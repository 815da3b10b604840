"""Alt and a letter acts at once everywhere: on no page or dialog is a letter claimed twice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMainWindow, QTabWidget, QWidget

from tests.stories.keys import settled
from youthcourt.domain.lists import Asked
from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog
from youthcourt.gui.cases import dialogs
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.lists.columns_dialog import ColumnsDialog
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.people import new_person_dialog, signed_dialog
from youthcourt.gui.providers.next_step_dialog import NextStepDialog
from youthcourt.gui.providers.provider_dialog import ProviderDialog
from youthcourt.gui.providers.report_dialog import ReportDialog
from youthcourt.gui.providers.sheet_dialog import SheetDialog
from youthcourt.gui.settings.passphrase_dialog import PassphraseDialog
from youthcourt.gui.settings.try_rules_dialog import TryRulesDialog
from youthcourt.gui.sittings.add_cases_dialog import AddCasesDialog
from youthcourt.gui.sittings.draw_dialog import DrawDialog
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.gui.today.off_dialogs import OffDialog, PutOffDialog
from youthcourt.services import cases, owed, people, sittings, today
from youthcourt.services.office import Office

SECTIONS = (
    "court", "rules", "agencies", "offenses", "sanctions", "circumstances", "criteria", "own_fields",
    "words", "backups", "lead", "look",
)  # fmt: skip


@pytest.fixture
def window(saturday: Program) -> MainWindow:
    assert saturday.window is not None
    return saturday.window


def letter(text: str) -> str:
    """Return the access key that *text* marks, such as ``Alt+S``; empty for none."""
    return QKeySequence.mnemonic(text).toString()


def claims(shown: QWidget) -> list[str]:
    """Return the words of everything in a window that an access key reaches now."""
    words = [part.text() for part in shown.findChildren(QAbstractButton) if reached(part, shown)]
    labels = [label for label in shown.findChildren(QLabel) if label.buddy() is not None]
    words += [label.text() for label in labels if reached(label, shown) and reached(label.buddy(), shown)]
    if isinstance(shown, QMainWindow):
        words += [menu.text() for menu in shown.menuBar().actions()]  # a hidden one keeps its letter
    return [text for text in words if letter(text)]


def reached(part: QWidget, shown: QWidget) -> bool:
    return part.isVisibleTo(shown) and part.isEnabled()


def twice(shown: QWidget) -> list[str]:
    """Return what shares its letter with something else."""
    letters = [letter(text) for text in claims(shown)]
    return [text for text in claims(shown) if letters.count(letter(text)) > 1]


def dead(shown: QWidget) -> list[str]:
    """Return the labels whose letter leads nowhere: Qt passes by a field that takes no focus itself."""
    labels = [label for label in shown.findChildren(QLabel) if label.buddy() is not None]
    nowhere = [label for label in labels if label.buddy().focusPolicy() is Qt.FocusPolicy.NoFocus]
    return [label.text() for label in nowhere if letter(label.text())]


def faces(page: QWidget) -> list[Callable[[], object]]:
    """Return what turns a page to each of its tabs; a page without tabs has one face."""
    tabs = page.findChildren(QTabWidget)
    return [lambda at=at: tabs[0].setCurrentIndex(at) for at in range(tabs[0].count())] if tabs else [str]


def places(office: Office) -> list[Place]:
    line = office.ask(sittings.sitting_page, office.today()).hearings[0]
    return [
        *(
            Place(name)
            for name in ("today", "cases", "sittings", "people", "duty", "credits", "appointments")
        ),
        Place("owed"),
        Place("providers"),
        Place("readiness", office.today()),
        Place("case", line.case),
        Place("person", line.panel[0].person_id),
        Place("sitting", office.today()),
        Place("hearing", line.hearing_id),
        Place("console", line.hearing_id),
        Place("packet", office.today()),
    ]


def test_no_page_gives_a_letter_to_two_parts(window: MainWindow) -> None:
    """Qt only moves the focus where a letter is claimed twice, and the clerk wonders."""
    found = {}
    for place in places(window._office):
        window.show_place(place)
        settled()
        for number, turn in enumerate(faces(window.pages.current)):
            turn()
            found[f"{place.page} {number}"] = [*twice(window), *dead(window)]
    window.show_place(Place("settings"))
    for section in SECTIONS:
        window.pages.current.show_section(section)
        found[section] = [*twice(window), *dead(window)]
    assert {name: words for name, words in found.items() if words} == {}


def test_no_dialog_gives_a_letter_to_two_parts(window: MainWindow) -> None:
    """The dialogs of cases, people and sittings."""
    office = window._office
    shown = office.ask(sittings.sitting_page, office.today())
    page = office.ask(cases.case_page, shown.hearings[0].case)
    juror = office.ask(people.person_page, shown.hearings[0].panel[0].person_id)
    window.show_place(Place("cases"))
    opened: list[QDialog] = [
        NewReferralDialog(office, window),
        ImportDialog(office, window),
        GuardianDialog(office, page.line.respondent_id, window),
        ConsentDialog(office, page, window),
        dialogs.PartyDialog(office, page.line.number, window),
        dialogs.ScheduleDialog(office, [page.line.number], window),
        dialogs.ReasonDialog(window, "Decide", "Why", [("Eligible", 1)], lambda _choice, _why: None),
        new_person_dialog.NewPersonDialog(office, None, window),
        signed_dialog.OathDialog(office, juror, window),
        signed_dialog.PermissionDialog(office, juror, window),
        NewSittingDialog(office, window),
        AddCasesDialog(office, shown, window),
        DrawDialog(office, shown, window),
        PassphraseDialog(office, window),
        TryRulesDialog(office, window),
        ColumnsDialog(window.pages.current.desk.table, window.pages.current.desk.columns, window),
        PutOffDialog(office, office.ask(today.today).lines[0], window),
        OffDialog(office, office.ask(today.today).off, window),
        AppointmentDialog(office, office.today(), window),
        NextStepDialog(office, office.ask(owed.owed_window, Asked(), 0, 1)[0], window),
        ProviderDialog(office, window),
        ReportDialog(office, window),
        SheetDialog(office, window),
    ]
    found = {f"{type(dialog).__module__} {type(dialog).__name__}": twice(dialog) for dialog in opened}
    assert all(claims(dialog) for dialog in opened)
    assert {type(dialog).__name__: dead(dialog) for dialog in opened if dead(dialog)} == {}
    assert {name: words for name, words in found.items() if words} == {}
    for dialog in opened:
        dialog.deleteLater()


def test_no_page_of_the_door_gives_a_letter_to_two_parts(program: Program, tmp_path: Path) -> None:
    """Opening, starting, recovering and restoring a court."""
    program.show_door(tmp_path / "court")
    settled()
    door = program.door
    assert door is not None
    found = {}
    for page in (door.welcome, door.unlock, door.new_court, door.code, door.recover, door.restore):
        assert claims(page)
        found[type(page).__name__] = twice(page)
    for at in range(door.new_court._ui.steps.count()):
        door.new_court._turn_to(at)
        found[f"step {at + 1}"] = twice(door.new_court)
    assert {name: words for name, words in found.items() if words} == {}
