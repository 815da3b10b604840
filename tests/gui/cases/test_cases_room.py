"""The list of cases and its dialog keep within the room there is, at any size of text."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from youthcourt.gui.cases.cases_page import CasesPage
from youthcourt.gui.cases.new_referral import NewReferralDialog
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services.office import Office


def test_the_head_of_the_list_folds_when_the_text_is_large(cases: CasesPage, qapp: QApplication) -> None:
    """At 200 % the window would else be wider than most screens."""
    head = cases._ui.header_row
    cases.resize(1080, 720)
    cases.grab()
    assert head.direction() is QBoxLayout.Direction.LeftToRight
    assert cases.minimumSizeHint().width() < 780, "or the page could never become so narrow that it folds"
    palette.apply(qapp, Scheme.LIGHT, zoom=200)
    cases.resize(1100, 720)
    cases.grab()
    assert head.direction() is QBoxLayout.Direction.TopToBottom
    assert cases.minimumSizeHint().width() < 900
    palette.apply(qapp, Scheme.LIGHT)


def test_a_date_that_cannot_be_read_gets_the_cursor_and_room_for_the_reason(
    qtbot: QtBot, office: Office
) -> None:
    """The dialog of a new referral grows; nothing is laid over."""
    dialog = NewReferralDialog(office)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._ui.given_edit.setText("Ann")
    dialog._ui.offense_line.edit.setText("someday")
    dialog.resize(dialog.minimumSize())
    dialog.accept()
    assert dialog.focusWidget() is dialog._ui.offense_line.edit
    rows = dialog.layout()
    assert dialog.height() >= rows.totalMinimumHeightForWidth(dialog.width())
