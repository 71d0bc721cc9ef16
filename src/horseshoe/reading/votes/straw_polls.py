"""Straw polls and secret ballots on candidates: held, but no vote of the record, and their numbers are no tally.

Members encourage, discourage or have no opinion, on every candidate in turn. So what is counted in such a sentence, and
in those about candidates after it, is no count of a text.
"""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_POLL = (
    r"(?:straw (?:polls?|ballots?|votes?|polling|voting|balloting)|(?:informal|secret|indicative) polls?|"
    r"(?:indicative|colou?r - coded) (?:votes?|ballots?|voting))"
)
_STRAW = Pattern(rf"\b{_POLL}\b")
# Ballots on who is to be Secretary-General go round upon round.
_ROUNDS = Pattern(
    r"\b(?:secret ballots?|rounds? of (?:voting|balloting|ballots)|(?:first|second|third|fourth|fifth|last) (?:round|"
    r"ballot)\b(?! of (?!vot|ballot|the (?:vot|ballot))))"
)
_POST = Pattern(r"\b(?:(?:next|new) secretary - ?general|the incumbent|candidacy of|rival candidates?|candidates?)\b")
_HELD = Pattern(
    rf"\b(?P<verb>(?:held|holds|conducted|took|ran|staged|completed|had|finished|tested|weighed|sounded out|met for|"
    rf"voted in|was (?:first|last|second|ahead) in|led in|topped|won|led) )(?:[\w'’-]+ |<[A-Z]\d+> |, ){{0,8}}?{_POLL}|"
    rf"(?:^|(?<= ))(?P<in>(?:in|after|at) )(?:(?:the|a|an|its|<C\d+>|'s|this|that|<M\d+>|\w+th|first|second|third|"
    rf"fourth|\"|round of|rounds of|series of|"
    rf"fifth|sixth|latest|last|new|another|informal|secret|<[NV]\d+>) )*{_POLL}|"
    # "A straw poll of the Council gave him 13 encouragements"
    rf"(?P<poll>{_POLL} (?:(?!will |would |is |are |may |might |could |can |should |to |if )[\w'’-]+ |<[A-Z]\d+> |, "
    r"){0,9}?(?:gave|showed|put|saw|confirmed|placed|left|produced|found|revealed|ended|indicated|ranked)\b)"
)
_NOT_YET = late(r"\b(?:will|would|to|expected|due|plans?|next|may|might|could|if|before|until)\b[^,;]*$|<F\d+>")
_OPINIONS = Pattern(r"\b(?:encourag|discourag)\w*|\bno (?:[\"'] )?opinion|\bcandida\w+|\bfront ?-? ?runners?")
_TEXT = late(
    r"\b(?:resolution|draft|acclamation|recommend\w*|adopt\w*|formal vote|mandate|mission|sanctions|ceasefire|truce|"
    r"extend\w*|renew\w*|impos\w*|condemn\w*)\b"
)
_COUNTS = frozenset({Slot.BALLOT, Slot.SCORE, Slot.MINIMUM, Slot.ENOUGH, Slot.MISCALLED})
_ENDS = frozenset({Slot.VETO, Slot.OUTCOME})  # "the United States vetoed him": a card, and no end of a text
_NEAR = 3  # sentences after one on a straw poll in which numbers are of candidates


def straws(told: Sequence[tuple[list[Telling], Line]]) -> None:
    """Tell the straw polls of a report as such, and take what they count for no tally."""
    last = -9
    posts = [ts[0].order for ts, line in told if ts and _POST.search(line.norm)]
    for tellings, line in told:
        if not tellings:
            continue
        order = tellings[0].order
        straw = _STRAW.search(line.norm) is not None
        rounds = _ROUNDS.search(line.norm) is not None and (
            _OPINIONS.search(line.norm) is not None or any(abs(order - post) <= _NEAR for post in posts)
        )
        if straw or rounds or (order - last <= _NEAR and _OPINIONS.search(line.norm)):
            last = order
        near = straw or rounds or (order - last <= _NEAR and not line.tags("DR") and not _TEXT.search(line.norm))
        if not near:
            continue
        formal = bool(line.tags("DR")) or _TEXT.search(line.norm) is not None
        for telling in tellings:
            telling.facts = [f for f in telling.facts if f.slot not in _COUNTS and (formal or not _is_card(f))]
            telling.weak = []
            telling.proposal = telling.proposal if formal else Proposal.STRAW_POLL  # nothing is added to it later
        if straw and not formal:
            _tell(tellings[0], line)


def _tell(telling: Telling, line: Line) -> None:
    """The poll itself, where the sentence says that it was held; one awaited is told by another rule."""
    m = _HELD.search(line.norm)
    if m is None or telling.tells_vote or telling.modality is not Modality.HAPPENED:
        return
    at = m.start(m.lastgroup or 0)
    if _NOT_YET.search(line.norm, 0, at) or modality(line.norm, at) is not Modality.HAPPENED:
        return
    telling.facts = [*telling.facts, Fact(Slot.OUTCOME, Told.UNKNOWN, *line.place(m.start(), m.end()), at)]
    telling.facts += [d for d in telling.days if d not in telling.facts]
    telling.anew = True


def _is_card(fact: Fact) -> bool:
    return fact.slot in _ENDS and fact.modality is Modality.HAPPENED
