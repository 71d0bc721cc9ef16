"""Who is named, and which body a passage is about."""
