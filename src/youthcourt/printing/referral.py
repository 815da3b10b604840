"""The referral and eligibility sheet (paper 1): what the referrer told, what screening said."""

from __future__ import annotations

from youthcourt import words
from youthcourt.printing.book import STAFF_ONLY, Paper, lay_out
from youthcourt.printing.compose import Composer
from youthcourt.printing.documents.family import ReferralSheet
from youthcourt.printing.documents.setup import PageSetup
from youthcourt.printing.forms import day, fields, own_fields, signatures, ticks
from youthcourt.printing.page import frame
from youthcourt.printing.tables import Column, table
from youthcourt.printing.typeset import SMALL, STRONG

_OFFENSES = (
    Column("Offense, in the referrer’s words", 4.6, strong=True),
    Column("Class", 1.6),
    Column("Code", 1.2),
)
_RESULTS = ("Eligible", "Not eligible", "Needs a decision")


def referral_sheet(setup: PageSetup, document: ReferralSheet) -> Paper:
    """Lay out the sheet; whatever the referrer did not tell is a line to write on."""
    sheet = Composer(frame(setup.size).body_width)
    sheet.title(
        words.text("Referral and eligibility"),
        words.text("Case {case_number}", case_number=document.case_number),
    )
    _referrer(sheet, document)
    _young_person(sheet, document)
    _incident(sheet, document)
    own_fields(sheet, document.own)
    _screening(sheet, document)
    return lay_out(
        setup,
        words.text("Referral and eligibility"),
        "YC-01",
        sheet.strips,
        reference=document.case_number,
        stamp=words.text(STAFF_ONLY),
    )


def _referrer(sheet: Composer, document: ReferralSheet) -> None:
    sheet.heading(words.text("Who refers"))
    fields(
        sheet,
        (
            (words.text("Agency"), document.agency),
            (words.text("Officer or contact"), document.officer),
            (words.text("Agency’s number"), document.agency_number),
            (words.text("Date of the referral"), day(document.referred_on)),
            (words.text("Deferral begins"), day(document.deferral_start)),
            (words.text("Deferral ends"), day(document.deferral_end)),
        ),
    )


def _young_person(sheet: Composer, document: ReferralSheet) -> None:
    sheet.heading(words.text("Young person and family"))
    born = day(document.birth_date)
    fields(sheet, ((words.text("Full name"), document.respondent),), 1)
    fields(
        sheet,
        (
            (words.text("Birth date"), born),
            (words.text("Age as the referrer wrote it"), document.age_band),
            (words.text("Sex"), document.sex),
            (words.text("Phone"), document.phone),
            (words.text("School"), document.school),
            (words.text("Language at home"), document.language),
            (words.text("Interpreter"), document.interpreter),
        ),
        3,
    )
    fields(sheet, ((words.text("Address"), document.address),), 1)
    people = [
        ", ".join(part for part in (person.name, person.capacity, person.note) if part)
        for person in document.guardians
    ]
    fields(sheet, [(words.text("Guardian, and in what capacity"), told) for told in people or ["", ""]])


def _incident(sheet: Composer, document: ReferralSheet) -> None:
    sheet.heading(words.text("What happened"))
    offenses = [(line.words, line.offense_class, line.code) for line in document.offenses]
    table(sheet, _OFFENSES, offenses or [("", "", "")] * 2, least=22)
    fields(
        sheet,
        (
            (words.text("Date of the offense"), day(document.offense_on)),
            (words.text("Place"), document.place),
        ),
    )
    sheet.text(words.text("The facts, for staff"), STRONG, keep=True)
    sheet.text_or_lines(document.facts, 4)
    if document.mark:
        sheet.text(document.mark, STRONG)
    fields(
        sheet,
        (
            (words.text("Others involved"), "\n".join(document.others_involved)),
            (words.text("Victims"), "\n".join(document.victims)),
            (words.text("Loss or damage"), document.loss),
            (words.text("Earlier cases in this court"), "\n".join(document.earlier)),
        ),
    )


def _screening(sheet: Composer, document: ReferralSheet) -> None:
    sheet.heading(words.text("May this case come to youth court?"))
    ticks(sheet, tuple(words.text(told) for told in _RESULTS), document.result or None)
    if document.rules_result:
        sheet.text(words.text("The rules say: {result}", result=document.rules_result), STRONG, keep=True)
    sheet.bullets(document.reasons)
    if document.rules:
        sheet.text(words.text("The court’s rules in force"), STRONG, keep=True)
        sheet.bullets(document.rules, SMALL, numbered=True)
    fields(
        sheet, ((words.text("Decided by"), document.decided_by), (words.text("On"), day(document.decided_on)))
    )
    fields(sheet, ((words.text("Reason for the decision"), document.decision_reason),), 1)
    signatures(sheet, [(words.text("Coordinator"), "")])
