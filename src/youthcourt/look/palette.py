"""Puts the look on the application: Fusion, palette, fonts and sheet; follows the system live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from youthcourt.look import fonts, style, theme
from youthcourt.look.theme import LARGEST_ZOOM, SMALLEST_ZOOM, Look, Scheme
from youthcourt.look.tokens import DARK, LIGHT, Tokens

_HINTS = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom: int = 100) -> None:
    """Dress every window of *app* in *scheme* with text at *zoom* percent (80 to 200; bounded)."""
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    hints = app.styleHints()
    hints.setColorScheme(_HINTS[scheme])
    bounded = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
    theme.use(Look(_wanted(app, scheme), scheme, bounded))
    fonts.apply(app)
    app.setPalette(palette(theme.tokens()))
    app.setStyleSheet(style.sheet())


def follow_system(app: QApplication) -> None:
    """Change with the system from now on while the scheme is SYSTEM. Call once, after apply."""
    app.styleHints().colorSchemeChanged.connect(lambda _scheme: _system_changed(app))


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's palette for *tokens*; windows without focus look the same as with it."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.window,
        role.Text: tokens.text,
        role.PlaceholderText: tokens.text3,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.danger,
        role.ToolTipBase: tokens.raised,
        role.ToolTipText: tokens.text,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.Light: tokens.raised,
        role.Midlight: tokens.hover,
        role.Mid: tokens.border,
        role.Dark: tokens.control,
        role.Shadow: tokens.border,
    }
    for which, colour in colours.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.text3))
    return made


def _wanted(app: QApplication, scheme: Scheme) -> Tokens:
    if scheme is Scheme.SYSTEM:
        return DARK if app.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return DARK if scheme is Scheme.DARK else LIGHT


def _system_changed(app: QApplication) -> None:
    look = theme.current()
    if look.scheme is Scheme.SYSTEM and _wanted(app, Scheme.SYSTEM) is not look.tokens:
        apply(app, Scheme.SYSTEM, look.zoom)
