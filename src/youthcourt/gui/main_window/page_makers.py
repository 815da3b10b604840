"""How each page of the main window is made: its module is imported when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from youthcourt.services.office import Office


def _today(office: Office) -> QWidget:
    from youthcourt.gui.today.today_page import TodayPage

    return TodayPage(office)


def _appointments(office: Office) -> QWidget:
    from youthcourt.gui.appointments.appointments_page import AppointmentsPage

    return AppointmentsPage(office)


def _readiness(office: Office) -> QWidget:
    from youthcourt.gui.readiness.readiness_page import ReadinessPage

    return ReadinessPage(office)


def _cases(office: Office) -> QWidget:
    from youthcourt.gui.cases.cases_page import CasesPage

    return CasesPage(office)


def _case(office: Office) -> QWidget:
    from youthcourt.gui.cases.case_page import CasePage

    return CasePage(office)


def _sittings(office: Office) -> QWidget:
    from youthcourt.gui.sittings.sittings_page import SittingsPage

    return SittingsPage(office)


def _sitting(office: Office) -> QWidget:
    from youthcourt.gui.sittings.sitting_page import SittingPage

    return SittingPage(office)


def _hearing(office: Office) -> QWidget:
    from youthcourt.gui.hearings.hearing_page import HearingPage

    return HearingPage(office)


def _keying(office: Office) -> QWidget:
    from youthcourt.gui.keying.keying_page import KeyingPage

    return KeyingPage(office)


def _people(office: Office) -> QWidget:
    from youthcourt.gui.people.people_page import PeoplePage

    return PeoplePage(office)


def _person(office: Office) -> QWidget:
    from youthcourt.gui.people.person_page import PersonPage

    return PersonPage(office)


def _packet(office: Office) -> QWidget:
    from youthcourt.gui.packets.packet_page import PacketPage

    return PacketPage(office)


def _console(office: Office) -> QWidget:
    from youthcourt.gui.console.juror_console import JurorConsole

    return JurorConsole(office)


def _owed(office: Office) -> QWidget:
    from youthcourt.gui.providers.owed_page import OwedPage

    return OwedPage(office)


def _providers(office: Office) -> QWidget:
    from youthcourt.gui.providers.providers_page import ProvidersPage

    return ProvidersPage(office)


def _duty(office: Office) -> QWidget:
    from youthcourt.gui.obligations.duty_page import DutyPage

    return DutyPage(office)


def _credits(office: Office) -> QWidget:
    from youthcourt.gui.credits.credits_page import CreditsPage

    return CreditsPage(office)


def _month(office: Office) -> QWidget:
    from youthcourt.gui.month.month_page import MonthPage

    return MonthPage(office)


def _follow_up(office: Office) -> QWidget:
    from youthcourt.gui.follow_up.follow_up_page import FollowUpPage

    return FollowUpPage(office)


def _calls(office: Office) -> QWidget:
    from youthcourt.gui.calls.calls_page import CallsPage

    return CallsPage(office)


def _settings(office: Office) -> QWidget:
    from youthcourt.gui.settings.settings_page import SettingsPage

    return SettingsPage(office)


MAKERS: dict[str, Callable[[Office], QWidget]] = {
    "today": _today,
    "appointments": _appointments,
    "readiness": _readiness,
    "cases": _cases,
    "case": _case,
    "sittings": _sittings,
    "sitting": _sitting,
    "hearing": _hearing,
    "keying": _keying,
    "people": _people,
    "person": _person,
    "packet": _packet,
    "console": _console,
    "owed": _owed,
    "providers": _providers,
    "duty": _duty,
    "credits": _credits,
    "month": _month,
    "follow_up": _follow_up,
    "calls": _calls,
    "settings": _settings,
}
"""A maker for each page, by its name."""
