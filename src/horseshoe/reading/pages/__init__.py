"""Bytes become a page: text, blocks, what of them is the report, and a map back to the bytes."""
