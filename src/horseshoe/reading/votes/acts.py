"""What the Council is said to have done, no text named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.outcomes_whose import none_of_them
from horseshoe.reading.votes.outcomes_words import CASTS_VETO, DONE, VOTED, C
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Patterns

# What the Council does by a text, told without the text: a vote only beside a count or a ballot.
_DOES = (
    r"(?:extend(?:ed|s)|renew(?:ed|s)|impos(?:ed|es)|lift(?:ed|s)|authori[sz](?:ed|es)|tighten(?:ed|s)|slapped|"
    r"establish(?:ed|es)|created?|set up|terminated|"
    r"prolong(?:ed|s)|eased|ended|demand(?:ed|s)|mandated|referr(?:ed)|refers|condemn(?:ed|s)|call(?:ed|s)(?: for| "
    r"on)?|order(?:ed|s)|told|urged|urges|appeal(?:ed|s)(?: to| for)|asked|froze|banned|"
    r"deplored|recommended|admitted|decided(?! (?:nothing|little|on nothing)\b)|summon(?:ed|s)|sent|withdrew|expanded|"
    r"cut|strengthened|endorsed|"
    r"welcomed|suspended|requested|deployed|dissolved|closed|approved|adopted|backed|agreed|outlawed|prohibited|"
    r"forbade|"
    r"ruled|permitted|empowered|bestowed|conferred|declared|granted|accorded|instructed|directed|reinstated|scrapped|"
    r"widened|broadened|narrowed|"
    r"gave (?:(?:the|a|its) )?(?:[\w-]+ |<[A-Z]\d+> ){0,3}?(?:leave|permission|authority|powers?)(?= to))"
)
_ACT = (
    rf"(?P<who>{C}) (?:members )?{DONE}(?P<verb>{_DOES})\b",
    rf"(?P<who>{C}) (?:on <M\d+> |<M\d+> )?, (?:for the|in an?|after|amid|despite|over|with|overriding|ignoring|acting|"
    rf"breaking|ending|following) [^;.]{{1,90}}? , (?P<verb>{_DOES})\b",
    rf"(?:by|in|through) (?:its )?<R\d+>(?: \( <[A-Z]\d+> \))? .*?(?P<who>{C}) , [^;.]{{1,120}} , (?P<verb>{_DOES})\b",
    rf"(?P<who>{C}|members) {ADV}(?P<verb>{VOTED}to (?!reject|not |oppose|block|postpone|delay|adjourn|<)[a-z]+)",
    rf"(?P<who>{C}) (?:<M\d+> |on <M\d+> |has |had |then ){{0,3}}(?P<verb>(?!reject|refus|fail|declin|turn|defeat|"
    rf"threw|block|vot|dismiss|did|was|were|is|met|heard|debat|discuss)[a-z]+) (?:[\w'’-]+ |<[A-SU-Z]\d+> |, "
    rf"){{0,14}}?(?:by |, )<T\d+>",
    rf"(?P<who>{C}) (?:<M\d+> )?, by (?:a vote of )?(?:<T\d+>|<V\d+>(?: votes)? to <V\d+>) ,(?: with [^.;]{{1,90}} ,)? "
    rf"(?P<verb>(?!reject|refus|fail|declin|turn|defeat|threw|block|vot|dismiss)[a-z]+ed)\b",
    r"(?P<verb>(?:was|were|been) (?:\w+ly |finally |<M\d+> )?(?:authori[sz]ed|set up|established|extended|renewed|"
    r"imposed|lifted|referred|created|approved|adopted|prolonged|admitted|tightened|deployed|carried|recommended|"
    r"invited|seated))\b",
)


_TO_CONVENE = late(
    r"vot\w+ [^.;,]{0,40}?to (?:convene|call|summon) (?:for )?(?:an? |the )?(?:rare |special |emergency )+session\b"
)
_ACTS = Patterns.numbered(*_ACT)


def acts(line: Line) -> Iterator[Fact]:
    """What the Council is said to have done, no text named."""
    for _, pattern in _ACTS.on(line.norm):
        for m in pattern.finditer(line.norm):
            mode = modality(line.norm, m.start("verb"))
            if CASTS_VETO.match(line.norm, m.start("verb")) or none_of_them(line, m.start("verb")):
                continue
            voted = m["verb"].startswith("vot")  # whatever it is on, a session or a text
            if mode is Modality.HAPPENED and ((voted and _TO_CONVENE.match(line.norm, m.start("verb"))) or not re.match(
                r" (?:(?:[\w-]+ ){0,2}(?:statement|press)|(?:its|the|an?|their|<M\d+> 's) "
                r"(?:(?!for|of|in|on|at|during|with|and|to)[\w-]+ |- ){0,4}(?:debate|"
                r"meeting|session|sitting|discussion|consultations|briefing|talks|day|week|year|month|presidency)\b)",
                line.norm[m.end("verb") :],
            )):
                yield Fact(Slot.ACT, Told.ADOPTED, *line.place(m.start("verb"), m.end("verb")), m.start("verb"), mode)
