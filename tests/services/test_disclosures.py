"""Nothing is told to a school or a counselor without a release on file, and what is told is kept."""

from __future__ import annotations

from datetime import timedelta

from tests.house.readers import everything_said, pages
from tests.services.desk import Desk
from youthcourt.domain.consent import Capacity, ConsentKind
from youthcourt.domain.errors import BadInput
from youthcourt.services import acts as known_acts
from youthcourt.services import (
    consent_texts,
    contacts,
    disclosures,
    intake,
    labels,
    papers,
    people,
    release_papers,
)
from youthcourt.services import school_marks as marks
from youthcourt.services.consents import Released, attach_scan
from youthcourt.services.people import NewPerson

SCHOOL = Released("Lincoln High School", "attendance", "to plan Saturdays")


def _released(desk: Desk, released: Released = SCHOOL) -> str:
    number = desk.refer()
    guardian = desk.guardian(number)
    desk.do(
        intake.record_consent, number, ConsentKind.RELEASE, guardian, signed_on=desk.today,
        expires_on=desk.today + timedelta(days=5), released=released,
    )  # fmt: skip
    return number


def test_a_release_names_who_and_what(desk: Desk) -> None:
    number = desk.refer()
    guardian = desk.guardian(number)
    for released, said in ((None, "who may be told"), (Released("The school", " "), "what may be told")):
        assert said in desk.refused(
            intake.record_consent, number, ConsentKind.RELEASE, guardian, signed_on=desk.today,
            released=released, kind=BadInput,
        )  # fmt: skip


def test_what_is_told_needs_a_release_for_that_recipient_on_that_day(desk: Desk) -> None:
    number = _released(desk)
    (line,) = desk.ask(disclosures.releases_in_force, number)
    assert (line.told_to, line.scope, line.purpose) == (SCHOOL.to, SCHOOL.what, SCHOOL.purpose)
    assert "Have one signed by who must sign" in desk.refused(
        disclosures.disclose, number, "Dr. Reyes", "All", desk.today
    )
    for wrong in (("", "All", desk.today), (SCHOOL.to, " ", desk.today),
                  (SCHOOL.to, "All", desk.today + timedelta(days=1))):  # fmt: skip
        desk.refused(disclosures.disclose, number, *wrong, kind=BadInput)
    desk.do(disclosures.disclose, number, " lincoln  HIGH school", "She comes on Saturdays", desk.today)
    (kept,) = desk.ask(disclosures.disclosures, number)
    assert (kept.what, kept.told_on, kept.by) == ("She comes on Saturdays", desk.today, "clerk")
    assert desk.rows("disclosed")[0]["consent_id"] == desk.page(number).consents[0].id
    desk.clock.move(days=6)
    assert desk.ask(disclosures.releases_in_force, number) == ()
    desk.refused(disclosures.disclose, number, SCHOOL.to, "More", desk.today)


def test_a_release_that_is_taken_back_opens_nothing_more(desk: Desk) -> None:
    number = _released(desk)
    desk.do(people.withdraw_consent, desk.page(number).consents[0].id, desk.today)
    desk.refused(disclosures.disclose, number, SCHOOL.to, "More", desk.today)


def test_the_release_form_prints_what_is_known_and_lines_for_the_rest(desk: Desk) -> None:
    number = desk.refer(language="Spanish")
    desk.guardian(number, "Rosa")
    desk.guardian(number, "Max", may_sign=False)
    desk.guardian(number, "Nick", no_contact=True)
    form = desk.ask(release_papers.release_form, number, SCHOOL.to, SCHOOL.what, SCHOOL.purpose)
    assert [person.name for person in form.guardians] == ["Rosa Lopez"]
    assert form.version == desk.ask(consent_texts.text_in_force, ConsentKind.RELEASE, "Spanish")
    assert form.version != desk.ask(consent_texts.text_in_force, ConsentKind.RELEASE)
    pdf = release_papers.render(form)
    said = everything_said(pdf)
    assert len(pages(pdf)) == 1
    for part in (
        "YC-05",
        SCHOOL.to,
        SCHOOL.what,
        SCHOOL.purpose,
        "Rosa Lopez",
        form.version,
        "Permiso para dar información",
    ):
        assert part in said
    blank = everything_said(release_papers.render(desk.ask(release_papers.release_form, number)))
    assert SCHOOL.to not in blank


def test_nobody_of_the_family_to_contact_gets_no_release_form(desk: Desk) -> None:
    number = desk.refer()
    desk.guardian(number, "Nick", no_contact=True)
    desk.do(contacts.bar_contact, desk.youth(number), "An order")
    assert "Nobody of the family" in desk.refused(release_papers.release_form, number)


def test_the_consent_form_says_which_text_it_is_and_that_is_kept_with_the_signature(desk: Desk) -> None:
    number = desk.ready()
    form = desk.ask(papers.case_papers, number).consent
    version = desk.ask(consent_texts.text_in_force, ConsentKind.PARTICIPATION)
    assert form.version == version
    assert version in everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
    assert {line.text_version for line in desk.page(number).consents} == {version}


def test_a_scan_is_a_file_of_the_same_case(desk: Desk) -> None:
    number = desk.ready()
    other = desk.refer("Ben")
    consent = desk.page(number).consents[0]
    rows = {row["number"]: row["id"] for row in desk.rows("court_case")}
    with desk.office.store.engine.begin() as connection:
        for key, case in (("mine", rows[number]), ("theirs", rows[other])):
            connection.exec_driver_sql(
                "INSERT INTO attachment"
                " (id, case_id, kind, name, size, digest, note, added_on, by, removed_why)"
                " VALUES (?, ?, 'consent', 'a.pdf', 1, '', '', '2026-11-28', 'clerk', '')",
                (key, case),
            )
    assert "another case" in desk.refused(attach_scan, consent.id, "theirs")
    desk.do(attach_scan, consent.id, "mine")
    assert desk.page(number).consents[0].scanned
    desk.do(attach_scan, consent.id, None)
    assert not desk.page(number).consents[0].scanned


def test_facts_of_a_school_carry_their_mark_onto_the_papers(desk: Desk) -> None:
    number = desk.ready()
    told = marks.MARK
    assert told not in everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
    assert desk.do(marks.mark_incident, number, True)
    assert not desk.do(marks.mark_incident, number, True)
    held = desk.ask(marks.school_marks, number)
    assert (held.incident, held.intake, held.notes, held.any) == (True, False, False, True)
    day = desk.schedule(number)
    assert desk.ask(papers.case_papers, number).referral.mark == told
    (hearing,) = desk.ask(papers.sitting_packet, day).hearings
    assert hearing.cover.mark == told
    said = everything_said(papers.render_case_papers(desk.ask(papers.case_papers, number)))
    assert told.split(":")[0] in said


def test_these_acts_may_be_taken_back() -> None:
    assert {"change_guardian", "end_guardian", "disclose", "attach_scan", "mark_incident"} <= set(
        known_acts.ACTS
    )


def test_a_guardian_known_by_name_only_has_no_label(desk: Desk) -> None:
    number = desk.refer()
    who = NewPerson("Elena", "Garcia", address="1 Elm St, Springfield, IL 62701")
    desk.do(people.add_guardian, desk.youth(number), who, Capacity.GRANDPARENT)
    desk.guardian(number, "Rosa")
    run = desk.ask(labels.case_labels, number)
    assert [label.name for label in run.labels] == ["Elena Garcia"]
    for sheet in labels.sheets():
        moved = labels.on_sheet(run, sheet.code, sheet.columns * sheet.rows)
        pdf = labels.render(moved)
        assert len(pages(pdf)) == 1
        assert "62701" in everything_said(pdf)
        double = labels.LabelRun(run.setup, sheet, run.labels * 2, moved.first)
        assert len(pages(labels.render(double))) == 2
    assert labels.sheet_called("unknown") == labels.sheets()[0]
