"""What is typed under a widget, by the names of its fields, and how it is put back there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from youthcourt.gui.kit.filter_box import FilterBox
from youthcourt.gui.kit.find_choice import FindChoice

_TICKED, _CLEAR = "yes", "no"
PER_ROW = "per_row"
"""The property of a part whose fields are those of a table's row: its texts belong to no page as a whole."""


def typed_on(root: QWidget) -> dict[str, str]:
    """Return what each field under *root* holds, by its path of names. Passphrases are never among them."""
    return {name: _text(field) for name, field in _fields(root)}


def newly_typed(before: dict[str, str], now: dict[str, str]) -> dict[str, str]:
    """Return what of *now* was not there *before*."""
    return {name: text for name, text in now.items() if before.get(name) != text}


def put_back(root: QWidget, texts: dict[str, str]) -> bool:
    """Put *texts* into the fields under *root*; says whether any of them differs from what stood there.

    A choice comes before what depends on it: fields stand in the order of the form.
    """
    changed = False
    for name, field in _fields(root):
        if name in texts and texts[name] != _text(field):
            _put(field, texts[name])
            changed = True
    return changed


def _fields(root: QWidget) -> Iterator[tuple[str, QWidget]]:
    seen: dict[str, int] = {}
    for field in root.findChildren(QWidget):
        if not _is_field(field) or _per_row(root, field):
            continue
        path = _path(root, field)
        seen[path] = seen.get(path, -1) + 1
        yield (f"{path}#{seen[path]}" if seen[path] else path), field


def _is_field(field: QWidget) -> bool:
    if isinstance(field, FilterBox) or isinstance(field.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    if isinstance(field, QLineEdit):
        return field.echoMode() == QLineEdit.EchoMode.Normal and not field.isReadOnly() and not _secret(field)
    if isinstance(field, QPlainTextEdit):
        return not field.isReadOnly()
    return isinstance(field, QComboBox | QAbstractSpinBox | QCheckBox | QRadioButton)


def _per_row(root: QWidget, field: QWidget) -> bool:
    place = field.parentWidget()
    while place is not None and place is not root:
        if place.property(PER_ROW):
            return True
        place = place.parentWidget()
    return False


def _secret(line: QLineEdit) -> bool:
    """Say whether *line* takes a passphrase or a code, shown or not."""
    return any(word in line.objectName() for word in ("passphrase", "again", "code"))


def _path(root: QWidget, field: QWidget) -> str:
    names = []
    place: QWidget | None = field
    while place is not None and place is not root:
        if place.objectName() and not place.objectName().startswith("qt_"):
            names.append(place.objectName())
        place = place.parentWidget()
    own = [] if field.objectName() else [type(field).__name__]
    return "/".join([*reversed(names), *own])


def _text(field: QWidget) -> str:
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, FindChoice):
        return field.kept()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QAbstractSpinBox):
        return field.text()
    return _TICKED if isinstance(field, QAbstractButton) and field.isChecked() else _CLEAR


def _put(field: QWidget, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.setModified(True)
    elif isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
    elif isinstance(field, FindChoice):
        field.take_back(text)
    elif isinstance(field, QComboBox):
        at = field.findText(text)
        if at >= 0:
            field.setCurrentIndex(at)
        elif field.isEditable():
            field.setEditText(text)
    elif isinstance(field, QAbstractSpinBox):
        field.lineEdit().setText(text)
        field.interpretText()
    elif isinstance(field, QAbstractButton):
        field.setChecked(text == _TICKED)
