"""The catalogue that juries choose from: ranges, limits, and what proves that it was done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from youthcourt import words
from youthcourt.domain.sanctions import CatalogueItem, Unit
from youthcourt.gui.forms.sanctions_section import Ui_SanctionsSection
from youthcourt.gui.kit.table_model import Column
from youthcourt.gui.settings.inputs import resist_wheel, set_line, set_number
from youthcourt.gui.settings.line_editor import LineEditor
from youthcourt.look import plain
from youthcourt.look.tokens import Tone
from youthcourt.services.catalogue import SanctionLine, sanction_types, save_sanction

if TYPE_CHECKING:
    from youthcourt.services.office import Office


class SanctionsSection(LineEditor):
    """The catalogue in its order; the form beneath is the current entry's."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(office, parent)
        self._ui = Ui_SanctionsSection()
        self._ui.setupUi(self)
        plain.make_plain(self)
        plain.dress(self._ui.new_button, icon_name="plus")
        for unit in Unit:
            self._ui.unit_box.addItem(words.label(unit), unit.value)
        self._dress_table()
        resist_wheel(self)
        self.join(self._ui.sanctions_table, self._ui.sanction_panel, "sanctions")
        self._ui.new_button.clicked.connect(self.begin_new)

    def lines(self) -> Sequence[SanctionLine]:
        return self._office.ask(sanction_types)

    def fresh(self) -> SanctionLine:
        return SanctionLine("", CatalogueItem("", "", Unit.HOURS, Decimal(1), Decimal(10)))

    def write(self, line: SanctionLine) -> str:
        return self._office.do(save_sanction, line)

    def fill(self, line: SanctionLine) -> None:
        ui, item = self._ui, line.item
        ui.unit_box.setCurrentIndex(ui.unit_box.findData(item.unit.value))
        # Results are kept in the unit they were decided in.
        ui.unit_box.setEnabled(not self.settled)
        for box, amount in (
            (ui.minimum_spin, item.minimum),
            (ui.maximum_spin, item.maximum),
            (ui.cap_spin, item.cap or Decimal(0)),
            (ui.step_spin, item.step),
            (ui.hours_each_spin, item.hours_each),
        ):
            whole = self.settled and box not in (ui.step_spin, ui.hours_each_spin) and _is_whole(item)
            box.setDecimals(0 if whole else 2)
            set_number(box, float(amount))
        ui.topic_check.setChecked(item.needs_topic)
        ui.active_check.setChecked(line.active)
        for edit, text in (
            (ui.label_edit, item.label), (ui.proof_edit, item.proof), (ui.source_edit, line.source),
        ):  # fmt: skip
            set_line(edit, text)

    def typed(self) -> SanctionLine:
        ui = self._ui
        item = replace(
            self._line.item,
            label=ui.label_edit.text().strip(),
            unit=Unit(ui.unit_box.currentData()),
            minimum=_amount(ui.minimum_spin),
            maximum=_amount(ui.maximum_spin),
            cap=_amount(ui.cap_spin) or None,
            step=_amount(ui.step_spin),
            hours_each=_amount(ui.hours_each_spin),
            proof=ui.proof_edit.text().strip(),
            needs_topic=ui.topic_check.isChecked(),
        )
        line: SanctionLine = self._line
        return replace(
            line, item=item, active=ui.active_check.isChecked(), source=ui.source_edit.text().strip()
        )

    def _dress_table(self) -> None:
        self._ui.sanctions_table.set_up(
            words.text("Sanctions"),
            [
                Column("Sanction", lambda line: line.item.label),
                Column("Counted in", lambda line: words.label(line.item.unit), width=110),
                Column(
                    "Guideline",
                    lambda line: guideline(line.item),
                    sort=lambda line: line.item.minimum,
                    right=True,
                    width=130,
                ),
                Column(
                    "Limit",
                    lambda line: limit(line.item),
                    sort=lambda line: line.item.cap,
                    right=True,
                    width=100,
                ),
                Column(
                    "Status",
                    lambda line: words.text("In use") if line.active else words.text("Off"),
                    chip=_tone,
                    width=110,
                ),
            ],
            key=lambda line: line.id,
            nothing=words.text("Nothing in the catalogue yet: a jury has nothing to choose from."),
            action=(words.text("New sanction"), self.begin_new),
        )


def guideline(item: CatalogueItem) -> str:
    """Return the guideline range: ``10 to 40``, or one number where there is no range."""
    least, most = words.number(item.minimum), words.number(item.maximum)
    return least if least == most else words.text("{least} to {most}", least=least, most=most)


def limit(item: CatalogueItem) -> str:
    """Return the limit, or that there is none."""
    return words.text("No limit") if item.cap is None else words.number(item.cap)


def _tone(line: SanctionLine) -> Tone:
    return Tone.COMPLETED if line.active else Tone.REFERRED


def _is_whole(item: CatalogueItem) -> bool:
    """Say whether the amounts of an entry are typed without a fraction: when none of them has one."""
    return all(amount % 1 == 0 for amount in (item.step, item.minimum, item.maximum, item.cap or Decimal(0)))


def _amount(box: QDoubleSpinBox) -> Decimal:
    """Return the amount as the court file has it: without needless zeros."""
    return Decimal(f"{box.value():.2f}").normalize() + Decimal(0)
