"""Joins the page of a case to the appointment book: an interview is booked and the page stays."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.toast import say_done

if TYPE_CHECKING:
    from youthcourt.services.appointments import Booked
    from youthcourt.services.office import Office


def join_booking(page: QWidget, office: Office) -> None:
    """Let a page that has ``book_interview``, a signal with a case's number, book one for that case."""
    wanted = getattr(page, "book_interview", None)
    if wanted is not None:
        wanted.connect(partial(_book, page, office))


def _book(page: QWidget, office: Office, number: str) -> None:
    """Ask over the page, so that what is typed belongs to its case when the court locks meanwhile."""
    from youthcourt.gui.appointments.appointment_dialog import AppointmentDialog

    dialog = AppointmentDialog(office, office.today(), page, case=number)
    dialog.booked.connect(partial(_say, page))
    dialog.open()


def _say(page: QWidget, on: date, booked: Booked) -> None:
    told = words.text("Booked for {date}.", date=on)
    say_done(page, " ".join((told, *booked.warnings)))
