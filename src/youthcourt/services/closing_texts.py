"""What the letters of the ladder and of closing say, in the language that is spoken when they are made."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from youthcourt import words
from youthcourt.domain.closing import RETURNED
from youthcourt.domain.restitution import Account
from youthcourt.domain.sanctions import JURY_DUTY, SanctionStatus
from youthcourt.domain.sanctions import Unit as Counted
from youthcourt.domain.stages import Stage
from youthcourt.printing.documents.closing import ItemState
from youthcourt.services.catalogue import amount_of
from youthcourt.services.ladder import is_open
from youthcourt.services.restitution_done import account, waived_of_case
from youthcourt.store import find_following
from youthcourt.store.tables import Case
from youthcourt.store.unit import Unit

Said = tuple[str, tuple[str, ...]]
"""A title and paragraphs."""


def last_word(young: str) -> str:
    """Return what stands under the list: nothing that is nobody's fault counts against anyone."""
    return words.text(
        "If something stood in the way, such as a closed site, a missed bus or an illness, please tell us: "
        "it does not count against {young}. More time can be asked for before a date is past.",
        young=young,
    )


def changed(unit: Unit, case_id: str) -> bool:
    """Say whether a person let go something of what was agreed in a case, or of what it owed a victim."""
    rows = find_following.obligations(unit, case_id)
    return any(row.status is SanctionStatus.WAIVED for row in rows) or waived_of_case(
        unit, unit.get(Case, case_id, "case")
    )


def to_family(young: str, stage: Stage, on: date, stays: str, *, changed: bool = False) -> Said:
    """Return the family's closing letter; *changed* says that something of what was agreed was let go."""
    day = words.day(on)
    if stage is Stage.COMPLETED:
        title = words.text("Well done")
        body = [
            words.text("{young} has done what was agreed, as it was changed. The case is closed since {day}.",
                       young=young, day=day) if changed else
            words.text("{young} has done everything that was agreed. The case is closed since {day}.",
                       young=young, day=day),
            words.text("We know what that asked of all of you, and we thank you."),
        ]  # fmt: skip
    else:
        title = words.text("The case is closed")
        body = [words.text("{young}’s case at our court is closed since {day}.", young=young, day=day)]
        if stage in RETURNED:
            body.append(
                words.text(
                    "It went back to the agency that referred it. That agency decides what happens now."
                )
            )
    if stays:
        body.append(
            words.text(
                "The court steps back now. Who stays in touch with you: {stays}.", stays=stays.rstrip(".")
            )
        )
    body.append(words.text("If you have a question, please call us."))
    return title, tuple(body)


def money_told(unit: Unit, case_id: str, party_id: str, called: str) -> str:
    """Return what a victim is told of the money where some of it was waived; nothing where none was.

    Jointly owed, only what is waived for all is not asked for; *called* is first name and last initial.
    """
    claim, numbers = account(unit, party_id)
    number = unit.get(Case, case_id, "case").number
    place = numbers.index(number) if number in numbers else None
    waived = claim.waived_of(place) if place is not None else 0
    if place is None or not waived:
        return ""
    for_all = claim.waived if claim.joint else waived
    paid = claim.done(place)
    told = words.text(
        "Of the restitution, {paid_cents} was paid. {waived_cents} was waived and is not asked for any more.",
        paid_cents=paid, waived_cents=for_all,
    ) if for_all else words.text("Of the restitution, {paid_cents} was paid.", paid_cents=paid)  # fmt: skip
    return told if waived == for_all else f"{told} {_left_to_others(claim, place, called)}"


def _left_to_others(claim: Account, place: int, called: str) -> str:
    """Return what one of several who owe together is not asked for, and that the others still owe."""
    if claim.owed(place):
        return words.text(
            "{name} is not asked for {waived_cents} of it any more; the others still owe {left_cents}.",
            name=called, waived_cents=claim.waived_of(place), left_cents=claim.balance,
        )  # fmt: skip
    return words.text(
        "{name} is not asked for it any more; the others still owe {left_cents}.",
        name=called, left_cents=claim.balance,
    )  # fmt: skip


def to_victim(called: str, stage: Stage, on: date, *, changed: bool = False, money: str = "") -> Said:
    """Return the result for a victim who asked for it; *called* is first name and last initial at most.

    *changed* says that something of what was agreed was let go, *money* what was paid and what waived.
    """
    day = words.day(on)
    if stage is Stage.COMPLETED and changed:
        result = words.text("{called} has done what was agreed, as it was changed.", called=called)
    elif stage is Stage.COMPLETED:
        result = words.text("{called} has done everything that the jury asked for.", called=called)
    elif stage in RETURNED:
        result = words.text(
            "It was not completed here. It went back to the agency that referred it, "
            "which decides what happens now."
        )
    else:
        result = words.text("It ended without a result from our court.")
    return words.text("How the case ended"), (
        words.text("You asked us to tell you how the case of {called} ends.", called=called),
        words.text("It was closed on {day}.", day=day) + " " + result,
        *([money] if money else []),
        words.text("Thank you for your part in it. If you have a question, please call us."),
    )


def invitation(young: str) -> Said:
    """Return the invitation to stay as a volunteer."""
    return words.text("Stay with us"), (
        words.text("Dear {young},", young=young),
        words.text(
            "you have finished what you promised, and you know this court from both sides now. "
            "We would be glad if you stayed as a volunteer."
        ),
        words.text(
            "You can sit on the jury, speak for it, help at a sitting, train others or stand by somebody "
            "as a mentor. You choose what and how often, and nothing of your case plays a part in it."
        ),
        words.text("Please call us or tell anybody at the court."),
    )


def late_items(unit: Unit, case_id: str) -> tuple[ItemState, ...]:
    """Return what is late in a case, for the family."""
    rows = find_following.obligations(unit, case_id)
    return items(unit, [row for row in rows if is_open(row, unit.today) and row.due_on < unit.today])


def items(unit: Unit, rows: Sequence[Any]) -> tuple[ItemState, ...]:
    """Return how obligations stand, with what is done of how much."""
    return tuple(
        ItemState(words.text(row.label), _done(row), _state(row, unit.today), row.due_on, row.closed_on)
        for row in rows
    )


def _done(row: Any) -> str:
    if row.unit is Counted.UNTIL_DATE:
        return ""
    done = row.served * 100 if row.type_code == JURY_DUTY and row.sittings_owed is not None else row.done
    told = words.text(
        "{done} of {amount}",
        done=words.number(amount_of(done)), amount=words.number(amount_of(row.amount)),
    )  # fmt: skip
    return f"{told} {words.counted_in(row.unit, row.amount == 100)}".rstrip()


def _state(row: Any, today: date) -> str:
    if row.status is SanctionStatus.WAIVED:
        return words.text("Waived")
    if row.status is SanctionStatus.DONE or (row.status is SanctionStatus.OPEN and not is_open(row, today)):
        return words.text("Done")
    return words.text("Not done")
