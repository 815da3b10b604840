"""What young people owe, the providers where they do it, and hours from a provider's sheet.

Knows kit and look, no other feature.
"""
