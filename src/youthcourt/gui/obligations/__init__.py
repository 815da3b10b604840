"""Obligations: the jury duty that respondents owe, have served and have left."""
