"""The gate: paths, folders, pipes and addresses become bytes, within limits."""
