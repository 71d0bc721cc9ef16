"""Verbs by what they do to people, and the small words that build a clause around them."""

from __future__ import annotations

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.words.late import late

# For each kind: what is done to somebody (passive, or active with an object), what somebody does or is by himself,
# forms that only an object follows, and nouns that "of" follows.
_VERBS: tuple[tuple[Counts, str, str, str, str], ...] = (
    (
        Counts.KILLED,
        r"killed|murdered|massacred|slaughtered|butchered|(?:mown|mowed|cut) down|executed|slain|lynched|beheaded|"
        r"shot dead|gunned down|martyred|"
        r"eliminated|neutrali[sz]ed|assassinated|hanged|wiped out|"
        r"(?:put|done) to death|(?:hacked|burn(?:ed|t)|stabbed|beaten|trampled|crushed) (?:to death|alive)|blown up",
        r"died|dies|dying|perish(?:ed|ing)|drowned|drowning|lost (?:his|her|their) li(?:fe|ves)|succumbed|"
        r"embraced martyrdom|g[ai]ven? (?:his|her|their) li(?:fe|ves)|suffocated|(?:starved|fro[sz]en?) to death|"
        r"passed away|did not survive|fallen(?= (?:in|since|on|at|there|here)\b|[,.])|"
        r"fell(?= (?:in (?:the |an? )?(?:war|fight\w*|battle|ambush|attack|clash\w*|combat|action|raid|assault|"
        r"defen[cs]e)|in combat)\b)|"
        r"met (?:a |an |their )?(?:violent |early )?deaths?|(?:fell|dropped|found|left) dead|"
        r"met (?:his|her|their) deaths?|dead",
        r"kills?|killing|murdering|massacr(?:es?|ing)|butcher(?:s|ing)|(?:mowing|cutting) down|slaughtering|"
        r"executing|slaying|shooting dead|gunning down|"
        r"(?:took|taking|claimed|claiming|cost|costing) (?:the lives of|the lives|the life of)|slew|"
        r"lost|losing",
        r"(?:deaths?|killings?|murders?|massacre|executions?|beheadings?|lynchings?|slaying|slaughter|bodies|remains|"
        r"loss|lives|corpses|funerals) of",
    ),
    (
        Counts.INJURED,
        r"injured|wounded|hurt|maimed",
        r"hospitali[sz]ed|in hospitals?|in (?:an? )?(?:critical|serious|grave|stable) (?:condition|state)|"
        r"(?:sustained|suffered|suffering|received|with|had) (?:[a-z-]+ ){0,2}(?:injuries|wounds|burns)|treated for "
        r"(?:[a-z-]+ )?(?:injuries|wounds|burns)",
        r"injur(?:es?|ing)|wounds|wounding|hurting|maiming",
        r"(?:injur(?:y|ies) (?:of|to)|wounding of)",
    ),
    (
        Counts.DISPLACED,
        r"displaced|uprooted|expelled|deported|evicted|driven (?:out|from)|chased (?:out|from)|"
        r"forced (?:from|out|to (?:flee|leave|move|abandon)|into exile)|made (?:homeless|to leave)|evacuated",
        r"fled|flee|fleeing|homeless|"
        r"crossed(?= (?:since|in|on|from|at|so far|over|every|daily|yesterday|last|this)\b|[,.])|"
        r"(?:left|leaving|abandoned|quit) (?:the (?:country|territory|enclave|area|city|"
        r"region|camps?)|their (?:own )?(?:homes?|villages?|houses|country|towns?|land))|"
        r"(?:sought|taken|took|found|seeking|finding) (?:refuge|sanctuary|asylum|shelter|safety)|on the (?:run|move)|"
        r"cross(?:ed|ing) (?:the border|the frontier|into|over (?:to|into)|to)|"
        r"(?:pour|stream|flock|flood|spill)(?:ed|ing) "
        r"(?:across|into|over|out)|g(?:ot|otten|etting) out of|escaped (?:to|into|across)",
        r"displac(?:es|ing)|uproot(?:s|ing)|expelling|deporting|evicting|driv(?:es|ing)|drove",
        r"(?:displacement|expulsion|deportation|exodus|flight|eviction|arrival|influx) of",
    ),
    (
        Counts.ABDUCTED,
        r"abducted|kidnapped|taken (?:hostage|captive)|snatched|(?:carried|made|marched|hauled|spirited|whisked|"
        r"hustled|bundled|dragged) (?:off|away)(?: with)?|"
        r"led away|seized",
        r"(?!)",
        r"abduct(?:s|ing)|kidnap(?:s|ping)|seizing|snatching|(?:carrying|making) off(?: with)?",
        r"(?:abductions?|kidnappings?|seizure) of",
    ),
    (
        Counts.DETAINED,
        r"detained|arrested|captured|picked up(?= (?:since|for|by)\b)|jailed|imprisoned|rounded up|"
        r"taken into custody|taken "
        r"prisoner|locked up",
        r"(?:in|into) (?:[A-Za-z'-]+ )?(?:custody|detention|jails?|prisons?)|behind bars",
        r"detain(?:s|ing)|arrest(?:s|ing)|jail(?:s|ing)|imprisoning|rounding up",
        r"(?:arrests?|detention|jailing|imprisonment) of",
    ),
    (
        Counts.MISSING,
        r"(?!)",
        r"missing|unaccounted for|disappeared|vanished|(?:never|not|yet to) (?:be|been) (?:found|seen|traced|located)|"
        r"(?:buried|trapped|still) (?:beneath|under) (?:the )?(?:rubble|ruins|debris)",
        r"(?!)",
        r"(?:disappearances?) of",
    ),
)

_AUX = r"was|were|is|are|been|being|be|am|got|gets?|left|lay|lie"
_HAVE = r"has|have|had"
_SAID = (
    r"said|says?|saying|told|tells?|reported|reports|adds|added|announced|wrote|noted|warned|confirmed|claimed|claims|"
    r"believes?|estimates?|according|citing|quoting"
)
_STOP = (
    r"after|before|when|while|as|since|because|although|though|where|if|until|whereas|but|so|than|he|she|it|they|we|I|"
    r"there|whose|what|how|why|would|will|could|may|might|can|should|must|did|does|do|not|"
    r"went|came|go|goes|come|took|take|made|make|makes|gave|saw|set|began|won|hit|struck|fired|attacked|"
    r"launched|voted|need|needs|needed|face|faces|faced|remain|remains|remained|live|lived|return|returned"
)
_PREP = (
    r"in|at|on|from|to|near|around|across|by|with|under|inside|outside|over|into|during|of|for|about|between|among|"
    r"against|aboard|within|throughout|via|amid|"
    r"along|beside|behind|beneath|above|below|beyond|towards?|opposite|"
    r"following|despite|including|without|per|like|through|off|on board"
)


def _master() -> str:
    parts = []
    for kind, done, being, doing, noun in _VERBS:
        parts += [f"(?P<N_{kind.name}>{noun})", f"(?P<I_{kind.name}>{being})", f"(?P<T_{kind.name}>{done})",
                  f"(?P<A_{kind.name}>{doing})"]  # fmt: skip
    parts += [rf"(?P<aux>{_AUX})", rf"(?P<have>{_HAVE})", rf"(?P<said>{_SAID})", r"(?P<rel>who|whom|which|that)",
              r"(?P<conj>and|or|as well as|along with|together with|alongside|plus|besides)", rf"(?P<stop>{_STOP})",
              rf"(?P<prep>{_PREP})", r"(?P<det>the|an?|his|her|its|their|our|these|those|all|some|other|another)",
              r"(?P<word>[^\W\d_][\w'-]*)"]  # fmt: skip
    return (
        rf"\b(?:{'|'.join(parts)})(?![\w-])|(?P<comma>,)|"
        rf"(?P<dash>[–—()]| - )|(?P<break>[;:.!?\"“”])|(?P<digit>[\d%$€£]+)"
    )


TOKEN = late(_master())
"""The words of a sentence by what they are: verbs done (T), been (I) or doing (A), nouns with "of" (N), the rest."""

_PEOPLE = (
    r"people|persons?|civilians?|child(?:ren)?|wom[ae]n|m[ae]n|girls?|boys?|babies|infants|toddlers|teenagers|youths?|"
    r"minors|adults|elderly|police|staff|personnel|troops|crew|others?|more|members?|residents|students?|pupils|patients|"
    r"agents|adolescents|relatives|victims|monks|nuns|priests|opponents|suspects|inmates|dissidents|diplomats|delegates|pensioners|orphans|widows|veterans|"
    r"friends|cousins|wives|husbands|youngsters|nomads|pirates|bandits|thieves|jihadis|guerrillas|cadets|sergeants|"
    r"captains|commandos|deputies|imams|bishops|pastors|clerks|secretaries|judges|advocates|coastguards|stewards|"
    r"helmets|porters|guards|medics|paramedics|mechanics|clerics|critics|"
    r"colleagues|recruits|conscripts|rebels|captives|hostages|souls|siblings|brothers|sisters|sons|daughters|"
    r"mothers|fathers|parents|family|families|households|nurses|athletes|pilots|guests|nationals|citizens|locals|"
    r"migrants|militants|combatants|insurgents|inhabitants|peasants|servants|assailants|attackers|officials|officers|"
    r"generals|colonels|civilian|monitors|deputies|lawmakers|deserters|herders|passers-by|journalists|"
    r"refugees|returnees|evacuees|employees|detainees|internees|"
    r"[a-z]{2,}(?:men|women|people|folk|ists|ians|iers|keepers|workers|goers|seekers|dwellers)|"
    r"(?!(?:numb|quart|cent|pow|oth|mort|trail|helicopt|contain|launch|carri|comput|pap|bunk|shelt|theat|riv|tow|wat|"
    r"summ|wint|orders|gath|matt|lett|feat|clust|skyscrap|bulldoz|tank|freight|dang|blist|bord|chamb|corn|bann|poster|"
    r"cruis|destroy|harvest|lad|off|tend|cylind|met|kilomet|centimet|hect)ers)[a-z]{3,}ers|"
    r"(?:doct|act|surviv|sail|profess|administrat|conduct|instruct|direct|investigat|prosecut|collaborat|senat|"
    r"operat|ambassad|tut|jur|visit|protest|spectat|educat)ors"
)
ANIMATE = late(rf"(?:{_PEOPLE})$")
"""Whether a noun is of people."""
CAPITAL = late(
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|Oct|Nov|Dec|Sept|GMT|UTC|Security|States|Nations|Council|Euros?|US|UN)[A-Z][a-z]+$"
)
"""Whether a noun may be a people's name."""
GOES = frozenset((
    "entered", "reached", "arrived", "crossed", "streamed", "poured", "trekked", "walked", "flooded", "flocked",
    "spilled", "surged", "trickled", "moved", "escaped", "came", "come", "headed", "arriving", "entering", "crossing",
))  # fmt: skip
"""What people do who go somewhere else than they were."""
PLURAL_NOUN = late(r"[a-z]{3,}s$")
THINGS = late(
    r"(?:houses|homes|buildings|schools|hospitals|clinics|villages|towns|cities|days|weeks|months|years|hours|minutes|"
    r"attacks|strikes|airstrikes|raids|bombs|rockets|missiles|drones|shells|mines|tanks|vehicles|cars|trucks|boats|"
    r"ships|planes|aircrafts|helicopters|tons|tonnes|miles|kilomet\w+|met(?:re|er)s|acres|hectares|dollars|euros|pounds|"
    r"countries|states|nations|votes|times|points|cases|incidents|reports|animals|cows|sheep|goats|camels|horses|"
    r"dogs|birds|elephants|trees|crops|shops|markets|mosques|churches|camps|sites|settlements|posts|checkpoints|"
    r"weapons|rifles|guns|bullets|shots|rounds|deaths|injuries|wounds|casualties|families|households|percents?|"
    r"provinces|districts|regions|areas|places|parts|groups|organi[sz]ations|agencies|charges|counts|seats|"
    r"ceasefires|resolutions|drafts|articles|paragraphs|lives|bodies|corpses|names|explosions|blasts|operations|"
    r"clashes|battles|incursions|violations|targets|positions|tunnels|ambulances|bridges|roads|wells|convoys|"
    r"was|has|is|does|this|across|cross|less|others)$"
)
"""Plurals that nobody kills, wounds, seizes or detains; any other may be of people."""
