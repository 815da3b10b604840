"""Who was harmed, a row each: a person or an organization, and what they claim."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from youthcourt import words
from youthcourt.domain.referral import VictimGiven
from youthcourt.domain.restitution import cents_of
from youthcourt.gui.kit.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIELDS = (
    ("given_name", "First name", 2),
    ("family_name", "Last name", 2),
    ("organization", "Or organization", 3),
    ("claim", "Claim", 2),
)
"""Name of the field, what it is called, and its share of the width."""


class VictimRows(RowsBox):
    """Promote a QWidget to it in a form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[dict[str, QLineEdit]] = []
        self.add_button.setText(words.text("Add a victim"))
        self.set_count(1)

    def victims(self) -> tuple[VictimGiven, ...]:
        """Return what stands in the rows; raises BadInput for a claim that is no amount."""
        return tuple(victim for victim in self._told() if victim.named)

    @property
    def typed(self) -> bool:
        """Whether anything stands in a row."""
        return any(edit.text().strip() for line in self._lines for edit in line.values())

    def _told(self) -> Iterator[VictimGiven]:
        for line in self._lines:
            given, family, organization, claim = (line[name].text().strip() for name, *_ in _FIELDS)
            yield VictimGiven(given, family, organization, cents_of(claim, field="claim") if claim else None)

    def new_row(self, place: int) -> tuple[QWidget, Sequence[QWidget]]:
        row, line = QWidget(), {}
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        for name, called, share in _FIELDS:
            edit = QLineEdit()
            edit.setObjectName(f"{name}_edit")
            edit.setPlaceholderText(words.text(called))
            edit.setAccessibleName(
                words.text("Victim {number}: {field}", number=place, field=words.text(called).lower())
            )
            beside.addWidget(edit, share)
            line[name] = edit
        self._lines.append(line)
        return row, tuple(line.values())

    def row_dropped(self, at: int) -> None:
        self._lines.pop(at)
