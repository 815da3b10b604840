"""Hearings: the record of one hearing, and the jurors' screen as the clerk drives it."""
