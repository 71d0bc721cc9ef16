"""What a sentence tells of a vote, and how sentences become one telling."""
