"""Staff notes: written, changed, taken out, each taken back; what a school told keeps its mark."""

from __future__ import annotations

from tests.services.desk import Desk
from youthcourt.domain.errors import BadInput, NotFound
from youthcourt.services import notes
from youthcourt.services.timeline import timeline


def _told(desk: Desk, number: str) -> list[tuple[str, bool]]:
    return [(line.what, line.from_school) for line in desk.ask(timeline, number) if line.note_id]


def test_a_note_is_written_changed_and_taken_out_and_each_is_taken_back(desk: Desk) -> None:
    number = desk.refer()
    key = desk.do(notes.add_note, number, "  Likes to draw. ")
    assert _told(desk, number) == [("Likes to draw.", False)]
    assert {f"case:{number}"} <= desk.announced[-1]
    desk.do(notes.change_note, key, "Missed Monday.", from_school=True)
    assert _told(desk, number) == [("Missed Monday.", True)]
    desk.do(notes.remove_note, key)
    assert _told(desk, number) == []
    desk.office.undo()
    assert _told(desk, number) == [("Missed Monday.", True)]
    desk.office.undo()
    assert _told(desk, number) == [("Likes to draw.", False)]
    desk.office.undo()
    assert _told(desk, number) == []


def test_a_note_says_something_of_a_case_there_is(desk: Desk) -> None:
    number = desk.refer()
    assert "Write the note" in desk.refused(notes.add_note, number, " \n ", kind=BadInput)
    assert "at most 2,000" in desk.refused(notes.add_note, number, "x" * 2_001, kind=BadInput)
    desk.refused(notes.add_note, "YC-2026-9999", "Hello", kind=NotFound)
    desk.refused(notes.change_note, "none", "Hello", from_school=False, kind=NotFound)
    desk.refused(notes.remove_note, "none", kind=NotFound)
