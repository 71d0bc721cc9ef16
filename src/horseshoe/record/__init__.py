"""The archive: sources become the record."""
