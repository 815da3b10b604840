"""The list of cases, a new referral, and the import with its dry run."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import dialog_of
from tests.gui.hand import answer, find
from tests.gui.named import unnamed
from tests.house.clock import Clock
from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.import_dialog import ImportDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.kit.message_bar import MessageBar
from youthcourt.gui.kit.open_choice import OpenChoice
from youthcourt.gui.kit.toast import toast_of
from youthcourt.services import intake
from youthcourt.services.case_lists import STAGE
from youthcourt.services.cases import case_page, list_cases
from youthcourt.services.office import Office

PLAIN = "NUM,GIVEN,FAMILY,DATE,OFFENSE\n"


def cell(page: CasesPage, row: int, title: str) -> str:
    rows = page._ui.cases_table.rows
    column = [spec.title for spec in rows.columns].index(title)
    return str(rows.index(row, column).data())


def new_dialog(page: CasesPage) -> NewReferralDialog:
    page._ui.new_button.click()
    dialog = dialog_of(page, NewReferralDialog)
    assert isinstance(dialog, NewReferralDialog)
    return dialog


def test_an_empty_court_says_how_a_case_comes_in(cases: CasesPage) -> None:
    empty = cases._ui.cases_table.empty
    assert "No cases yet" in empty.text
    assert empty.button.text() == "New referral"


def test_a_filter_without_cases_says_so_and_leads_back_to_all(cases: CasesPage, number: str) -> None:
    """No match is not the same as nothing yet; one button shows all rows again."""
    table, desk = cases._ui.cases_table, cases.desk
    desk.show_asked(desk.model.asked.keeping(STAGE, [Stage.COMPLETED]))
    assert table.empty.text == "No case fits these filters."
    assert table.empty.button.text() == "Show all rows"
    table.empty.button.click()
    assert desk.model.asked.chips == ()
    assert cell(cases, 0, "Case") == number
    assert cases._ui.filter_box.isEnabled()


def test_the_list_says_schedule_once_all_consents_are_on_record(cases: CasesPage, ready: str) -> None:
    assert cell(cases, 0, "Next step").startswith("Schedule, hearing by ")


def test_a_referral_is_taken_in_from_the_keyboard_and_its_case_opened(
    qtbot: QtBot, cases: CasesPage, office: Office
) -> None:
    """A name or the agency's number is enough (mission: every field optional until it is needed)."""
    dialog = new_dialog(cases)
    qtbot.keyClicks(dialog._ui.given_edit, "Maria")
    qtbot.keyClick(dialog._ui.given_edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(dialog._ui.family_edit, "Alvarez")
    qtbot.keyClicks(dialog._ui.birth_line.edit, "2010-05-04")
    offense = dialog._ui.offense_rows.findChild(OpenChoice, "offense_choice")
    assert offense is not None
    qtbot.keyClicks(offense.lineEdit(), "Behind the gym")
    with qtbot.waitSignal(cases.open_case) as opened:
        qtbot.keyClick(offense.lineEdit(), Qt.Key.Key_Return)
    line = office.ask(case_page, opened.args[0]).line
    assert (line.name, str(line.birth_date), line.offense) == (
        "Maria Alvarez",
        "2010-05-04",
        "Behind the gym",
    )
    assert cell(cases, 0, "Youth") == "Maria Alvarez"


def test_a_referral_without_name_and_number_is_refused_and_stays(cases: CasesPage, office: Office) -> None:
    dialog = new_dialog(cases)
    offense = dialog._ui.offense_rows.findChild(OpenChoice, "offense_choice")
    assert offense is not None
    offense.set_text("Graffiti")
    dialog._ui.save_button.click()
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    assert "name or the agency's number" in bar.text
    assert dialog.isVisible()
    assert offense.text() == "Graffiti"
    assert office.ask(list_cases) == ()
    dialog.reject()


def test_a_number_alone_is_shown_where_a_name_would_stand(cases: CasesPage) -> None:
    dialog = new_dialog(cases)
    dialog._ui.agency_number_edit.setText("Q-77")
    dialog._ui.save_button.click()
    assert cell(cases, 0, "Youth") == "Q-77"


def test_a_date_that_cannot_be_read_is_told_and_nothing_is_written(cases: CasesPage, office: Office) -> None:
    dialog = new_dialog(cases)
    dialog._ui.given_edit.setText("Maria")
    dialog._ui.birth_line.edit.setText("when?")
    dialog._ui.save_button.click()
    assert dialog.isVisible()
    assert office.ask(list_cases) == ()
    dialog.reject()


def test_co_respondents_share_the_incident(
    qtbot: QtBot, cases: CasesPage, office: Office, number: str
) -> None:
    """Situation 4: two young people of one incident."""
    dialog = new_dialog(cases)
    dialog._ui.given_edit.setText("Ben")
    find(qtbot, dialog._ui.with_choice, number)
    dialog._ui.save_button.click()
    newest = office.ask(list_cases)[-1].number
    assert office.ask(case_page, newest).companions == (number,)


def test_the_incident_of_the_other_case_is_shown_and_only_what_it_lacks_is_open(
    qtbot: QtBot, cases: CasesPage, office: Office, number: str
) -> None:
    """Nothing that is typed of a shared incident is lost: what it tells already cannot be typed over."""
    dialog = new_dialog(cases)
    ui = dialog._ui
    ui.given_edit.setText("Ben")
    ui.place_edit.setText("Behind the gym")
    ui.summary_edit.setPlainText("A wall?")
    find(qtbot, ui.with_choice, number)
    assert (str(ui.offense_line.value()), ui.offense_line.isEnabled()) == ("2026-11-02", False)
    assert (ui.summary_edit.toPlainText(), ui.summary_edit.isEnabled()) == ("Painted a wall.", False)
    assert (ui.place_edit.text(), ui.place_edit.isEnabled()) == ("Behind the gym", True)
    find(qtbot, ui.with_choice, "")
    assert (ui.offense_line.value(), ui.offense_line.isEnabled()) == (None, True)
    assert (ui.summary_edit.toPlainText(), ui.summary_edit.isEnabled()) == ("", True)
    find(qtbot, ui.with_choice, number)
    ui.save_button.click()
    assert office.ask(case_page, number).place == "Behind the gym"


def test_enter_opens_a_case(qtbot: QtBot, cases: CasesPage, number: str) -> None:
    cases._ui.cases_table.setFocus()
    with qtbot.waitSignal(cases.open_case) as opened:
        qtbot.keyClick(cases._ui.cases_table, Qt.Key.Key_Return)
    assert opened.args == [number]


def test_the_next_step_says_by_when_and_what_is_late(
    cases: CasesPage, office: Office, clock: Clock, number: str
) -> None:
    """The court's own number of days to reach the family and to hear the case."""
    assert cell(cases, 0, "Next step") == "Call the family, by Dec 28, 2026"
    clock.move(days=31)
    cases.load()
    assert cell(cases, 0, "Next step") == "Not reached by Dec 28, 2026: call or return"
    office.do(intake.decide, number, Result.ELIGIBLE, "Reached at last")
    assert cell(cases, 0, "Next step") == "Consents, hearing by Jan 28, 2027"
    clock.move(days=31)
    cases.load()
    assert cell(cases, 0, "Next step") == "Consents: late since Jan 28, 2027"


def test_filters_and_words_narrow_the_list(qtbot: QtBot, cases: CasesPage, number: str) -> None:
    desk = cases.desk
    desk.show_asked(desk.model.asked.keeping(STAGE, [Stage.HEARD]))
    assert cases._ui.cases_table.rows.rowCount() == 0
    qtbot.keyClick(desk.filters.chips[0], Qt.Key.Key_Delete)
    qtbot.keyClicks(cases._ui.filter_box, "alv gra")
    assert cases._ui.cases_table.rows.rowCount() == 1
    qtbot.keyClicks(cases._ui.filter_box, " nobody")
    assert cases._ui.cases_table.empty.text == "No case has these words."


def test_names_are_shown_as_typed(cases: CasesPage, office: Office) -> None:
    """Bad input: ``<b>`` and ``=1+1`` are names like any other."""
    dialog = new_dialog(cases)
    dialog._ui.given_edit.setText("<b>Ann</b>")
    dialog._ui.family_edit.setText("=1+1")
    dialog._ui.save_button.click()
    assert cell(cases, 0, "Youth") == "<b>Ann</b> =1+1"


def importing(qtbot: QtBot, cases: CasesPage, path: Path) -> ImportDialog:
    cases._ui.import_button.click()
    dialog = dialog_of(cases, ImportDialog)
    assert isinstance(dialog, ImportDialog)
    dialog.choose(path)
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    qtbot.waitUntil(lambda: dialog._plan is not None or bool(bar.text), timeout=10_000)
    return dialog


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Three referrals of a spreadsheet; the date of the last cannot be."""
    path = tmp_path / "referrals.csv"
    path.write_text(
        f"{PLAIN}A-1,Ann,Reed,2026-11-01,Graffiti\nA-2,Ben,Moss,2026-11-02,Trespass\nA-3,Cy,Dell,2026-13-44,Graffiti\n"
    )
    return path


def test_the_import_says_what_would_happen_before_it_does(
    qtbot: QtBot, cases: CasesPage, office: Office, sheet: Path
) -> None:
    """One refused row stops the run with nothing written, until refused rows are left out."""
    dialog = importing(qtbot, cases, sheet)
    assert "3 rows: 2 new, 0 known, 1 refused" in dialog._ui.summary_label.text()
    assert not dialog._ui.import_button.isEnabled()
    assert dialog._ui.rows_table.rows.rowCount() == 3
    dialog._ui.skip_check.click()
    assert dialog._ui.import_button.isEnabled()
    assert office.ask(list_cases) == ()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(office.ask(list_cases)) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: toast_of(cases.window()).text == "Imported: 2 added, 1 left out.")
    answer("Keep it")
    assert sheet.exists()


def test_a_second_import_of_the_same_file_adds_nothing(
    qtbot: QtBot, cases: CasesPage, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "one.csv"
    path.write_text(f"{PLAIN}A-1,Ann,Reed,2026-11-01,Graffiti\n")
    dialog = importing(qtbot, cases, path)
    dialog._ui.import_button.click()
    qtbot.waitUntil(lambda: len(office.ask(list_cases)) == 1 and not dialog._task, timeout=20_000)
    answer("Keep it")
    again = importing(qtbot, cases, path)
    assert "1 known" in again._ui.summary_label.text()
    assert not again._ui.import_button.isEnabled()
    again.reject()


def test_a_file_that_is_no_table_is_one_sentence(qtbot: QtBot, cases: CasesPage, tmp_path: Path) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG not a workbook")
    dialog = importing(qtbot, cases, path)
    bar = dialog.findChild(MessageBar)
    assert bar is not None
    assert "picture.xlsx" in bar.text
    assert not dialog._ui.import_button.isEnabled()
    dialog.reject()


def test_a_stopped_import_writes_nothing_and_can_be_started_again(
    qtbot: QtBot, cases: CasesPage, office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    path.write_text(PLAIN + "".join(f"A-{n},Ann,Reed,2026-11-01,Graffiti\n" for n in range(300)))
    dialog = importing(qtbot, cases, path)
    dialog._ui.import_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog._task is None, timeout=20_000)
    assert office.ask(list_cases) == ()
    assert dialog.isVisible()
    assert dialog._ui.import_button.isEnabled()
    dialog.reject()


def test_everything_on_the_list_and_its_dialogs_says_what_it_is(
    qtbot: QtBot, cases: CasesPage, sheet: Path
) -> None:
    referral = new_dialog(cases)
    assert unnamed(cases) == []
    referral.reject()
    dialog = importing(qtbot, cases, sheet)
    assert unnamed(dialog) == []
    dialog.reject()
