"""Oath and permission of a sample juror."""

from __future__ import annotations

from youthcourt.domain.consent import Capacity, Method
from youthcourt.services import people
from youthcourt.services.office import Office
from youthcourt.services.sample_world import World


def permit(office: Office, world: World, key: str, family: str, address: str) -> None:
    """Record oath and permission of a juror, with a guardian to give it."""
    known = office.ask(people.person_page, key).guardians
    guardian = (
        known[0].person_id
        if known
        else office.do(people.add_guardian, key, world.guardian(family, address), Capacity.PARENT)
    )
    office.do(people.record_oath, key, office.today())
    office.do(people.record_permission, key, guardian, Capacity.PARENT, office.today(), Method.PAPER_ON_FILE)
