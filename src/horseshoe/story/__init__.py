"""The long table: many checked reports become one account."""
