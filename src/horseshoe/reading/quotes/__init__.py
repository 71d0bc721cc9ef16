"""Who said what, and who passed it on."""
