"""What the clerk does on a Saturday before the first hearing: find, draw, print, recuse, show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QProcess

from tests.house.readers import everything_said, pages
from tests.stories.keys import (
    choose,
    choose_from,
    dialog,
    go_down_to,
    gone,
    page_of,
    part,
    press,
    push,
    rows_of,
    save_as,
    settled,
    tab_to,
    told,
    turn_to,
    type_over,
    type_text,
    until,
)
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.console.juror_console import JurorConsole
from youthcourt.gui.kit.table import Table
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.find_dialog import FindDialog
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.gui.sittings.draw_dialog import DrawDialog
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.services import juries, sittings
from youthcourt.services.office import Office

SEED = 20261128
MARCUS = "Abascal"


def open_court(program: Program) -> tuple[MainWindow, Office]:
    window = program.window
    assert window is not None
    return window, window._office


def hearing_of_marcus(office: Office) -> sittings.DocketLine:
    docket = office.ask(sittings.sitting_page, office.today()).hearings
    return next(line for line in docket if MARCUS in line.name)


def finds_the_case_of_marcus(window: MainWindow) -> None:
    """Ctrl+K, a few letters without capitals: the case stands first, before its person. Enter."""
    press("Ctrl+K")
    found = dialog(FindDialog)
    type_text("marcus aba")
    assert found._ui.hits_list.count() == 2
    press("Return")
    gone(found)
    page = page_of(window, CasePage)
    assert MARCUS in page._ui.title.text()


def opens_todays_sitting(window: MainWindow) -> SittingPage:
    press("Ctrl+3")
    page = page_of(window, SittingsPage)
    go_down_to(part(page, "sittings_table", Table), "Today")
    press("Return")
    sitting = page_of(window, SittingPage)
    assert len(rows_of(part(sitting, "docket_table", Table))) == 6
    return sitting


def draws_again_with_a_typed_seed(window: MainWindow, office: Office) -> None:
    page = page_of(window, SittingPage)
    push(part(page, "draw_button"))
    draw = dialog(DrawDialog)
    type_over(str(SEED))
    press("Return")
    gone(draw)
    view = office.ask(juries.draw_view, office.today())
    assert view.seed == SEED
    assert all(len(hearing.panel) == 6 for hearing in view.hearings)
    assert str(SEED) in page._ui.seed_label.text()


def looks_at_the_packet_and_saves_it(window: MainWindow, office: Office, folder: Path) -> None:
    """The packet is on screen before it is a file; jurors' papers in it name no family."""
    push(part(page_of(window, SittingPage), "packet_button"))
    page = page_of(window, PacketPage)
    until(lambda: page._ui.preview.isVisible() and page._ui.preview.page_count > 0, "the packet is shown")
    settled()
    tab_to(page._ui.preview.view)
    press("PgDown", "PgDown")
    until(lambda: page._ui.preview.view.page > 0, "the next page is in view")

    push(part(page, "save_button"))
    save_as(folder / "packet.pdf")
    settled()
    until((folder / "packet-ballots.pdf").exists, f"the ballots lie beside the packet: {told(page)}")
    packet = (folder / "packet.pdf").read_bytes()
    assert len(pages(packet)) == page._ui.preview.page_count
    said = everything_said(packet)
    line = hearing_of_marcus(office)
    assert line.case in said
    assert "Marcus A." in said
    ballots = everything_said((folder / "packet-ballots.pdf").read_bytes())
    assert "Marcus A." in ballots
    assert MARCUS not in ballots


def recuses_a_juror(window: MainWindow, office: Office) -> None:
    """The first of the panel knows somebody: the alternate takes the seat, and the reason is kept."""
    press("Alt+Left")
    page = page_of(window, SittingPage)
    turn_to(page._ui.tabs, page._ui.jury_tab)
    before = hearing_of_marcus(office)
    tab_to(part(page, "hearing_box"))
    choose(part(page, "hearing_box"), MARCUS)
    tab_to(part(page, "seats_table"))
    go_down_to(part(page, "seats_table", Table), before.panel[0].name)
    choose_from(part(page, "recuse_button"), "Knows somebody in the case")

    after = hearing_of_marcus(office)
    seated = [seat.person_id for seat in after.panel if not seat.left_code]
    assert before.panel[0].person_id not in seated
    assert before.alternates[0].person_id in seated
    assert next(seat for seat in after.panel if seat.left_code).left_code == "Knows somebody in the case"


def shows_a_question_and_blanks_it(window: MainWindow) -> None:
    """The jurors' screen is a program of its own; it is there, is fed, and goes blank with one key."""
    sitting = page_of(window, SittingPage)
    tab_to(sitting._ui.tabs.tabBar())
    press("Left")
    assert sitting._ui.tabs.currentWidget() is sitting._ui.docket_tab
    tab_to(part(sitting, "docket_table"))
    go_down_to(part(sitting, "docket_table", Table), MARCUS)
    push(part(sitting, "console_button"))
    console = page_of(window, JurorConsole)
    push(part(console, "screen_button"))
    until(lambda: console._link.on, "the jurors' screen starts")
    screen = console.findChild(QProcess)
    assert screen is not None
    until(lambda: screen.state() is QProcess.ProcessState.Running, "the screen's process runs")

    tab_to(part(console, "question_list"))
    press("Return")
    shown = console._walk.view
    assert shown.name == "Marcus A."
    assert shown.text
    assert console._ui.state_label.text() == f"Question 1 of {len(console._walk.questions)}"
    until(lambda: screen.bytesToWrite() == 0, "the screen has taken the question")
    press("B")
    assert console._ui.state_label.text() == "Blank"
    until(lambda: screen.bytesToWrite() == 0, "the screen has taken the blank")
    assert console._link.on
