"""Failures that the person at the desk can mend.

An error carries a template (an English sentence, also the key for translation)
and the values for it. ``words.say`` renders it in the reader's language. Every
template says what happened and what to do next.
"""

from __future__ import annotations


class YouthCourtError(Exception):
    """Base of all refusals and problems shown as one sentence, never as a traceback."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template)
        self.template = template
        self.values = values

    def __str__(self) -> str:
        """Return the English sentence (for logs of tests; people see ``words.say``)."""
        return self.template.format(**self.values)


class Refused(YouthCourtError):
    """A rule of the court forbids the act as it stands."""


class BadInput(YouthCourtError):
    """Something typed or read from a file cannot be used; *field* names where it stands."""

    def __init__(self, template: str, *, field: str = "", **values: object) -> None:
        super().__init__(template, field=field, **values)
        self.field = field


class NotFound(YouthCourtError):
    """The record asked for is not in this court file."""


class StoreProblem(YouthCourtError):
    """The court file cannot be opened, read or written as things are."""


class WrongKey(StoreProblem):
    """The passphrase or the recovery code does not fit this court file."""


class InUse(StoreProblem):
    """Another program has this court file open."""
