"""The letter of a rung: worded by what the rung was taken for, however the case stands by now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from youthcourt import words
from youthcourt.domain.following import Rung, StepGround
from youthcourt.printing.documents.closing import ItemState
from youthcourt.services.closing_texts import items, late_items
from youthcourt.services.ladder import StepLine, is_open
from youthcourt.store import find_following
from youthcourt.store.unit import Unit


@dataclass(frozen=True)
class StepLetter:
    """What a rung's letter says: its title, paragraphs, and a list under a heading of its own."""

    title: str
    body: tuple[str, ...]
    items: tuple[ItemState, ...] = ()
    heading: str = ""


def step_letter(unit: Unit, case_id: str, step: StepLine, young: str) -> StepLetter:
    """Return the letter of a rung to the family of *young*, in the language that is spoken.

    It claims only what the rung was taken for: nothing is called late that was not, and nobody is said
    to have missed a hearing to which they came.
    """
    shown: tuple[ItemState, ...] = ()
    heading, first = "", ""
    if step.ground is StepGround.LATE:
        shown, heading = late_items(unit, case_id), words.text("What is late")
    elif step.ground is StepGround.AHEAD and step.rung is Rung.REMINDER:
        rows = [row for row in find_following.obligations(unit, case_id) if is_open(row, unit.today)]
        shown, heading = items(unit, rows), words.text("Still to be done")
        first = _still_ahead(young, min((row.due_on for row in rows), default=None))
    return StepLetter(_title(step), _body(step, young, first), shown, heading)


def _title(step: StepLine) -> str:
    if step.rung is Rung.REMINDER and step.ground is StepGround.MISSED:
        return words.text("A new day for the hearing")
    return {
        Rung.REMINDER: words.text("A reminder"),
        Rung.WARNING: words.text("A warning"),
        Rung.REVIEW: words.text("Please come to a review"),
    }[step.rung]


def _body(step: StepLine, young: str, first: str) -> tuple[str, ...]:
    told = first or (_reminder(step.ground, young) if step.rung is Rung.REMINDER else _first(step, young))
    if step.rung is Rung.REVIEW and step.answer_by is not None:
        return told, words.text("The review is on {day}.", day=words.day(step.answer_by))
    return told, _call(step.answer_by)


def _first(step: StepLine, young: str) -> str:
    """Return what the letter is about; where nothing was late or missed, the reason of who took the rung."""
    if step.ground is StepGround.LATE:
        what = words.text("Something that {young} agreed to is still late.", young=young)
    elif step.ground is StepGround.MISSED:
        what = words.text("Nobody came to {young}’s hearing.", young=young)
    else:
        what = words.text("We write about {young}’s case: {why}", young=young, why=_stopped(step.why))
    if step.rung is Rung.WARNING:
        return what + " " + words.text(
            "If it stays so, the court may hold a review hearing, or send the case back to the agency that "
            "referred it."
        )  # fmt: skip
    return what + " " + words.text(
        "We would like to look at it together with you: what stands in the way, and what would help."
    )  # fmt: skip


def _reminder(ground: StepGround, young: str) -> str:
    if ground is StepGround.MISSED:
        return words.text(
            "Nobody came to {young}’s hearing. We would like to set a new day with you.", young=young
        )
    if ground is StepGround.LATE:
        return words.text(
            "Something that {young} agreed to is late. That can happen, and we would like to help.",
            young=young,
        )
    return words.text("We would like to talk with you about {young}’s case.", young=young)


def _still_ahead(young: str, due: date | None) -> str:
    """Return a friendly reminder before the day; all may have been done since it was thought of."""
    if due is None:
        return words.text("We would like to talk with you about {young}’s case.", young=young)
    return words.text(
        "A friendly word about what {young} agreed to. This is still to be done by {day}.",
        young=young, day=words.day(due),
    )  # fmt: skip


def _stopped(why: str) -> str:
    return why if why.endswith((".", "!", "?")) else f"{why}."


def _call(answer_by: date | None) -> str:
    if answer_by is None:
        return words.text("Please call us, or come in.")
    return words.text("Please call us, or come in, by {day}.", day=words.day(answer_by))
