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


# Where people are who are not at home, and how they are there.
_ROUGH = frozenset((
    "sheltering", "sheltered", "hiding", "hidden", "camping", "camped", "encamped", "sleeping", "slept", "huddled",
    "huddling", "crammed", "squatting", "lodged", "holed", "massed",
))  # fmt: skip
_REFUGES = frozenset((
    "camp", "camps", "school", "schools", "church", "churches", "mosque", "mosques", "base", "bases", "compound",
    "compounds", "woods", "wood", "forest", "forests", "bush", "field", "fields", "tents", "open", "stadium",
    "monastery", "hills", "mountains", "caves", "streets", "shelter", "shelters", "cathedral", "convent", "marshes",
    "swamps", "jungle", "valleys", "classrooms", "warehouses", "hangars",
))  # fmt: skip
_HOSTS = frozenset(("protecting", "protects", "sheltering", "shelters", "protected", "sheltered"))
_LED = frozenset(("moved", "brought", "led", "took", "taken", "escorted", "moving", "bringing", "taking"))
_SMALL = ("have", "aux", "rel", "bel", "adv", "modal")
_FAR = 7


def _at_refuge(row: list[Token], k: int) -> bool:
    """ "(In the woods)", "(at its bases)"."""
    if kind_at(row, k) != "prep":
        return False
    for t in row[k + 1 : k + _FAR]:
        if t.kind in ("comma", "break", "n", "aux", "have"):
            return False
        if t.word in _REFUGES:
            return True
    return False


def moved(folded: str, row: list[Token], np: NounPhrase, high: int) -> Counts | None:
    """ "Civilians have entered Chad"; "some 6,000 arrived in Macedonia" where people who fled are spoken of."""
    k = np.last + 1
    while kind_at(row, k) in _SMALL or at(row, k, "since") or (at(row, k, "to") and kind_at(row, k + 1) == "have"):
        k += 1
    if k >= len(row):
        return None
    over = 2 if at(row, k + 1, "up") or at(row, k + 1, "out") else 1
    if np.sure and row[k].word in _ROUGH and _at_refuge(row, k + over):
        return Counts.DISPLACED  # "(900 people) are hiding in the woods"
    if np.sure and row[k].word == "left" and at(row, k + 1, "for") and k + 2 < len(row) and row[k + 2].capital:
        return Counts.DISPLACED
    if row[k].word not in GOES:
        return None
    goers = np.head in _GOERS or (np.head and row[np.last].capital)
    bare = np.head is None and (at(row, k + 1, "safety") or _of_flight(folded, row, np, high))
    return Counts.DISPLACED if (goers or bare) and _TO_A_PLACE.match(folded, row[k].end) else None


def _of_flight(folded: str, row: list[Token], np: NounPhrase, high: int) -> bool:
    start = row[np.first].start
    return not np.parted and _FLIGHT.search(folded, max(0, start - _BACK), high) is not None


def caused(folded: str, row: list[Token], np: NounPhrase) -> Counts | None:
    """ "Has made 1.2 million Afghans leave", "sent 400 families into the forest", "took 40 people to safety"."""
    if np.first == 0:
        return None
    lead = row[np.first - 1].word
    if lead in _SENT and _AT_HOME.match(folded, row[np.last].start, row[np.last].end):
        return Counts.DISPLACED if _OFF.match(folded, row[np.last].end) else None
    if np.sure and ((lead in _HOSTS and _at_refuge(row, np.last + 1)) or (
        lead in _LED and at(row, np.last + 1, "to") and at(row, np.last + 2, "safety")
    )):
        return Counts.DISPLACED
    if lead not in _CAUSES:
        return None
    return Counts.DISPLACED if _LEAVE.match(folded, row[np.last].end) else None
