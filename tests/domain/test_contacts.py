"""Who is left alone, and what can come of each way to reach somebody."""

from __future__ import annotations

import pytest

from youthcourt.domain.contacts import RESULTS, Alone, Channel, ContactResult, LeftAlone, made_by_us


def test_who_asked_is_left_alone_about_everything() -> None:
    alone = LeftAlone(own={"ann": "Court order", "bob": ""})
    assert alone.why("ann", youth="y", incident="i") is Alone.ASKED
    assert alone.why("bob") is Alone.ASKED
    assert alone.why("cid") is None


def test_a_barred_guardian_is_left_alone_about_that_young_person_and_about_no_case() -> None:
    """Rule: one parent barred (situation 17); about another child they may be called."""
    alone = LeftAlone(barred=frozenset({("dad", "maria")}))
    assert alone.why("dad", youth="maria") is Alone.BARRED
    assert alone.why("dad", youth="luis") is None
    assert alone.why("dad") is Alone.BARRED
    assert alone.why("dad", incident="another") is None
    assert alone.why("mom") is None


def test_a_victim_who_wishes_no_contact_is_left_alone_about_the_incident_and_about_no_case() -> None:
    """Rule: no contact hides letters (situation 18)."""
    alone = LeftAlone(victims=frozenset({("vic", "one")}))
    assert alone.why("vic", incident="one") is Alone.VICTIM
    assert alone.why("vic") is not None
    assert alone.why("vic", incident="two") is None
    family = LeftAlone(victim_families=frozenset({("mum", "one")}))
    assert family.why("mum", incident="one") is Alone.VICTIM_FAMILY
    assert family.why("mum") is not None
    assert family.why("mum", incident="two") is None


@pytest.mark.parametrize("channel", Channel)
def test_whatever_the_channel_somebody_can_ask_to_be_left_alone_or_reach_out(channel: Channel) -> None:
    results = RESULTS[channel]
    assert results[-2:] == (ContactResult.ASKED_NOT_TO, ContactResult.CAME_IN)
    assert [result for result in results if not made_by_us(result)] == list(results[-2:])
    assert len(results) <= 6
