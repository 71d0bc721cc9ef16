"""What a report says the Council did, and everything checkable it asserts."""
