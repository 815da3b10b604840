"""The text of the style sheet, with $names where the look in force puts its values.

Widgets are told apart by dynamic properties, which forms set in Designer: ``role`` on labels,
``primary`` and ``flat`` on buttons, ``panel`` on frames and tables. No widget has a sheet of its own.
"""

from __future__ import annotations

from string import Template

LABELS = Template("""
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

BUTTONS = Template("""
QPushButton, QToolButton[button="true"] {
  background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
  padding: 0 14px; min-height: ${inner}px; icon-size: ${inline}px; }
QToolButton[button="true"]::menu-indicator { image: none; }
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
QToolButton { border: 2px solid transparent; border-radius: ${radius}px; padding: 4px; color: $text;
  icon-size: ${icon}px; }
QToolButton:hover, QToolButton:checked { background: $hover; }
QToolButton:focus { border: 2px solid $accent; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border; padding: 0 12px 2px;
  spacing: 2px; }
QToolBar QToolButton { padding: 2px 6px; }
QToolBar::separator { background: $border; width: 1px; margin: 8px 8px; }
""")

FIELDS = Template("""
QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $control; border-radius: ${radius}px;
  padding: 1px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit { min-height: ${inner_flat}px; padding: 1px 8px; icon-size: ${inline}px; }
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
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0;
  background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$down"); width: ${arrow}px; height: ${arrow}px; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $control;
  selection-background-color: $selection; selection-color: $text; outline: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 20px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: ${spin}px; height: ${spin}px; }
QAbstractSpinBox::down-arrow { image: url("$down"); width: ${spin}px; height: ${spin}px; }
""")

MARKS = Template("""
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

PANELS = Template("""
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
QTreeView::item { padding: 5px 4px; }
QTreeView::item:selected { background: $selection; color: $text; }
QTabWidget::pane { border: 1px solid $border; border-radius: ${panel}px; background: $surface; top: -1px; }
QTabBar::tab { color: $text2; padding: 7px 14px; border: 2px solid transparent;
  border-radius: ${radius}px; margin: 0 2px 5px 0; }
QTabBar::tab:hover { background: $hover; }
QTabBar::tab:selected { background: $selection; color: $text; font-weight: 600; }
QTabBar::tab:focus:selected { border: 2px solid $accent; }
QTabBar::scroller { width: ${header}px; }
QTabBar QToolButton { background: $window; border: 1px solid $control; border-radius: ${radius}px;
  margin: 0 1px 5px 1px; }
QTabBar QToolButton:hover { background: $hover; }
QTabBar QToolButton:disabled { border-color: $border; }
QTabBar QToolButton::left-arrow { image: url("$left"); width: ${arrow}px; height: ${arrow}px; }
QTabBar QToolButton::right-arrow { image: url("$right"); width: ${arrow}px; height: ${arrow}px; }
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

ALL = (LABELS, BUTTONS, FIELDS, MARKS, PANELS)
