"""Drafts: kept in the encrypted file while the court is locked, and gone for good once they are back."""

from __future__ import annotations

from tests.services.desk import Desk
from youthcourt.services.drafts import KeptDraft, drop_draft, keep_drafts, kept_drafts

HALF = KeptDraft("case", "YC-2026-0001", "", {"offense_line/QLineEdit": "someday"})
DIALOG = KeptDraft("dialog", "NewReferralDialog/New referral/", "New referral", {"given_edit": "José"})


def test_a_draft_comes_back_as_it_was_kept(desk: Desk) -> None:
    desk.do(keep_drafts, [HALF, DIALOG])
    assert desk.ask(kept_drafts) == (HALF, DIALOG)


def test_a_later_draft_takes_the_place_of_an_earlier_one(desk: Desk) -> None:
    desk.do(keep_drafts, [HALF])
    later = KeptDraft(HALF.place, HALF.record, "", {"place_edit": "The mill"})
    desk.do(keep_drafts, [later])
    assert desk.ask(kept_drafts) == (later,)


def test_no_trail_and_no_history_keeps_what_a_draft_said(desk: Desk) -> None:
    """A draft may name anybody; expunging a case must not have to look for it."""
    desk.do(keep_drafts, [DIALOG])
    desk.do(drop_draft, DIALOG.place, DIALOG.record)
    assert desk.ask(kept_drafts) == ()
    for table in ("audit", "history", "draft"):
        assert "José" not in str(desk.rows(table))
    assert [row["fields"] for row in desk.rows("audit") if row["kind"] == "draft"] == ["value", "value"]
