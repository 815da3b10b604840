"""Follow-up: looks at closed cases when they are due, what they found, and erasing it of the child."""
