"""The door: the first window. Opens a court, starts one, recovers or restores one.

Knows kit, forms and look alone, so that it paints at once; the court's file and its
libraries are handed in as ``DoorWork`` and are loaded on a worker meanwhile.
"""
