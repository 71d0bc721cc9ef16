"""People a clause says have gone somewhere else than they were, of themselves or because somebody made them."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_clause_tokens import NounPhrase, Token, at, kind_at
from horseshoe.reading.figures.figures_clause_words import GOES
from horseshoe.reading.words.late import late

_FLIGHT = late(
    r"\b(?:[Rr]efugees?|fled|flee|fleeing|flight|displac\w+|exodus|expel\w+|deport\w+|border|frontier|asylum|refuge)\b"
)
_GOERS = frozenset((
    "people", "persons", "civilians", "families", "children", "women", "others", "individuals", "more", "households",
))  # fmt: skip
_TO_A_PLACE = late(
    r" in (?:by|since|on|over|overnight|yesterday|today|so far|before|after|every|each|from)\b| in[,.;]|"
    r" (?:over|across)(?: (?:every|each|daily|since|from|to)\b|[,.;])|"
    r" (?:in |at |into |to )?(?:(?:government|rebel|safe|neighbou?ring|the) ?(?:territory |side )?)?"
    r"(?:[A-Z]|territory|safety)|"
    r" (?:into|to|out of) (?:the|its|their|nearby|neighbou?ring) (?:[\w-]+ )?(?:city|towns?|capital|camps?|country|"
    r"enclave|hills|bush|villages)\b"
)
_CAUSES = frozenset((
    "made", "makes", "making", "compelled", "obliged", "ordered", "told", "left", "compelling", "forced", "forcing",
))  # fmt: skip
_LEAVE = late(
    r" (?:to )?(?:leave|flee|abandon|evacuate|relocate|go home|quit|(?:withdraw|retreat|march|walk|go|come) with)\b"
)
_SENT = frozenset(("sent", "sending", "sends"))
_OFF = late(
    r" (?:running|fleeing|streaming|(?:back )?(?:across|into|over|out of|up|toward|towards) (?:the|its|their|[A-Z]))"
)
_AT_HOME = late(r"(?:people|civilians|families|villagers|residents|townspeople|peasants|farmers|herders|[A-Z].*s)$")
_BACK = 300  # how far before a bare number people who fled may be spoken of


def moved(folded: str, row: list[Token], np: NounPhrase, high: int) -> Counts | None:
    """ "Civilians have entered Chad"; "some 6,000 arrived in Macedonia" where people who fled are spoken of."""
    k = np.last + 1
    while kind_at(row, k) in ("have", "aux", "rel") or at(row, k, "since") or at(row, k, "already"):
        k += 1
    if k >= len(row) or row[k].word not in GOES:
        return None
    goers = np.head in _GOERS or (np.head and row[np.last].capital)
    bare = np.head is None and (at(row, k + 1, "safety") or _of_flight(folded, row, np, high))
    return Counts.DISPLACED if (goers or bare) and _TO_A_PLACE.match(folded, row[k].end) else None


def _of_flight(folded: str, row: list[Token], np: NounPhrase, high: int) -> bool:
    start = row[np.first].start
    return not np.parted and _FLIGHT.search(folded, max(0, start - _BACK), high) is not None


def caused(folded: str, row: list[Token], np: NounPhrase) -> Counts | None:
    """ "Has made 1.2 million Afghans leave", "the raid sent (400 families) into the forest"."""
    if np.first == 0:
        return None
    if row[np.first - 1].word in _SENT and _AT_HOME.match(folded, row[np.last].start, row[np.last].end):
        return Counts.DISPLACED if _OFF.match(folded, row[np.last].end) else None
    if row[np.first - 1].word not in _CAUSES:
        return None
    return Counts.DISPLACED if _LEAVE.match(folded, row[np.last].end) else None
