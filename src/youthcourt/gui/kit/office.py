"""The office as pages know it: it does, it answers, and it says what day it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


class Office(Protocol):
    """What a page is handed. Both calls raise YouthCourtError when something stands in the way."""

    def do(self, use_case: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Change something in one transaction and announce what changed."""
        ...

    def ask(self, query: Callable[Concatenate[Any, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read something; nothing is changed or announced."""
        ...

    def today(self) -> date:
        """Return the court's day."""
        ...
