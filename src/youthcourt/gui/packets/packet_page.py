"""The packet of a sitting, or the papers of a case: looked at, saved and printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget

from youthcourt import words
from youthcourt.domain.calendar_month import Month
from youthcourt.domain.closing import ClosingPaper
from youthcourt.domain.errors import YouthCourtError
from youthcourt.gui.forms.packet_page import Ui_PacketPage
from youthcourt.gui.kit.announce import announce
from youthcourt.gui.kit.changes import concerns
from youthcourt.gui.kit.refusals import refusals_shown
from youthcourt.gui.packets import packet_words
from youthcourt.gui.packets.maker import Maker
from youthcourt.gui.packets.making import Made, Wanted
from youthcourt.gui.packets.output import Output
from youthcourt.look import plain
from youthcourt.services.month import month_name
from youthcourt.services.settings import settings

if TYPE_CHECKING:
    from youthcourt.services.office import Office

_TOPICS = ("case", "cases", "sitting", "sittings", "person", "people", "pool", "settings", "catalogue")
MAKING = "Putting the papers together…"


class PacketPage(QWidget):
    """Shows papers as they will be printed: ``load`` a sitting's packet, or ``load_case`` a case's papers."""

    open_case = Signal(str)
    """From a refusal: the case whose papers would name somebody."""
    open_sitting = Signal(object)
    previewed = Signal()
    """The papers are seen."""
    """The day whose packet is shown."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._wanted = Wanted()
        self._made: Made | None = None
        self._stale = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_again)
        self._ui = Ui_PacketPage()
        self._ui.setupUi(self)
        self._maker = Maker(office, self)
        self._output = Output(self, office)
        self._save = plain.action(words.text("Save papers…"), self, self.save, icon_name="floppy-disk")
        self._print = plain.action(words.text("Print papers…"), self, self.print, icon_name="printer")
        self._sitting = plain.action(
            words.text("Back to the sitting"), self, self._to_sitting, icon_name="gavel"
        )
        self._dress()
        self._connect()
        self._show_made(None)

    def load(self, on: date) -> None:
        """Put together and show the packet of the sitting on *on*."""
        self._begin(Wanted(on=on), words.text("Packet"), words.day(on))

    def load_case(self, number: str) -> None:
        """Put together and show the papers of one case, with lines to write on for what is unknown."""
        self._begin(Wanted(case=number), words.text("Papers"), words.text("Case {number}", number=number))

    def load_one(self, number: str, paper: str) -> None:
        """Put together and show one paper of a case's way out."""
        title = words.label(ClosingPaper(paper))
        self._begin(Wanted(case=number, one=paper), title, words.text("Case {number}", number=number))

    def load_month(self, month: Month) -> None:
        """Put together and show the paper of a month's figures."""
        self._begin(Wanted(month=month), words.text("The month in figures"), month_name(month))

    def refresh(self, topics: frozenset[str]) -> None:
        """Make the papers anew when what they say changed: once for several acts, and when they are seen."""
        if self._wanted.reference and concerns(topics, *_TOPICS):
            self._stale = True
            if self.isVisible():
                self._maker.give_up()
                self._show_made(None)  # nobody saves or prints what no longer holds
                self._soon.start()

    @property
    def busy(self) -> bool:
        """Whether the page is in the middle of printing."""
        return self._output.busy

    def leave(self) -> bool:
        """Say whether the page may be left: not in the middle of printing."""
        return self._output.may_leave()

    def commands(self) -> tuple[QAction, ...]:
        """Return what the page can do, for the menu."""
        return (self._save, self._print, self._sitting)

    def make(self) -> None:
        """Put the papers together as chosen now; what was being made is given up."""
        self._stale = False
        self._show_made(None)
        with refusals_shown(self):  # what the page said before no longer holds
            self._maker.make(self._chosen())

    def save(self) -> None:
        """Ask where to, and write the papers there."""
        if self._made is not None:
            self._output.ask_where(self._made)

    def print(self) -> None:
        """Ask for a printer, and print what is looked at: the papers or their ballots."""
        if self._made is not None and not self._output.busy:
            ballots = self._ui.ballots_button.isChecked()
            self._output.ask_printer(self._made, ballots=ballots, count=self._ui.preview.page_count)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._make_again()

    def _make_again(self) -> None:
        if self._stale and self.isVisible():
            self.make()

    def _dress(self) -> None:
        plain.make_plain(self)
        plain.dress(self._ui.save_button, icon_name="floppy-disk")
        plain.dress(self._ui.print_button, icon_name="printer", primary=True)
        plain.dress(self._ui.case_button, icon_name="folder-open")
        _offer(self._ui.paper_box, packet_words.PAPERS)

    def _connect(self) -> None:
        ui = self._ui
        for box in (ui.audience_box, ui.paper_box):
            box.activated.connect(lambda _at: self.make())
        ui.packet_button.toggled.connect(lambda _on: self._show_chosen())
        ui.save_button.clicked.connect(self.save)
        ui.print_button.clicked.connect(self.print)
        ui.again_button.clicked.connect(self.make)
        ui.stop_button.clicked.connect(self._stop)
        ui.case_button.clicked.connect(lambda: self.open_case.emit(str(ui.case_button.property("number"))))
        self._maker.moved.connect(lambda percent: self._work(words.text(MAKING), percent))
        self._maker.made.connect(self._show_made)
        self._maker.refused.connect(self._refused)
        self._output.printing.connect(self._printing)

    def _begin(self, wanted: Wanted, title: str, about: str) -> None:
        ui = self._ui
        self._wanted = wanted
        ui.title_label.setText(title)
        ui.day_label.setText(about)
        whole_case = bool(wanted.case) and not wanted.one
        _offer(ui.audience_box, packet_words.OF_A_CASE if whole_case else packet_words.AUDIENCES)
        ui.packet_button.setText(plain.literal(title))
        ui.packet_button.setChecked(True)
        for part in (ui.audience_label, ui.audience_box):
            part.setVisible(wanted.on is not None or whole_case)
        self._sitting.setEnabled(wanted.on is not None)
        with refusals_shown(self):
            ui.paper_box.setCurrentIndex(ui.paper_box.findData(self._office.ask(settings).paper))
        self.make()

    def _chosen(self) -> Wanted:
        paper, audience = self._ui.paper_box.currentData(), self._ui.audience_box.currentData()
        if self._wanted.case:
            return replace(self._wanted, paper=str(paper), one=self._wanted.one or str(audience or ""))
        return replace(self._wanted, paper=str(paper), audience=str(audience))

    def _show_made(self, made: Made | None) -> None:
        """Show the papers, or make room for those to come."""
        ui = self._ui
        self._made = made
        for act in (self._save, self._print, ui.save_button, ui.print_button):
            act.setEnabled(made is not None)
        for switch in (ui.packet_button, ui.ballots_button):
            switch.setVisible(bool(made and made.ballots))
        ui.warning_bar.clear()
        if made is None:
            ui.preview.clear()
            ui.pages_label.clear()
            return
        if made.warnings:
            ui.warning_bar.tell(packet_words.warned(made.warnings))
        if not made.ballots:
            ui.packet_button.setChecked(True)
        ui.stack.setCurrentWidget(ui.paper_page)
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._made is not None:
            ballots = self._ui.ballots_button.isChecked() and bool(self._made.ballots)
            self._ui.preview.show_pdf(self._made.ballots if ballots else self._made.pdf)
            if self._wanted.month is None:
                self.previewed.emit()
            count = self._ui.preview.page_count
            told = packet_words.ballots(count) if ballots else packet_words.sheets(count)
            self._ui.pages_label.setText(told)
            announce(self._ui.preview, told)

    def _refused(self, refused: YouthCourtError) -> None:
        """Say why there are no papers, with a way to the case that stands in the way."""
        text, number = words.say(refused), str(refused.values.get("case", ""))
        self._ui.refused_label.setText(text)
        self._ui.case_button.setProperty("number", number)
        self._ui.case_button.setText(plain.literal(words.text("Open case {number}", number=number)))
        self._ui.case_button.setVisible(bool(number))
        self._ui.stack.setCurrentWidget(self._ui.refused_page)
        announce(self, text, urgent=True)

    def _work(self, text: str, percent: int) -> None:
        self._ui.work_label.setText(text)
        self._ui.work_bar.setValue(percent)
        self._ui.stack.setCurrentWidget(self._ui.work_page)

    def _printing(self, done: int, total: int) -> None:
        """Show how far the printing is; (0, 0) is its end."""
        for act in (self._save, self._print, self._ui.save_button, self._ui.print_button):
            act.setEnabled(total == 0)
        for choice in (self._ui.audience_box, self._ui.paper_box):
            choice.setEnabled(total == 0)
        if total:
            self._work(
                words.text("Printing page {done} of {total}…", done=min(done + 1, total), total=total),
                done * 100 // total,
            )
        else:
            self._ui.stack.setCurrentWidget(self._ui.paper_page)

    def _stop(self) -> None:
        if self._output.busy:
            self._output.stop()
        else:
            self._maker.stop()

    def _to_sitting(self) -> None:
        if self._wanted.on is not None:
            self.open_sitting.emit(self._wanted.on)


def _offer(box: QComboBox, offered: Mapping[str, str]) -> None:
    """Offer these choices in *box*, the first one chosen."""
    box.clear()
    for key, text in offered.items():
        box.addItem(words.text(text), key)
