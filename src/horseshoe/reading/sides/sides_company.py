"""Who alone was for a text beside those whose it was: "its author found company only in Yemen", "besides its own vote".

Read by clause and not by frame: a clause that names the author, says that few were with it, tells of support and of no
other side, and has one list of names, tells that these were for the text and its authors too.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.sides_words import YES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_WHO = (
    r"(?:author|sponsor|drafter|mover|proposer|proponent|promoter|framer|tabler|pen ?-? ?holder|originator|presenter|"
    r"initiator|owner|father|parent|inventor|creator)s?"
)
_BESIDES = (
    r"(?:besides?|apart from|aside from|in addition to|on top of|other than|beyond|save|except(?: for)?|but for|"
    r"nobody but|no one but|alongside|with|along with|together with)"
)
_VOTE = r"(?:votes?|voices?|hands?|yes|aye|ballots?|support|backing)"
COMPANY = Pattern(
    rf"\b(?:its|the|their|whose) (?:own |sole |lone |two |three |<[NV]\d+> )?{_WHO}\b(?! (?:said|says|told|argued|"
    rf"of)\b)|\b(?:{_BESIDES}|and) (?:that of |those of )?(?:its|their) own(?: {_VOTE})?(?= (?:[.,;]|and|only|just|"
    rf"no more|in|from)|$)|"
    r"\bfound (?:company|companions?|friends?|followers?|takers?|allies) (?:only|solely|just|in no ?one but)\b"
)
# That no others were, or that these came on top.
_FEW = late(
    r"\b(?:only|just|merely|solely|alone|nobody else|no ?one else|no other|no others|no more|nothing more|none other|"
    r"nobody but|no one but|besides?|apart from|aside from|in addition to|on top of|other than|beyond|save|except|"
    r"found company|found companions?|for company)\b"
)
# "Found company only in", "convinced only", "voted for it": support, in whatever words.
_SUPPORT = late(
    r"\b(?:found|finds|find|had|has|got|gets|won|wins|received|obtained|enjoyed|drew|attracted|gathered|mustered|"
    r"collected|harvested|reaped|garnered|secured|gained|earned|scraped together|convinced|persuaded|seduced|swayed|"
    r"charmed|won over|brought over|rallied|enlisted|counted|vot(?:ed|ing|es?) (?:for|in favou?r|yes|with|to)|"
    r"support(?:ed|ers?|ing|s)?|back(?:ed|ers?|ing)?|favou?r(?:ed|s)?|in favou?r|behind (?:it|<D\d+>)|for (?:it|<D\d+>|"
    r"was|were)|were for|was for|ayes?|yes(?:es)?|hands?|raised|liked|took up|went along|friends?|company|takers?)\b"
)
_OTHERWISE = late(
    r"\b(?:against|oppos\w+|reject\w*|abst\w+|veto\w*|no(?= (?:[.,;:]|from|votes?)|$)|noes|nays?|dissent\w*|refus\w+|"
    r"not|n't|never|nor|neither|would|could|might|may|will|denounc\w+|condemn\w+|refrain\w*|amend\w+)\b"
)
_CUT = late(
    r" [.;:?!—] | , (?:and|but|while|whereas|with|as) (?=(?:the )?<V\d+> )| , (?:and|but|while|whereas|for|so|"
    r"when) (?=(?:the )?(?:<D|it\b|rest\b|others?\b))| (?:while|whereas|but) "
)


def in_company(line: Line) -> Iterator[Fact]:
    """The names that stand beside the authors of a text in a clause on who was for it."""
    if not COMPANY.may_match(line.norm):
        return
    start = 0
    for end in [*(m.start() for m in _CUT.finditer(line.norm)), len(line.norm)]:
        clause = line.norm[start:end]
        author = COMPANY.search(clause)
        if author and _FEW.search(clause) and _SUPPORT.search(clause) and not _OTHERWISE.search(clause):
            yield from _beside(line, start, end)
        start = end


def _beside(line: Line, start: int, end: int) -> Iterator[Fact]:
    named = [(at, c.value) for at, c in line.tags("V", start, end) if c.value.members]
    others = [c.value for _, c in line.tags("V", start, end) if not c.value.members and not c.value.count]
    if _SO_MANY.search(line.norm, start, end):
        return
    if others or not 1 <= len(named) <= _MOST or any(not v.bare and not v.persons for _, v in named):
        return
    members = tuple(dict.fromkeys(m for _, v in named for m in v.members))
    place = line.place(start + 1 if start else 0, end)
    yield Fact(Slot.BALLOT, (YES, Voters(members, bare=True, authors=True)), *place, named[0][0])


# "Two supporters beside its author": how many there were, and not who.
_SO_MANY = late(
    r"<V\d+> (?:(?:supporters?|backers?|votes?|members?|others?|ayes|takers?) )?(?:besides?|apart from|aside from) "
)
_MOST = 3  # lists of names in a clause
