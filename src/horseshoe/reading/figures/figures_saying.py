"""Verbs of saying and of counting, by which a sentence tells whose a figure is."""

from __future__ import annotations

from horseshoe.reading.figures.figures_knowers import AT_SO_MANY

SAYING = frozenset((
    "say", "says", "said", "tell", "tells", "told", "believe", "believes", "believed", "estimate", "estimates",
    "estimated", "reckon", "reckons", "reckoned", "claim", "claims", "claimed", "report", "reports", "reported",
    "insist", "insists", "insisted", "note", "notes", "noted", "suggest", "suggests", "suggested", "show", "shows",
    "showed", "indicate", "indicates", "indicated", "fear", "fears", "feared", "warn", "warns", "warned", "announce",
    "announced", "add", "adds", "added", "wrote", "writes", "conclude", "concludes", "concluded", "find", "finds",
    "found", "confirm", "confirms", "confirmed", "acknowledge", "acknowledges", "acknowledged", "admit", "admits",
    "admitted", "concede", "concedes", "conceded", "stress", "stressed", "stated", "states", "reveal", "reveals",
    "revealed", "think", "thinks", "maintain", "maintains", "maintained", "contend", "contends", "allege", "alleges",
    "alleged", "holds", "established", "establishes", "knows",
))  # fmt: skip
"""Of a clause: "the syndicate said that ...", "..., a study suggests"."""
COUNTING = frozenset((
    "count", "counts", "counted", "list", "lists", "listed", "document", "documents", "documented", "register",
    "registers", "registered", "verified", "verifies", "tallied", "logged", "record", "records", "recorded", "put",
    "puts", "give", "gives", "gave", "spoke", "speaks", "cite", "cites", "cited", "report", "reports", "reported",
    "confirm", "confirms", "confirmed", "acknowledge", "acknowledged", "admits", "admitted", "concedes", "conceded",
    "claims", "claimed", "estimates", "estimated", "declared", "named", "names", "insists",
    "insisted", "admit", "sticks", "stuck", "keeps", "kept", "name", "identified", "identifies", "attribute",
    "attributes", "attributed", "ascribe", "ascribes", "ascribed", "mention", "mentions", "mentioned", "expect",
    "expects", "expected", "anticipate", "anticipates", "anticipated",
)) | AT_SO_MANY  # fmt: skip
"""Of a count: "Tbilisi registered 7,800", "the union gives 22"."""
