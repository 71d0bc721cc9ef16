"""Who voted, and on which side."""
