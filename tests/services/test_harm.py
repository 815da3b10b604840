"""A disclosure of harm is the lead's alone: sealed at once, in no list, search, trail or export."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.house.clock import Clock
from youthcourt.domain.errors import BadInput, NotFound, Refused, WrongKey
from youthcourt.domain.referral import Referral
from youthcourt.services import harm, intake, search
from youthcourt.services.acts import ACTS, LASTING
from youthcourt.services.harm import Further, HarmGiven, KdfCost
from youthcourt.services.office import Office

COST = KdfCost(64, 1, 1)
LEAD = "harbor violet seventeen spoons"
TODAY = date(2026, 11, 28)
SAID = HarmGiven("He is hit with a belt, zarathustra", "Zelda herself", "Dana", "Child Protection", TODAY)
SECRETS = ("zarathustra", "Zelda herself", "Child Protection", "Quillfeather", "sheriff")


@pytest.fixture
def number(office: Office) -> str:
    return office.do(intake.new_referral, Referral(given="Zelda", family="Quillfeather", offenses=()))


@pytest.fixture
def lead(office: Office) -> Office:
    office.do(harm.keep_pair, harm.new_pair(LEAD, COST))
    return office


def opened(office: Office, passphrase: str = LEAD) -> harm.Opened:
    return harm.open_notes(office.ask(harm.sealed_notes), passphrase)


def dump(office: Office) -> str:
    """Return every row of every table of the decrypted file, the words for searching among them."""
    cursor = office.store.connection.cursor()
    tables = [
        row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    ]
    rows = [(name, *row) for name in tables for row in cursor.execute(f'SELECT * FROM "{name}"').fetchall()]
    assert len(tables) > 40
    return "\n".join(repr(row) for row in rows)


def test_what_was_said_is_read_under_the_leads_passphrase_alone(lead: Office, number: str) -> None:
    lead.do(harm.note_harm, number, SAID)
    (note,) = opened(lead).notes
    assert (note.case, note.who, note.given) == (number, "Zelda Quillfeather", SAID)
    with pytest.raises(WrongKey) as wrong:
        opened(lead, "harbor violet seventeen forks")
    assert str(wrong.value).count(".") == 2  # what happened, and what to do next


def test_nothing_outside_the_seal_tells_of_it(lead: Office, number: str) -> None:
    """The plain text is nowhere in the file, not in the trail, the history, or the words for searching."""
    before = dump(lead)
    lead.do(harm.note_harm, number, SAID)
    (note,) = opened(lead).notes
    lead.do(harm.add_to_harm, note.id, Further("The sheriff", TODAY, "Lena"))
    lead.do(harm.keep_passphrase, lead.ask(harm.sealed_notes).key_id,
            harm.new_passphrase(opened(lead), "another lantern for the lead", COST))  # fmt: skip
    after = set(dump(lead).splitlines()) - set(before.splitlines())
    assert after
    told = "\n".join(after)
    assert not [secret for secret in (*SECRETS, number, "Zelda") if secret.casefold() in told.casefold()]
    assert lead.ask(search.find, "zarathustra") == ()


def test_the_trail_says_that_something_was_sealed_and_not_what(lead: Office, number: str) -> None:
    topics: list[frozenset[str]] = []
    lead.on_change(topics.append)
    lead.do(harm.note_harm, number, SAID)
    assert topics == [frozenset({"harm"})]
    row = lead.store.connection.execute(
        "SELECT act, action, kind, fields FROM audit ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    assert tuple(row) == ("note_harm", "add", "harmreport", "")
    assert lead.steps.to_undo is None or lead.steps.to_undo.act != "note_harm"
    assert {"note_harm", "add_to_harm", "keep_pair", "keep_passphrase"} <= set(LASTING) - set(ACTS)


def test_the_newest_stands_first_and_what_was_added_stands_with_it(
    lead: Office, number: str, clock: Clock
) -> None:
    lead.do(harm.note_harm, number, SAID)
    first = opened(lead)
    clock.move(hours=1)
    lead.do(harm.note_harm, number, HarmGiven("Something else", noted_by="Dana"))
    for at, whom in enumerate(("The sheriff", "The school nurse")):
        clock.move(hours=1)
        lead.do(harm.add_to_harm, first.notes[0].id, Further(whom, None, f"Lena {at}"))
    newest, older = harm.read_again(first, lead.ask(harm.sealed_notes)).notes
    assert newest.given == HarmGiven("Something else", "", "Dana", "", None)
    assert [more.reported_to for more in older.further] == ["The sheriff", "The school nurse"]


def test_without_a_passphrase_of_the_lead_nothing_is_kept(office: Office, number: str) -> None:
    assert not office.ask(harm.lead_state).is_set
    with pytest.raises(Refused, match="on paper"):
        office.do(harm.note_harm, number, SAID)
    with pytest.raises(NotFound, match="Set one first"):
        office.ask(harm.sealed_notes)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        (HarmGiven("", noted_by="Dana"), "said"),
        (HarmGiven("x"), "noted_by"),
        (HarmGiven("x", noted_by="Dana", reported_on=TODAY + timedelta(days=1)), "reported_on"),
        (HarmGiven("x", noted_by="Dana", reported_on=date(1066, 1, 1)), "reported_on"),
    ],
)
def test_what_is_missing_is_asked_for(lead: Office, number: str, wrong: HarmGiven, field: str) -> None:
    with pytest.raises(BadInput) as refused:
        lead.do(harm.note_harm, number, wrong)
    assert refused.value.field == field
    assert opened(lead).notes == ()


def test_a_further_entry_says_to_whom(lead: Office) -> None:
    with pytest.raises(BadInput, match="to whom"):
        lead.do(harm.add_to_harm, "x", Further(" ", None, "Lena"))


def test_another_passphrase_reads_the_same_notes_and_no_trace_opens_with_the_old_one(
    lead: Office, number: str
) -> None:
    """The history keeps no earlier wrapping: a passphrase that leaked is worth nothing afterwards."""
    lead.do(harm.note_harm, number, SAID)
    sealed = lead.ask(harm.sealed_notes)
    again = "another lantern for the lead"
    lead.do(harm.keep_passphrase, sealed.key_id, harm.new_passphrase(opened(lead), again, COST))
    assert opened(lead, again).notes[0].given == SAID
    with pytest.raises(WrongKey):
        opened(lead)
    assert sealed.wrapped not in dump(lead)


def test_a_second_key_is_refused_and_one_instead_of_a_lost_one_says_what_is_lost(
    lead: Office, number: str
) -> None:
    lead.do(harm.note_harm, number, SAID)
    other = harm.new_pair("a wholly new one for the lead", COST)
    with pytest.raises(Refused, match="set already"):
        lead.do(harm.keep_pair, other)
    lead.do(harm.keep_pair, other, instead=True)
    now = opened(lead, "a wholly new one for the lead")
    assert (now.notes, now.lost) == ((), 1)


def test_a_note_that_was_changed_is_counted_and_hides_no_other(lead: Office, number: str) -> None:
    """One that hangs on a damaged one is left out: what it belongs to cannot be told."""
    for said in ("One", "Two"):
        lead.do(harm.note_harm, number, HarmGiven(said, noted_by="Dana"))
    note = opened(lead).notes[0]
    lead.do(harm.add_to_harm, note.id, Further("The sheriff", TODAY, ""))
    sealed = lead.ask(harm.sealed_notes)
    kept = tuple(text for text in sealed.notes if not _is(note.id, text, sealed))
    spoiled = harm.Sealed(sealed.key_id, sealed.wrapped, (*kept, "AAAA"), 0)
    found = harm.open_notes(spoiled, LEAD)
    assert (len(found.notes), found.damaged) == (1, 1)
    assert found.notes[0].id != note.id


def _is(note_id: str, text: str, sealed: harm.Sealed) -> bool:
    alone = harm.open_notes(harm.Sealed(sealed.key_id, sealed.wrapped, (text,), 0), LEAD)
    return [note.id for note in alone.notes] == [note_id]
