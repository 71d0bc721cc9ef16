"""Numbers that stand alone: English leaves out the noun where it has been told, so they count what was counted last.

What else stands alone is set apart by what it leans on: the hour, the day, the age, the page, the name of a thing.
"""

from __future__ import annotations

import re

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.figures.figures_clause_tokens import Token, kind_at
from horseshoe.reading.figures.figures_clause_words import ANIMATE
from horseshoe.reading.figures.figures_lexicon import KINDS, NOUNS, STATES, Effect
from horseshoe.reading.figures.figures_verbs import VERBS
from horseshoe.reading.quotes.speakers_tokens import sayable
from horseshoe.reading.words.late import late
from horseshoe.reading.words.numbers import Number

COUNTED = frozenset((
    Counts.KILLED, Counts.INJURED, Counts.CASUALTIES, Counts.MISSING, Counts.ABDUCTED, Counts.DISPLACED,
    Counts.DETAINED,
))  # fmt: skip
"""Captives are left out: of the same people some are taken, some held, some freed."""
# What closes a number that has no noun.
_CLOSED = late(
    r"[\"”’']?(?:[.,;:)?!—–]|\s*$| -| (?:so far|in all|in total|altogether|overall|alone|or (?:so|"
    r"more)|by|on|as of|as at|since|during|between|from|for|within|over the|across|and (?:the|its|his|an?|another|"
    r"[A-Z])|but|while|when|whereas|though|although|before|after|until|according|including|among|at (?:the|least|most|"
    r"noon|midday|dawn|dusk|midnight|nightfall|[A-Z])|in (?!favou?r)|last|this|today|yesterday|then|later|earlier|now|"
    r"there|here|the (?:day|week|month|year|night|previous|next|following))\b)"
)
# Who says so: a verb of telling, of counting or of putting right before the number.
_AT = (
    r"puts?|putting|sets?|places?|placed|reckon(?:s|ed)?|fix(?:es|ed)|estimate[sd]?|it|them|this|that|toll|figure|"
    r"number|total|count|tally|dead|given|arriv(?:es?|ed)"
)
_SAYS = (
    r"say|says|said|counts?|counted|lists?|listed|gives?|gave|documents|documented|recorded|records?|registered|"
    r"verified|verifies|tallied|tallies|logged|logs|names?|named|published|reported|reports|confirmed|confirms?|"
    r"concedes?|conceded|admits?|admitted|acknowledges?|acknowledged|accepts?|accepted|allows?|allowed|avows?|avowed|"
    r"claims?|claimed|cites?|cited|quotes?|quoted|mentions?|mentioned|reckons?|reckoned|estimates?|estimated|believes|"
    r"thinks|fears?|feared|suspects?|suspected|shows?|showed|shown|made it|makes it|make it|call it|calls it|called "
    r"it|puts it at|registering|counting|listing|giving|claiming|adds?|added|announced|announces|declared|declares|"
    r"told us|specified|specifies|stated|states|alleges?|alleged|(?P<deed>treated|treats|dug up|dug out|exhumed|"
    r"buried|buries)|(?P<has>has|have|had)|\w+(?:ed|es|ing|ought|s|cut) (?:it|this|that|these|them|the (?:figure|"
    r"number|total|toll|count|tally|estimate)) (?:(?:up|down|upwards?|downwards?|back|later|since|on \w+day|"
    r"yesterday) )*to|owns? (?:up )?to|owned (?:up )?to|admit(?:s|ted)? to|confess(?:es|ed)? to|sticks? to|stuck to|"
    r"keeps? to|kept to|commits? (?:itself|himself|herself) to|(?:sp(?:eak|eaks|oke|oken)|talks?|talked|told|tells?|"
    r"writes?|wrote|written|boasts?|boasted|heard|hears|knows?|knew|learn(?:ed|t|s)?|warns?|warned|informed|a "
    r"(?:figure|number|total|toll|count|tally|list)|the (?:figure|number|total|toll|count|tally|names|bodies|cards|"
    r"files)|names|lists?) of|(?P<sums>alone account(?:s|ed)? for)|(?:will |can |would )?(?:vouch|"
    r"answer|speak) for|insists? on|"
    r"insisted on|settled on|"
    rf"settles on|(?:{_AT}) at|(?:number|toll|figure|count|total|tally)s? as|(?:made|makes?|making) (?:that|this|them)|"
    r"sees it (?:at|as)|says it (?:is|was)"
)
# What it comes to: only of a toll, or of who keeps one.
_IS = (
    r"is|was|are|were|be|been|is of|was of|be of|now|reached|reaches|passed|passes|topped|tops|exceeded|exceeds|"
    r"totals?|totalled|totaled|totalling|numbers?|numbered|rises? to|rose to|risen to|climbs? to|climbed to|grew to|"
    r"grown to|went to|gone to|jumps? to|jumped to|fell to|fallen to|drops? to|dropped to|up to|came to|comes to|"
    r"amount(?:s|ed)? to|runs? to|ran to|(?:stood|stands?|remain(?:s|ed)?|start(?:s|ed)?|begins?|levelled|settled|"
    r"peaked|stuck|pegged|ends?|ended|ended up|put|estimated|given|set|still|already) at"
)
_BESIDE = (
    r"[\"“”]?(?: (?:now|then|already|since|still|only|just|even|so far|thus far|later|today|yesterday|barely|hardly|"
    r"scarcely|nearer|closer to|another|a further|a total of|as many as|in all|all of|fully|probably|possibly|perhaps|"
    r"between|no|not|some|its|their|up to|a mere))*:? ?[\"“]?$"
)
_LEADS = late(rf"\b(?:{_SAYS}|(?P<is>{_IS})){_BESIDE}")
_TOLL = late(
    r"\b(?:[Tt]oll|[Ff]igures?|[Nn]umbers?|[Tt]otals?|[Cc]ounts?|[Tt]all(?:y|ies)|[Ss]um|[Ee]stimates?|[Aa]nswer|"
    r"[Gg]uess|[Vv]ersion|[Tt]ruth|[Dd]eaths|[Dd]ead|[Ll]osses|[Ff]atalities|[Vv]ictims|[Cc]asualties|[Ww]ounded|"
    r"[Mm]issing|[Dd]isplaced|[Aa]rrests|[Ww]atch|[Mm]onitors?|[Oo]bservatory|[Oo]utlet|[Mm]edics|"
    r"[Rr]escuers)\b[^.;:]*$|\b(?:[Ii]n|[Bb]y|[Oo]n|[Aa]t|[Ff]or) [\w ]{2,30}?,? it $|\b(?:when|now|then|before|after|"
    r"earlier|later|today|yesterday|(?:last|this|next) \w+|an? \w+ (?:ago|earlier|later)|Now|Then|Earlier|Today|"
    r"Yesterday|(?:Last|This) \w+|An? \w+ (?:ago|earlier|later)),? it $|(?:'s|s'|\b(?:theirs|ours|his|hers|mine)) "
    r"(?:own )?$|\b(?:[Tt]here|[Tt]hey) (?:(?:have|may|might|could|now|already|still) )*$|\b[Tt]hose\b[^.;:]*$"
)
_NUMBER_OF = late(
    r"\b(?:[Nn]umbers?|[Tt]otals?|[Cc]ounts?|[Ff]igures?|[Tt]all(?:y|ies)|[Ee]stimates?|[Rr]ate|[Pp]rice|[Ss]um) "
    r"(?:of|for) (?P<of>(?:[\w'’-]+ ){1,5})[^.;:]*$"
)
_OF_THEM = frozenset((
    "those", "them", "these", "killed", "dying", "victims", "casualties", "whom", "murdered", "drowned",
))  # fmt: skip
_IT = late(
    r"\b(?:it|It|that|That|which|this|This)(?: (?:has|had|have|could|may|might|will|would|now|since|then|already|"
    r"later|soon|even|quickly|slowly))* $"
)
# What else may be counted where it is spoken of: things that are many.
_OTHER_THINGS = late(
    r"\b(?:houses|homes|buildings|hospitals|villages|towns|bombs|rockets|missiles|drones|shells|mines|tanks|vehicles|"
    r"cars|trucks|lorries|boats|ships|planes|aircraft|jets|helicopters|tents|beds|seats|votes|weapons|rifles|guns|"
    r"bullets|shots|shops|mosques|churches|sites|posts|checkpoints|provinces|districts|ambulances|bridges|wells|"
    r"convoys|tunnels|targets|positions|goats|camels|cattle|cows|sheep|parcels|flights|sorties|raids?|airstrikes|"
    r"doses|kits|schools|classrooms|warheads|launchers|price|reward|temperature|magnitude|age|trains|containers|"
    r"pallets|bakeries|flats)\b"
)
# "(Eight hundred), counters the Observatory."
_SAID_OF_IT = late(r",[\"”]? (?:say|counter|insist|claim|repl|answer|object|maintain|according)[a-z]*\b")
_HARM = frozenset((Effect.DIE, Effect.HURT, Effect.HARM, Effect.TAKEN, Effect.FLEE, Effect.LOST, Effect.JAILED))
_FEW = 2


def told_alone(folded: str, n: Number, low: int, high: int) -> bool:
    """Whether a number stands alone behind a verb of telling."""
    leads = _LEADS.search(folded, low, n.phrase_start)
    if leads is None or ":" in leads[0] or leads["is"] or leads["deed"] or leads["sums"]:
        return False
    plain = _TAKEN_IN.search(folded, low, n.phrase_start) is None
    return plain and _CLOSED.match(folded, n.phrase_end, high) is not None


def alone(
    folded: str, n: Number, low: int, high: int, kind: Counts | None, row: list[Token], since: int
) -> Counts | None:
    """The kind of a number without a noun in folded[low:high], where `kind` was counted in what ends at `since`."""
    if n.year_like or (n.whole is not None and n.whole < _FEW) or (n.low is None and n.high is None):
        return None
    if n.percent or n.fraction or n.money or n.label or n.compound:
        return None
    if _CLOSED.match(folded, n.phrase_end, high) is None or _OTHER_THINGS.search(folded, since, n.phrase_start):
        return None
    begins = not folded[low : n.phrase_start].strip(" \"“") and _SAID_OF_IT.match(folded, n.phrase_end, high)
    leads = None if begins else _LEADS.search(folded, low, n.phrase_start)
    if not begins and (leads is None or (leads["is"] and not _of_toll(folded, low, leads))):
        return None
    kind = _told_here(row, n.phrase_start) or kind
    if leads is not None and leads["deed"] and kind is not (
        Counts.INJURED if leads["deed"].startswith("treat") else Counts.KILLED
    ):
        return None
    if leads is not None and leads["has"] and not _keeps_count(folded, row, leads.start("has")):
        return None
    return kind if kind in COUNTED else None


_TAKEN_IN = late(
    r"\b(?:[Hh]ospitals?|[Cc]linics?|[Ww]ards?|[Ii]nfirmary|[Mm]edics|[Ss]urgeons|[Dd]octors|MSF|[Ii]t|"
    r"[Tt]hey)\b[^.;:\d]{0,70}? (?:admitted|received|treated|(?:taken|took|taking|takes?) in|seen|handled|cared for|"
    r"operated on)(?: (?:about|some|another|a further|just|only))? $"
)
_HURT = (Counts.KILLED, Counts.INJURED, Counts.CASUALTIES, Counts.MISSING)


def in_wards(folded: str, n: Number, low: int, high: int, kind: Counts | None) -> bool:
    """Whether a hospital took in a bare number, where people were harmed: "hospitals had admitted (433)"."""
    if n.percent or n.fraction or n.money or n.label or n.compound or n.year_like or kind not in _HURT:
        return False
    taken = _TAKEN_IN.search(folded, low, n.phrase_start)
    return taken is not None and _CLOSED.match(folded, n.phrase_end, high) is not None and (
        "it" not in taken[0].split()[0].lower()[:2] or " treated" in taken[0]
    )


def _of_toll(folded: str, low: int, leads: re.Match[str]) -> bool:
    """Whether what "is", "stands at" or "has reached" so many is a toll: the price has reached 500, too."""
    whose = _NUMBER_OF.search(folded, low, leads.start())
    if whose is not None and not any(w in NOUNS or w in _OF_THEM or ANIMATE.match(w) for w in whose["of"].split()):
        return False  # "the number of trucks has fallen to 12"
    if _TOLL.search(folded, low, leads.start()) is not None:
        return True
    comes_to = leads["is"].endswith((" to", " at")) or leads["is"].startswith(("reach", "pass", "top", "exceed"))
    return comes_to and _IT.search(folded, low, leads.start()) is not None


def _keeps_count(folded: str, row: list[Token], at: int) -> bool:
    """Whether who "has" so many is somebody who counts: "the network had (31)"; a village has inhabitants."""
    k = next((j for j, t in enumerate(row) if t.start >= at), 0) - 1
    while kind_at(row, k) in ("adv", "comma"):
        k -= 1
    if k < 0 or row[k].kind != "word":
        return False
    named = row[k].capital and (folded[row[k].start : row[k].end].isupper() or (k > 0 and row[k - 1].capital))
    return named or sayable(row[k].word)


def _told_here(row: list[Token], at: int) -> Counts | None:
    """What nouns of the sentence before the number say is counted: "deaths at sea did not fall: (1,299)"."""
    found: Counts | None = None
    for t in row:
        if t.start >= at:
            break
        if t.kind == "n":
            found = None
        elif t.word in NOUNS and NOUNS[t.word] in _HARM:
            found = KINDS[NOUNS[t.word]]
    return found


def of_these(told: list[Counts]) -> Counts | None:
    """What a bare number after figures of a sentence counts: their kind, the dead of the harmed, else nobody knows."""
    kinds = set(told) - {Counts.SHARE}
    if len(kinds) > 1:
        kinds -= {Counts.OTHER, Counts.POPULATION}
    if len(kinds) > 1 and kinds <= set(_HURT) and Counts.KILLED in kinds:
        return Counts.KILLED
    return kinds.pop() if len(kinds) == 1 else None


def spoken_of(row: list[Token]) -> Counts | None:
    """What a sentence without a number says became of people, where it is one thing: "children died there"."""
    effects: set[Effect] = set()
    for k, t in enumerate(row):
        effect = NOUNS.get(t.word) or (STATES.get(t.word) if t.word in ("dead", "missing", "unaccounted") else None)
        if t.kind == "verb" and effect is None:
            passive = kind_at(row, k - 1) in ("aux", "have", "adv")
            verb = VERBS[t.word]
            effect = (verb.patient if passive else None) or verb.agent or verb.patient
        if effect in _HARM:
            effects.add(effect)
    return KINDS[effects.pop()] if len(effects) == 1 else None


_OF_US = late(r" of us\b")


def of_us(folded: str, n: Number, high: int) -> bool:
    """Whether a number is of those who speak: "there are (34) of us left in the cellar"."""
    counts = not (n.money or n.label or n.compound or n.percent or n.fraction or n.year_like)
    return counts and (n.whole or 0) >= _FEW and _OF_US.match(folded, n.phrase_end, high) is not None


_OF_THINGS = late(
    r"(?: (?:more|other|new|of (?:its|the|their)))?(?: [a-z-]+){0,2}? (?!(?:days|weeks|months|years|hours|minutes|"
    r"times|metres|kilometres|miles|people|others)\b)[a-z]{3,}s\b"
)


def of_things(folded: str, n: Number, high: int) -> bool:
    """Whether a number that counts no people counts anything else: "40 tanks", "12 villages"."""
    many = not (n.year_like or n.percent or n.fraction)
    return many and _OF_THINGS.match(folded, n.phrase_end, high) is not None
