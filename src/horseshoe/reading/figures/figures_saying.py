"""Verbs of saying and of counting, by which a sentence tells whose a figure is."""

from __future__ import annotations

from horseshoe.reading.figures.figures_knowers import AT_SO_MANY
from horseshoe.reading.figures.figures_verbs import forms

_SAYING = (  # as a dictionary lists verbs of saying, of learning and of judging
    "affirm allege argue ascertain assert assess assume assure attest aver avow boast calculate caution certify "
    "clarify "
    "comment complain compute concur confess confide confirm conjecture contend counter declare deduce demonstrate "
    "detail determine disclose discover divulge elaborate emphasise emphasize explain extrapolate gather grumble guess "
    "hear/heard hint imply infer inform intimate judge lament learn learn/learnt/learnt maintain mention observe opine "
    "post proclaim project protest quip* radio read/read/read recall recollect recount reiterate relate relay remark "
    "remember reply respond retort reveal signal specify speculate stipulate stress submit* surmise suspect "
    "tell/told/told "
    "testify text tweet underline underscore volunteer vouch whisper wire write/wrote/written caution cable telegraph "
    "telephone rule remonstrate summarise summarize blog* email broadcast/broadcast/broadcast transmit* "
    "swear/swore/sworn "
    "understand/understood/understood realise realize presume suppose trust forecast/forecast/forecast predict"
)

SAYING = frozenset(word for entry in _SAYING.split() for word, _ in forms(entry)) | frozenset((
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
    "attributes", "attributed", "accepts", "accepted", "accept", "details", "detailed", "certifies", "certified",
    "ascribe", "ascribes", "ascribed", "mention", "mentions", "mentioned", "expect",
    "expects", "expected", "anticipate", "anticipates", "anticipated",
)) | AT_SO_MANY  # fmt: skip
"""Of a count: "Tbilisi registered 7,800", "the union gives 22"."""
