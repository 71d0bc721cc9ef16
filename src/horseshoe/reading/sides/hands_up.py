"""Sides by what a hand, an arm or a finger did when it was asked who was for or against.

"When the noes were called for, Mr Malik put up his own"; "fourteen arms rose for it"; "asked who was against, Mrs
Kirkpatrick's did". And the hand that decides: "it was Russia's hand that counted", a permanent member's veto.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ABSTAIN, NO, YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

_V = (
    r"(?:(?:mr|mrs|ms|miss|m|mme|dr|sir|dame|lord|general|gen|colonel|col|signor|senor|herr|prof)(?: \.)? )?"
    r"(?P<v><V\d+>)"
)
_LIMB = r"(?:hands?|arms?|fingers?|fists?|palms?|pencils?|pens?|thumbs?|sleeves?|cards?|paddles?|placards?)"
_OWN = (
    rf"(?:(?:its|his|her|their|the|a|one|two|lone|single|solitary|right|left|raised|own|other|{_LIMB}|alone|up|high|"
    r"aloft|again|too|as well|theirs|hers) ?)*"
)
_WORDS = {
    YES: r"(?:in favou?r|for(?: it| <D\d+>| <V\d+>)?|ayes?|yeses|yeas|affirmatives?|those for|supporters|assent)",
    NO: r"(?:against(?: it| <D\d+>)?|opposed|objected|objections?|noes|nays|negatives?|contrary votes|dissent|"
    r"opposition|those against|the other side|to the contrary)",
    ABSTAIN: r"(?:abstaining|abstentions?|abstainers|abstained|undecided)",
}
_ASK = (
    r"(?:(?:asked|called|calls|asks|inquired|enquired|came|went on|turned|passed|moved on|wanted to know|looked|"
    r"counted|invited|put the question)(?: (?!<V)(?:[\w'-]+|<[CDM]\d+>)){0,9}? )"
)
_CALLED = r" (?:were|was|had been) (?:called(?: for)?|asked(?: for)?|invited|counted|taken|put|reached|sought|demanded)"
_ROSE = (
    rf"(?:'s (?:own |right |left )?(?:{_LIMB} )?)?(?:{_LIMB} )?(?:alone |too |also |then |again |slowly |promptly |"
    r"duly |at once |"
    r"only |[a-z]+ly )*(?:put up|raised|lifted|held up|stuck up|threw up|rose|went up|shot up|came up|did so|did|"
    r"answered|moved|stirred|was raised|were raised|was up|were up|obliged|responded|signalled|stood)"
)
_BEFORE_SIDE = r"(?:when|as|after|once|then|at|to|and when|but when|asked|on)"


def _ways() -> Iterator[tuple[Ballot, str]]:
    for side, words in _WORDS.items():
        # "when the president asked for those against, Malik raised his"
        yield (
            side,
            rf"\b(?:when|as|after|once|until) (?!<V)[^,;.:]{{0,60}}?{_ASK}{words}(?: ,)? (?:only |just |but )?{_V} "
            rf"{_ROSE}",
        )
        # "when the noes were called Malik put up his own"
        yield side, rf"\b(?:when|as|after|once|until) (?:the |those )?{words}{_CALLED}(?: ,)? {_V} {_ROSE}"
        # "asked who was against, ..."; "to the question who was against, only Mali's hand rose"
        yield side, rf"(?:^|(?<=[.;:] ))asked (?:who|whether any|if any)[^,;.:]{{0,40}}?{words} , (?:only )?{_V} "
        rf"{_ROSE}"
        # "Malik put up his when the noes were called"
        yield side, rf"{_V} {_ROSE} {_OWN}(?:when|as|after|once) (?:the |those )?{words}{_CALLED}"
        if side is not ABSTAIN:
            plain = r"in favou?r|for" if side is YES else r"against"
            # "fourteen arms rose for it", "nine hands go up for Italy", "had gone up for them"
            yield (
                side,
                rf"{_V} (?:other |more )?(?:{_LIMB} )?(?:had |have |then |duly |all |promptly |slowly |to )*(?:go|goes|"
                rf"gone|going|rise|rises|risen|rising|rose|shot|shoot|were stretched|were lifted|were raised|were "
                rf"thrust|stretched|reached)(?: up(?:wards?)?| skywards?| aloft| high| into the air| out)* (?:{plain})"
                rf"(?= (?:it|them|him|her|us|<[DVLPR]\d+>|the|and|[.,;:)—])|$)",
            )
            # "one, Mr Malik's, went up against her"
            yield (
                side,
                rf"(?:^|(?<=[.;:,] ))(?:only |but |and |the )*(?:other|<V\d+>)(?: {_LIMB})?(?: alone)? , (?:that of "
                rf")?{_V} "
                rf"(?:'s )?(?:own )?(?:alone )?, (?:went up|rose|was raised|shot up|was lifted|came up) (?:{plain})\b",
            )
    # the pencil that taps; buttons are pressed in larger halls
    yield (
        NO,
        rf"{_V} 's (?:right |left |fore|own |lone )*{_LIMB} (?!not|n't|never)[^.;,]{{0,40}}?\b(?:for|on|onto|meant|"
        rf"signalled|at) (?:the |a )?(?:\" )?(?:red|no|nyet|negative|against)(?: \")?(?: column)?(?! button| key|"
        rf" light)"
        r"(?= (?:[.,;:—]|and|in\b|on\b|yesterday|last)|$| <)",
    )


_SIDED = Patterns(_ways())
# "It was Russia's hand that counted", "Britain's one hand struck it dead", "her own no was enough".
_DECIDED = Pattern(
    rf"{_V} 's (?:(?:one|own|single|lone|solitary|sole|raised|right|negative|big|<V\d+>) )*(?P<verb>{_LIMB}|no|nay|"
    rf"nyet|"
    r"non|vote|voice|thumbs ?-? ?down|word|ballot)(?: alone| alone ,|(?: ,)? (?:and|by|of) itself ,?| up in the air)? "
    r"(?:(?:that|which) )?(?:(?:was|is|had been|were) (?:veto )?(?:enough|sufficient|the end|decisive|fatal|deadly|"
    r"all it took|the one that (?:counted|mattered))|(?:sufficed|settled (?:it|the matter)|did (?:it|for it|the trick|"
    r"the deed)|counted|mattered|decided(?: it)?|weighed (?:more|most)|carried the day|killed|sank|sealed|struck|"
    r"outweighed|overruled|trumped|undid|finished|prevailed|made the difference|was a veto|meant a veto)(?! (?:for|"
    r"little|nothing|twice)))"
)
HANDS_UP = AnyOf(_SIDED)


def hands_up(line: Line) -> Iterator[Fact]:
    """Ballots by what hands did."""
    taken: set[int] = set()
    if _EVERY.fullmatch(line.norm) and _ALL_HANDS.match(line.text, line.start):
        (tag,) = line.tags("V")
        yield Fact(Slot.BALLOT, (YES, tag[1].value), *line.place(0, len(line.norm)), tag[0])
    for side, pattern in _SIDED.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters: Voters = line.chunk(m["v"]).value
            many = voters.count is not None and not voters.members
            if m.start("v") in taken or voters.nobody or voters.neither or (many and (voters.count or 0) > _MANY):
                continue
            taken.add(m.start("v"))
            yield Fact(Slot.BALLOT, (side, voters), *line.place(m.start(), m.end()), m.start("v"))


_MANY = 15
# "All fifteen hands.", as a live blog says it.
_EVERY = late(r"<V\d+> ?[.!]*")
_ALL_HANDS = late(r"(?i)(?:all\s+)(?:fifteen|15|eleven|11)(?:\s+(?:hands|arms|of them|members))?\s*[.!]*\s*$")


def deciding_hands(line: Line) -> Iterator[Fact]:
    """Vetoes told by the hand, the no or the voice of a permanent member that decided."""
    for m in _DECIDED.finditer(line.norm):
        voters: Voters = line.chunk(m["v"]).value
        mode = modality(line.norm, m.start("verb"))
        if voters.bare and set(voters.members) <= PERMANENT_CODES and mode is Modality.HAPPENED:
            yield Fact(Slot.VETO, voters, *line.place(m.start(), m.end()), m.start(), mode)
