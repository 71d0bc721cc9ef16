"""Where a rule of sides meets a name that is on none: one State against another, a place, a number beside a number."""

from __future__ import annotations

import re

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late

_FOE = late(r"(?P<verb> votes?)? against (?:the )?(?P<foe><V\d+>)")
# "A text on Ukraine, rejecting all amendments": who rejects is the subject of the sentence.
_MATTER = late(r"\b(?:on|about|over|concerning|regarding|in) (?:the )?$")
_PARTICIPLE = late(r" , [a-z]+ing\b")
# "Four countries (including France, which had bombed Syria) voted against it"
_BRACKET_ENDS = late(r" \) ")
_IN_A_CLAUSE = late(r"\b(?:on|in|over|against|into|near|towards) (?:the )?$")
# "Ten votes against one": the first are those for it.
_AGAINST_SO_MANY = late(
    r"(?: votes?| voices?)? against (?:only |just )?(?P<b><[VN]\d+>)(?= (?:[.,;:()—]|and|that|with|in|on|at|votes?|"
    r"(?:the )?<C)|$)"
)


# "65 per cent of Greek Cypriots are against it": no members; "preceded by two votes": no ballots.
_SHARE = late(r"(?:%|\bper ?cent) of (?:(?:the|all|its|[a-z]+|<[A-Z]\d+>) ){0,3}$")
_HELD = late(r"\b(?:preceded|followed|interrupted|separated|punctuated|marked|accompanied) by (?:the )?$")


# "Drafted by Ecuador and supported by Kenya and Jamaica": whose cause a text is, member or not, and no ballots.
_BACKED_BESIDE = late(
    r"(?:<D\d+>|\b(?:drafted|(?:co - ?|co-?)?sponsored|tabled|proposed|written|presented|submitted|introduced|authored|"
    r"put forward|penned|prepared) by [^.;:]{1,90}?)(?: ,)? and (?:also |\w+ly )?(?:supported|backed|endorsed|"
    r"championed|favou?red) by (?:the |both |all )?$"
)


def of_no_side(line: Line, m: re.Match[str]) -> bool:
    """Whether the voters a rule found (its group "v") stand beside the matter, or are counted against others."""
    at, end = m.start("v"), m.end("v")
    if _SHARE.search(line.norm, max(0, at - 40), at):
        return True
    if _HELD.search(line.norm, max(0, at - 20), at) and line.norm.startswith(" votes ", end):
        return True
    if line.chunk(line.norm[at:end].split()[0]).value.bare and _BACKED_BESIDE.search(line.norm, 0, at):
        return True
    if _is_for_somebody(line, m):
        return True
    foe = _FOE.match(line.norm, end)
    if (
        foe is not None and m.end() <= foe.end() and line.chunk(foe["foe"]).value.members
        and (not foe["verb"] or line.chunk(line.norm[at:end]).value.bare)
    ):
        return True  # "India votes against Russia": on which side depends on where that one stood
    if " against" in line.norm[end : m.end()] and set_against(line, at, end) is not None:
        return True
    if _MATTER.search(line.norm, max(0, at - 16), at) and _PARTICIPLE.match(line.norm, end):
        return True
    return bool(_BRACKET_ENDS.match(line.norm, end)) and _IN_A_CLAUSE.search(line.norm, max(0, at - 16), at) is not None


# "Voted for Mugabe too": what a man gains by a ballot does not say which way it went, unless he stood for an office.
_FOR_SOMEBODY = late(
    r"\b(?:vot(?:ed|ing|es?)|ballots?) (?:for|against) (?P<who>[a-z][\w'-]{2,})(?= (?:[.,;:!?)—]|too\b|and\b|as well|"
    r"again|yesterday|while|but|on\b|in\b)|$)"
)
_OFFICES = late(
    r"(?i)\b(?:candida\w+|secretary[ -]+general|straw|second term|re-?elect\w*|election|succe(?:ed|ssor)\w*|judges?|"
    r"nomin\w+|appoint\w*|president)\b"
)


def _is_for_somebody(line: Line, m: re.Match[str]) -> bool:
    """Whether a ballot is said to be for or against a person: a capital letter where the text has it in no heading."""
    found = _FOR_SOMEBODY.search(line.norm, m.start(), m.end() + _WORD)
    if found is None or _OFFICES.search(line.text):
        return False
    start, end = line.place(*found.span("who"))
    said = [word for word in line.text[line.start : line.end].split() if word[:1].isalpha()]
    low = sum(word[:1].islower() for word in said)
    return line.text[start:start + 1].isupper() and not line.text[start:end].isupper() and low * 2 > len(said)


_WORD = 24  # characters after a rule's words in which the name may stand


def set_against(line: Line, at: int, end: int) -> tuple[int, int, int] | None:
    """Two numbers set against one another, and where they end: "ten votes against one". The tag stands at:end."""
    first = line.chunk(line.norm[at:end]).value
    m = _AGAINST_SO_MANY.match(line.norm, end)
    if m is None or first.members or first.nobody or first.count is None:
        return None
    second = line.chunk(m["b"]).value
    n = second.whole if m["b"][1] == "N" else None if second.bare or second.group else second.count
    if n is None or not n <= first.count or first.count + n > _SEATS:
        return None
    return first.count, int(n), m.end()


_SEATS = 15
