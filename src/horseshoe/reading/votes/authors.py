"""Who put the text forward: sponsors as the report names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.line import Line, fold
from horseshoe.reading.sides.sides_words import ADV
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern, Patterns

_V = r"<V\d+>"
# What is done to a text by those who put it forward.
_BY = (
    r"(?:(?:co-?|co - )?(?:drafted|sponsored|authored|written|penned|submitted|presented|tabled|introduced|proposed|"
    r"initiated)|put forward|put forth|put to the vote|put on the table|brought forward|brought|circulated|offered|"
    r"prepared|"
    r"crafted|raised|spearheaded|championed|pushed|moved|drawn up|advanced|led|elaborated|formulated|composed|devised|"
    r"lodged|filed|promoted|set up|worked out|negotiated|produced|made|framed|fashioned|brought out|"
    r"put together|floated|unveiled|moved|driven|impelled|propelled|steered|engineered|launched|shepherded|"
    r"(?:carried|borne) (?:principally|mainly|chiefly|jointly|notably|largely|primarily|mostly|above all))"
)
_ACT = (
    r"(?:(?:co-?|co - |re-?)?(?:drafted|sponsored|authored|wrote|penned|submitted|presented|tabled|introduced|proposed|"
    r"initiated|circulated)|put forward|put forth|put on the table|brought forward|offered|prepared|crafted|raised|"
    r"spearheaded|put in|drew up|brought|tables|submits|proposes|presents|elaborated|formulated|composed|devised|"
    r"lodged|filed|promoted|worked out|produced|laid|framed|fashioned|brought out|put together|floated|unveiled|moved)"
)
# "Britain, supported by France, presented the draft": France backs it, and its name is not on it.
_BACKING = (
    r"(?:(?:with|at) the (?:support|backing|blessing|encouragement|approval|help|assistance|urging|behest|prompting|"
    r"bidding|instance|request|suggestion|instigation) of|(?:supported|backed|seconded|assisted|helped|flanked|"
    r"encouraged|prompted|prodded|pushed|pressed|spurred|advised|inspired|cheered|urged|egged)(?: on)? by)"
)
_BACKED = rf", {_BACKING} {_V}(?:(?: ,)? and {_V})? , "
_OBJ = (
    r"(?:(?:a |an |the |its |this |their )?(?:identical |same |final |new |proposed )*<D\d+>|the (?:identical |"
    r"same )?(?:text|measure|document|draft|delay|proposal|extension|move|project))"
)


MAINLY = (
    r"(?:mainly|chiefly|largely|mostly|principally|primarily|essentially|almost entirely|in the main|in large part|for "
    r"the most part)"
)


def _rules() -> Patterns[int]:
    return Patterns.numbered(
        *(
            rf"(?P<what><[DR]\d+>) {ADV}(?:(?:was|were|is|been|being|had been) )?(?:jointly |together |originally |"
            rf"initially |formally )*{_BY}(?: together| jointly| up)?(?: {MAINLY})? by (?P<v>{_V}(?:(?: ,)? "
            rf"(?:and|with|,) {_V})*)",
            rf"(?P<v>{_V}) (?:{_BACKED})?{ADV}(?:jointly |together |formally )*(?P<verb>{_ACT}) (?P<what>{_OBJ})",
            rf"(?P<what><[DR]\d+>)(?: \)| on (?:the )?(?:[\w'-]+|<[A-Z]\d+>)(?= (?:that|which)))? "
            rf"(?:,? ?(?:which|that) )?(?P<v>{_V}) (?:had |has |have |jointly "
            rf")*(?P<verb>{_ACT}|impelled|drove|pushed|promoted|steered|engineered|launched|brought in)(?! <D)",
            rf"(?P<v>{_V}) (?:[,—(-] ?|was |were |is |are )?(?:the |a |co - |one of the )*(?:authors?|sponsors?|"
            rf"co-?sponsors?|penholders?|drafters?|architects?)\b(?: and \w+)? of (?:the |this |that )?"
            rf"(?:(?P<what><D\d+>|<C\d+>)|<R\d+>|it\b|texts?\b|drafts?\b|initiative\b|motion\b|proposal\b|project\b|"
            rf"application\b)",
            rf"(?P<what><D\d+>) (?:,? ?(?:which|that) )?(?:(?:was|is) )?{ADV}(?:backed|co-?sponsored|co - "
            rf"sponsored) by (?P<v>{_V})",
            rf"(?:whose|its|the) (?:lead |main |co - )?(?:authors?|sponsors?|co-?sponsors?|co - sponsors?|drafters?|"
            rf"penholders?)(?: (?:is|are|was|were)| ,| :| —) (?P<v>{_V})(?! (?:said|says|told|added|argued|noted)\b)",
            rf"(?P<what><D\d+>)(?: 's|')? (?:lead |main |co - )?(?:authors?|sponsors?|co-?sponsors?|drafters?) (?:, "
            rf"|— |\( |were |was |are |is )?(?P<v>{_V})",
            rf"(?P<v>{_V}) {ADV}(?:was|were) (?:the )?(?:lead |main |co - )?(?:authors?|sponsors?|co-?sponsors?|"
            rf"drafters?)\b",
            rf"(?P<what><D\d+>) (?:by|from|of|, by(?= {_V} ,)|\( by(?= {_V} \))) (?P<v>{_V})(?! (?:voted|vetoed|"
            rf"abstained))",
            rf"(?P<v>{_V}) {ADV}(?:held|holding|holds|wielded|hold) the pen\b",
            rf"(?P<v>{_V}) , as (?:the |co - )?(?:lead )?(?:authors?|sponsors?|penholders?|drafters?) of",
            rf"(?P<what><[DR]\d+>) (?:, )?of (?P<v>{_V}) (?:authorship|origin|making|drafting|inspiration|paternity)",
            rf"(?<!opposed to )(?<!against )(?<!for )(?<!yes to )(?<!no to )(?P<what><D\d+>) "
            rf"(?:was|is) (?:entirely |all |originally )?(?P<v>{_V})(?: 's)?(?= (?:[.,;]|and)|$)",
            rf"(?P<what><D\d+>) (?:had )?(?:came|comes|coming|come|hailed|originated|stemmed) from (?P<v>{_V})",
            rf"(?:behind|author of|authors of) (?P<what><D\d+>) (?:stood|was|were|are|is) (?P<v>{_V})",
            rf"(?P<v>{_V}) {ADV}(?:took over|taken over|revived|adopted as (?:its|their) own) (?P<what><D\d+>)",
            rf"^(?:co - ?)?(?:sponsors?|co-?sponsors?|authors?|submitted by|tabled by|drafted by|penholders?|draft "
            rf"by|text by) [:—|] (?P<v>{_V})",
            rf"(?P<v>{_V}) {ADV}(?:joined|joining) (?P<lead>{_V}) in (?:co - |co-?)?(?:sponsoring|drafting|tabling|"
            rf"submitting|proposing|penning|writing|presenting)",
            rf"(?P<v>{_V}) {ADV}(?:had |have |has )?(?:put|lent|signed|added|set) (?:its|their) (?:names?|"
            rf"signatures?) (?:to|under) "
            rf"(?:<D\d+>|it)",
            rf"(?:put|lent|signed|added) (?:its|their) names? to (?:<D\d+>|it) , (?:including |among them "
            rf")?(?P<v>{_V})",
            rf"(?:that|which) (?:had |jointly |together ){{0,2}}(?:sponsored|drafted|wrote|tabled|penned|proposed) "
            rf"it , (?P<v>{_V})",
            rf"(?:endorsed|approved|adopted|backed|passed|accepted|rejected|vetoed|endorses|approves|adopts|backs) "
            rf"(?P<v>{_V}) 's (?:own |latest |new |revised )?(?:plan|blueprint|roadmap|proposal|wording)\b",
            rf"^(?:[\w'’-]+ |<[A-CE-Z]\d+> ){{0,8}}(?P<what><D\d+>)(?: <R\d+>)? \( (?P<v>{_V}) \)",
            rf"(?P<v>{_V}) {ADV}(?:put|brought|laid) (?P<what><D\d+>) (?:forward|on the table|before the <C\d+>|to "
            rf"the vote)",
            rf"(?P<v>{_V}) (?:, [a-z]+ , )?(?:had|(?:was|were|felt|is|are) (?:obliged|forced|compelled|bound|required|"
            rf"left|driven|moved|the (?:first|one|ones))) to (?:table|submit|present|put forward|circulate|introduce|"
            rf"propose|draft|sponsor|write|move) (?P<what><D\d+>)",
            rf"(?P<v>{_V}) (?:are|is|was|were|serve|serves) (?:[\w'-]+ |<[A-CE-UW-Z]\d+> |(?<=on )<V\d+> |- )"
            rf"{{1,10}}?and (?:then |now |jointly )?(?P<verb>{_ACT}) (?P<what>{_OBJ})",
            rf"(?P<what><[DR]\d+>) (?:was|were|is) (?:jointly )?by (?:both |the )?(?P<v>{_V}) (?:jointly |together "
            rf")?{_BY}",
            rf"with (?P<v>{_V}) as (?:the |its |their )?(?:co - |co-?|joint |lead )?(?:sponsors?|authors?|drafters?|"
            rf"penholders?)",
            rf"(?:joint |common |combined )?work of (?P<v>{_V})",
            rf"initiative (?:for (?:it|<D\d+>) )?(?:belonged to|came from|bore the signature of|bears the signature of|"
            rf"of|by|from) (?:both )?(?P<v>{_V})",
            rf"it was (?P<v>{_V}) (?:that|who|which) (?:had |jointly )*(?P<verb>{_ACT})",
            rf"(?P<v>{_V}) {ADV}(?:(?:jointly|together|formally) )*(?:moved|revived|rewrote|authored|sponsored|"
            rf"co-?sponsored|wrote) (?P<what><[DR]\d+>)(?: (?:jointly |together )?with (?P<lead>{_V}))?",
            rf"(?P<v>{_V}) {ADV}(?:joined as|were among the|was among the|were the|figured among the|acted as) "
            rf"(?:co - |co-?)?(?:sponsors|authors)\b",
            rf"(?P<v>{_V}) , (?:for |on behalf of )?whose (?:delegations?|governments?|missions?|countries|envoys?|"
            rf"ambassadors?) (?:had |have |has |jointly )*(?P<verb>{_ACT}) (?P<what>{_OBJ})",
            rf"(?P<v>{_V}) {ADV}(?:drafted|wrote|written|sponsored|penned|tabled|authored|proposed|submitted|"
            rf"co-?sponsored) it\b",
            rf"(?:(?:draft|text|measure|resolution)s? of|initiative of|the (?:work|brainchild|handiwork) of|at the "
            rf"initiative of) (?P<v>{_V})",
            rf"(?:tabled|drafted|written|sponsored|proposed|submitted|penned|authored|introduced) by (?P<v>{_V})",
            rf"(?P<lead>{_V}) {ADV}(?:jointly |formally )*{_ACT} (?P<what>{_OBJ}) ,? ?(?:together |jointly |along |in "
            rf"(?:partnership|cooperation|concert) )?(?:with|alongside) (?P<v>{_V})(?= (?:[.;]|as (?:co|joint))|$)",
        )
    )


_RULES = _rules()
# "A resolution that the United States wrote together with Panama".
_TOGETHER = late(
    rf" (?:, )?(?:(?:together|jointly|along|hand in hand|side by side|in tandem|in concert|in partnership|in "
    rf"cooperation|in collaboration|in association|in common|as one) with|alongside|with(?= {_V} (?:[.,;)]|as\b)))"
    rf"(?: both| the)? (?P<v>{_V})(?! (?:abst|vot|against|oppos|in favou?r|support|back|refrain))"
)
# "A letter drafted by Malta", "rebels sponsored by Iran", "praises the work of Egypt": no author of a text.
OF_OTHERS = late(
    rf", {_BACKING} $|"
    r"\b(?:(?:statement|communiqu\w*|letter|report|rebel|militia|fighter|attack|talk|ceasefire|truce|agreement|plan|"
    r"list)s?|(?:welcom|prais|commend|laud|thank|applaud|salut)\w*|not|pen ?-? ?holders? on)"
    r"(?: (?:the|a|an|and|all|was|were))* $|"
    r"\b(?:approval|adoption|acceptance|endorsement|passage|rejection|defeat) of (?:the |an? )?$|"
    r"\b(?:besides?|than|apart from|aside from|in addition to) (?:its |the |their )?$"
)
_THAT_ONE = late(r"(?i)(?:that|this) one was\b")
# "It got support for its draft from Malta", "opposition to the draft came from Malta": how Malta stood.
_SUPPORT_FOR = late(
    r"\b(?:support|backing|votes?|ballots?|help|assistance|approval|assent|yes|no|noes|nays|ayes|opposition|resistance|"
    r"objections?|hostility|criticism|vetoe?s?|amendments?|changes) (?:for|to|of|against|on|behind) (?:[a-z'-]+ ){0,4}$"
)
_HOW = r"(?:jointly |together |originally |initially |formally |just |hastily |first |earlier |<M\d+> |on <M\d+> ){0,3}"
_FOR_OTHERS = (
    r"(?: (?:,? ?on behalf of|in the name of|for) (?:the )?(?:(?:[a-z-]+|<[GLCUNAV]\d+>|<N\d+>) ){0,4}?(?:group|"
    r"bloc|members|states|countries|nations|<[GL]\d+>|league|union|e10))?"
)
_TABLED = Pattern(
    rf"(?P<what><D\d+>)(?P<open> ,| \(| —)? (?:(?:which|that) )?(?:(?:was|were|had been|has been) )?{_HOW}(?:co - "
    rf")?{_BY}"
    rf"(?: together| jointly| up| earlier| on <M\d+>| <M\d+>)?(?: ,)?(?: {MAINLY})? by (?:both |the "
    rf")?(?P<v>{_V}(?:(?: ,)? (?:and|"
    rf"with|,|together with|along with|in (?:partnership|tandem|concert|cooperation|collaboration) with) {_V}(?! "
    rf"{ADV}(?:vot|abst|oppos|object|reject|back|support|"
    rf"said|vetoed|us(?:ed|ing)|refrain|remain|stay|kept|having|being|cast|[a-z]+ing (?!the pen))))*)"
    rf"{_FOR_OTHERS}(?P<close> ,| \)| —)?(?= |$)"
)


def with_authors(line: Line) -> Line:
    """The line with "the draft, tabled by Malta on behalf of the Arab Group," as the one phrase it is.

    "Backed by 13 members" tells votes and stays.
    """
    found = []
    for m in _TABLED.finditer(line.norm):
        draft = line.chunk(m["what"]).value
        members, counted = _members(line, m["v"])
        if (not members and counted is None) or draft.plural or only_presides(line, m[0]):
            continue
        end = m.end()
        if m["close"] and not m["open"]:
            end = m.start("close")
        sponsors = (*draft.sponsors, *(s for s in members if s not in draft.sponsors)) if members else draft.sponsors
        found.append((m.start(), end, "D", replace(draft, sponsors=sponsors)))
    return fold(line, found)


def only_presides(line: Line, said: str) -> bool:
    """ "Japan, president for March, put the text to the vote": the chair does that to anybody's text."""
    return "to the vote" in said and re.search(r"\bpresid|\bchair", line.norm) is not None


def _members(line: Line, phrase: str) -> tuple[list[str], Voters | None]:
    """The States a phrase names, and a count that stands in it."""
    members: list[str] = []
    counted = None
    for tag in re.findall(_V, phrase):
        voters: Voters = line.chunk(tag).value
        if voters.group and set(voters.members) <= PERMANENT_CODES:
            continue  # the five write no text together
        members += [s for s in voters.members if s not in members and s != "PSE"]
        counted = counted or (voters if voters.count is not None or voters.others else None)
    return members, counted


_RESPECTIVELY = late(r" ,? ?respectively\b")
_SOME = late(r"\b(?:among them|including|such as|notably) (?:the )?$")
_WHICH = late(r" [,—(] (?:which|who) ")


def of_the_last(line: Line, m: re.Match[str], members: Sequence[str]) -> tuple[str, ...]:
    """ "Eight said yes, among them Chad and Mali, which had written it": whose text it is stands by the word."""
    after = len(members) > 1 and _WHICH.match(line.norm, m.end("v")) and _SOME.search(line.norm, 0, m.start("v"))
    return tuple(members[-1:] if after else members)


def sponsors(line: Line) -> Iterator[Fact]:
    """Sponsors told by a verb, a role, or the phrase for the text itself; and backers counted beside a sponsor."""
    texts = [c.value for _, c in line.tags("D")]
    amending = any(t.amendment for t in texts) and all(
        t.amendment or (t.rival and not t.sponsors) for t in texts
    )  # beside another text, it is that text's vote that is told
    for i, pattern in _RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            beside = _TOGETHER.match(line.norm, m.end())
            also = beside["v"] if beside else m.groupdict().get("lead") or ""
            members, counted = _members(line, m["v"] + " " + also)
            start, end = line.place(m.start(), m.end())
            at = m.start("v")
            if OF_OTHERS.search(line.norm[: m.start()]) or only_presides(line, m[0]):
                continue
            if _THAT_ONE.match(line.text, start):
                continue  # "12 to 1; that one was the United States": one vote
            if " from <" in m[0] and _SUPPORT_FOR.search(line.norm, 0, m.start()):
                continue
            if " 's plan" in m[0] and not set(members) <= PERMANENT_CODES:
                continue  # the plan a text endorses is as often of one who wrote no text
            draft = _draft(line, m.groupdict().get("what"))
            if draft is not None and draft.plural and _RESPECTIVELY.match(line.norm, m.end()):
                continue  # "two drafts, prepared by Malta and Ghana respectively": one is each's
            members = list(of_the_last(line, m, members))
            if (
                i == 3
                and len(members) > 1
                and re.search(r"[,—(-] (?:the )?(?:author|sponsor|penholder|drafter) ", m[0])
            ):
                members = members[-1:]  # "the US and the UK - author of the draft -": the one named last
            if i == 4 and counted is not None:
                if re.search(r"back|support", m[0]):  # "backed by 13"
                    yield Fact(Slot.BALLOT, (Ballot.YES, counted), start, end, at)
                continue
            if i == 4 and re.search(r"\bbacked by", m[0]) and not _is_aside(line.norm, m, members):
                continue  # "a draft backed by Russia and China": that is how they voted
            if members and (draft is None or not draft.amendment or amending):
                yield Fact(Slot.SPONSOR, tuple(members), start, end, at, modality(line.norm, m.start()))
    yield from _powers(line)
    for at, chunk in line.tags("D"):
        if _NEXT_UP.match(line.norm, line.norm.index(">", at) + 1):
            continue
        if _MEETS.match(line.norm, line.norm.index(">", at) + 1) or _DISLIKED.search(line.norm, 0, at):
            continue
        if chunk.value.sponsors and (amending or not chunk.value.amendment) and (amending or not chunk.value.plural):
            yield Fact(Slot.SPONSOR, chunk.value.sponsors, chunk.start, chunk.end, at)


def _is_aside(norm: str, m: re.Match[str], members: list[str]) -> bool:
    """ "The draft, backed by Niger and Ireland, asked ...": who backs a text before it is voted on stands by its name.

    Of permanent members it is said of how they will vote.
    """
    aside = re.search(r" , backed by", m[0]) is not None and norm.startswith(" ,", m.end())
    return aside and not set(members) & PERMANENT_CODES


# "At Russia's initiative the Council met": a meeting has its requester, and no author.
_MEETS = late(r" ,? ?(?:the )?<C\d+> (?:(?:had|also|then) )*(?:met|meets|held|convened|gathered|sat|discussed)\b")
# "Seven for, seven abstaining; Americans' own draft next"
_NEXT_UP = late(
    r" (?:is |comes |due |up |to come )?(?:next|to follow|still to come|in the wings|looms|on its way)(?: [.;,]|$)"
)
# "China, which objected to the whole Anglo-American plan, did not vote": what it disliked is more than the text.
_DISLIKED = late(
    r" , (?:which|who) (?:had |has |\w+ly |still |always )*(?:objected to|disliked|distrusted|resented|detested|"
    r"criticized|"
    r"criticised|condemned|denounced|mistrusted|opposed|questioned|was hostile to|was wary of|disapproved of) (?:the )?"
    r"(?:whole |entire |very |idea of the )?$"
)
_POWERS = late(
    r"(?i)(?:-|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) )(?:powers?|nations?|countr(?:y|ies)|states?)\b"
)
_IN_BRACKETS = late(rf" (?:(?!<D)[^ ();]+ ){{0,14}}?[(—] (?P<v>{_V}(?:(?: ,)? (?:and|,) {_V})*) [)—]")


# "3 opposed (the Soviet Union, Poland and Ceylon)": sides, not powers.
_SIDED = late(r"\b(?:vot\w+|against|oppos\w+|abst\w+|favou?r\w*|for|yes|no)\b[^()—]*[(—]")


def _powers(line: Line) -> Iterator[Fact]:
    """ "The six-Power draft on the raids (Argentina, Japan ...)": the powers are its authors."""
    for at, chunk in line.tags("D"):
        if not _POWERS.search(line.text[chunk.start : chunk.end]):
            continue
        m = _IN_BRACKETS.match(line.norm, line.norm.index(">", at) + 1)
        members = _members(line, m["v"])[0] if m else []
        if m and len(members) > 1 and not _SIDED.search(m[0]):
            yield Fact(Slot.SPONSOR, tuple(members), *line.place(m.start("v"), m.end("v")), m.start("v"))


def _draft(line: Line, tag: str | None) -> Draft | None:
    found = re.search(r"<D\d+>", tag or "")
    value = line.chunk(found[0]).value if found else None
    return value if isinstance(value, Draft) else None
