"""People who are where nobody lives: in a stadium, in churches, on the road, at a transit site. They were driven out.

Who stays there by his trade, for his studies or under guard is something else.
"""

from __future__ import annotations

from horseshoe.reading.figures.figures_words import HOUSEHOLDS
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_PLACE = (
    r"(?:stadiums?|churches|church(?= (?:compound|grounds|hall))|mosques?|schools?|classrooms|schoolhouses?|tents?|"
    r"camps?|campsites?|sites?|shelters?|roadsides?|roads?|verges|open(?: air| fields?)?|transit (?:sites?|cent(?:re|"
    r"er)s?)|gymnasiums?|gyms|monaster(?:y|ies)|cathedral|temples?|pagodas?|seminary|halls?|parks?|basements|cellars?|"
    r"bunkers|metro stations?|subway|underground (?:stations?|car parks?)|car parks?|warehouses?|hangars?|reception "
    r"cent(?:re|er)s?|community cent(?:re|er)s?|youth cent(?:re|er)s?|public buildings|unfinished buildings|relatives|"
    r"host families|strangers|the bush|the forests?|fields|(?:their |parked )?cars|pavements?|streets|beach(?:es)?|"
    r"riverbanks?|airport|racecourse|fairgrounds?|trees|tarpaulins|plastic(?: sheet(?:s|ing))?|canvas|bridges|"
    r"caravans|containers|hotels|dormitories)"
)
_STAYS = late(
    r"(?: from [^,.;:\d]{3,40}?)?,?(?: (?:who|that))?(?: (?:are|were|is|was|be|been|being|have|had|has|now|still|"
    r"already|also|there|currently|reportedly|thought|believed|said|to|would|could|left))*(?:"
    rf" (?:camp(?:ing|ed)(?: out)?|shelter(?:ing|ed)|sleep(?:ing)?|slept|stay(?:ing|ed)|cramm?ed|packed|crowded|"
    rf"crowding|huddl(?:ed|ing)|housed|lodged|put up|bedded down|encamped|squatting|liv(?:ing|ed) rough|spen(?:t|d|"
    rf"ding) (?:[\w-]+ ){{1,4}}?nights?|holed up|quartered|billeted|accommodated|registered|taken in)(?: "
    rf"[a-z-]+){{0,2}}? (?:in|at|on|under|along|beneath|beside|with|inside|by|around)(?: [\w'’-]+){{0,4}}? {_PLACE}\b|"
    rf" (?:had|have|has|with|found) (?:nowhere|no place|no roof|no bed)\b| (?:are|were) in (?:the |its |their |local |"
    rf"nearby |two |three |four |several |its )*(?:[a-z]+ )?(?:churches|mosques|tents|schools|shelters|monasteries|"
    rf"temples|gymnasiums|halls|public buildings)\b"
    r")"
)
_BY_TRADE = (
    "soldier", "troop", "police", "peacekeeper", "prisoner", "inmate", "detainee", "student", "pupil", "patient",
    "guard", "worker", "staff", "fighter", "militant", "rebel", "pilgrim", "tourist", "athlete", "player", "fan",
    "supporter", "worshipper", "mourner", "hostage", "captive", "delegate", "observer", "demonstrator", "protester",
    "girl", "boy", "nun", "monk", "voter", "spectator", "recruit", "cadet", "teacher", "victim", "wounded", "bodies",
    "passenger",
)  # fmt: skip
_ANYBODY = (
    "people", "person", "resident", "villager", "children", "women", "civilian", "others", "souls", "survivors",
    "homeless", *HOUSEHOLDS,
)  # fmt: skip
_MANY = 30


def at_refuge(folded: str, n: Number, end: int, high: int) -> bool:
    """Whether those a number counts in folded[:end] are where people go who have lost their homes."""
    value = n.low if n.low is not None else n.high
    if value is None or value < _MANY:
        return False
    who = folded[n.phrase_end : end].lower()
    if any(trade in who for trade in _BY_TRADE):
        return False
    people = not who.strip() or any(word in who for word in _ANYBODY)
    return people and _STAYS.match(folded, end, high) is not None
