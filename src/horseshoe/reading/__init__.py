"""The reading room: a report becomes actions, claims, figures and quotes, each with the place it stands."""
