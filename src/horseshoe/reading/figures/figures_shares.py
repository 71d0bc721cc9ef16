"""Shares of people whose noun is left out or is nobody's trade: "ninety per cent are women", "of the cases", a rate.

Asked only in a passage that counts people; what has grown by so much, money, land and houses are no shares of them.
"""

from __future__ import annotations

from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

_ARE = late(
    r" (?:of (?:them|those|these|whom) )?(?:are|were|is|was|have|had|has|live|lived|lack|lacked|need|needed|face|"
    r"faced|came|come|died|fled|said|say|arrived?|remain(?:ed)?|do|did|cannot|could|will|would|now|still)\b(?! (?:up|"
    r"down|higher|lower|more|less|destroyed|damaged|funded|financed|razed|flattened|spent|paid|wrecked)\b)"
)
_OF_PEOPLE = late(
    r" of (?:the |its |all |those |these |their |such |recorded |reported |known |confirmed )*(?:[a-z-]+ )?(?:cases|"
    r"deaths|dead|killings|murders|victims|fatalities|casualties|injuries|injured|wounded|population|inhabitants|"
    r"households|families|arrivals|refugees|displaced|detainees|arrests|patients|births|abductions|kidnappings|"
    r"admissions|newborns|respondents|interviewees|rapes|amputees|orphans|returns|crossings|workforce)\b"
)
_RATE = late(
    r"\b(?:rate|rates|share|proportion|prevalence|malnutrition|mortality|illiteracy|percentage)\b[^.;\d]{0,60}"
    r"(?:: |(?:is|was|are|were|stood|stands|at|to|of|from|reached|than|exceeds?|exceeded|passed|a year ago) )[\"“]?$"
)
_PEOPLE_BY = late(r"\b(?:[Pp]opulation|[Nn]umber of (?:people|inhabitants|residents))\b[^.;\d]{0,60} by $")
_OPENS = late(r"(?:^|[.!?;:\n] ?|, (?:and|but) )[\"“]?$")
_GROWTH = late(
    r" (?:increase|jump|rise|drop|fall|decline|growth|surge|reduction|hike|more|higher|lower|fewer|less|up|down|on "
    r"the|above|below|compared|since)\b"
)


def share_of_people(folded: str, n: Number, low: int, high: int) -> bool:
    """Whether a percentage or a fraction in folded[low:high] is of people told of before."""
    if not (n.percent or n.fraction) or n.money or n.compound or _GROWTH.match(folded, n.phrase_end, high):
        return False
    if _OF_PEOPLE.match(folded, n.phrase_end, high):
        return True
    if _OPENS.search(folded, max(0, n.phrase_start - 12), n.phrase_start) and _ARE.match(folded, n.phrase_end, high):
        return True
    rate = _RATE.search(folded, low, n.phrase_start) or _PEOPLE_BY.search(folded, low, n.phrase_start)
    return rate is not None
