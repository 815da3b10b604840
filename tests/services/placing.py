"""Young people with service to do, and providers to do it at."""

from __future__ import annotations

from decimal import Decimal

from tests.services.desk import DUTY, SERVICE, Desk
from youthcourt.domain.sanctions import Decision
from youthcourt.services import providers
from youthcourt.services.providers import NewProvider

PANTRY = NewProvider(
    "Riverbend Food Pantry", "Ms. Ortiz", "555-0134", address="12 Mill Street", what="Sorting donations",
    times="Saturdays, 9 to 12", rules="Closed shoes.", places=1, travel_minutes=40,
)  # fmt: skip
LETTER = Decision("apology", Decimal(1))


def owing(desk: Desk, *people: tuple[str, str], hours: int = 20) -> list[str]:
    """Return cases heard and approved today: so many hours, three sittings of duty, an apology letter."""
    numbers = [desk.ready(given, family) for given, family in people]
    desk.jurors(6 * len(numbers))
    desk.schedule(*numbers, rooms=[chr(65 + at) for at in range(len(numbers))])
    desk.draw()
    items = (Decision(SERVICE.code, Decimal(hours)), DUTY, LETTER)
    for number in numbers:
        desk.heard_and_approved(number, items=items)
    return numbers


def sanction(desk: Desk, number: str, code: str = SERVICE.code) -> str:
    """Return the key of one sanction of a case."""
    case = next(row["id"] for row in desk.rows("court_case") if row["number"] == number)
    return next(
        str(row["id"]) for row in desk.rows("sanction") if row["case_id"] == case and row["type_code"] == code
    )


def placed_at(desk: Desk, *numbers: str, known: NewProvider = PANTRY) -> str:
    """Place the service of these cases with a new provider and return its key."""
    key = desk.do(providers.add_provider, known)
    for number in numbers:
        desk.do(providers.place, sanction(desk, number), key)
    return key
