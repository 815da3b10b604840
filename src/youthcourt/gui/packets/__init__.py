"""Packets: the papers of a sitting or a case on screen, saved and printed. Knows services and the kit."""
