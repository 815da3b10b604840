"""The main window: navigation, commands, and the features joined by their signals."""
