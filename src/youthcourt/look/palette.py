"""Puts the look on the application: Fusion, palette, fonts and sheet; follows the system live."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from youthcourt.look import fonts, style, theme
from youthcourt.look.theme import LARGEST_ZOOM, SMALLEST_ZOOM, Look, Scheme
from youthcourt.look.tokens import DARK, LIGHT, Tokens, strong

_HINTS = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}

STRONG_LIGHT, STRONG_DARK = strong(LIGHT), strong(DARK)
"""For a system that asks for more contrast."""
_DRESSED = "fusion"
"""Set on the application once it wears Fusion: under a style sheet a style has no name to ask for."""


def apply(app: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom: int = 100) -> None:
    """Dress every window of *app* in *scheme* with text at *zoom* percent (80 to 200; bounded)."""
    if not app.property(_DRESSED):
        app.setStyle(QStyleFactory.create("Fusion"))
        app.setProperty(_DRESSED, True)
    bounded = min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
    # Known before the system is told, which may answer at once that its scheme has changed.
    theme.use(Look(theme.tokens(), scheme, bounded))
    app.styleHints().setColorScheme(_HINTS[scheme])
    wanted = _wanted(scheme, app.styleHints().colorScheme(), _contrast(app))
    theme.use(Look(wanted, scheme, bounded))
    _dress(app)


def follow_system(app: QApplication) -> None:
    """Change with the system from now on: its scheme while ours is SYSTEM, its contrast always. Call once."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda told: _system_changed(app, told, _contrast(app)))
    hints.accessibility().contrastPreferenceChanged.connect(
        lambda told: _system_changed(app, app.styleHints().colorScheme(), told)
    )


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


def _dress(app: QApplication) -> None:
    fonts.apply(app)
    app.setPalette(palette(theme.tokens()))
    app.setStyleSheet(style.sheet())


def _contrast(app: QApplication) -> Qt.ContrastPreference:
    hints = app.styleHints()
    return hints.accessibility().contrastPreference()


def _wanted(scheme: Scheme, system: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Tokens:
    dark = system is Qt.ColorScheme.Dark if scheme is Scheme.SYSTEM else scheme is Scheme.DARK
    if contrast is Qt.ContrastPreference.HighContrast:
        return STRONG_DARK if dark else STRONG_LIGHT
    return DARK if dark else LIGHT


def _system_changed(app: QApplication, system: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> None:
    look = theme.current()
    wanted = _wanted(look.scheme, system, contrast)
    if wanted is not look.tokens:
        theme.use(Look(wanted, look.scheme, look.zoom))
        _dress(app)
