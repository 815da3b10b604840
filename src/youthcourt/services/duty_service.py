"""A sitting that pays a duty, counted as hours of community service too: only where the court says so."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.credits import credited_hours
from youthcourt.domain.sanctions import SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.services.catalogue import SERVICE, hundredths
from youthcourt.services.progress import recount
from youthcourt.services.settings import settings
from youthcourt.store.tables import DutyObligation, JuryService, Sanction, SanctionLog, Sitting
from youthcourt.store.unit import Unit


def log_duty(unit: Unit, service: JuryService) -> None:
    """Log the hours of a sitting that paid a duty on the open community service of the same case.

    Nothing happens unless the court's setting ``duty_as_service`` says so, the sitting paid a duty,
    and there is service in hours that is open and was due no earlier than the sitting.
    """
    if service.obligation_id is None or not settings(unit).duty_as_service:
        return
    duty = unit.get(DutyObligation, service.obligation_id, "obligation")
    on = unit.get(Sitting, service.sitting_id, "sitting").held_on
    open_ones = unit.find(
        Sanction, "due_on", "id", case_id=duty.case_id, type_code=SERVICE, status=SanctionStatus.OPEN
    )
    fitting = [one for one in open_ones if one.unit is Counted.HOURS and one.due_on >= on]
    hours = hundredths(credited_hours(service.minutes))
    if not fitting or not hours:
        return
    unit.add(
        SanctionLog(
            id=unit.new_id(), sanction_id=fitting[0].id, done_on=on, entered_on=unit.today, amount=hours,
            service_id=service.id, note=words.text("Jury service"),
        )
    )  # fmt: skip
    recount(unit, fitting[0])


def take_back_duty(unit: Unit, service: JuryService) -> None:
    """Take back exactly what ``log_duty`` logged for a sitting, now that its attendance is opened again."""
    for log in unit.find(SanctionLog, service_id=service.id, taken_back_on=None):
        unit.change(log, taken_back_on=unit.today, taken_back_why="attendance corrected")
        recount(unit, unit.get(Sanction, log.sanction_id, "sanction"))
