"""The single papers of a case, built from what the court file holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from youthcourt import words
from youthcourt.domain.consent import is_minor
from youthcourt.domain.criteria import PARTS
from youthcourt.domain.juror_view import JurorCase
from youthcourt.domain.own_fields import OnPaper
from youthcourt.domain.sanctions import JURY_DUTY, DutyRule
from youthcourt.printing.documents.cover import ConsentLine, PersonLine, SeatLine, StaffCover
from youthcourt.printing.documents.family import Agreement, ConsentForm, OffenseLine, ReferralSheet
from youthcourt.printing.documents.jury import (
    Ballot,
    DeliberationWorksheet,
    GuidelineLine,
    OrderedItem,
    QuestionSheet,
    StatementOfFacts,
)
from youthcourt.printing.documents.language import speaking
from youthcourt.printing.documents.wording import Criterion, default_wording
from youthcourt.services import catalogue, result_form
from youthcourt.services.cases import CasePage
from youthcourt.services.consent_texts import version_of
from youthcourt.services.eligibility_rules import sentences
from youthcourt.services.own_lines import case_lines
from youthcourt.services.paper_language import of_family
from youthcourt.services.referral_reads import ReferralTold, Tie, referral_told
from youthcourt.services.school_marks import mark_words, school_marks
from youthcourt.services.settings import settings
from youthcourt.services.sittings import DocketLine, clock_of
from youthcourt.services.sittings import SeatLine as SeatDrawn
from youthcourt.store import find_results
from youthcourt.store.tables import Person
from youthcourt.store.unit import Unit


def facts(case: JurorCase, page: CasePage) -> StatementOfFacts:
    """Return the statement of facts for jurors."""
    return StatementOfFacts(case, default_wording().juror_rules, page.facts_cleared_on)


def questions(case: JurorCase) -> QuestionSheet:
    """Return the jurors' question sheet."""
    wording = default_wording()
    return QuestionSheet(case, wording.themes, wording.family)


def court_criteria(unit: Unit) -> tuple[Criterion, ...]:
    """Return the four criteria, in the court's own words where it has changed them."""
    shipped = {part.code: part.words for part in PARTS}
    own = {row.part: row.words for row in catalogue.criteria_words(unit) if row.words != shipped[row.part]}
    return tuple(_with_own(criterion, own) for criterion in default_wording().criteria)


def _with_own(criterion: Criterion, own: dict[str, str]) -> Criterion:
    """Put the court's words in: beside the boxes, or in the heading of a criterion with one row of boxes."""
    if len(criterion.parts) == 1:
        return replace(criterion, words=own.get(criterion.parts[0].code, criterion.words))
    parts = tuple(replace(part, words=own.get(part.code, part.words)) for part in criterion.parts)
    return replace(criterion, parts=parts)


def ballot(unit: Unit, case: JurorCase) -> Ballot:
    """Return the four-criteria ballot."""
    return Ballot(case, court_criteria(unit), default_wording().scale)


def worksheet(unit: Unit, case: JurorCase) -> DeliberationWorksheet:
    """Return the foreperson's worksheet with the court's ranges."""
    wording = default_wording()
    return DeliberationWorksheet(
        case, court_criteria(unit), wording.scale, guideline(unit), wording.deliberation_steps, wording.aims
    )


def guideline(unit: Unit) -> tuple[GuidelineLine, ...]:
    """Return the court's ranges for the worksheet; jury duty as the court's rule says."""
    duty = settings(unit).duty_rule
    return tuple(
        GuidelineLine(
            words.text(item.label),
            words.number(item.minimum),
            words.number(item.maximum),
            words.counted_in(item.unit),
            item.needs_topic,
            required=item.code == JURY_DUTY and duty is DutyRule.REQUIRED,
        )
        for item in catalogue.sanctions_by_code(unit).values()
        if not item.barred and not (item.code == JURY_DUTY and duty is DutyRule.OFF)
    )


def agreement(unit: Unit, page: CasePage, items: tuple[OrderedItem, ...], hearing_id: str = "") -> Agreement:
    """Return the contract with the family, with full names; *items* are what *hearing_id* decided."""
    decided = [row for row in find_results.items(unit, hearing_id) if not row.replaced]
    # By its code: the court may call jury duty otherwise since it was decided.
    sittings = next((row.amount // 100 for row in decided if row.type_code == JURY_DUTY), None)
    chosen = settings(unit)
    off = chosen.duty_rule is DutyRule.OFF
    of_age = not is_minor(page.line.birth_date, unit.today, chosen.age_of_majority)
    return Agreement(
        page.line.number,
        default_wording().consequences,
        page.line.name,
        () if of_age else signing_guardians(page),
        items,
        max((item.due_on for item in items if item.due_on), default=None),
        0 if off else sittings,
        contact=chosen.contact,
        own=case_lines(unit, page.line.number, OnPaper.AGREEMENT),
        of_age=of_age,
    )


def guardians(page: CasePage) -> tuple[PersonLine, ...]:
    """Return the guardians who may be met, with their capacity."""
    return tuple(
        PersonLine(guardian.name, words.label(guardian.capacity))
        for guardian in page.guardians
        if not guardian.left_alone
    )


def signing_guardians(page: CasePage) -> tuple[PersonLine, ...]:
    """Return the guardians who may sign: neither barred nor left alone."""
    return tuple(
        PersonLine(guardian.name, words.label(guardian.capacity))
        for guardian in page.guardians
        if guardian.may_sign and not guardian.left_alone
    )


def staff_cover(unit: Unit, line: DocketLine, page: CasePage, on: date) -> StaffCover:
    """Return the staff's cover of a hearing: full names, consents, panel."""
    person = unit.get(Person, line.respondent_id, "person")
    strengths = (person.strengths, person.interests)
    return StaffCover(
        case_number=line.case,
        respondent=line.name,
        offense="; ".join(offense.words for offense in page.offenses),
        incident_on=page.offense_on,
        held_on=on,
        start=clock_of(line.start),
        room=line.room,
        judge=line.judge,
        interpreter=person.interpreter,
        guardians=guardians(page),
        languages=person.languages,
        strengths=tuple(text for text in strengths if text),
        consents=consents(page),
        missing=tuple(words.say(one) for one in line.missing),
        panel=seats((*line.panel, *line.alternates)),
        own=case_lines(unit, line.case, OnPaper.COVER),
        mark=mark_words(school_marks(unit, line.case).any),
    )


def seats(drawn: Sequence[SeatDrawn]) -> tuple[SeatLine, ...]:
    """Return the seats of those who are still there, each under its own number; 0 is an alternate's."""
    return tuple(
        SeatLine(seat.number, seat.name, alternate=not seat.number) for seat in drawn if not seat.left_code
    )


def consents(page: CasePage) -> tuple[ConsentLine, ...]:
    """Return the consents that stand."""
    return tuple(
        ConsentLine(
            words.label(consent.kind),
            consent.signer,
            words.label(consent.capacity),
            consent.signed_on,
            words.label(consent.method),
        )
        for consent in page.consents
        if consent.withdrawn_on is None
    )


def consent_form(page: CasePage) -> ConsentForm:
    """Return the form for admission, consent and waiver, to be signed by hand."""
    sections = default_wording().consent
    return ConsentForm(
        page.line.number, sections, page.line.name, signing_guardians(page), version=version_of(sections)
    )


def family_agreement(unit: Unit, page: CasePage, hearing_id: str = "") -> Agreement | None:
    """Return the agreement in the language of the family; None where it is the court's, or not known.

    Nor is there one where nobody of the family is to be contacted.
    """
    locale = of_family(unit, page.line.language)
    if not locale or page.nobody_to_contact:
        return None
    with speaking(locale):
        made = agreement(unit, page, result_form.decided_items(unit, hearing_id), hearing_id)
    return replace(made, language=locale)


def family_consent(unit: Unit, page: CasePage) -> ConsentForm | None:
    """Return the consent form in the language of the family; None where it is the court's, or not known.

    Nor is there one where nobody of the family is to be contacted.
    """
    locale = of_family(unit, page.line.language)
    if not locale or page.nobody_to_contact:
        return None
    with speaking(locale):
        return replace(consent_form(page), language=locale)


def referral_sheet(unit: Unit, page: CasePage) -> ReferralSheet:
    """Return the referral and screening sheet; what is missing prints as lines."""
    person = unit.get(Person, page.line.respondent_id, "person")
    decided = next((line for line in page.screenings if line.decided), None)
    ruled = next((line for line in page.screenings if not line.decided), None)
    sheet = ReferralSheet(
        case_number=page.line.number,
        respondent=page.line.name,
        birth_date=person.birth_date,
        age_band=page.age_band,
        sex=person.sex,
        phone=person.phone,
        address=person.address,
        school=person.school,
        language=person.language,
        guardians=guardians(page),
        agency=page.agency,
        officer=page.officer,
        agency_number=page.line.agency_number,
        referred_on=page.line.referred_on,
        offenses=tuple(OffenseLine(o.words, o.offense_class, o.code) for o in page.offenses),
        offense_on=page.offense_on,
        place=page.place,
        facts=page.staff_summary,
        others_involved=page.companions,
        result=words.label(page.line.result) if page.line.result else "",
        rules_result=words.label(ruled.result) if ruled else "",
        reasons=page.screenings[0].reasons if page.screenings else (),
        rules=sentences(unit),
        decided_by=decided.by if decided else "",
        decided_on=decided.made_on if decided else None,
        decision_reason=decided.why if decided else "",
        own=case_lines(unit, page.line.number, OnPaper.REFERRAL),
        mark=mark_words(school_marks(unit, page.line.number).any),
    )
    return _with_told(sheet, referral_told(unit, page.line.number))


def _with_told(sheet: ReferralSheet, told: ReferralTold) -> ReferralSheet:
    """Return the sheet with what came with the referral: the deferral, victims, claims, earlier cases."""
    return replace(
        sheet,
        victims=tuple(claim.victim for claim in told.claims),
        loss=_loss(told),
        deferral_start=told.deferral_start,
        deferral_end=told.deferral_end,
        interpreter=told.interpreter,
        earlier=tuple(
            words.text("{case}, {date}", case=one.number, date=one.referred_on)
            for one in told.linked
            if one.tie is Tie.EARLIER
        ),
    )


def _loss(told: ReferralTold) -> str:
    """Return the loss and each victim's claim, a line each; empty where nobody told of any."""
    loss = [words.money(told.loss_cents)] if told.loss_cents is not None else []
    claims = [
        words.text("{victim} claims {claim_cents}", victim=claim.victim, claim_cents=claim.cents)
        for claim in told.claims
        if claim.cents is not None
    ]
    return "\n".join([*loss, *claims])
