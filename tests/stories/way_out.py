"""How a case leaves the court, by keyboard: steps, papers, closing, and the look back months later."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from tests.house.readers import everything_said
from tests.services.desk import Desk
from tests.stories.keys import (
    choose,
    dialog,
    go_down_to,
    gone,
    page_of,
    part,
    press,
    push,
    save_as,
    settled,
    tab_to,
    told,
    turn_to,
    type_text,
    until,
)
from tests.stories.promises import goes_to, opens_the_case, stays_on
from youthcourt.domain.lists import Asked
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.closing_dialog import ClosingDialog
from youthcourt.gui.cases.way_out_dialogs import RungDialog
from youthcourt.gui.follow_up.follow_up_page import FollowUpPage
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.month.month_page import MonthPage
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.services import follow_up_lists
from youthcourt.services.follow_up_lists import LookLine


def looks_at_the_way_out(window: MainWindow, name: str, number: str) -> CasePage:
    """Open the case at “Way out”."""
    page = opens_the_case(window, name, number)
    turn_to(page._ui.tabs, page.way_out)
    return page


def takes_a_step(page: CasePage, answer_by: date | None = None, another: str = "", why: str = "") -> None:
    """Take the step that is proposed, or *another* with the reason for it."""
    push(part(page.way_out, "step_button"))
    step = dialog(RungDialog)
    if another:
        tab_to(step._ui.rung_combo)
        choose(step._ui.rung_combo, another)
        tab_to(step._ui.why_edit)
        type_text(why)
    if answer_by is not None:
        tab_to(step._ui.answer_line)
        type_text(answer_by.isoformat())
    press("Return")
    gone(step)
    stays_on(page)


def closes_the_case(page: CasePage, reason: str, why: str, stays: str = "") -> None:
    """Close the case…, from the head of the page: how it ends, in a few words, and who stays."""
    push(page._ui.move_button)
    closing = dialog(ClosingDialog)
    tab_to(closing._ui.reason_combo)
    choose(closing._ui.reason_combo, reason)
    tab_to(closing._ui.why_edit)
    type_text(why)
    if stays:
        tab_to(closing._ui.stays_edit)
        type_text(stays)
    push(closing._ui.save_button)
    gone(closing)
    stays_on(page)


def reads_the_paper(window: MainWindow, page: CasePage, label: str, path: Path) -> str:
    """Look at a paper of the way out, save it, and go back to the case; returns all that it says."""
    table = part(page.way_out, "out_table", Table)
    tab_to(table)
    go_down_to(table, label)
    push(part(page.way_out, "look_button"))
    shown = page_of(window, PacketPage)
    until(lambda: shown._ui.preview.isVisible() and shown._ui.preview.page_count > 0, "the paper is shown")
    settled()
    push(part(shown, "save_button"))
    save_as(path)
    settled()
    until(path.exists, f"the paper is saved: {told(shown)}")
    said = " ".join(everything_said(path.read_bytes()).split())
    press("Alt+Left")
    page_of(window, CasePage)
    return said


def opens_the_follow_up(window: MainWindow) -> FollowUpPage:
    """Follow-up stands behind the month."""
    push(part(goes_to(window, "month", MonthPage), "look_button"))
    page = page_of(window, FollowUpPage)
    tab_to(part(page, "look_table"))
    return page


def looks(desk: Desk, number: str) -> list[LookLine]:
    found = desk.ask(follow_up_lists.worklist, Asked(), 0, 50)
    return sorted((line for line in found if line.case == number), key=lambda line: line.window_days)
