"""Authors of a text told by their part in it: sponsor, penholder, the pen, the drafting, the names under it.

Who asked for the meeting, presides, supports or only speaks for a group has no part in the text, and is not read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.line import Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.patterns import AnyOf, Pattern, Patterns

_V = r"(?:the |both |<C\d+> 's )*<V\d+>(?:(?: ,)? (?:and|plus|along with|together with|as well as) <V\d+>)*"
_TEXT = r"(?:(?:the |this |that |a )?(?:<[DR]\d+>|text|draft|resolution|measure|document|motion)\b|it\b|<[DR]\d+>)"
_ROLE = (
    r"(?:(?:the|its|their|a|an|one of the|joint|lead|leading|main|chief|principal|two|three|four|five|six|co -|"
    r"text 's|draft 's|resolution 's|measure 's|<D\d+>(?: 's|')?|<[VN]\d+>) )*(?:co-?)?(?:authors?|sponsors?|"
    r"pen ?-? ?holders?|drafters?|proposers?|movers?|signatories|framers|initiators?)\b"
)
_OF = rf"(?: (?:of|behind|to) {_TEXT}| on (?:the )?(?:<[A-Z]\d+>|file|issue|matter|dossier|subject))?"
_DONE = (
    r"(?:(?:co - |co-?)?(?:sponsored|drafted|authored)|tabled|wrote|written|penned|submitted|introduced|"
    r"presented|proposed|put forward|moved|drawn up|drew up|prepared|circulated|brought)"
)
_DOING = r"(?:tabling|drafting|writing|penning|(?:co - |co-?)?sponsoring|submitting|introducing|proposing)"
_SIGNED = r"(?:put|lent|signed|added|set|affixed|gave) (?:its|their) (?:names?|signatures?)"
_END = r"(?= (?:[.,;)—:]|and\b|who\b|which\b)|$)"

_RULES = Patterns.numbered(
    # "Malta and Japan, the two penholders,"; "Malta (author)"; "with Ecuador the penholder"
    rf"(?P<v>{_V}) (?:,|—|-|\() (?:as |both )?(?P<role>{_ROLE}){_OF}(?= (?:[.,;)—]|- )|$)",
    rf"\bwith (?P<v>{_V}) (?:as |being |the )+(?P<role>{_ROLE}){_END}",
    # "the sponsors included Malta"; "the movers of the text were Malta and Japan"; "the sponsors - Malta and Japan -"
    rf"(?P<role>{_ROLE}){_OF} (?:was|were|is|are|include|includes|included|comprised|being) (?P<v>{_V})",
    rf"(?P<role>{_ROLE}){_OF} (?:—|:|\(|, (?:including|among them|namely)) (?P<v>{_V}){_END}",
    # "Malta and Japan were its sponsors"; "are the penholders on Haiti"
    rf"(?P<v>{_V}) (?:was|were|is|are|acted as|served as|serve as|serves as|stepped in as|stepped forward as|took "
    rf"over as|came in as|emerged as|signed (?:up |on )?as|joined as|"
    rf"registered as) (?:also |among |too )?(?P<role>{_ROLE}){_OF}{_END}",
    # "Penholder Mexico had sought consensus"; "as penholder, Mexico had steered the text"
    rf"(?:^|[.;,] )(?:the )?(?:main |lead |co - )*(?:authors?|sponsors?|co-?sponsors?|pen ?-? ?holders?|drafters?) "
    rf"(?P<v>{_V}) (?=[a-z]|,)",
    rf"(?:^|[.;,] )as (?:the )?(?:main |lead |co - )*(?:authors?|sponsors?|co-?sponsors?|pen ?-? ?holders?|drafters?) "
    rf", (?P<v>{_V}) (?=[a-z]|,)",
    rf"{_TEXT} , (?:facilitated|negotiated|steered|led|brought) by (?P<v>{_V}) as (?P<role>{_ROLE})",
    rf"{_TEXT} (?:standing )?in the names? of (?P<v>{_V})",
    rf"{_TEXT} (?:, )?(?:was |which was )?{_DONE} by the (?:delegations?|missions?|envoys?|ambassadors?|"
    rf"representatives?|governments?) of (?P<v>{_V})",
    rf"(?P<v>{_V}) (?:ambassadors|envoys|delegates|delegations|representatives|missions) (?:had |have |"
    rf"jointly )*{_DONE} {_TEXT}",
    rf"(?P<v>{_V}) (?:had |have )?(?:teamed up|joined forces|worked together|collaborated) (?:on|in drafting) {_TEXT}",
    rf"(?P<v>{_V}) ,? ?<D\d+> it (?:was|is)\b",
    rf"(?P<v>{_V}) moved that <C\d+> ",
    rf"^{_TEXT} : (?P<v>{_V})(?: 's)?(?= [.;,]|$)",
    rf"^{_TEXT} {_DONE} by : (?P<v>{_V})(?= [.;,]|$)",
    rf"{_TEXT} \( <R\d+> [;,:] (?P<v>{_V}) \)",
    # the pen and the drafting
    rf"\bpen (?:on {_TEXT} |on <[A-Z]\d+> )?(?:was|is|lay|lies|had been|has been|rested|rests) (?:(?:held|wielded) by|"
    rf"with|in the hands of) (?P<v>{_V})",
    rf"(?P<v>{_V}) (?:had |have |has |jointly |together )*(?:led|did|steered|coordinated|handled|conducted|shared) the "
    rf"(?:drafting|writing|penholding|text 's drafting)\b",
    rf"\b(?:drafting|penholding) (?:of {_TEXT} )?(?:was|had been|has been) (?:jointly )?(?:led|done|steered|"
    rf"coordinated|handled|shared) by (?P<v>{_V})",
    # names under it
    rf"(?P<v>{_V})(?: (?:among them|included) ,)? (?:had |have |has |also |both )*{_SIGNED} (?:to|under|on|beneath|"
    rf"below|behind) {_TEXT}",
    rf"(?P<v>{_V}) (?:had |have |has )?{_SIGNED} next to (?P<w>{_V}) 's (?:to|under|on|beneath) {_TEXT}",
    rf"{_TEXT} (?:bore|bears|carried|carries|had) the (?:names?|signatures?) of (?P<v>{_V})",
    # where it came from; "opposition to the text came from": that is no author
    rf"(?<!to )(?<!for )(?<!of )(?<!on )(?<!against )(?:{_TEXT}|\bwording\b|\bidea\b) (?:had |has )?"
    r"(?:come|came|originated|originates|stemmed|emanated|issued) "
    rf"(?:with|from|in) (?P<v>{_V}){_END}",
    rf"{_TEXT} (?:owed|owes) its (?:origins?|existence|wording) to (?P<v>{_V})",
    rf"{_TEXT} (?:was|is) (?:entirely )?of (?P<v>{_V}) (?:authorship|origin|making|drafting)",
    rf"{_TEXT} (?:was|is|had been) (?:a |the )?(?:joint |common |shared )(?:effort|work|product|undertaking|project) "
    rf"(?:of|by|between) (?P<v>{_V})",
    rf"(?P<v>{_V}) (?:was|were) behind {_TEXT}{_END}",
    rf"\bbehind {_TEXT} (?:stood|was|were) (?P<v>{_V})",
    # the deed, told round about
    rf"\b(?:sponsoring|tabling|proposing|submitting) {_TEXT} (?:was|were) (?P<v>{_V})",
    rf"{_TEXT} (?:was|were) by (?P<v>{_V}) (?:jointly )?{_DONE}",
    rf"\b(?:that|who|which) (?:had |jointly |together )*{_DONE} {_TEXT} (?:—|:|\(|, namely) (?P<v>{_V}){_END}",
    rf"(?P<v>{_V}) (?:had |have |has )*(?:[a-z]+ed|wrote) and (?:then )?{_DONE} {_TEXT}",
    rf"^(?P<v>{_V}) (?:(?!<V|not\b|never\b|asked|urged|criti|accus|thank|against|oppos)[^ ;:.]+ ){{1,14}}?(?:after|"
    rf"before|in) (?:jointly )?{_DOING} {_TEXT}(?: (?:jointly |together )?with (?P<w>{_V}))?",
    rf"(?P<v>{_V}) , (?:had |has )?put {_TEXT} (?:down|forward)\b",
    rf"(?P<v>{_V}) and , (?:[^ ,.;<]+ ){{1,5}}, (?P<w>{_V}) (?:had |have )?{_DONE} {_TEXT}",
    rf"(?:{_TEXT}) (?:was |had been )?{_DONE} (?:on behalf of|in the name of|for) (?:the )?[^,.;<]{{1,40}} by "
    rf"(?P<v>{_V})",
    rf"{_DONE} by (?:<C\d+> 's )(?P<v>{_V})",
    # "vetoed the Emirates' appeal": what is voted on is a text, whatever it is called
    r"\b(?:vetoed|vetoes|rejected|blocked|voted down|turned down) (?P<v><V\d+>) (?:'s|') (?:own |rival )?(?:appeal|"
    r"bid|attempt|version|paper|motion|text)\b",
)
_HEADED = Pattern(
    r"^(?:co - ?|co-?)?(?:sponsors|authors|proposers|movers) [:—|] (?P<v><[LV]\d+>(?:(?: ,| and|, and) <[LV]\d+>)*)"
)
_ANY = AnyOf(_RULES, _HEADED)
_OTHER_PAPERS = Pattern(r"\b(?:statements?|communiqu\w*|letters?|reports?|bill|treaty|plan|terror\w*)\b")


def authors_by_role(line: Line) -> Iterator[Fact]:
    """Sponsors by a role they had: each fact a tuple of States."""
    if not _ANY.on(line.norm) or (_OTHER_PAPERS.search(line.norm) and not line.tags("D")):
        return
    if any(isinstance(c.value, Draft) and c.value.amendment for _, c in line.tags("D")):
        return
    for _, pattern in _RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            groups = m.groupdict()
            members = _named(line, f"{m['v']} {groups.get('w') or ''}")
            role = groups.get("role")
            if role and not role.endswith("s") and m.start("v") < m.start("role"):
                members = members[-1:]  # "the US and the UK, author of the draft": the one named last
            if members and modality(line.norm, m.start()) is Modality.HAPPENED:
                yield Fact(Slot.SPONSOR, members, *line.place(m.start(), m.end()), m.start("v"))
    if (headed := _HEADED.match(line.norm)) and (members := _named(line, headed["v"])):
        place = line.place(headed.start("v"), headed.end("v"))
        yield Fact(Slot.SPONSOR, members, *place, headed.start("v"))


def _named(line: Line, phrase: str) -> tuple[str, ...]:
    """The States a phrase names in full or in part; a bare count names none."""
    found: list[str] = []
    for tag in re.findall(r"<[LV]\d+>", phrase):
        found += [s for s in line.chunk(tag).value.members if s not in found and s not in ("PSE", "VAT")]
    return tuple(found)
