"""The language that the window speaks: its own words, the forms, and Qt's own buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QCompleter, QLineEdit

from youthcourt import words
from youthcourt.gui.kit.remember import last_language, remember_language
from youthcourt.places import asset

_SHIPPED = (("en_US", "English"), ("es_US", "Español"))
_held: list[QTranslator] = []


def languages() -> tuple[tuple[str, str], ...]:
    """Return the languages that the program speaks: locale and own name."""
    return _SHIPPED


def speak(locale: str) -> None:
    """Speak *locale* from now on and at every later start; English where it is unknown.

    Every window hears a LanguageChange; the program then makes the one that is shown anew.
    """
    begin(locale)
    remember_language(words.spoken())


def begin(locale: str = "") -> None:
    """Speak *locale*, or what was chosen last, or the system's language, and keep nothing."""
    wanted = _known(locale or last_language() or QLocale.system().name())
    words.use(wanted, asset("locale"))
    QLocale.setDefault(_writing(wanted))
    for old in _held:
        QCoreApplication.removeTranslator(old)
    _held.clear()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
        (str(asset("locale")), "youthcourt"),
    ):
        made = QTranslator()
        if made.load(f"{name}_{wanted.partition('_')[0]}", folder):
            QCoreApplication.installTranslator(made)
            _held.append(made)


def offer(line: QLineEdit) -> None:
    """Offer the languages that papers can be made in; any other may be typed."""
    known = QCompleter([name for _locale, name in _SHIPPED], line)
    known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    line.setCompleter(known)


def _writing(locale: str) -> QLocale:
    """Return how dates and numbers are written: as the system does, where it speaks the same language."""
    system = QLocale.system()
    return system if system.name().startswith(locale.partition("_")[0]) else QLocale(locale)


def _known(locale: str) -> str:
    """Return the shipped locale of the same language; English for any other."""
    spoken = locale.replace("-", "_").partition("_")[0]
    return next((known for known, _name in _SHIPPED if known.partition("_")[0] == spoken), _SHIPPED[0][0])
