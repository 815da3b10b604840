"""One thing that a jury decides, with the court's guideline beside the amount."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.sanctions import CatalogueItem, Decision
from youthcourt.gui.hearings.figures import AmountBox
from youthcourt.gui.hearings.result_words import guideline, standing
from youthcourt.gui.kit.fields import restyle
from youthcourt.look import plain, theme
from youthcourt.look.plain import Role
from youthcourt.look.tokens import GAP

_KIND, _GUIDE, _INITIALS = 190, 150, 80


class ItemRow(QWidget):
    """Which, how much, the range, about what, the judge's initials where the amount needs them."""

    changed = Signal()
    removed = Signal(object)

    def __init__(
        self, offered: Mapping[str, CatalogueItem], decision: Decision, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offered = offered
        self.kind_box = _KindBox()
        self.amount_box = AmountBox()
        self.guide_label = plain.label("", Role.HINT, wrap=True)
        self.topic_edit = QLineEdit()
        self.initials_edit = QLineEdit()
        self.remove_button = plain.button(words.text("Remove"), icon_name="x")
        self._lay_out()
        for code, item in offered.items():
            self.kind_box.addItem(words.text(item.label), code)
        self._show(decision)
        self.kind_box.activated.connect(self._another_kind)
        self.amount_box.valueChanged.connect(self._judge)
        self.topic_edit.textEdited.connect(self.changed)
        self.initials_edit.textEdited.connect(self._judge)
        self.remove_button.clicked.connect(lambda: self.removed.emit(self))

    def decision(self) -> Decision:
        """Return what stands in the row."""
        return Decision(
            str(self.kind_box.currentData() or ""),
            self.amount_box.amount(),
            self.topic_edit.text(),
            self.initials_edit.text() if not self.initials_edit.isHidden() else "",
        )

    def last_widget(self) -> QWidget:
        """Return where Tab leaves the row."""
        return self.remove_button

    def fold(self, narrow: bool) -> None:
        """Take two lines where there is little room."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)

    def _lay_out(self) -> None:
        self.kind_box.setFixedWidth(theme.scaled(_KIND))
        self.guide_label.setMinimumWidth(theme.scaled(_GUIDE))
        self.initials_edit.setFixedWidth(theme.scaled(_INITIALS))
        self.initials_edit.setPlaceholderText(words.text("Initials"))
        what, about = QHBoxLayout(), QHBoxLayout()
        what.setSpacing(GAP)
        about.setSpacing(GAP)
        for part in (self.kind_box, self.amount_box):
            what.addWidget(part)
        what.addWidget(self.guide_label, 1)
        about.addWidget(self.topic_edit, 1)
        about.addWidget(self.initials_edit)
        about.addWidget(self.remove_button)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(what)
        row.addLayout(about, 1)
        self.kind_box.setAccessibleName(words.text("What the young person will do"))

    def _show(self, decision: Decision) -> None:
        self.kind_box.setCurrentIndex(max(0, self.kind_box.findData(decision.code)))
        self._dress()
        self.amount_box.show_amount(decision.amount)
        self.topic_edit.setText(decision.topic)
        self.initials_edit.setText(decision.judge_initials)
        self._judge()

    def _another_kind(self) -> None:
        self._dress()
        self.amount_box.show_amount(self._item().minimum)
        self._judge()

    def _item(self) -> CatalogueItem:
        return self._offered[self.kind_box.currentData()]

    def _dress(self) -> None:
        item = self._item()
        self.amount_box.measure(item)
        self.amount_box.setAccessibleName(words.text("How much: {label}", label=item.label))
        self.amount_box.setAccessibleDescription(guideline(item))
        self.topic_edit.setAccessibleName(words.text("Topic or place: {label}", label=item.label))
        self.topic_edit.setPlaceholderText(
            words.text("Topic") if item.needs_topic else words.text("Topic or place, if any")
        )
        self.initials_edit.setAccessibleName(words.text("Judge's initials: {label}", label=item.label))
        self.remove_button.setAccessibleName(words.text("Remove {label}", label=item.label))

    def _judge(self) -> None:
        """Say the guideline, or that the amount is outside it and the judge's initials are needed."""
        item = self._item()
        told, outside = standing(item, self.amount_box.amount())
        self.guide_label.setText(told)
        self.initials_edit.setVisible(outside)
        wrong = outside and not self.initials_edit.text().strip()
        self.guide_label.setProperty("role", (Role.ERROR if wrong else Role.HINT).value)
        restyle(self.guide_label)
        self.changed.emit()


class _KindBox(QComboBox):
    """A list that the wheel over a page leaves alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
