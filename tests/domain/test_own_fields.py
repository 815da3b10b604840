"""The court's own fields: what they may be called, and what may stand in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt import words
from youthcourt.domain.errors import BadInput
from youthcourt.domain.own_fields import (
    FieldKind,
    OnPaper,
    OwnField,
    Sees,
    Subject,
    checked_field,
    checked_value,
)

TEXT = OwnField("f1", Subject.CASE, "School counselor")


def _of(kind: FieldKind, *choices: str) -> OwnField:
    return replace(TEXT, kind=kind, choices=choices)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        (replace(TEXT, label="  "), "label"),
        (replace(TEXT, label="x" * 41), "label"),
        (_of(FieldKind.CHOICE, "one"), "choices"),
        (_of(FieldKind.CHOICE, *map(str, range(41))), "choices"),
        (replace(TEXT, paper=OnPaper.DOCKET), "paper"),
        (replace(TEXT, subject=Subject.SITTING, paper=OnPaper.COVER), "paper"),
        (replace(TEXT, paper=OnPaper.AGREEMENT), "paper"),
    ],
)
def test_a_field_that_cannot_be_names_the_input_that_is_wrong(field: OwnField, wrong: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_field(field)
    assert refused.value.field == wrong
    assert words.say(refused.value)


def test_a_family_paper_shows_only_what_families_may_see() -> None:
    field = replace(TEXT, paper=OnPaper.AGREEMENT, sees=Sees.FAMILY)
    assert checked_field(field) == field


def test_choices_are_kept_once_and_only_where_there_is_a_choice() -> None:
    assert checked_field(_of(FieldKind.CHOICE, "A", " B ", "", "A")).choices == ("A", "B")
    assert checked_field(_of(FieldKind.TEXT, "A", "B")).choices == ()


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        (TEXT, "  Ms. Okafor ", "Ms. Okafor"),
        (TEXT, None, ""),
        (_of(FieldKind.NUMBER), "7,50", "7.5"),
        (_of(FieldKind.NUMBER), "1000", "1000"),
        (_of(FieldKind.NUMBER), "1,250", "1250"),
        (_of(FieldKind.NUMBER), "-12,345,678.90", "-12345678.9"),
        (_of(FieldKind.NUMBER), "1,5", "1.5"),
        (_of(FieldKind.DATE), date(2026, 11, 24), "2026-11-24"),
        (_of(FieldKind.DATE), "2026-11-24", "2026-11-24"),
        (_of(FieldKind.YES_NO), "no", "no"),
        (_of(FieldKind.CHOICE, "Bus", "Walks"), "Bus", "Bus"),
        (_of(FieldKind.CHOICE, "Bus", "Walks"), "", ""),
    ],
)
def test_what_fits_is_kept_in_one_form(field: OwnField, typed: str | date | None, kept: str) -> None:
    assert checked_value(field, typed) == kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (_of(FieldKind.NUMBER), "twelve"),
        (_of(FieldKind.NUMBER), "1,2500"),
        (_of(FieldKind.NUMBER), "1.250,50"),
        (_of(FieldKind.DATE), "24/11"),
        (_of(FieldKind.YES_NO), "maybe"),
        (_of(FieldKind.CHOICE, "Bus", "Walks"), "Car"),
    ],
)
def test_what_does_not_fit_is_refused_with_the_fields_name(field: OwnField, typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_value(field, typed)
    assert refused.value.field == field.id
    assert "School counselor" in words.say(refused.value)


@given(st.decimals(-99999, 99999, places=3))
def test_a_number_is_kept_exactly(number: Decimal) -> None:
    assert Decimal(checked_value(_of(FieldKind.NUMBER), str(number))) == number
