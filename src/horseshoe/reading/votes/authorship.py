"""Authors by one grammar: names, a word of authorship, a text, in whichever order a sentence brings them.

Names are a State or a list of them, with what is said beside them; a text is a phrase for one, or "it". Between the
parts stand only words that change nothing ("had jointly", "on Friday"): "would have", "refused to" and "not" part
them, so who did not write is never read as an author. Verbs that are said of texts alone ("drafted", "sponsored")
may stand far from theirs; those said of plans and troops too ("proposed", "advanced") must stand beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.authors import MAINLY, OF_OTHERS, of_the_last, only_presides
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Patterns

_OFFICES = r"(?:delegations?|delegates?|governments?|missions?|envoys?|ambassadors?|representatives?|diplomats?)"
STATE = (
    rf"(?:(?:the|both|all|host|country|<C\d+>|'s|{_OFFICES} of) )*<V\d+>(?: (?:'s )?{_OFFICES})?"
    r"(?: itself| themselves)?"
    r"(?: (?:non - aligned |like - minded |fellow |other )*(?:partners|allies|neighbou?rs|co - ?sponsors))?"
    r"(?: \( <V\d+> \))?(?: , whose (?:country|delegation|government|mission|envoy|ambassador)s?)?"
)
_AND = r"(?: ,)? (?:and|plus|along with|together with|as well as)"
_WITH = (
    r"(?: ,)? (?:and|plus|with|along with|together with|jointly with|as well as|alongside|"
    r"in (?:tandem|concert|cooperation|partnership|collaboration|conjunction|association|consultation) with|"
    r"and , [^,;.<]{1,40} , (?:also )?by)"
)
# A name that goes on to do something of its own ends the list: "drafted by Malta, and Japan abstained".
_NO_DEED = r"(?! (?:(?:had|has|have|was|were|did|does|is|are|cast|said|will|would|also|then|both) |[a-z]+(?:ed|ing)\b))"
LIST = rf"{STATE}(?:{_AND} {STATE})*"
_BY_LIST = rf"(?:both )?{STATE}(?:(?: , with|{_WITH}) {STATE}{_NO_DEED})*"
GAP = (
    r"(?:(?:had|has|have|having|who|which|that|all|both|itself|themselves|only|just|first|then|also|together|earlier|"
    r"later|already|since|again|once|twice|been|in turn|(?!on)[a-z]+ly|<M\d+>|on <M\d+>) ){0,5}"
)
_CO = r"(?:co - |co-?|re - |re)?"
_OF_TEXTS = rf"{_CO}(?:drafted|authored|penned|sponsored|tabled|worded)"
_OF_MORE = (
    rf"(?:{_CO}(?:submitted|presented|introduced|proposed|initiated|circulated|prepared|crafted|formulated|filed|"
    rf"lodged)|"
    r"put forward|put forth|brought forward|advanced|moved|elaborated|drawn up|devised|deposited|shepherded|steered|"
    r"spearheaded|championed|promoted|revived|worked out|produced|conceived|laid|negotiated|facilitated|"
    r"hammered out|put in|put up|(?:put|laid|set|thrown) on the table)"
)
_DID = (
    rf"(?:{_OF_TEXTS}|{_CO}wrote|{_CO}written|{_OF_MORE}|drew up|put down|put in|brought|"
    r"fathered|mothered|cooked up|dream(?:ed|t) up|hatched|concocted|brewed|carried|"
    r"(?:came|come) (?:up |forward |out )?with)"
)
_DONE_TO_TEXTS = rf"(?:{_OF_TEXTS}|{_CO}written)"
_DOING = (
    rf"{_CO}(?:drafting|authoring|penning|sponsoring|tabling|writing|submitting|presenting|introducing|proposing|"
    r"circulating)|putting forward"
)
_DET = r"(?:(?:the|a|an|its|their|this|that|whole|final|original|new|same|very|first) )*"
_NOUN = (
    r"(?:text|draft|resolution|measure|document|motion|paper|(?:final |agreed )?wording|proposal|project|initiative|"
    r"application|decision)"
)
_A_TEXT = rf"(?:{_DET}<D\d+>|{_DET}<R\d+>|it\b|(?:the|this|that|its|their) {_NOUN}\b)"
_TEXT = _A_TEXT.replace(r"<D\d+>", r"(?P<what><D\d+>)")
# What the text is about, up to the word of authorship: no other text, and no new clause.
_WORD = (
    r"(?!<D|(?:that|which|who|by|from|not|n't|never|was|were|is|are|been|be|had|has|would|could|will|may|might|should|"
    r"to|vetoed|adopted|passed|rejected|failed|voted|got|won|received|said)\b)[^ ,;:.()—]+ "
)
# Of words that may themselves be drafted or proposed, none.
_PLAIN_WORD = (
    rf"(?!plan|road|deal|agree|truce|cease|peace|frame|talk|force|candida|name)(?:{_WORD}|to (?=(?:the )?<[LVU])|"
    r"from (?=(?:the )?<[LVU])|to (?=(?:[a-z]+) )(?!be ))"
)
_MATTER = rf"(?:{_WORD}){{0,12}}?"
ROLE = (
    r"(?:authors?|sponsors?|drafters?|pen ?-? ?holders?|architects?|framers?|movers?|initiators?|originators?|"
    r"promoters?|(?:god ?-? ?)?(?:fathers?|parents?|mothers?)|midwives|signatories|proponents?)"
)
_ROLES = r"(?:authors|sponsors|drafters|signatories|movers|framers|pen ?-? ?holders)"
_BEFORE_ROLE = (
    r"(?:(?:the|its|their|a|an|main|lead|leading|chief|principal|original|joint|two|co -|<N\d+>|<V\d+>) )*(?:co-?)?"
)
_TO = (
    rf"(?:(?:to|before) (?:the )?<C\d+> |jointly |together |up |originally |<M\d+> |on <M\d+> |in <M\d+> |"
    rf"{MAINLY} ){{0,3}}"
)
_END = r"(?= (?:[.,;)—:]|and\b|who\b|which\b)|$)"

_RELATIONS = Patterns.numbered(
    # "Malta, which wrote the text"; "Malta and Japan had jointly presented it, with Ecuador"
    rf"(?P<v>{LIST})(?: ,| \(| —)? {GAP}{_DID} {_TEXT}(?: (?:jointly |together |along )?with (?P<w>{LIST}))?",
    rf"(?P<v>{LIST}) {GAP}(?:put|brought|laid) {_TEXT} (?:[^ ,.;<]+ ){{0,5}}"
    r"(?:forward|down|on the table|to the vote)",
    # "Mozambique's envoy, presenting the draft on behalf of the ten"
    rf"(?P<v>{LIST}) , (?:{GAP}(?:in|after|on) )?(?:{_DOING}) {_TEXT}",
    # "the draft on aid that Malta had tabled"; "the text Malta drafted"
    rf"{_TEXT} {_MATTER}(?:, )?(?:that|which) (?P<v>{LIST}) {GAP}"
    rf"(?:{_DONE_TO_TEXTS}|{_CO}wrote|(?:been )?work(?:ed|ing) on|put (?:forward|to the vote))(?! {_A_TEXT})",
    rf"{_TEXT}(?: ,)? (?:(?:that|which) )?(?P<v>{LIST}) {GAP}{_DID}(?! {_A_TEXT})",
    # "the draft on the canal, sponsored by Panama"; "proposed to the Council by France"
    rf"{_TEXT} {_MATTER}(?:, |\( |— )?{GAP}(?:was |were )?{GAP}{_DONE_TO_TEXTS} {_TO}by (?P<v>{_BY_LIST})"
    rf"(?: ,? ?with (?P<w>{LIST}) as (?:partners|{_BEFORE_ROLE}{ROLE}))?",
    rf"{_TEXT} (?:, |\( |— )?{GAP}(?:was |were )?{GAP}{_OF_MORE} {_TO}by (?P<v>{_BY_LIST})",
    rf"{_TEXT} (?:{_PLAIN_WORD}){{0,12}}?<[LVU]\d+> ,? ?{_OF_MORE} {_TO}by (?P<v>{_BY_LIST})",
    rf"{_TEXT} (?:{_PLAIN_WORD}){{1,14}}?(?:, |\( |— ){GAP}{_OF_MORE} {_TO}by (?P<v>{_BY_LIST})",
    rf"(?:^|[,;—] ){GAP}(?:{_DONE_TO_TEXTS}|{_OF_MORE}) {_TO}by (?P<v>{_BY_LIST}) , {_TEXT}",
    # "Lebanon and France were the promoters of the text"; "the draft had six fathers: Argentina, ..."
    rf"(?P<v>{LIST}) (?:, |— |\( |was |were |is |are |acted as |as )(?:among |one of )?{_BEFORE_ROLE}"
    rf"(?P<role>{ROLE}) (?:of|behind|to) (?:[a-z-]+ ){{0,4}}?{_TEXT}",
    rf"<D\d+> [^;:]*?\b(?:had|has) {_BEFORE_ROLE}{ROLE} (?:—|:|\(|,) (?P<v>{LIST}){_END}",
    # "a draft submitted on behalf of the ten"
    rf"{_TEXT} (?:, |\( |— )?{GAP}(?:was |were )?{GAP}(?:{_DONE_TO_TEXTS}|{_OF_MORE}) "
    rf"(?:on behalf of|in the names? of) (?P<v>{_BY_LIST})(?! by\b)",
    # "the project of resolution that had deposited Guyana", as translations say it
    rf"{_TEXT} (?:that|which) (?:had|has|have) {GAP}{_DID} (?P<v>{LIST})",
    # "Canada put its name to the text, as did France"; "sponsored it, as did Malta"
    rf"(?:{_DID} {_A_TEXT}|names? (?:to|under|on) {_A_TEXT}) ,? ?"
    rf"(?:as did|as had|and so did|so did|joined by) (?P<v>{LIST})",
    # "the draft, which would ..., was put forward by Algeria"
    rf"^{_TEXT} , [^;]{{5,150}}? , (?:was|were|had been|has been) {GAP}(?:{_DONE_TO_TEXTS}|{_OF_MORE}) {_TO}by "
    rf"(?P<v>{_BY_LIST})",
    # "the draft resolution to set up a tribunal for those who ..., which Malaysia tabled on behalf of five States"
    rf"(?P<what><D\d+>) [^.;:]{{0,240}}?(?:that|which) (?P<v>{STATE}) {GAP}(?:{_DONE_TO_TEXTS}|{_CO}wrote)"
    rf"(?: on behalf of [^.;:]{{3,80}}?(?:, namely|:|, that is,) (?P<w>{LIST}))?(?! {_A_TEXT})",
    # "Mr Lodge moved, for the United States, that Israel be told"
    rf"(?P<v>{STATE}) {GAP}(?:moved|proposed) that (?:<C\d+>|<V\d+>) (?:be|should)\b",
    rf"\b(?:moved|proposed) , (?:for|on behalf of) (?:the )?(?P<v>{STATE}) , that\b",
    rf"{_BEFORE_ROLE}(?:names|signatures) (?:were|are|stand|stood) (?:on|under|below) {_A_TEXT} "
    rf"(?:were|are|included|include) (?:both )?(?P<v>{LIST})",
    rf"to which (?:had |have )?(?:also )?(?:adhered|subscribed) (?P<v>{LIST})",
    # "India led the way, with Egypt and Peru signing up behind her, and the Council adopted their text"
    rf"(?P<v>{STATE}) {GAP}(?:led|leading|showed|opened) the way ,? ?(?:with )?(?P<w>{LIST}) (?:signing|following|"
    rf"joining|falling|lining|coming|putting)[^.;]{{1,90}}? (?:adopted|approved|passed|rejected|voted|vetoed|fell|"
    rf"failed)\b[^.;]{{0,40}}?<D\d+>",
    # "New Zealand and Senegal took it over and put it to the vote"
    rf"(?P<v>{LIST}) {GAP}(?:took|taken|picked) (?:it|{_A_TEXT}) (?:over|up)(?: and|,|\.|$)",
    # "joined Russia in voting for its draft"
    r"\b(?:join|sid|stood|vot)\w* (?:with )?(?P<v><V\d+>) (?:in|by) (?:voting|supporting|backing)(?: for)? "
    r"(?P<its><D\d+>)",
    rf"<V\d+> '(?:s)? (?:joint |common )?(?:work|initiative|project) (?:—|:|\(|,) (?P<v>{LIST}){_END}",
    rf"\b(?:co - |co-?)?{_ROLES}(?: of {_TEXT})? (?:—|:|\(|,|were|are) (?P<v>{LIST}){_END}",
    rf"(?P<v>{LIST}) as (?:the |its |their |joint |main )*(?:co - |co-?)?{_ROLES}",
    # "had laid before the Council a modest request"; "carried the paper into the Council, with Zimbabwe"
    rf"(?P<v>{LIST}) {GAP}(?:laid|put|placed|set|brought) before (?:the )?<C\d+> (?:an? |the |its |"
    rf"their )?(?:[a-z-]+ ){{0,2}}?(?:<D\d+>|request|demand|motion|paper|plea|text)\b",
    rf"(?P<v>{LIST}) {GAP}(?:carried|brought|taken|took) {_TEXT} (?:in|into|to|before) (?:the )?<C\d+>"
    rf"(?: , (?:together )?with (?P<w>{LIST}))?",
    rf"{_TEXT} (?:, )?(?:that |which )?(?:bore|bears|bearing|carried|carries|carrying|had) (?:on it )?the (?:names?|"
    rf"signatures?) of (?P<v>{_BY_LIST})",
    rf"{_TEXT} (?:, )?(?:that |which )?(?:came|had come|flowed|issued|sprang) from the (?:pens?|drawers?|desks?|"
    rf"workshops?|ink ?wells?) of (?P<v>{_BY_LIST})",
    rf"{_TEXT} , whose (?:{ROLE}) (?:are|were|is|was) (?P<v>{LIST})",
    rf"\b{_DID} (?:{_TEXT} )?(?:jointly|together|in tandem) with (?P<v>{LIST})",
    rf"\b(?:initiative|handiwork|brainchild|paternity|authorship|signatures?|work) (?:was |were |is )?(?:of|from|by|"
    rf"(?:belong(?:s|ed)|goes|fell) to|came from|lay with) (?P<v>{_BY_LIST})",
    # "at Malta's instigation", "the product of Malta's pen"
    rf"(?:at|on) (?:the )?(?:behest|instigation|instance|initiative) of (?P<v>{_BY_LIST}) ,? ?(?:{_TEXT}|the <C\d+> "
    rf"(?:adopted|approved|voted|passed|rejected))",
    rf"{_TEXT} [^.;]{{0,60}}?(?:, )?(?:at|on) (?:the )?(?:behest|instigation|instance) of (?P<v>{_BY_LIST})",
    rf"{_TEXT} [^.;]{{0,60}}?(?:, )?(?:at|on) (?P<v>{STATE}) (?:'s|') (?:behest|instigation|instance|initiative)\b",
    # "Lebanon, which together with France had authored it"
    rf"(?P<v>{STATE}) , (?:which|who) (?:together |jointly |along |in tandem |in concert |hand in hand )?(?:with|"
    rf"alongside) (?P<w>{LIST}) {GAP}{_DID} {_TEXT}",
    # "a text with which Russia and India meant to stop the bombing"
    rf"{_TEXT} ,? ?(?:with|by|through|by means of) which (?P<v>{LIST})(?: , [^,;.]{{1,60}} ,)? {GAP}(?:meant|wished|"
    rf"sought|wanted|"
    r"hoped|tried|intended|aimed|attempted|set out|thought)\b",
    rf"{_TEXT} (?:that |which )?(?P<v>{LIST}) {GAP}(?:labou?red|toiled|worked|sweated|slaved|wrangled|haggled)"
    r"(?: (?:long|hard|for [^,;.]{1,30}?))? (?:over|on|at)\b",
    # "what Ireland had wanted was a resolution"
    rf"\bwhat (?P<v>{LIST}) {GAP}(?:wanted|sought|proposed|offered|asked for|put forward|hoped for|desired) (?:was|"
    rf"were|is) "
    r"(?:<[DR]\d+>|an? (?:text|call|demand|ban|embargo|vote|inquiry|ceasefire|truce))",
    # "the Council, at the instance of France, confided"
    rf"<C\d+> [,—] (?:at|on|upon) the (?:instance|behest|instigation|initiative|motion|proposal|suggestion|prompting|"
    rf"urging) of (?P<v>{_BY_LIST})",
    # "co-author with Malta of the text"; "one of its two authors along with Malta"
    rf"(?P<v>{STATE}) ,? ?(?:(?:the|a|an|one|of|its|two|main|principal|<[VN]\d+>) )*(?:co - |co-?)?(?:author|sponsor|"
    rf"drafter|pen ?-? ?holder|writer)s? (?:with|alongside|together with|along with) (?P<w>{LIST}) of {_TEXT}",
    rf"(?P<v>{STATE}) ,? ?(?:one of )?(?:(?:the|its|two|<[VN]\d+>) )*(?:co - |co-?)?(?:author|sponsor|drafter|"
    rf"pen ?-? ?holder)s? of {_TEXT} ,? ?(?:together with|along with|alongside|with) (?P<w>{LIST})",
    rf"{_TEXT} ,? ?for which (?P<v>{LIST}) (?:held|hold|holds|took up|wielded) the pen",
    rf"(?:under|below|at the (?:foot|bottom) of) {_A_TEXT} (?:stood|stand|were|are|appeared) (?:the )?(?:names?|"
    rf"signatures?) of (?P<v>{_BY_LIST})",
    rf"{_TEXT} [^.;]{{0,80}}?(?:leadership|guidance|direction|aegis|auspices) of (?P<v>{_BY_LIST})(?= (?:, its|,? and|"
    rf"[.,;])|$)",
    rf"(?P<v>{LIST}) {GAP}(?:steered|shepherded|guided|led|co - ?facilitated|ran|conducted) (?:the )?(?:talks|"
    rf"negotiations|consultations) (?:on (?:it|{_A_TEXT}) )?and (?:then )?(?:put|brought|submitted|tabled) {_TEXT}",
    rf"(?:at|on) (?P<v>{STATE}) 's? ?(?:motion|instigation|proposal|suggestion|prompting) (?:,? ?(?:the )?<C\d+> )"
    rf"(?:also |then |<M\d+> |on <M\d+> )*(?:adopted|approved|decided|resolved|voted|passed)",
)
_OTHERWISE = late(
    r"\b(?:if|unless|whether|den(?:y|ies|ied)|false|untrue|not|never|nor|neither|instead of|rather than)(?: that)? $"
)
# Other things that are written, moved and sponsored.
_OTHER_PAPERS = late(r"\b(?:statements?|communiqu\w*|letters?|reports?|bill|treaty|op - ?ed|book)\b")


def authorship(line: Line) -> Iterator[Fact]:
    """Sponsors as the grammar finds them: each fact a tuple of States."""
    if not _RELATIONS.any_on(line.norm) or (_OTHER_PAPERS.search(line.norm) and not line.tags("D")):
        return
    for _, pattern in _RELATIONS.on(line.norm):
        for m in pattern.finditer(line.norm):
            groups = m.groupdict()
            if OF_OTHERS.search(line.norm[: m.start()]) or _OTHERWISE.search(line.norm[: m.start()]):
                continue
            if (
                _other_text(line, groups.get("what"))
                or not _owned(line, groups.get("its"))
                or only_presides(line, m[0])
            ):
                continue
            members = named_in(line, f"{m['v']} {groups.get('w') or ''}")
            members = of_the_last(line, m, members)
            if not (groups.get("role") or "s").endswith("s"):
                members = members[-1:]  # "the US and the UK, author of the draft": the one named last
            if members:
                yield Fact(Slot.SPONSOR, members, *line.place(m.start(), m.end()), m.start("v"))


def _other_text(line: Line, tag: str | None) -> bool:
    """An amendment, or several texts at once: whose they are says nothing of the one voted on."""
    draft = line.chunk(tag).value if tag else None
    return isinstance(draft, Draft) and (draft.amendment or draft.plural)


def _owned(line: Line, tag: str | None) -> bool:
    """Whether a text is "its own" of who is named before it."""
    return tag is None or re.match(r"(?i)(?:its|their)\b", line.text[line.chunk(tag).start :]) is not None


def named_in(line: Line, phrase: str) -> tuple[str, ...]:
    """The States a phrase names as such; whoever is only counted, or is no State, is left out."""
    found: list[str] = []
    for tag in re.findall(r"<V\d+>", phrase):
        voters: Voters = line.chunk(tag).value
        if voters.nobody or voters.others or voters.neither or voters.along:
            return ()
        found += [s for s in voters.members if s not in found and s not in ("PSE", "VAT")]
    return tuple(found)


def of_amendments(line: Line, at: int) -> bool:
    """Whether what stands at a place is said of amendments, beside the text: "in line with amendments by Russia"."""
    texts = [chunk.value.amendment for _, chunk in line.tags("D", 0, at)]
    return bool(texts) and texts[-1] and not all(texts)
