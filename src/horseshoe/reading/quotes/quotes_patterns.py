# ruff: noqa: E501 - a table
"""What stands between a cue and what is said, and where what is said ends; for text in plain blanks."""

from __future__ import annotations

from horseshoe.reading.quotes.speakers_words import AGENCY
from horseshoe.reading.words.late import late

HEARD = ("tell", "told", "inform", "remind", "assur", "warn", "advis")
"""Beginnings of the words that name a hearer before what is said: "told the Council that"."""
QUOTED_AS = late(r",? (?:the )?[^,]{2,60}? (?:quoted|cited) (?:[^.;:]{0,60}, )?$")
GLUE = late(r"[\s,—–-]*")
WORD = late(r"\w")
DAY = r"(?:(?:late|early) )?(?:(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|yesterday|today|earlier|later|afterwards|last (?:week|month|night))"
HEARER = (
    r"(?:reporters|journalists|lawmakers|delegates|diplomats|viewers|members|him|her|them|us|me|ministers|MPs|"
    r"ambassadors|envoys|colleagues|senators|officials|supporters|"
    r"(?:[\w-]+ ){0,2}(?:monitors|investigators|officials|police|researchers|groups|workers|officers|prosecutors|lawyers|"
    r"doctors|mediators|authorities|parliament|rescuers|soldiers|peacekeepers)|"
    r"(?:[\w'-]+ ){0,3}?(?:radio|television|TV|media|newspapers?|broadcaster|channel|agency)(?: [A-Z][\w-]+)?|"
    r"(?:the|a|an|his|her|its|our|this|Israeli|state|local) (?:[\w.'-]+ ){0,6}?[\w.'-]+|(?:[A-Z][\w.'-]+ ?){1,4})"
)
PLACE = (
    r"(?:in|at|during|after|before|from|to|via|through|of|on|following|by|ahead of) (?:an? |the |his |her |its |their )?"
    r"(?:[\w.'-]+ ){0,5}?[\w.'-]+"
)
COMPLEMENT = late(
    rf"(?: {HEARER})?(?:,? (?:{DAY}|{PLACE}|also|again|bluntly|\w+ly)){{0,3}}?"
    r"(?P<close>,? that,? |: ?|, | (?=[\"“„«'‘]))"
)
TOLD = late(rf" {HEARER}(?:,? (?:{DAY}|{PLACE})){{0,3}}?,? (?:that|how) ")
ASKED = late(
    rf" {HEARER}(?:,? (?:{DAY}|{PLACE})){{0,3}}?,? (?=(?:whether|how|why|what|when|where|if|who) )"
)
THAT = late(rf"(?:, (?:citing|quoting) [^,.;:]{{3,60}},|,? (?:{DAY}|{PLACE}|also|again|as well|too|in turn|instead|meanwhile|however|then|\w+ly)){{0,3}}?,? (?:that|how|whether) ")
DAY_ONLY = late(
    r" (?:on |late |early |late on |early on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"(?: (?:morning|afternoon|evening|night))?(?= (?!(?:that|and|or|but)\b)\w)"
)
HEARER_ONLY = late(
    rf" (?:reporters|journalists|lawmakers|delegates|viewers|[A-Z]{{2,5}}|{AGENCY})(?: (?:on )?\w+day)? (?=\w)"
)
WHERE = r"(?!about (?:\d|[a-z]+ (?:people|others|were)\b)|at (?:least|most)\b)(?:of|about|in|at|during|after|before|to|via|through|on|following|by) (?:an? |the |his |her |its |their )?(?:[\w.'-]+ ){0,4}?[\w.'-]+"
GOES_ON = r"(?:, (?:[a-z]{3,}ing|an?|up|down|more|most|mostly|many|half|nearly|almost|about|the (?:most|worst|deadliest|highest|largest|biggest|first|heaviest|bloodiest|latest|second|third|lowest)|in (?:what|one|the (?:worst|deadliest|first))|but|although|though|adding|while|as|without|which|who|whose|where|and|with|including|bringing|raising|taking|among|amid|after|before|making|leaving|most|on top|up from|down from|compared|in addition)\b.*|; .*| [-–—] .*|, [\"“].*| \([^)]*\).*)?[.!?\"”’']*$"
IN_A = (
    r"in (?:an?|his|her|its|their) (?![^.;:,]* (?:was|were|had|has|have|would|will|is|are|could|that|killed|died|rose)\b)"
    r"[^.;:,]{3,80}"
)
ENDS = late(rf"(?:,? (?:{DAY}|{WHERE}|{IN_A}|also|again|\w+ly)){{0,3}}{GOES_ON}")
ENDS_TOLD = late(rf"(?: {HEARER})?(?:,? (?:{DAY}|{WHERE}|{IN_A}|also|again|\w+ly)){{0,3}}{GOES_ON}")
NO_CLAUSE = late(
    r"[,.:;)]|\s*$| (?!about \d|at (?:least|most) |as many as )(?:in|at|on|to|during|after|of|from|by|via|through|about|so|as|with|for|against|last|when|while|before|and|or|but|that|"
    r"\w+day|yesterday|today|earlier|later|goodbye|yes|no(?=[,.])|nothing|little|much|otherwise|afterwards|responsibility|credit|lives|victory|the lives|is|are|was|were|has|have|will|would|had)\b(?!:)"
)
PRONOUN = late(
    r" (?:(?:he|she|they|we) \w|(?:it|there) (?:\w+s|had|was|were|are|would|will|could|might|did|can|must|should)\b)"
)
WRITTEN = (
    "write",
    "wrote",
    "writ",
    "post",
    "call",
    "report",
    "ask",
    "urg",
    "demand",
    "advis",
    "inform",
    "appeal",
    "spoke",
    "speak",
    "hail",
)
VERB_FIRST = late(r" (?:is|are|was|were|has|have|had|will|would|could|may|might) ")
TOLL = late(r" (?:the|its|that) (?:[\w'-]+ ){0,3}(?:toll|number|figure|count|total|tally|dead|wounded|injured|killed|missing|displaced)\b| an? (?:[\w-]+ ){0,2}(?:toll|figure|count|total) of | (?:[\w'-]+ ){0,4}(?:losses|casualties|deaths|fatalities) (?:[\w' -]{0,40} )?at\b| at [\d.,]+(?: million| thousand)? the (?:[\w'-]+ ){0,2}(?:toll|number|total|dead)\b")
COUNTED = late(
    r" (?:[\w.'-]+ ){0,8}?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|scores|eleven|twelve|twenty|several|no)\b)"
)
NUMBERED = late(
    r" (?:an? (?:[\w-]+ ){0,2}(?:toll|total|figure|count) of |(?:the )?(?:deaths?|loss|killing|arrest|detention) of )?"
    r"(?:at least |more than |about |some |nearly |almost |over |around |up to |as many as |another |a further |"
    r"between |only |just |a total of |an estimated |roughly )?"
    r"(?:\d[\d,.]*(?: million| thousand)?(?! ?(?:percent|per cent|%|points|resolutions?|drafts?|votes?|billion))|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens|hundreds|thousands|"
    r"scores|a dozen)\b) ?(?:[\w'-]+ ){0,3}?(?:dead|deaths?|killed|wounded|injured|injuries|people|civilians|soldiers|"
    r"fighters|casualties|victims|men|women|children|bodies|missing|displaced|refugees|hostages|captives|prisoners|"
    r"lives|staff|workers|members|policemen|officers|pupils|students|villagers|miners|migrants|residents|monks|nuns|"
    r"priests|journalists|medics|arrests|detained|executed|militants|fatalities|(?=[.,;]|and\b|so far))"
)
MEETING = late(r" (?:an? |the )?(?:[\w-]+ ){0,2}(?:vote|meeting|session|consultations|recess|order)\b")
OBJECT = late(r" (?:(?:for|of|on|against|to|the|a|an|its|his|her|their|all|any|what|how|\w)[\w.'-]*)")
NO_OBJECT = late(
    r" (?:in|at|after|before|during|when|while|responsibility|victory|war|lives|the lives?|asylum|credit|independence|dead|back|themselves|himself|by|from|down|up|it)\b"
)
TAILS = late(
    r",? (?:as (?:quoted|reported|cited|confirmed|stated) by\b|as per\b|according to\b|(?:news agency|agency) )|"
    r", (?:adding|saying|warning|noting|stressing|stating|claiming|insisting|calling|citing|dubbing|labell?ing|branding|describing|accusing|urging|blaming|thanking|and added|and said|and noted)\b| by (?:saying|arguing|claiming|stating)\b"
)
# "..., but a later count put it at 145": whose, nobody says
OTHER_COUNT = late(
    r",? (?:but|while|whereas|although|though|and) (?:an?|the|later|other|newer|more recent|unofficial|official|subsequent) "
    r"(?:(?!its\b|their\b)[\w-]+ ){0,3}?(?:count|tally|toll|figure|figures|estimates?|counts|reports) "
    r"(?:put|puts|gave|gives?|rose|stood|reached|suggest(?:s|ed)?|later|now|had|has) "
)
BREAK = late(r", but |; |: |, where |, while |, although |, though ")
ASIDE = late(r", (?:\w+ing|which|who|although|though|but|while|as) ")
STATED = late(
    rf" (?:{DAY}\b|in an? (?:[\w-]+ )?(?:statement|interview|letter|post|speech|address)\b|during\b|after\b)"
)
STATE_STANCES = frozenset(
    ("argue", "argues", "argued", "claim", "claims", "claimed", "denies", "denied", "deny", "accuses", "accused", "blames", "blamed",
     "justified", "justifies", "warned", "warns", "warned of", "warns of", "insists", "dismissed", "dismisses", "argued", "stressed",
     "reiterated", "expressed", "calls for", "called for", "called on", "calls on", "called upon", "calls upon")
)  # fmt: skip
# "said a resident (who asked not to be named)."
OVER = late(r"(?:,? who(?:se)? [^,.;:\"“”]{3,80}|,? (?:reached|speaking|contacted) [^,.;:\"“”]{3,60})?\s*(?:[,.;]|$)")
_SO_MANY = (
    r"(?:at least |more than |about |some |nearly |almost |over |around |up to |as many as |another |a further |only |"
    r"between |an estimated )?(?:\d[\d,.]*(?: million| thousand)?|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|dozens|scores|hundreds|thousands|"
    r"a dozen)(?: (?!who\b|that\b|whose\b)[\w'-]+){0,5}? (?:were|was|had|have|has|are|is|may|might|could|remain(?:ed)?|"
    r"died|drowned|perished|fled)\b"
)
# "feared 44 people had been wounded": a clause, without "that"
SO_MANY_WERE = late(rf" {_SO_MANY}")
# "told the daily Le Matin on Tuesday some 39 had been hurt"
HEARER_COUNT = late(
    rf" {HEARER}(?:,? (?:{DAY}|by (?:tele)?phone))? (?={_SO_MANY}|(?:there|he|she|it|they|we) "
    r"(?:had|has|have|was|were|is|are|could|would|might|[a-z]+ed)\b)"
)
COLON_AFTER = late(rf"(?:,? (?:{DAY}|{WHERE}|{IN_A}))?: ")
# "..., one of them, Ana Lund, (said)"
ONE_OF = late(r"\b(?:one|another|two|an?other|both) of (?:them|the [\w-]+|their [\w-]+|those [\w-]+), $")
IN_PAPER = late(
    r" in an? (?:[\w-]+ ){0,2}(?:statement|post|message|tweet|interview|briefing|report|letter|bulletin)"
    r"(?: (?:on|to|with) [\w ]{1,20}?)?(?: (?:on )?\w+day)? "
    r"(?=(?:it|he|she|they|its|at least|more than|about|some|nearly|over|up to|\d[\d,.]*|"
    r"the (?!(?:\w+ )?\w+day)[\w' -]{3,40} (?:was|were|had|has|have|would|will)) )"
)
# "adding 40 people had been hurt"
SO_MANY_ARE = late(
    r" (?:at least |more than |about |some |nearly |almost |over |around |up to |another )?(?:\d[\d,.]*|[a-z]+)"
    r"(?: [a-z-]+){0,2} (?:were|was|had|have|has|are|is|remain|remained) "
)
CLAUSE_APART = late(r", (?:while|whereas|but|although|though) ")
# "claimed 400 lives": no word of anybody
TAKES_LIVES = late(
    r" (?:at least |more than |about |some |nearly |over |around |the )*(?:[\d.,]+|[a-z-]+)(?: more| other)? lives\b"
)
# "admitted 412 patients": nothing is owned up to
ADMITS_PATIENTS = late(
    r" (?:at least |more than |about |some |nearly |over |another )*[\w,.-]+ (?:[\w-]+ ){0,2}?(?:patients|cases|injured|wounded|"
    r"casualties|children|people (?:with|suffering))\b"
)
HOUSES = late(r"\b(?:hospitals?|clinics?|cent(?:er|re)s?|wards?|morgues?|facilit(?:y|ies)|camps?|shelters?)\b")
# "Overall, according to X, ..."
LEADS_IN = late(
    r"(?:Overall|In all|In total|Altogether|Meanwhile|So far|Separately|Elsewhere|Nationwide|Worldwide|Globally|But|"
    r"And|Yet|Now|Today|Already|However|Earlier|Also|Still),? $"
)
# "FIDES cited (local sources) as saying"
CITED = late(r"\b(?:cited|quoted|cites|quotes|citing|quoting) (?:an? |the |its |one )?$")
AND_CITED = late(r",? and (?:also )?(?:cited|quoted|cites|quotes) (?:an? |the |its |one )?$")
# "more than 200 had died, while (a witness said)"
WHILE = late(r",? (?:while|whereas) $")
# "had a single plea:"
PLEA = late(
    r"\b(?:plea|message|answer|reply|verdict|warning|demand|question|response|appeal|retort|rebuke|words?|advice)\Z"
)
# "Fifty deaths were reported by BBC Burmese"
PUBLISHED = late(r",? ?(?:as )?(?:reported|carried|published|aired) by ")
WERE = late(r" (?:was|were|has been|have been) ?\Z")
# "The delegate was quoted by Tass as saying": the delegate says it.
QUOTED_BY = late(
    r",? (?:was|were|is|are|has been|had been)(?: also| later)? (?:quoted|cited|reported)"
    r"(?: [\w ]{3,20}day)? (?:(?:by|in) [^,.;:]{2,60} )?$"
)
FRONTED = late(
    r"(?:In|At|Since|By|During|After|Before|For|From|Under|Across|Among|Over|Within|Throughout|Between) "
    r"(?!(?:[^,]* )?(?:was|were|had|has|have|is|are|would|will|did|does|could|killed|died|hit|struck|left)\b)"
    r"[^,;:]{2,60}, (?:the |a |an )?"
)
WH = late(r" (?:how|whether) \Z")
# "reported a rise in violence, with over 900 people killed"
WITH_COUNT = late(r" an? [^,.;]{3,90}, (?:with|including|which (?:left|killed)|that (?:left|killed)|leaving|killing) ")
# "According to UNHCR in April there were ..."
NO_COMMA = late(
    r"(?: (?:in|as of|by|on) (?:[A-Z]\w+|early|late|mid)(?: \d{1,4})?)? "
    r"(?=(?:there (?:are|were|have|had|was)|at least|more than|about|some|nearly|almost|over|around|up to|between|"
    r"as many as|fewer than|an estimated|the (?:death )?(?:toll|number)|[\d.,]*\d(?: million)?|"
    r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|scores) )"
)
# "claimed to have killed", "admitted losing"
CLAIMS = ("claim", "admit", "acknowledge", "boast", "report", "profess", "conced", "den")
TO_HAVE = late(
    r" (?:to have|to hold|to be holding|to possess|having|losing|killing|taking|finding|receiving|burying|treating|"
    r"capturing|seizing|recovering|arresting|detaining|shooting|destroying) (?!to\b)"
)
# "...; according to X ..."
CLAUSE_BEGINS = late(r"(?:;|[,;] (?:and|but|while|whereas|though|although)) $")
CLAUSE_ENDS = late(r"; |, (?:but|while|whereas|although|though) ")
FINITE = late(r"\b(?:was|were|has|have|had|is|are|will|would|died|fled|fell|left|[a-z]{2,}ed)\b")
AND_THEN = late(r",? and (?:the )?$")
# "The army, which claims to have killed 30, lost two": the clause put in is over
CLAUSE_CLOSES = late(r", (?=(?:has|have|had|is|are|was|were|will|lost|fled|left|went|came|[a-z]{3,}ed) )")
# "'...' was the verdict of the court", "'...' These are the words of a nun": who speaks is named after all
WORDS_OF = late(
    r"[\s,]*(?:These (?:are|were) the words of|(?:was|is) the (?:verdict|answer|reply|conclusion|comment|message|warning|view|"
    r"word) (?:of|from)|came the (?:answer|reply|response|word|warning) (?:of|from)) "
)
PUT_SO = late(r"[\s,]*(?:is|was) how (?P<who>[^,.;:]{3,60}?) (?:put it|described it|saw it|summed it up)\b")
