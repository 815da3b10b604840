"""The timeline, the files, the facts at the top and the people on the page of a case."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from tests.gui.cases.conftest import TODAY, said
from tests.gui.hand import column, dialog_of, entry
from youthcourt.domain.consent import Capacity
from youthcourt.domain.eligibility import Result
from youthcourt.domain.intake import AttachmentKind
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.domain.timeline import TimelineKind
from youthcourt.gui.cases.attach_dialog import AttachDialog
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.facts_line import facts_words
from youthcourt.gui.cases.file_words import size_words
from youthcourt.gui.cases.next_step import next_step
from youthcourt.gui.cases.note_dialog import NoteDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.services import attachments, people
from youthcourt.services.attachments import NewFile
from youthcourt.services.cases import CaseLine
from youthcourt.services.office import Office
from youthcourt.services.people import NewPerson
from youthcourt.services.quick_facts import QuickFacts
from youthcourt.services.timeline import timeline

PDF = b"%PDF-1.7 scan"


def _settled(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)


def test_a_note_is_typed_into_one_line_and_stands_on_top(
    qtbot: QtBot, case: CasePage, office: Office
) -> None:
    case.show_part("timeline")
    line, table = entry(case.timeline, "note_edit"), entry(case.timeline, "timeline_table")
    entry(case.timeline, "school_check").setChecked(True)
    qtbot.keyClicks(line, "Absent on Monday")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert column(table, 2)[0] == "Absent on Monday (From the school: not to be passed on.)"
    assert (line.text(), entry(case.timeline, "school_check").isChecked()) == ("", False)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "Write the note first" in said(case)


def test_a_note_opens_to_be_changed_and_is_taken_out(qtbot: QtBot, case: CasePage, office: Office) -> None:
    case.show_part("timeline")
    entry(case.timeline, "note_edit").setText("Draws")
    entry(case.timeline, "add_button").click()
    table = entry(case.timeline, "timeline_table")
    assert table.choose(office.ask(timeline, case._number)[0])
    table.opened.emit(table.current())
    dialog = dialog_of(case, NoteDialog)
    entry(dialog, "text_edit").setPlainText("Draws well")
    dialog.accept()
    assert column(table, 2)[0] == "Draws well"
    table.choose(office.ask(timeline, case._number)[0])
    entry(case.timeline, "remove_button").click()
    assert "Draws well" not in column(table, 2)


def test_a_note_that_was_typed_is_kept_when_the_page_is_left(case: CasePage, office: Office) -> None:
    case.show_part("timeline")
    entry(case.timeline, "note_edit").setText("Half said")
    assert case.leave()
    assert office.ask(timeline, case._number)[0].what == "Half said"
    assert case.leave()


def test_the_list_is_narrowed_to_one_kind_and_a_line_leads_to_its_part(case: CasePage) -> None:
    case.show_part("timeline")
    kinds, table = entry(case.timeline, "kind_combo"), entry(case.timeline, "timeline_table")
    kinds.setCurrentIndex(kinds.findData(TimelineKind.ELIGIBILITY))
    assert set(column(table, 1)) == {"Eligibility"}
    table.choose(table.rows.row(0))
    entry(case.timeline, "open_button").click()
    assert case._ui.tabs.currentWidget() is case._ui.overview_tab
    kinds.setCurrentIndex(kinds.findData(TimelineKind.FILE))
    assert column(table, 1) == []
    assert not entry(case.timeline, "open_button").isEnabled()


def test_the_timeline_is_shown_as_it_prints(qtbot: QtBot, case: CasePage) -> None:
    case.show_part("timeline")
    entry(case.timeline, "print_button").click()
    _settled(qtbot)
    dialog = dialog_of(case, PaperDialog)
    assert dialog.preview.page_count == 1
    dialog.close()


def test_a_line_of_a_paper_leads_to_the_papers(qtbot: QtBot, case: CasePage, office: Office) -> None:
    from youthcourt.services import papers

    office.do(papers.note_printed, "case papers", case._number, 2)
    case.load(case._number)
    case.show_part("timeline")
    kinds, table = entry(case.timeline, "kind_combo"), entry(case.timeline, "timeline_table")
    kinds.setCurrentIndex(kinds.findData(TimelineKind.PAPER))
    with qtbot.waitSignal(case.open_case_papers) as asked:
        table.opened.emit(table.rows.row(0))
    assert asked.args == [case._number]


def test_a_scan_is_chosen_read_and_attached_under_the_warning(
    qtbot: QtBot, case: CasePage, office: Office, tmp_path: Path
) -> None:
    """The warning against printouts of criminal history stands in the dialog itself."""
    scan = tmp_path / "consent.pdf"
    scan.write_bytes(PDF)
    case.show_part("files")
    entry(case.files, "attach_button").click()
    dialog = dialog_of(case, AttachDialog)
    warning = dialog.findChild(QLabel, "warning_label")
    assert warning is not None
    assert "criminal history" in warning.text()
    dialog.accept()
    assert "Choose a file first" in said(dialog)
    chooser = dialog.ask_which()
    chooser.fileSelected.emit(str(scan))
    chooser.close()
    _settled(qtbot)
    assert entry(dialog, "file_label").text() == "consent.pdf, 13 bytes"
    kinds = entry(dialog, "kind_combo")
    kinds.setCurrentIndex(kinds.findData(AttachmentKind.CONSENT))
    entry(dialog, "note_edit").setText("Signed")
    dialog.accept()
    table = entry(case.files, "files_table")
    told = [column(table, at) for at in (0, 1, 2, 5)]
    assert told == [
        ["consent.pdf"],
        ["Signed consent"],
        ["13 bytes"],
        ["Signed"],
    ]
    (line,) = office.ask(attachments.of_case, case._number)
    assert office.ask(attachments.content, line.id) == PDF


def test_a_file_that_is_too_large_is_refused_before_it_is_read(
    qtbot: QtBot, case: CasePage, tmp_path: Path
) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(11_000_000)
    dialog = AttachDialog(case._office, case._number, case)
    dialog.open()
    dialog.read(large)
    _settled(qtbot)
    assert "at most 10 MB" in said(dialog)
    assert entry(dialog, "file_label").text() == "No file chosen yet."
    dialog.reject()


def test_progress_is_told_while_a_large_file_is_read(qtbot: QtBot, case: CasePage, tmp_path: Path) -> None:
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(9_000_000)
    dialog = AttachDialog(case._office, case._number, case)
    dialog.open()
    dialog.read(large)
    assert not entry(dialog, "act_button").isEnabled()
    _settled(qtbot)
    assert entry(dialog, "progress_bar").value() == 9_000_000
    assert entry(dialog, "act_button").isEnabled()
    dialog.reject()


@pytest.fixture
def attached(case: CasePage, office: Office) -> str:
    """A file of the case, chosen on its tab."""
    key = office.do(attachments.attach, case._number, PDF, NewFile("Maria.pdf", AttachmentKind.CONSENT))
    case.show_part("files")
    entry(case.files, "files_table").choose(key)
    return key


def test_a_copy_is_saved_where_one_says_under_a_name_of_nobody(
    qtbot: QtBot, case: CasePage, attached: str, tmp_path: Path
) -> None:
    case.show_part("files")
    entry(case.files, "copy_button").click()
    chooser = dialog_of(case, QFileDialog)
    assert Path(chooser.selectedFiles()[0]).name == f"consent-{case._number}.pdf"
    chooser.fileSelected.emit(str(tmp_path / "copy.pdf"))
    chooser.close()
    _settled(qtbot)
    assert (tmp_path / "copy.pdf").read_bytes() == PDF
    case.files.save_copy(attached, tmp_path / "none" / "copy.pdf")
    _settled(qtbot)
    assert "not a place" in said(case)


def test_a_file_is_removed_with_a_reason_and_is_offered_no_more(
    qtbot: QtBot, case: CasePage, office: Office, attached: str
) -> None:
    case.show_part("files")
    entry(case.files, "remove_button").click()
    dialog = dialog_of(case, Ask)
    dialog.entry.setText("Wrong case")
    dialog.accept()
    table = entry(case.files, "files_table")
    assert "Wrong case" in column(table, 5)[0]
    table.choose(attached)
    for name in ("copy_button", "remove_button"):
        assert not entry(case.files, name).isEnabled()
    case.files.ask_where(table.current())
    assert not [made for made in case.findChildren(QFileDialog) if made.isVisible()]


def test_the_facts_stand_in_one_line_under_the_title(case: CasePage) -> None:
    assert case.facts_line.text() == "16 years old now · 16 at the offense"
    assert case.facts_line.isVisible()
    whole = QuickFacts(
        16, None, "12-15", "Spanish", "Spanish", "Precinct 5", "A-7", TODAY, None, TODAY + timedelta(days=9)
    )
    assert facts_words(whole) == (
        "16 years old now · Age as referred: 12-15 · Interpreter: Spanish · Precinct 5 A-7 · "
        "Hearing Nov 28, 2026 · No day after Dec 7, 2026"
    )
    bare = QuickFacts(None, None, "", "Spanish", "", "", "", None, date(2027, 1, 9), None)
    assert facts_words(bare) == "Spanish · Deferral ends Jan 9, 2027"


def test_people_are_links_that_open_their_page(qtbot: QtBot, case: CasePage, office: Office) -> None:
    youth = case._page.line.respondent_id
    key = office.do(
        people.add_guardian, youth, NewPerson(given="R & Rosa", family="Alvarez"), Capacity.PARENT
    )
    (link,) = case.people_links.buttons
    assert link.text() == "R && Rosa Alvarez, parent"
    with qtbot.waitSignal(case.open_person) as asked:
        link.click()
    assert asked.args == [key]
    case.load(case._number)
    assert case.people_links.buttons == [link]


def test_the_next_step_is_named_at_every_stage_that_is_open() -> None:
    """Whatever the rules said, whether a day is known or a hearing set: no open case is without one."""
    for stage, result, by, hearing, ready in product(
        Stage, (None, *Result), (None, TODAY), (None, TODAY), (True, False)
    ):
        line = CaseLine(
            "YC-2026-0001", stage, TODAY, "", "p", "", "", None, "", TODAY, result, (), hearing, step_by=by,
            ready=ready,
        )  # fmt: skip
        assert bool(next_step(line)) is (stage not in EXITS), stage
        assert "None" not in next_step(line), (stage, result, by)
        if by is not None and stage in (Stage.INTAKE, Stage.ACCEPTED, Stage.CONTINUED):
            assert "2026" in next_step(line), stage


@pytest.mark.parametrize(
    ("size", "told"),
    [(1, "1 bytes"), (999, "999 bytes"), (1_000, "1 KB"), (1_001, "1.1 KB"), (310_000, "310 KB"),
     (2_400_000, "2.4 MB"), (12_000_001, "13 MB")],
)  # fmt: skip
def test_a_size_is_said_as_people_read_it(size: int, told: str) -> None:
    assert size_words(size) == told
