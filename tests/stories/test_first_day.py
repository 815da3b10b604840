"""An empty court on its first day, from the door to the first printed packet, by keyboard alone."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.house.clock import Clock
from tests.house.readers import everything_said, pages
from tests.stories.jurors import adds_the_sixth_by_hand, fill, imports_five_jurors
from tests.stories.keys import (
    choose,
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
from youthcourt.domain.stages import Stage
from youthcourt.gui.cases.case_page import CasePage
from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.consent_dialog import ConsentDialog
from youthcourt.gui.cases.dialogs import ScheduleDialog
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.gui.door.window import Door
from youthcourt.gui.kit.table import Table
from youthcourt.gui.lists.guardian_dialog import GuardianDialog
from youthcourt.gui.main_window.app import Program
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.packets.packet_page import PacketPage
from youthcourt.gui.sittings.draw_dialog import DrawDialog
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.gui.sittings.sitting_page import SittingPage
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.services import cases, juries, settings, sittings
from youthcourt.services.office import Office

PHRASE = "plain maple river lantern"
NUMBER = "YC-2026-0001"


def test_an_empty_court_gets_to_its_first_packet(program: Program, clock: Clock, tmp_path: Path) -> None:
    """Start the court, take one referral in, ready six jurors, draw and print: no mouse, nothing given."""
    starts_the_court(program, tmp_path / "court")
    window, office = opened(program)
    takes_a_referral_in(window, office)
    is_told_what_is_missing_before_a_hearing(window)
    adds_the_guardian(window)
    records_admission_and_consents(window)
    writes_the_facts_and_mends_them(window, office)
    imports_five_jurors(window, office, tmp_path)
    adds_the_sixth_by_hand(window, office)
    adds_a_sitting(window, office, clock.today() + timedelta(days=7))
    schedules_the_case(window, office)
    draws_the_jury(window, office)
    prints_the_first_packet(window, office, tmp_path)


def starts_the_court(program: Program, folder: Path) -> None:
    """The welcome, «Start our court», five short pages, and the recovery code typed from paper."""
    program.show_door(folder)
    door = program.door
    assert door is not None
    until(lambda: QApplication.activeWindow() is door, "the door has the keyboard")
    push(part(door.welcome, "start_button"))
    until(door.new_court.isVisible, "the first page of the new court is shown")
    type_text("Maple County Youth Court")
    press("Return")
    press("Return")
    until(lambda: part(door.new_court, "place_edit").isVisible(), "the page of the hearings is shown")
    type_text("Town hall")
    tab_to(part(door.new_court, "rooms_edit"))
    type_over("North room\nSouth room")
    push(part(door.new_court, "finish_button"))
    tab_to(part(door.new_court, "folder_edit"), back=True)
    type_over(str(folder))
    tab_to(part(door.new_court, "passphrase_edit"))
    type_text(PHRASE)
    tab_to(part(door.new_court, "again_edit"))
    type_text(PHRASE)
    press("Return")
    until(door.code.isVisible, f"the recovery code is shown: {told(door.new_court)}")
    keeps_the_code(door)


def keeps_the_code(door: Door) -> None:
    """The clerk reads the code off the paper and types its fifth group; a wrong one is told."""
    groups = part(door.code, "code_label").text().split()
    assert len(groups) == 8
    tab_to(part(door.code, "group_edit"))
    type_text("AAAAA")
    press("Return")
    assert "fifth group" in told(door.code)
    type_over(groups[4])
    press("Return")


def opened(program: Program) -> tuple[MainWindow, Office]:
    """Return the main window once it has the keyboard."""
    until(lambda: program.window is not None, "the main window opens")
    window = program.window
    assert window is not None
    until(lambda: QApplication.activeWindow() is window, "the main window has the keyboard")
    assert window._office.ask(settings.settings).usual_rooms == ("North room", "South room")
    return window, window._office


def takes_a_referral_in(window: MainWindow, office: Office) -> None:
    """Ctrl+N, the least that is known, Enter; the rules find it eligible and its page opens."""
    press("Ctrl+N")
    form = dialog(NewReferralDialog)
    fill(
        form,
        given_edit="Maria",
        family_edit="Wolfenden",
        birth_line="3/4/2011",
        agency_number_edit="A-17",
        offense_choice="Shoplifting",
        offense_line="11/1/2026",
    )
    press("Return")
    gone(form)
    page = page_of(window, CasePage)
    (line,) = office.ask(cases.list_cases)
    assert (line.number, line.stage) == (NUMBER, Stage.REFERRED)
    assert "Eligible" in part(page, "result_label").text()


def is_told_what_is_missing_before_a_hearing(window: MainWindow) -> None:
    """A hearing cannot be scheduled yet, and each missing thing is named."""
    page = page_of(window, CasePage)
    opens_tab(page, "hearing_tab")
    push(part(page, "schedule_button"))
    form = dialog(ScheduleDialog)
    tab_to(part(form, "day_line"))
    type_text("12/5/2026")
    press("Return")
    said = told(form)
    assert all(lack in said for lack in ("guardian", "admission", "consent to take part"))
    press("Escape")
    gone(form)


def opens_tab(page: CasePage, tab: str) -> None:
    """Go to the tabs and turn to one."""
    tabs = part(page, "tabs")
    tab_to(tabs.tabBar())
    turn_to(tabs, getattr(page._ui, tab))


def adds_the_guardian(window: MainWindow) -> None:
    page = page_of(window, CasePage)
    opens_tab(page, "family_tab")
    push(part(page, "guardian_button"))
    form = dialog(GuardianDialog)
    fill(form, given_edit="Rosa")
    press("Return")
    gone(form)
    assert "Rosa Wolfenden" in str(rows_of(part(page, "guardians_table", Table)))


def records_admission_and_consents(window: MainWindow) -> None:
    """Three signatures, each with what, by whom and when; then nothing is missing."""
    page = page_of(window, CasePage)
    for what, who in (("Admission", "Maria"), ("take part", "Maria"), ("take part", "Rosa")):
        push(part(page, "consent_button"))
        form = dialog(ConsentDialog)
        tab_to(part(form, "kind_combo"))
        choose(part(form, "kind_combo"), what)
        tab_to(part(form, "signer_combo"))
        choose(part(form, "signer_combo"), who)
        press("Return")
        gone(form)
    assert len(rows_of(part(page, "consents_table", Table))) == 3
    assert "on record" in part(page, "missing_label").text()


def writes_the_facts_and_mends_them(window: MainWindow, office: Office) -> None:
    """A last name in the text is pointed out, and the text is not cleared before it is gone."""
    page = page_of(window, CasePage)
    opens_tab(page, "facts_tab")
    tab_to(part(page, "facts_edit"))
    type_text("Maria Wolfenden took a scarf from a shop.")
    tab_to(part(page, "cleared_by_edit"))
    type_text("Dana")
    push(part(page, "clear_button"))
    assert "Wolfenden" in told(page)
    tab_to(part(page, "facts_edit"), back=True)
    type_over("Maria took a scarf from a shop.")
    tab_to(part(page, "cleared_by_edit"))
    type_over("Dana")
    push(part(page, "clear_button"))
    until(lambda: office.ask(cases.case_page, NUMBER).facts_cleared_on is not None, f"cleared: {told(page)}")


def adds_a_sitting(window: MainWindow, office: Office, day: date) -> None:
    press("Ctrl+3")
    push(part(page_of(window, SittingsPage), "new_button"))
    form = dialog(NewSittingDialog)
    tab_to(part(form, "on_date"))
    type_over(day.isoformat())
    press("Return")
    gone(form)
    (line,) = office.ask(sittings.list_sittings)
    assert (line.held_on, line.place) == (day, "Town hall")


def schedules_the_case(window: MainWindow, office: Office) -> None:
    """From the case's own page onto the sitting that is there."""
    press("Ctrl+2")
    table = part(page_of(window, CasesPage), "cases_table", Table)
    go_down_to(table, NUMBER)
    press("Return")
    page = page_of(window, CasePage)
    opens_tab(page, "hearing_tab")
    push(part(page, "schedule_button"))
    form = dialog(ScheduleDialog)
    press("Return")
    gone(form)
    assert office.ask(cases.list_cases)[0].stage is Stage.SCHEDULED
    tab_to(part(page, "hearings_table"))
    press("Return")
    page_of(window, SittingPage)


def draws_the_jury(window: MainWindow, office: Office) -> None:
    page = page_of(window, SittingPage)
    push(part(page, "draw_button"))
    form = dialog(DrawDialog)
    type_over("7")
    press("Return")
    gone(form)
    (panel,) = office.ask(juries.draw_view, office.ask(sittings.list_sittings)[0].held_on).hearings
    assert len(panel.panel) == 6


def prints_the_first_packet(window: MainWindow, office: Office, folder: Path) -> None:
    """The packet is looked at, saved with its ballots, and read back: six jurors, and nobody's last name."""
    push(part(page_of(window, SittingPage), "packet_button"))
    page = page_of(window, PacketPage)
    until(lambda: page._ui.preview.isVisible() and page._ui.preview.page_count > 0, "the packet is shown")
    settled()
    push(part(page, "save_button"))
    save_as(folder / "first.pdf")
    settled()
    until((folder / "first-ballots.pdf").exists, f"the ballots lie beside the packet: {told(page)}")
    packet = (folder / "first.pdf").read_bytes()
    assert "Maria Wolfenden" in everything_said(packet)
    jurors = [text for text in pages(packet) if "Statement of facts" in text]
    assert len(jurors) == 7
    assert all("Wolfenden" not in text and "scarf" in text for text in jurors)
    ballots = pages((folder / "first-ballots.pdf").read_bytes())
    assert len(set(ballots)) == 1
