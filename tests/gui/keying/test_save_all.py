"""Keying a paper Saturday: saving all rows at once, and where the cursor goes then."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.gui.keying.hands import at, hearings, jurors, to_hearings, type_on
from youthcourt.domain.parts import AttendanceCode
from youthcourt.services import keying

CTRL = Qt.KeyboardModifier.ControlModifier


def test_save_all_keeps_what_is_not_whole_and_goes_there(begun, desk):
    type_on(begun, "s\nn\nq\n")
    to_hearings(begun)
    type_on(begun, "n\n" + "coffee broke down\n" + "w\n")
    begun._commands[1].trigger()
    codes = [line.code for line in desk.ask(keying.keying_sheet, desk.saturday).jurors]
    assert codes[:3] == [AttendanceCode.SERVED, AttendanceCode.NO_SHOW, None]
    assert begun._ui.message_bar.text.startswith("Saved rows: 5. Not whole yet, and kept as typed: 1. ")
    assert at(begun) == (jurors(begun)[2].key, "code")
    assert "none of the letters" in jurors(begun)[2].said
    assert begun._ui.tabs.tabText(0) == f"Roster, 2 of {len(jurors(begun))} saved"
    said = [row.said for row in hearings(begun)]
    assert said == ["Did not come. Saved.", *["No longer on the docket. Saved."] * 2, ""]
    type_on(begun, "x\n")
    begun._commands[1].trigger()
    assert begun._ui.message_bar.text == ""


def test_save_all_stays_with_the_hearings_where_one_of_them_is_not_whole(begun):
    type_on(begun, "q\n")
    to_hearings(begun)
    type_on(begun, "h1" + "007")
    row = hearings(begun)[0]
    assert "more than the number of jurors" in row.said, "said while the cursor is still in the row"
    assert row.cells["1"].property("bad")
    begun._commands[1].trigger()
    assert (at(begun), row.called in begun._ui.message_bar.text) == ((row.key, "1"), True)
    row.put({"1": "001"})
    assert not row.cells["1"].property("bad")
