"""The second part: the made-up court's Saturday, from the draw to the next sitting's jury."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from youthcourt.domain.consent import Capacity
from youthcourt.domain.criteria import PARTS, Count
from youthcourt.domain.sanctions import JURY_DUTY, Decision
from youthcourt.domain.stages import Stage
from youthcourt.domain.today import TodayKind
from youthcourt.gui.kit.pages import PdfPages
from youthcourt.services import hearings, juries, papers, people, sittings
from youthcourt.services.cases import list_cases
from youthcourt.services.hearings import HearingRecord
from youthcourt.services.office import Office
from youthcourt.services.own_page import own_words
from youthcourt.services.sittings import DocketLine
from youthcourt.services.today import today as page_of_day

SEED = 20_260


def draw_today(office: Office) -> dict[str, object]:
    """Draw today's panels afresh; returns the counts."""
    drawn = office.do(juries.draw_panels, office.today(), SEED)
    seats = [person for panel in drawn.hearings for person in panel.panel]
    return {
        "hearings": len(drawn.hearings),
        "seats": len(seats),
        "jurors": len(set(seats)),
        "seed": drawn.seed,
        "left_out": sum(len(panel.excluded) for panel in drawn.hearings),
    }


def print_packet(office: Office, folder: Path) -> dict[str, object]:
    """Print today's packet and its ballots; returns pages and bookmarks."""
    packet = office.ask(papers.sitting_packet, office.today())
    pdf, ballots = papers.render_packet(packet), papers.render_ballots(packet)
    path = folder / "packet.pdf"
    papers.save_paper(path, pdf)
    papers.save_paper(papers.ballots_beside(path), ballots)
    read = PdfPages(pdf)
    counts = {
        "pages": len(read.sizes),
        "bookmarks": len(read.bookmarks()),
        "ballots": papers.page_count(ballots),
    }
    read.close()
    return dict(counts)


def record_hearings(office: Office) -> dict[str, object]:
    """Record today's hearings as from paper and have the judge approve them; returns the counts."""
    page = office.ask(sittings.sitting_page, office.today())
    judges = {room.name: room.judge_id for room in page.rooms}
    for line in page.hearings:
        judge = judges[line.room]
        office.do(hearings.record_hearing, line.hearing_id, _record(line, judge))
        if judge is not None:
            office.do(hearings.approve, line.hearing_id, judge, office.today())
    new = [line.respondent_id for line in page.hearings]
    jurors = [key for key in new if office.ask(people.person_page, key).mandated]
    return {"recorded": len(page.hearings), "new_jurors": len(jurors)}


def _record(line: DocketLine, judge: str | None) -> HearingRecord:
    panel = tuple(seat.person_id for seat in line.panel)
    return HearingRecord(
        judge_id=judge,
        jurors=panel,
        foreperson_id=panel[0],
        counts=tuple(Count(part.code, 1, 2, len(panel) - 3) for part in PARTS),
        items=(
            Decision("service", Decimal(15)),
            Decision(JURY_DUTY, Decimal(3)),
            Decision("apology", Decimal(1)),
        ),
    )


def late_case(office: Office) -> str:
    """Return the case for which the ladder proposes a step today: something in it is late."""
    lines = office.ask(page_of_day).lines
    return next(line.number for line in lines if line.kind is TodayKind.LADDER)


def talked_with(office: Office) -> str:
    """Return the case at intake whose young person wrote a page of their own; any case where none did."""
    lines = office.ask(list_cases)
    at_intake = [line.number for line in lines if line.stage is Stage.INTAKE]
    written = [number for number in at_intake if office.ask(own_words, number).story]
    return next(iter([*written, *at_intake, *(line.number for line in lines)]))


def seat_new_jurors(office: Office) -> dict[str, object]:
    """Ready today's respondents as jurors and draw the next sitting; returns who of them is seated."""
    today = office.ask(sittings.sitting_page, office.today())
    new = {line.respondent_id for line in today.hearings}
    for key in sorted(new):
        _ready(office, key)
    later = office.today() + timedelta(days=14)
    drawn = office.do(juries.draw_panels, later, SEED)
    seated = {person for panel in drawn.hearings for person in panel.panel}
    return {"hearings": len(drawn.hearings), "seats": len(seated), "new_jurors_seated": len(new & seated)}


def _ready(office: Office, key: str) -> None:
    guardian = office.ask(people.person_page, key).guardians[0]
    office.do(people.record_oath, key, office.today())
    office.do(people.record_permission, key, guardian.person_id, Capacity.PARENT, office.today())
