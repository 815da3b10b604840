"""What a contact does to the case that it was about: a family that was reached comes to intake.

Source: domain reference, section 1.2, steps 3 and 4. The rule stands in ``domain.calls``.
"""

from __future__ import annotations

from datetime import date

from youthcourt.domain.calls import SPOKE, TRIES, goes_to_intake
from youthcourt.domain.contacts import ContactResult
from youthcourt.domain.stages import Stage
from youthcourt.services import stages
from youthcourt.store import find_calls
from youthcourt.store.tables import Case
from youthcourt.store.unit import Unit


def heed_contact(unit: Unit, case: Case, person_id: str, result: ContactResult, on: date) -> None:
    """Move a case on by a contact with its family on a day; one with anybody else moves nothing.

    It comes to intake where it was waiting for that. The next call that was planned is done with once
    they were spoken to, or its day has come and somebody tried.
    """
    if person_id not in find_calls.family_of(unit, case.respondent_id):
        return
    again = case.call_again_on
    tried = result in TRIES and again is not None and again <= on
    if again is not None and (result in SPOKE or tried):
        unit.change(case, call_again_on=None)
    if goes_to_intake(case.stage, case.eligibility, result):
        stages.move(unit, case, Stage.INTAKE, on=max(on, case.stage_since))
    unit.touch("calls", "today")
