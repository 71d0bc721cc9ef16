"""Nouns by whether they are of people, and what people do who go somewhere else."""

from __future__ import annotations

from horseshoe.reading.words.late import late

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
