"""What every window shares: tokens, palette, fonts, icons, the jurors' board widget.

Qt that knows no services and no features. Knows: domain, places, words.
"""
