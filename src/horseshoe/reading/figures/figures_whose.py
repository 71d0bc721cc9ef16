"""Whose count a figure is, where nobody is said to speak: "by Israel's count", "figures compiled by ACLED"."""

from __future__ import annotations

import re

from msgspec import Struct

from horseshoe.reading.quotes.speakers_organizations import ORGANIZATION_NAMES
from horseshoe.reading.words.late import late

_HEAD = (
    r"(?:ministry|authorities|officials?|agency|office|group|union|army|police|government|hospitals?|mission|monitors?|"
    r"observatory|council|committee|organi[sz]ation|charity|administration|service|services|department|command|"
    r"opposition|navy|staff|gendarmerie|brigade|coalition|alliance|embassy|cabinet|rebels|junta|regime|media|activists|witnesses|doctors|medics|families|residents|radio|television|"
    r"broadcaster|channel|newspaper|coastguard|parliament|presidency|investigators|prosecutors|survivors|eyewitnesses|"
    r"rescuers|firefighters|surgeons|agencies|charities|ministers|villagers|locals|fighters|insurgents|separatists|guerrillas|militias|militants|movement|military|spokesman|"
    r"spokeswoman|spokesperson|mayor|governor|minister|commander|jihadists|workers|diplomats|analysts|monitors|sources?|resident|directorate|cluster|network|syndicate|association|society|commission|bureau|centre|federation|institute|club|team|company|registry|coroner|prefecture|municipality|clinics?|press|bishop|lawyers)"
)
_SORT = (
    r"(?:[a-z]+s'|volunteer|monitoring|independent|activist|community|student|women's|grassroots|state|local|rescue|health|aid|relief|government|opposition|army|military|police|hospital|medical|provincial|"
    r"regional|district|security|defen[cs]e|interior|foreign|rebel|senior|city|tribal|church|exile|refugee|"
    r"prison|election|human rights|rights|civil defence|civil defense|humanitarian|municipal|disaster)"
)
_WORD = (
    rf"(?:[A-Z][\w.&-]*|health|human|rights|interior|defen[cs]e|foreign|aid|refugee|civil|local|monitoring|news|"
    rf"{_HEAD})"
)
_COUNT = (
    r"(?:count|tally|reckoning|estimates?|figures|calculations?|toll|account|data|statistics|numbers|records|database)"
)
_WHO = (
    rf"(?:(?:[Tt]he|[Aa]n?|two|three|four|five|several) )?(?P<{{name}}>(?!official (?:{_COUNT})|(?:Its|"
    rf"Their|His|Her|He|She|It|They|We|There|This|That|These|Those|"
    rf"First|Early|Earlier|Initial|Preliminary|Latest|New|Recent|Previous|Other|Some|Most|Provisional|Current|Final|"
    rf"Conservative|Rough|Unofficial|Official|Independent|Unconfirmed|No|Several|Both|All|Credible)\b)"
    rf"(?:{ORGANIZATION_NAMES}|[A-Z][\w.&-]*(?:(?<=s)')?|(?:{_SORT} ){{{{0,2}}}}{_HEAD}\b)"
    rf"(?: (?:of |for |in |the |and "
    rf")*{_WORD})*)"
)
_WHOSE = late(
    rf"\b(?i:by|on|in|from|under) {_WHO.format(name='a')}(?:'s|'|(?<=UN)) (?:own |official |latest |"
    rf"preliminary )*{_COUNT}\b|\b{_WHO.format(name='b')}(?:'s|')? (?:own |official |latest )*{_COUNT} (?:show|suggest|"
    rf"indicate|put|say|gave|give)|\b(?:{_COUNT}|list) (?:\w+ )?(?:compiled|gathered|kept|collected|published|released|"
    rf"provided|given|issued|made|put out|assembled|maintained)(?: on \w+day| last \w+| this \w+|"
    rf" in [A-Z]\w+)? by {_WHO.format(name='c')}"
    rf"|\b(?:{_COUNT}|list|document|accounts|testimony) (?:(?:drawn up|signed|kept|given|written|put together)"
    rf"(?: to [A-Z][\w'-]+(?: [A-Z][\w-]+)*)? )?(?:by|at) {_WHO.format(name='aa')}"
    rf"|, (?:an?|the) (?:[\w-]+ )?(?:toll|figure|number|count) (?:that |which )?{_WHO.format(name='bb')} (?:calls?|"
    rf"called|describe[sd]?|gives?|gave|considers?|says?|said)\b"
    rf"|\b[Ii]n {_WHO.format(name='cc')}(?:'s|'|(?<=UN)) (?:words?|version|telling|view|account|opinion)\b"
    rf"|\b(?:{_COUNT}|list) (?:that |which )?{_WHO.format(name='w')}(?:, (?P<ww>[A-Z][^,.;:]{{3,40}}),)? "
    rf"(?:(?:had|has|have) )?(?:released|published|shared|issued|provided|gave|compiled|collected|made public|sent|"
    rf"supplied|submitted|gathered)\b"
    rf"|\b(?:figure|toll|number|total|count|estimate|tally) of [^,.;:]{{3,50}}? (?:given|cited|offered|"
    rf"put forward|announced|"
    rf"published|released|claimed|quoted|supplied|provided) by {_WHO.format(name='x')}"
    rf"|\b(?:counted|estimated|verified|recorded|documented|compiled|tallied|registered) by {_WHO.format(name='d')}"
    rf"|\b{_WHO.format(name='e')} (?:earlier |later |now |also |had |has |have )?(?:puts?|places?|placed|had|has|have) "
    rf"(?:it|(?:the|its|their|[A-Z]\w+'s|yesterday's|today's) (?:[\w-]+ "
    rf"){{0,4}}(?:toll|number|figure|count|"
    rf"total|dead)(?: (?!at\b)[\w'-]+){{0,13}}?) at\b"
    rf"|\b{_WHO.format(name='k')}(?:, (?P<kk>[A-Z][^,.;:]{{3,40}}),)? (?:(?:on \w+day|yesterday|today|later|"
    rf"earlier) )?(?:(?:have|has|had|later|"
    rf"since) )*(?:raised|revised|lowered|updated|upgraded|put) (?:since )?(?:up |down )?(?:(?:that|it)(?= (?:up |"
    rf"down )?to )|(?:the |its |their )(?:[\w-]+ ){{0,2}}"
    rf"(?:toll|number|count|figure|total|tally|estimate))"
    rf"(?: [^,.;:]{{3,90}}?)? (?:up |down )?to "
    rf"|\b(?P<h>(?:{_SORT} )?{_HEAD}(?: of [A-Z]\w+)?|UN|Red (?:Cross|Crescent))(?:'s|') (?:own |"
    rf"official |latest |death |"
    rf"provisional )*(?:toll|count|tally|figure) (?:stood|stands|was|is|rose|climbed|remained|currently)\b"
    rf"|\b(?P<j>[A-Z][\w-]+)'s (?:own |official )?(?:count|tally|estimate) (?:is|was|stood at|stands at) "
    rf"|\b[Aa]ccording to (?:the )?(?:latest |official |new )*(?P<i>(?:[A-Z][\w-]+ ){{1,3}})"
    rf"(?:figures|data|estimates)\b"
    rf"|\b{_WHO.format(name='f')} (?:(?:has|have|had|still|now) )?(?:admit(?:s|ted)? to|"
    rf"acknowledge[sd]?|concede[sd]?|listed|lists|counted|counts|"
    rf"(?:gave|gives|offered|cited|has|had) (?:an? )?(?:[\w-]+ )?(?:figure|toll|count|estimate|number|total) of|"
    rf"spoke of|speaks of|holds to|held to|sticks to|stuck to|keeps to|stands by|stood by|insist(?:s|"
    rf"ed) on) (?:an? [\"“][^\"“”]{{3,30}}[\"”] of )?"
    rf"(?=(?:[\w-]+ ){{0,3}}(?:\d|(?:two|"
    rf"three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|scores)\b))"
    rf"|\b(?:put|estimated|placed|given|set|reckoned) at [^.;:]{{1,60}}? by {_WHO.format(name='m')}"
    rf"|\b{_WHO.format(name='n')}(?:'s|')? (?:own |latest )?{_COUNT} (?:based on|drawn from|compiled from|using)\b"
    rf"|(?::| -| –| —) (?P<o>(?:[A-Z][\w'&-]+ )*(?:{_SORT} )?(?:{_HEAD}|UN|[A-Z]{{3,}}))\s*$"
    rf"|(?<![^\n])(?P<p>UN|[A-Z]{{3,}}|Ministry of [A-Z]\w+|(?:[A-Z][\w'&-]+ )?(?:{_SORT} )?(?:{_HEAD})): "
    rf"|\b{_WHO.format(name='l')} (?:(?:later|now|earlier|since|then|had|has) )?(?:says?|said) (?=(?:[\w-]+ ){{0,3}}\d)"
    rf"|\b(?:is|are|was|were|been) (?:(?:initially|first|at first|originally|also|later|now|then) )?(?:said|reported|"
    rf"believed|estimated|thought|feared|claimed|alleged|reckoned|known|put|given) by (?:the |an? )?"
    rf"(?P<u>[^,.;:\d]{{2,45}}?) (?:to|as|at)\b"
    rf"|\b(?:[Rr]eports?|[Aa]ccounts?|[Tt]estimon(?:y|ies)|[Ff]igures|[Ee]stimates|[Dd]ata|[Nn]umbers|[Tt]all(?:y|ies)|"
    rf"[Cc]ounts?|[Ss]tatements?) (?:from|by|of) (?:the |an? )?(?P<v>[^,.;:\d]{{2,45}}?) (?:puts?|shows?|spoke of|"
    rf"speaks? of|suggest(?:s|ed)?|"
    rf"indicate[sd]?|mention(?:s|ed)?|told of|tells? of|had|have|has) "
    rf"|\b(?:[Rr]eports?|[Ff]igures|[Ee]stimates|[Dd]ata|[Nn]umbers) (?:from|by|of) (?:the |an? )?"
    rf"(?P<z>[^,.;:\d]{{2,45}}?) (?:shows?|suggests?|indicates?)\b"
    rf"|\b(?:told|informed|assured) by (?:the |an? )?(?P<y>[^,.;:\d]{{2,45}}?) that\b"
    rf"|\b(?P<t>[A-Z][\w-]+)(?:'s|') (?:last |latest |new )?(?:own|official) (?:death )?(?:toll|count|tally|figure)\b"
)


# "by the force's count", "by the reckoning of aid groups"
_BY_COUNT = late(
    rf"\bby (?:the |its )?(?P<r>[a-z][^,.;:\d]{{2,40}}?)'s? (?:own |official |latest )*{_COUNT}\b"
    rf"|\bby (?:the |an? )?{_COUNT} of (?:the )?(?P<s>[^,.;:\d]{{3,40}})"
    r"|\b(?:[Ii]n|[Oo]n|[Bb]y|[Aa]s|[Ii]f) (?:the |its )?(?P<y>[a-zA-Z][^,.;:\d]{2,40}?)"
    r"(?:'s? (?:own )?(?:telling|word|account|version)\b|"
    r" (?:tells?|told|has|puts?) it\b| (?:is|are) to be believed\b)"
    r"|\b[Ii]n the words? of (?:the |an? )?(?P<words>[a-zA-Z][^,.;:\d]{2,40}?)(?=[,.;]|$)"
    r"|(?:^|[.;\n] ?|, )(?:[Aa]s )?[Pp]er (?:the |an? )?(?P<per>[a-zA-Z][^,.;:\d]{2,40}?)(?=[,.;]|$)"
)
# "the 370 deaths that the charity recorded"
_THAT_COUNTS = late(
    r"\b(?:that|which) (?:the |its )?(?P<q>(?!(?:have|has|had|were|was)\b)[^,.;:\d]{2,45}?) "
    r"(?:had |has |have |also )*"
    r"(?:recorded|counted|documented|registered|verified|tallied|logged|treated)\b"
)
_COUNTS_SIGNS = (" count", " tally", "reckoning", "estimate", " toll", "calculation", "telling",
                 "'s word", "account", "version", " it", "believed", "the word", "er ")
_THAT_SIGNS = ("recorded", "counted", "documented", "registered", "verified", "tallied", "logged", "treated")
# "Hamas put the toll at 12, Israel at 30"
_GAP = late(
    rf"(?:,|;|,? and|,? while|,? but) (?!the (?:number|toll|total))(?:{_WHO.format(name='who')}),? at "
    r"(?=(?:[\w-]+ ){0,3}(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
)
_APART = late(r"(?:;|, (?:but|while|whereas|although|though|and|yet)) ")


# One of these stands wherever _WHOSE finds something.
_SIGNS = (
    "'s figure",
    "count", "tall", "reckon", "estimat", "figures", "calculat", "toll", "data", "statistic",
    "numbers", "records",
    "list", "put", "place", "claim", "boast", "admit", "acknowledge", "concede", "gave ", "gives ", "offered", "cited",
    "spoke of", "speaks of", "figure of", " of deaths", "holds to", "held to", "sticks to", "stuck to", "keeps to",
    "insist", "say ", "says ",
    "raised", "revised", "lowered", "updated", "upgraded", "recorded",
    " - ", " – ", " — ", ": ",
    "said by", "reported by", "believed by", "thought by", "feared by", "known by", "given by", "eports from",
    "eports by", "ccounts from", "ccount from", "ccounts of", "estimon", "tatements from",
    "verified", "documented", "compiled", "registered", "given at", "set at", "telling", "'s word",
    "account", "version", " it", "believed", "igures", "data ",
    "told by", "informed by", "assured by", "the word", "er ",
)  # fmt: skip


_LEADS = ("by ", "in ", "on ", "as ", "if ")
_CLOSE = 40  # from a number to who counted it


class Counters(Struct, frozen=True):
    """Who is said to count in one sentence, in order; looked for once."""

    rows: tuple[tuple[int, int, tuple[int, int], bool], ...]
    cues: frozenset[int] = frozenset()  # where the verb is a cue too: whose words they are is known better
    gaps: frozenset[int] = frozenset()  # who stands without his verb: "Hamas put it at 12, (Israel) at 30"

    @classmethod
    def of(cls, folded: str, low: int, high: int) -> Counters:
        here = folded[low:high]
        if not any(sign in here for sign in _SIGNS):
            return cls(())
        rows, cues, gaps = [], set[int](), set[int]()
        for m in _WHOSE.finditer(folded, low, high):
            rows.append((m.start(), m.end(), _named(folded, m), bool(m["h"] or m["l"])))
            if m["f"]:
                cues.add(_named(folded, m)[0])
            if m["e"] and (gap := _GAP.search(folded, m.end(), high)) is not None:
                rows.append((gap.start(), gap.end(), gap.span("who"), False))
                gaps.add(gap.start("who"))
        if any(sign in here for sign in _COUNTS_SIGNS):
            rows += [(m.start(), m.end(), _named(folded, m), False) for m in _BY_COUNT.finditer(folded, low, high)]
        if any(sign in here for sign in _THAT_SIGNS):
            rows += [(m.start(), m.end(), _named(folded, m), False) for m in _THAT_COUNTS.finditer(folded, low, high)]
        rows.sort(key=lambda row: row[0])
        return cls(tuple(rows), frozenset(cues), frozenset(gaps))

    def right_after(self, folded: str, end: int) -> tuple[int, int] | None:
        """Who counted, where "by the count of" stands right after a number and before the next one."""
        for start, _, named, _ in self.rows:
            if end <= start <= end + _CLOSE:
                gap = folded[end:start]
                by = folded.startswith(_LEADS, start) and not any(c.isdigit() or c in ".;:" for c in gap)
                return named if by else None
        return None

    def nearest(self, folded: str, at: int) -> tuple[int, int] | None:
        """Where the counter of a figure at `at` is named: the last before it, else the first in its clause."""
        rows = [r for r in self.rows if not r[3] or r[0] < at < r[1] + 30]
        last = next((r[2] for r in reversed(rows) if r[0] <= at), None)
        if last is not None or not rows or _APART.search(folded, at, rows[0][2][0]):
            return last
        return rows[0][2]


_LED_BY = late(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[A-Z]\w+'s) (?P<led>(?:(?!(?:of|for|in|on|at|to|by|and|or|but|that|which|who|than)\b|"
    r"[\w-]+(?:ed|ing) )[a-z][\w'-]* ){1,3})$"
)


def _named(folded: str, m: re.Match[str]) -> tuple[int, int]:
    start, end = m.span(m.lastgroup or "a")
    if folded[start].islower() and (led := _LED_BY.search(folded, max(0, start - 60), start)) is not None:
        start = led.start("led")  # "the (tax) office"
    while folded[end - 1] == " " or (folded[end - 1] == "." and "." not in folded[start : end - 1]):
        end -= 1  # the end of the sentence, or of the name
    return start, end
