"""Sentences, numbers, scores and days, by position."""
