"""The Council ground: words and law. Standard library only; no file, no clock, no network."""
