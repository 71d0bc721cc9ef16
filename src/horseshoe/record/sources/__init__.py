"""One reader a source: each turns its file into statements of fact with source and place."""
