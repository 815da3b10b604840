"""Joins the pages to the disclosures of harm: noted over a case, read from the settings by the lead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from youthcourt import words
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def join_harm(page: QWidget, office: Office) -> None:
    """Connect a page that has ``note_harm`` (with a case's number), ``set_lead`` or ``read_disclosures``."""
    for name, act in (("note_harm", _note), ("set_lead", _set_lead), ("read_disclosures", _read)):
        wanted = getattr(page, name, None)
        if wanted is not None:
            wanted.connect(partial(act, page, office))


def _note(page: QWidget, office: Office, number: str) -> None:
    from youthcourt.gui.harm.harm_dialog import HarmDialog

    with refusals_shown(page):
        HarmDialog(office, number, page).open()


def _set_lead(page: QWidget, office: Office) -> None:
    from youthcourt.gui.harm.lead_dialog import LeadDialog

    with refusals_shown(page):
        dialog = LeadDialog(office, page)
        dialog.changed.connect(lambda: say_done(page, words.text("The lead’s passphrase is set.")))
        dialog.open()


def _read(page: QWidget, office: Office) -> None:
    from youthcourt.gui.harm.disclosures_dialog import DisclosuresDialog

    DisclosuresDialog(office, page).open()
