"""Drafts of the window: what could not be saved when the court was locked, put back where it was typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from youthcourt import words
from youthcourt.gui.kit.act_dialog import ActDialog
from youthcourt.gui.kit.refusals import find_bar
from youthcourt.gui.kit.toast import say_done
from youthcourt.gui.kit.typed import newly_typed, put_back, typed_on
from youthcourt.gui.main_window.history import Place
from youthcourt.services.drafts import KeptDraft, drop_draft, keep_drafts, kept_drafts

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_BACK = "What you had typed is back. It is not saved yet."
_DIALOG = "dialog"


class Drafts(QObject):
    """Knows how each place looked when it was shown, so that what differs was typed.

    A page whose texts are no plain fields, such as a hearing, has ``begun()``, texts by record, and
    ``take_back(texts)``.
    """

    def __init__(self, office: Office, window: QWidget) -> None:
        super().__init__(window)
        self._office, self._window = office, window
        self._kept = {(one.place, one.record): one for one in office.ask(kept_drafts)}
        self._place: Place | None = None
        self._before: dict[str, str] = {}
        self._dialogs: dict[ActDialog, dict[str, str]] = {}
        self._gathered: dict[str, KeptDraft] = {}
        self._left: dict[str, dict[str, str]] = {}
        """What was typed in dialogs that were left without their act, while the court is open."""
        self._back: dict[str, dict[str, str]] = {}
        """What was put back into dialogs, as it stood then."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_came)

    @property
    def waiting(self) -> str:
        """What to say on the first page: which dialogs hold a draft; empty for none."""
        titles = sorted({one.title for one in self._kept.values() if one.place == _DIALOG})
        if not titles:
            return ""
        return words.text("What you had typed is kept. Open “{title}” again and it is back.", title=titles)

    def made(self, name: str, page: Any) -> None:
        """A page was made: hand it what it had begun."""
        if hasattr(page, "take_back"):
            held = {
                record: one.texts for (place, record), one in self._kept.items() if place == name and record
            }
            page.take_back(held)
            for record in held:
                self._forget(name, record)

    def shown(self, place: Place, page: QWidget) -> None:
        """A page shows a record: remember how it looks, then put back what was typed there."""
        self._place = place
        self._before = typed_on(page)
        kept = self._kept.get((place.page, _record(place)))
        if kept is not None:
            self._forget(place.page, _record(place))
            if put_back(page, kept.texts):
                _say_back(page)

    def gather(self) -> None:
        """Hold what is typed in dialogs, which close before anything is written."""
        for dialog, before in self._dialogs.items():
            texts = newly_typed(before, typed_on(dialog)) if dialog.isVisible() else {}
            if texts:
                called = self._called(dialog)
                self._gathered[called] = KeptDraft(_DIALOG, called, dialog.windowTitle(), texts)

    def keep(self, page: QWidget, begun: dict[str, dict[str, dict[str, str]]], *, refused: bool) -> None:
        """Write what is typed and not saved into the court file; *refused* says that *page* is not saved.

        *begun* are the texts of pages that hold some of their own, by page and record. Raises
        StoreProblem where the file cannot be written.
        """
        found = list(self._gathered.values())
        for name, records in begun.items():
            found += [KeptDraft(name, record, "", texts) for record, texts in records.items()]
        if refused and self._place is not None:
            texts = newly_typed(self._before, typed_on(page))
            found += [KeptDraft(self._place.page, _record(self._place), "", texts)] if texts else []
        if found:
            self._office.do(keep_drafts, found)

    def _focus_came(self, _before: QWidget | None, now: QWidget | None) -> None:
        dialog = now.window() if now is not None else None
        if not isinstance(dialog, ActDialog) or not dialog.keeps_typed or dialog in self._dialogs:
            return
        self._dialogs[dialog] = typed_on(dialog)
        dialog.destroyed.connect(lambda _gone=None, held=dialog: self._dialogs.pop(held, None))
        dialog.rejected.connect(lambda held=dialog: self._turned_away(held))
        self._put_back(dialog)

    def _turned_away(self, dialog: ActDialog) -> None:
        """Hold what is typed in a dialog that is left without its act, until it is opened again.

        What was put back and left as it was is let go: it was looked at again and not wanted.
        """
        texts = newly_typed(self._dialogs.get(dialog, {}), typed_on(dialog))
        called = self._called(dialog)
        if not texts or texts == self._back.pop(called, None):
            return
        self._left[called] = texts
        told = words.text("Nothing was saved. Open “{title}” again and what you typed is back.",
                          title=dialog.windowTitle())  # fmt: skip
        say_done(self._window, told)

    def _put_back(self, dialog: ActDialog) -> None:
        """Put back what was typed in this dialog before: when the court was locked, or when it was left."""
        called = self._called(dialog)
        texts = self._left.pop(called, None)
        kept = self._kept.get((_DIALOG, called))
        if kept is not None:
            self._forget(_DIALOG, called)
            texts = kept.texts
        if texts and put_back(dialog, texts):
            self._back[called] = newly_typed(self._dialogs[dialog], typed_on(dialog))
            before = self._dialogs[dialog]
            _say_back(dialog, lambda: put_back(dialog, before))

    def _called(self, dialog: ActDialog) -> str:
        """Return what tells a dialog from others of its kind: its title, the page behind it with its record,
        and what on that page it is about.
        """
        here = self._place if dialog.parentWidget() is not self.parent() else None
        behind = f"{here.page}/{_record(here)}" if here else "/"
        return f"{type(dialog).__name__}/{dialog.windowTitle()}/{behind}/{dialog.record}"

    def _forget(self, place: str, record: str) -> None:
        del self._kept[place, record]
        self._office.do(drop_draft, place, record)


def _record(place: Place) -> str:
    return "" if place.key is None else str(place.key)


def _say_back(where: QWidget, start_afresh: Callable[[], object] | None = None) -> None:
    """Say that what was typed is back, and offer to begin without it where *start_afresh* does so."""
    bar = find_bar(where)
    if bar is not None:
        bar.tell(words.text(_BACK), words.text("&Start afresh"), start_afresh)
