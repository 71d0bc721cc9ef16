"""How well Horseshoe reads and judges, in numbers, with floors that a change may raise and never lower."""
