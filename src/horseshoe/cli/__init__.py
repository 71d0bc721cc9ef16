"""The desk: what is typed, and what is printed."""
