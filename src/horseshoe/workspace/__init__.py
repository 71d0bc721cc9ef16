"""The shelf: a folder that keeps reports as they came and what was read from them.

    workspace.json          which segments are live; written anew, whole, at every change
    lock                    held by whoever changes something
    sources/ab/abcd...      the bytes of each report, by their SHA-256
    segments/NAME/*.parquet what was read, one file a table; never changed once written

A change is there when the new workspace.json is, and not before: what a crash leaves behind is never looked at, and
swept away by the next change.
"""
