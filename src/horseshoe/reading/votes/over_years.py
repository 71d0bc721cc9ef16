"""What is counted or said over the years, and is told of no single vote: "cast 115 vetoes in those years"."""

from __future__ import annotations

import re

from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import DECISIVE
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_SITTING = 9  # more texts than one sitting ever voted on for a reporter to give their number
_PERMANENT = 5  # members who can veto one text
_SEVERAL = 3  # more vetoes than one member ever cast at one meeting on one text
_CLAUSE = r"[^.;]{0,90}?"
_AROUND = (
    r"(?:in|over|during|through|throughout|for|across) (?:all )?(?:the |those |these |its |his )?(?:(?:intervening|"
    r"subsequent|following|ensuing|later|succeeding|preceding|recent|earlier|previous|past|early|coming|many|several|"
    r"few|two|<N\d+>|<V\d+>) ){1,3}(?:years|decades)|(?:over|in|during|down|through) the (?:years|decades|period)\b|"
    r"(?:during|over|in) (?:the same|this|that|the entire|the whole) (?:period|era)|for (?:years|decades)|"
    r"in the (?:years|decades) (?:since|that followed|after|before|which followed)|since then|ever since|"
    r"in (?:its|the|un|their) history|of all time|to date|so far|all in all|altogether"
)
# "Has cast 115 vetoes", "a total of 69 vetoes cast since 1945", "accounts for 82 of the vetoes".
_CAST = Pattern(
    r"\b(?:cast|used|exercised|issued|wielded|registered|recorded|employed|accounts? for|accounted for|has|had|with|"
    r"made|delivered) (?:(?:a|the|total|of|some|about|around|nearly|almost|over|more|fewer|less|than|at|least|another|"
    r"all|an|estimated|exactly|only|just|no|grand|whopping|record|further|well) )*(?P<n><[NV]\d+>)(?: of (?:the|its|"
    r"their|those|these|all|them))* ?(?:<[UV]\d+> )?(?:such |security council |council |un |recorded )?vetoe?s\b"
)
_TOTAL = Pattern(
    r"(?:^|(?<= ))(?:(?:total|half|third|quarter|majority|most|many|all|number|out|bulk) of (?:these |those |the |its "
    r")?|the total (?:of )?|remaining )(?:<[NV]\d+> )?(?:<[UV]\d+> )?vetoe?s\b[^.;]*"
)
# "Since 1945, 36 drafts on it have been vetoed by the US, Russia and China", "so far four have failed".
_PERFECT = Pattern(
    rf"(?P<d><D\d+>){_CLAUSE} (?:have|has) (?:\w+ly |all |since |so far |now |also |either )*(?:been (?:\w+ly )?"
    r"(?:vetoed|blocked|rejected|"
    r"defeated|killed|voted down|struck down|shot down|thwarted|stopped|passed|adopted|approved)|failed)\b"
)
_HAS_BEEN_USED = Pattern(
    r"\b(?:vetoe?s?|veto (?:power|right)s?) (?:has|have|had) been (?:\w+ly )?(?:used|cast|exercised|wielded|invoked|"
    r"employed|deployed)\b[^.;]*?(?:<D\d+>|<[NV]\d+> (?:times|occasions)|\btimes\b|since\b)"
)
# "Has passed more than 40 resolutions in a year", "has already imposed three rounds of sanctions": what there have
# been.
_HAS_DONE = Pattern(
    r"(?:<[CU]\d+>|\bit|\bmembers|\bthey) (?:has|have|had|'s|'ve) (?:\w+ly |already |since |now |so far |also |"
    r"over the years )*(?:passed|adopted|approved|imposed|voted|issued|rejected|debated|slapped|enacted|pushed through|"
    r"agreed(?: on)?) (?:(?:more|less|fewer|than|at|least|some|about|around|nearly|almost|over|a|total|of|another|"
    r"up|to|"
    r"no|well) )*(?:(?P<d><D\d+>)|(?:<[NV]\d+>|several|many|multiple|numerous|successive|repeated) (?:\w+ )?(?:rounds|"
    r"sets|packages|waves|series|tranches|layers|batches)\b|(?:dozens|scores|a (?:string|series|host|raft|slew|spate|"
    r"score|dozen)|hundreds|<[NV]\d+>) of <[DR]\d+>)[^;]*"
)
# "The year 1982 saw the most vetoes".
_A_YEAR_SAW = Pattern(
    r"(?:^|(?<= ))(?:<M\d+>|(?:year|decade|period|era)) (?:itself |alone )?(?:saw|brought|witnessed|produced|had)\b"
    r"[^.;]{0,40}\bvetoe?s\b"
)
# "Similar texts were vetoed in the years that followed".
_OVER_YEARS = Pattern(rf"\b(?:{_AROUND})")
# "Its rejection of resolutions on Israel is of a piece with ...": a habit.
_HABIT = Pattern(
    r"\b(?:rejections?|opposition|vetoing|vetoed|veto|blocking|blocked) (?:of |to |such |all |any |similar |anti - )*"
    r"(?P<d><D\d+>)"
)
_HABITUAL = Pattern(
    r"\b(?:consistent with|historical(?:ly)?|traditional(?:ly)?|routine(?:ly)?|habit\w*|customar\w+|longstanding|"
    r"long - standing|pattern of|policy of|(?:past |long |usual )?(?:protocol|practice|custom|tradition|policy|line) "
    r"(?:in|under|by|of) which|tradition of|record of|track record|systematic(?:ally)?|history of)\b"
)
# "Failed, as a no vote from any of the five stops action": the rule, told as the reason.
_ANY_NO = Pattern(
    r"\b(?:an?|one|any|single|as|since|because|for) \"? ?(?:single )?(?:\" )?(?:no|negative|dissenting) \"? ?votes? "
    r"\"? ?(?:cast )?(?:from|by|of) (?:any|one|either|a single)\b.*$|"
    r"\b(?:an?|one|any) (?:single |lone )?(?:veto|no|negative vote) (?:from|by|of|cast by) (?:any|one of|either)\b.*$"
)
# "How the US has used its veto for Israel", "A history of American vetoes": a title over many.
_TITLE = Pattern(
    r"^(?:(?:explained|explainer|timeline|analysis|factbox|infographic|list) [:—|-] )?(?:(?:here's |here is |this is )?"
    r"(?:how (?:many|often|much)|every time|all the times|each time|the times|times|when and why) |how <[VM]\d+> "
    r"[^.;]*?(?:has|have|had) (?:\w+ly )?(?:used|wielded|exercised)|(?:an? |the )?(?:brief |short |long |full |"
    r"complete )*(?:history|timeline|list|chronology|record|overview) of )(?=[^.;]*\bveto)[^;]*"
)
# "Each time Russia vetoed", "have died at its hands, 300 times by now": how often, and not when.
_EACH_TIME = Pattern(
    r"(?:<V\d+> )?\b(?:has|have) (?:\w+ ){0,2}?(?:vetoed|(?:used|cast|wielded|exercised) (?:its|their|the|a) veto)"
    r"[^.;,]{0,30}\b(?:each|every) (?:single )?time\b|\b(?:each|every) (?:single )?time <V\d+> (?:has |have )?vetoed\b|"
    r"<D\d+> [^.;]*\bhave (?:died|fallen|failed|been vetoed)\b[^.;]*<[NV]\d+> times\b"
)
# "It has passed more than 2,700 resolutions", "dozens of drafts were vetoed": as many as no sitting ever sees.
_SCORES_OF = late(
    r"(?:<N\d+> of|\b(?:dozens?|scores|hundreds|thousands) of|\ba (?:string|series|slew|raft|host|stack|pile|litany|"
    r"catalogue|"
    r"succession|mountain|flurry|wealth|plethora) of|\b(?:countless|innumerable|umpteen|no end of)) (?:[\w-]+ ){0,3}$"
)
_COMPARED = late(r"(?i)(?:fewer|fewest|countless|innumerable|umpteen)\b")
# "75 Soviet vetoes", "the United States vetoed 40 more"
_SO_MANY_VETOES = Pattern(
    r"(?P<n><[NV]\d+>) (?:<[LVA]\d+> (?:'s )?|[\w-]+ )?vetoe?s\b|\bvetoed (?:only |just |some |another |about |"
    r"more than |over )*(?P<n2><[NV]\d+>)(?: more| others| of (?:them|these|those))?(?= [.,;]|$)"
)
# "After four failures, three due to a veto by Washington", "these are cases where": what is counted, and no vote.
_SORTED = Pattern(
    r"(?:(?P<n><[NV]\d+>)|most|some|several|half|\bone) (?:of (?:them|these|which) )?(?:were |was |came )?(?:due to|"
    r"because of|owing to|thanks to|by way of) (?:an? |the )?(?:<[NV]\d+> )?vetoe?s?\b[^;)]*|"
    r"^(?:these|those|they|the following) (?:are|were) (?:all )?(?:the )?(?:cases|instances|occasions|times)\b[^;]*|"
    r"^in (?:every|each)(?: single)? (?:case|instance)\b[^;]*|"
    r"^all (?:of )?(?:the )?(?:[\w-]+ )?<V\d+> (?:'s )?vetoe?s\b[^;]*|"
    r"(?:<V\d+> )?(?:(?:has|have|had) )?(?:vetoed|blocked|rejected) (?:far |many |even |still )?(?:more|fewer|less|"
    r"<D\d+>)(?= )[^;]*?\bthan (?:<V\d+>|(?:all|any\w*|every|the (?:other|rest)|it|they|nobody|most)\b)[^;]*|"
    r"\bthere (?:have|has|had) been (?:only |just |but |about |some )*<D\d+>[^;]*"
)
_ANY = AnyOf(
    _SORTED, _HAS_DONE, _SO_MANY_VETOES, _EACH_TIME, _TITLE, _CAST, _TOTAL, _PERFECT, _HAS_BEEN_USED, _A_YEAR_SAW,
    _OVER_YEARS, _HABIT, _ANY_NO,
)
# Those that tell nothing else where they match.
_WHOLE = (_EACH_TIME, _TITLE, _TOTAL, _HAS_BEEN_USED, _A_YEAR_SAW, _ANY_NO)
_NOW = late(r"(?i)\b(?:today|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|just)\b")
_PARTS = late(r" (?:;|, (?:and|but|while|whereas)|while|whereas|—) ")
_TOLD = frozenset({*DECISIVE, Slot.ACT, Slot.ENOUGH})


def without_years(line: Line, facts: list[Fact]) -> list[Fact]:
    """The facts of a line without those of a count over the years, of a habit, or of the rule given as a reason."""
    if not facts:
        return facts
    spans = [*_masses(line), *([*_counts(line), *_lists(line)] if _ANY.on(line.norm) else [])]
    if not spans:
        return facts
    return [f for f in facts if f.slot not in _TOLD or not any(a <= f.at < b for a, b in spans)]


def _counts(line: Line) -> list[tuple[int, int]]:
    norm = line.norm
    spans = [m.span() for pattern in _WHOLE for m in pattern.finditer(norm)]
    spans += [m.span() for m in _SORTED.finditer(norm) if m["n"] is None or _counted(line, m["n"])]
    done = _HAS_DONE.finditer(norm)
    spans += [m.span() for m in done if m["d"] is None or _number(line.chunk(m["d"]).value.count) > _SEVERAL]
    cast = [
        m for m in _CAST.finditer(norm) if _counted(line, m["n"]) > _SEVERAL or _OVER_YEARS.search(norm, m.end())
    ]
    cast += [m for m in _SO_MANY_VETOES.finditer(norm) if _counted(line, m["n"] or m["n2"]) > _PERMANENT]
    return spans + [(_begins(norm, m), m.end()) for m in cast]


# "Russia, which has cast more than 100 vetoes, abstained": the aside counts, and the clause goes on.
_IN_ASIDE = late(r", (?:which|who|having|with) [^,;]*$")


def _begins(norm: str, m: re.Match[str]) -> int:
    """Where the count begins that a match is of: with the aside it stands in, else with its clause."""
    clause = _clause(norm, m.start())
    aside = _IN_ASIDE.search(norm, clause, m.start())
    return aside.start() if aside is not None and norm.find(" , ", m.end()) >= 0 else clause


def _counted(line: Line, tag: str) -> int:
    """The number a tag stands for; 0 where it names no number."""
    value = line.chunk(tag).value
    return int((value.count if tag.startswith("<V") else value.whole) or 0)


def _lists(line: Line) -> list[tuple[int, int]]:
    """Texts in the plural, said of years or of a habit."""
    norm = line.norm
    spans = []
    for m in _PERFECT.finditer(norm):
        draft = line.chunk(m["d"]).value
        if draft.plural and not _NOW.search(line.text, line.start, line.end) and _many(line, m):
            spans.append((m.start(), len(norm)))
    habits = [m for m in _HABIT.finditer(norm) if line.chunk(m["d"]).value.plural]
    if habits and _HABITUAL.search(norm):
        spans += [(m.start(), len(norm)) for m in habits]
    if (m_ := _OVER_YEARS.search(norm)) is not None and not _NOW.search(line.text, line.start, line.end):
        start = _clause(norm, m_.start())
        texts = [c.value for _, c in line.tags("D", start, m_.start() + 200)]
        if texts and all(d.plural for d in texts) and not any(0 < _number(d.count) <= _SEVERAL for d in texts):
            spans.append((start, m_.end() if start else len(norm)))
    return spans


def _masses(line: Line) -> list[tuple[int, int]]:
    """The clauses that tell of texts by the dozen."""
    norm = line.norm
    return [
        (_clause(norm, at), cut.start() if (cut := _PARTS.search(norm, at)) else len(norm))
        for at, chunk in line.tags("D")
        if chunk.value.plural
        and (
            _number(chunk.value.count) > _SITTING
            or _SCORES_OF.search(norm, 0, at)
            or _COMPARED.match(line.text, chunk.start)
        )
    ]


def _many(line: Line, m: re.Match[str]) -> bool:
    if 0 < _number(line.chunk(m["d"]).value.count) <= _SEVERAL:
        return bool(_OVER_YEARS.search(line.norm) or "since <M" in line.norm)
    return True


def _number(count: Chunk | None) -> int:
    """How many; 0 where that is not said."""
    return int(getattr(count.value, "whole", 0) or 0) if count is not None else 0


def _clause(norm: str, at: int) -> int:
    """Where the clause begins that a place stands in."""
    return max((m.end() for m in _PARTS.finditer(norm, 0, at)), default=0)
