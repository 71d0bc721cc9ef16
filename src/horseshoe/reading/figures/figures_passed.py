"""Chains that a turn of phrase tells: papers somebody has seen, what one passes on of another, and others' claims."""

from __future__ import annotations

import re

from horseshoe.reading.quotes.speakers_phrases import back
from horseshoe.reading.quotes.speakers_tokens import tokens
from horseshoe.reading.words.late import late

_HAS_SEEN = r"(?:seen|obtained|reviewed|viewed|examined|consulted|read)"
_NAME = r"(?:[A-Z][\w'.&-]*|AFP|dpa)(?: (?:of |the |de |el |le )?[A-Z][\w'.&-]*){0,4}"
_PAPER = (
    r"(?:documents?|memos?|memorandum|papers?|reports?|cables?|letters?|notes?|files?|lists?|figures|data|records|"
    r"minutes|e-?mails?|messages?|drafts?|assessments?|briefing|presentation|table|ledger|register|estimates?|"
    r"statistics|tally|count|footage|video|images|survey|study|dossier|telegram|transcripts?|analysis)"
)
# "an internal UN document (which was) seen by Reuters", "a cable that Le Monde has seen"
_SEEN = late(
    rf"\b(?P<paper>(?:(?!(?i:the|an?|its|his|her|their|to|by|in|of|that|and|citing|quoting)\b)[\w'-]+ "
    rf"){{0,4}}?{_PAPER}(?: (?:of|by|from|for|on|in) (?:the |an? )?[\w'-]+(?: [A-Z][\w'-]+){{0,3}})?),? "
    rf"(?:(?:(?:which|that) (?:was|were|has been|have been) )?(?:{_HAS_SEEN}|quoted|cited|published|leaked|shown|"
    rf"given|sent|passed) (?:on \w+day )?(?:by|to|in) (?:the )?(?:(?:news agency|newspaper|agency|broadcaster|daily|"
    rf"magazine|weekly|website) )?(?P<by>{_NAME})|(?:that |which )(?:the )?(?P<has>{_NAME}) (?:has|have|had|was|"
    rf"were)(?: also)? (?:{_HAS_SEEN}|been (?:shown|given)|shown|given)\b)"
)
_CITING = late(
    r",? (?:citing|quoting|relying on|relaying|referring to|with reference to|on the authority of|passing on) "
    r"(?!(?:his|her|its|their) )(?:the |an? )?(?P<who>[^,.;:\d]{3,60}?)(?=[,.]|$)"
)
# "the gang's claim to have killed five", "rebel claims that 30 soldiers died"
_CLAIM = late(
    r"\b[\w.-]+(?P<of>'s|(?<=s)') (?:[a-z]+ )?(?:claims?|assertions?|allegations?|boasts?|contention|announcement|"
    r"statement|reports?|admission|acknowledge?ment|insistence|accusations?) (?:(?:on|in) \w+ )?(?:that |to have |to "
    r"be holding |of having |of (?=killing|shooting|the (?:death|killing)))"
)
_WHOLE = 2  # a counter, and who passes his count on
_SHOWS = late(
    r",? (?:also )?(?:shows?|showed|lists?|listed|puts?|gives?|gave|speaks?|spoke|says?|said|suggests?|suggested|"
    r"indicates?|indicated|reveals?|revealed|counts?|counted|records?|recorded|mentions?|mentioned|states?|tells?|"
    r"told|names?|named|sets?|estimates?|estimated|details?|detailed)\b[^.;:]*$"
)
_LED = late(r"\b(?:[Tt]he|[Aa]n?) (?P<who>[a-z]+)$")  # "the gang's claim", of whom no list knows
_ARTICLE = late(r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir) ")
_ONE_BREATH = late(r"[^.;:]*")


def paper_seen(text: str, folded: str, low: int, high: int, at: int, chain: tuple[str, ...]) -> tuple[str, ...]:
    """With who has seen the paper that counts: ("document", "Reuters") for "a document seen by Reuters"."""
    for m in _SEEN.finditer(folded, low, high) if len(chain) < _WHOLE else ():
        by = m.span("by") if m["by"] else m.span("has")
        paper, outlet = text[slice(*m.span("paper"))], text[slice(*by)].removesuffix("'s")
        if not chain:
            return (paper, outlet) if m.end() <= at and _SHOWS.match(folded, m.end(), at) else ()
        if chain[0] in (outlet, paper) or paper.endswith(chain[0]) or chain[0].startswith(paper):
            return paper, outlet
    return chain


def with_cited(text: str, folded: str, low: int, high: int, chain: tuple[str, ...]) -> tuple[str, ...]:
    """ "The council, citing (witnesses), said": who is cited stands first."""
    for m in _CITING.finditer(folded, low, high) if len(chain) == 1 else ():
        if text[low : m.start()].endswith(chain[0]):
            return text[slice(*m.span("who"))], *chain
    return chain


def claimant(folded: str, low: int, at: int) -> tuple[int, int] | None:
    """Whose claim a number at `at` is part of, whatever another says of the claim."""
    found: re.Match[str] | None = None
    for m in _CLAIM.finditer(folded, low, at):
        found = m
    if found is None or not _ONE_BREATH.fullmatch(folded, found.end(), at):
        return None
    row = tokens(folded, low, found.start("of"))
    who = back(row, len(row) - 1)
    if who is None:
        led = _LED.search(folded, low, found.start("of"))
        return led.span("who") if led is not None else None
    lead = _ARTICLE.match(folded, *who)
    return (lead.end() if lead is not None else who[0]), who[1]


_NP = (
    r"(?:the |an? |one |a single |its |their |his |her )?(?P<{name}>[A-Za-z][\w'’-]*"
    r"(?: (?!that\b|to\b|who\b|which\b)[\w'’-]+){{0,7}}?)"
)
_NAME_NEXT = r"(?:, (?P<{name}>[A-Z][\w'-]+(?: (?:al-|el-)?[A-Z][\w'-]+){{1,3}}),)?"
_HEARD = late(
    r"\b(?:heard|learn(?:ed|t)|gathered|understood|knows?|knew|had it|has it|have it|been told|was told|were told|is "
    r"told|are told|been informed|was informed)(?: [\w ]{1,20}?)? (?:from|by) "
    + _NP.format(name="a") + _NAME_NEXT.format(name="aa") + r" (?:that|of|how)\b"
    r"|\b(?:[Aa]sk|[Hh]ear|[Bb]elieve|[Ll]isten to) " + _NP.format(name="b") + r" (?:and you|and it|tell|and there)\b"
    r"|\b[Tt]o hear " + _NP.format(name="c") + r" tell\b"
    r"|\b[Tt]o (?:the )?(?P<d>[A-Za-z][\w' -]{2,40}?)(?:'s|(?<=s)') (?:certain |sure |best )?(?:knowledge|reckoning|"
    r"mind)\b"
    r"|\b[Ii]t is " + _NP.format(name="e") + r"(?:'s|(?<=s)') (?:contention|claim|view|belief|estimate|position|"
    r"assertion|understanding|case) that\b"
    r"|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose) (?:figures?|numbers?|account|toll|count|story|information|list|"
    r"news|"
    r"report|word|tally|estimate) (?:comes?|came|stems?|dates?|is|are|was|were) from " + _NP.format(name="f")
    + r"(?:(?=:)| that\b)"
    r"|\b(?:tally|count|list|log|register|record|database|toll|chronicle|inventory|map|archive) (?:that is |which is "
    r")?(?:kept|compiled|drawn up|maintained|held|assembled|published|circulated|released|updated|begun) (?:\w+ )?by "
    + _NP.format(name="j") + r" (?:from|on the basis|based|since|and|for|runs?|ran|stands?|stood|comes?|came|puts?|"
    r"shows?|showed|gives?|gave|has|had|lists?|listed|counts?|counted|names?|named|contains?|records?)\b"
    r"|\b[Ii]t (?:was|is) (?:the )?" + _NP.format(name="i") + _NAME_NEXT.format(name="ii")
    + r",? (?:who|that|which) (?:first |later |also )*(?:announced|made public|reported|revealed|disclosed|broke|"
    r"spoke|put|confirmed|gave|told|said)\b"
)
_FROM_BEHIND = late(
    r"[^.;]{0,140}?(?: -|–|—|,|;)? ?(?:this|that|so) (?:from|says?|according to) " + _NP.format(name="g")
    + r"(?= who\b| which\b|[.,;]|\s*$)"
    r"|[^.;]{0,140}?,? if (?:the )?(?:figures|numbers|data|word|account|statistics|records) (?:from|of|by) "
    + _NP.format(name="h") + r" (?:are|is|can|could)\b"
)


def heard_from(text: str, folded: str, low: int, high: int, at: int) -> tuple[str, ...]:
    """Whom a number was heard from: "the court heard from (a demographer) that ...", "..., this from (the sister)"."""
    found: re.Match[str] | None = None
    for m in _HEARD.finditer(folded, low, at):
        found = m
    if found is None or not _SAME_BREATH.fullmatch(folded, found.end(), at):
        found = _FROM_BEHIND.match(folded, at, high)
    if found is None or found.lastgroup is None:
        return ()
    return (text[slice(*found.span(found.lastgroup))],)


_SAME_BREATH = late(r"[^.;]*")


def with_outlet(text: str, folded: str, low: int, high: int, chain: tuple[str, ...]) -> tuple[str, ...]:
    """ "(Witnesses) heard by Sky News": who was heard stands before who heard him."""
    if len(chain) != 1 or not chain[0][0].isupper():
        return chain
    at = folded.find(f"by {chain[0]}", low, high)
    at = at if at > 0 else folded.find(f"by the {chain[0]}", low, high)
    lead = _WHO_HEARD.search(folded, max(0, low - 2), at) if at > 0 else None
    return (text[slice(*lead.span("who"))], *chain) if lead is not None else chain


_WHO_HEARD = late(
    r"(?:^|[.,;:] |\b(?:and|but|while|that) )(?:[Tt]he |[Aa]n? )?(?P<who>[A-Za-z][\w'-]*(?: [\w'-]+){0,4}?) (?:heard|"
    r"reached|interviewed|contacted|quoted|cited|questioned|consulted|seen) $"
)
