"""The studio: the horseshoe, the tally bar and the page of findings, as strings."""
