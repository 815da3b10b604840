"""The street of an address, however it was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from youthcourt.domain.streets import street_of, written_out


@pytest.mark.parametrize(
    ("address", "street"),
    [
        ("12 Elm St, Apt 4", "Elm St"),
        ("12 Elm St Apt 4B", "Elm St"),
        ("12 Elm St #4", "Elm St"),
        ("12 1/2 Elm St; Springfield", "Elm St"),
        ("Elm St", "Elm St"),
        ("Elm Court", "Elm Court"),
        ("1234 N Main St", "Main St"),
        ("22 S. Oak Lane", "Oak Lane"),
        ("12 Elm St N.", "Elm St"),
        ("1300 E St NW", "E St"),
        ("1300 North Ave NE", "North Ave"),
        ("7 Avenue E", "Avenue E"),
        ("350 5th Ave", "5th Ave"),
        ("5th Ave", "5th Ave"),
        ("90-34 Queens Blvd", "Queens Blvd"),
        ("N6W23001 Bluemound Rd", "Bluemound Rd"),
        ("c/o Ana Lopez\n12B Elm St\nSpringfield, IL 62704", "Elm St"),
        ("12 Route 66", "Route 66"),
        ("Highway 61", "Highway 61"),
        ("1208 County Road 12", "County Road 12"),
        ("Hauptstr. 12", "Hauptstr."),
        ("77 Oak Road Springfield IL 60601", "Oak Road"),
        ("77 Oak Road Springfield", "Oak Road"),
        ("Oak Road 5, Apt 3", "Oak Road"),
        ("Oak Road 5, 60601 Springfield", "Oak Road"),
        ("Apt 4, 12-B Oak Road", "Oak Road"),
        ("Apt 4, Oak Street", "Oak Street"),
        ("2nd Floor, Oak Street", "Oak Street"),
        ("#4 77 Oak Rd", "Oak Rd"),
        ("Unit 2B 77 Oak Rd", "Oak Rd"),
        ("Apt. 4B", ""),
        ("PO Box 5, Elm Street", "Elm Street"),
        ("PO Box 5 Elm Street", "Elm Street"),
        ("c/o St. John Home, Oak Street 5", "Oak Street"),
        ("12 Elm Ave St Louis MO 63101", "Elm Ave"),
        ("12 Old Court St", "Old Court St"),
        ("90 Big Circle Drive", "Big Circle Drive"),
        ("12 St. John Street Springfield", "St. John Street"),
        ("1208 County Road 12 Springfield IL 60601", "County Road 12"),
        ("7 Avenue E Brooklyn NY", "Avenue E"),
        ("1300 E St NW Washington DC 20001", "E St"),
        ("350 Broadway NY 10001", "Broadway"),
        ("350 Broadway, Fort St. John", "Broadway"),
        ("PO Box 12", ""),
        ("P.O. Box 9, Springfield", ""),
        ("12", ""),
        (" , ", ""),
        ("", ""),
    ],
)
def test_the_street_is_what_people_would_say_of_an_address(address: str, street: str) -> None:
    assert street_of(address) == street


@given(st.text(max_size=40))
def test_any_address_gives_a_street_that_stands_in_it(address: str) -> None:
    assert street_of(address) in address


def test_the_kind_of_a_street_is_the_same_short_or_long() -> None:
    assert written_out("Oak Rd.") == written_out("OAK Road") == "oak road"
