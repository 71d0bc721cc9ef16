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
    rf"\b(?P<paper>(?:(?!(?i:the|an?|its|his|her|their|to|by|in|of|that|and|citing|quoting)\b)[\w'-]+ ){{0,4}}?{_PAPER}"
    rf"(?: (?:of|by|from|for|on|in) (?:the |an? )?[\w'-]+(?: [A-Z][\w'-]+){{0,3}})?),? "
    rf"(?:(?:(?:which|that) (?:was|were|has been|have been) )?(?:{_HAS_SEEN}|quoted|cited|published|leaked|"
    rf"shown|given|sent|passed) "
    rf"(?:on \w+day )?(?:by|to|in) "
    rf"(?:the )?(?:(?:news agency|newspaper|agency|broadcaster|daily|magazine|weekly|website) )?(?P<by>{_NAME})"
    rf"|(?:that |which )(?:the )?(?P<has>{_NAME}) (?:has|have|had|was|were)(?: also)? "
    rf"(?:{_HAS_SEEN}|been (?:shown|given)|shown|given)\b)"
)
_CITING = late(
    r",? (?:citing|quoting|relying on|relaying|referring to|with reference to|on the authority of|passing on) "
    r"(?!(?:his|her|its|their) )(?:the |an? )?(?P<who>[^,.;:\d]{3,60}?)(?=[,.]|$)"
)
# "the gang's claim to have killed five", "rebel claims that 30 soldiers died"
_CLAIM = late(
    r"\b[\w.-]+(?P<of>'s|(?<=s)') (?:[a-z]+ )?"
    r"(?:claims?|assertions?|allegations?|boasts?|contention|announcement|statement|reports?|admission|"
    r"acknowledge?ment|insistence|accusations?) (?:(?:on|in) \w+ )?(?:that |to have |to be holding |of having |"
    r"of (?=killing|shooting|the (?:death|killing)))"
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
