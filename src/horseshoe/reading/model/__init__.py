"""A language model as the reader, held to the text."""
