"""The tour from end to end, with its pictures, papers and counts."""

from __future__ import annotations

import json
import secrets
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QElapsedTimer

from youthcourt.gui.door.window import Door
from youthcourt.gui.main_window import openers
from youthcourt.gui.main_window.app import application
from youthcourt.gui.main_window.history import Place
from youthcourt.gui.main_window.window import MainWindow
from youthcourt.gui.tour import sample_part
from youthcourt.gui.tour.camera import Camera
from youthcourt.gui.tour.real_part import play_real
from youthcourt.look import palette
from youthcourt.look.theme import Scheme
from youthcourt.services import juror_side, opening, papers, sittings
from youthcourt.services.office import Office

Clock = Callable[[], datetime]
Progress = Callable[[int, int], None]

STEPS = 9
_TABS = ("family", "interview", "victims", "timeline", "files")
"""The tabs of a case at intake."""


def play(office: Office, folder: Path, clock: Clock, progress: Progress) -> None:
    """Play the Saturday on the sample court *office* and leave everything in *folder*."""
    folder.mkdir(parents=True, exist_ok=True)
    watch = QElapsedTimer()
    watch.start()
    app = application()
    palette.apply(app, Scheme.LIGHT)
    camera = Camera(folder)
    done = iter(range(1, STEPS + 1))

    def step() -> None:
        progress(next(done), STEPS)

    told: dict[str, object] = {}
    _take_door(clock, folder, camera)
    step()
    told["real"] = _real(folder, clock, camera)
    step()
    told["drawn"] = sample_part.draw_today(office)
    step()
    window = MainWindow(office)
    window.show()
    _intake(window, office, camera)
    _before_court(window, office, camera)
    step()
    told["packet"] = sample_part.print_packet(office, folder)
    window.show_place(Place("packet", office.today()))
    camera.take(window, "packet")
    step()
    _jurors_screen(office, camera)
    step()
    told["heard"] = sample_part.record_hearings(office)
    step()
    told["later"] = sample_part.seat_new_jurors(office)
    step()
    _after_court(window, office, camera)
    window.pages.shut()
    window.hide()
    told |= {"pictures": camera.taken, "seconds": round(watch.elapsed() / 1000, 1)}
    papers.save_paper(folder / "summary.json", json.dumps(told, indent=2).encode())
    step()


def _take_door(clock: Clock, folder: Path, camera: Camera) -> None:
    door = Door(openers.door_work(clock), folder.parent / "court")
    door.show()
    camera.take(door, "door")
    door.hide()
    door.deleteLater()


def _real(folder: Path, clock: Clock, camera: Camera) -> dict[str, object]:
    """Play the part of the real referrals in a court of their own, which is thrown away."""
    place = Path(tempfile.mkdtemp(prefix="youthcourt-tour-"))
    try:
        office, _code = opening.start_court(
            place / "court", "Referral desk", secrets.token_urlsafe(24), clock
        )
        try:
            return play_real(office, folder, camera)
        finally:
            office.close()
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _before_court(window: MainWindow, office: Office, camera: Camera) -> None:
    today = office.today()
    page = office.ask(sittings.sitting_page, today)
    for name, place in (
        ("today", Place("today")),
        ("readiness", Place("readiness", today)),
        ("appointments", Place("appointments", today)),
        ("cases", Place("cases")),
        ("case", Place("case", page.hearings[0].case)),
        ("people", Place("people")),
        ("person", Place("person", page.hearings[0].respondent_id)),
        ("sittings", Place("sittings")),
        ("sitting", Place("sitting", today)),
        ("keying", Place("keying", today)),
        ("hearing", Place("hearing", page.hearings[0].hearing_id)),
        ("console", Place("console", page.hearings[0].hearing_id)),
        ("settings", Place("settings")),
    ):
        window.show_place(place)
        camera.take(window, name)


def _intake(window: MainWindow, office: Office, camera: Camera) -> None:
    """Take what happens before a hearing: calls, enquiries, and a case with all its family brings."""
    number = sample_part.talked_with(office)
    for name, place in (
        ("calls", Place("calls", None, "queue")),
        ("enquiries", Place("calls", None, "enquiries")),
        *((f"case-{tab}", Place("case", number, tab)) for tab in _TABS),
        ("eligibility-rules", Place("settings", "rules")),
        ("who-refers", Place("settings", "agencies")),
    ):
        window.show_place(place)
        camera.take(window, name)


def _jurors_screen(office: Office, camera: Camera) -> None:
    hearing = office.ask(sittings.sitting_page, office.today()).hearings[0]
    views = office.ask(juror_side.juror_views, hearing.hearing_id)
    camera.take_screen(views[:1], "jurors-blank")
    camera.take_screen(views[:3], "jurors-question")


def _after_court(window: MainWindow, office: Office, camera: Camera) -> None:
    page, late = office.ask(sittings.sitting_page, office.today()), sample_part.late_case(office)
    for name, place in (
        ("case-heard", Place("case", page.hearings[0].case)),
        ("case-after-hearing", Place("case", late, "after")),
        ("case-way-out", Place("case", late, "way_out")),
        ("hearing-recorded", Place("hearing", page.hearings[0].hearing_id)),
        ("owed", Place("owed")),
        ("providers", Place("providers")),
        ("duty", Place("duty")),
        ("credits", Place("credits")),
        ("month", Place("month")),
        ("follow-up", Place("follow_up")),
    ):
        window.show_place(place)
        camera.take(window, name)
    palette.apply(application(), Scheme.DARK)
    for name, place in (
        ("today-dark", Place("today")),
        ("cases-dark", Place("cases")),
        ("sitting-dark", Place("sitting", office.today())),
    ):
        window.show_place(place)
        camera.take(window, name)
    palette.apply(application(), Scheme.LIGHT)
