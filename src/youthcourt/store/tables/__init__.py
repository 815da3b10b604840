"""The tables of a court file, by subject. Importing this package registers all of them.

Keys are short random texts (``unit.new_id``), so that a record's key tells nothing.
Amounts are whole hundredths, moments are UTC as ISO text, days are ISO dates.
Rules live in ``domain``; CHECKs and foreign keys here are the last line.
"""

from youthcourt.store.tables.cases import (
    Agency,
    Case,
    CaseOffense,
    Contact,
    Incident,
    IncidentParty,
    Note,
    OffenseType,
    ScreeningResult,
    StageEntry,
    VictimWish,
)
from youthcourt.store.tables.clerk import CourtWord, Draft, FirstStep, ImportAnswer, ImportSource
from youthcourt.store.tables.court import (
    Audit,
    BackupRecord,
    CriterionText,
    EligibilityRule,
    History,
    NumberSeries,
    PrintLog,
    RetentionAction,
    SanctionType,
    Setting,
)
from youthcourt.store.tables.desk import Appointment, HearingNeed, PapersCollected, PutOff
from youthcourt.store.tables.duty import CreditEntry, DutyDate, DutyObligation, JuryService, Reward
from youthcourt.store.tables.finding import FindEntry
from youthcourt.store.tables.following import (
    CaseEvent,
    CaseEventStatus,
    Closing,
    ClosingCount,
    FollowUp,
    FollowUpCount,
    LadderStep,
    MentorMeeting,
    Mentorship,
    Provider,
)
from youthcourt.store.tables.intake import (
    Attachment,
    AttachmentData,
    CaseCircumstance,
    CircumstanceType,
    Disclosed,
    Enquiry,
    HarmReport,
    IntakeDue,
    IntakeRecord,
    LeadKey,
    OwnPage,
)
from youthcourt.store.tables.own import CourtField, FieldValue
from youthcourt.store.tables.people import (
    Consent,
    GuardianLink,
    JurorProfile,
    NotSame,
    Organization,
    OtherName,
    Person,
    PersonMerge,
    PersonRole,
    Relation,
    Training,
)
from youthcourt.store.tables.results import (
    CriterionCount,
    Disposition,
    DispositionItem,
    Extension,
    Restitution,
    RestitutionPayment,
    Sanction,
    SanctionChange,
    SanctionLog,
    Setback,
    ShareChange,
    Writing,
)
from youthcourt.store.tables.sittings import (
    Attendance,
    Draw,
    DrawExclusion,
    DrawHearing,
    Hearing,
    PanelSeat,
    Recusal,
    Room,
    Sitting,
)
from youthcourt.store.tables.views import SavedView

__all__ = [
    "Agency", "Appointment", "Attachment", "AttachmentData", "Attendance", "Audit", "BackupRecord",
    "Case", "CaseCircumstance", "CaseEvent", "CaseEventStatus", "CaseOffense", "CircumstanceType",
    "Closing", "ClosingCount", "Consent", "Contact", "CourtField", "CourtWord", "CreditEntry",
    "CriterionCount", "CriterionText", "Disclosed", "Disposition", "DispositionItem", "Draft", "Draw",
    "DrawExclusion", "DrawHearing", "DutyDate", "DutyObligation", "EligibilityRule", "Enquiry",
    "Extension", "FieldValue", "FindEntry", "FirstStep", "FollowUp", "FollowUpCount", "GuardianLink",
    "HarmReport", "Hearing", "HearingNeed", "History", "ImportAnswer", "ImportSource", "Incident",
    "IncidentParty", "IntakeDue", "IntakeRecord", "JurorProfile", "JuryService", "LadderStep", "LeadKey",
    "MentorMeeting", "Mentorship", "NotSame", "Note", "NumberSeries", "OffenseType", "Organization",
    "OtherName", "OwnPage", "PanelSeat", "PapersCollected", "Person", "PersonMerge", "PersonRole", "PrintLog",
    "Provider", "PutOff", "Recusal", "Relation", "Restitution", "RestitutionPayment", "RetentionAction",
    "Reward", "Room", "Sanction", "SanctionChange", "SanctionLog", "SanctionType", "SavedView",
    "ScreeningResult", "Setback", "Setting", "ShareChange", "Sitting", "StageEntry", "Training",
    "VictimWish", "Writing",
]  # fmt: skip
