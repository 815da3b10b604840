"""A court made, opened and recovered: as a whole, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house.clock import Clock
from tests.house.court import PASSPHRASE
from youthcourt.domain.errors import BadInput, WrongKey
from youthcourt.services import catalogue, eligibility_rules, opening, settings
from youthcourt.services.upkeep import KdfCost

CHEAP = KdfCost(64, 1, 1)


def test_a_new_court_has_its_catalogues_and_its_choices(tmp_path: Path, clock: Clock) -> None:
    """It can hold its own Saturday without any sample data."""
    office, _code = opening.start_court(
        tmp_path / "c", "Maple", PASSPHRASE, clock, cost=CHEAP, usual_rooms=("North", "South")
    )
    assert office.ask(settings.settings).usual_rooms == ("North", "South")
    assert len(office.ask(eligibility_rules.eligibility_rules)) == 8
    assert office.ask(catalogue.sanctions_by_code)
    office.close()


def test_a_court_needs_a_name(tmp_path: Path, clock: Clock) -> None:
    """Without one nothing is made."""
    with pytest.raises(BadInput, match="name"):
        opening.start_court(tmp_path / "c", "  ", PASSPHRASE, clock, cost=CHEAP)
    assert not (tmp_path / "c").exists()


@pytest.mark.parametrize("refused", [{"case_pattern": "x"}, {"name": "x" * 1_000_000}])
def test_a_choice_that_cannot_be_used_leaves_nothing(
    tmp_path: Path, clock: Clock, refused: dict[str, str]
) -> None:
    """No court stays behind whose recovery code nobody has seen; the folder can be used again."""
    wanted = {"name": "Maple", **refused}
    with pytest.raises(BadInput):
        opening.start_court(tmp_path / "c", wanted.pop("name"), PASSPHRASE, clock, cost=CHEAP, **wanted)
    assert not (tmp_path / "c").exists()


def test_the_paper_code_sets_a_new_passphrase(tmp_path: Path, clock: Clock) -> None:
    """The old one no longer opens; the code stays good."""
    office, code = opening.start_court(tmp_path / "c", "Maple", PASSPHRASE, clock, cost=CHEAP)
    office.close()
    for new in ("four other plain words", "and four more plain words"):
        opening.recover_office(tmp_path / "c", code, new, clock, cost=CHEAP).close()
        opening.open_office(tmp_path / "c", new, clock).close()
    with pytest.raises(WrongKey):
        opening.open_office(tmp_path / "c", PASSPHRASE, clock)
