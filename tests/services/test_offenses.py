"""The court's own catalogue of offenses: chosen from, never in the way of words of one's own."""

from __future__ import annotations

from dataclasses import replace

from tests.services.desk import Desk
from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.referral import OffenseGiven
from youthcourt.places import asset
from youthcourt.services import intake, offenses
from youthcourt.services.offenses import OffenseTypeLine


def entry(desk: Desk, label: str) -> OffenseTypeLine:
    return next(line for line in desk.ask(offenses.offense_types) if line.label == label)


def given(desk: Desk, number: str) -> list[tuple[str, str, str]]:
    return [(one.words, one.offense_class, one.type_id) for one in desk.page(number).offenses]


def test_a_new_court_starts_with_plain_offenses_and_neutral_classes(desk: Desk) -> None:
    assert "Shoplifting" in [line.label for line in desk.ask(offenses.offered)]
    assert set(desk.ask(offenses.classes)) == {"petty", "misdemeanor", "status"}


def test_an_offense_chosen_or_written_as_the_catalogue_has_it_gets_its_class(desk: Desk) -> None:
    trespass, graffiti = entry(desk, "Trespass"), entry(desk, "Graffiti")
    told = (
        OffenseGiven("Trespass", type_id=trespass.id),
        OffenseGiven("graffiti", "violation"),
        OffenseGiven("Jumped a turnstile", type_id="gone"),
    )
    assert given(desk, desk.refer(offenses=told)) == [
        ("Trespass", "petty", trespass.id),
        ("graffiti", "violation", graffiti.id),
        ("Jumped a turnstile", "", ""),
    ]


def test_a_change_of_the_referral_keeps_what_was_chosen_from_the_catalogue(desk: Desk) -> None:
    trespass = entry(desk, "Trespass")
    number = desk.refer(offenses=(OffenseGiven("Trespass", type_id=trespass.id),))
    desk.do(offenses.save_offense, replace(trespass, label="Trespassing", offense_class="violation"))
    kept = tuple(
        OffenseGiven(one.words, one.offense_class, one.code, one.type_id)
        for one in desk.page(number).offenses
    )
    desk.do(
        intake.change_referral, number, offense_on=desk.today, place="The gym",
        offenses=(*kept, OffenseGiven("Fighting")), summary="",
    )  # fmt: skip
    assert given(desk, number) == [
        ("Trespass", "petty", trespass.id), ("Fighting", "petty", entry(desk, "Fighting").id),
    ]  # fmt: skip


def test_the_catalogue_is_the_courts_own(desk: Desk) -> None:
    key = desk.do(offenses.save_offense, OffenseTypeLine("", " Egging  houses ", "petty"))
    last = desk.ask(offenses.offense_types)[-1]
    assert (last.id, last.label, last.active) == (key, "Egging houses", True)
    desk.do(offenses.save_offense, replace(last, active=False))
    assert key not in [line.id for line in desk.ask(offenses.offered)]
    assert "a name" in desk.refused(offenses.save_offense, OffenseTypeLine("", " "), kind=BadInput)
    told = desk.refused(offenses.save_offense, OffenseTypeLine("", "EGGING houses"), kind=BadInput)
    assert told == "“EGGING houses” stands in the catalogue already. Change that entry."


def test_the_usual_classes_are_offered_after_the_catalogues_own(desk: Desk) -> None:
    offered = desk.ask(offenses.offered_classes)
    assert offered[:3] == desk.ask(offenses.classes)
    assert {"violation", "felony", "status offense", "school rule"} < set(offered)
    assert len(set(offered)) == len(offered)


def test_a_class_chosen_in_spanish_is_kept_as_the_rules_look_for_it() -> None:
    """One of the court's own stays as it was typed."""
    with words.speaking("es_US", asset("locale")):
        assert offenses.kept_class("Delito Grave", ("", "misdemeanor", "felony")) == "felony"
        assert offenses.kept_class("Clase B", ("felony",)) == "Clase B"
        assert offenses.kept_class("", ("", "felony")) == ""
