"""Whose number it is: the text's that was voted on, or that of a resolution it builds on, by the words around it."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# "On the implementation of resolution 1559", "in violation of resolution 242": a text that this one builds on.
_CITED = late(
    r"\b(?:implementation|implementing|violation|violating|breach|breaching|terms|provisions|framework|anniversary|"
    r"letter|spirit|compliance|accordance|line|follow - ?up|pursuant|recalling|reaffirming|(?<!was )referred|refers|"
    r"referring|(?<!was )recalled|alluded|alludes|alluding|extension|extending|prolongation|prolonging|rollover|"
    r"expiry|expiration|termination|snapback|undermin\w+|undercut\w*|weaken\w*|contradict\w*|"
    r"supersed\w*|supplant\w*|replac\w+|conflict\w*|dilut\w+|gutt\w+|revers\w+|depart\w*) (?:of |with |to |for |on |"
    r"in )?(?:the |un |<[CU]\d+> (?:'s )?|"
    r"resolutions? |measures in )*$"
)
_WHOSE = r"(?:the |un |<[CU]\d+> (?:'s )?|resolutions? )*$"
# "Of the provisions of paragraph 2 of resolution 2142".
_PART_OF = late(
    rf"\b(?:sub ?- ?)?(?:para(?:graph)?s?|sections?|clauses?|articles?|annex(?:es)?) ?\.? (?:[^;.]{{0,60}} "
    rf")?(?:(?:of|to|in)|<[NV]\d+>) {_WHOSE}"
)
# "Approved the text on the sanctions imposed by resolution 2140": where another text is told before.
_DONE_BY = late(
    rf"\b(?:imposed|established|created|set up|set out|set forth|authori[sz]ed|mandated|outlined|contained|laid down|"
    rf"required|requested|called for|decided|provided|introduced|instituted|sanctions|measures|embargo|regime|"
    rf"committee|panel|mission|force|ban|mandate|period|exemption|freeze) (?:for )?(?:by|in|under|of|pursuant to|"
    rf"through) {_WHOSE}"
)
# "Paragraphs 4, 5 and 6 to 12": no votes.
_NUMBERED = late(
    r"\b(?:para(?:graph)?s?|sections?|clauses?|articles?|annex(?:es)?|chapters?) ?\.? (?:(?:<[A-Z]\d+>|\d+|and|to|or|"
    r",) ?){0,12}$"
)


# "Acting under resolutions 661 and 665, the Council adopted resolution 670": the last is the one adopted.
_UNDER = late(
    r"(?:^|(?<=[,;—] ))(?:acting |voting |meeting )?(?:under|pursuant to|in line with|in accordance with|building on|"
    r"following(?: up on)?|further to|by virtue of|invoking|citing|recalling|reaffirming|amending|after|"
    r"having adopted) (?:the |its |earlier |previous )*(?:<R\d+> (?:, )?(?:and )?(?:the )?)*$"
)
_ADOPTED = late(r"\b(?:adopt(?:ed|s)|pass(?:ed|es)|approv(?:ed|es)|voted for) (?:unanimously |the |its |, )*$")


def _under(line: Line, at: int) -> bool:
    later = [place for place, _ in line.tags("R") if place > at]
    return _UNDER.search(line.norm, 0, at) is not None and any(_ADOPTED.search(line.norm, 0, p) for p in later)


def is_cited(line: Line, at: int) -> bool:
    """Whether the resolution at a place is one that the text builds on."""
    if _under(line, at):
        return True
    if _CITED.search(line.norm, 0, at) or _PART_OF.search(line.norm, 0, at):
        return True
    return any(place < at for place, _ in line.tags("D")) and _DONE_BY.search(line.norm, 0, at) is not None


def is_numbering(norm: str, at: int) -> bool:
    """Whether a number at a place counts paragraphs, and no votes."""
    return _NUMBERED.search(norm, 0, at) is not None


# "The text, resolution 2735, is binding"; "the draft was circulated as S/2023/970".
_GOES_BY = Pattern(
    r"^(?:<D\d+> ,? ?(?:(?:now|henceforth|since|numbered) )?|<D\d+> (?:is|was|has been|had been) (?:\w+ ){0,2}(?:as|"
    r"under(?: the)? (?:number|symbol)) )<R\d+>|^<R\d+> (?:(?:has|had) (?:now |since )?been (?:made public|published|"
    r"released|issued|printed|distributed|made available)|(?:also )?(?:extends|renews|prolongs|rolls over|lifts|runs|"
    r"expires|lapses|(?:is|remains) valid|(?:will )?(?:run|expire|lapse|be in force)|gives (?:it|<[CUV]\d+>|"
    r"the) ))(?= )|^(?:that|this|it|the result|the outcome|what came of it) (?:is|was|became|had become|would become|"
    r"is now|is known as|became known as) (?:the (?:\w+ ){0,2}|now )?(?:<[CU]\d+> )?<R\d+>"
)


def tells_number(line: Line) -> bool:
    """Whether a sentence tells under which number the text went that was voted on."""
    return _GOES_BY.search(line.norm) is not None
