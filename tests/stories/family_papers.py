"""The papers of a family, by keyboard, in Spanish: letters, consent, signatures, the notice."""

from __future__ import annotations

from pathlib import Path

from tests.stories.by_letter import fill, letter_of, pick, push, stands_in
from tests.stories.family_steps import FATHER, GRANDMOTHER, YOUTH
from tests.stories.keys import (
    dialog,
    gone,
    has_focus,
    page_of,
    part,
    press,
    rows_of,
    save_as,
    settled,
    tab_to,
    told,
    turn_to,
    type_text,
    until,
)
from tests.stories.promises import opens_the_case, stays_on
from youthcourt.domain.readiness import Point
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.dialogs import ScheduleDialog
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.table import Table
from youthcourt.gui.lists.labels_dialog import LabelsDialog
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.gui.readiness.readiness_page import ReadinessPage
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.services.consent_papers import CONSENT

_AT = {point: at for at, point in enumerate(Point, 2)}
"""Where a point stands in the table of readiness: after the time and the name."""
FACTS = "La joven tomó una chaqueta en una tienda. La devolvió."


def sends_the_first_letter(page: CasePage, path: Path) -> bytes:
    """Paper 2 is looked at and saved; that it went out is in the contacts."""
    turn_to(page._ui.tabs, page.contacts)
    push(page, "first_letter_button")
    pdf = keeps(page, path)
    letters = [row for row in rows_of(part(page, "contacts_table", Table)) if "Primera carta" in str(row)]
    assert [GRANDMOTHER in row for row in letters] == [True]
    return pdf


def prints_the_labels(page: CasePage, path: Path) -> bytes:
    """Labels for the envelopes are made on the Family tab."""
    turn_to(page._ui.tabs, page._ui.family_tab)
    push(page, "labels_button")
    asked = dialog(LabelsDialog)
    push(asked, "save_button")
    gone(asked)
    return keeps(page, path)


def keeps(page: CasePage, path: Path) -> bytes:
    """Save the paper that is shown, and go on."""
    shown = dialog(PaperDialog)
    until(lambda: shown.preview.page_count > 0, "the paper is shown")
    press(f"Alt+{letter_of(shown, shown.save_button)}")
    save_as(path)
    settled()
    until(path.exists, f"the paper is saved: {told(shown)}")
    gone(shown)
    stays_on(page)
    return path.read_bytes()


def prints_the_consent(window: MainWindow, page: CasePage, path: Path) -> bytes:
    """Paper 4 is chosen among the papers of the case: once in English, once for the family."""
    push(page, "papers_button")
    shown = page_of(window, PacketPage)
    until(lambda: shown._ui.preview.isVisible() and shown._ui.preview.page_count > 0, "the papers are shown")
    settled()
    pick(shown, "audience_box", "Reconocimiento y consentimiento")
    settled()
    until(lambda: shown._made is not None and shown._made.wanted.one == CONSENT, "the form is shown")
    push(shown, "save_button")
    save_as(path)
    settled()
    until(path.exists, f"the papers are saved: {told(shown)}")
    press("Alt+Left")
    page_of(window, CasePage)
    stays_on(page)
    return path.read_bytes()


def records_the_signatures(page: CasePage) -> None:
    """What is missing is named on top; each button begins with the right kind and the right person."""
    for signer in (YOUTH, YOUTH, GRANDMOTHER):
        needed = page.needs.buttons[0]
        tab_to(needed, back=True)
        press("Space")
        asked = dialog(ConsentDialog)
        offered = [asked._ui.signer_combo.itemText(at) for at in range(asked._ui.signer_combo.count())]
        assert FATHER not in str(offered)
        assert signer in stands_in(asked, "signer_combo")
        assert stands_in(asked, "language_edit") == "español"
        pick(asked, "method_combo", "En papel en el expediente")
        push(asked, "save_button")
        gone(asked)
        stays_on(page)


def writes_the_facts(page: CasePage) -> None:
    """What is missing next leads to where it is written: in plain words, then cleared for jurors."""
    press("Space")
    until(lambda: has_focus(part(page, "facts_edit")), "the cursor stands in the facts")
    type_text(FACTS)
    fill(page, "cleared_by_edit", "Ana")
    push(page, "clear_button")


def schedules(page: CasePage) -> None:
    """The day is chosen among the sittings that are set."""
    turn_to(page._ui.tabs, page._ui.hearing_tab)
    push(page, "schedule_button")
    asked = dialog(ScheduleDialog)
    assert "19" in stands_in(asked, "sitting_combo")
    push(asked, "save_button")
    gone(asked)
    stays_on(page)


def sends_the_notice(page: CasePage, path: Path) -> bytes:
    """Paper 7: the notice of the hearing."""
    push(page, "notice_button")
    return keeps(page, path)


def mends_what_is_not_ready(window: MainWindow, page: CasePage) -> ReadinessPage:
    """From the hearing to its sitting, to its readiness: Enter on a gap asks for what is missing."""
    turn_to(page._ui.tabs, page._ui.hearing_tab)
    tab_to(part(page, "hearings_table"))
    press("Return")
    sitting = page_of(window, SittingPage)
    stays_on(sitting)
    push(sitting, "readiness_button")
    ready = page_of(window, ReadinessPage)
    table = part(ready, "ready_table", Table)
    tab_to(table)
    for point, answer in ((Point.WISH, "ninguno"), (Point.INTERPRETER, "Ana Ruiz"), (Point.FAMILY, "")):
        press(*["Home", *["Right"] * _AT[point]])
        press("Return")
        asked = dialog(Ask)
        if answer:
            fill(asked, "why_edit", answer)
        press("Return")
        gone(asked)
        stays_on(ready)
    return ready


def reads_the_timeline(window: MainWindow, number: str) -> list[str]:
    """Everything that happened stands in one list, the newest first."""
    page = opens_the_case(window, "lucia ort", number)
    turn_to(page._ui.tabs, page.timeline)
    table = part(page.timeline, "timeline_table", Table)
    return [" ".join(row) for row in rows_of(table)]


def takes_the_last_step_back() -> None:
    """Ctrl+Z, wherever the cursor is."""
    press("Ctrl+Z")
    settled()
