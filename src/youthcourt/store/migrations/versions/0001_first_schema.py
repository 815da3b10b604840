"""The first schema of a court file.

Later migrations add to it; this one is never edited after a release.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from youthcourt.store import sqlcipher

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make every table of the first schema."""
    op.create_table(
        "agency",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("officer", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("wants_back", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agency")),
    )
    op.create_index(op.f("ix_agency_name"), "agency", ["name"], unique=False)
    op.create_table(
        "audit",
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("fields", sa.String(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_kind"), "audit", ["kind"], unique=False)
    op.create_index(op.f("ix_audit_object_id"), "audit", ["object_id"], unique=False)
    op.create_table(
        "backuprecord",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("proven", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backuprecord")),
    )
    op.create_table(
        "criteriontext",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("criterion", sa.Integer(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criteriontext")),
        sa.UniqueConstraint("part", name=op.f("uq_criteriontext_part")),
    )
    op.create_table(
        "eligibilityrule",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "age_at_offense",
                "class_barred",
                "words_barred",
                "prior_participation",
                "failed_before",
                "residence",
                "school",
                "enrolled",
                name="rulekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "eligible",
                "not eligible",
                "needs a decision",
                name="result",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("minimum", sa.Integer(), nullable=True),
        sa.Column("maximum", sa.Integer(), nullable=True),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("years", sa.Integer(), nullable=True),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_eligibilityrule")),
    )
    op.create_table(
        "incident",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("staff_summary", sa.String(), nullable=False),
        sa.Column("loss_cents", sa.Integer(), nullable=True),
        sa.Column("from_school", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
    )
    op.create_table(
        "numberseries",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_numberseries")),
    )
    op.create_table(
        "offensetype",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("offense_class", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_offensetype")),
        sa.UniqueConstraint("code", name=op.f("uq_offensetype_code")),
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
    )
    op.create_index(op.f("ix_organization_folded"), "organization", ["folded"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("known_as", sa.String(), nullable=False),
        sa.Column("latin_form", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("filed", sa.String(), nullable=False),
        sa.Column("birth_date", sa.Date(), nullable=True),
        sa.Column("birth_date_estimated", sa.Boolean(), nullable=False),
        sa.Column("pronoun", sa.String(), nullable=False),
        sa.Column("sex", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("interpreter", sa.String(), nullable=False),
        sa.Column("school", sa.String(), nullable=False),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("household", sa.String(), nullable=False),
        sa.Column("household_folded", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("strengths", sa.String(), nullable=False),
        sa.Column("interests", sa.String(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("access_needs", sa.String(), nullable=False),
        sa.Column("staff_note", sa.String(), nullable=False),
        sa.Column("no_contact", sa.Boolean(), nullable=False),
        sa.Column("no_contact_why", sa.String(), nullable=False),
        sa.Column("best_hour", sa.String(), nullable=False),
        sa.Column(
            "voicemail",
            sa.Enum(
                "safe", "not_safe", name="voicemail", native_enum=False, create_constraint=True, length=40
            ),
            nullable=True,
        ),
        sa.Column("speak_to", sa.String(), nullable=False),
        sa.Column("enrolled", sa.Boolean(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
    )
    op.create_index(op.f("ix_person_birth_date"), "person", ["birth_date"], unique=False)
    op.create_index(op.f("ix_person_filed"), "person", ["filed"], unique=False)
    op.create_index(op.f("ix_person_folded"), "person", ["folded"], unique=False)
    op.create_index(op.f("ix_person_household_folded"), "person", ["household_folded"], unique=False)
    op.create_table(
        "printlog",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("reference", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("copies", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_printlog")),
    )
    op.create_table(
        "sanctiontype",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "unit",
            sa.Enum(
                "hours",
                "sittings",
                "count",
                "words",
                "money",
                "until_date",
                name="unit",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("minimum", sa.Integer(), nullable=False),
        sa.Column("maximum", sa.Integer(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("barred", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("needs_topic", sa.Boolean(), nullable=False),
        sa.Column("hours_each", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanctiontype")),
        sa.UniqueConstraint("code", name=op.f("uq_sanctiontype_code")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "sitting",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("slot_minutes", sa.Integer(), nullable=False),
        sa.Column("duty_places", sa.Integer(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=False),
        sa.Column("reopened_why", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sitting")),
        sa.UniqueConstraint("held_on", name=op.f("uq_sitting_held_on")),
    )
    op.create_table(
        "attendance",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column(
            "code",
            sa.Enum(
                "expected",
                "served",
                "present_not_seated",
                "late",
                "left_early",
                "excused",
                "no_show",
                "sent_home",
                name="attendancecode",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("time_in", sa.Time(), nullable=True),
        sa.Column("time_out", sa.Time(), nullable=True),
        sa.Column("break_minutes", sa.Integer(), nullable=False),
        sa.Column("closed", sa.Boolean(), nullable=False),
        sa.Column("reopened_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id_person")),
        sa.ForeignKeyConstraint(
            ["sitting_id"], ["sitting.id"], name=op.f("fk_attendance_sitting_id_sitting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sa.UniqueConstraint("sitting_id", "person_id", name=op.f("uq_attendance_sitting_id")),
    )
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_index(op.f("ix_attendance_sitting_id"), "attendance", ["sitting_id"], unique=False)
    op.create_table(
        "court_case",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("respondent_id", sa.String(), nullable=False),
        sa.Column("incident_id", sa.String(), nullable=False),
        sa.Column("agency_id", sa.String(), nullable=True),
        sa.Column("agency_number", sa.String(), nullable=False),
        sa.Column("referred_on", sa.Date(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "referred",
                "screening",
                "intake",
                "accepted",
                "scheduled",
                "continued",
                "heard",
                "active",
                "extended",
                "completed",
                "returned_noncompliance",
                "returned_new_offense",
                "withdrawn",
                "ineligible",
                "no_contact",
                "consent_declined",
                "admission_withdrawn",
                "referrer_withdrew",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("stage_since", sa.Date(), nullable=False),
        sa.Column("age_band", sa.String(), nullable=False),
        sa.Column(
            "eligibility",
            sa.Enum(
                "eligible",
                "not eligible",
                "needs a decision",
                name="result",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("juror_facts", sa.String(), nullable=False),
        sa.Column("facts_cleared_on", sa.Date(), nullable=True),
        sa.Column("facts_cleared_by", sa.String(), nullable=False),
        sa.Column("facts_kept_words", sa.String(), nullable=False),
        sa.Column("deferral_start", sa.Date(), nullable=True),
        sa.Column("deferral_end", sa.Date(), nullable=True),
        sa.Column("accepted_on", sa.Date(), nullable=True),
        sa.Column("exit_on", sa.Date(), nullable=True),
        sa.Column("exit_code", sa.String(), nullable=False),
        sa.Column("exit_note", sa.String(), nullable=False),
        sa.Column("next_hearing_on", sa.Date(), nullable=True),
        sa.Column("next_step", sa.String(), nullable=False),
        sa.Column("earlier_case_id", sa.String(), nullable=True),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("acknowledged_on", sa.Date(), nullable=True),
        sa.Column("call_again_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_court_case_agency_id_agency")),
        sa.ForeignKeyConstraint(
            ["earlier_case_id"], ["court_case.id"], name=op.f("fk_court_case_earlier_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_court_case_incident_id_incident")
        ),
        sa.ForeignKeyConstraint(
            ["respondent_id"], ["person.id"], name=op.f("fk_court_case_respondent_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_court_case")),
        sa.UniqueConstraint("number", name=op.f("uq_court_case_number")),
    )
    op.create_index(op.f("ix_court_case_agency_id"), "court_case", ["agency_id"], unique=False)
    op.create_index(op.f("ix_court_case_agency_number"), "court_case", ["agency_number"], unique=False)
    op.create_index(op.f("ix_court_case_earlier_case_id"), "court_case", ["earlier_case_id"], unique=False)
    op.create_index(op.f("ix_court_case_folded"), "court_case", ["folded"], unique=False)
    op.create_index(op.f("ix_court_case_incident_id"), "court_case", ["incident_id"], unique=False)
    op.create_index(op.f("ix_court_case_next_hearing_on"), "court_case", ["next_hearing_on"], unique=False)
    op.create_index(op.f("ix_court_case_respondent_id"), "court_case", ["respondent_id"], unique=False)
    op.create_index("ix_court_case_stage_number", "court_case", ["stage", "number"], unique=False)
    op.create_table(
        "draw",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("eligible_hash", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("minimum", sa.Integer(), nullable=False),
        sa.Column("alternates", sa.Integer(), nullable=False),
        sa.Column("duty", sa.String(), nullable=False),
        sa.Column("signed_up", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("superseded", sa.Boolean(), nullable=False),
        sa.Column("relaxed", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.id"], name=op.f("fk_draw_sitting_id_sitting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draw")),
    )
    op.create_index(op.f("ix_draw_sitting_id"), "draw", ["sitting_id"], unique=False)
    op.create_table(
        "guardianlink",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("guardian_id", sa.String(), nullable=False),
        sa.Column(
            "capacity",
            sa.Enum(
                "self",
                "parent",
                "step_parent",
                "grandparent",
                "foster_carer",
                "legal_guardian",
                "agency",
                "other",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("may_sign", sa.Boolean(), nullable=False),
        sa.Column("lives_with", sa.Boolean(), nullable=False),
        sa.Column("gets_letters", sa.Boolean(), nullable=False),
        sa.Column("no_contact", sa.Boolean(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("on_behalf_of", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["guardian_id"], ["person.id"], name=op.f("fk_guardianlink_guardian_id_person")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_guardianlink_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardianlink")),
    )
    op.create_index(op.f("ix_guardianlink_guardian_id"), "guardianlink", ["guardian_id"], unique=False)
    op.create_index(op.f("ix_guardianlink_person_id"), "guardianlink", ["person_id"], unique=False)
    op.create_table(
        "history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("audit_seq", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("object_id", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["audit_seq"], ["audit.seq"], name=op.f("fk_history_audit_seq_audit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_history")),
    )
    op.create_index(op.f("ix_history_audit_seq"), "history", ["audit_seq"], unique=False)
    op.create_index(op.f("ix_history_object_id"), "history", ["object_id"], unique=False)
    op.create_table(
        "incidentparty",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("incident_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("organization_id", sa.String(), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "victim", "witness", name="partyrole", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("cleared_extract", sa.String(), nullable=False),
        sa.Column("claim_cents", sa.Integer(), nullable=True),
        sa.Column("insurance_cents", sa.Integer(), nullable=True),
        sa.Column("statement_on", sa.Date(), nullable=True),
        sa.Column("extract_cleared_on", sa.Date(), nullable=True),
        sa.Column("extract_cleared_by", sa.String(), nullable=False),
        sa.Column("extract_kept_words", sa.String(), nullable=False),
        sa.Column("safe_address", sa.String(), nullable=False),
        sa.Column("safe_phone", sa.String(), nullable=False),
        sa.Column("surrogate", sa.String(), nullable=False),
        sa.Column("letter_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["incident_id"], ["incident.id"], name=op.f("fk_incidentparty_incident_id_incident")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organization.id"],
            name=op.f("fk_incidentparty_organization_id_organization"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_incidentparty_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incidentparty")),
    )
    op.create_index(op.f("ix_incidentparty_incident_id"), "incidentparty", ["incident_id"], unique=False)
    op.create_index(
        op.f("ix_incidentparty_organization_id"), "incidentparty", ["organization_id"], unique=False
    )
    op.create_index(op.f("ix_incidentparty_person_id"), "incidentparty", ["person_id"], unique=False)
    op.create_table(
        "jurorprofile",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("stopped_reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_jurorprofile_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jurorprofile")),
    )
    op.create_index(op.f("ix_jurorprofile_person_id"), "jurorprofile", ["person_id"], unique=True)
    op.create_table(
        "personrole",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "respondent",
                "juror",
                "guardian",
                "victim",
                "witness",
                "mentor",
                "judge",
                "volunteer",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_personrole_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_personrole")),
    )
    op.create_index(op.f("ix_personrole_person_id"), "personrole", ["person_id"], unique=False)
    op.create_table(
        "relation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_a_id", sa.String(), nullable=False),
        sa.Column("person_b_id", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "sibling",
                "parent",
                "relative",
                "household",
                "partner",
                "friend",
                "hostile",
                name="relationkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_a_id"], ["person.id"], name=op.f("fk_relation_person_a_id_person")),
        sa.ForeignKeyConstraint(["person_b_id"], ["person.id"], name=op.f("fk_relation_person_b_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relation")),
    )
    op.create_index(op.f("ix_relation_person_a_id"), "relation", ["person_a_id"], unique=False)
    op.create_index(op.f("ix_relation_person_b_id"), "relation", ["person_b_id"], unique=False)
    op.create_table(
        "room",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("judge_id", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["judge_id"], ["person.id"], name=op.f("fk_room_judge_id_person")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.id"], name=op.f("fk_room_sitting_id_sitting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room")),
        sa.UniqueConstraint("sitting_id", "name", name=op.f("uq_room_sitting_id")),
    )
    op.create_index(op.f("ix_room_judge_id"), "room", ["judge_id"], unique=False)
    op.create_index(op.f("ix_room_sitting_id"), "room", ["sitting_id"], unique=False)
    op.create_table(
        "training",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("module", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_training_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training")),
    )
    op.create_index(op.f("ix_training_person_id"), "training", ["person_id"], unique=False)
    op.create_table(
        "caseoffense",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("type_id", sa.String(), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("offense_class", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_caseoffense_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["type_id"], ["offensetype.id"], name=op.f("fk_caseoffense_type_id_offensetype")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caseoffense")),
    )
    op.create_index(op.f("ix_caseoffense_case_id"), "caseoffense", ["case_id"], unique=False)
    op.create_index(op.f("ix_caseoffense_type_id"), "caseoffense", ["type_id"], unique=False)
    op.create_table(
        "consent",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("subject_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "admission",
                "participation",
                "confidentiality",
                "release",
                "juror_oath",
                "juror_permission",
                "follow_up",
                name="consentkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("signer_id", sa.String(), nullable=False),
        sa.Column(
            "capacity",
            sa.Enum(
                "self",
                "parent",
                "step_parent",
                "grandparent",
                "foster_carer",
                "legal_guardian",
                "agency",
                "other",
                name="capacity",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "method",
            sa.Enum(
                "signed", "paper_on_file", name="method", native_enum=False, create_constraint=True, length=40
            ),
            nullable=False,
        ),
        sa.Column("signed_on", sa.Date(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("text_version", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("interpreter", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("released_to", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("attachment_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["attachment_id"], ["attachment.id"], name=op.f("fk_consent_attachment_id_attachment")
        ),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_consent_case_id_court_case")),
        sa.ForeignKeyConstraint(["signer_id"], ["person.id"], name=op.f("fk_consent_signer_id_person")),
        sa.ForeignKeyConstraint(["subject_id"], ["person.id"], name=op.f("fk_consent_subject_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
    )
    op.create_index(op.f("ix_consent_case_id"), "consent", ["case_id"], unique=False)
    op.create_index(op.f("ix_consent_signer_id"), "consent", ["signer_id"], unique=False)
    op.create_index(op.f("ix_consent_subject_id"), "consent", ["subject_id"], unique=False)
    op.create_table(
        "contact",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("at", sa.Time(), nullable=True),
        sa.Column(
            "channel",
            sa.Enum(
                "call",
                "text",
                "letter",
                "email",
                "visit",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "result",
            sa.Enum(
                "reached",
                "message_left",
                "no_answer",
                "sent",
                "came_back",
                "wrong_number",
                "asked_not_to",
                "came_in",
                name="contactresult",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.Column("about_on", sa.Date(), nullable=True),
        sa.Column("about_at", sa.Time(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_contact_case_id_court_case")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_contact_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_index(op.f("ix_contact_case_id"), "contact", ["case_id"], unique=False)
    op.create_index(op.f("ix_contact_person_id"), "contact", ["person_id"], unique=False)
    op.create_table(
        "dutyobligation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sittings_owed", sa.Integer(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_dutyobligation_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_dutyobligation_person_id_person")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dutyobligation")),
    )
    op.create_index(op.f("ix_dutyobligation_case_id"), "dutyobligation", ["case_id"], unique=True)
    op.create_index(op.f("ix_dutyobligation_person_id"), "dutyobligation", ["person_id"], unique=False)
    op.create_table(
        "hearing",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column("room_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column(
            "result",
            sa.Enum(
                "set",
                "heard",
                "no_show",
                "continued",
                "withdrawn",
                name="hearingresult",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("result_note", sa.String(), nullable=False),
        sa.Column(
            "put_off_by",
            sa.Enum(
                "court",
                "family",
                name="putoffby",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("supersedes_id", sa.String(), nullable=True),
        sa.Column("judge_id", sa.String(), nullable=True),
        sa.Column("foreperson_id", sa.String(), nullable=True),
        sa.Column("still_willing", sa.Boolean(), nullable=True),
        sa.Column("recorded_at", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_hearing_case_id_court_case")),
        sa.ForeignKeyConstraint(
            ["foreperson_id"], ["person.id"], name=op.f("fk_hearing_foreperson_id_person")
        ),
        sa.ForeignKeyConstraint(["judge_id"], ["person.id"], name=op.f("fk_hearing_judge_id_person")),
        sa.ForeignKeyConstraint(["room_id"], ["room.id"], name=op.f("fk_hearing_room_id_room")),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.id"], name=op.f("fk_hearing_sitting_id_sitting")),
        sa.ForeignKeyConstraint(
            ["supersedes_id"], ["hearing.id"], name=op.f("fk_hearing_supersedes_id_hearing")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearing")),
    )
    op.create_index(op.f("ix_hearing_case_id"), "hearing", ["case_id"], unique=False)
    op.create_index(op.f("ix_hearing_foreperson_id"), "hearing", ["foreperson_id"], unique=False)
    op.create_index(op.f("ix_hearing_judge_id"), "hearing", ["judge_id"], unique=False)
    op.create_index(op.f("ix_hearing_room_id"), "hearing", ["room_id"], unique=False)
    op.create_index(op.f("ix_hearing_sitting_id"), "hearing", ["sitting_id"], unique=False)
    op.create_index(op.f("ix_hearing_supersedes_id"), "hearing", ["supersedes_id"], unique=False)
    op.create_table(
        "note",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("from_school", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_note_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_note")),
    )
    op.create_index(op.f("ix_note_case_id"), "note", ["case_id"], unique=False)
    op.create_table(
        "recusal",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_recusal_case_id_court_case")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_recusal_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recusal")),
    )
    op.create_index(op.f("ix_recusal_case_id"), "recusal", ["case_id"], unique=False)
    op.create_index(op.f("ix_recusal_person_id"), "recusal", ["person_id"], unique=False)
    op.create_table(
        "restitution",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("party_id", sa.String(), nullable=False),
        sa.Column("share_cents", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_restitution_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["party_id"], ["incidentparty.id"], name=op.f("fk_restitution_party_id_incidentparty")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restitution")),
    )
    op.create_index(op.f("ix_restitution_case_id"), "restitution", ["case_id"], unique=False)
    op.create_index(op.f("ix_restitution_party_id"), "restitution", ["party_id"], unique=False)
    op.create_table(
        "retentionaction",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("hold", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_retentionaction_case_id_court_case")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_retentionaction")),
    )
    op.create_index(op.f("ix_retentionaction_case_id"), "retentionaction", ["case_id"], unique=False)
    op.create_table(
        "screeningresult",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column(
            "result",
            sa.Enum(
                "eligible",
                "not eligible",
                "needs a decision",
                name="result",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("decided", sa.Boolean(), nullable=False),
        sa.Column("reasons", sa.String(), nullable=False),
        sa.Column("decided_reason", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_screeningresult_case_id_court_case")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_screeningresult")),
    )
    op.create_index(op.f("ix_screeningresult_case_id"), "screeningresult", ["case_id"], unique=False)
    op.create_table(
        "stageentry",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "referred",
                "screening",
                "intake",
                "accepted",
                "scheduled",
                "continued",
                "heard",
                "active",
                "extended",
                "completed",
                "returned_noncompliance",
                "returned_new_offense",
                "withdrawn",
                "ineligible",
                "no_contact",
                "consent_declined",
                "admission_withdrawn",
                "referrer_withdrew",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("reason_code", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_stageentry_case_id_court_case")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stageentry")),
    )
    op.create_index(op.f("ix_stageentry_case_id"), "stageentry", ["case_id"], unique=False)
    op.create_table(
        "victimwish",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("party_id", sa.String(), nullable=False),
        sa.Column("wish", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("no_contact", sa.Boolean(), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("letter", sa.Boolean(), nullable=True),
        sa.Column("result", sa.Boolean(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("attend", sa.Boolean(), nullable=True),
        sa.Column(
            "statement",
            sa.Enum(
                "written",
                "read_out",
                "in_person",
                name="statementway",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("surrogate", sa.Boolean(), nullable=True),
        sa.Column("restitution", sa.Boolean(), nullable=True),
        sa.Column("first_name", sa.Boolean(), nullable=True),
        sa.ForeignKeyConstraint(
            ["party_id"], ["incidentparty.id"], name=op.f("fk_victimwish_party_id_incidentparty")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_victimwish")),
    )
    op.create_index(op.f("ix_victimwish_party_id"), "victimwish", ["party_id"], unique=False)
    op.create_table(
        "criterioncount",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("hearing_id", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("not_yet", sa.Integer(), nullable=False),
        sa.Column("partly", sa.Integer(), nullable=False),
        sa.Column("yes", sa.Integer(), nullable=False),
        sa.Column("foreperson_words", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_criterioncount_hearing_id_hearing")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterioncount")),
        sa.UniqueConstraint("hearing_id", "part", name=op.f("uq_criterioncount_hearing_id")),
    )
    op.create_index(op.f("ix_criterioncount_hearing_id"), "criterioncount", ["hearing_id"], unique=False)
    op.create_table(
        "disposition",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("hearing_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("unanimous", sa.Boolean(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("approved_on", sa.Date(), nullable=True),
        sa.Column("judge_id", sa.String(), nullable=True),
        sa.Column("judge_note", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("respondent_signed_on", sa.Date(), nullable=True),
        sa.Column("guardian_signed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_disposition_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_disposition_hearing_id_hearing")
        ),
        sa.ForeignKeyConstraint(["judge_id"], ["person.id"], name=op.f("fk_disposition_judge_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disposition")),
    )
    op.create_index(op.f("ix_disposition_case_id"), "disposition", ["case_id"], unique=False)
    op.create_index(op.f("ix_disposition_hearing_id"), "disposition", ["hearing_id"], unique=True)
    op.create_index(op.f("ix_disposition_judge_id"), "disposition", ["judge_id"], unique=False)
    op.create_table(
        "drawexclusion",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("hearing_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column(
            "bar",
            sa.Enum(
                "respondent",
                "co_respondent",
                "guardian",
                "same_household",
                "relative",
                "same_incident",
                "recused",
                "own_case",
                "oath",
                "permission",
                "stopped",
                "away",
                "other_role",
                "other_room",
                name="bar",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.ForeignKeyConstraint(["draw_id"], ["draw.id"], name=op.f("fk_drawexclusion_draw_id_draw")),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_drawexclusion_hearing_id_hearing")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_drawexclusion_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drawexclusion")),
    )
    op.create_index(op.f("ix_drawexclusion_draw_id"), "drawexclusion", ["draw_id"], unique=False)
    op.create_index(op.f("ix_drawexclusion_hearing_id"), "drawexclusion", ["hearing_id"], unique=False)
    op.create_index(op.f("ix_drawexclusion_person_id"), "drawexclusion", ["person_id"], unique=False)
    op.create_table(
        "drawhearing",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("hearing_id", sa.String(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("companion", sa.String(), nullable=False),
        sa.Column("eligible", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draw_id"], ["draw.id"], name=op.f("fk_drawhearing_draw_id_draw")),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_drawhearing_hearing_id_hearing")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_drawhearing")),
    )
    op.create_index(op.f("ix_drawhearing_draw_id"), "drawhearing", ["draw_id"], unique=False)
    op.create_index(op.f("ix_drawhearing_hearing_id"), "drawhearing", ["hearing_id"], unique=False)
    op.create_table(
        "juryservice",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column("obligation_id", sa.String(), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("counts", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["obligation_id"], ["dutyobligation.id"], name=op.f("fk_juryservice_obligation_id_dutyobligation")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_juryservice_person_id_person")),
        sa.ForeignKeyConstraint(
            ["sitting_id"], ["sitting.id"], name=op.f("fk_juryservice_sitting_id_sitting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_juryservice")),
        sa.UniqueConstraint("person_id", "sitting_id", name=op.f("uq_juryservice_person_id")),
    )
    op.create_index(op.f("ix_juryservice_obligation_id"), "juryservice", ["obligation_id"], unique=False)
    op.create_index(op.f("ix_juryservice_person_id"), "juryservice", ["person_id"], unique=False)
    op.create_index(op.f("ix_juryservice_sitting_id"), "juryservice", ["sitting_id"], unique=False)
    op.create_table(
        "panelseat",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("draw_id", sa.String(), nullable=False),
        sa.Column("hearing_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("alternate", sa.Boolean(), nullable=False),
        sa.Column("left_code", sa.String(), nullable=False),
        sa.Column("replaced_by_id", sa.String(), nullable=True),
        sa.Column("despite", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["draw_id"], ["draw.id"], name=op.f("fk_panelseat_draw_id_draw")),
        sa.ForeignKeyConstraint(["hearing_id"], ["hearing.id"], name=op.f("fk_panelseat_hearing_id_hearing")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_panelseat_person_id_person")),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"], ["panelseat.id"], name=op.f("fk_panelseat_replaced_by_id_panelseat")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_panelseat")),
    )
    op.create_index(op.f("ix_panelseat_draw_id"), "panelseat", ["draw_id"], unique=False)
    op.create_index(op.f("ix_panelseat_hearing_id"), "panelseat", ["hearing_id"], unique=False)
    op.create_index(op.f("ix_panelseat_person_id"), "panelseat", ["person_id"], unique=False)
    op.create_index(op.f("ix_panelseat_replaced_by_id"), "panelseat", ["replaced_by_id"], unique=False)
    op.create_table(
        "sharechange",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("restitution_id", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("waived_cents", sa.Integer(), nullable=False),
        sa.Column("let_go_cents", sa.Integer(), nullable=False),
        sa.Column("others_cents", sa.Integer(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["restitution_id"], ["restitution.id"], name=op.f("fk_sharechange_restitution_id_restitution")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sharechange")),
    )
    op.create_index(op.f("ix_sharechange_restitution_id"), "sharechange", ["restitution_id"], unique=False)
    op.create_table(
        "restitutionpayment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("restitution_id", sa.String(), nullable=False),
        sa.Column("paid_on", sa.Date(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("receipt", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("taken_back_on", sa.Date(), nullable=True),
        sa.Column("taken_back_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["restitution_id"],
            ["restitution.id"],
            name=op.f("fk_restitutionpayment_restitution_id_restitution"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restitutionpayment")),
    )
    op.create_index(
        op.f("ix_restitutionpayment_restitution_id"), "restitutionpayment", ["restitution_id"], unique=False
    )
    op.create_table(
        "creditentry",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("organization_id", sa.String(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "earn",
                "spend",
                "adjust",
                "reverse",
                name="creditkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=True),
        sa.Column("log_id", sa.String(), nullable=True),
        sa.Column("reward_id", sa.String(), nullable=True),
        sa.Column("for_person_id", sa.String(), nullable=True),
        sa.Column("reverses_id", sa.String(), nullable=True),
        sa.Column(
            "cause",
            sa.Enum(
                "entered_twice",
                "wrong_person",
                "wrong_hours",
                name="adjustcause",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["for_person_id"], ["person.id"], name=op.f("fk_creditentry_for_person_id_person")
        ),
        sa.ForeignKeyConstraint(
            ["log_id"], ["sanctionlog.id"], name=op.f("fk_creditentry_log_id_sanctionlog")
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_creditentry_organization_id_organization")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_creditentry_person_id_person")),
        sa.ForeignKeyConstraint(
            ["reverses_id"], ["creditentry.id"], name=op.f("fk_creditentry_reverses_id_creditentry")
        ),
        sa.ForeignKeyConstraint(["reward_id"], ["reward.id"], name=op.f("fk_creditentry_reward_id_reward")),
        sa.ForeignKeyConstraint(
            ["service_id"], ["juryservice.id"], name=op.f("fk_creditentry_service_id_juryservice")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_creditentry")),
    )
    op.create_index(op.f("ix_creditentry_for_person_id"), "creditentry", ["for_person_id"], unique=False)
    op.create_index(op.f("ix_creditentry_log_id"), "creditentry", ["log_id"], unique=False)
    op.create_index(op.f("ix_creditentry_organization_id"), "creditentry", ["organization_id"], unique=False)
    op.create_index(op.f("ix_creditentry_person_id"), "creditentry", ["person_id"], unique=False)
    op.create_index(op.f("ix_creditentry_reverses_id"), "creditentry", ["reverses_id"], unique=False)
    op.create_index(op.f("ix_creditentry_reward_id"), "creditentry", ["reward_id"], unique=False)
    op.create_index(op.f("ix_creditentry_service_id"), "creditentry", ["service_id"], unique=False)
    op.create_table(
        "dispositionitem",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("disposition_id", sa.String(), nullable=False),
        sa.Column("type_code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "unit",
            sa.Enum(
                "hours",
                "sittings",
                "count",
                "words",
                "money",
                "until_date",
                name="unit",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("jury_minimum", sa.Integer(), nullable=True),
        sa.Column("jury_maximum", sa.Integer(), nullable=True),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("set_by", sa.String(), nullable=False),
        sa.Column("judge_initials", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("replaced", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["disposition_id"], ["disposition.id"], name=op.f("fk_dispositionitem_disposition_id_disposition")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dispositionitem")),
    )
    op.create_index(
        op.f("ix_dispositionitem_disposition_id"), "dispositionitem", ["disposition_id"], unique=False
    )
    op.create_table(
        "sanction",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("item_id", sa.String(), nullable=False),
        sa.Column("type_code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column(
            "unit",
            sa.Enum(
                "hours",
                "sittings",
                "count",
                "words",
                "money",
                "until_date",
                name="unit",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("provider_id", sa.String(), nullable=True),
        sa.Column("proof", sa.String(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("due_original", sa.Date(), nullable=False),
        sa.Column(
            "due_by",
            sa.Enum(
                "referral",
                "deferral",
                "intake",
                "hearing",
                "hand",
                name="anchorkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("due_uncapped", sa.Date(), nullable=True),
        sa.Column("cap_on", sa.Date(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "open",
                "done",
                "waived",
                "not_done",
                name="sanctionstatus",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("travel", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_sanction_case_id_court_case")),
        sa.ForeignKeyConstraint(
            ["item_id"], ["dispositionitem.id"], name=op.f("fk_sanction_item_id_dispositionitem")
        ),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["organization.id"], name=op.f("fk_sanction_provider_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanction")),
    )
    op.create_index(op.f("ix_sanction_case_id"), "sanction", ["case_id"], unique=False)
    op.create_index(op.f("ix_sanction_item_id"), "sanction", ["item_id"], unique=False)
    op.create_index(op.f("ix_sanction_provider_id"), "sanction", ["provider_id"], unique=False)
    op.create_table(
        "extension",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sanction_id", sa.String(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("asked_by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("old_due", sa.Date(), nullable=False),
        sa.Column("new_due", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("granted", sa.Boolean(), nullable=True),
        sa.Column("decided_by", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sanction_id"], ["sanction.id"], name=op.f("fk_extension_sanction_id_sanction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extension")),
    )
    op.create_index(op.f("ix_extension_sanction_id"), "extension", ["sanction_id"], unique=False)
    op.create_table(
        "sanctionlog",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sanction_id", sa.String(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("present", sa.Integer(), nullable=True),
        sa.Column("credit_why", sa.String(), nullable=False),
        sa.Column("provider_id", sa.String(), nullable=True),
        sa.Column("verified_by", sa.String(), nullable=False),
        sa.Column("service_id", sa.String(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("taken_back_on", sa.Date(), nullable=True),
        sa.Column("taken_back_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["provider_id"], ["organization.id"], name=op.f("fk_sanctionlog_provider_id_organization")
        ),
        sa.ForeignKeyConstraint(
            ["sanction_id"], ["sanction.id"], name=op.f("fk_sanctionlog_sanction_id_sanction")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["juryservice.id"], name=op.f("fk_sanctionlog_service_id_juryservice")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanctionlog")),
    )
    op.create_index(op.f("ix_sanctionlog_provider_id"), "sanctionlog", ["provider_id"], unique=False)
    op.create_index(op.f("ix_sanctionlog_service_id"), "sanctionlog", ["service_id"], unique=False)
    op.create_index(op.f("ix_sanctionlog_sanction_id"), "sanctionlog", ["sanction_id"], unique=False)
    op.create_table(
        "findentry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_findentry")),
        sa.UniqueConstraint("kind", "key", name=op.f("uq_findentry_kind")),
    )
    sqlcipher.make_find_index(op.get_bind())
    op.create_table(
        "savedview",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("asked", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_savedview")),
    )
    op.create_index(op.f("ix_savedview_page"), "savedview", ["page"], unique=False)
    op.create_table(
        "courtword",
        sa.Column("msgid", sa.String(), nullable=False),
        sa.Column("said", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("msgid", name=op.f("pk_courtword")),
    )
    op.create_table(
        "draft",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("texts", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_draft")),
    )
    op.create_table(
        "importsource",
        sa.Column("signature", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("mapping", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("signature", name=op.f("pk_importsource")),
    )
    op.create_table(
        "firststep",
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("done_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("step", name=op.f("pk_firststep")),
    )
    op.create_table(
        "courtfield",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("subject", _named("subject", "case", "person", "sitting"), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("kind", _named("fieldkind", "text", "number", "date", "choice", "yes_no"), nullable=False),
        sa.Column("choices", sa.String(), nullable=False),
        sa.Column("sees", _named("sees", "staff", "family"), nullable=False),
        sa.Column(
            "paper", _named("onpaper", "none", "cover", "referral", "agreement", "docket"), nullable=False
        ),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_courtfield")),
    )
    op.create_table(
        "fieldvalue",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("field_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column("sitting_id", sa.String(), nullable=True),
        sa.Column("value", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(case_id IS NOT NULL) + (person_id IS NOT NULL) + (sitting_id IS NOT NULL) = 1",
            name=op.f("ck_fieldvalue_one_record"),
        ),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_fieldvalue_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["field_id"], ["courtfield.id"], name=op.f("fk_fieldvalue_field_id_courtfield")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_fieldvalue_person_id_person")),
        sa.ForeignKeyConstraint(
            ["sitting_id"], ["sitting.id"], name=op.f("fk_fieldvalue_sitting_id_sitting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fieldvalue")),
        sa.UniqueConstraint(
            "field_id", "case_id", "person_id", "sitting_id", name=op.f("uq_fieldvalue_field_id")
        ),
    )
    for column in ("case_id", "field_id", "person_id", "sitting_id"):
        op.create_index(op.f(f"ix_fieldvalue_{column}"), "fieldvalue", [column], unique=False)
    _desk()
    _following()


def _named(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def _desk() -> None:
    """Make the tables of the clerk's desk: lines put off, appointments, needs of a hearing, papers back."""
    op.create_table(
        "putoff",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "sitting",
                "reach_family",
                "hear_case",
                "record_hearing",
                "sanction",
                "duty",
                "backup",
                "consent",
                "facts",
                "hearing_date",
                "no_step",
                "decision",
                "family",
                "approval",
                "appointment",
                "missed",
                "papers",
                "extension",
                "writing",
                "attendance",
                "ladder",
                "closing",
                "follow_up",
                "event",
                "enquiry",
                "acknowledge",
                "call",
                "no_contact",
                "letter",
                "victim",
                name="todaykind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("put_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_putoff")),
        sa.UniqueConstraint("kind", "record", name=op.f("uq_putoff_kind")),
    )
    op.create_table(
        "appointment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "interview",
                "check_in",
                name="appointmentkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("with_whom", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "booked",
                "kept",
                "no_show",
                "cancelled",
                "rebooked",
                name="appointmentstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("rebooked_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_appointment_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_appointment_person_id_person")),
        sa.ForeignKeyConstraint(
            ["rebooked_id"], ["appointment.id"], name=op.f("fk_appointment_rebooked_id_appointment")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
    )
    op.create_index(op.f("ix_appointment_case_id"), "appointment", ["case_id"], unique=False)
    op.create_index(op.f("ix_appointment_person_id"), "appointment", ["person_id"], unique=False)
    op.create_index(op.f("ix_appointment_rebooked_id"), "appointment", ["rebooked_id"], unique=False)
    op.create_table(
        "hearingneed",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("hearing_id", sa.String(), nullable=False),
        sa.Column("family_confirmed_on", sa.Date(), nullable=True),
        sa.Column("family_note", sa.String(), nullable=False),
        sa.Column("interpreter", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["hearing_id"], ["hearing.id"], name=op.f("fk_hearingneed_hearing_id_hearing")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hearingneed")),
    )
    op.create_index(op.f("ix_hearingneed_hearing_id"), "hearingneed", ["hearing_id"], unique=True)
    op.create_table(
        "paperscollected",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column("collected_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sitting_id"], ["sitting.id"], name=op.f("fk_paperscollected_sitting_id_sitting")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paperscollected")),
    )
    op.create_index(op.f("ix_paperscollected_sitting_id"), "paperscollected", ["sitting_id"], unique=True)


def _following() -> None:
    """Make the tables of what comes after the hearing."""
    op.create_table(
        "provider",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("times", sa.String(), nullable=False),
        sa.Column("rules", sa.String(), nullable=False),
        sa.Column("places", sa.Integer(), nullable=True),
        sa.Column("travel_minutes", sa.Integer(), nullable=True),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_provider_organization_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_provider")),
    )
    op.create_index(op.f("ix_provider_organization_id"), "provider", ["organization_id"], unique=True)
    op.create_table(
        "mentorship",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("mentor_id", sa.String(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.Column("ended_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_mentorship_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(["mentor_id"], ["person.id"], name=op.f("fk_mentorship_mentor_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentorship")),
    )
    op.create_index(op.f("ix_mentorship_case_id"), "mentorship", ["case_id"], unique=False)
    op.create_index(op.f("ix_mentorship_mentor_id"), "mentorship", ["mentor_id"], unique=False)
    op.create_table(
        "mentormeeting",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("mentorship_id", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "held",
                "moved",
                "missed",
                name="meetingstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mentorship_id"], ["mentorship.id"], name=op.f("fk_mentormeeting_mentorship_id_mentorship")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mentormeeting")),
    )
    op.create_index(op.f("ix_mentormeeting_mentorship_id"), "mentormeeting", ["mentorship_id"], unique=False)
    op.create_table(
        "ladderstep",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column(
            "rung",
            sa.Enum(
                "reminder",
                "warning",
                "review",
                "return",
                name="rung",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "ground",
            sa.Enum(
                "late",
                "missed",
                "ahead",
                "other",
                name="stepground",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("answer_by", sa.Date(), nullable=True),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("came_of_it", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_ladderstep_case_id_court_case")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ladderstep")),
    )
    op.create_index(op.f("ix_ladderstep_case_id"), "ladderstep", ["case_id"], unique=False)
    op.create_table(
        "caseevent",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("decision", sa.String(), nullable=False),
        sa.Column("decided_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_caseevent_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caseevent")),
    )
    op.create_index(op.f("ix_caseevent_case_id"), "caseevent", ["case_id"], unique=False)
    op.create_table(
        "caseeventstatus",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "arrest",
                "charged",
                "referred",
                "found",
                "dropped",
                name="eventstatus",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("entered_on", sa.Date(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["caseevent.id"], name=op.f("fk_caseeventstatus_event_id_caseevent")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caseeventstatus")),
    )
    op.create_index(op.f("ix_caseeventstatus_event_id"), "caseeventstatus", ["event_id"], unique=False)
    op.create_table(
        "closing",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(
                "referred",
                "screening",
                "intake",
                "accepted",
                "scheduled",
                "continued",
                "heard",
                "active",
                "extended",
                "completed",
                "returned_noncompliance",
                "returned_new_offense",
                "withdrawn",
                "ineligible",
                "no_contact",
                "consent_declined",
                "admission_withdrawn",
                "referrer_withdrew",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("reason_code", sa.String(), nullable=False),
        sa.Column("stays_in_touch", sa.String(), nullable=False),
        sa.Column("certificate_on", sa.Date(), nullable=True),
        sa.Column("referrer_told_on", sa.Date(), nullable=True),
        sa.Column("victim_told_on", sa.Date(), nullable=True),
        sa.Column("family_told_on", sa.Date(), nullable=True),
        sa.Column("invited_on", sa.Date(), nullable=True),
        sa.Column("referrer_gets", sa.String(), nullable=False),
        sa.Column("standing", sa.Boolean(), nullable=False),
        sa.Column("reopened_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_closing_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closing")),
    )
    op.create_index(op.f("ix_closing_case_id"), "closing", ["case_id"], unique=False)
    op.create_table(
        "closingcount",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("closing_id", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("not_yet", sa.Integer(), nullable=False),
        sa.Column("partly", sa.Integer(), nullable=False),
        sa.Column("yes", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["closing_id"], ["closing.id"], name=op.f("fk_closingcount_closing_id_closing")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closingcount")),
        sa.UniqueConstraint("closing_id", "part", name=op.f("uq_closingcount_closing_id")),
    )
    op.create_index(op.f("ix_closingcount_closing_id"), "closingcount", ["closing_id"], unique=False)
    op.create_table(
        "followup",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("window_days", sa.Integer(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=True),
        sa.Column("checked_by", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column(
            "result",
            sa.Enum(
                "none",
                "offense",
                "not_traceable",
                name="found",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("offense_on", sa.Date(), nullable=True),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("dropped_on", sa.Date(), nullable=True),
        sa.Column("counted_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_followup_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_followup")),
        sa.UniqueConstraint("case_id", "window_days", name=op.f("uq_followup_case_id")),
    )
    op.create_index(op.f("ix_followup_case_id"), "followup", ["case_id"], unique=False)
    op.create_table(
        "followupcount",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("period", sa.String(), nullable=False),
        sa.Column("window_days", sa.Integer(), nullable=False),
        sa.Column("exit_stage", sa.String(), nullable=False),
        sa.Column(
            "result",
            sa.Enum(
                "none",
                "offense",
                "not_traceable",
                name="found",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_followupcount")),
        sa.UniqueConstraint(
            "period", "window_days", "exit_stage", "result", name=op.f("uq_followupcount_period")
        ),
    )
    op.create_table(
        "sanctionchange",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sanction_id", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "amount",
                "due",
                "waived",
                "not_done",
                "done",
                "reopened",
                name="changekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("old", sa.String(), nullable=False),
        sa.Column("new", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["sanction_id"], ["sanction.id"], name=op.f("fk_sanctionchange_sanction_id_sanction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sanctionchange")),
    )
    op.create_index(op.f("ix_sanctionchange_sanction_id"), "sanctionchange", ["sanction_id"], unique=False)
    op.create_table(
        "writing",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sanction_id", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=True),
        sa.Column("read_on", sa.Date(), nullable=True),
        sa.Column("read_by", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "received",
                "returned",
                "accepted",
                name="writingstate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("returned_why", sa.String(), nullable=False),
        sa.Column("party_id", sa.String(), nullable=True),
        sa.Column("passed_on", sa.Date(), nullable=True),
        sa.Column("passed_how", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["party_id"], ["incidentparty.id"], name=op.f("fk_writing_party_id_incidentparty")
        ),
        sa.ForeignKeyConstraint(
            ["sanction_id"], ["sanction.id"], name=op.f("fk_writing_sanction_id_sanction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_writing")),
    )
    op.create_index(op.f("ix_writing_party_id"), "writing", ["party_id"], unique=False)
    op.create_index(op.f("ix_writing_sanction_id"), "writing", ["sanction_id"], unique=False)
    op.create_table(
        "setback",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("sanction_id", sa.String(), nullable=True),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "site_closed",
                "no_ride",
                "ill",
                "weather",
                "court",
                "other",
                name="setbackkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_setback_case_id_court_case")),
        sa.ForeignKeyConstraint(
            ["sanction_id"], ["sanction.id"], name=op.f("fk_setback_sanction_id_sanction")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_setback")),
    )
    op.create_index(op.f("ix_setback_case_id"), "setback", ["case_id"], unique=False)
    op.create_index(op.f("ix_setback_sanction_id"), "setback", ["sanction_id"], unique=False)
    op.create_table(
        "dutydate",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("obligation_id", sa.String(), nullable=False),
        sa.Column("sitting_id", sa.String(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "offered",
                "signed_up",
                "waiting",
                "excused",
                "missed",
                "withdrawn",
                name="dutydatestate",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["obligation_id"], ["dutyobligation.id"], name=op.f("fk_dutydate_obligation_id_dutyobligation")
        ),
        sa.ForeignKeyConstraint(["sitting_id"], ["sitting.id"], name=op.f("fk_dutydate_sitting_id_sitting")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dutydate")),
        sa.UniqueConstraint("obligation_id", "sitting_id", name=op.f("uq_dutydate_obligation_id")),
    )
    op.create_index(op.f("ix_dutydate_obligation_id"), "dutydate", ["obligation_id"], unique=False)
    op.create_index(op.f("ix_dutydate_sitting_id"), "dutydate", ["sitting_id"], unique=False)
    op.create_table(
        "reward",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reward")),
    )
    op.create_table(
        "attachmentdata",
        sa.Column("attachment_id", sa.String(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("attachment_id", name=op.f("pk_attachmentdata")),
    )
    op.create_table(
        "circumstancetype",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_circumstancetype")),
        sa.UniqueConstraint("code", name=op.f("uq_circumstancetype_code")),
    )
    op.create_table(
        "leadkey",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("public", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leadkey")),
    )
    op.create_table(
        "harmreport",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("key_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["leadkey.id"], name=op.f("fk_harmreport_key_id_leadkey")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_harmreport")),
    )
    op.create_index(op.f("ix_harmreport_key_id"), "harmreport", ["key_id"], unique=False)
    op.create_table(
        "notsame",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_a_id", sa.String(), nullable=False),
        sa.Column("person_b_id", sa.String(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_a_id"], ["person.id"], name=op.f("fk_notsame_person_a_id_person")),
        sa.ForeignKeyConstraint(["person_b_id"], ["person.id"], name=op.f("fk_notsame_person_b_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notsame")),
    )
    op.create_index(op.f("ix_notsame_person_a_id"), "notsame", ["person_a_id"], unique=False)
    op.create_index(op.f("ix_notsame_person_b_id"), "notsame", ["person_b_id"], unique=False)
    op.create_table(
        "importanswer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("row", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("same", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_importanswer_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_importanswer")),
    )
    op.create_index(op.f("ix_importanswer_person_id"), "importanswer", ["person_id"], unique=False)
    op.create_index(op.f("ix_importanswer_row"), "importanswer", ["row"], unique=False)
    op.create_table(
        "othername",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "nickname",
                "former",
                "merged",
                name="namekind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("given", sa.String(), nullable=False),
        sa.Column("family", sa.String(), nullable=False),
        sa.Column("suffix", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_othername_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_othername")),
    )
    op.create_index(op.f("ix_othername_folded"), "othername", ["folded"], unique=False)
    op.create_index(op.f("ix_othername_person_id"), "othername", ["person_id"], unique=False)
    op.create_table(
        "personmerge",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kept_id", sa.String(), nullable=False),
        sa.Column("gone_id", sa.String(), nullable=False),
        sa.Column("merged_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["kept_id"], ["person.id"], name=op.f("fk_personmerge_kept_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_personmerge")),
    )
    op.create_index(op.f("ix_personmerge_gone_id"), "personmerge", ["gone_id"], unique=False)
    op.create_index(op.f("ix_personmerge_kept_id"), "personmerge", ["kept_id"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("person_id", sa.String(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum(
                "consent",
                "statement",
                "letter",
                "school",
                "photo",
                "other",
                name="attachmentkind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("added_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("removed_on", sa.Date(), nullable=True),
        sa.Column("removed_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_attachment_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attachment_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
    )
    op.create_index(op.f("ix_attachment_case_id"), "attachment", ["case_id"], unique=False)
    op.create_index(op.f("ix_attachment_person_id"), "attachment", ["person_id"], unique=False)
    op.create_table(
        "casecircumstance",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("type_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_casecircumstance_case_id_court_case")
        ),
        sa.ForeignKeyConstraint(
            ["type_id"], ["circumstancetype.id"], name=op.f("fk_casecircumstance_type_id_circumstancetype")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_casecircumstance")),
        sa.UniqueConstraint("case_id", "type_id", name=op.f("uq_casecircumstance_case_id")),
    )
    op.create_index(op.f("ix_casecircumstance_case_id"), "casecircumstance", ["case_id"], unique=False)
    op.create_index(op.f("ix_casecircumstance_type_id"), "casecircumstance", ["type_id"], unique=False)
    op.create_table(
        "enquiry",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("matter", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("best_hour", sa.String(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("closed_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_enquiry_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_enquiry")),
    )
    op.create_index(op.f("ix_enquiry_case_id"), "enquiry", ["case_id"], unique=False)
    op.create_index(op.f("ix_enquiry_folded"), "enquiry", ["folded"], unique=False)
    op.create_table(
        "intakedue",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column(
            "step",
            sa.Enum(
                "contact",
                "decision",
                "hearing",
                name="intakestep",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("due_on", sa.Date(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_intakedue_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intakedue")),
    )
    op.create_index(op.f("ix_intakedue_case_id"), "intakedue", ["case_id"], unique=False)
    op.create_table(
        "intakerecord",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=True),
        sa.Column("activities", sa.String(), nullable=False),
        sa.Column("responsibilities", sa.String(), nullable=False),
        sa.Column("stands_by", sa.String(), nullable=False),
        sa.Column("household", sa.String(), nullable=False),
        sa.Column("school_life", sa.String(), nullable=False),
        sa.Column("from_school", sa.Boolean(), nullable=False),
        sa.Column("reaction", sa.String(), nullable=False),
        sa.Column("needs", sa.String(), nullable=False),
        sa.Column("health_safety", sa.String(), nullable=False),
        sa.Column("allergies", sa.String(), nullable=False),
        sa.Column("reading_help", sa.Boolean(), nullable=True),
        sa.Column("saturdays", sa.String(), nullable=False),
        sa.Column("transport", sa.String(), nullable=False),
        sa.Column("may_collect", sa.String(), nullable=False),
        sa.Column("emergency_name", sa.String(), nullable=False),
        sa.Column("emergency_phone", sa.String(), nullable=False),
        sa.Column("asked_alone", sa.Boolean(), nullable=True),
        sa.Column("lawyer_explained_on", sa.Date(), nullable=True),
        sa.Column("fee_cents", sa.Integer(), nullable=True),
        sa.Column("fee_waived", sa.Boolean(), nullable=False),
        sa.Column("fee_why", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["case_id"], ["court_case.id"], name=op.f("fk_intakerecord_case_id_court_case")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intakerecord")),
    )
    op.create_index(op.f("ix_intakerecord_case_id"), "intakerecord", ["case_id"], unique=True)
    op.create_table(
        "ownpage",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("story", sa.String(), nullable=False),
        sa.Column("offer", sa.String(), nullable=False),
        sa.Column("written_on", sa.Date(), nullable=False),
        sa.Column("jurors_may_read", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_ownpage_case_id_court_case")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ownpage")),
    )
    op.create_index(op.f("ix_ownpage_case_id"), "ownpage", ["case_id"], unique=True)
    op.create_table(
        "disclosed",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("consent_id", sa.String(), nullable=False),
        sa.Column("told_to", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["court_case.id"], name=op.f("fk_disclosed_case_id_court_case")),
        sa.ForeignKeyConstraint(["consent_id"], ["consent.id"], name=op.f("fk_disclosed_consent_id_consent")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosed")),
    )
    op.create_index(op.f("ix_disclosed_case_id"), "disclosed", ["case_id"], unique=False)
    op.create_index(op.f("ix_disclosed_consent_id"), "disclosed", ["consent_id"], unique=False)
    op.create_index(op.f("ix_consent_attachment_id"), "consent", ["attachment_id"], unique=False)
