"""One sentence a case: what is next."""

from __future__ import annotations

from youthcourt import words
from youthcourt.domain.eligibility import Result
from youthcourt.domain.stages import EXITS, Stage
from youthcourt.services.cases import CaseLine

_PLAIN = {
    Stage.REFERRED: "Call the family",
    Stage.SCREENING: "Begin the intake: call the family",
    Stage.INTAKE: "Gather the consents",
    Stage.SCHEDULED: "Note what became of the hearing",
    Stage.ACCEPTED: "Schedule the hearing",
    Stage.CONTINUED: "Schedule again",
    Stage.HEARD: "The judge's approval",
    Stage.ACTIVE: "Follow what was agreed",
    Stage.EXTENDED: "Follow what was agreed",
}

_NO_DAY = {False: "Decide on eligibility", True: "Confirm: not eligible"}
"""Where no day is known, by whether the rules rule the referral out."""
_UNDECIDED = {False: "Decide on eligibility, by {date}", True: "Decide on eligibility: late since {date}"}
_BARRED = {False: "Confirm: not eligible, by {date}", True: "Confirm: not eligible, late since {date}"}
_IN_TIME = {
    Stage.REFERRED: "Call the family, by {date}",
    Stage.INTAKE: "Consents, hearing by {date}",
    Stage.ACCEPTED: "Schedule, hearing by {date}",
    Stage.CONTINUED: "Schedule again, hearing by {date}",
}
_READY = {Stage.INTAKE: "Schedule, hearing by {date}"}
_READY_LATE = {Stage.INTAKE: "Schedule: late since {date}"}
_LATE = {
    Stage.REFERRED: "Not reached by {date}: call or return",
    Stage.INTAKE: "Consents: late since {date}",
    Stage.ACCEPTED: "Schedule: late since {date}",
    Stage.CONTINUED: "Schedule again: late since {date}",
}


def next_step(line: CaseLine) -> str:
    """Return what the clerk does next with a case, in a few words; empty when it has ended."""
    if line.stage in EXITS:
        return ""
    if line.stage is Stage.SCHEDULED and line.next_hearing_on:
        return words.text("Hearing on {date}", date=line.next_hearing_on)
    if line.stage in (Stage.REFERRED, Stage.SCREENING) and line.result is not Result.ELIGIBLE:
        barred = line.result is Result.NOT_ELIGIBLE
        if line.step_by is None:
            return words.text(_NO_DAY[barred])
        undecided = _BARRED if barred else _UNDECIDED
        return words.text(undecided[line.late], date=line.step_by)
    if line.step_by is not None and line.stage in _IN_TIME:
        told = _LATE if line.late else _IN_TIME
        if line.ready and line.stage in _READY:
            told = _READY_LATE if line.late else _READY
        return words.text(told[line.stage], date=line.step_by)
    return words.text(_PLAIN[line.stage])
