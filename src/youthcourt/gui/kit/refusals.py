"""Shows what a use case refuses, where the person is looking; bugs pass through untouched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QWidget

from youthcourt import words
from youthcourt.domain.errors import BadInput, YouthCourtError
from youthcourt.gui.kit.dates import DateLine
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.kit.marks import bring_up
from youthcourt.gui.kit.message_bar import MessageBar


@dataclass
class Outcome:
    """How the block ended: *refused* is None when everything was done."""

    refused: YouthCourtError | None = None


@contextmanager
def refusals_shown(widget: QWidget) -> Iterator[Outcome]:
    """Show a YouthCourtError of the block in the message bar of *widget* or of a page around it.

    What was typed stays. The rest of the block is left; read ``outcome.refused`` to know. A BadInput
    that names a Field on *widget* is said beneath that field as well, and the cursor goes there. A date
    that cannot be read is said beside its line alone, where that is seen.
    """
    outcome = Outcome()
    bar = find_bar(widget)
    if bar is not None:
        bar.clear()
    try:
        yield outcome
    except YouthCourtError as refused:
        outcome.refused = refused
        show_refusal(widget, refused)


def show_refusal(widget: QWidget, refused: YouthCourtError) -> None:
    """Show *refused* as refusals_shown does; the *failed* of a task may call this."""
    if _told_beside(widget, refused):
        return
    text = words.say(refused)
    (find_bar(widget) or _new_bar(widget)).refuse(text)
    if isinstance(refused, BadInput) and refused.field:
        for field in widget.findChildren(Field):
            if field.name == refused.field:
                field.show_problem(text)
                bring_up(field)
                field.input.setFocus()
                return


def _told_beside(widget: QWidget, refused: YouthCourtError) -> bool:
    """Say beside a date that it cannot be read; False where the refusal is about something else."""
    field = refused.field if isinstance(refused, BadInput) else ""
    lines = [line for line in widget.findChildren(DateLine) if field and line.unreadable == field]
    shown = next((line for line in lines if line.isVisible()), None)
    if shown is not None:
        shown.tell_problem()
    return shown is not None


def find_bar(widget: QWidget) -> MessageBar | None:
    """Return the message bar of *widget* or of the nearest page around it; None where there is none."""
    place: QWidget | None = widget
    while place is not None:
        if isinstance(place, MessageBar):
            return place
        for bar in place.findChildren(MessageBar):
            return bar
        place = None if place.isWindow() else place.parentWidget()
    return None


def _new_bar(widget: QWidget) -> MessageBar:
    bar = MessageBar(widget)
    layout = widget.layout()
    if isinstance(layout, QBoxLayout):
        layout.insertWidget(0, bar)
    else:
        bar.setGeometry(0, 0, widget.width(), bar.sizeHint().height())
        bar.raise_()
    return bar
