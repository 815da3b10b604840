"""People: everybody the court knows, and the page of one person."""
