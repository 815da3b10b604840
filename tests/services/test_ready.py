"""Which cases could be put on a docket: the ready ones first, and what each of the others lacks."""

from __future__ import annotations

from datetime import date

from tests.services.desk import Desk
from youthcourt.domain.consent import ConsentKind
from youthcourt.domain.eligibility import Result
from youthcourt.services import cases, intake, people, ready


def test_ready_cases_come_first_and_the_others_say_what_they_lack(desk: Desk) -> None:
    lacking = desk.refer("Ann", birth_date=None)
    complete = desk.ready("Ben", "Reyes")
    on_docket = desk.ready("Cem", "Cole")
    desk.schedule(on_docket)
    out = desk.refer("Dov", birth_date=None)
    desk.do(intake.decide, out, Result.NOT_ELIGIBLE, "Moved away")
    found = desk.ask(ready.candidates, desk.today)
    assert [(case.number, case.name, case.lacks[:2]) for case in found] == [
        (complete, "Ben Reyes", ()),
        (lacking, "Ann Lopez", ("the decision that it is eligible", "a guardian")),
    ]
    assert (found[0].offense, found[0].stage.value) == ("Shoplifting", "intake")


def test_what_many_cases_lack_is_what_each_of_them_lacks(desk: Desk) -> None:
    """The quick look at all cases and the careful one at a single case never differ."""
    numbers = [desk.refer("Ann"), desk.ready("Ben"), desk.refer("Cem", birth_date=date(2008, 1, 1))]
    signer = desk.refer("Dov")
    desk.guardian(signer, may_sign=False)
    desk.guardian(signer, no_contact=True)
    for number in (numbers[0], signer):
        desk.consent(number, desk.youth(number), ConsentKind.ADMISSION)
    desk.guardian(numbers[0])
    withdrawn = desk.ready("Eve")
    desk.do(people.withdraw_consent, desk.page(withdrawn).consents[0].id, desk.today)
    quick = desk.ask(lambda unit: cases.missing_for_all(unit, cases.list_cases(unit), unit.today))
    assert quick == {number: list(desk.page(number).missing) for number in (*numbers, signer, withdrawn)}
