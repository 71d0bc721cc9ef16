"""Bare numbers that go on with what was counted before them: "and three in Rafah", "four of them children"."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_tolls import sort_of
from horseshoe.reading.figures.figures_words import AFTER, BEFORE
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

GROUND = late(
    r"(?: more| others?| so far| alone| earlier| previously| before\b| initially| at first|"
    r" overall| there\b| here\b| according to | of (?:its|their) own\b|"
    r" in (?!favou?r)| on | at | since| during| across|"
    r" over| by | from |,| and | as | after | when | while | amid | following | with | including | under | was | were |"
    r" is | has | have | had | could | may | being |\.|;|\)| \(|"
    r" (?:an?|the) (?:previous )?(?:year|month|week|day|night) ?(?:ago|earlier|before|)\b|"
    r" (?:last|this|the previous|a) (?:year|month|week)\b|"
    r" aboard\b| the (?:total |overall )?(?:number|toll|count|tally)\b| ?[—–] ?| - |$)"
)
# "killed twelve in Gaza and three in Rafah": the second goes on with the first.
_GOES_ON = late(r"(?:,|,? and|, plus)(?: a (?:further|total of)| another| some)? $")
_SOMEWHERE = late(
    r"(?: more| others)? (?:in (?!favou?r|all\b|total\b|every\b)|at the hands of|at |near |around |across |elsewhere|"
    r"from [A-Z]|on [A-Z]|the (?:day|night|week|month|year|next|following)\b|a (?:day|week|month) (?:later|earlier))"
)
_AGED = late(r"\bage[ds]?\b")
_GOING_ON = frozenset((
    Counts.KILLED, Counts.INJURED, Counts.CASUALTIES, Counts.MISSING, Counts.ABDUCTED, Counts.DISPLACED,
    Counts.DETAINED,
))  # fmt: skip
_AND = late(r"^[^,;.]{0,60}(?:, | and |, and )$")
_HURT = (Counts.INJURED, Counts.CASUALTIES)
# "The total has since risen to 192,000": of what was counted in the sentence before.
_TOTAL = late(
    r"\b(?:[Tt]he|[Tt]hat|[Tt]his) (?:overall |real |true |actual |combined |final )?"
    r"(?:total|figure|number|count|tally)"
    r"(?: (?:has|had|have|was|is|could|may|might|would|will|since|now|later|then|already|since then|even|well|far|go|"
    r"gone|went|goes|rise|risen|rose|exceed|exceeded|top|"
    r"climbed|climb|grown|grew|reached|reach|jumped|stood|stands|passed|topped|swelled|put|be|been|closer|nearer|"
    r"probably|likely|thought|believed|actually|really))* "
    r"(?:to |at |past |beyond |above )?$"
)


class Counted(Struct, frozen=True):
    """What a number counts: the kind, whom as printed, the unit, and where the phrase ends in the text."""

    counts: Counts
    who: str | None
    unit: str
    end: int


_THEIRS = late(
    r" of (?:them|whom)(?: (?:are|were|is|was))?(?: (?!(?:in|at|on|by|for|from|with|the|he|she|it|they)\b)[\w-]+){1,3}"
)
_OF_THE_DEAD = late(
    r"\b(?:[Oo]f|[Aa]mong) (?:(?:the|those|these|all) (?:[\d,]+ )?|[\d,]+ )(?:(?:people|persons|civilians|confirmed|"
    r"total) )?(?:(?P<KILLED>dead|killed|deaths|victims|fatalities|slain|bodies|"
    r"who (?:have |had )?(?:died|perished|been killed)|who were killed|who lost their lives)|"
    r"(?P<INJURED>wounded|injured)|(?P<MISSING>missing)|"
    r"(?P<DETAINED>detained|arrested|detainees)|(?P<DISPLACED>displaced))\b[^.;:\d]{0,40}, $"
)
_OF_THOSE = late(
    r"\b(?:[Oo]f|[Aa]mong|[Oo]ut of) (?:those|these|them|the total|this number|that number|that total|the latter), "
    r"(?:some |about |nearly |just |only )?$"
)
_BECAME = late(r" (?:were|are|was|is) [\"“]?[A-Za-z]| (?:children|women|civilians|minors|soldiers)\b")
# "bringing the total since May to 285", "bringing to 13 the number of"
_BRINGING = late(
    r"\b(?:bringing|brings|brought|raising|raises|raised|taking|takes|pushing|pushed|lifting) "
    r"(?:(?:the|its|their|this|his|her|our) (?:[\w-]+ ){0,9}?)?to $"
)
_OF_SO_MANY = late(r"\W*Of the \d[^.;:]{3,120}, (?:as many as |at least |about |some |only |just )?$")
_THE_FIGURE = late(r"\b(?:the|that|its|their) (?:figure|toll|count|tally|number) of (?:about |some )?$")
_THE_REST = late(r"[^.]{0,200}\b(?:the|all|its|their) (?:remaining|other) $")
_OF_THOSE_AFTER = late(r" of (?:those|these|them)\b(?! (?:were|are|was|is|said|had|have))")
# "Eighteen had been dug out so far": bodies, where bodies were counted
_UNEARTHED = late(
    r" (?:had been|have been|were|has been|was) (?:dug (?:out|up)|exhumed|unearthed|recovered|retrieved|pulled out|"
    r"identified|buried|laid to rest|counted|found)\b(?! alive)"
)
_MORE_UNEARTHED = late(
    r" (?:more |others )?(?:had been|have been|were|has been|was) (?:dug|exhumed|unearthed|recovered|retrieved|"
    r"pulled|found)\b(?! alive)"
)
# "the refugees, (some 20,000 of them), packed in"
_SO_MANY_OF = late(
    r"\b(?:[Tt]he |[Tt]hose |[Aa]ll )?(?P<whom>refugees|displaced|dead|wounded|injured|missing|hostages|captives|"
    r"prisoners|detainees|evacuees|victims)(?: [^,.;:\d]{3,30})?, $"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATED = late(rf"\b\d{{1,2}} {_MONTH}\b|\b{_MONTH} \d{{1,2}}\b")
_SEVERAL = 15
_SO_MANY_CAME = late(r"\b[a-z]+(?:ed|s|e) (?:in|on|by|with|from|at|into|through) [^,.;:\d]{3,30}, $")
_OF_THEM_ALL = late(r"(?: of them| in all| in total| altogether)?,")
_PUT_AT = late(
    r"\b(?:puts?|placed|estimate[sd]?) (?:the|that|their) (?:number|figure|total|toll|count)(?: at)? $"
)
_ITS_COUNT = late(r"'s (?:own |official )?(?:count|tally|toll|figure|estimate) (?:is|was|stands at|stood at) $")
# "revising down an earlier count of 120", "up from 53 in May", "compared with 90 a year ago"
_OTHER_COUNT = late(
    r"\b(?:toll|count|tally|figure|estimate|total|number) of $|,? \(?(?:sharply )?(?:up|down|rising|falling|compared) "
    r"(?:sharply )?(?:from|with|to) (?:just |only )?$|"
    r"^ from (?:just |only )?$|(?:,|\bas) (?:as )?(?:against|versus) (?:just |only )?$"
)
# "22 were wounded, seven critically"
_HOW_BADLY = late(r" (?:critically|seriously|badly|gravely|severely|slightly|lightly|fatally)\b(?! (?:ill|mal))")
_INCLUDED = late(r"\b(?:including|among them|counting) (?:at least |about |some )?$")
_PICKED = late(r" (?:[a-z]+ed|who|whose|in|from|at|on|under|inside|near|children|outside)\b")
_CLIMBED = late(
    r"\b(?:risen|rising|climbed|climbing|grown|growing|jumped|jumping|soared|surged|swelled|swollen|increased) to $"
)


# "42 are dead, the agency said: (29) from Sudan"
# "30 of them were fighters and (29) were civilians"
_AND_SOME = late(r"^ (?:were|are|was) [^.;:\d]{3,60}(?:,|,? and) $")
_WERE = late(
    r" (?:were |are )?(?:civilians|soldiers|fighters|women|men|children|minors|police|members|foreigners|boys|"
    r"girls)\b"
)
_INTO = late(r"^[^.;:\d]{0,120}: $")
_FROM = late(r" (?:(?:were |are |was )?(?:from|in|at|near|civilians|soldiers|women|men|children|nationals|citizens)\b)")
# "The first count was of 14. The governor has since revised that to 15."
_REVISED = late(
    r"\b(?:revis|rais|lower|correct|increas|updat|upgrad|reduc|cut|br)(?:ed|es|ing|ought) (?:that|it|this|"
    r"the (?:figure|number|count|total|toll))(?: upwards?| downwards?| up| down)? to $"
)
# "Thirty people died. The governor spoke of 75."
_SPOKE_OF = late(
    r"\b(?:sp(?:oke|oken|eaks?)(?: (?:on \w+day|later|instead|earlier|only))? of|put it at|puts it at|said it was|"
    r"said it had been|gave a figure of|(?:has|had|have) a figure of|counted|counts|"
    r"(?:holds|held|hold|sticks|stuck|keeps|kept) to|(?:stands|stood) by|insist(?:s|ed) on|"
    r"[Ww]e (?:now |already |still |currently )?(?:have|count|counted|got|saw|received|registered|buried)|"
    r"(?:there|[Tt]here) (?:are|were|could be|may be|must be|must have been|might be)|[Mm]ake that|[Mm]ore like)"
    r"(?: already| now| still)? $"
)
# "A local official put the toll at 30. A medical source said it had climbed to 131."
_IT_ROSE = late(
    r"\b(?:it|that|which|they|[Tt]his|[Tt]hat|[Ii]t|[Tt]hose)(?: (?:has|had|have|could|may|might|would|will|since|"
    r"now|later|then|already|soon|even|be|is|was))* (?:climb(?:ed|s)?|ris(?:e|en|es)|rose|grown|grew|grow|"
    r"jump(?:ed|s)?|soar(?:ed)?|reach(?:ed)?|gone up|go up|went up|swollen|swelled|doubled|tripled|fallen|dropped|"
    r"closer|nearer)(?: (?:to|at|as high as))? $"
)
# "half of the children, (some 2.2 million), are stunted"
_SO_MANY = late(r"[^.;:\d]{0,40}(?:,| –| —|\() ?(?:or )?$")
_SHUT = late(r"(?: people| persons| children)?(?:,| –| —|\))")


def told_before(
    folded: str, n: Number, low: int, high: int, earlier: Counted | None, carried: Counts | None
) -> Counts | None:
    """The kind of a bare number that goes on with the one before it, here or in the sentence before."""
    if n.compound or (n.low is None and n.high is None) or n.percent or n.fraction:
        return None
    at, after = n.phrase_start, n.phrase_end
    total = GROUND.match(folded, after, high) and _TOTAL.search(folded, low, at)
    if carried in _GOING_ON and total:
        return carried
    if earlier is not None and total and total.start() >= earlier.end and earlier.counts is not Counts.SHARE:
        return earlier.counts
    if earlier is not None and earlier.counts is Counts.OTHER and _OF_SO_MANY.match(folded, low, at):
        return Counts.OTHER if GROUND.match(folded, after, high) else None  # "Of the 400 gunmen, 40 had come ..."
    if (named := _OF_THE_DEAD.search(folded, low, at)) and named.lastgroup and _BECAME.match(folded, after, high):
        return Counts[named.lastgroup]
    if carried in _GOING_ON and _OF_THOSE.search(folded, low, at) and not AFTER.match(folded, after, high):
        return carried
    if (earlier.counts if earlier else carried) in _GOING_ON and _REVISED.search(folded, low, at):
        return earlier.counts if earlier else carried
    if carried in _GOING_ON and GROUND.match(folded, after, high) and _IT_ROSE.search(folded, low, at):
        return carried
    if earlier is None and carried in _GOING_ON and _OF_THOSE_AFTER.match(folded, after, high):
        return carried
    if earlier is None and carried is Counts.KILLED and _UNEARTHED.match(folded, after, high):
        return carried
    bodies = earlier is not None and earlier.counts is Counts.KILLED and "bodies" in folded[low:at]
    if bodies and _MORE_UNEARTHED.match(folded, after, high):
        return Counts.KILLED
    if (apposed := _SO_MANY_OF.search(folded, low, at)) is not None and _OF_THEM_ALL.match(folded, after, high):
        return sort_of(apposed["whom"])
    some = earlier is None and (n.low or 0) > _SEVERAL and _SO_MANY_CAME.search(folded, low, at)
    if some and _OF_THEM_ALL.match(folded, after, high):
        return Counts.OTHER
    of_those = earlier is not None and earlier.counts in _GOING_ON and _OF_THOSE.search(folded, earlier.end, at)
    if earlier is not None and of_those and _BECAME.match(folded, after, high):
        return earlier.counts  # "350 were lynched; of those, 310 were gang members"
    if carried in _GOING_ON and earlier is None and GROUND.match(folded, after, high):
        spoken = _SPOKE_OF.search(folded, low, at)
        if spoken is not None:
            return carried
    before = earlier.counts if earlier is not None else carried
    if before in _GOING_ON and _PUT_AT.search(folded, low, at):
        return before
    if before in _GOING_ON and _ITS_COUNT.search(folded, earlier.end if earlier else low, at):
        return before
    if earlier is not None and earlier.counts in _GOING_ON and _THE_REST.search(folded, earlier.end, at):
        return earlier.counts
    brought = _BRINGING.search(folded, earlier.end, at) if earlier and earlier.counts in _GOING_ON else None
    if earlier is not None and brought is not None:
        return sort_of(brought[0]) or earlier.counts  # "40 casualties, pushing the death toll to 673"
    if earlier is not None and earlier.counts in _GOING_ON and _THE_FIGURE.search(folded, earlier.end, at):
        return earlier.counts if GROUND.match(folded, after, high) else None
    if earlier is None or not earlier.end < at <= earlier.end + 110:
        return None
    shared = earlier.counts is Counts.SHARE and (n.low or 0) >= 1000
    if shared and _SO_MANY.fullmatch(folded, earlier.end, at) and _SHUT.match(folded, after, high):
        return Counts.OTHER
    alone = (earlier.counts in _GOING_ON or earlier.counts is Counts.OTHER) and GROUND.match(folded, after, high)
    if alone and (other := _OTHER_COUNT.search(folded, earlier.end, at)):
        hurt = earlier.counts is Counts.INJURED and other[0].endswith(" of ")
        return Counts.KILLED if hurt else earlier.counts  # an earlier toll is of the dead
    if AFTER.match(folded, after, high):
        return None
    gap = _DATED.sub("", folded[earlier.end : at])
    if earlier.counts is Counts.OTHER and _AND.search(gap) and _HOW_BADLY.match(folded, after, high):
        return Counts.OTHER
    if earlier.counts in _GOING_ON and _AND_SOME.search(gap) and _WERE.match(folded, after, high):
        return earlier.counts
    if earlier.counts in _GOING_ON and _INTO.search(gap) and _FROM.match(folded, after, high):
        return earlier.counts
    badly = _HOW_BADLY.match(folded, after, high) if earlier.counts in _HURT and _AND.search(gap) else None
    if badly is not None:
        return Counts.KILLED if "fatally" in badly[0] else Counts.INJURED
    told = earlier.counts in _GOING_ON or earlier.counts is Counts.OTHER
    if told and _INCLUDED.search(gap) and len(gap) < 40 and _PICKED.match(folded, after, high):
        return earlier.counts
    theirs = None if BEFORE.search(folded, max(low, at - 60), at) else _THEIRS.match(folded, after, high)
    if theirs and len(gap) < 110 and not any(c in ".:" for c in gap) and not gap.endswith("but "):
        if theirs[0].endswith(" fatal"):
            return Counts.KILLED
        return earlier.counts
    if earlier.counts not in _GOING_ON or any((c.isdigit() and not c.isspace()) or c in ".;:" for c in gap):
        return earlier.counts if earlier.counts in _GOING_ON and _CLIMBED.search(gap) else None
    if _CLIMBED.search(gap):
        return earlier.counts
    goes_on = _SOMEWHERE.match(folded, after, high) and _GOES_ON.search(gap) and not _AGED.search(gap)
    return earlier.counts if goes_on else None
