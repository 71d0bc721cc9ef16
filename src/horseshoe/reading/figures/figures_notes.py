"""Sources noted beside figures: in brackets, before a colon, or in a sentence of their own on "the figures"."""

from __future__ import annotations

import re

from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION_NAMES
from horseshoe.reading.quotes.speakers_tokens import sayable
from horseshoe.reading.words.late import late

_PAPER = r"(?:figures?|numbers?|data|estimates?|statistics|tolls?|counts?|tally|records)"
_BODIES = (
    rf"(?:{ORGANIZATION_NAMES}|OCHA|UNHCR|UNICEF|IOM|WHO|WFP|UNRWA|OHCHR|UNAMA|UNFPA|MSF|ICRC|ACLED|UN|"
    r"MoH|MOH|DTM|SOHR|SNHR|NRC|FAO|IFRC|NDMA|AAPP|HRMMU|BINUH|MONUSCO|UNMISS|Red (?:Cross|Crescent))"
)
# "(UNHCR)", "(source: the ministry)", "(figures from the agency, INGD)", "(Red Crescent figures)"
_BRACKETS = late(
    rf"[^()\d.;]{{0,120}}?(?<= )\((?:(?:(?i:sources?|data|figures?|{_PAPER}|photo)(?: from| by| of)?:? |according to |"
    rf"by |per )(?:the )?(?P<a>[A-Za-z][^():;\d]{{1,60}})|(?P<b>{_BODIES}(?:(?:, |/){_BODIES})?)|"
    rf"(?P<c>[A-Z][^():;,\d]{{1,50}}) {_PAPER})\)(?= ?[.,;]|\s|$)"
)
# "Zaporizhzhia: 3 killed, 16 injured (regional governor)"
_AT_THE_END = late(
    r"[^().;]{0,120}? \((?P<who>(?:[A-Za-z][\w'-]* ){0,4}?(?P<head>[A-Za-z][\w-]*)"
    r"(?: (?:of|in) (?:the )?[A-Z][\w-]+)?)\)[.;]?\s*$"
)
# "The Lebanese army: one soldier killed", "Civil defence: 12 dead"
_BEFORE_COLON = late(
    r"(?:[-•*–] ?)?(?:[Tt]he )?(?P<who>(?:[A-Za-z][\w'&-]* ){0,4}?(?P<head>[A-Za-z][\w-]*)"
    r"(?: (?:of|in) (?:the )?[A-Z][\w-]+)?): "
)
_SHORT = late(r"[A-Z][A-Za-z]*[A-Z](?:/[A-Z]+)?")
_DAY = late(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
            r"October|November|December")
_SPELT = frozenset(("of", "the", "for", "and", "in", "on", "to"))


def bracketed(folded: str, end: int, high: int) -> tuple[int, int] | None:
    """Who counted what ends at `end`, where brackets after it name him; a short form of the name before is nobody."""
    if "(" not in folded[end : end + 130]:
        return None
    m = _BRACKETS.match(folded, end, high)
    if m is None and (last := _AT_THE_END.match(folded, end, high)) is not None:
        return last.span("who") if sayable(last["head"].lower()) else None
    if m is None or (m["b"] is not None and _spelt_out(folded[end : m.start("b") - 2], m["b"])):
        return None
    return m.span(m.lastgroup or 0)


def before_colon(folded: str, low: int, at: int) -> tuple[int, int] | None:
    """Who a sentence or a line begins with, where a colon leads from him to what he counts."""
    m = _BEFORE_COLON.match(folded, low, at)
    if m is None or not (sayable(m["head"].lower()) or _BODY.fullmatch(m["who"])):
        return None
    return m.span("who") if _ONE_STRETCH.fullmatch(folded, m.end(), at) else None


_ONE_STRETCH = late(r"[^.:;]*")
_BODY = late(_BODIES)


def _spelt_out(lead: str, short: str) -> bool:
    """Whether the words before brackets are those a short form in them is made of."""
    words = [w for w in re.findall(r"[A-Za-z]+", lead) if w.lower() not in _SPELT]
    initials = "".join(w[0].upper() for w in words[-len(short) :])
    named = bool(words) and words[-1][0].isupper() and not _DAY.fullmatch(words[-1])
    return named or (_SHORT.fullmatch(short) is not None and initials.upper().endswith(short.upper()))


_WHO = r"(?P<{name}>[A-Za-z][^,.;:\d]{{2,60}}?)"
_END = (
    r"(?= (?:on|in|at|for|late|early|yesterday|today|last|this|do|does|did|could|can|have|has|had|were|was|are|is|and|"
    r"but|which|who|that|as)\b|[,.;:]|\s*$)"
)
_THE_COUNT = (
    rf"(?:These|Those|This|That|The|Its|All|All these|Both)(?: (?:latest|new|official|two|three|death|last))*"
    rf" (?:{_PAPER}|accounts?|versions?|list|total|claims?),?"
)
_MADE = (
    r"(?:released|published|compiled|issued|provided|given|supplied|collected|gathered|put out|announced|kept|drawn up|"
    r"circulated|confirmed|obtained|quoted|cited)"
)
_SENTENCE = late(
    rf"\W*(?:{_THE_COUNT}(?: (?:that|which))?(?: (?:were|was|are|is|have been|had been|comes?|came|stems?|all))*"
    rf" (?:(?:first |also )?{_MADE}(?: on \w+day| yesterday| today)? by|from|taken from|drawn from|"
    rf"those of|that of|attributed to|based on data from) (?:the |an? )?{_WHO.format(name='a')}{_END}|"
    rf"(?:These|Those|They|Such|This|That|It)(?: at least)? (?:are|were|is|was) (?:the )?{_WHO.format(name='b')}['’]s? "
    rf"(?:own |official |latest )*(?:{_PAPER}|account|version|list)\b|"
    rf"{_THE_COUNT} (?:are|were|is|was) (?:the )?{_WHO.format(name='e')}(?:['’]s|(?<=s)['’])(?= own\b|[,.;]|\s*$)|"
    rf"(?:The source|The source of (?:these|the|all) {_PAPER}|Source|Sources): (?:the )?{_WHO.format(name='c')}{_END}|"
    rf"(?:These|Those|They|The) (?:{_PAPER} )?(?:are|were) (?:the )?{_PAPER} (?:of|from|given by|released by) (?:the )?"
    rf"{_WHO.format(name='d')}{_END}|"
    rf"(?:These|Those|This|That) (?:are|were|is|was) the {_PAPER} (?:that |which )?(?:the )?{_WHO.format(name='f')} "
    rf"(?:has|have|had|gave|gives?|released|published|put out|announced|quotes?|quoted|cites?|cited|uses?)\b|"
    rf"So (?:at least )?(?:says?|said|reports?|reported|claims?|claimed) "
    rf"(?!was\b|is\b|to\b)(?:the |an? )?{_WHO.format(name='g')}{_END}|"
    rf"(?:The |An? )?{_WHO.format(name='h')} (?:(?:has|had|have|later|also) )*{_MADE.replace('given', 'gave|given')} "
    rf"(?:these|those|the|both) (?:[\w-]+ )?{_PAPER}\b)"
)


def of_all(folded: str, low: int, high: int) -> tuple[int, int] | None:
    """Whose figures a sentence says "the figures" before it are: "Those are (the harbour master)'s numbers"."""
    m = _SENTENCE.match(folded, low, high)
    if m is None:
        return None
    name = _CALLED.match(folded, m.end(m.lastgroup or 0), high)
    return name.span("name") if name is not None else m.span(m.lastgroup or 0)


# "comes from a traditional leader, (Sultan Saad Bahreldin)"
_CALLED = late(r", (?P<name>[A-Z][\w'-]+(?: (?:al-|el-)?[A-Z][\w'-]+){1,4})(?=[,.;]|\s*$)")
