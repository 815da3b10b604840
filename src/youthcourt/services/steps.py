"""Undo and redo: what was done since the court was opened, in words, and what may be taken back.

Last done, first undone. What lies between a step and now has then cancelled itself out, apart from
acts that stay for good; one of those that touched the same record keeps the step as it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

from youthcourt import words
from youthcourt.store.audit import Span

ACTS: dict[str, str] = {
    "add_event_status": "noting what became of a new arrest",
    "add_guardian": "adding a guardian",
    "add_juror": "adding a juror",
    "add_known_party": "naming a victim or witness",
    "add_party": "naming a victim or witness",
    "add_person": "adding a person",
    "add_provider": "adding a provider",
    "add_relation": "noting a tie between people",
    "add_sitting": "setting a sitting",
    "arrange_interpreter": "arranging an interpreter",
    "book": "booking an appointment",
    "cancel": "cancelling an appointment",
    "confirm_family": "noting that the family comes",
    "keep": "noting an appointment that was kept",
    "key_hearing": "keying in a hearing",
    "miss": "noting a missed appointment",
    "papers_collected": "noting that the papers are back",
    "place": "placing a young person",
    "put_off": "putting a line off",
    "rebook": "moving an appointment",
    "record_wish": "noting a victim’s wish",
    "log_contact": "noting a contact",
    "change_contact": "change of a contact",
    "bar_contact": "noting that somebody is not to be contacted",
    "allow_contact": "noting that somebody may be contacted again",
    "name_mentor": "naming a mentor",
    "end_mentor": "ending a mentor’s time",
    "log_meeting": "noting a meeting with a mentor",
    "set_claim": "setting a claim and its shares",
    "record_payment": "noting a payment",
    "confirm_received": "noting that a payment came",
    "take_back_payment": "taking a payment back",
    "take_back": "taking back what was put off",
    "add_note": "a note",
    "change_note": "change of a note",
    "remove_note": "taking a note out",
    "attach": "attaching a file",
    "tie_consent": "naming the scan of a consent",
    "approve": "the approval of a result",
    "change_appointment": "change of an appointment",
    "change_criterion": "change of a question for the jury",
    "change_provider": "change of a provider",
    "change_person": "change of a person\u2019s details",
    "change_referral": "change of a referral",
    "change_settings": "change of a setting",
    "change_words": "change of the court’s words",
    "clear_facts": "clearing the facts",
    "close_night": "closing a sitting’s attendance",
    "reopen_night": "opening a sitting’s attendance again",
    "sign_in": "signing in",
    "offer_date": "offering a date of jury duty",
    "sign_up": "signing up for jury duty",
    "sign_off": "giving back a date of jury duty",
    "excuse": "excusing somebody from jury duty",
    "change_view": "change of a saved view",
    "close": "closing a case",
    "close_case": "closing a case",
    "close_cases": "closing several cases",
    "delete_view": "deleting a saved view",
    "decide": "the decision on a case",
    "decide_event": "the decision on a new arrest",
    "give_role": "giving a role",
    "accept_writing": "accepting a letter or an essay",
    "ask_extension": "asking for more time",
    "change_amount": "change of what is owed",
    "close_sanction": "closing a sanction",
    "decide_extension": "deciding on more time",
    "pass_on_wanted": "passing a letter on",
    "pass_on_writing": "passing a letter on",
    "read_writing": "noting who read a letter",
    "receive_writing": "noting a letter that came",
    "record_setback": "noting a setback",
    "reopen_sanction": "opening a sanction again",
    "return_writing": "returning a letter",
    "set_deferral": "change of the deferral",
    "set_travel": "noting the hours on the way",
    "set_due": "setting a due date",
    "waive": "waiving a sanction",
    "waive_share": "waiving a share of restitution",
    "owe_again": "letting a share of restitution be owed again",
    "give_time": "giving more time",
    "log_progress": "entering what was done",
    "take_back_log": "taking back what was entered",
    "log_sheet": "a provider’s sheet of hours",
    "leave_panel": "a juror leaving the panel",
    "make_juror": "making somebody a juror",
    "mark_attendance": "change of attendance",
    "mark_attendances": "change of attendance",
    "new_referral": "taking in a referral",
    "note_event": "noting a new arrest",
    "note_out": "noting that a paper went out",
    "record_check": "noting a look at a closed case",
    "event_dropped": "noting a look at a closed case",
    "record_consent": "noting a signature",
    "record_hearing": "recording a hearing",
    "record_oath": "noting a juror\u2019s oath",
    "record_permission": "noting a guardian\u2019s permission",
    "rename_view": "renaming a saved view",
    "resume_provider": "resuming a provider",
    "reopen_case": "opening a case again",
    "reopen_closed": "opening a case again",
    "restore_version": "restoring a version",
    "review_held": "noting a review hearing",
    "run_import": "the import",
    "save_own_field": "change of the court’s own fields",
    "set_own_value": "change of a field of the court’s own",
    "save_view": "saving a view",
    "save_reward": "change of a reward",
    "stop_reward": "stopping a reward",
    "save_rule": "change of an eligibility rule",
    "save_sanction": "change of a sanction",
    "schedule": "setting a hearing",
    "seat_juror": "seating a juror",
    "second_try": "taking in a second try",
    "set_back": "setting an appointment back to booked",
    "set_next_step": "noting the next step",
    "set_duty_places": "change of the places for jury duty",
    "set_judge": "naming a judge",
    "stop_provider": "stopping a provider",
    "unplace": "ending a placement",
    "stop_juror": "ending somebody\u2019s time as a juror",
    "swap_places": "change of the order of hearings",
    "take_off": "taking a hearing off the docket",
    "take_rung": "a step of the ladder",
    "withdraw_consent": "withdrawing a consent",
    "write_facts": "change of the facts for jurors",
}
"""What may be taken back, by the name of the use case, in words that follow "Undo"."""

LASTING: dict[str, str] = {
    "erase_checked": "What was found of a child is erased for good; only the count is left.",
    "draw_panels": "A draw stays on record, or the court could draw until it likes the jury.",
    "note_export": "A list that was saved to a file is out.",
    "hand_out": "A copy that was saved to a file is out.",
    "remove_file": "What a file held is gone for good; only that there was one is left.",
    "note_printed": "A paper that left the printer is out.",
    "close_attendance": "Time credits and duty are entered in a ledger; it is opened again with a reason.",
    "key_attendance": "Time credits and duty are entered in a ledger; it is opened again with a reason.",
    "begin_steps": "First steps are begun again and put away by their own buttons.",
    "hide_steps": "First steps are begun again and put away by their own buttons.",
    "step_done": "A first step ticks itself when it is done.",
    "keep_drafts": "What is half typed is nobody's act; it is kept when the court locks, and put back.",
    "drop_draft": "What is half typed is nobody's act.",
    "earn_credits": "The ledger of time credits is corrected by entries, never by taking entries out.",
    "spend_credits": "The ledger of time credits is corrected by entries, never by taking entries out.",
    "adjust_credits": "The ledger of time credits is corrected by entries, never by taking entries out.",
    "reverse_entry": "The ledger of time credits is corrected by entries, never by taking entries out.",
    "correct_attendance": "The ledger is corrected by entries, never by taking entries out.",
    "reopen_attendance": "The ledger is corrected by entries, never by taking entries out.",
}
"""Acts that are never taken back, and why; the window asks before them, or leads to their correction."""


STAND_ON: dict[str, frozenset[str]] = {
    "erase_checked": frozenset({"record_check", "event_dropped"}),
    "draw_panels": frozenset({"add_juror", "make_juror", "record_oath", "record_permission"}),
    "schedule": frozenset({"decide", "record_consent", "clear_facts", "write_facts"}),
}
"""What an act stands on: while it stays, these cannot be taken back from under it, only corrected openly.

A juror who sits has an oath, and a hearing that is set has its consents (mission, *Never*).
"""


@dataclass(frozen=True)
class Step:
    """Something that was done, or taken back: which act, its rows of the trail, whom it concerns."""

    act: str
    span: Span
    topics: frozenset[str]
    about: str = ""
    """The one field that was changed, in the program's English or the court's own words; or empty."""

    @property
    def what(self) -> str:
        """The act in words, as it follows "Undo" and "Redo"."""
        act = words.text(ACTS[self.act])
        return words.text("{act}: {field}", act=act, field=words.text(self.about)) if self.about else act


class Steps:
    """The way back and forth through what was done since the court was opened."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._spans: list[Span] = []

    @property
    def to_undo(self) -> Step | None:
        """What Undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def to_redo(self) -> Step | None:
        """What Redo would do again."""
        return self._undone[-1] if self._undone else None

    def done(self, act: str, span: Span | None, topics: frozenset[str], about: str = "") -> None:
        """Note an act that changed records; what had been undone before it cannot be done again.

        An act that stays for good leaves what was undone as it is, and keeps what it stands on.
        """
        self._keep_under(act)
        if act in ACTS and span is not None:
            self._undone.clear()
            self._done.append(Step(act, span, topics, about))
            self._spans.append(span)

    def passed_over(self, step: Step) -> tuple[Span, ...]:
        """Return the later rows that cancel each other out, since *step* is the next one to go."""
        return tuple(span for span in self._spans if span.first > step.span.last)

    def undone(self, span: Span) -> None:
        """Note that the step to undo was taken back by the rows of *span*."""
        self._move(self._done, self._undone, span)

    def redone(self, span: Span) -> None:
        """Note that the step to redo was done again by the rows of *span*."""
        self._move(self._undone, self._done, span)

    def give_up(self, step: Step) -> None:
        """Leave out a step that cannot be taken back any more, so that earlier ones can be."""
        for way in (self._done, self._undone):
            if step in way:
                way.remove(step)
        self._spans.remove(step.span)
        self._keep_under(step.act)

    def _keep_under(self, act: str) -> None:
        """Take back nothing any more on which an act stands that stays."""
        kept = [step for step in self._done if step.act in STAND_ON.get(act, frozenset())]
        for step in kept:
            self._done.remove(step)
            self._spans.remove(step.span)

    def join(self, since: int) -> None:
        """Make the steps done after the first *since* one step, unless a lasting act stands between."""
        last = self._done[since:]
        follow = all(b.span.first == a.span.last + 1 for a, b in pairwise(last))
        if len(last) > 1 and follow:
            topics = frozenset[str]().union(*(step.topics for step in last))
            whole = Step(last[0].act, Span(last[0].span.first, last[-1].span.last), topics)
            self._done[since:] = [whole]
            self._spans = [span for span in self._spans if span.first < whole.span.first] + [whole.span]

    @property
    def count(self) -> int:
        """How many steps can be undone."""
        return len(self._done)

    def _move(self, away: list[Step], onto: list[Step], span: Span) -> None:
        step = away.pop()
        onto.append(replace(step, span=span))
        self._spans.append(span)
