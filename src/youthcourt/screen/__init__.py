"""The jurors' hearing screen: a process of its own, fed one JurorView a line.

Knows: look, domain, places, words. It never holds a key, a database or a surname.
``app`` starts it, ``feed`` reads the lines, ``window`` shows them.
"""
