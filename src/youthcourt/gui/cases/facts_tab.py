"""The third tab of a case: what jurors read about the facts, looked through and cleared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.gui.forms.case import Ui_CasePage
from youthcourt.gui.kit.fit import fold_columns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.kit.toast import say_done
from youthcourt.services import intake
from youthcourt.services.cases import CasePage, case_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from youthcourt.domain.privacy import KnownWord
    from youthcourt.services.court_texts import NamedIn
    from youthcourt.services.office import Office

_NARROW = 760
"""Below this width, in pixels of the 100 % design, who clears and the button stand below each other."""
_PAUSE = 400
"""Milliseconds without a keystroke after which the text is looked through."""
_NARROW = 700


class FactsTab(QObject):
    """Fills the third tab, saves the text when it is left, clears it for jurors."""

    def __init__(self, ui: Ui_CasePage, office: Office, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._office, self._widget = ui, office, page
        self._page: CasePage | None = None
        self._kept: dict[KnownWord, str] = {}
        self._open: tuple[KnownWord, ...] = ()
        self._number = self._shown = ""
        for row in (ui.row_25, ui.row_27):
            fold_columns(ui.facts_tab, row, _NARROW)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._look)
        fold_columns(ui.facts_tab, ui.row_27, _NARROW)
        ui.facts_edit.textChanged.connect(self._pause.start)
        ui.clear_button.clicked.connect(self._clear)
        ui.keep_button.clicked.connect(self._keep)
        ui.keep_edit.returnPressed.connect(self._keep)

    def show_case(self, page: CasePage) -> None:
        """Show a case; what its text gives away comes with ``show_found``."""
        ui = self._ui
        another = self._page is None or page.line.number != self._page.line.number
        if another:
            self._kept = {}
            ui.keep_edit.clear()
            ui.cleared_by_edit.clear()
        self._page, self._number = page, page.line.number
        if another or ui.facts_edit.toPlainText() == self._shown:
            self._put(page.juror_facts)
        ui.cleared_label.setText(
            words.text("Cleared by {who} on {date}.", who=page.facts_cleared_by, date=page.facts_cleared_on)
            if page.facts_cleared_on
            else words.text("Not cleared: jurors' papers print lines instead.")
        )

    def save(self) -> None:
        """Save the text when it was changed; raises what is refused."""
        self._pause.stop()
        typed = self._ui.facts_edit.toPlainText()
        if self._page is not None and typed != self._shown:
            self._office.do(intake.write_facts, self._number, typed)
            page = self._office.ask(case_page, self._number)
            self._put(page.juror_facts)
            self.show_case(page)
            self.show_found()

    def _put(self, text: str) -> None:
        """Show *text* as it is on file; what differs from it later is a draft, which no refresh touches."""
        if self._ui.facts_edit.toPlainText() != text:
            self._ui.facts_edit.setPlainText(text)
        self._shown = self._ui.facts_edit.toPlainText()

    def _look(self) -> None:
        with refusals_shown(self._widget):
            self.show_found()

    def show_found(self) -> None:
        """Look through the text, and through what the court's own texts say, for what gives somebody away."""
        ui = self._ui
        self._pause.stop()
        found = self._office.ask(intake.look_through, self._number, ui.facts_edit.toPlainText())
        elsewhere = self._office.ask(intake.court_texts_naming, self._number)
        told = [*found, *(word for named in elsewhere for word in named.found)]
        self._open = tuple(word for word in told if word not in self._kept)
        open_words = list(dict.fromkeys(word.text for word in self._open))
        ui.found_label.setText(self._warning(elsewhere))
        ui.keep_combo.clear()
        ui.keep_combo.addItems(open_words)
        for part in (ui.keep_combo_label, ui.keep_combo, ui.keep_edit, ui.keep_button):
            part.setVisible(bool(open_words))

    def _warning(self, elsewhere: Sequence[NamedIn]) -> str:
        """Say which open words stand where: in the facts, the offense, or a text of the court."""
        if not self._open:
            return ""
        shown = words.listing(dict.fromkeys(word.text for word in self._open))
        lines = [words.text("Look at these words, they would give somebody away: {words}.", words=shown)]
        lines += [
            words.text(
                "On jurors' papers stands “{text}” too; it is changed in {place}.",
                text=named.told.text,
                place=named.told.place,
            )
            for named in elsewhere
            if set(named.found) & set(self._open)
        ]
        return " ".join(lines)

    def _keep(self) -> None:
        with refusals_shown(self._widget):
            why = self._ui.keep_edit.text().strip()
            if not why:
                raise BadInput(
                    "Say why the word may stay, for example: the park, not the family.", field="keep"
                )
            chosen = self._ui.keep_combo.currentText()
            self._kept |= {word: why for word in self._open if word.text == chosen}
            self._ui.keep_edit.clear()
            self.show_found()

    def _clear(self) -> None:
        if self._page is None:
            return
        number, who = self._page.line.number, self._ui.cleared_by_edit.text()
        with refusals_shown(self._widget) as outcome:
            self.save()
            # A word that somebody else has brought since it was kept is asked about again.
            asked = {word.text for word in self._open}
            kept = {word.text: why for word, why in self._kept.items() if word.text not in asked}
            self._office.do(intake.clear_facts, number, who, kept)
        if outcome.refused is None:
            self._kept = {}
            say_done(self._widget, words.text("Cleared. Jurors' papers will carry this text."))
