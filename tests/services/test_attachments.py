"""Files kept with a case: inside the locked file, out of the trail, gone for good when they are removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from tests.services.desk import Desk, refusal
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.errors import BadInput, NotFound, Refused, StoreProblem
from youthcourt.domain.intake import AttachmentKind
from youthcourt.services import attachments, intake, settings, upkeep
from youthcourt.services.attachments import NewFile
from youthcourt.services.office import Office
from youthcourt.store import sqlcipher
from youthcourt.store.tables import Attachment
from youthcourt.store.unit import Unit

SCAN = b"%PDF-1.7 a signed consent " * 400
WANTED = NewFile("consent.pdf", AttachmentKind.CONSENT, "Signed at the desk")


@pytest.fixture
def number(desk: Desk) -> str:
    """A case of which a scan is kept."""
    return desk.refer()


def _attach(desk: Desk, number: str, content: bytes = SCAN, wanted: NewFile = WANTED) -> str:
    return desk.do(attachments.attach, number, content, wanted)


def test_a_scan_is_kept_as_it_was_with_who_and_when(desk: Desk, number: str) -> None:
    signer = desk.guardian(number)
    key = _attach(
        desk, number, wanted=NewFile("C:\\scans\\consent.pdf", AttachmentKind.CONSENT, " Signed ", signer)
    )
    (line,) = desk.ask(attachments.of_case, number)
    assert (line.id, line.name, line.kind, line.size) == (
        key,
        "consent.pdf",
        AttachmentKind.CONSENT,
        len(SCAN),
    )
    assert (line.added_on, line.by, line.who, line.note) == (desk.today, "clerk", "Rosa Lopez", "Signed")
    assert desk.ask(attachments.content, key) == SCAN
    assert {f"case:{number}"} <= desk.announced[-1]


def test_what_it_holds_is_in_the_locked_file_alone(desk: Desk, number: str) -> None:
    """Neither the trail nor its before-values hold it, and no other file is written."""
    folder = desk.office.store.folder
    before = {path.name for path in folder.rglob("*")}
    key = _attach(desk, number)
    desk.do(attachments.remove_file, key, "Wrong case")
    assert {path.name for path in folder.rglob("*")} == before
    trail = repr(desk.rows("audit")) + repr(desk.rows("history"))
    assert "signed consent" not in trail
    assert "consent.pdf" not in repr(desk.rows("audit"))


def test_an_empty_one_a_too_large_one_and_a_program_are_refused_with_nothing_written(
    desk: Desk, number: str
) -> None:
    desk.do(settings.change_settings, attachment_mb=1)
    attach = attachments.attach
    assert "empty" in desk.refused(attach, number, b"", WANTED)
    assert "at most 1 MB" in desk.refused(attach, number, b"x" * 1_000_001, WANTED)
    assert "Programs" in desk.refused(attach, number, SCAN, NewFile("game.exe"))
    assert "Programs" in desk.refused(attach, number, b"MZ...", WANTED)
    assert "a name" in desk.refused(attach, number, SCAN, NewFile(""), kind=BadInput)
    desk.refused(attach, "YC-2026-9999", SCAN, WANTED, kind=NotFound)
    desk.refused(attach, number, SCAN, NewFile("a.pdf", person_id="nobody"), kind=NotFound)
    _attach(desk, number, b"x" * 1_000_000)


def test_undo_of_attaching_takes_row_and_content_and_is_not_done_again(desk: Desk, number: str) -> None:
    """A file attached to the wrong case leaves nothing behind, not even for Redo."""
    _attach(desk, number)
    desk.office.undo()
    assert desk.ask(attachments.of_case, number) == ()
    assert (desk.rows("attachment"), desk.rows("attachmentdata")) == ([], [])
    assert "Attach it again" in refusal(desk.office.redo)
    assert desk.rows("attachment") == []


def test_undo_of_another_act_leaves_files_alone(desk: Desk, number: str) -> None:
    key = _attach(desk, number)
    desk.guardian(number)
    desk.office.undo()
    assert desk.ask(attachments.content, key) == SCAN


def test_a_removed_file_is_gone_for_good_and_that_it_was_there_stays(desk: Desk, number: str) -> None:
    key = _attach(desk, number)
    assert "Say why" in desk.refused(attachments.remove_file, key, "  ", kind=BadInput)
    desk.do(attachments.remove_file, key, "A printout of criminal history")
    assert desk.rows("attachmentdata") == []
    (line,) = desk.ask(attachments.of_case, number)
    assert (line.removed_on, line.removed_why) == (desk.today, "A printout of criminal history")
    assert "removed" in refusal(lambda: desk.ask(attachments.content, key))
    assert "already" in desk.refused(attachments.remove_file, key, "Again")
    assert refusal(desk.office.undo)  # attaching it is not taken back from under its removal
    assert desk.rows("attachmentdata") == []


def test_a_copy_that_leaves_is_in_the_trail_and_nothing_else_changes(desk: Desk, number: str) -> None:
    key = _attach(desk, number)
    assert desk.do(attachments.hand_out, key) == SCAN
    last = desk.rows("audit")[-1]
    assert (last["action"], last["kind"], last["object_id"]) == ("export", "attachment", key)
    assert desk.office.steps.to_undo is not None
    assert desk.office.steps.to_undo.act == "attach"


def test_content_that_is_not_what_was_put_in_is_not_handed_out(desk: Desk, number: str) -> None:
    key = _attach(desk, number)

    def spoil(unit: Unit) -> None:
        unit.change(unit.get(Attachment, key), digest="0" * 64)

    desk.do(spoil)
    assert "not as it was put in" in refusal(lambda: desk.ask(attachments.content, key), StoreProblem)


def test_a_question_never_writes_a_file(desk: Desk, number: str) -> None:
    """``ask`` is read only: a slip in a query is a bug that shows."""
    from youthcourt.store import contents

    with pytest.raises(RuntimeError, match="only asks"):
        desk.ask(contents.keep, "key", SCAN)


def test_a_scan_is_tied_to_its_consent_within_the_case_alone(desk: Desk, number: str) -> None:
    other = desk.refer("Ben", "Bondy")
    youth = desk.youth(number)
    desk.do(intake.record_consent, number, ConsentKind.PARTICIPATION, youth, signed_on=desk.today)
    consent = desk.rows("consent")[0]["id"]
    theirs, own = _attach(desk, other), _attach(desk, number)
    assert "of this case" in desk.refused(attachments.tie_consent, consent, theirs)
    desk.do(attachments.tie_consent, consent, own)
    assert desk.rows("consent")[0]["attachment_id"] == own
    desk.do(attachments.remove_file, own, "Blurred")
    assert "of this case" in desk.refused(attachments.tie_consent, consent, own)


def test_a_copy_is_named_by_kind_and_case_and_nobody(desk: Desk, number: str) -> None:
    for name, told in (("Maria Lopez.PDF", f"consent-{number}.pdf"), ("Maria Lopez", f"consent-{number}")):
        key = _attach(desk, number, wanted=NewFile(name, AttachmentKind.CONSENT))
        line = next(line for line in desk.ask(attachments.of_case, number) if line.id == key)
        assert attachments.copy_name(line, number) == told


def test_a_copy_is_written_whole_and_never_into_a_courts_folder(desk: Desk, tmp_path: Path) -> None:
    place = tmp_path / "out" / "copy.pdf"
    place.parent.mkdir()
    attachments.save_copy(place, SCAN)
    assert place.read_bytes() == SCAN
    assert [path.name for path in place.parent.iterdir()] == ["copy.pdf"]
    for wrong in (desk.office.store.folder / "court.db", place.parent, tmp_path / "none" / "copy.pdf"):
        with pytest.raises(StoreProblem, match="not a place"):
            attachments.save_copy(wrong, SCAN)


def test_a_file_is_read_by_parts_and_only_when_it_may_be_kept(tmp_path: Path) -> None:
    path, told = tmp_path / "scan.pdf", []
    path.write_bytes(b"x" * 2_500_000)
    assert len(attachments.read_file(path, 3, lambda done, total: told.append((done, total)))) == 2_500_000
    assert told == [(1_000_000, 2_500_000), (2_000_000, 2_500_000), (2_500_000, 2_500_000)]
    assert attachments.read_file(path, 3) == path.read_bytes()
    with pytest.raises(Refused, match="at most"):
        attachments.read_file(path, 2)
    with pytest.raises(NotFound):
        attachments.read_file(tmp_path / "gone.pdf", 2)


def test_a_court_with_files_opens_checks_backs_up_and_restores(
    court: Path, tmp_path: Path, clock: Clock
) -> None:
    """Rule: what is attached is in every backup, and what was removed is in none made after."""
    office = Office(upkeep.open_court(court, PASSPHRASE, clock), clock=clock)
    desk = Desk(office, clock)
    number = desk.refer()
    kept, gone = _attach(desk, number), _attach(desk, number, b"%PDF gone")
    desk.do(attachments.remove_file, gone, "Wrong case")
    assert all(finding.ok for finding in upkeep.check(office.store) if "ackup" not in finding.what)
    made = upkeep.backup(office.store)
    office.close()
    upkeep.restore(made.path, tmp_path / "again", PASSPHRASE)
    for folder in (court, tmp_path / "again"):
        opened = Office(upkeep.open_court(folder, PASSPHRASE, clock), clock=clock)
        assert opened.ask(attachments.content, kept) == SCAN
        assert sqlcipher.row_counts(opened.store.connection)["attachmentdata"] == 1
        assert b"signed consent" not in (folder / "court.db").read_bytes()
        opened.close()
    shutil.rmtree(tmp_path / "again")
