"""A statement drafted, circulated or haggled over is a text on its way as well, whatever becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Action, Kind, Modality, Told
from horseshoe.reading.words.late import late

# The text was there, and members were at work on it.
_AT_WORK = late(
    r"(?i)\b(?:draft\w*|drew up|drawn up|circulat\w+|negotiat\w+|haggl\w+|wrangl\w+|discuss\w+|wording|silence|tabled|"
    r"the text|worked (?:for|on)|proposed|efforts?|put forward|prepared|penned|adopting|not adopted|submitted)\b"
)
# It was only wanted.
_WANTED = late(r"(?i)\b(?:urg(?:ed|ing)|push(?:ed|ing)|sought|call(?:ed|ing) for|press(?:ed|ing) for|asked for)\b")


def negotiated(found: Iterable[Action]) -> Iterator[Action]:
    """The texts of statements not agreed, with who put them forward; none where the text is told already."""
    told = list(found)
    texts = {span for one in told if one.kind is Kind.DRAFT for span in one.spans}
    for one in told:
        if one.kind is not Kind.STATEMENT or texts & set(one.spans):
            continue
        stopped = one.modality is Modality.HAPPENED and one.outcome is Told.BLOCKED
        if not stopped and one.modality is not Modality.PROPOSED:
            continue
        words = " ".join(span.quote for span in one.spans)
        if _AT_WORK.search(words):
            mode = Modality.HAPPENED
        elif not stopped and _WANTED.search(words):
            mode = Modality.PROPOSED
        else:
            continue
        yield replace(one, kind=Kind.DRAFT, modality=mode, outcome=Told.UNKNOWN, holders=(), vetoes=(), tally=None)
