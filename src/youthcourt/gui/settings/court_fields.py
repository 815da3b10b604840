"""A field for each setting that the court declares: the right input for its type, its help and its source."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from youthcourt import words
from youthcourt.domain.countries import COUNTRIES
from youthcourt.gui.kit.fields import Field
from youthcourt.gui.settings.inputs import set_line, set_lines
from youthcourt.gui.settings.lines import ClockLine, NumberLine, clock_words
from youthcourt.gui.settings.sections import FIXED
from youthcourt.look import theme
from youthcourt.services.letter_words import shipped_lines
from youthcourt.services.settings import CHOICES, DECLARED, LANGUAGES, CourtSettings

LEFT = (
    ("The court", ("court_name", "country", "region", "case_pattern", "paper", "language")),
    ("Sittings", ("usual_place", "usual_rooms", "usual_start", "hearing_minutes")),
    (
        "After the hearing",
        (
            "disposition_days",
            "referral_days",
            "deferral_is_limit",
            "rolling",
            "extension_days",
            "burden_hours",
            "no_shows_allowed",
            "unclosed_days",
        ),
    ),
    (
        "Before a hearing",
        (
            "admission_needed",
            "respondent_consent_needed",
            "guardian_consent_needed",
            "signers",
            "notice_days",
            "arrival_minutes",
            "victim_days",
        ),
    ),
    (
        "Letters to a family",
        (
            "contact",
            "spoken",
            "letter_days",
            "reply_days",
            "letter_offer",
            "notice_bring",
            "notice_dress",
            "notice_phones",
            "notice_absence",
        ),
    ),
)
RIGHT = (
    ("Jury", ("jury_size", "jury_minimum", "alternates", "jury_duty", "duty_sittings")),
    ("What counts as jury duty", ("duty_not_seated", "duty_late", "duty_left_early")),
    (
        "From the referral to the hearing",
        (
            "acknowledge_days",
            "decision_days",
            "contact_days",
            "hearing_days",
            "age_of_majority",
            "enquiry_days",
            "fee",
            "attachment_mb",
            "tally_least",
        ),
    ),
    (
        "Time credits",
        (
            "credits",
            "credit_mandated_duty",
            "credit_rule",
            "credit_flat_hours",
            "credit_below_zero",
            "duty_as_service",
        ),
    ),
    (
        "Closing and follow-up",
        (
            "closing_days",
            "second_rating",
            "followup_first_days",
            "followup_second_days",
            "followup_consent_needed",
            "event_definition",
        ),
    ),
    ("Locking", ("lock_minutes",)),
)
_CHOICES: dict[str, dict[str, str]] = {
    "country": {code: country.name for code, country in COUNTRIES.items()},
    "paper": {"letter": "Letter", "a4": "A4"},
    "language": dict(LANGUAGES),
    **{key: dict.fromkeys((kind.value for kind in kinds), "") for key, kinds in CHOICES.items()},
}
_LINES_HEIGHT = 76


def groups(column: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the groups of a column; the last of the right one takes settings that no group names."""
    named = {key for _, keys in (*LEFT, *RIGHT) for key in keys} | set(FIXED)
    others = tuple(key for key in DECLARED if key not in named)
    return (*column, (words.text("Other"), others)) if others and column is RIGHT else column


def field_for(key: str) -> Field:
    """Return the field of one setting, its help and its source beneath it."""
    declared = DECLARED[key]
    made = Field(key, words.text(declared.label), _entry(key), hint=hint(key))
    made.input.setObjectName(f"{key}_input")
    return made


def hint(key: str) -> str:
    """Return a setting's help, and quietly after it where its number comes from."""
    declared = DECLARED[key]
    told = "" if key in _CHOICES else words.text(declared.help)
    source = (
        words.text("Elsewhere: {source}.", source=words.text(declared.source).rstrip("."))
        if declared.source
        else ""
    )
    return " ".join(part for part in (told, source) if part)


def value_of(entry: QWidget) -> object:
    """Return what an input holds, as its setting wants it."""
    if isinstance(entry, QCheckBox):
        return entry.isChecked()
    if isinstance(entry, NumberLine | ClockLine):
        return entry.held()
    if isinstance(entry, QComboBox):
        return str(entry.currentData())
    if isinstance(entry, QPlainTextEdit):
        return tuple(line.strip() for line in entry.toPlainText().splitlines() if line.strip())
    return entry.text().strip() if isinstance(entry, QLineEdit) else None


def set_value(entry: QWidget, value: object) -> None:
    """Show a setting's value in its input; a line keeps its cursor where nothing differs."""
    if isinstance(entry, QCheckBox):
        entry.setChecked(bool(value))
    elif isinstance(entry, ClockLine):
        set_line(entry, clock_words(str(value)))
    elif isinstance(entry, QComboBox):
        entry.setCurrentIndex(entry.findData(value))
    elif isinstance(entry, QPlainTextEdit) and isinstance(value, tuple):
        set_lines(entry, "\n".join(value))
    elif isinstance(entry, QLineEdit):
        set_line(entry, str(value))


def _entry(key: str) -> QWidget:
    default, declared = getattr(CourtSettings(), key), DECLARED[key]
    if key in _CHOICES:
        box = QComboBox()
        for value, text in _CHOICES[key].items():
            box.addItem(words.text(text) or words.label(CHOICES[key](value)), value)
        return box
    if isinstance(default, bool):
        return QCheckBox(words.text("Yes"))
    if isinstance(default, int):
        return NumberLine(declared.low or 0, declared.high or 10_000)
    if isinstance(default, tuple):
        lines = QPlainTextEdit()
        lines.setTabChangesFocus(True)
        lines.setFixedHeight(theme.scaled(_LINES_HEIGHT))
        lines.setPlaceholderText("\n".join(shipped_lines(key)))
        return lines
    return ClockLine() if key == "usual_start" else QLineEdit()
