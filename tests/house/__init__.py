"""What the house's own checks are made of: sources, rules, offenders, floors."""
