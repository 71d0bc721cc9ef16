"""Who counted how many of whom."""
