"""What opens the court that tests are given."""

from __future__ import annotations

PASSPHRASE = "plain maple river lantern"
"""Opens the court of the ``court`` fixture."""
