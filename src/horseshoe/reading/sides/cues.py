"""Words that put a voter on a side, in whatever frame they stand.

The rules of sides know whole frames and are sure of them. These are only stems: alone they prove nothing, and are
taken where the count of the seats bears them out (see alignment).
"""

from __future__ import annotations

from msgspec import Struct

from horseshoe.council.ballots import Ballot
from horseshoe.reading.line import Line
from horseshoe.reading.sides.senses import STEMS
from horseshoe.reading.sides.sides_words import ELSEWHERE
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern
from horseshoe.reading.words.seeking import Seeker

CUE = Seeker(
    r"(?<![\w-])(?:" + "|".join(rf"(?P<{side.name}>(?:{stems})(?![\w'-]))" for side, stems in STEMS) + ")"
)
_TEXT = (
    r"(?:\w+ ){0,2}(?:text|ceasefire|cease - fire|truce|pause|measure|draft|resolution|motion|proposal|move|request|"
    r"amendment|bid|idea|call|document|"
    r"application|decision|plan|project|package|initiative|compromise|paragraph|clause|wording|embargo|inquiry|probe|"
    r"investigation|mission|force|deployment|mandate|tribunal|candidacy|admission|statement|declaration|version|extension|renewal|adoption|passage|\w+ing)s?\b"
)
# "Voted against Israel", "backed the strikes": a stand on something else than the text.
_OF_SIDE = late(r"against|oppos|support|back|favou?r|approv|accept|endors|reject|veto|behind|object|for$")
_ELSE = late(
    r" (?:of )?+(?!(?:and|but|while|when|so|as|with|on|in|at|by|from|because|since|to|was|were|is|are|ha(?:ve|s|d)|did|"
    r"came|spoke|voted|votes?|ballots?|it|them|him|her|one|also|both|each|that's|text|draft|only|just|for|alone|too|"
    rf"either|again|together|likewise|this|yesterday|today|\w+ing)\b|(?:the|its|their) {_TEXT}|<[DRM]\d+>)[\w<]"
)
_WOULD = late(r"\b(?:would|could|might|should) have (?:also |\w+ly |been )*$")  # a stand nobody took
_FOE = late(
    rf" (?:(?:the|a|an|any) (?!{_TEXT})\w|<[LPO]\d+>|(?:the )?<V\d+>(?! (?:'s|,|and|or|abst|was|were))|"
    r"terror|oppression|violence|aggression|war\b)"
)
_ONE_AGAINST = late(r"(?P<v><V\d+>) (?:alone )?against$")  # "one against thirteen"

# "Took the floor to protest against the calling of a session": a speech, and no ballot.
_PROTESTED = late(
    r"\b(?:protest|warn|caution|advis|demonstrat|rall[iy]|campaign|lobb[iy]|complain|rail|fulminat|guard|"
    r"discriminat)\w* (?:\w+ly )?$"
)
# What others support, and the Council does not vote on, before "backed by".
_NO_TEXT = Pattern(
    r"\b(?:wish(?:es)?|hopes?|views?|stances?|positions?|concerns?|complaints?|governments?|administration|regime|rebels|"
    r"rebellion|militias?|militiamen|groups?|factions?|coalition|army|armies|troops|soldiers|fighters|mercenaries|"
    r"warlords?|leaders?|claims?|offensive|intervention|candidate|arguments?)"
    r"(?: of [\w' <>]{1,40}?)?(?: ,)?(?: (?:which|that|who) (?:is|are|was|were))? $"
)


class Cue(Struct, frozen=True):
    """A side said somewhere in a line: `start` and `end` in its norm."""

    start: int
    end: int
    side: Ballot


def cues(line: Line) -> list[Cue]:
    """Every word of a side in a line, in order, without those that are said of something else than a text."""
    found: list[Cue] | None = line.kept.get("cues")
    if found is None:
        found = line.kept["cues"] = _cues(line)
    return found


def _cues(line: Line) -> list[Cue]:
    found: list[Cue] = []
    other = -1  # where the line turns to something that is no text
    for m in CUE.finditer(line.norm):
        if of_no_text(line.norm, m.start()):
            other = m.start()
        if other >= 0 and not _AGAIN.search(line.norm, other, m.start()):
            continue
        if _OF_SIDE.search(m[0]) and _ELSE.match(line.norm, m.end()) and not _one_against(line, m.end()):
            continue
        if (texts := _TEXTS.match(line.norm, m.end())) is not None and line.chunk(texts["d"]).value.plural:
            continue  # "as it had vetoed such resolutions"
        if m[0] == "against" and _PROTESTED.search(line.norm, max(0, m.start() - 30), m.start()):
            continue
        if _WOULD.search(line.norm, max(0, m.start() - 30), m.start()):
            continue
        if m.lastgroup == Ballot.YES.name and line.norm.endswith(("not ", "n't "), 0, m.start()):
            continue  # "the only one not on board"
        if m.lastgroup in _AWAY and _ELSEWHERE.match(line.norm, m.end()):
            continue  # "did not attend the summit"
        found.append(Cue(m.start(), m.end(), Ballot[m.lastgroup or ""]))
    return found


_TEXTS = late(r" (?:of |anti - )?(?P<d><D\d+>)")
_AGAIN = late(r"<[DR]\d+>|[;:.]|\bvot")


def of_no_text(norm: str, start: int) -> bool:
    """ "The Union's wish, supported by Libya": whether a place speaks of what nobody votes on."""
    return _NO_TEXT.search(norm, max(0, start - _NEAR), start) is not None


# "A draft backed by Washington was rejected": whose text it is.
_A_TEXT = late(r"<D\d+> $")
_BACKED_BY = late(r"backed by <V\d+> (?:was|were|has been|had been) (?:\w+ly )?(?:rejected|vetoed|blocked|defeated)\b")


def is_backer(norm: str, start: int) -> bool:
    """Whether the words from a place on name who stands behind a text, and not how it was voted on."""
    return _BACKED_BY.match(norm, start) is not None and _A_TEXT.search(norm, 0, start) is not None


# "Approved the resolution on Ukraine, rejecting all amendments": who approved it did, and not what it is on.
_ON = late(r"\b(?:on|over|about|against|regarding|concerning|into|in|across|inside|from|to|towards?) (?:the )?$")
_DOING = late(r" , (?:\w+ly |also |then |both )*\w+ing\b")


def hangs_on(norm: str, start: int, end: int) -> bool:
    """Whether the voters between two places are what a clause is on, and a participle behind them of its subject."""
    return bool(_DOING.match(norm, end)) and bool(_ON.search(norm, max(0, start - _BEFORE), start))


_BEFORE = 20
_NEAR = 80
_AWAY = frozenset({Ballot.ABSENT.name, Ballot.NOT_PARTICIPATING.name})
_ELSEWHERE = late(ELSEWHERE)


def _one_against(line: Line, end: int) -> bool:
    """Whether so many stand against so many others; "Angola against South Africa" is a complaint."""
    m = _ONE_AGAINST.search(line.norm, 0, end)
    return m is not None and not line.chunk(m["v"]).value.members


_BACK_AGAIN = late(
    r" (?:(?:the|a|any) )?(?:re - ?|re)(?:impos|introduc|instat|activat|appl)\w+\b| (?:the )?(?:return|restor\w+|"
    r"resumption|revival|snap ?-? ?back|comeback) of\b| letting [^.;,]{1,40}? (?:return|resume|snap back|come back)\b|"
    r" (?:restoring|resuming|reviving|bringing back|snapping back)\b"
)


def against_doing_again(norm: str, end: int) -> bool:
    """Whether "against" is said of bringing something back: the text may be the one that would have kept it off."""
    return bool(_BACK_AGAIN.match(norm, end))


def against_a_foe(norm: str, end: int) -> bool:
    """Whether "against", ending at a place, is said of an enemy: "against the war", "against Israel's army"."""
    return bool(_FOE.match(norm, end))


_PART = late(
    r" (?:(?:on|in|from|against|for|over) )?(?:(?:the|a|another|an|its|their|each|every|one|two|some|several|certain|"
    r"many|most|various|"
    r"separate|individual|particular|other|further|operative|preambular|key|single|contested|<[NVO]\d+>|\w+th|first|second|"
    r"third|last|final|more|of|votes?) ){1,6}(?:paragraphs?|parts?|clauses?|sections?|provisions?|articles?|sentences?)"
    r"(?! of (?:the )?charter)\b"
)


def of_a_part(norm: str, end: int) -> bool:
    """Whether a ballot, told up to a place, was cast on some paragraphs: the text as a whole is another vote."""
    return _PART.match(norm, end) is not None
