"""Authors told by what they did to a paper, in whatever voice: it "was handed in by", "bore their names", was "theirs".

The verbs are those of a workshop and of a registry; what is made may go by any name a paper has ("the appeal", "the
idea", "it"), since these verbs are said of little else at the Council's table. Who stands in an aside that the other
rules read over ("the paper, which Spain had signed, asked ...") is found here too.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from horseshoe.reading.line import Line
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.authors import OF_OTHERS
from horseshoe.reading.votes.authorship import GAP, LIST, ROLE, STATE, named_in
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Patterns

_CO = r"(?:co - |co-?|re - |re)?"
# The workshop: how a text is made; the registry: how it comes before the Council.
_MADE = (
    rf"(?:{_CO}(?:drafted|authored|penned|written|worded|scripted|phrased|scribbled)|composed|formulated|devised|"
    rf"framed|"
    r"crafted|fashioned|forged|moulded|conceived|engineered|masterminded|fathered|sired|hatched|concocted|brewed|"
    r"elaborated|prepared|(?:drawn|dreamt|dreamed|thought|cooked|written|worked|made|run) up|(?:thought|worked|"
    r"hammered) out|(?:cobbled|stitched|pieced|knocked|put|thrown|cooked|patched) together)"
)
_LODGED = (
    rf"(?:{_CO}(?:sponsored|signed|submitted|presented|introduced|tabled|proposed|circulated|initiated)|moved|"
    rf"deposited|"
    r"lodged|filed|registered|offered|floated|unveiled|launched|advanced|promoted|(?:handed|sent|brought|put|turned) "
    r"in|put (?:forward|up|down)|brought (?:forward|up)|laid|"
    r"(?:put|laid|placed|set|brought) (?:before|to) (?:the |its |their |his )?(?:<C\d+>|members|table|chamber|others|"
    r"colleagues|other members|fifteen|<V\d+>|room))"
)
_TEXTLY = (  # said of texts alone
    rf"(?:{_CO}(?:drafted|authored|penned|sponsored|tabled|worded|signed|written)|(?:drawn|dreamt|dreamed|thought|"
    rf"cooked) "
    r"up|(?:cobbled|stitched|pieced) together|handed in)"
)
_WROTE = rf"(?:{_MADE}|{_LODGED}|{_CO}wrote|(?:drew|wrote|made|ran) up|lent (?:its|their) names? to)"
# "Had spent months preparing", "had been working on since Monday": what is done to a text before it is one.
_WORKED = (
    r"(?:(?:spent|taken|needed|devoted|passed) (?:[^ ,.;:<]+ |<[A-Z]\d+> ){1,5}?(?:to )?(?:preparing|writing|drafting|"
    r"polishing|negotiating|honing|crafting|redrafting|revising|working (?:on|out)|drawing up|putting together|"
    r"labouring over|haggling over|prepare|write|draft|negotiate)|(?:been )?(?:working|work(?:ed)?|labou?r(?:ed|ing)|"
    r"toil(?:ed|ing)|brood(?:ed|ing)|sweat(?:ed|ing)|por(?:ed|ing)) (?:on|over|at)|been (?:preparing|writing|drafting|"
    r"negotiating|redrafting|shepherding|circulating|hawking|peddling|touting))"
)
_NOUN = (
    r"(?:text|draft|resolution|measure|document|motion|paper|appeal|bill|proposal|project|initiative|formula|idea|"
    r"compromise|recommendation|draft resolution|project of resolution|amended text|wording|version)"
)
_THING = (
    r"(?:(?:the|a|an|its|their|this|that|one|another|whole|final|original|new|same|very|first|second|modest|short|"
    r"brief|"
    rf"mild|joint|rival|other|same|arab|african|\w+ - power|\w+ - paragraph|\w+ly worded) ){{0,4}}"
    rf"(?:(?P<what><D\d+>)|<R\d+>|{_NOUN}\b(?: of <D\d+>)?)"
)
_IT = r"(?:it|this one|that one|the one)\b"
_MATTER = (  # what a text is on, up to the next word that could begin a clause
    r"(?: (?!<D|(?:that|which|who|by|was|were|is|are|had|has|have|would|could|will|may|might|should|vetoed|adopted|"
    r"passed|rejected|failed|voted|got|won|received|said|and|but|while|when|as)\b)[^ ,;:.()—]+){0,9}?"
)
_BY = rf"(?:both )?{LIST}"
_NO_DEED = r"(?! (?:(?:voted|abstained|opposed|vetoed|objected|spoke|said|cast|joined|stood|sat)\b))"
_NO_SIDE = r"(?! (?:[a-z]+ing|vot|abst|against|oppos|in favou?r|support|back|refrain|absent))"
_WHEN = r"(?: (?:jointly|together|originally|late|early|earlier|first|yesterday|on <M\d+>|<M\d+>|in <M\d+>|up)){0,3}"
_BEFORE_WHOM = (
    r"(?: (?:to|before|in|at|with) (?:the )?(?:<C\d+>|members|its members|table|chamber|other members|others|"
    r"secretariat))?"
)
_SIDE = (
    r"(?: ,)? (?:beside|besides|at the sides? of|side by side with|alongside|along with|together with|with|next to|in "
    r"the company of|as well as|jointly with|in (?:tandem|concert|partnership) with)(?: those of| that of)?"
)
_ROLES = (
    rf"(?:{_CO})?(?:authors|sponsors|drafters|signatories|movers|framers|proposers|pen ?-? ?holders|owners|promoters|"
    r"initiators|originators|fathers|parents|architects|godparents|godfathers|writers|presenters|submitters)"
)
_OF_IT = rf"(?: (?:of|to|under|behind) (?:{_THING.replace('(?P<what><D', '(?:<D')}|it\b))?"
_OUR = (
    r"(?:the|its|their|his|that text 's|<D\d+>(?: 's|')?) "
    r"(?:(?:many|few|several|two|three|four|five|six|<[NV]\d+>) )?"
)
_FIGURED = (
    r"(?:(?:had |has |have )?(?:figured?s?|appear(?:s|ed)?|ranked|ranks?|counted|listed|numbered|featured?s?|stood|was|"
    r"were|is|are|been)(?: (?:listed|named|counted|found|to be found|also))?)"
)
_END = r"(?= (?:[.,;)—:]|and\b|but\b|who\b|which\b|had\b|was\b|were\b)|$)"

_WAYS = Patterns.numbered(
    # "the paper, which Spain and Panama had signed"; "the text Brazil had been working on"
    rf"{_THING}{_MATTER}(?: ,| \(| —)? (?:that|which) (?P<v>{LIST}) {GAP}(?:{_MADE}|{_LODGED}|{_CO}wrote|{_WORKED})"
    rf"(?:{_SIDE} (?P<w>{LIST}){_NO_SIDE})?(?! (?:<D|it\b|by\b|an?\b|the (?!<C|<M)))",
    rf"{_THING} (?P<v>{LIST}) {GAP}(?:{_MADE}|{_LODGED}|{_CO}wrote|{_WORKED})(?! (?:<D|it\b|by\b|an?\b|the (?!<C|<M)))",
    rf"{_THING}{_MATTER}(?: ,)? (?:that|which) (?P<v>{STATE}){_SIDE} (?P<w>{LIST}){_NO_SIDE} {GAP}(?:{_WROTE}|"
    rf"{_WORKED})",
    rf"{_THING}{_MATTER}(?: ,)? (?:on|at|over) which (?P<v>{LIST}) {GAP}(?:been )?(?:working|worked|labou?r\w+|toil\w+|"
    rf"sweat\w+)",
    # "the bill prepared by Kuwait"; "it had been laid before the members by Ecuador"
    rf"(?:{_THING}|^{_IT}){_MATTER}(?: ,| \(| —)? (?:(?:that|which) )?(?:(?:was|were|had been|has been|being) )?{GAP}"
    rf"(?:{_MADE}|{_LODGED}){_BEFORE_WHOM}{_WHEN} by (?P<v>{_BY}){_NO_DEED}",
    rf"(?:^|(?<=[,;:—] )|\band ){_IT} (?:was|had been|has been|is) {GAP}(?:{_MADE}|{_LODGED}){_BEFORE_WHOM}{_WHEN} by "
    rf"(?P<v>{_BY}){_NO_DEED}",
    rf"\b(?:sanctions|embargo|ban|blockade|measures|ceasefire|truce|condemnation|censure|rollover|renewal|extension|"
    rf"tribunal|force|inquiry|arrangement|language|words|lines|paragraphs|terms) (?:, )?{_TEXTLY}{_WHEN} by "
    rf"(?P<v>{_BY}){_NO_DEED}",
    # "Malta and Ecuador had signed it"
    rf"(?P<v>{LIST}) {GAP}{_WROTE} (?:{_THING}|it\b)(?:{_SIDE} (?P<w>{LIST}){_NO_SIDE}{_END})?",
    rf"(?P<v>{LIST}) {GAP}co ?-? ?signed (?:together |jointly )?with (?P<w>{LIST}){_NO_SIDE} (?:{_THING}|it\b)",
    # "Ecuador figured among its authors, at the side of Japan and Malta"
    rf"(?P<v>{LIST}) {_FIGURED} (?:among|amongst|as one of) {_OUR}{_ROLES}{_OF_IT}(?:{_SIDE} (?P<w>{LIST}){_NO_SIDE})?",
    rf"(?:^|[.;,] |\b(?:and|with) ){_FIGURED}? ?(?:among|amongst) {_OUR}{_ROLES}{_OF_IT} ?,? {_FIGURED} (?P<v>{LIST})",
    rf"{_ROLES}{_OF_IT} (?:besides|beside|apart from|aside from|in addition to|other than|along with|together with|"
    rf"next to) (?P<w>{LIST}){_NO_SIDE} (?:were|are|was|included|include) (?P<v>{LIST})",
    rf"(?P<v>{LIST}) , (?:though|although|while|albeit|even though|if|despite being|for all that it was)(?: (?:itself|"
    rf"themselves|they were|it was|being|also|both|herself|himself))? (?:<V\d+>|(?:(?:one|two|three|<N\d+>|all) "
    rf")?(?:of|among) {_OUR.rstrip()})"
    rf" ?{_ROLES}{_OF_IT}(?: ,|{_SIDE} (?P<w>{LIST}){_NO_SIDE})",
    rf"\bnames? (?:stood|was|were|is|are|appeared|appears|figured) (?:among|amongst|with) "
    rf"{_OUR}{_ROLES}{_OF_IT}{_SIDE} "
    rf"(?P<v>{LIST})",
    rf"(?P<v>{LIST}) , (?:(?:though|although|while|even though) )?(?:its|their|whose) names? (?:stood|was|were|is|are|"
    rf"appeared|figured) (?:among|amongst|with|beside) {_OUR}{_ROLES}{_OF_IT}(?:{_SIDE} (?P<w>{LIST}){_NO_SIDE})?",
    rf"(?P<v>{LIST}) (?:was|were|stood|acted|served|ranked|counted|signed|registered|entered|appeared|figured) (?:as )?"
    rf"(?:its|the|their|co -|joint|main|two|three|four|<[NV]\d+>| )*{_ROLES}{_OF_IT}{_END}",
    rf"(?:(?:^|[.;,] |\b(?:and|but) )(?:its|their|the)|(?:{_NOUN}|<D\d+>) , whose) (?:owners|parents|movers|proposers|"
    rf"signatories|godparents|originators)(?: of (?:{_THING.replace('(?P<what><D', '(?:<D')}|it))? (?:were|are|was|is|"
    rf":) (?P<v>{LIST})",
    # "that bore Malta's name", "in Malta's name", "under which Malta and Ecuador had put their names"
    rf"{_THING}{_MATTER}(?: ,)? (?:(?:that|which) )?(?:bore|bears|bearing|carried|carrying|carries|had|with|standing "
    rf"(?:in|under)|stood (?:in|under)|filed (?:in|under)|in|under) (?P<v>{LIST}) (?:'s|') (?:names?|signatures?|"
    rf"letterhead|flags?)\b",
    rf"{_THING}{_MATTER}(?: ,)? (?:under|beneath|below|to) which (?P<v>{LIST}) {GAP}(?:put|set|placed|lent|given|added|"
    rf"affixed) (?:its|their) (?:names?|signatures?|hands?)",
    rf"{_THING}{_MATTER} (?:had|has|having|with) (?P<v>{LIST}) (?:for|as) (?:its|an?|the|their|sole|chief|main| "
    rf")*{ROLE}",
    # "Malta's work"; "we owe the text to Malta"; "the pen was in Malta's hand"
    rf"{_THING}{_MATTER} ,? ?(?:was |were |is )?(?:all |entirely |largely |mostly |very much )?(?P<v>{LIST}) (?:'s|') "
    rf"(?:own )?(?:work|handiwork|doing|brainchild|child|baby|creation|product|making|idea|invention|"
    rf"composition){_END}",
    rf"\b(?:owe|owes|owed|credit(?:ed)?|attributed?) (?:{_THING}|it\b) to (?P<v>{LIST}){_END}",
    rf"\bpen (?:was|lay|had been|rested|is|lies) (?:firmly |squarely |this time )*(?:in|with) (?:the hands? of )?"
    rf"(?P<v>{LIST})(?: 's| ')?(?: hands?| fingers?)?{_END}",
    # "what Switzerland and Brazil had offered was put to the vote"
    rf"(?:^|\b(?:of|on|for|to|was|came) )what (?P<v>{LIST})(?: , [^,.;]{{1,70}} ,)? {GAP}(?:offered|proposed|"
    rf"put forward|tabled|drafted|written|submitted|drawn up)\b",
)
_DENIED = late(
    r"\b(?:if|unless|whether|den(?:y|ies|ied)|false|untrue|not|n't|never|nor|neither|instead of|rather than|"
    r"amend\w*|would|could|should|might|may|will)(?: (?:that|have|be|been))? $"
)
# What is signed, written, moved and handed in besides texts that are voted on.
_OTHER_PAPERS = late(
    r"\b(?:statements?|communiqu\w*|letters?|reports?|treaty|treaties|book|articles?|op - ?ed|agreements?|accords?|"
    r"cheques?|petitions?|press|note|memo\w*|credentials|contracts?|amend\w*)\b"
)


def authors_by_deed(line: Line) -> Iterator[Fact]:
    """Sponsors by their deeds, in the line and in asides that were left out of it: each fact a tuple of States."""
    yield from _found(line, line)
    if line.whole is not None:
        yield from _found(line.whole, line)


def _found(said: Line, line: Line) -> Iterator[Fact]:
    if not _WAYS.any_on(said.norm) or _OTHER_PAPERS.search(said.norm):
        return
    for _, pattern in _WAYS.on(said.norm):
        for m in pattern.finditer(said.norm):
            groups = m.groupdict()
            before = said.norm[: m.start()]
            draft = said.chunk(groups["what"]).value if groups.get("what") else None
            if OF_OTHERS.search(before) or _DENIED.search(before) or _DENIED.search(said.norm, 0, m.start("v")):
                continue
            if isinstance(draft, Draft) and (draft.amendment or draft.plural or _has_others(said, m, draft)):
                continue
            members = named_in(said, f"{m['v']} {groups.get('w') or ''}")
            if members:
                start, end = said.place(m.start(), m.end())
                yield Fact(Slot.SPONSOR, members, start, end, m.start("v") if said is line else _at(line, start))


def _has_others(line: Line, m: re.Match[str], draft: Draft) -> bool:
    """Whether the phrase for the text has authors already, and those found are others."""
    found = {s for tag in re.findall(r"<V\d+>", m["v"]) for s in _members(line, tag)}
    return bool(draft.sponsors) and not found & set(draft.sponsors)


def _members(line: Line, tag: str) -> tuple[str, ...]:
    voters: Voters = line.chunk(tag).value
    return voters.members


def _at(line: Line, start: int) -> int:
    """Where in a line a place of the text stands, or would stand."""
    i = bisect_left(line.places, (start,))
    return line.offsets[min(i, len(line.offsets) - 1)] if line.offsets else 0
