"""The bench: claims, held against record and law, become findings."""
