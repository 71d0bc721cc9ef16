"""Who counted, named to the end: what hangs on a noun belongs to it, up to the verb of telling.

"A person (with direct knowledge of the dig) told ...", "aid groups (working in the county) say ...".
"""

from __future__ import annotations

import re

from horseshoe.reading.figures.figures_saying import COUNTING, SAYING
from horseshoe.reading.quotes.speakers_agencies import find_passings
from horseshoe.reading.quotes.speakers_tokens import sayable
from horseshoe.reading.quotes.speakers_words import INSTITUTIONS
from horseshoe.reading.words.late import late

_HANGS = late(r" (?:with|close to|working|loyal to|allied to|at|from|of|for|based|operating|campaigning|monitoring)\b")
# "the Sudan (People's) Liberation Army": of many, so it is no owner's name but part of this one
_OF_PEOPLE = late(
    r"(?:[A-Z][\w-]+ )?(?:People's|Peoples'|Women's|Children's|Workers'|Teachers'|Doctors'|Farmers'|Prisoners'|"
    r"Lawyers'|Students'|Journalists'|Miners'|Mothers'|Veterans'|Patriots'|Employers'|Physicians'|Publishers'|"
    r"Writers'|Men's) $"
)
# "investigators (from Lighthouse Reports), working with ..."
_BODY = late(
    r"(?:Army|League|Union|Movement|Party|Front|Congress|Association|Council|Committee|Society|Network|"
    r"Organi[sz]ation|Commission|Alliance|Federation|Court|Group|Cent(?:re|er)|Guard|Militia|Forces?|Brigades?|"
    r"Defen[cs]e Units|Syndicate|Institute|Club|Office)$"
)
# "(a blogger with ties to) the navy wrote"
_ON_WHICH = late(
    r"(?:^|[.,;:] |\b(?:and|but|while|that|as|which) )(?:[Tt]he |[Aa]n? |[Oo]ne |[Aa]nother "
    r")?(?P<who>(?:[A-Z]?[a-z-]+ ){0,3}?(?P<head>[A-Z]?[a-z-]+)) (?:with|close to|at|from|near|in|loyal to|allied "
    r"to)(?: [a-z]+){0,2}?(?: (?:with|to|in|from|of))? (?:the |an? )?$"
)
# "Western" of "Western estimates"
_KIND = late(r" (?:estimates|officials|sources|diplomats|intelligence|analysts|figures|assessments)\b")
_LOOSE = re.compile(r" (?:close|loyal|allied|familiar|opposed|sympathetic|privy|near)$")
_FROM = late(r" (?:from|with|at) (?:the )?[A-Z][\w'-]+(?: (?:of |for |and |the )*[A-Z][\w'-]+)*(?=,)")
_LONG = 12  # words that hang on a noun
_FIRM = frozenset(("has", "have", "had", "is", "are", "was", "were"))
_HEAD = late(r"[a-z]")
_NEAR = 60


def named_whole(text: str, folded: str, low: int, high: int, who: str) -> str:
    """`who` with what hangs on it in text[low:high], where a verb of telling follows that."""
    who = _LOOSE.sub("", who)
    at = text.find(who, low, high)
    lead = _OF_PEOPLE.search(folded, low, at) if at > 0 and _BODY.search(who) else None
    if lead is not None:
        return text[lead.start() : at] + who
    over = _ON_WHICH.search(folded, max(0, low - 2), at) if at > 0 else None
    if over is not None and sayable(over["head"].lower()) and over["head"] not in INSTITUTIONS:
        return text[over.start("who") : at] + who
    head = "western" if who.endswith("ern") else who.split()[-1]
    if at < 0 or "(" in who or not (_HEAD.match(head) or (sayable(head.lower()) and " " not in who)):
        return who
    end = at + len(who)
    words = folded[end : min(high, end + 120)]
    if who.endswith("ern") and (kind := _KIND.match(folded, end, high)) is not None:
        return who + kind[0]
    place = _FROM.match(folded, end, high)
    if place is not None:
        return who + text[end : place.end()]
    cut = next((k for k, c in enumerate(words) if c in ",.;:()[]\"“”—–" or c.isdigit()), len(words))
    row = words[:cut].split()
    if not row or not _HANGS.match(f" {' '.join(row)}") or "who" in row:
        return who
    for k in range(1, min(len(row), _LONG)):
        word = row[k]
        if word in _FIRM and (k + 1 >= len(row) or row[k + 1] not in SAYING | COUNTING):
            return who
        if (word in SAYING or word in ("put", "puts", "counted", "counts", "lists", "gave", "gives", "spoke",
            "speaks")) and (
            row[k - 1] not in ("the", "a", "an", "of", "his", "her", "its", "their", "to", "this")
        ):
            while k > 1 and row[k - 1] in ("has", "have", "had", "also", "later", "now", "then", "earlier", "since"):
                k -= 1
            return f"{who} {text[end : end + _place(words, k)].strip()}" if k else who
    return who


def _place(words: str, k: int) -> int:
    """Where the first k words end."""
    at = 0
    for _ in range(k):
        while at < len(words) and words[at] == " ":
            at += 1
        while at < len(words) and words[at] != " ":
            at += 1
    return at


def with_hearer(text: str, folded: str, low: int, high: int, chain: tuple[str, ...]) -> tuple[str, ...]:
    """With the outlet that was told: ("its head",) of "its head tells Der Spiegel" becomes a chain of two."""
    if len(chain) != 1:
        return chain
    at = text.find(chain[0], low, high)
    if at < 0:
        return chain
    end = at + len(chain[0])
    told = _TELLS.match(folded, end, high)
    if told is None:
        return chain
    for p in find_passings(folded[told.start() : min(high, told.end() + _NEAR)]):
        start = told.start() + p.start
        if not p.says and told.end() - 1 <= start <= told.end() + 30 and p.agency not in chain[0]:
            return chain[0], p.agency
    return chain


_TELLS = late(
    r"(?:,[^,.;:]{2,60},)? (?:(?:has|have|had|also|later|now) )*(?:told|tells?|informed|informs|confided to|assured|"
    r"said (?:to|in an interview with)|confirmed to|let|mentioned to|spoke to|admitted to|explained to|texted|wrote "
    r"to|gave|give|gives|showed|handed) "
)
