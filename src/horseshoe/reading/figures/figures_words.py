# ruff: noqa: E501 - a table
"""Nouns and verbs that tell what a number counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.reading.claims.passages import Counts
from horseshoe.reading.words.late import late

_NOUNS: dict[Counts | None, str] = {
    Counts.KILLED: "deaths?|dead|fatalities|fatality|lives|bodies|corpses|martyrs|killings|murders|homicides|executions|drownings",
    Counts.INJURED: "injuries|injury|wounded|injured|(?:weapon|war|gun|conflict)-wounded",
    Counts.CASUALTIES: "casualties",
    Counts.HOSTAGES_HELD: "hostages?|captives?|abductees",
    Counts.DISPLACED: "(?:new )?arrivals|refugees|evacuees|displaced|IDPs|displaced persons|asylum[- ]seekers",
    Counts.DETAINED: "prisoners of war|POWs|prisoners?|detainees?|inmates|arrests",
    Counts.POPULATION: "inhabitants",
    Counts.ABDUCTED: "kidnappings?|abductions?",
    Counts.MISSING: "disappearances",
    None: (
        "people|persons?|civilians?|non-combatants|individuals|children|child|women|woman|men|man|girls?|boys?|babies|infants|newborns|"
        "toddlers|minors|[a-z]{3,9}(?<!wo)(?<!sports)men|teenagers|youths?|adults|elderly|residents|villagers|citizens?|nationals|soldiers?|troops|"
        "servicemen|servicewomen|service members|peacekeepers?|blue helmets|gendarmes|volunteers|rescuers|firefighters|pilgrims|orphans|schoolgirls|schoolboys|schoolchildren|"
        "observers|policemen|policeman|police officers?|police(?! (?:advis[eo]rs?|chiefs?|commanders?|convoys?|patrols?|buildings?|stations?|posts?|operations?|checkpoints?|cars?|vehicles|units?|dogs))|"
        "officers?|guards?|militants?|fighters?|gunmen|rebels|insurgents|terrorists|civil servants|medics?|"
        "medical workers|health workers|aid workers?|humanitarian workers?|workers|staffers?|staff(?: members)?|employees|personnel|"
        "doctors?|nurses?|paramedics?|journalists?|reporters?|teachers?|students?|pupils|worshippers|patients|"
        "passengers|mercenaries|smugglers|traffickers|looters|rioters|pirates|commandos|recruits|cadets|seamen|sailors|crew(?: members)?|migrants|returnees|families|households|souls|victims?|survivors|"
        "protesters|demonstrators|mourners|farmers|fishermen|settlers|tourists|combatants|conscripts|reservists|"
        "marines|contractors|assailants|attackers|bombers|bystanders|suspects|miners|drivers|traders|herders|shoppers|guests|commuters|monks|nuns|priests|clerics|engineers|pilots|athletes|activists|"
        r"members of (?:an? |the |its |their |this |that )(?:(?:\([A-Z]+\)|[\w/'-]+) ){0,5}?(?:mission|forces?|units?|patrol|convoy|team|contingent|militia|battalion|brigade|minority|tribe|clan|sect|community|crew|troupe)|members of (?:parliament|(?:the |its |their )?(?:[\w-]+ ){0,2}(?:forces|army|police|militia|services))|colleagues|grandchildren|grandsons|granddaughters|siblings|brothers|sisters|cousins|nephews|nieces|others|men and women|women and children|family members|relatives|mothers|members of (?:one|the same|a single|his|her|their|an extended|a) (?:[a-z]+ )?family"
    ),
}
_PEOPLES = (
    r"Bedouins?|Tuaregs|Fulanis?|Houthis|Turks|Poles|Germans|Thais|Filipinos|Shi'?ites|Sunnis|Rohingyas?|Gazans|Kurds|Tutsis?|Hutus?|Yazidis|Muslims|Christians|Jews|Serbs|Arabs|Bosniaks|Croats|Druze|Alawites|"
    r"Hazaras|Tigrayans|Albanians|[A-Z][a-z]+(?:ians|eans|nese|ese|lis|mis|nis|qis|tis|cans|zans|ghans|dans|yans|sians|tians|nians|rians|ovars)"
)
_NOT_ADJECTIVE = (
    "them|whom|and|or|in|of|to|from|for|were|was|have|has|had|are|is|be|with|on|at|by|as|after|who|that|which|while|but|when|per|votes?|members?|"
    "countries|states?|nations?|resolutions?|drafts?|times|days?|weeks?|months?|years?|hours?|minutes|percent|killed|died|(?:wounded|dead|injured)(?! (?:people|persons|civilians|soldiers|children|women|men|fighters|residents|villagers))|"
    "remain|said|since|into|tons?|tonnes|trucks?|homes|houses|buildings|against|voted|seats?|missiles|rockets|drones|aircraft|"
    "told|counted|says|saw|found|put|puts|claimed|announced|warned|wrote|into|among|between|including|governments?(?! (?:(?:security|defen[cs]e|health|local|allied) )?(?:soldiers|troops|forces|fighters|employees|workers|officials|police(?:men)?|servants|personnel))|parties|delegations|envoys|ambassadors|diplomats|speakers|MPs|lawmakers|more than|over"
)
NOUN = late(
    rf"(?: ?%| percent| per cent)?(?P<of>(?: of(?: (?:the|its|his|her|their|our|those|these|all))*| the)?)"
    rf"(?P<adj>(?: (?:sick and (?:wounded|injured)|(?:wounded|injured) and sick|dead and dying|old and young|young and old))?(?: (?!(?:{_NOT_ADJECTIVE})\b)(?:(?:[A-Z]\.)+|[\w'’.,-]+?(?<![.,]))){{0,4}}?) "
    rf"(?P<noun>{'|'.join('(?P<' + (k.name if k else 'PERSONS') + '>' + v + ')' for k, v in _NOUNS.items())}|(?P<PEOPLES>{_PEOPLES})|"
    rf"(?P<WHOLE>(?:entire |total |whole )?population(?: of [A-Z][\w-]+)?))\b(?!-)(?! (?:people|persons|nationals|citizens|soldiers|civilians|troops|fighters|prisoners|children|women|men|officers?|workers|militants|casualties|deaths|dead|fatalities|injuries|prisoners|hostages|captives|refugees|detainees)\b)"
)
"""After a number: whom it counts."""

PLURAL = late(
    rf"(?P<of>(?: of(?: (?:the|its|his|her|their|our|those|these))*)?)(?P<adj>(?: (?!(?:{_NOT_ADJECTIVE})\b)[\w'’-]+?){{0,2}}?) (?P<noun>members(?= of\b)|(?!(?:{_NOT_ADJECTIVE}|says|claims|reports|cattle|animals|birds|sheep|horses|cows|elephants|dogs)\b)[a-z]{{3,}}s|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October)[A-Z][a-z]{{3,}}(?=[.,;]| (?:and|in|at|on|were|had|have|from|since|during)\b))\b(?!-)"
)
"""A plural nobody listed: of people only where somebody killed, hurt or took them."""

SINGLE = late(
    rf"(?P<of>)(?P<adj>(?: (?!(?:{_NOT_ADJECTIVE})\b)[\w'’-]+?){{0,2}}?) (?P<noun>(?!(?:{_NOT_ADJECTIVE}|says|claims|reports)\b)[a-z]{{4,}})\b(?!-)(?= (?:was|is|has|had|also|later|died))"
)
"""After one: "one assailant was also killed"."""

AND_MORE = late(rf" and (?:(?!(?:killed|wounded|injured)\b)[a-z]+ ){{0,2}}(?:{_NOUNS[None]}|{_PEOPLES})\b")
"""After the noun: "men and boys"."""

_SOME = r"(?:at least |about |some |more than |over |nearly |up to )?(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|(?:more than |almost |nearly |about )?(?:twice|three times) as many|an?|his|her|their)"
AND_OTHERS = late(
    rf"(?: (?:–|—|-) [^–—.;:]{{3,50}} (?:–|—|-))?(?: (?:from|in|of|at|deployed with|serving (?:with|in)) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?(?:, {_SOME} (?:[\w-]+ ){{0,2}}(?:{_NOUNS[None]}|{_PEOPLES})){{0,3}},? (?:and|as well as|along with|together with) {_SOME} (?:(?!(?:{_NOT_ADJECTIVE})\b)[\w-]+ ){{0,2}}"
    rf"(?:{_NOUNS[None]}|{_PEOPLES}|[a-z]{{4,}}s|(?<=an )[A-Z][a-z]+|(?<=\ba )[A-Z][a-z]+|(?<=their )[a-z]{{4,}}|(?<=his )[a-z]{{4,}}|(?<=her )[a-z]{{4,}})\b"
    rf"|,? and (?:others|several|some|many)(?: (?:others |more ))?(?: ?(?:from|in) [^.;:]{{3,60}}?)?(?=,| (?:were|was|are|have|had))"
)
"""After the noun: "22 soldiers and 26 civilians", of whom one verb tells."""

HOUSEHOLDS = frozenset(("families", "households"))

_FILL = (
    r"(?: of (?:the |an? |its |his )?(?:[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of|for|and))*(?: (?:armed |security |defen[cs]e )?(?:forces|army|police|navy|guard|contingent|battalion|mission))?|(?:armed |security )forces|army|police))?"
    r"(?: aged (?:between )?\d+(?: (?:to|and) \d+)?)?(?: (?:deployed|serving|based|stationed|working|living|attending|waiting|travelling|traveling|sleeping|sheltering|praying|trying|wearing|hiding|employed|seeking|aboard|on board|queuing|fighting|playing|visiting|guarding|belonging|suspected|accused|believed)\b(?! (?:dead|killed|drowned|captured|abducted|to (?:be|have)))[^,.;:]{2,70}?)?(?: (?:were|have been|was|are) among (?:(?:at least|more than|about|some|the) )?(?:[\d,]+|[a-z-]+)(?: [\w-]+){0,3}?(?= killed| wounded| injured| dead| who died| detained| arrested| abducted))?"
    r"(?:,? (?:–|—|-|\() ?[^–—().;:]{3,70}?(?: (?:–|—|-)|\)),?|[–—][^–—().;:]{3,70}?[–—])?(?: a day| daily| every day| a month| each day| each month)?"
    r"(?:,? including (?:(?:at least|about|some|more than|nearly|over|around) )?(?:[\d,]+|[a-z-]+) [a-z]+(?= (?:are|were|have|had|was)))?"
    r"(?: of (?:them|whom|those))?(?:,? (?:mostly|mainly|many|most|some|among|including|largely|both|all)\b[^,.;]{0,60}?,?)?"
    r"(?:,? (?:\w+ of (?:them|whom) [^,.;]{3,40}|including [^,.;]{3,50}|(?:about |nearly |almost |roughly |some |over )?(?:(?:a|one|two|three)[ -](?:third|quarter|half|fifth|tenth)s?|half|[\d.]+ ?(?:%|percent|per cent)) of [^,.;]{3,40}),)?"
    r"(?:,? (?:at least |more than |about |nearly |almost |some |over )?(?:\d[\d,]*|[a-z]{3,12}) of (?:them|whom) [^,.;]{3,40},|,? (?:at least |more than )?[\w-]+ [\w-]+ among them,)?"
    r"(?:,? or (?:about |around |some |nearly |almost |roughly |more than |over )?[\d.]+ ?(?:%|percent|per cent) of [^,.;]{3,40},)?"
    r"(?:,? out of [^;:.]{3,40}?\d[\d,]*\d(?: million)?[^,;:.]{0,20},)?(?:, [^,.;:\d]{3,45},)?(?:, (?:or |some |about |roughly |around )?\d[\d,.]*(?: million)? (?:people|persons|individuals),(?: newly)?)?"
    r"(?: (?:in|from|across|inside|at) (?:the )?[\w'’-]+(?: (?!and (?!(?:the )?[A-Z])|or\b|while\b|when\b|\d)[\w'’-]+){0,3}?)?(?: (?:adrift|hiding|sheltering|queu(?:e)?ing|asleep|sleeping) [a-z' ]{3,30}?)?(?:,? (?:who|which|that))?,?"
    r"(?: (?:the |Israel|Hamas|officials|aid (?:agencies|groups|workers)|agencies|relatives|witnesses|residents|locals|monitors|police|it|he|they)[\w' ]{0,25}? (?:says?|said|believes?|fears?|ha(?:s|ve|d) (?:declared|confirmed|pronounced|listed)(?: as)?))?"
    r"(?: (?:have|had|has|were|was|are|is|be|being|been|also|already|reportedly|confirmed|believed|presumed|feared|thought|to|so|far|now|"
    r"still|considered|deemed|assumed|classified as|recorded as|remain|remained|remains|since|more|others?|of|them|whom|those|people|others|would|may|might|could|had|got|reported|"
    r"at first|first|found|officially|currently|known|identified as|estimated|said|alleged|understood|in total|there|then|later|either|or|went|gone|listed as|counted as|registered as|declared|officially declared|(?:tied up|bound|blindfolded|lined up|rounded up|dragged out|stripped) and|[a-z]+ly))*"
)
_VERBS = (
    (Counts.KILLED, r"killed|(?:their|his|her) throats? (?:cut|slit|slashed)|(?:hacked|shot|stabbed|burned|burnt|bludgeoned|beheaded)(?: and|,? or) (?:hacked|shot|stabbed|burned|burnt|beaten|beheaded|bludgeoned)|hacked(?= by|[,.]| with| in)|dead(?! (?:children|civilians|bodies|soldiers|people|women|men|animals))|died|dies?|dying|among (?:the|those) (?:dead|killed|victims|fatalities)|buried in (?:an? |the )?(?:mass|shallow) graves?|(?:were|been|are|was) buried(?= (?:in|at|on|near|there|here|outside|beside|by|together)\b|[.,;])(?! (?:in|under|beneath) (?:the )?(?:rubble|debris|ruins|mud|snow|landslide))|eliminated|neutrali[sz]ed|slain|put to death|murdered|massacred|perished|lost their lives|shot dead|executed|martyred|slaughtered|deceased|burned alive|butchered|(?:mown|mowed|cut|struck) down|drowned|lost (?:his|her) life|found dead|crushed(?= (?:in|by|under|when|beneath)\b|[,.])|did not survive|burn(?:ed|t) in (?:his|her|their) homes?|succumb(?:ed|ing|s)?(?: to (?:their|the|his|her) (?:wounds|injuries))?|fell victim to|fallen victim to|(?:fell|fallen) (?:in|on|to|for) |fell(?=[.;])|fallen(?=[.;]| there| here)|bled to death|passed away|(?:were|was|been|are) laid to rest|met (?:his|her|their) deaths?|paid with their lives|(?:handed|given|returned|released) (?:over |back )?to (?:the|their) (?:families|relatives|next of kin) for burial|blown up|decapitated|lynched|(?:burned|burnt|starved|frozen|crushed|beaten|stabbed|hacked) to death|gunned down|beheaded|suffocated|asphyxiated|lost at sea|hanged"),
    (Counts.INJURED, r"injured|wounded|hurt|maimed|(?:suffered|suffering|sustained|sustaining|received|receiving|had) (?:[\w-]+ ){0,3}?(?:injur(?:y|ies)|wounds|burns)|in (?:critical|serious|a critical|a serious) condition|(?:brought in |treated |admitted )?with (?:(?:serious|severe|minor|light|critical|multiple|gunshot|bullet|shrapnel|blast|head|leg|knife|stab|burn) ){1,3}(?:wounds|injuries|burns)|in hospitals?(?=[.,;]| and| with| after)|in intensive care|in (?:a )?comas?|on (?:ventilators?|life support|stretchers|drips)|were (?:badly|severely) burned|among (?:the|those) (?:injured|wounded)|hospitali[sz]ed|(?:taken|rushed|admitted|brought) to (?:an? |the )?(?:[a-z]+ )?hospitals?|(?:needed|required|receiving|received) (?:hospital|medical) (?:treatment|care)|treated (?:for|in|at)|for (?:[\w-]+ ){0,3}(?:injuries|wounds|burns)"),
    (Counts.ABDUCTED, r"abducted|kidnapped|(?:marched|led|herded|dragged) (?:off|away|at gunpoint|(?:off |away )?(?:in)?to (?:the |a |nearby )?(?:forests?|bush|mountains|jungle|captivity))|(?:carried|hauled|spirited|whisked|hustled|bundled) (?:off|away)|taken (?:hostage|captive|prisoner|away by|to Gaza|into Gaza|by (?:the )?[A-Z]|from (?:an?|the|their) (?:[\w-]+ )?(?:school|village|church|home|bus|college|dormitor|seminary|farm|mosque))|(?:carried|taken|led|sold|dragged|driven|herded|forced) (?:off |away )?into (?:captivity|(?:sexual )?slavery|bondage)|enslaved|(?:as )?hostages?\b(?= to| into)|seized|snatched|dragged|hostage\b"),
    (Counts.DISPLACED, r"displaced|uprooted|(?:left|quit|deserted|abandoned) (?:the )?(?!In\b|On\b|At\b|Security|Council|Commission|Conference|Army)(?=[A-Z])|fled|flee|fleeing|forced (?:to (?:flee|leave|abandon|live|seek|move|relocate|evacuate)|from|out|into)|ordered to (?:leave|evacuate|flee)|(?:crossed|fled|escaped|travelled|arrived) from [A-Z]\w+(?: [A-Z]\w+)? (?:in)?to (?=[A-Z])|los(?:t|ing) their homes|(?:run|ran|headed|made|making|heading) for (?:the |their )?(?:hills|slopes|mountains?|borders?|woods|forests?|bush|camps?|coast|safety|lives)|t(?:ook|aken|aking) to the (?:hills|roads?|bush|mountains|forests?)|set out on foot|moved by force|driven (?:from|out)|(?:left|leave|leaving|abandon(?:ed|ing)?|desert(?:ed|ing)|escaped) (?:their|the) (?:own |ruined )?(?:homes?|villages?|houses|towns?|city|fighting|violence|camps?|area|valleys?|farms?|fields|lands?|plains?|provinces?|districts?|islands?|suburbs?)|(?:sought|taken|took|seeking) (?:safety|refuge|sanctuary|shelter)|(?:(?:live|lives|living|lived|shelter|sheltering|stay|staying|housed|are) )?in (?:(?:displacement|refugee|IDP|relief|transit|tented|evacuation|reception|emergency) (?:camps|sites|shelters|cent(?:re|er)s)|[\d,]+ (?:relief )?(?:camps|shelters))|without (?:shelter|homes?|a home|a roof)|(?:let|allowed|permitted) (?:through|across|to cross)|expelled|forcibly returned|sent back|"
                       r"homeless|to be (?:moved|relocated|resettled|expelled|deported|uprooted)|abroad as refugees|(?:living )?as refugees|yet to return|unable to return|evacuated|(?:moved|relocated|brought) to (?:[a-z]+ )?(?:shelters?|safer (?:areas|ground)|camps)|crossing(?= (?:at|every|daily|each)\b)|on the move|on the run|from their (?:homes|villages)|(?:ran|run|running|escaped|escaping|got away|sheltering) from (?:the |their )?(?:fighting|violence|war|bomb\w+|shelling|clashes|gunfire|advance|attacks?|strikes|floods?|massacres?)|out of their homes|deported|(?:forcibly )?(?:taken|transferred|moved) (?:to|into) (?=[A-Z])|(?:pour(?:ed|ing)|stream(?:ed|ing)|spill(?:ed|ing)|flood(?:ed|ing)|surg(?:ed|ing)|cross(?:ed|ing)) (?:(?:the|its|their|an international) (?:[A-Z]\w+ )?(?:borders?|river|frontier|sea|strait|lake|mountains|desert)\b|out of|across|over)|(?:cross(?:ed|ing) |pour(?:ed|ing) |stream(?:ed|ing) |moved |spilled )?(?:over )?into (?!account|force|custody|power)(?:[A-Z]\w+|neighbou?ring|camps|exile)"),
    (Counts.HOSTAGES_FREED, r"freed|released|rescued|set free|liberated|pardoned|amnestied|let out|c[ao]me (?:home|back|out(?= (?:on|in|of (?:captivity|Gaza|the tunnels))\b))|coming home|walked free|went free|walked out of|regained (?:his|her|their) freedom|exchanged|swapped|handed over|let go|returned (?:home|to|by|alive)|repatriated|sent home|brought (?:home|back)|saved|reunited|plucked|pulled (?:out )?alive|pulled to safety|dropped off(?= (?:at|in|by|on|outside)\b)|survived"),
    (Counts.HOSTAGES_HELD, r"held(?! (?:a|an|the|talks|up|meetings?))|in (?:[\w'-]+ )?captivity|(?:remain|are|still) in the hands of|captive|being held"),
    (Counts.DETAINED, r"detained|arrested|picked up (?:since|by (?:the )?(?:[\w-]+ )?(?:police|army|security|troops|soldiers|agents|intelligence|forces))|jailed|imprisoned|(?:in|into|inside) (?:[A-Z]?[\w'-]+ )?(?:custody|detention|jails?|prisons?)\b|taken into custody|rounded up|captured|taken prisoner|behind bars|locked up|in (?:rebel|enemy|Russian|Ukrainian|Israeli) hands|sentenced|convicted|put on trial"),
    (Counts.CASUALTIES, r"among the casualties"),
    (Counts.OTHER, r"surrendered|(?:given|gave) themselves up|laid down (?:their )?(?:arms|weapons)|defected|deserted|(?:f[ae]ll(?:en)?|bec[ao]me|taken) (?:seriously |gravely |violently )?(?:ill|sick)|on board|aboard|(?:gang-)?raped|sexually (?:assaulted|abused)|tortured|infected|sickened|affected(?= by|[,.;]| and| in| across|$)"),
    (Counts.MISSING, r"missing|(?:never|did not|have not|had not|has not) (?:come back|came back|been heard from|return(?:ed)?(?= home|[.,;])|reappear(?:ed)?|resurfaced?|made it (?:back|home))|(?:could not|cannot|can not) be (?:accounted for|found|located|traced|reached)|not accounted for|unaccounted|disappeared|vanished|(?:being )?(?:looked|searched) for|yet to be (?:found|located|traced|accounted)|(?:not|never) (?:been )?(?:found|located|traced|heard from)|trapped under|buried under|under the rubble"),
)  # fmt: skip
AFTER = late(_FILL + r" [\"“]?(?:" + "|".join(f"(?P<{k.name}>{v})" for k, v in _VERBS) + r")\b")
"""After the noun, or a number alone: what became of them."""

_RISES = r"(?:,? [\w',.]*\w){0,7}? (?:number|numbers|exceed|to|at|of|is|was|reach(?:ed)?|above|past|passed|exceeds|exceeded|hit|surpassed|topped|numbered|totals|totalled)"
_TOLLS = r"(?:number of (?:[\w-]+ ){0,3}?)"
_BURIERS = r"(?:[Ww]e|I|[Tt]hey|[Hh]e|[Ss]he|residents|villagers|families|mourners|relatives|neighbou?rs|volunteers|gravediggers?|[A-Z][a-z]+)(?: have| had| already| just)* (?:buried|burying)"
BURIERS = late(rf"\b{_BURIERS} $")
"""Before the number: who buries the dead."""
_BEFORE = (
    (Counts.KILLED, _BURIERS + r"|(?:hack|beat|burn|starv|ston|clubb|stabb|trampl|crush|shoot|tortur)(?:ed|en|t|ing)? (?:to death|dead)|shot dead|kill(?:ed|ing|s)?|claim(?:ed|ing|s)?|murder(?:ed|ing)|massacr(?:ed|ing)|slaughter(?:ed|ing)|butcher(?:ed|ing)|(?:gun|mow|cut)(?:ned|ned|ed|ning|n|ing|ting)? down|slew|hack(?:ed|ing)(?= \w)|deaths? of|(?:lives|life) of|loss of|losses of|losing|"
                    r"massacre of|murders? of|killings? of|[Ee]xecutions? of|beheadings? of|hangings? of|lynchings? of|executed|executing|slaying|lost|[Bb]odies of|(?:[Gg]raves?|pits?) (?:of|containing|holding|with)|[Rr]emains of|coffins of|eliminat(?:ed|ing)|neutrali[sz](?:ed|ing)|cost(?:s|ing)?|"
                    r"(?:the|its) dead at|toll(?: (?:also |now )?include[sd]?)?|took the lives of|(?:[Tt]he |[Tt]he other |[Tt]heir |[Aa]mong the )(?:dead|killed|victims|slain|deceased|fatalities|deaths)(?: of (?!the)[^,.;\d]{2,20}| of the (?:day|night|raid|attack|blast))? (?:include[sd]?|are|were|is|was|numbered)|among the (?:dead|killed|victims|slain)(?: (?:are|were))?(?: also)?(?: reported| counted)?|(?:(?:death )?toll|" + _TOLLS + r"(?:killed|dead|deaths|fatalities|bodies|martyrs|victims)|death (?:count|tally)|[Dd]eaths(?! (?:or|and) injur)|[Ff]atalities)" + _RISES + "|[Dd]eaths(?! (?:or|and) injur)|[Ff]atalities"),
    (Counts.INJURED, r"among the (?:wounded|injured)(?: were| are)?|injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?|maim(?:ed|ing)|injury of|(?:" + _TOLLS + r"(?:injured|wounded|injuries)|(?<!or )(?<!and )[Ii]njuries)" + _RISES),
    (Counts.DISPLACED, r"displac(?:ed|ing|es)|uproot(?:ed|ing|s)|(?:br(?:ought|inging)|fl(?:ew|ying|own)|ferr(?:ied|ying)|buss?(?:ed|ing)|t(?:ook|aking|aken)|shipp(?:ed|ing)|airlift(?:ed|ing)) out(?: of [A-Z][\w-]+)?|airlift(?:ed|ing)|relocat(?:ed|ing)|forc(?:ed|ing|es)|driv(?:en|ing|es)|drove|displacement of|exodus of|sent|expulsion of|expelled|deported|flight of|" + _TOLLS + r"(?:displaced|refugees|displaced people|displaced persons|IDPs)" + _RISES + "|[Dd]isplacement" + _RISES),
    (Counts.ABDUCTED, r"(?:marched|made|went|ran|drove|rode|walked) off with|(?:carried|hauled|spirited|whisked|dragged|hustled|bundled) (?:off|away)|led away|herded (?:off|away)|abduct(?:ed|ing|ion of|s)|kidnap(?:ped|ping|s)?(?: of)?|seiz(?:ed|ing)|snatched|taking|took|take|taken(?= (?:[\w-]+ ){1,3}(?:captive|hostage|prisoner))|captured|capturing|capture of|dragged"),
    (Counts.HOSTAGES_FREED, r"hand(?:ed|ing|s)? over|sen(?:t|ds?|ding) (?:back|home)|trad(?:ed|ing)|exchang(?:ed|ing|e of)|swapp(?:ed|ing)|repatriat(?:ed|ing|ion of)|brought (?:back|home)|bringing (?:back|home)|g[eo]t(?:s|ting)? back|turn(?:ed|ing|s)? over|let(?:ting)? go|sav(?:ed|ing)|free[ds]?|freeing|releas(?:ed|ing|e of|e)|rescu(?:ed|ing|e of|e)|return of|liberat(?:ed|ing)|welcom(?:ed|ing) (?:back|home)|pardon(?:ed|ing|s)?|amnest(?:y for|ied|ying)"),
    (Counts.DETAINED, r"detain(?:ed|ing|s)|arrest(?:ed|ing|s)|detention of|arrest of|jailed|jailing|imprisoned|round(?:ed|ing) up|(?:" + _TOLLS + r"(?:arrests|detainees|prisoners|(?:those |people )?(?:still )?(?:in (?:jail|prison|detention)|detained))|[Aa]rrests)" + _RISES),
    (Counts.HOSTAGES_HELD, r"hold(?:s|ing)?(?! (?:to|up|off|back|on|out)\b)|held(?! (?:up|off|back|on|out)\b)(?: (?:captive|hostage|prisoner))?(?: (?:along|together))? with|held|captivity of"),
    (Counts.POPULATION, r"population of|(?:country|nation|city|town|village|territory|enclave|island|region|province|camp|capital) of|home to|shelter(?:s|ing|ed)|host(?:s|ing|ed)|hous(?:es|ing|ed)|accommodat(?:es|ing|ed)|population(?: of [A-Z]\w+)?(?: (?:is|was|had|been|were|has|stood|stands|estimated|put|reached))+(?: at)?"),
    (Counts.CASUALTIES, r"deaths? (?:or|and) injur(?:y|ies) (?:of|to|among)|(?:[Tt]he |[Tt]heir )casualties include[sd]?|kill(?:ed|ing)? (?:or|and) (?:injur|wound|maim)(?:ed|ing)|(?:[Cc]asualt(?:y|ies)|" + _TOLLS + r"casualties|(?:[Cc]ivilian|[Hh]uman|[Tt]roop|[Cc]ombat) losses)" + _RISES),
    (Counts.OTHER, r"carrying|affect(?:ed|ing|s)|infect(?:ed|ing|s)|sicken(?:ed|ing|s)|vaccinat(?:ed|ing)"),
    (Counts.MISSING, _TOLLS + r"missing" + _RISES + r"|(?:whereabouts|fate|trace|sign) of|no (?:news|word) (?:of|from)|[Cc]ontact (?:has |had |have )?(?:been |was )?lost with|lost (?:all )?contact with|(?:search(?:ing)?|look(?:ing)?) for"),
)  # fmt: skip
BEFORE = late(
    r"\b(?:" + "|".join(f"(?P<{k.name}>{v})" for k, v in _BEFORE)
    + r")[\"”]?(?: (?:his|her|their|its|another|an?|additional|the|of|all|last|final|first|up|to|as|many|some|further|the remaining|by|an estimated|a total of|total|now|currently|already|close|closer|well|also|only|just|mere|merely|barely|even|fully|between|anywhere between|from))*"
    + r"(?: (?:nearly |almost |virtually )?(?:all|most|half|many|some|much) of (?:the |its |their )?(?:[\w'’-]+ ){0,3}?)? ?[\"“]?$"
)  # fmt: skip
"""Before the number: what was done to them."""

WITH_ONE = late(
    r"\b(?:(?P<KILLED>killed|killing|murdered)|(?P<INJURED>wounded|wounding|injured|injuring)|(?P<ABDUCTED>abducted|kidnapped)|"
    r"(?P<DETAINED>detained|arrested)) (?:an?|the|his|her|their) [\w-]+(?: (?!(?:and|who|that|in|on|at)\b)[\w-]+){0,3},?(?: and)? (?:his |her |their )?$"
    r"|\b(?:(?P<KILLED2>killed|killing)|(?P<INJURED2>wounded|wounding|injured|injuring)|(?P<ABDUCTED2>abducted|kidnapped|seized)|"
    r"(?P<DETAINED2>detained|arrested)) (?:himself|herself|themselves|[A-Z][\w'-]+(?: (?:al-)?[A-Z][\w'-]+){0,3}),? (?:and|along with|together with|as well as) (?:at least |some |about )?$"
    r"|\b[Aa]mong (?:the|those) (?:(?P<KILLED4>dead|killed|victims|slain)|(?P<INJURED4>wounded|injured|hurt)) (?:were|was|are|is) (?:an?|the|his|her) [^.;:]{3,60},?(?: and| as well as)(?: at least)? $"
    r"|\b(?P<KILLED3>killed|killing) [A-Z][\w'-]+(?: (?:al-)?[A-Z][\w'-]+){0,3}, [^.;:]{3,80}, (?:and|along with|together with|as well as) "
    r"(?:at least |some |about )?$"
)
"""Before the number: "killed a doctor and (two nurses)"."""

AS_THEY_ARE = late(
    r"\b(?:(?P<DISPLACED>displaced|uprooted|homeless)|(?P<INJURED>wounded|injured|hurt|maimed|gunshot|trauma)|(?P<KILLED>dead|slain)|(?P<MISSING>missing)|"
    r"(?P<DETAINED>detained|jailed|imprisoned|arrested)|(?P<ABDUCTED>abducted|kidnapped))$"
)
"""The last adjective before the noun: "6.8 million internally displaced people"."""

ALIVE = late(
    r"(?: of (?:them|whom))?(?: (?:are|were|was|is|be|to|believed|thought|presumed|still|known|may|might|could|remain))* alive\b"
)
"""After hostages."""

_TAKEN = r"killed|wounded|injured|abducted|kidnapped|seized|detained|arrested|displaced|freed|released|rescued|taken|uprooted|massacred|murdered|captured"
ACTIVE = late(
    r" (?:the|an?|its|his|her|their|it|him|them|himself|at least|more than|nearly|about|some|up to|dozens|hundreds|scores|several|"
    r"many|two|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*)\b"
)
"""After "killed": whom the gunmen killed, so that nobody killed them."""
TRANSITIVE = late(
    r"\b(?:killed|slain|murdered|massacred|executed|martyred|slaughtered|eliminated|shot dead|gunned down|beheaded|hanged|"
    r"hacked to death|injured|wounded|hurt|maimed|abducted|kidnapped|seized|snatched|dragged|displaced|uprooted|expelled|"
    r"evacuated|deported|sent back|freed|released|rescued|liberated|exchanged|swapped|handed over|held|detained|arrested|"
    r"jailed|imprisoned|captured|rounded up|sentenced|convicted|drowned|neutrali[sz]ed)$"
)
"""What somebody does to somebody: "killed nine", not "fled their homes"."""
HAVING = late(rf"\b(?:have|has|had)(?: (?!been\b)\w+)*? (?:{_TAKEN})$")
"""What has killed is not who was killed."""
PASSIVE = late(r"\b(?:were|was|are|is|be|been|being|has|have|had|got|gets?|lost|perished|drowned|succumbed|fled|dead|died|dies|dying|who|left)\b")

OF_THEM = late(
    rf" of (?:them|whom)(?: (?:are|were|is|was|being|believed to be))?(?: (?!(?:said|had|have|has)\b)[\w-]+){{0,2}}? "
    rf"(?:{_NOUNS[None]}|dead|displaced|malnourished|under \w+)\b"
)
"""After a share: what that part of them are."""

OF_MANY = late(
    r"(?: out)? of (?:(?:the|those|its|some) )?(?:[\d,]+|[a-z-]+) (?:(?!(?:and|but|while|were|was|are|is|have|has|had)\b)[\w'-]+ ){0,10}?"
    r"(?:were|was|are|is|(?:have|has|had) been|had|have|has|(?=died|drowned|perished))(?: ?(?:confirmed|already|since|later|now|found|presumed|believed))* ?"
    r"\b(?:" + "|".join(f"(?P<{k.name}>{v})" for k, v in _VERBS) + r")\b"
)
"""After the number: "eight of the 26 due to be freed had been killed"."""

PLANNED = late(
    r"\b(?:(?<!led )(?<!leads )(?<!leading )(?<!thanks )to|will|would|must|should|shall|could|may|might|cannot|not|due|due to be|agreed to|(?:demand|urg|seek)\w*|sought|"
    r"call(?:s|ed|ing)? for|press(?:es|ed|ing)? for|appeal(?:s|ed|ing)? for|push(?:es|ed|ing)? for|hop(?:es|ed|ing) for|"
    r"immediate|unconditional|speedy|swift|safe)(?: (?:be|the|and|immediate|unconditional|then|also|safe|swift))*(?: (?:free|freed|release|"
    r"released|freeing|rescue|return|let go|liberate)(?: of)?)?$"
)
"""What is wanted or awaited of captives has not happened."""

VOTES = late(
    r"(?:[\w' -]{0,18})?\b(?:vot(?:e[sd]?|ing)|abstain\w*|abstentions?|in favou?r|(?<!as )against|backed|co-?sponsor\w*|supported it|opposed|ballots?)\b"
)
"""After a number of a vote."""

MAJORITY = late(r"\b(?:(?:[Tt]he|[Aa]) )?(?:(?:vast|overwhelming|great|large) )?(?:majority|most|[Mm]ost) of")
"""A share without a number: "the vast majority of Gazans"."""
_MAJORITY_ENDS = late(r"(?:ajority|ost) of")
_BEFORE_IT = len("the overwhelming m")


def majorities(folded: str) -> Iterator[re.Match[str]]:
    """Every MAJORITY in a text in plain blanks; looked for from its end, which is rarer than its beginning."""
    last = 0
    for end in _MAJORITY_ENDS.finditer(folded):
        if (m := MAJORITY.search(folded, max(last, end.start() - _BEFORE_IT), end.end())) is not None:
            last = m.end()
            if not folded.startswith((" them", " whom"), last):
                yield m

STANDING = late(
    r"(?: of (?:those|them|whom))?(?: (?:–|—|-) [^–—.;:]{3,60} (?:–|—|-))?(?: (?:in|across|inside) (?:the )?[\w'’-]+(?: [\w'’-]+){0,3}?)?(?:,? (?:who|that|many of whom|most of whom))?(?: (?:are|is|were|will|would|could|may|there|now|still|have|been|currently|living|being|remain|remained|reportedly|at|in|believed|thought|feared|estimated|known|said|to|be))* "
    r"(?:facing|faced|face|faces|sheltering|shelter|seeking (?:shelter|refuge)|staying|lodged|encamped|living|live|lives|needed|need|needs|needing|did not know|do not know|in need|at risk|on the (?:brink|verge|edge)(?: of (?:famine|starvation))?|risk|starving|"
    r"hungry|trapped|crammed|crowded|packed|stranded|besieged|rely|relying|depend|suffer\w*|going hungry|go hungry|goes hungry|require|requires|in urgent need|in desperate need)\b"
)
"""After the noun: people as they are."""
NEEDY = late(r"\b(?:fac(?:e[sd]?|ing)|need\w*|in (?:urgent |desperate |dire )?need|did not know|do not know|risk|on the (?:brink|verge|edge)(?: of \w+)?|starving|hungry|hunger|rely|relying|depend\w*|suffer\w*|requires?)$")
"""How a STANDING of those in want ends; the others tell where people live."""


WITH_THEM = late(
    r"\b(?:(?P<KILLED>kill(?:ed|ing|s)|murder(?:ed|ing)|assassinat(?:ed|ing)|execut(?:ed|ing))|"
    r"(?P<INJURED>wound(?:ed|ing|s)|injur(?:ed|ing|es))|(?P<ABDUCTED>abduct(?:ed|ing)|kidnapp(?:ed|ing))|"
    r"(?P<DETAINED>arrest(?:ed|ing)|detain(?:ed|ing)))\b (?!(?:by|in|at|on|when|after|since|and)\b)"
    r"(?:(?!\b(?:kill|wound|injur|was|were|had|said|while)\w*\b)[^.;:\d]){3,110}?,? "
    r"(?:and|as well as|along with|together with)(?: at least| about| some| more than| up to)? $"
)
"""Before "21 others": "killing the envoy, Ana Lund, and (21 others)"."""

PART = late(
    r",? (?P<part>(?:mostly|mainly|most of them|the majority of them|largely|many of them|primarily|"
    r"predominantly|almost all) [^,.;:]{3,50}?)(?=[,.;:]|$| and (?:more|at least|over|\d))"
)
"""After the noun: the part of them a report picks out."""

INCLUDING = late(
    r"(?:\bincluding|\bamong them|\bof whom|\bof them|\bamong those killed|,? and|\bwith|\bas well as|alongside|"
    r"along with|together with|but also|plus|consisting of|compris(?:ing|ed)(?: of)?|namely|made up of|counting|"
    r",|\bincludes?) (?:at least |some |about |another )?$|\((?:at least |some |about |another )?$"
)
"""Before the number: part of those counted before it."""

SPOKE = late(
    r"\b(?:spoke|speaks?|talk(?:ed|s)) of $|\b(?:acknowledged?s?|admit(?:s|ted)?(?: to)?|concede[sd]?|counted|counts|"
    r"reported|reports|recorded|confirmed|confirms|verified|documented|tallied|claim(?:s|ed)|g[ai]ves?|listed) $|"
    r"\b(?:puts?|put|placed) it at $|\b(?:holds|held|sticks|stuck|keeps|kept) to $|\b(?:stands|stood) by $|\binsist(?:s|ed) on $|\bsaid it was $|\bgave a figure of $|"
    r"\bsays? $"
)
"""Before a bare number: who speaks of so many."""
