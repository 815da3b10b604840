"""The one style sheet: radius, padding, borders and label roles, made from the tokens in force.

Widgets are told apart by dynamic properties, which forms set in Designer: ``role`` on labels,
``primary`` and ``flat`` on buttons, ``panel`` on frames and tables. No widget has a sheet of its own.
"""

from __future__ import annotations

from string import Template

from youthcourt.look import theme
from youthcourt.look.tokens import (
    BODY_POINTS,
    CAPTION_POINTS,
    CELL_INSET,
    CONTROL_HEIGHT,
    EMPHASIS_POINTS,
    ICON_INLINE,
    PANEL_RADIUS,
    RADIUS,
    SECTION_POINTS,
    TITLE_POINTS,
    Tokens,
)
from youthcourt.places import asset

_LABELS = Template("""
QLabel[role="title"] { font-size: ${title}pt; font-weight: 700; color: $text; }
QLabel[role="section"] { font-size: ${section}pt; font-weight: 600; color: $text; }
QLabel[role="emphasis"] { font-size: ${emphasis}pt; font-weight: 600; color: $text; }
QLabel[role="field"] { font-weight: 600; color: $text2; }
QLabel[role="hint"] { color: $text3; }
QLabel[role="caption"] { font-size: ${caption}pt; color: $text2; }
QLineEdit, QPlainTextEdit, QTextEdit { placeholder-text-color: $text3; }
QLabel[role="error"] { color: $danger; font-weight: 600; }
QToolTip { background: $raised; color: $text; border: 1px solid $control; padding: 4px 6px; }
""")

_BUTTONS = Template("""
QPushButton, QToolButton[button="true"] {
  background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
  padding: 0 14px; min-height: ${inner}px; icon-size: ${inline}px; }
QPushButton:hover, QToolButton[button="true"]:hover { background: $hover; }
QPushButton:pressed, QPushButton:checked, QToolButton[button="true"]:pressed { background: $selection; }
QPushButton:focus, QToolButton[button="true"]:focus { border: 2px solid $accent; padding: 0 13px;
  min-height: ${focused}px; }
QPushButton:disabled { color: $text3; background: $window; border-color: $border; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; padding: 0 16px; }
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:pressed { background: $accent_pressed; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 0 15px; }
QPushButton[primary="true"]:disabled { background: $border; color: $text3; border-color: $border; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border: 2px solid $accent; }
QToolButton { border: 2px solid transparent; border-radius: ${radius}px; padding: 4px; color: $text; }
QToolButton:hover, QToolButton:checked { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }
""")

_FIELDS = Template("""
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
  padding: 1px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { min-height: ${inner_flat}px; padding: 1px 8px; }
QComboBox { min-height: ${inner_flat}px; padding: 1px 4px 1px 10px; }
QAbstractSpinBox { min-height: ${inner_flat}px; }
QPlainTextEdit, QTextEdit { padding: 1px 6px; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $accent; }
QLineEdit:focus { padding: 0 7px; }
QComboBox:focus { padding: 0 3px 0 9px; }
QAbstractSpinBox:focus { padding: 0; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 0 5px; }
QLineEdit[bad="true"], QPlainTextEdit[bad="true"], QComboBox[bad="true"] { border-color: $danger; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled,
QLineEdit:read-only, QPlainTextEdit:read-only { background: $window; border-color: $border; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $control;
  selection-background-color: $selection; selection-color: $text; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: 10px; height: 10px; }
""")

_MARKS = Template("""
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
  width: ${mark}px; height: ${mark}px; border: 1px solid $control; background: $surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $hover; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url("$minus"); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url("$dot"); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent;
  width: ${mark_focused}px; height: ${mark_focused}px; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border: 2px solid $text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window;
  border-color: $border; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: $text3; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $control; border-radius: 3px; margin: 3px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")

_PANELS = Template("""
QFrame[panel="true"] { background: $surface; border: 1px solid $border; border-radius: ${panel}px; }
QAbstractScrollArea[panel="true"] { margin: 1px; padding: 1px; }
QAbstractScrollArea[panel="true"]:focus { border: 2px solid $accent; margin: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: $text2; font-weight: 600; border: none;
  border-bottom: 1px solid $border; padding: 0 ${cell}px; min-height: ${header}px; }
QHeaderView::up-arrow { image: url("$up"); width: ${arrow}px; height: ${arrow}px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QHeaderView::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px;
  subcontrol-origin: padding; subcontrol-position: center right; }
QTableView, QListView, QTreeView { outline: 0; }
QTabWidget::pane { border: 1px solid $border; border-radius: ${panel}px; background: $surface; top: -1px; }
QTabBar::tab { color: $text2; padding: 7px 14px; border: 2px solid transparent;
  border-radius: ${radius}px; margin: 0 2px 5px 0; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { background: $selection; color: $text; font-weight: 600; }
QTabBar::tab:focus:selected { border: 2px solid $accent; }
QFrame[message="problem"] { background: $problem_ground; border: 1px solid $problem_ink;
  border-radius: ${panel}px; }
QFrame[message="problem"] QLabel { color: $problem_ink; }
QFrame[message="notice"] { background: $notice_ground; border: 1px solid $control;
  border-radius: ${panel}px; }
QFrame[message="notice"] QLabel { color: $notice_ink; }
QFrame[toast="true"] { background: $toast_ground; border: none; border-radius: ${panel}px; }
QFrame[toast="true"] QLabel { color: $toast_ink; }
QFrame[toast="true"] QPushButton { background: transparent; color: $toast_accent; font-weight: 700;
  border: 2px solid transparent; }
QFrame[toast="true"] QPushButton:hover { text-decoration: underline; }
QFrame[toast="true"] QPushButton:focus { border: 2px solid $toast_accent; }
QSplitter::handle { background: transparent; }
QStatusBar { color: $text2; }
QStatusBar::item { border: none; }
""")

_FILES = {
    "up": "arrow-up",
    "down": "arrow-down",
    "check": "mark-check",
    "minus": "mark-minus",
    "dot": "mark-dot",
}


def sheet() -> str:
    """Return the style sheet for the look in force."""
    look = theme.current()
    values = _sizes(look.zoom) | _colours(look.tokens) | _drawings(look.tokens)
    return "".join(part.substitute(values) for part in (_LABELS, _BUTTONS, _FIELDS, _MARKS, _PANELS))


def _sizes(zoom: int) -> dict[str, str]:
    types = {
        "title": TITLE_POINTS,
        "section": SECTION_POINTS,
        "emphasis": EMPHASIS_POINTS,
        "body": BODY_POINTS,
        "caption": CAPTION_POINTS,
    }
    control = round(CONTROL_HEIGHT * zoom / 100)
    sizes = {"inner": control - 2, "focused": control - 4, "inner_flat": control - 4, "header": control + 2}
    sizes |= {
        "mark": theme.scaled(16),
        "mark_focused": theme.scaled(16) - 2,
        "round": theme.scaled(16) // 2 + 1,
    }
    sizes |= {
        "inline": theme.scaled(ICON_INLINE),
        "arrow": theme.scaled(12),
        "cell": theme.scaled(CELL_INSET),
    }
    return (
        {name: f"{theme.points(size):g}" for name, size in types.items()}
        | {name: str(size) for name, size in sizes.items()}
        | {"radius": str(RADIUS), "panel": str(PANEL_RADIUS)}
    )


def _colours(tokens: Tokens) -> dict[str, str]:
    plain = {name: value for name, value in vars(tokens).items() if isinstance(value, str)}
    pairs = {"toast": tokens.toast, "problem": tokens.problem, "notice": tokens.notice}
    for name, pair in pairs.items():
        plain |= {f"{name}_ink": pair.ink, f"{name}_ground": pair.ground}
    return plain


def _drawings(tokens: Tokens) -> dict[str, str]:
    """The few drawings a sheet takes from files, which cannot be coloured: one for each scheme."""
    kind = "dark" if tokens.dark else "light"
    return {name: asset(f"icons/{file}-{kind}.svg").as_posix() for name, file in _FILES.items()}
