"""Qt for the clerk: the door, the main window and one package a feature.

Knows: services, look, domain, places, words; never store, printing or exchange.
Features never import each other: they emit signals and the main window connects.
"""
