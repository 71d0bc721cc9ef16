"""The thing voted on, as a noun phrase: "a rival Russian draft", "the U.S.-led resolution", "February's text"."""

from __future__ import annotations

import re

from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line, fold
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.votes.texts_ones import ANY_ONE, ones
from horseshoe.reading.votes.texts_states import OF_A_STATE, SUBJECTS, TABLERS, TO_DRAFT, inside, of_a_pair, written_by
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_HEADS = (
    r"(?:draft (?:resolutions?|texts?|amendments?|decisions?)|(?:projects?|drafts?) of (?:the |"
    r"an? )?(?:<[LA]\d+> )?(?:resolutions?|decisions?)|(?:resolution|decision) (?:projects?|drafts?)|"
    r"project (?:resolutions?|decisions?)|projects?|resolutions?|"
    r"drafts?|texts?|measures?|motions?|proposals?|"
    r"documents?|amendments?|versions?|"
    r"compromise|papers?(?! (?:tiger|report|sa(?:id|ys)|quot|wr[io]te|trail|money))|"
    r"stop(?: - ?)?gaps?|roll(?: - ?)?overs?|counter - ?proposals?|counterproposals?|counter - ?drafts?|requests?|"
    r"alternatives?|plans?|initiatives?|bids?|call|demand|push|moves?|attempts?|efforts?|"
    r"variants? of (?:the |a )?(?:draft )?(?:resolution|text|document|decision))"
)
_WEAK_HEADS = frozenset(
    {
        "project",
        "projects",
        "request",
        "plan",
        "plans",
        "requests",
        "alternative",
        "alternatives",
        "bid",
        "bids",
        "initiative",
        "initiatives",
        "call",
        "demand",
        "document",
        "documents",
        "compromise",
        "paper",
        "papers",
        "version",
        "versions",
        "push",
        "move",
        "moves",
        "attempt",
        "attempts",
        "effort",
        "efforts",
        "stopgap",
        "stop - gap",
        "rollover",
        "roll - over",
    }
)
_SETTLEMENT = late(r"\b(?:autonomy|self - (?:rule|government)|partition|power - sharing|budget|business) $")
# "US vetoes Brazil text": a bare name before these heads is the author where the State is seldom the matter.
_BARE_HEADS = ("text", "draft", "motion", "amendment", "proposal")
_AUTHORED = (
    r"(?:led|drafted|sponsored|co-?sponsored|proposed|authored|written|penned|tabled|backed|brokered|submitted|"
    r"initiated|crafted|introduced|put forward|championed|presented|prepared|formulated|inspired|supported|penholder)"
)
_PRE = (
    r"(?:first - of - its - kind|one - of - a - kind|the|a|an|its|their|his|this|that(?! ,)|these|those|any|another|"
    r"rival|competing|separate|second|third|first|own|"
    r"new|final|fresh|similar|further|stronger|"
    r"identical|alternative|watered - down|softer|tougher|latest|last|previous|earlier|past|prior|several|many|"
    r"multiple|draft(?! (?:, )?(?:and|but|while) <[LP]\d+> 's (?:own|rival) )|"
    r"un|u\.n\.|council|contested|controversial|landmark|binding|non - binding|strongly|worded|sweeping|short|brief|"
    r"humanitarian|joint|modest|mild|tame|bland|timid|interim|temporary|technical|(?<=- )(?:day|week|month|year|point|"
    r"page|line|paragraph)|western|contentious|long - awaited|one - page|procedural|single|key|compromise|ceasefire|"
    r"cease - fire|truce|sanctions|gaza|arab|peace|security|historic|franco|anglo|sino|russo|revised|amended|original|"
    r"initial|us|and|,|'s|(?<=> )'(?= [a-z<])|-(?: "
    + _AUTHORED
    + r")?|<[CUMNLAPG]\d+>)"
)
_NOUNISH = (
    r"(?:(?!(?:of|let|lets|when|while|where|member|members|killed|since|because|though|although|whereas|until|unless|"
    r"on|in|at|to|by|for|with|that|which|who|was|were|"
    r"is|are|be|been|and|or|but|as|from|after|before|over|against|voted|has|have|had|not|no|said|put|will|would|"
    r"could|may|halts|blocks|vetoes|kills|rejects|opposes|tables|seeks|urges|slams|passes|adopts|sinks|thwarts|"
    r"proposes|submits|circulates|wants|calls|presses|pushes|stops|approves|endorses|vote|votes|veto|abstains|joins|"
    r"defies|tries|fails|blasts|welcomes)\b)[a-z][a-z'-]+(?<!ed)(?<!ing) )"
)


_TEXT = Pattern(
    rf"(?<![\w>])(?P<pre>(?:{_PRE} ){{0,12}}(?P<last>(?:<[LAP]\d+>(?: 's| '| - {_AUTHORED})?|the|a|an|its|their|"
    rf"own) )?(?P<mid>{_NOUNISH}{{0,3}}?))"
    rf"(?P<head>{_HEADS})(?! (?:of votes|messages?|message|(?:press |presidential |joint |council "
    rf")*(?:statement|communiqu|letter|report|law|bill|agreement|constitution|convention|declaration|treaty|"
    rf"budget)))(?![\w-])"
)


# "A Franco-British draft": the first name is a prefix, no word of its own.
_PREFIXES = {"franco": "FRA", "anglo": "GBR", "sino": "CHN", "russo": "RUS", "soviet": "SUN", "americano": "USA"}
_PREFIX = late(
    rf"(?:^| )(?P<prefix>{'|'.join(_PREFIXES)}) - ?(?:(?P<prefix2>{'|'.join(_PREFIXES)}) - "
    rf"?)?(?=<[LAP]\d+>)"
)
_AUTHOR = late(
    rf"(?P<hy><[LAPG]\d+>(?: ?(?:and|-|,|/) ?<[LAP]\d+>)*) - (?:(?:and|or) )?(?!supported|backed){_AUTHORED}|"
    rf"(?P<pos><[LAPG]\d+>) (?:'s|')|<G\d+>(?= (?:draft |joint |rival |compromise )?$)|"
    r"(?P<adj><[LAP]\d+>)(?! - (?:supported|backed))"
)
_FROM = late(
    rf" (?:(?:that |which )?(?:was |were )?(?:{_AUTHORED}|put on the table|circulated|filed) )?(?:from|by) (?:the "
    rf")?<[LP]\d+>"
)
_DETERMINER = late(r" (?=(?:the|a|an|its|their|his|this|another) (?!- ))")
_WHOSE = late(r"(?P<whose>.*, whose )(?:(?:own|rival|first|joint|draft|new) )*(?P<rest>.*)$")
_RIVAL = late(
    r"\b(?:rival|another|further|second|third|own|competing|separate|alternative|counter|counterproposals?)\b"
)
_LIKE = late(
    r"^an? (?:(?:very|rather|nearly|almost|much) )*(?:similar|like|comparable|parallel|companion|twin|identical)\b"
)
_OF_ITS_OWN = late(r" of (?:its|their|his|her) own\b")
_EARLIER = late(r"\b(?:previous|earlier|past|prior)\b")
_DEFINITE = late(r"^(?:, )?(?:the|its|their|his|this|that|these|those)\b")


def _sponsors(line: Line, pre: str, head: str = "") -> tuple[str, ...]:
    """States the words before the head name as its authors."""
    found: list[str] = [_PREFIXES[p] for m in _PREFIX.finditer(pre) for p in m.groups() if p]
    found += [s for s in of_a_pair(line, pre) if s not in found]
    for m in _AUTHOR.finditer(pre):
        tags = re.findall(r"<[LAPG]\d+>", m[0])
        for tag in tags:
            states = line.chunk(tag).value
            if tag[1] == "G":  # "the E10's text"; who they are on the day
                found += [s for s in states if s not in found]
                continue
            strong = bool(m["hy"] or m["pos"]) or (
                head in _BARE_HEADS
                and not set(states.members) & SUBJECTS
                and (
                    set(states.members) <= TABLERS if len(states.members) == 1 else bool(set(states.members) & TABLERS)
                )
            )
            if strong or ((states.adjectival or states.attributive) and not set(states.members) & SUBJECTS):
                found += [s for s in states.members if s not in found and s != "PSE"]
    return tuple(found)


# "Three proposals by Russia for changing the draft"
_TO_CHANGE = late(
    r" (?:(?:by|of|from) (?:the )?<[LP]\d+> )?(?:for (?:changing|amending|altering|changes (?:to|in))|to (?:change|"
    r"amend|alter)) (?:the |<D)"
)
_NAME_NEXT = late(r"\s[A-Z](?!\w*day\b)")
_SEAT = late(r" (?:for|to) (?:(?:a|full|the|its|be|<[CU]\d+>|'s) ){0,3}(?:member|admission|admit|seat|join)")


# "Five members supported the project": what members are for, or against, is the text.
_FOR_IT = late(
    r"\b(?:supported|backed|opposed|approved|endorsed|rejected|vetoed|voted (?:for|against|in favou?r of)|"
    r"(?:were )?in favou?r of) $"
)
_THE = late(r"(?:the|this) ")


def _stood_for(line: Line, begin: int, pre: str, head: str) -> bool:
    if head not in ("project", "document", "initiative") or not _THE.fullmatch(pre):
        return False
    several = len(line.tags("LP", 0, begin)) > 1 or bool(line.tags("NG", 0, begin))
    return several and _FOR_IT.search(line.norm, 0, begin) is not None


_ANY = AnyOf(ANY_ONE, _TEXT)


def with_drafts(line: Line) -> Line:
    """The line with every phrase for a text folded into one `<D>` token."""
    if not _ANY.on(line.norm):
        return line
    folded: list[tuple[int, int, str, Draft]] = list(ones(line))
    for m in _TEXT.finditer(line.norm):
        pre, head = m["pre"], m["head"]
        # Words that only lead up to the phrase stay outside it.
        lead = re.match(r"(?:(?:and|,|-|'s|\" )+ ?)+", pre)
        begin = m.start() + (lead.end() if lead else 0)
        pre = line.norm[begin : m.start("head")]
        stray = re.match(r"<M\d+> , |(?:<C\d+>|<U\d+>|<M\d+>) (?=(?:a|an|the|its|their|another) )", pre)
        if stray:
            begin += stray.end()
            pre = pre[stray.end() :]
        # A text has one determiner, and it opens the phrase: "Pretoria was absent when the resolution".
        inner = [d.end() for d in _DETERMINER.finditer(pre)]
        if inner:
            begin += inner[-1]
            pre = pre[inner[-1] :]
        # "The US, whose own embassy move was the point": no text of theirs, as "Malta, whose draft" is
        whose = _WHOSE.match(pre)
        if whose and (whose["rest"] or "amendment" in head):
            begin += whose.end("whose")
            pre = pre[whose.end("whose") :]
        # "Russia and China offered the draft": names with no tie to the head stay outside.
        loose = re.match(r"(?:<[LP]\d+>(?: ,)? )(?=(?:a|an|the|its|their|another|,) )", pre)
        if loose:
            begin += loose.end()
            pre = pre[loose.end() :]
        term = head.split()[-1].rstrip("s") if head.split()[-1] != "texts" else "text"
        if (
            head in _WEAK_HEADS
            and not re.search(r"<[LAP]\d+> (?:'s |- )|draft", pre)
            and not _sponsors(line, pre)
            and not (head.startswith("project") and _RIVAL.search(pre))
            and not _FROM.match(line.norm, m.end())
            and not (head == "project" and OF_A_STATE.match(line.norm, m.end()))
            and not _stood_for(line, begin, pre, head)
        ):
            continue
        if head.startswith("paper") and _NAME_NEXT.match(line.text, line.place(m.start("head"), m.end())[1]):
            continue  # "the Swiss paper Le Temps"
        if _SETTLEMENT.search(pre) or (head == "draft" and not pre and TO_DRAFT.search(line.norm, 0, begin)):
            continue  # "Morocco's autonomy proposal": what a text refers to
        if head.startswith("plan") and not set(_sponsors(line, pre)) & PERMANENT_CODES:
            continue  # whose plan is a text
        moments, numbers = (line.tags(cls, begin, m.start("head")) for cls in "MN")
        folded.append(
            (
                begin,
                m.end(),
                "D",
                Draft(
                    term=term,
                    # who applies for membership is the matter, not the author
                    sponsors=()
                    if re.search(r"\b(?:membership|application|candida|admission)", pre)
                    or _SEAT.match(line.norm, m.end())
                    else (*written_by(line, begin, pre), *_sponsors(line, pre + inside(head), head)),
                    definite=bool(_DEFINITE.match(pre)),
                    indefinite=bool(re.match(r"(?:an?|another) ", pre)),
                    rival=bool(_RIVAL.search(pre) or _LIKE.search(pre)),
                    own=_OF_ITS_OWN.match(line.norm, m.end()) is not None,
                    earlier=bool(_EARLIER.search(pre)),
                    plural=head.endswith("s"),
                    amendment="amendment" in head or _TO_CHANGE.match(line.norm, m.end()) is not None,
                    moment=moments[0][1] if moments else None,
                    count=numbers[0][1] if numbers else None,
                ),
            )
        )
    return fold(line, folded)
