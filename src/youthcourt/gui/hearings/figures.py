"""Number inputs that are filled in from the keyboard: the wheel scrolls the page, never a figure."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from youthcourt.domain.sanctions import CatalogueItem
from youthcourt.look import plain, theme

_NARROW = 76
_WIDE = 104
_MOST = 99_999.0


class CountBox(QSpinBox):
    """How many: a whole number from none to 99."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 99)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plain.inset(self)
        self.setFixedWidth(theme.scaled(_NARROW))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(theme.scaled(_NARROW))


class AmountBox(QDoubleSpinBox):
    """How much of a sanction, in its own unit and steps; without needless zeros."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDecimals(2)
        self.setRange(0, _MOST)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plain.inset(self)
        self.setFixedWidth(theme.scaled(_WIDE))

    def measure(self, item: CatalogueItem) -> None:
        """Step as *item* does."""
        self.setSingleStep(float(item.step))
        self.setDecimals(0 if item.step == item.step.to_integral_value() else 2)

    def amount(self) -> Decimal:
        """Return what stands in the box, to the hundredth."""
        return Decimal(str(self.value())).quantize(Decimal("0.01"))

    def show_amount(self, amount: Decimal) -> None:
        """Show *amount*."""
        self.setValue(float(amount))

    def textFromValue(self, value: float) -> str:
        told = super().textFromValue(value)
        return told.rstrip("0").rstrip(self.locale().decimalPoint()) if self.decimals() else told

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setFixedWidth(theme.scaled(_WIDE))
