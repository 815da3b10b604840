"""The jury duty list: who owes what, told with the right plurals, and the way to the person and the case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from youthcourt.gui.obligations import duty_page, duty_words
from youthcourt.gui.obligations.duty_page import DutyPage
from youthcourt.look.tokens import Tone
from youthcourt.services.duty_lists import DutySum
from youthcourt.services.obligations import DutyLine, duty_list
from youthcourt.services.office import Office
from youthcourt.services.settings import change_settings

TODAY = date(2026, 11, 28)


def _line(*, owed: int = 3, served: int = 0, first: int = 1, due: int | None = 30) -> DutyLine:
    return DutyLine(
        person_id="p1", name="Maya R", case="YC-2026-0001", owed=owed, served=served, left=owed - served,
        first_day=date(2026, 11, first), due_on=date(2026, 11, due) if due else None,
        credit_hours=Decimal("1.5"),
    )  # fmt: skip


def _shown(qtbot: QtBot, office: Office) -> DutyPage:
    page = DutyPage(office)
    qtbot.addWidget(page)
    page.resize(1000, 600)
    page.load()
    page.show()
    return page


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (_line(served=3), (Tone.COMPLETED, "Served")),
        (_line(), (Tone.PROGRESS, "Serving")),
        (_line(first=29), (Tone.SCHEDULED, "From Nov 29, 2026")),
        (_line(due=27), (Tone.OVERDUE, "1 day late")),
        (_line(due=20), (Tone.OVERDUE, "8 days late")),
        (_line(due=28), (Tone.PROGRESS, "Serving")),
        (_line(due=None), (Tone.PROGRESS, "Serving")),
        (_line(served=3, due=20), (Tone.COMPLETED, "Served")),
        (replace(_line(due=20), left=0, ended=True), (Tone.RETURNED, "Ended with the case")),
    ],
)
def test_a_duty_says_how_it_stands(line: DutyLine, told: tuple[Tone, str]) -> None:
    """Served beats late, late beats serving; the due day itself is not late."""
    assert duty_words.status(line, TODAY) == told


def test_a_court_without_time_credits_sees_no_column_of_them(qtbot: QtBot, sample_office: Office) -> None:
    page = _shown(qtbot, sample_office)
    assert "Credit hours" in page.desk.columns.shown
    sample_office.do(change_settings, credits=False)
    page.refresh(frozenset({"settings"}))
    assert "Credit hours" not in page.desk.columns.shown
    assert "Credit hours" not in [fact.label for fact in page._peek(_line()).facts]


def test_the_summary_counts_people_and_sittings() -> None:
    """1 person, 2 people; 1 sitting, 2 sittings; none left is said as well."""
    assert duty_words.summary(DutySum(0, 0, 0)) == ""
    assert duty_words.summary(DutySum(1, 0, 0)) == "Nobody has a sitting of jury duty left to serve."
    one = duty_words.summary(DutySum(3, 1, 1))
    assert one == "1 young person has 1 sitting of jury duty left to serve."
    assert duty_words.summary(DutySum(3, 2, 6)).startswith("2 young people have 6 sittings")


def test_the_list_shows_every_duty_with_those_to_serve_first(qtbot: QtBot, sample_office: Office) -> None:
    """Each obligation is a row; what is served stands below what is left."""
    page = _shown(qtbot, sample_office)
    rows = page._ui.duty_table.rows
    assert rows.total == len(sample_office.ask(duty_list)) > 10
    left = [rows.row(rows.index(at, 0)).left > 0 for at in range(rows.rowCount())]
    assert left == sorted(left, reverse=True)
    assert "young people have" in page._ui.summary_label.text()


def test_enter_opens_the_person_and_the_menu_the_case(qtbot: QtBot, sample_office: Office) -> None:
    """From the keyboard alone: Enter on a row, or the commands of the page."""
    page = _shown(qtbot, sample_office)
    line = page._ui.duty_table.current()
    with qtbot.waitSignal(page.open_person) as person:
        qtbot.keyClick(page._ui.duty_table, Qt.Key.Key_Return)
    assert person.args == [line.person_id]
    with qtbot.waitSignal(page.open_person), qtbot.waitSignal(page.open_case) as case:
        for command in page.commands()[:2]:
            command.trigger()
    assert case.args == [line.case]


def test_an_empty_list_says_why(qtbot: QtBot, office: Office) -> None:
    """Nobody owes yet, or the court orders no jury duty; nothing can be opened then."""
    page = _shown(qtbot, office)
    assert page._ui.duty_table.empty.text == duty_page.NOTHING
    assert not any(command.isEnabled() for command in page.commands()[:2])
    with qtbot.assertNotEmitted(page.open_person), qtbot.assertNotEmitted(page.open_case):
        page._open_person()
        page._open_case()
    office.do(change_settings, jury_duty="off")
    page.refresh(frozenset({"settings"}))
    assert page._ui.duty_table.empty.text == duty_page.OFF
    assert page.leave()


def test_words_that_match_nobody_can_be_cleared(qtbot: QtBot, sample_office: Office) -> None:
    """The button beneath the sentence shows all rows again, and empties the filter box."""
    page = _shown(qtbot, sample_office)
    qtbot.keyClicks(page._ui.filter_box, "zzz")
    assert page._ui.duty_table.rows.rowCount() == 0
    page._ui.duty_table.empty.button.click()
    assert page._ui.filter_box.text() == ""
    assert page._ui.duty_table.rows.rowCount() == page._ui.duty_table.rows.total
