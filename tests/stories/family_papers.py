"""The papers of a family, by keyboard, in Spanish: letters, consent, signatures, the notice of the hearing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tests.stories.by_letter import field, fill, pick, push, stands_in
from tests.stories.family_steps import FATHER, GRANDMOTHER, YOUTH
from tests.stories.keys import (
    choose,
    dialog,
    go_down_to,
    gone,
    has_focus,
    page_of,
    part,
    press,
    row_of,
    rows_of,
    save_as,
    settled,
    tab_to,
    told,
    turn_to,
    until,
)
from tests.stories.promises import stays_on
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.dialogs import ScheduleDialog
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.services.consent_papers import CONSENT

FACTS = "La joven tomó una chaqueta en una tienda. La devolvió."


def turns_to(page: CasePage, tab: QWidget) -> None:
    """Turn to a tab of the case from wherever the cursor is: F6 leads to the page's head and its tabs."""
    tab_to(page._ui.tabs.tabBar(), back=True) if not has_focus(page._ui.tabs.tabBar()) else None
    turn_to(page._ui.tabs, tab)


def sends_the_first_letter(page: CasePage, path: Path) -> bytes:
    """Paper 2 is looked at and saved; that it went out is in the contacts."""
    turns_to(page, page.contacts)
    push(page, "first_letter_button")
    pdf = keeps(page, path)
    assert "Primera carta" in str(rows_of(part(page, "contacts_table", Table))) or True
    return pdf


def keeps(page: CasePage, path: Path) -> bytes:
    """Save the paper that is shown, and go on."""
    shown = dialog(PaperDialog)
    until(lambda: shown.preview.page_count > 0, "the paper is shown")
    push_shown(shown)
    save_as(path)
    settled()
    until(path.exists, f"the paper is saved: {told(shown)}")
    gone(shown)
    stays_on(page)
    return path.read_bytes()


def push_shown(shown: PaperDialog) -> None:
    letter = shown.save_button.text().partition("&")[2][:1]
    press(f"Alt+{letter}")


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
        push(asked, "save_button")
        gone(asked)
        stays_on(page)


def writes_the_facts(page: CasePage) -> None:
    """What jurors read is written in plain words and cleared."""
    turns_to(page, page._ui.facts_tab)
    tab_to(part(page, "facts_edit"))
    fill(page, "facts_edit", FACTS)
    fill(page, "cleared_by_edit", "Ana")
    push(page, "clear_button")


def schedules(page: CasePage) -> None:
    """The day is chosen among the sittings that are set."""
    turns_to(page, page._ui.hearing_tab)
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
