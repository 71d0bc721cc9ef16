"""Ballots told by those who cast them: "'We voted no,' cried Ceylon's man", "my delegation abstained".

Who "we" are says the verb of speech in the sentence, or in the one before where it only goes on with the quote.
"""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, OUT, VERBS, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_SAID = (
    r"(?:said|says|told|added|adds|declared|declares|explained|explains|cried|cries|growled|growls|argued|argues|"
    r"insisted|insists|noted|notes|stated|states|remarked|remarks|replied|replies|answered|answers|recalled|recalls|"
    r"stressed|stresses|thundered|thunders|murmured|murmurs|muttered|mutters|whispered|snapped|snaps|sighed|sighs|"
    r"shouted|shouts|protested|protests|conceded|concedes|admitted|admits|confessed|confided|maintained|affirmed|"
    r"asserted|observed|commented|wrote|writes|tweeted|posted|pleaded|retorted|quipped|smiled|shrugged|complained|"
    r"acknowledged|reiterated|announced|concluded|offered|put in|went on|continued|was all that)"
)
_WHO = (
    r"(?P<{}><V\d+>)(?: 's (?:own |new |young |old |veteran )?(?:man|woman|envoy|ambassador|delegate|representative|"
    r"delegation|minister|foreign minister|mission|spokes\w+|chief delegate|deputy|number two|chargé|government|side))?"
)
_BEHIND = late(
    rf"\b{_SAID} (?:to reporters |later |then |afterwards |simply |on <M\d+> |<M\d+> )?(?:the )?{_WHO.format('v')}"
)
_BEFORE = late(
    rf"{_WHO.format('v')}(?: ,[^,;]{{1,60}},)? (?:(?:\w+ly|later|then|also|had|would only|could only) ){{0,2}}{_SAID}\b"
)
_FIRST = r"(?:we|i|my (?:country|delegation|government|nation)|our (?:delegation|country|government|vote))"
_HOW: tuple[tuple[Ballot, Pattern], ...] = tuple(
    (
        side,
        Pattern(
            rf"(?:^|(?<=[\"',;:—(.] )|(?<=why )|(?<=that )|(?<=and )|(?<=so )|(?<=but ))(?P<who>{_FIRST}) "
            r"(?:(?:had|have|has|did|therefore|thus|simply|also|duly|gladly|proudly|all|too|of course|never hesitated "
            r"and|"
            rf"then|once again|again) ){{0,3}}(?P<verb>{verbs})"
        ),
    )
    for side, verbs in VERBS
    if side in (YES, NO, ABSTAIN, OUT)
)
_GOES_ON = late(r"^\"")


def own_words(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Give speakers the ballots they say were theirs."""
    for i, (tellings, line) in enumerate(told):
        if len(tellings) != 1 or tellings[0].modality is not Modality.HAPPENED:
            continue
        for side, pattern in _HOW:
            m = pattern.search(line.norm)
            if m is None or modality(line.norm, m.start("verb")) is not Modality.HAPPENED:
                continue
            who = _speaker(line) or (_speaker(told[i - 1][1]) if i and _GOES_ON.match(line.norm) else None)
            if who is not None and not _told(tellings[0], who):
                place = line.place(m.start("who"), m.end("verb"))
                tellings[0].facts.append(Fact(Slot.BALLOT, (side, Voters(who, bare=True)), *place, m.start("who")))
            break


def _speaker(line: Line) -> tuple[str, ...] | None:
    m = _BEHIND.search(line.norm) or _BEFORE.search(line.norm)
    voters: Voters | None = line.chunk(m["v"]).value if m else None
    return voters.members if voters and voters.bare and len(voters.members) == 1 else None


def _told(telling: Telling, who: tuple[str, ...]) -> bool:
    facts = [*telling.of(Slot.BALLOT), *telling.of(Slot.VETO)]
    return any(set(who) & set((f.value if f.slot is Slot.VETO else f.value[1]).members) for f in facts)
