"""What sounds like a vote and is none: a statement agreed, vetoes counted over time."""

from __future__ import annotations

from collections.abc import Sequence

from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.claims.statements import statement
from horseshoe.reading.claims.statements_rule import is_by_rule
from horseshoe.reading.claims.statements_voiced import is_read_out
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.telling import WISHES
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_VOTED_STATEMENT = Pattern(
    r"\bvot(?:ed|es?|ing) (?:\w+ly |on <M\d+> |<M\d+> ){0,3}to (?:issue|release|adopt|make) (?:[\w-]+ ){1,4}?statement|"
    r"\b(?:were|was|are|stood|came out) (?:for|against|in favou?r of) (?:a |the |such a )(?:press |presidential |"
    r"joint )?statement\b|\bvot(?:ed|es?|ing) (?:for|against|on|in favou?r of) (?:a |the |its |an )?(?:council |"
    r"<C\d+> )?(?:press |presidential |joint |draft )*statement\b"
)
_VOTED = Pattern(r"\b(?:voted|voting|vote (?:on|was|to)|put to (?:the|a) vote|resolutions?)\b")
_OVER_TIME = Pattern(
    r"(?:^|(?<= ))(?:(?:<[VN]\d+>|on <[VN]\d+>) (?:times|occasions)|twice|thrice|time and again|many times|(?:dozens|"
    r"scores) of times)(?: "
    r"(?:now|"
    r"already|since <M\d+>))? ,? ?(?:(?:has|have|had|did|does|when|that) )?(?:the )?<V\d+> (?:\w+ ){0,3}?(?:used?|"
    r"cast|wield(?:ed)?|"
    r"exercised?|employ(?:ed)?|deploy(?:ed)?|invoked?|resort(?:ed)? to|reached for|vetoed|veto|blocked|killed)\b|"
    r"\b(?:blocked|vetoed|stopped|killed|scuttled|prevented|struck down|shot down) (?:it |them |this |<D\d+> |such "
    r"(?:texts|moves|calls) )?(?:<[VN]\d+> times|twice|thrice|time and again|repeatedly|more than once)\b|"
    r"\b(?:used|cast|wielded|exercised|employed|deployed|invoked|resorted to|reached for) (?:its |their |the |his "
    r"|her |a )?"
    r"(?:right of )?(?:veto|vetoes)(?: powers?| rights?)? (?:there |here |(?:on|over|for|at|in) [^,.;]{1,40} |"
    r"(?:against|to (?:block|stop|kill|shield|"
    r"protect|defeat|quash|prevent)) [^,.;]{1,80}? )?(?:(?:more|fewer|less) than "
    r"|over |at least |nearly |almost |some |about |around |only |just |as many as |a total of |well over )*"
    r"(?:<[VN]\d+> times|twice|thrice|time and again|repeatedly|dozens of times|more than once)(?! (?:today|on <M))|"
    # "Over half of US vetoes were used to shield Israel"; "since 1945 a total of 36 texts have been vetoed"
    r"(?<![\w-])(?:half|most|many|some|several|all|(?:the )?majority|bulk|(?:a )?(?:third|quarter)|per ?cent|%|"
    r"<[VN]\d+>) of "
    r"(?:all )?(?:the |its |their |those )?<V\d+> (?:'s )?vetoe?s\b|"
    r"^(?:since|from|between|in) <M\d+>[^;]*?\b(?:a total of|altogether|in all|some|as many as|more than) <[DN]\d+>"
    r"[^;]*? (?:have|had|has|were) (?:\w+ly )?(?:been )?(?:vetoed|blocked)\b"
)
_PAPER = Pattern(r"communiqu|\b(?:joint|common) (?:call|appeal|letter)\b")  # members sign it, and nobody votes
_THE_TEXT = late(
    r"(?i)(?:the|this|that|its|their) (?:\w+(?:['’]s)? )?(?:draft )?(?:text|paper|document|wording|declaration|draft)"
)
_BY_WHOM = late(
    r"(?i)\s+(?:submitted|drafted|prepared|proposed|tabled|circulated|written|penned|presented)\s+by\s(?s:.)*"
)
# "Spoke against a joint statement": who is for what nobody votes on.
_STANCE = Pattern(
    r"\bveto (?:powers?|rights?) over (?:any|all) (?:\w+ )?statements?\b|"
    r"\b(?:for|against|in favou?r of|backed|backing|opposed|opposing|supported|supporting|objected to|objecting to|"
    r"object to|behind) (?:an? |the |any |such a |its )?(?:(?:joint|press|presidential|council|draft|common|unanimous|"
    r"<C\d+>|proposed|british|united|\w+ly|worded) )*statements?\b"
)


# "The statement, on which it agreed by consensus": by every rule, and not by a vote.
_AGREED_ON = Pattern(
    r"\bstatement(?: , | )(?:(?:on|to|about|over) which (?:[\w'-]+ |<[A-Z]\d+> ){1,4}?(?:had )?agreed|(?:which was |"
    r"that was |was |had been )?(?:agreed|settled|approved|adopted|issued|reached) (?:up)?(?:on )?)\b|"
    r"\b(?:its|their|wields?|wielded|us(?:e[sd]?|ing)|used|threat of) (?:a |the )?veto(?: power)? (?:so that|to make "
    r"sure(?: that)?|to ensure(?: that)?|against|on|over) (?:an? |the |any )(?:[\w-]+ ){0,3}?statement\b"
)
# "The text of the presidential statement was adopted".
_TEXT_OF_IT = Pattern(
    r"<D\d+> (?:of|for) (?:an? |the |this |that |its |such a )?(?:[\w-]+ ){0,2}?statement\b|"
    r"<D\d+> (?:(?:by|from|of) (?:the )?<[VLPG]\d+> )?(?:to|at|for) (?:(?:have|get|make|persuade|"
    r"let) (?:the )?<C\d+> (?:to )?)?(?:issu|adopt|agree|releas|pass|secur|obtain|win|produc|mak|approv|"
    r"publish)\w* (?:on )?(?:an? |the )(?:[\w-]+ ){0,3}?statement\b"
)
# "China drafted the statement. After it was blocked by the US ..."
_IT_WAS = Pattern(
    r"\bit (?:was|is|had been|has been) (?:\w+ly |then |again |first )*(?:blocked|stopped|killed|vetoed|opposed|"
    r"drafted|written|penned|proposed|prepared|circulated|put forward) "
)


# "Objected to a statement. 'Russia said no,' an envoy told reporters."
_SAID_NO = late(r"<V\d+> (?:\w+ly |then |again )?(?:said no|objected|refused|declined|disagreed|demurred|would not)\b")
# "Agreed in principle on the new text": the vote on it is still to come.
_BEFORE_THE_VOTE = Pattern(
    r"\b(?:agree\w*|accord|consensus|understanding) (?:[\w'-]+ |<M\d+> ){0,4}?in principle\b|"
    r"\b(?:tentative|preliminary|provisional|basic|initial)(?:ly)? (?:agree\w*|accord|understanding|deal)\b|"
    r"\bagree(?:d|s|ment) (?:[\w'-]+ |<M\d+> ){0,3}?on <D\d+> (?:of <D\d+> )?(?:[^.;]{0,60}? )?(?:(?:that|which) (?:is|"
    r"are|will|would|was) (?:to )?(?:be |then |later )*(?:put|voted|brought|submitted|adopted)|to be (?:put|voted|"
    r"brought|submitted|adopted)|(?:ahead of|before) (?:the |a )?vote)\b"
)
# "Said no to a public meeting": nobody voted on that.
_NO_TO_A_MEETING = Pattern(
    r"\b(?:asked for|requested|called(?: for)?|sought|demanded|convened|initiated) (?:the |a |an |this |that )"
    r"(?:[\w-]+ |<C\d+> ){0,3}?(?:meeting|session|debate|sitting|consultations)(?: of (?:the )?<C\d+>)?"
    r"(?: (?:on )?<M\d+>)?(?: ,)? (?:with (?:the )?(?:support|backing|help|agreement) of|(?:supported|backed|seconded|"
    r"joined) by)\b|^(?:this|it|that|the (?:meeting|session|debate|sitting)) (?:is|was|comes|came|follows|followed|"
    r"takes place|took place) (?:held )?(?:at|on|upon|by) (?:the )?(?:request|initiative|behest|demand|insistence)\b|"
    r"\b(?:meeting|session|debate|consultations|talks) (?:was|were|had been|has been|is) (?:jointly )?(?:requested|"
    r"called|convened|sought|asked for|initiated|proposed) (?:on <M\d+> |<M\d+> )?by\b[^.;]*\b(?:support|backing|"
    r"backed|supported|joined)\b|\b(?:support|back|second|join|endors)(?:s|ed|ing)? (?:the|that|this|their|"
    r"its) (?:[\w-]+ )?(?:meeting request|request for|call for) ?(?:an? |the )?(?:[\w-]+ )*(?:meeting|session|debate|$|"
    r"\.)|\b(?:endors|back|support|join|echo)(?:ed|s|ing) (?:the )?(?:un |<U\d+> )?(?:secretary - general|guterres|ban|"
    r"annan|chief)[^.;]{0,40}? (?:call|appeal|plea|efforts|<D\d+>)|"
    r"\bfail\w* (?:again )?to (?:get|win|obtain|secure) (?:an? |the )(?:[\w-]+ |<[CMU]\d+> ){0,4}?(?:meeting|session|"
    r"debate)\b|\b(?:said|says|saying) (?:no|yes) to (?:an? |the |any |holding an? )(?:[\w-]+ |<[CMU]\d+> |"
    r"- ){0,4}?(?:meeting|session|debate|statement|hearing)\b"
)


# "Its request for a formal meeting had the support of one member": weighed, and not voted on.
_FOR_A_MEETING = Pattern(
    r"<D\d+> (?:for|to (?:hold|convene|have)) (?:an? |the )(?:[\w-]+ |<[CMU]\d+> |- ){0,4}?(?:meeting|session|debate|"
    r"hearing)\b"
)
_BY_VOTE = late(r"\b(?:vot(?:e|es|ed|ing)|ballots?|outvoted|procedur\w+|agenda)\b|<T\d+>")


def is_short_of_a_vote(line: Line) -> bool:
    """Whether a sentence tells of what members settled among themselves, and no vote beside it."""
    if _NO_TO_A_MEETING.search(line.norm):
        return True
    if _FOR_A_MEETING.search(line.norm) and not _BY_VOTE.search(line.norm):
        return all(c.value.term in WISHES for _, c in line.tags("D"))
    return _BEFORE_THE_VOTE.search(line.norm) is not None and not line.tags("T") and "veto" not in line.norm


def is_vote_on_statement(line: Line) -> bool:
    """Whether a statement is said to have been voted on. Nobody does, whatever a report says; `occasions` reads it."""
    return bool(_VOTED_STATEMENT.search(line.norm))


def is_of_statement(line: Line, before: Line | None = None) -> bool:
    """Whether what a sentence decides is a statement and no text that is voted on.

    `before`, the sentence before it, may have told of the statement: "She read out the text, which carried 15 votes".
    """
    if before is not None and _of_the_text(line) and (is_vote_on_statement(before) or is_of_statement(before)):
        return True
    if before is not None and _IT_WAS.search(line.norm) and "statement" in before.norm and not before.tags("DR"):
        return not line.tags("DR")
    if is_vote_on_statement(line):
        return True
    if (_TEXT_OF_IT.search(line.norm) or is_read_out(line)) and not line.tags("R") and len(line.tags("D")) == 1:
        return True
    if is_by_rule(line):
        return True
    if line.tags("D") or line.tags("R") or _VOTED.search(line.norm):
        return False
    if before is not None and _SAID_NO.search(line.norm) and "statement" in before.norm and not before.tags("DR"):
        return True
    if _PAPER.search(line.norm):
        return True
    if "statement" not in line.norm:
        return False
    if _STANCE.search(line.norm) or _AGREED_ON.search(line.norm):
        return True
    said = statement(line)
    return said is not None and said.modality is Modality.HAPPENED and said.outcome in (Told.AGREED, Told.BLOCKED)


def _of_the_text(line: Line) -> bool:
    texts = [line.text[c.start : c.end] for _, c in line.tags("DR")]
    return bool(texts) and all(_THE_TEXT.fullmatch(_BY_WHOM.sub("", text.split(",")[0])) for text in texts)


# "Resolutions passed earlier show what it thinks"
_PASSED_EARLIER = late(
    r" (?:(?:already|previously) )?(?:passed|adopted|approved|vetoed|blocked|rejected)(?: by the <C\d+>)? "
    r"(?:earlier|before|previously|already|so far|in the past|over the years|to date)\b"
)


def is_of_several(line: Line, drafts: Sequence[Chunk]) -> bool:
    """ "Two previous drafts were vetoed": of no single one, where the sentence names no other text."""
    if not drafts or line.tags("R") or not all(d.value.plural for d in drafts):
        return False
    behind = {c.start: line.norm.index(">", at) + 1 for at, c in line.tags("D")}
    return all(d.value.earlier or _PASSED_EARLIER.match(line.norm, behind[d.start]) for d in drafts)


def is_over_time(line: Line) -> bool:
    """Whether a sentence counts vetoes and tells no single one."""
    return bool(_OVER_TIME.search(line.norm))
