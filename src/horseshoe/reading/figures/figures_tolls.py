"""What a number counts by the total it is said to be: "the number of Syrians who fled to Jordan has passed 600,000"."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.words.late import late

_AUX = (
    r"(?:has|have|had|now|since|already|may|might|could|would|will|was|were|is|are|be|been|then|later|also|currently|"
    r"officially|reportedly|thus|so|far|sharply|slightly|steadily|quickly|alone|there|today|yesterday|[\w]+day|itself)"
)
_REACHED = (
    r"(?:risen|rose|rises?|rising|climb(?:s|ed|ing)?|grown|grew|growing|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|"
    r"surged|surging|shot up|gone up|went up|swell(?:s|ed|ing)?|swollen|balloon(?:s|ed|ing)?|mount(?:s|ed|ing)?|"
    r"increas(?:es|ed|ing)|dropp(?:ed|ing)|fallen|fell|declined|reach(?:es|ed|ing)?|hits?|hitting|stood|stands?|"
    r"standing|pass(?:es|ed|ing)|topp(?:ed|ing)|tops|crossed|crossing|number(?:s|ed)?|total(?:s|led|ling|ed)?|"
    r"remain(?:s|ed)?|is|was|are|were|be|been|neared|estimated|put|revised|updated|raised|lowered|adds? up|"
    r"came|comes|lies?|lay|rang(?:es?|ed|ing)|var(?:y|ies|ied)|doubled|tripled|edged|crept|inched)"
)
# "dropped by 40 percent, to", "tripled in a fortnight to"
_SPAN = r"(?:an?|one|two|three|four|the|under a|less than an?) (?:past |last |single )?"
_BY_NOW = (
    r"(?:(?: by [\d,.]+(?: ?%| percent| per cent)?|"
    rf"(?:,? (?:in|within|over) {_SPAN}(?:hours?|days?|weeks?|fortnight|months?|years?)|,? since [A-Z]\w+)),?)?"
)
_RISING = late(
    rf"(?:{_AUX} )*\b{_REACHED}{_BY_NOW}"
    r"(?: (?:to|at|past|above|up to|as high as|from|between|the|a|total of|now|up|well|close))* $"
)
# The comparator itself is the verb: "has exceeded 70,000", "nearing 300".
_VERBS = ("surpass", "exceed", "near", "approach", "beyond", "above", "top")
# The word right before a number that a total has reached: looked at first, as most numbers follow another.
_LAST = frozenset((
    "to", "at", "from", "between", "range", "ranges", "past", "above",
    "as", "the", "a", "of", "now", "up", "well", "close", "rose", "rise", "rises", "grew",
    "grown", "swollen", "fell", "fallen", "hit", "hits", "stood", "stand", "stands", "tops", "number", "total",
    "totals", "is", "was", "are", "were", "be", "been", "put", "came", "comes", "crept", "remain", "remains", "has",
    "have", "had", "already", "since", "reach", "adds", "climb", "climbs", "mount", "mounts", "jump", "jumps", "soar",
    "soars", "swell", "swells", "reaches", "numbers", "increases",
))  # fmt: skip
_LAST_ENDS = ("ed", "ing", "s")
_HEAD = late(
    r"\b(?:[Pp]opulation\b|(?:[Nn]umbers?|[Tt]otal|[Cc]ount|[Tt]ally) of|"
    r"[Nn]umbers? (?:who|that|aboard|on board|uprooted|displaced|"
    r"killed|injured|wounded|missing|detained|"
    r"arrested|affected|infected|in need|made homeless)|[Tt]oll\b(?!-)|"
    r"[Dd]eaths|[Ff]atalities|[Cc]asualt(?:y|ies)|"
    r"[Ii]njuries|[Aa]rrests|(?:[Oo]verall|[Tt]otal) (?:dead|injured|wounded|displaced)|(?:[Tt]he|[Tt]heir|"
    r"\w+'s|\w+s') (?:own )?(?:(?:[A-Z][a-z]+|civilian|military|total|overall|confirmed|known|reported|war|"
    r"official) )?(?:dead|wounded|injured|missing|displaced|homeless|detained|slain)|[Tt]hose "
    r"(?:killed|wounded|injured|displaced|detained|arrested|missing|aboard|on board|expelled|taken|seized|abducted|"
    r"hurt|driven)|[Dd]eath (?:count|tally)|"
    r"(?:[Cc]ivilian|[Cc]ombat|[Tt]roop|[Hh]uman|[Ii]ts(?: own)?|[Tt]heir(?: own)?) losses|[Ww]ounded|"
    r"[Dd]isplacement|[Nn]ew arrivals|[Ee]xodus)\b"
)
_ELSE = late(
    r"\bof (?:[\w-]+ ){0,2}(?:attacks?|strikes|incidents|violations|votes?|countries|houses|homes|buildings|days|"
    r"resolutions|draft|cases|infections|troops deployed)\b"
)
_SORTS = (
    (Counts.HOSTAGES_DEAD, r"hostages [^,]{0,24}\b(?:killed|died|dead)|dead hostages"),
    (Counts.KILLED, r"\bthroats? (?:cut|slit)|"
                    r"\b(?:killed|died|dead|deaths?|fatalit\w+|martyr\w*|slain|murdered|perished|drowned|lives|bodies|"
                    r"executed|executions|murders|killings|have been killed|victims)\b"),
    (Counts.OTHER, r"\b(?:aboard|on board|affected|infected)\b"),
    (Counts.CASUALTIES, r"casualt|losses"),
    (Counts.MISSING, r"missing|disappear|unaccounted|vanish"),
    (Counts.HOSTAGES_HELD, r"hostages|captives"),
    (Counts.DETAINED, r"detain|arrest|prisoner|jailed|imprisoned|in (?:rebel|enemy|Israeli|Russian) hands|captured|"
                      r"inmates|political prisoners"),
    (Counts.ABDUCTED, r"abduct|kidnap|\b(?:taken(?= as $)|seized(?= from\b| as $)|snatched|carried off|dragged)"),
    (Counts.INJURED, r"wounded|injur|hurt|maimed"),
    (Counts.DISPLACED, r"displac|refugee|fled|flee|sought (?:refuge|shelter|asylum)|homeless|uprooted|IDP|exodus|evacu|"
                       r"arrivals|crossed (?:into|over|the border)|driven (?:from|out)|forced (?:from|out)|asylum|"
                       r"left (?:their|the country)|expelled|deported|\b(?:trucked|bussed|marched|herded) "
                       r"(?:to|out|off|away|across|into|south|north|east|west)"),
    (Counts.POPULATION, r"^[Pp]opulation\b"),
)  # fmt: skip
_SORT = late("|".join(f"(?P<{kind.name}>{words})" for kind, words in _SORTS))
_PEOPLE = late(
    r"[Nn]umbers? of (?:the |its |their )?(?:[a-z]+ (?=[a-z]+ (?:in|at|on|who|from|to)\b))?(?P<who>[a-z]+)\b"
)
_SURE = late(r"\b(?:killed|died|dead|deaths|slain|murdered|perished|drowned|executed|toll)\b")
_REACH = 150  # from the subject to its number
_PUT = late(
    r"\b(?:put|puts|putting|placed|places|estimate[sd]?|estimating|ga?i?ves?|given|sets?|reckon(?:s|ed)?)"
    r"(?: (?:the|its|that|their|his|civilian|military|official|overall|human|total|death|known|(?:[A-Z]\w+|today|"
    r"yesterday|the day|this year|last (?:week|month|year|night))'s))* $"
)
_BROUGHT = late(
    r"\b(?:bringing|brings?|brought|raising|raises?|raised|taking|takes?|took|pushing|pushed|lifting|lifted) (?:up )?"
    r"(?:the |its |their |this )?(?:(?:total|overall|official|death|military|civilian|combined|confirmed|reported|"
    r"human|known|provisional|army|overall) )*(?=(?:number|total|toll|count|tally|deaths)\b)"
)
_CLAUSE = late(r"(?:, and|, while|, but|, whereas| and the) ")
_AT = late(r"\b(?:at|as)(?: (?:a|the|around))?[\"“ ]+$")
_GAPPED = late(r",? and (?:(?:the|that|those) (?:number )?)?(?:of )?(?:the )?(?P<what>[\w -]{3,30}?) at $")
_OF_WHAT = late(
    r" the (?:total |overall |official )?(?:number|total|toll|count|tally)"
    r"(?: of (?P<what>[^.;:]{3,70})| (?:killed|dead))?"
)
_APART = late(r"\b(?:number|toll|count|total) of (?P<what>[\w -]{3,30}), $")
# "lowered its estimate of those killed from 1,400 to (1,200)"
_CHANGED = late(
    r"\b(?:rais|lower|revis|cut|dropp|increas|reduc|updat)\w*\b [^.;:\d]{3,90}? from [\d,.]*\d(?: million)? to $"
)
_TO = late(r"\b(?:bringing|brings?|brought|raising|raises?|raised|taking|takes?|took|pushing|pushed|lifting) to $")


def of_total(folded: str, at: int, end: int, low: int, high: int) -> Counts | None:
    """The kind of a number in folded[at:end] that a toll or a "number of ..." before it has reached."""
    if folded.startswith(", ", at - 2) and (apart := _APART.search(folded, max(low, at - _REACH), at)):
        return sort_of(apart["what"])  # "the largest number of deaths, (at least 137), was in the square"
    ahead = folded[max(low, at - 14) : at].split()
    if not ahead or not (ahead[-1] in _LAST or ahead[-1].endswith(_LAST_ENDS) or folded.startswith(_VERBS, at)):
        return None
    if folded.startswith("at ", at - 3) and (gapped := _GAPPED.search(folded, max(low, at - _REACH), at)):
        kind = sort_of(gapped["what"])
        if kind is not None and " at " in folded[max(low, at - _REACH) : gapped.start()]:
            return kind
    if folded.startswith("to ", at - 3) and (changed := _CHANGED.search(folded, max(low, at - _REACH), at)):
        return sort_of(changed[0])
    if _TO.search(folded, low, at) and (what := _OF_WHAT.match(folded, end, high)):
        return sort_of(what["what"] or "killed")
    if _AT.search(folded, low, at) and (what := _OF_WHAT.match(folded, end, high)) and what["what"]:
        return sort_of(what["what"])
    brought = _BROUGHT.search(folded, max(low, at - 170), at) if folded.startswith("to ", at - 3) else None
    if brought is not None and (head := _HEAD.match(folded, brought.end())) is not None:
        return total(folded[head.start() : at])
    rising = _RISING.search(folded, max(low, at - 60), at)
    verb = rising.start() if rising else None
    if verb is None and folded.startswith(_VERBS, at):
        verb = at
    if verb is not None:
        return _subject(folded, max(low, verb - _REACH), verb)
    if _AT.search(folded, low, at):
        return _put_at(folded, max(low, at - _REACH), at)
    return None


def _subject(folded: str, low: int, verb: int) -> Counts | None:
    heads = list(_HEAD.finditer(folded, low, verb))
    if not heads:
        return None
    cut = max((m.end() for m in _CLAUSE.finditer(folded, low, verb)), default=low)
    heads = [m for m in heads if m.start() >= cut] or heads
    head = next((m for m in heads if m[0].endswith(" of")), heads[-1])
    return total(folded[head.start() : verb])


def _put_at(folded: str, low: int, at: int) -> Counts | None:
    """ "Belgrade put the dead of the raid at 11"."""
    head = next((m for m in _HEAD.finditer(folded, low, at) if _PUT.search(folded, low, m.start())), None)
    return total(folded[head.start() : at]) if head is not None else None


def total(words: str) -> Counts | None:
    """What a total counts, from its head to the verb."""
    if any(c in words for c in ";:") or ". " in words:
        return None
    return Counts.KILLED if words.lower().startswith("toll") else sort_of(words)


def sort_of(words: str) -> Counts | None:
    """What "number of ..." counts: who were killed, wounded, driven out ...; None where that is not told."""
    found = _SORT.search(words)
    if found is None and (whom := _PEOPLE.match(words)) is not None and ANIMATE.match(whom["who"]):
        return Counts.OTHER  # "the number of people in need"
    if found is None or found.lastgroup is None or (_ELSE.search(words) and not _SURE.search(words)):
        return None
    killed = _SURE.search(words)
    if killed and found.lastgroup not in ("KILLED", "HOSTAGES_DEAD", "CASUALTIES", "INJURED"):
        return Counts.KILLED  # "the number of refugees killed"
    return Counts[found.lastgroup]
