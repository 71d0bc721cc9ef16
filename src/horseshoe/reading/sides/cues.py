"""Words that put a voter on a side, in whatever frame they stand.

The rules of sides know whole frames and are sure of them. These are only stems: alone they prove nothing, and are
taken where the count of the seats bears them out (see alignment).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import SAID_NO

_POSSESSED = r"(?:its|their|his|her|the|a|both|own)"
_HAND = rf"(?:{_POSSESSED} )*(?:right )?(?:hands?|arms?)"
_STEMS = (
    (
        Ballot.NOT_PARTICIPATING,
        r"no part|(?:not|n't) (?:\w+ly )?(?:vot(?:e|ing)|tak(?:e|ing)(?: any)? part|participat(?:e|ing))(?! (?:for|"
        r"against|to|in favou?r))|non - (?:participa\w+|voting)|(?:declined|refused|declining|refusing) to (?:vote|"
        r"participate|take part)",
    ),
    (
        Ballot.ABSENT,
        r"absent|absence|absentees?|(?:walked|walking) out|stayed away|(?:not|n't) (?:present|turn up|show up|attend)|"
        r"(?:chair|seat) (?:\w+ )?(?:empty|vacant)",
    ),
    (
        Ballot.ABSTAIN,
        r"abst(?:ain\w*|entions?)|(?:restrain|contain|reserv)(?:ed|ing)? (?:itself|themselves|himself)|(?:on|astride) "
        r"the fence|in the middle|(?:stay|remain)(?:ed|ing|s)? (?:neutral|aside|on the fence)|neutral|(?:sat|sitting|"
        rf"sit) on {_HAND}|(?:neither|no) sides?|(?:held|holding|hold) back|undecided|on ?lookers?|(?:sat|sitting|sit) "
        r"(?:\w+ ){0,2}out|stayed out|with(?:held|hold|holding) (?:\w+ ){1,2}(?:votes?|support)|(?:kept|keeping|keep|"
        rf"left|leaving) (?:theirs|{_HAND}) (?:down|on the table|in (?:its|their) laps?)|"
        rf"(?:not|n't) (?:raise|lift) {_HAND}(?: for (?:it|<[DR]\d+>))?|"
        r"refrain(?:ed|ing)?(?: from voting|(?= [.,;)]| and ))|blank (?:votes?|ballots?)",
    ),
    (
        Ballot.NO,
        rf"against|oppos(?:ed|ing|ition|es?)|opponents?|nays?|noes|(?:negative|contrary|dissenting) ?(?:votes?|"
        rf"ballots?|voices?)?|dissent(?:ed|ers?)?|reject(?:ed|ing|s)?|veto(?:ed|es|ing)?|voted down|disapprov(?:ed|"
        rf"ing)|object(?:ed|ing)|(?<=> )no(?= (?:[.,;:)(—|-]|and|votes?|<)|$)|(?:voted|vote|voting) "
        rf"(?:\" )?no(?![\w-])|{SAID_NO}|(?:was|were) (?:\" )?no(?= (?:[.,;)—\"]|and|while|but)|$)|(?:raised|lifted) "
        rf"{_HAND} (?:against|in (?:protest|opposition))",
    ),
    (
        Ballot.YES,
        rf"(?:in )?(?:its |his |her |the |their )?favou?r(?:ed|ing|s|able)?|yes(?:es)?|yeas?|ayes?|affirmative(?:ly)?|"
        rf"support(?:ed|ers?|ing|s|ive)?|back(?:ed|ers?|ing|s)|behind|approv(?:ed|al|ing)|acceptance|accepted|"
        rf"concurr(?:ed|ing)|endors(?:ed|ing)|consent(?:ed|ing)|assent(?:ed|ing)?|(?:raised|lifted|raising|put up|"
        rf"raise) {_HAND}(?! (?:against|in (?:protest|opposition)|to))|(?:voted?|votes|voting|was|were|being|are) "
        rf"(?:<M\d+> )?for|for(?= (?:it|<[DR]\d+>|the (?:document|text|measure|motion|proposal))(?: |$))|"
        r"(?<=> )for(?= (?:[.,;:)—|]|and)|$)|went up|pro(?= |$)",
    ),
)
_CUE = re.compile(
    r"(?<![\w-])(?:" + "|".join(rf"(?P<{side.name}>(?:{stems})(?![\w'-]))" for side, stems in _STEMS) + ")"
)
_TEXT = (
    r"(?:\w+ )?(?:text|measure|draft|resolution|motion|proposal|move|request|amendment|bid|idea|call|document|"
    r"application|decision|plan|version|extension|renewal|adoption|passage|\w+ing)s?\b"
)
# "Voted against Israel", "backed the strikes": a stand on something else than the text.
_OF_SIDE = re.compile(r"against|oppos|support|back|favou?r|approv|accept|endors|reject|veto|behind|object|for$")
_ELSE = re.compile(
    r" (?:of )?+(?!(?:and|but|while|when|so|as|with|on|in|at|by|from|because|since|to|was|were|is|are|ha(?:ve|s|d)|did|"
    r"came|spoke|voted|votes?|ballots?|it|them|him|her|one|also|both|each|that's|text|draft|only|just|for|alone|too|"
    rf"either|again|together|likewise|this|yesterday|today|\w+ing)\b|(?:the|its|their) {_TEXT}|<[DRM]\d+>)[\w<]"
)
_FOE = re.compile(rf" (?:(?:the|a|an|any) (?!{_TEXT})\w|<[LPO]\d+>|terror|oppression|violence|aggression|war\b)")
_ONE_AGAINST = re.compile(r"<V\d+> (?:alone )?against$")  # "one against thirteen"


@dataclass(frozen=True, slots=True)
class Cue:
    """A side said somewhere in a line: `start` and `end` in its norm."""

    start: int
    end: int
    side: Ballot


def cues(line: Line) -> list[Cue]:
    """Every word of a side in a line, in order, without those that are said of something else than a text."""
    found = []
    for m in _CUE.finditer(line.norm):
        if _OF_SIDE.search(m[0]) and _ELSE.match(line.norm, m.end()) and not _ONE_AGAINST.search(line.norm, 0, m.end()):
            continue
        found.append(Cue(m.start(), m.end(), Ballot[m.lastgroup or ""]))
    return found


def against_a_foe(norm: str, end: int) -> bool:
    """Whether "against", ending at a place, is said of an enemy: "against the war", "against Israel's army"."""
    return bool(_FOE.match(norm, end))
