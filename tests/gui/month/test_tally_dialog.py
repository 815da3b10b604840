"""What led to it, reached from the month: whole years, and nothing of a few."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from tests.gui.hand import column, dialog_of
from tests.house.clock import Clock
from youthcourt.domain.referral import Referral
from youthcourt.gui.month.month_page import MonthPage
from youthcourt.gui.month.tally_dialog import TallyDialog
from youthcourt.services import circumstances, intake
from youthcourt.services.office import Office


def test_counts_are_told_from_five_up_by_whole_years(qtbot: QtBot, office: Office, clock: Clock) -> None:
    keys = {line.label: line.id for line in office.ask(circumstances.circumstances)}
    for at in range(5):
        number = office.do(intake.new_referral, Referral(given=f"Child {at}", offenses=()))
        office.do(circumstances.tick_circumstance, number, keys["At a party"], led=True)
    office.do(circumstances.tick_circumstance, number, keys["Alone and bored"], led=True)
    clock.move(days=60)
    page = MonthPage(office)
    qtbot.addWidget(page)
    page.load()
    page.show()
    page._ui.led_button.click()
    dialog = dialog_of(page, TallyDialog)
    table = dialog._ui.tally_table
    assert set(column(table, 1)) == {"Fewer than 5"}
    dialog._ui.year_combo.setCurrentIndex(dialog._ui.year_combo.findText("2026"))
    told = dict(zip(column(table, 0), column(table, 1), strict=True))
    assert (told["At a party"], told["Alone and bored"]) == ("5", "Fewer than 5")
    dialog._ui.close_button.click()
    assert not dialog.isVisible()
