"""What the page of a hearing says for how far the hearing is: nothing recorded, recorded, approved."""

from __future__ import annotations

from datetime import time

from youthcourt import words
from youthcourt.domain.parts import HearingResult
from youthcourt.gui.forms.hearing_page import Ui_HearingPage
from youthcourt.gui.hearings.result_words import counts_told, duty_sittings, record_told, what_follows
from youthcourt.gui.hearings.shown import Shown
from youthcourt.look.tokens import Tone


def show_head(ui: Ui_HearingPage, shown: Shown) -> None:
    """Say whose hearing it is, of which case, when and where."""
    line = shown.line
    ui.title_label.setText(words.text("Hearing of {called}", called=line.called))
    start = words.clock(time.fromisoformat(line.start))
    ui.place_label.setText(words.listing((line.case, words.day(shown.held_on), line.room, start)))
    ui.state_chip.show_status(*state(shown))


def show_kept(ui: Ui_HearingPage, shown: Shown) -> None:
    """Say what was recorded and what follows from it."""
    if shown.recorded is None:
        return
    recorded = shown.recorded
    ui.kept_label.setText(record_told(recorded, shown.foreperson))
    ui.kept_counts_label.setText(counts_told(shown.parts, recorded.counts))
    sittings = duty_sittings(recorded.items)
    ui.done_label.setText(what_follows(shown.line.called, shown.held_on, sittings, recorded.due_on))


def show_boxes(ui: Ui_HearingPage, shown: Shown | None) -> None:
    """Show the parts that fit; none where no hearing is shown."""
    recorded = shown is not None and shown.recorded is not None
    waits = shown is not None and shown.waits_for_judge
    ui.record_box.setVisible(shown is not None and shown.to_be_heard)
    ui.console_button.setVisible(shown is not None and shown.to_be_heard)
    ui.kept_box.setVisible(recorded)
    ui.approval_box.setVisible(waits)
    ui.done_box.setVisible(recorded and not waits)
    ui.state_chip.setVisible(shown is not None)


def lacking(shown: Shown) -> str:
    """Return what keeps the case from being heard, and where to mend it."""
    missing = words.listing(shown.line.missing)
    return words.text(
        "This case may not be heard yet. Still missing: {missing}. Record it on the case page first.",
        missing=missing,
    )


def state(shown: Shown) -> tuple[Tone, str]:
    """Return how far the hearing is, as a chip."""
    if shown.to_be_heard:
        return Tone.SCHEDULED, words.text("To be heard")
    if shown.waits_for_judge:
        return Tone.QUESTION, words.text("Waits for the judge")
    if shown.line.result is HearingResult.HEARD:
        return Tone.COMPLETED, words.text("Approved")
    return Tone.RETURNED, words.label(shown.line.result)
