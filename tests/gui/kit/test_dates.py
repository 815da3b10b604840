"""The line on which a date is typed says beside it what it understood."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from youthcourt.domain.errors import BadInput
from youthcourt.gui.kit.date_words import Lean, Order
from youthcourt.gui.kit.dates import DateLine, locale_order, to_date
from youthcourt.gui.kit.fields import Form
from youthcourt.look import palette
from youthcourt.look.theme import Scheme

TODAY = date(2026, 11, 24)


@pytest.fixture
def line(dressed: QApplication, qtbot: QtBot) -> DateLine:
    """A date in a page, with another field to go to."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    page = QWidget()
    qtbot.addWidget(page)
    column, made = QVBoxLayout(page), DateLine()
    made.set_up("Signed on", lambda: TODAY, lean=Lean.PAST, field="signed_on")
    column.addWidget(made)
    column.addWidget(QLineEdit())
    page.show()
    yield made
    QLocale.setDefault(before)


def test_qt_dates_become_pythons() -> None:
    """An invalid one is a bug."""
    assert to_date(QDate(2026, 11, 24)) == TODAY
    with pytest.raises(ValueError, match="year"):
        to_date(QDate())


@pytest.mark.parametrize(
    ("country", "order"),
    [
        (QLocale.Country.UnitedStates, Order.MONTH_FIRST),
        (QLocale.Country.UnitedKingdom, Order.DAY_FIRST),
        (QLocale.Country.SouthAfrica, Order.YEAR_FIRST),
    ],
)
def test_the_order_of_numbers_is_the_countrys(country: QLocale.Country, order: Order) -> None:
    """As the system is set."""
    assert locale_order(QLocale(QLocale.Language.English, country)) is order


def test_what_was_understood_stands_beside_the_line_in_full(line: DateLine, qtbot: QtBot) -> None:
    """With its weekday, so that a slip is seen at once."""
    with qtbot.waitSignal(line.changed):
        qtbot.keyClicks(line.edit, "nov 21")
    assert line.beside == "Saturday, November 21, 2026"
    assert line.value() == date(2026, 11, 21)


def test_a_half_typed_date_is_not_called_wrong_until_one_leaves(line: DateLine, qtbot: QtBot) -> None:
    """Then the message stands beside it, the text stays, and asking for the date refuses."""
    line.edit.setFocus()
    qtbot.keyClicks(line.edit, "nov")
    assert line.beside == ""
    qtbot.keyClick(line.edit, Qt.Key.Key_Tab)
    assert "cannot be read as a date" in line.beside
    assert line.edit.text() == "nov"
    with pytest.raises(BadInput) as refused:
        line.value()
    assert refused.value.field == "signed_on"
    qtbot.keyClicks(line.edit, " 2")
    assert line.beside == "Monday, November 2, 2026"
    qtbot.keyClick(line.edit, Qt.Key.Key_Return)
    assert line.value() == date(2026, 11, 2)


def test_an_empty_line_is_no_date_and_no_mistake(line: DateLine) -> None:
    """Every field is optional until the step that needs it."""
    assert line.value() is None
    line.set_value(TODAY)
    assert (line.edit.text(), line.value()) == ("2026-11-24", TODAY)
    line.set_value(None)
    assert (line.edit.text(), line.beside, line.value()) == ("", "", None)


def test_a_form_names_the_line_for_screen_readers_and_its_label_leads_there(
    dressed: QApplication, qtbot: QtBot
) -> None:
    """The access key puts the cursor on the line."""
    form = Form()
    qtbot.addWidget(form)
    made = form.add("born", "&Birth date", DateLine(), hint="As on the birth certificate.")
    assert made.edit.accessibleName() == "Birth date"
    assert made.focusProxy() is made.edit
    form.field("born").show_problem("Please type it.")
    assert made.accessibleDescription() == "Please type it."


def test_the_line_grows_with_the_text(line: DateLine, dressed: QApplication) -> None:
    """Ten digits fit at 200 %."""
    palette.apply(dressed, Scheme.LIGHT, 200)
    assert line.edit.width() >= 300 or line.edit.minimumWidth() == 300
    assert line.edit.fontMetrics().horizontalAdvance("2026-11-24") < line.edit.minimumWidth() - 24


def test_what_is_wrong_with_a_date_is_seen_whole_also_where_it_is_narrow(
    line: DateLine, dressed: QApplication
) -> None:
    """Beside the line where there is room, else below it, and never cut."""
    for zoom, width in ((100, 600), (100, 260), (200, 480)):
        palette.apply(dressed, Scheme.LIGHT, zoom)
        line.edit.setText("someday")
        line._settle()
        line.resize(width, line.minimumHeight())
        line.resize(width, line.minimumHeight())
        line.layout().activate()
        said = line._beside
        assert said.height() >= said.heightForWidth(said.width()), (zoom, width)
        assert not line.edit.geometry().intersects(said.geometry())
        assert line.edit.height() >= line.edit.sizeHint().height()


def _line(qtbot: QtBot, *, calendar: bool = True, note: Callable[[date], str] | None = None) -> DateLine:
    line = DateLine()
    qtbot.addWidget(line)
    line.set_up("Date", lambda: TODAY, calendar=calendar, note=note)
    line.show()
    return line


def test_a_day_is_chosen_from_the_calendar_by_keyboard(qtbot: QtBot) -> None:
    line = _line(qtbot)
    line.edit.setText("2026-12-04")
    qtbot.keyClick(line.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert line.calendar is not None
    popup = line.calendar.popup
    assert popup is not None
    calendar = popup.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2026, 12, 4)
    calendar.setSelectedDate(QDate(2026, 12, 5))
    calendar.activated.emit(calendar.selectedDate())
    assert line.value() == date(2026, 12, 5)
    assert line.calendar.popup is None
    line.calendar._choose(QDate(2026, 12, 6))
    assert line.value() == date(2026, 12, 5), "a calendar that was put away chooses nothing"


def test_a_birth_date_is_typed_without_a_calendar(qtbot: QtBot) -> None:
    assert _line(qtbot, calendar=False).calendar is None


def test_a_warning_about_the_day_stands_beside_it_and_hinders_nothing(qtbot: QtBot) -> None:
    line = _line(qtbot, note=lambda day: "This is a holiday: Christmas Day." if day.month == 12 else "")
    line.edit.setText("2026-12-25")
    assert line.beside == "Friday, December 25, 2026 · This is a holiday: Christmas Day."
    assert line.value() == date(2026, 12, 25)
    line.edit.setText("2026-11-30")
    assert line.beside == "Monday, November 30, 2026"
