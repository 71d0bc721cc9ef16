"""Members in a statement's making: who held it up, who proposed it, how many backed it."""

from __future__ import annotations

import re
from functools import cache

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.claims.occasion import members_in
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_V = r"<V\d+>"
_STOP = (
    r"(?:block|hinder|imped|stop|object|oppos|prevent|veto(?!\w*(?: -)? ?(?:powers?|rights?|wield|holding))|thwart|"
    r"hold(?=\w* (?:[\w-]+ ){0,3}?(?:up|back|off|out|"
    r"on)\b)|nix|scuttl|refus|reject|kill|derail|delay|obstruct|sink|s[au]nk|put a hold|break silence|broke silence|"
    r"shot down|foil|torpedo|halt|dissent|withheld|resist|balk|held "
    r"out|hold out|said no|stood in the way|stand in the way|stood alone|demur|dug in|disagree|rebuff|declin|sat on|"
    r"kept (?=(?:the )?<C)|keeps? (?=(?:the )?<C)|held (?:back|up|it up)|stymi|stonewall|hamper|frustrat|quash|spik|"
    r"stall)"
)
_BY_MEMBER = (
    rf"(?P<v>{_V}) (?:, (?:which|who) (?:had |has |then )?|, [^,]{{1,60}}, )?(?:(?!was |were |been |be |being |got |"
    rf"is )(?:[\w'-]+|<M\d+>) "
    rf"){{0,4}}?(?P<verb>{_STOP}\w*\b(?! by )(?: (?:up|out|to|on|silence|off))?)",
    rf"(?P<v>{_V}) (?:, [^,]{{1,60}} , )?(?:is|are|was|were|has been|have been|had been) (?:still |again |now |also |"
    rf"alone in )*(?P<verb>(?:preventing|keeping|stopping|delaying|hindering|impeding|thwarting|stonewalling|holding "
    rf"(?:up|back|out against)|blocking|opposing|resisting|stalling|objecting|obstructing|"
    rf"against))",
    rf"(?P<verb>(?:block|hinder|imped|veto|stopp|object|oppos|prevent|thwart|reject|scuttl|held up|killed|delay|broke|"
    rf"resist|nix|sunk|shot down|rebuff|turned down|refused|held back|put on hold)\w*)(?: [\w'-]+){{0,3}}? by (?:both "
    rf")?(?P<v>{_V})",
    rf"(?P<verb>(?:objections?|opposition|resistance|veto|refusal|dissent|disagreement|misgivings|reservations))"
    rf"(?: [\w'-]+){{0,3}}? (?:from|of|by) (?:both )?(?P<v>{_V})",
    rf"(?P<v>{_V}) (?:'s )?(?P<verb>objections?|opposition|resistance|veto|refusal|hold\b(?! the)|dissent)",
    rf"(?P<verb>because of|due to|owing to|thanks to|over|amid) (?:the )?(?:objections? (?:of|from|by) |opposition "
    rf"(?:of|from|by) )?(?P<v>{_V})(?= (?:'s )?(?:objection|opposition|resistance|veto|refusal)|$| [.,;])",
    rf"(?P<v>{_V}) (?:alone |however )?(?P<verb>did|would|was) ?(?:not|n't)(?= (?:[.,;])|$)",
    rf"(?P<v>{_V}) (?:was|were|stood) (?:the )?(?:alone|only (?:one|member|country|delegation)|sole \w+) (?:in |to |"
    rf"that )?(?P<verb>oppos|object|reject|refus|block|resist|withhold)",
    rf"\b(?P<verb>but|except|save|with the exception of|only) (?:for )?(?P<v>{_V})(?= (?:[.,;]|$|held|stood|did|was|"
    rf"would))",
)
_BACKERS = Pattern(
    r"(?P<v><[VN]\d+>)(?: of (?:the )?(?:<[NV]\d+>|its))?"
    r"(?: (?!unable|not|never|fail|refus|declin|could|would|whose|that|who|whom)\w+){0,3}? (?:back|support|agree|"
    r"sign|favou?r|ready|behind|approv|endors)|(?:back|support|agre|endors|sign)\w* by "
    r"(?P<w><[VN]\d+>)"
)


@cache
def _holding() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(p) for p in _BY_MEMBER)


def holders(line: Line) -> tuple[tuple[str, ...], str]:
    """Members said to have held it up, and the word for it: those that do the blocking, not those it was about."""
    for pattern in _holding():
        for m in pattern.finditer(line.norm):
            members: tuple[str, ...] = line.chunk(m["v"]).value.members
            if members and modality(line.norm, m.start("verb")) is Modality.HAPPENED:
                return members, m["verb"]
    return (), ""


_PROPOSERS = (
    Pattern(
        r"(?P<v><[VLPG]\d+>) (?:[\w'-]+ |<[FM]\d+> ){0,4}?(?:ask|request|urg|press|lobb|appeal|invit|demand|"
        r"hop)\w* (?:on |for |to |upon |that )?(?:the )?(?:members of (?:the )?)?<C\d+> (?:members )?(?:to |would |"
        r"will |might |should )?(?:issue|adopt|agree|release|make|react|respond|speak|put out|publish|"
        r"read)\b(?: [\w-]+| <[MF]\d+>){0,6}? statement"
    ),
    Pattern(
        r"(?P<v><[VLPG]\d+>) (?:[\w'-]+ |<[FM]\d+> ){0,4}?(?:propos|draft|circulat|suggest|put forward|sought|seek|"
        r"submit|present|introduc|prepar|tabl|push|penn|wrote|float|want|call)\w* (?:for )?(?:[\w-]+ |"
        r"<[A-Z]\d+> ){0,6}?statement"
    ),
    Pattern(r"(?P<v><[VLPG]\d+>) - (?:drafted|proposed|led|penned|sponsored) (?:[\w-]+ ){0,3}?statement"),
    Pattern(
        r"statement (?:[\w-]+ |<[A-Z]\d+> ){0,6}?,? ?(?:drafted|proposed|put forward|tabled|circulated|suggested|"
        r"sought|penned|prepared|written|initiated) by (?:both )?(?P<v><[VLPG]\d+>)"
    ),
    Pattern(
        r"statement (?:[\w-]+ |<[A-Z]\d+> ){0,8}?(?:, )?(?:which|that) (?P<v><[VLPG]\d+>) (?:had |has |have "
        r")?(?:jointly )?"
        r"(?:propos|draft|circulat|suggest|put forward|tabl|penn|wr[io]t|want|sought|prepar|offer|submit|introduc)"
    ),
    Pattern(r"(?P<v><[VL]\d+>) (?:'s )?(?:draft |proposed )?(?:press |presidential |joint )(?:draft )?statement"),
)


def proposers(line: Line, held: tuple[str, ...]) -> tuple[str, ...]:
    """Who wanted it; nobody that held it up."""
    for pattern in _PROPOSERS:
        m = pattern.search(line.norm)
        if m is not None and (members := members_in(line, m["v"])) and not set(members) & set(held):
            return members
    return ()


# "A form that requires all 15 members to agree", "on which all fifteen have to agree": the rule, and no count.
_RULE = late(
    r"\b(?:requir(?:es?|ed|ing)|needs?|needed|needing|takes?|took|demands?|demanded|necessary for|calls? for|depend\w* "
    r"on|unless|until|only if|where|whenever) (?:the )?(?:(?:assent|agreement|consent|approval|support|signature) of )?"
    r"(?:the )?$"
)
_MUST = late(r"\b(?:must|ha(?:s|ve|d) to|needs? to|needed to|be able to|is supposed to|are supposed to)\b")


def backers(line: Line) -> int | None:
    """How many members are said to be for it; None where no number is, or one of more than the Council has."""
    m = _BACKERS.search(line.norm)
    if m is None or _RULE.search(line.norm, 0, m.start()) or _MUST.search(m[0]):
        return None
    tag = m["v"] or m["w"]
    value = line.chunk(tag).value
    count = value.count if tag[1] == "V" else value.whole
    return int(count) if count is not None and count <= 15 else None
