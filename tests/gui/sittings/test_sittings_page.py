"""The list of sittings and a new one, on a real court file."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.named import unnamed
from youthcourt.gui.kit.table_model import CHIP_ROLE
from youthcourt.gui.sittings.new_sitting_dialog import NewSittingDialog
from youthcourt.gui.sittings.sittings_page import SittingsPage
from youthcourt.look.tokens import Tone
from youthcourt.services import settings, sittings


@pytest.fixture
def page(qtbot, office):
    made = SittingsPage(office)
    qtbot.addWidget(made)
    office.on_change(made.refresh)
    made.load()
    made.show()
    return made


def entry(page, name):
    found = page.findChild(QWidget, name)
    assert found is not None, name
    return found


def new_dialog(page):
    page.commands()[0].trigger()
    return page.findChild(NewSittingDialog)


def test_a_new_sitting_starts_from_the_courts_usual_choices(qtbot, page, office):
    office.do(
        settings.change_settings, usual_place="Town Hall", usual_rooms=("Blue", "Green"), usual_start="09:30"
    )
    dialog = new_dialog(page)
    entry(dialog, "on_date").edit.setText("2026-12-05")
    with qtbot.waitSignal(page.open_sitting) as opened:
        entry(dialog, "act_button").click()
    assert opened.args == [date(2026, 12, 5)]
    shown = office.ask(sittings.sitting_page, date(2026, 12, 5))
    assert (shown.place, shown.starts_at) == ("Town Hall", time(9, 30))
    assert [room.name for room in shown.rooms] == ["Blue", "Green"]


def test_places_for_duty_are_as_many_as_seats_unless_a_number_is_given(qtbot, page, office):
    for day, typed in (("2026-12-05", None), ("2026-12-12", 3)):
        dialog = new_dialog(page)
        places = entry(dialog, "duty_places_spin")
        assert places.text() == "As many as seats"
        if typed is not None:
            places.setValue(typed)
        entry(dialog, "on_date").edit.setText(day)
        with qtbot.waitSignal(page.open_sitting):
            entry(dialog, "act_button").click()
        dialog.deleteLater()
        qtbot.waitUntil(lambda: page.findChild(NewSittingDialog) is None)
    with office.store.engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT duty_places FROM sitting ORDER BY held_on").fetchall()
    assert [row[0] for row in rows] == [None, 3]
    office.do(settings.change_settings, jury_duty="off")
    assert not entry(new_dialog(page), "duty_places_box").isVisible()


def test_a_sitting_needs_a_date_and_a_second_one_on_a_day_is_refused(page, office):
    office.do(sittings.add_sitting, date(2026, 12, 5))
    dialog = new_dialog(page)
    entry(dialog, "act_button").click()
    assert "Give the date" in entry(dialog, "message_bar").text
    entry(dialog, "on_date").edit.setText("2026-12-05")
    entry(dialog, "act_button").click()
    assert "already a sitting" in entry(dialog, "message_bar").text
    dialog.reject()


def test_the_list_says_how_each_day_stands(qtbot, sample_office):
    page = SittingsPage(sample_office)
    qtbot.addWidget(page)
    page.load()
    table = entry(page, "sittings_table")
    told = [table.rows.index(at, 4).data() for at in range(3)]
    assert told == ["Not drawn yet", "Today, jury drawn", "All heard"]
    tints = [table.rows.index(at, 4).data(CHIP_ROLE) for at in range(3)]
    assert tints == [Tone.REFERRED, Tone.SCHEDULED, Tone.COMPLETED]
    assert page.leave()
    with qtbot.waitSignal(page.open_sitting) as opened:
        table.opened.emit(table.rows.row(1))
    assert opened.args == [date(2026, 11, 28)]


def test_a_past_sitting_with_unheard_cases_asks_to_be_recorded(qtbot, sample_office, clock):
    clock.move(days=3)
    page = SittingsPage(sample_office)
    qtbot.addWidget(page)
    page.load()
    cell = entry(page, "sittings_table").rows.index(1, 4)
    assert (cell.data(), cell.data(CHIP_ROLE)) == ("To be recorded", Tone.QUESTION)


def test_a_sitting_without_hearings_says_so(page, office):
    office.do(sittings.add_sitting, date(2026, 12, 5))
    office.do(sittings.add_sitting, date(2026, 11, 28))
    table = entry(page, "sittings_table")
    assert [table.rows.index(at, 4).data() for at in range(2)] == ["No hearings yet", "Today, not drawn"]


def test_everything_that_takes_the_focus_says_what_it_is(page):
    assert unnamed(page) == []
    dialog = new_dialog(page)
    assert unnamed(dialog) == []
    dialog.reject()
