"""The Council and other bodies of many: what they say is an act, and read elsewhere."""

from __future__ import annotations

from horseshoe.reading.marks import Marks
from horseshoe.reading.names.body import Body
from horseshoe.reading.quotes.quotes_told import between
from horseshoe.reading.quotes.speakers_phrases import Phrase
from horseshoe.reading.words.late import late

_COLLECTIVE = late(r"(?:(?<!Refugee )(?<!City )(?<!Transitional )[Cc]ouncil|UNSC|Assembly|[Mm]embers)$")
_OWN_COUNCIL = late(r"\b(?:Refugee|City|Atlantic|Transitional|Workers'?) $")
_LINK = late(r" (?:of|for|in|to|at|from|on|with) ")


def many(label: str) -> bool:
    """Whether a speaker so called is such a body."""
    return _COLLECTIVE.search(label) is not None


def of_many(folded: str, marks: Marks, phrase: Phrase) -> bool:
    """Whether the head of a phrase names such a body."""
    link = _LINK.search(folded, phrase.start, phrase.end)
    head = link.start() if link else phrase.end
    return any(
        m.start < head <= m.end
        and m.body is not Body.UN
        and not folded.startswith("ommittee", m.end - 8)  # a committee finds and says
        and not folded.startswith("Board", m.end - 5)
        and not (m.body is Body.BARE and _OWN_COUNCIL.search(folded, m.start - 20, m.start))
        for m in between(marks.bodies, phrase.start - 40, phrase.end + 1)
    )
