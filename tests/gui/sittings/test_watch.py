"""What the clerk looks at before somebody sits, and the roster that alone is printed anew."""

from __future__ import annotations

from tests.gui.hand import column, dialog_of, entry
from tests.gui.sittings.days import TODAY, shown
from tests.house.readers import everything_said
from youthcourt.gui.kit.ask import Ask
from youthcourt.gui.kit.paper_dialog import PaperDialog
from youthcourt.gui.kit.tasks import busy
from youthcourt.services import jury_warnings

SCHOOL = "Goes to the respondent’s school"


def _watched_seat(office):
    """Return the first hearing in which a juror is warned of, and that seat."""
    watch = office.ask(jury_warnings.warnings, TODAY)
    return next(
        (line, seat)
        for line in shown(office).hearings
        for seat in line.panel
        if seat.person_id in watch.get(line.hearing_id, {})
    )


def test_a_warning_stands_beside_the_pool_and_the_seat_and_the_reason_is_kept(page, sample_office):
    line, seat = _watched_seat(sample_office)
    page.load(TODAY)
    page._ui.tabs.setCurrentWidget(page._ui.jury_tab)
    assert any(f"{line.case}: {SCHOOL}" in told for told in column(entry(page, "pool_table"), 3))
    box = entry(page, "hearing_box")
    box.setCurrentIndex(box.findData(line.hearing_id))
    table = entry(page, "seats_table")
    table.choose(seat.seat_id)
    assert SCHOOL in column(table, 3)
    entry(page, "keep_button").click()
    dialog = dialog_of(page, Ask)
    dialog.entry.setText("They never met")
    dialog.accept()
    assert any("kept: They never met" in told for told in column(table, 3))
    clear = next(one for one in line.panel if one.seat_id != seat.seat_id)
    if not jury_warnings.say_warnings(
        sample_office.ask(jury_warnings.warnings, TODAY)[line.hearing_id].get(clear.person_id, ())
    ):
        table.choose(clear.seat_id)
        assert not entry(page, "keep_button").isEnabled()


def test_who_is_chosen_by_hand_is_warned_of_first(page, sample_office):
    """The warning is told before the act, and keeps nobody from the list."""
    line, _seat = _watched_seat(sample_office)
    page.load(TODAY)
    page._ui.tabs.setCurrentWidget(page._ui.jury_tab)
    box = entry(page, "hearing_box")
    box.setCurrentIndex(box.findData(line.hearing_id))
    watch = sample_office.ask(jury_warnings.warnings, TODAY)[line.hearing_id]
    choice = entry(page, "seat_choice")
    keys = [choice.itemData(at) for at in range(1, choice.count())]
    warned = next(key for key in keys if key in watch)
    choice.choose(warned)
    choice.chosen.emit()
    assert entry(page, "watch_label").text().startswith("Look at this first, for the clerk alone: ")
    choice.setEditText("Nobody of this name")
    choice.chosen.emit()
    assert entry(page, "watch_label").isHidden()


def test_the_roster_is_shown_alone(page, qtbot, sample_office):
    page.load(TODAY)
    page._ui.tabs.setCurrentWidget(page._ui.jury_tab)
    entry(page, "roster_button").click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PaperDialog)), timeout=20_000)
    (paper,) = page.findChildren(PaperDialog)
    told = everything_said(paper._ready.pdf)
    assert "roster and seat numbers" in told
    assert paper._ready.file_name == f"roster-{TODAY.isoformat()}.pdf"
    names = {seat.name for line in shown(sample_office).hearings for seat in line.panel}
    assert all(name in told for name in names)
    paper.reject()
    qtbot.waitUntil(lambda: not busy(), timeout=20_000)
