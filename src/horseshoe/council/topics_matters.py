"""Matters: what texts do and reports speak of, whatever the place. Rows as in `topics_situations`.

Plain "peace" is no matter: every text has it. A ceasefire and its weaker relations stay apart, since that is what
drafts are fought over: pauses, a cessation of hostilities, a suspension, a ceasefire.
"""

from __future__ import annotations

from horseshoe.council.topics_situations import Row

HOSTILITIES: tuple[Row, ...] = (
    ("ceasefire", "Ceasefire", "", "",
     "ceasefire(s); cease fire(s); truce(s); armistice(s); end to the fighting; halt to the fighting; "
     "stop the fighting; ceasefire agreement; end to fighting; stop fighting; permanent end to hostilities; "
     "halt to hostilities; lay down their arms; cease all hostilities", ""),
    ("cessation-of-hostilities", "Cessation of hostilities", "ceasefire", "",
     "cessation of hostilities; cessation of all hostilities; cease hostilities; end of hostilities; "
     "end to hostilities; end hostilities; cessation of military operations; cessation of military activities; "
     "cessation of the conflict; cessation of fighting; cessation of the fighting; "
     "stop military activity|activities; cessation of all military", ""),
    ("suspension-of-hostilities", "Suspension of hostilities", "", "",
     "suspension of hostilities; suspend hostilities; urgent suspension", ""),
    ("humanitarian-pause", "Humanitarian pause", "", "",
     "humanitarian pause(s); pause in the fighting; pause in fighting; pauses in fighting; "
     "pauses in the fighting; pause(s) and corridors; humanitarian pause and corridors; extended pauses", ""),
    ("truce-days", "Holiday and Olympic truces", "ceasefire", "",
     "Ramadan ceasefire|truce; Olympic truce; Eid truce; Eid ceasefire", ""),
    ("withdrawal", "Withdrawal of forces", "", "",
     "withdrawal; withdraw; withdraws; withdrawing; withdrawn; withdrew; pull out; pullout; troop withdrawal; "
     "evacuation of troops", ""),
    ("use-of-force", "Use of force", "", "",
     "use of force; all necessary means; all necessary measures; military intervention; authorise force; "
     "authorize force; no fly zone; armed attack(s); aggression; invasion; invaded; military action(s); "
     "military operations; military attack(s); air strikes; airstrikes; bombing; bombardment", ""),
    ("no-fly-zone", "No-fly zone", "use-of-force", "",
     "no fly zone; ban on military flights; ban on flights; no flight zone", ""),
    ("blockade", "Blockade and siege", "", "", "blockade; siege(s); besieged; lift the siege", ""),
    ("chemical-weapons", "Chemical weapons", "", "",
     "chemical weapon(s); chemical attack(s); sarin; chlorine; nerve agent; Joint Investigative Mechanism; JIM; "
     "OPCW; poison gas; toxic gas; toxic chemicals; chemical arms", ""),
    ("biological-weapons", "Biological weapons", "", "",
     "biological weapon(s); bioweapon(s); biological laboratories; biolab(s); bio weapons; "
     "biological activities; Biological Weapons Convention; bio laboratories", ""),
    ("nuclear-test", "Nuclear test", "", "",
     "nuclear test(s); nuclear tests; hydrogen bomb test; atomic test; nuclear weapon tests; underground test; "
     "nuclear explosion(s)", ""),
    ("missiles", "Missile launches", "", "",
     "ballistic missile(s); missile launch(es); missile test(s); missile(s); ICBM(s); satellite launch; "
     "rocket launch; missile programme; missile program", ""),
    ("nuclear-programme", "Nuclear programme", "", "",
     "nuclear programme(s); nuclear program(s); uranium enrichment; enriched uranium; enrichment; nuclear deal; "
     "nuclear facilities; nuclear sites; nuclear weapons programme; nuclear weapon(s); nuclear installations; "
     "nuclear reactor", ""),
    ("shipping-attacks", "Attacks on shipping", "", "",
     "attacks on shipping; attacks on ships; attacks on merchant; attacks on vessels; "
     "attacks on merchant and commercial vessels; merchant vessels; merchant ships; commercial vessels; "
     "commercial shipping; freedom of navigation; navigational rights; shipping; tanker(s)", ""),
    ("sabotage", "Sabotage", "", "", "sabotage; explosions on the pipelines; pipeline blasts", ""),
    ("airliner", "Attack on an airliner", "", "",
     "airliner; passenger plane|jet; downing of; shot down; downed airliner|plane|jet; flight MH17; shooting down",
     ""),
    ("coup", "Unconstitutional change of government", "", "",
     "coup d état; coup d etat; coup; military takeover; military junta; junta", ""),
    ("gangs", "Gangs", "", "", "gang(s); gang violence; armed gangs", ""),
    ("mercenaries", "Mercenaries", "", "", "mercenary; mercenaries; Wagner; Africa Corps", ""),
)

PEOPLE: tuple[Row, ...] = (
    ("humanitarian-access", "Humanitarian access and aid", "", "",
     "humanitarian access; humanitarian aid; humanitarian assistance; humanitarian relief; relief supplies; "
     "aid delivery; aid deliveries; deliver aid; delivery of aid; humanitarian corridor(s); aid convoy(s); "
     "aid corridor; humanitarian supplies; humanitarian deliveries; aid operation; unhindered access; "
     "unimpeded access; unhindered humanitarian; safe passage; rapid safe and unhindered; humanitarian needs; "
     "humanitarian operations; relief consignments; access by international agencies; monitor aid; "
     "aid monitoring; humanitarian coordinator; lifesaving aid; aid into; aid to; let in aid; "
     "restrictions on aid; blocking aid; aid restrictions; humanitarian crisis; humanitarian situation; "
     "emergency relief", ""),
    ("cross-border-aid", "Cross-border aid", "humanitarian-access", "",
     "cross border aid; cross border; border crossing(s); crossing points; Bab al Hawa crossing; aid crossing; "
     "crossing point; cross border delivery", ""),
    ("hostages", "Hostages", "", "",
     "hostage(s); captives; captive; abductees; abducted; kidnapped; release of all hostages; hostage deal", ""),
    ("protection-of-civilians", "Protection of civilians", "", "",
     "protection of civilians; protect civilians; civilian protection; protecting civilians; "
     "civilian population; civilian casualties; safe area(s); safe haven(s); protection of the civilian; "
     "attacks on civilians; attacks against civilians; harm to civilians; safety of civilians", ""),
    ("famine-food", "Famine and food", "", "",
     "famine; starvation; starving; hunger; malnutrition; food aid; food shortages; food security; grain", ""),
    ("refugees-return", "Displacement and return", "", "",
     "forced displacement; forcible displacement; displaced; displacement; return of refugees; refugees; "
     "expulsion; repatriation", ""),
    ("deportation", "Deportation", "", "",
     "deportation(s); deported; deport; expulsion of the Mayors; expulsion by Israel; mass transfer; "
     "forcible transfer", ""),
    ("genocide", "Genocide and mass atrocities", "", "",
     "genocide; genocidal; ethnic cleansing; crimes against humanity; mass atrocities; massacre(s)", ""),
    ("human-rights-abuses", "Human rights abuses", "", "",
     "human rights abuses; human rights violations; violations of human rights; repression; crackdown", ""),
    ("prisoners", "Prisoners and detainees", "", "",
     "prisoner(s); detainee(s); political prisoners; prisoners of war; death sentence(s); release of detained; "
     "executions; detained persons", ""),
    ("missing", "Missing persons", "", "", "missing persons; missing people", ""),
    ("girls-education", "Women's and girls' rights", "", "",
     "women and girls; girls education; ban on women; ban on Afghan women; rights of women", ""),
    ("war-crimes", "War crimes and accountability", "", "",
     "war crime(s); accountability; International Criminal Court; ICC; referral to the ICC; impunity; "
     "ICC referral; perpetrators", ""),
    ("investigation", "Investigation", "", "",
     "investigation(s); inquiry; inquiries; commission of inquiry; fact finding; investigate; "
     "independent investigation; International Commission of Inquiry; investigators; probe; investigative; "
     "inspection(s); inspectors; commission to find out|investigate|inquire|examine", ""),
    ("medical", "Hospitals and medical care", "", "", "hospital(s); medical evacuation(s); ambulance(s)", ""),
)

MEASURES: tuple[Row, ...] = (
    ("sanctions", "Sanctions", "", "",
     "sanctions; sanction; sanctioned; restrictive measures; Sanctions Committee; Panel of Experts; "
     "Group of Experts; panel of experts; Monitoring Group; Panel of experts; sanctions monitors; "
     "sanctions monitoring; enforcement measures; punitive measures; economic measures; Monitoring Team; "
     "expert panel; measures against; measures imposed; Analytical Support and Sanctions", ""),
    ("arms-embargo", "Arms embargo", "sanctions", "",
     "arms embargo; arms embargoes; weapons embargo; arms ban; embargo on arms; ban on arms; "
     "arms and related materiel; sale of arms; arms shipments; embargo; supply of arms; shipment of arms; "
     "arms sales; arms transfers", ""),
    ("asset-freeze", "Asset freeze", "sanctions", "",
     "asset freeze; asset(s) freezes; frozen assets; freeze assets; freezing of assets; assets freeze", ""),
    ("travel-ban", "Travel ban", "sanctions", "", "travel ban(s); travel restrictions; travel and arms", ""),
    ("oil-embargo", "Oil embargo and petroleum", "sanctions", "",
     "oil embargo; petroleum; oil exports; oil supplies; refined petroleum; crude oil; oil tankers", ""),
    ("diamonds", "Diamonds", "sanctions", "", "diamond(s); rough diamonds", ""),
    ("snapback", "Snapback", "sanctions", "",
     "snapback; snap back; reimposition of sanctions; reimpose sanctions; reimposing sanctions; "
     "return of sanctions; sanctions relief; restore sanctions; reinstating sanctions; re imposition of sanctions",
     ""),
    ("sanctions-relief", "Lifting of sanctions", "sanctions", "",
     "lifting of sanctions; lift sanctions; termination of sanctions; lifting sanctions; easing sanctions; "
     "ease sanctions; lift the arms embargo; delist; suspension of sanctions; removed from the sanctions list; "
     "lifting of the arms embargo; termination of the arms embargo; suspension of the sanctions", ""),
    ("inspection-cargo", "Inspection of cargo", "sanctions", "",
     "cargo inspection(s); inspection of vessels; inspect vessels; interdiction; inspect ships", ""),
    ("mandate", "Mandate of a mission or panel", "", "", "mandate(s); mandated; mandate of", ""),
    ("mandate-extension", "Extension of a mandate", "mandate", "",
     "extension of the mandate; extend the mandate; mandate extension; renewal of the mandate; "
     "renew the mandate; renewing the mandate; extending the mandate; extended the mandate; mandate renewal; "
     "renewed the mandate; extension of the stationing; extend until; technical rollover; authorization for; "
     "authorisation for; extends the mandate; renews the mandate; extension of the authorization; "
     "renewal of the authorization; extension of measures; extension of sanctions; extending sanctions; "
     "extension of their stationing; technical extension", ""),
    ("peacekeeping", "Peacekeepers and missions", "", "",
     "Truce Supervision Organization; peacekeeper(s); peacekeeping force|mission|operation(s); "
     "peace keeping force|mission|operation(s); blue helmets; peacekeeping; UN mission; multinational force; "
     "stabilization force; stabilisation force; multinational protection force; Observer Mission; observers; "
     "military observers; Interim Force; Peace keeping Force; Peacekeeping Force; Observer Force; "
     "Emergency Force; Verification Mission; Assistance Mission; Support Mission; protection force; peace force; "
     "stabilization mission; Stabilization Mission; political mission; peace operation(s); intervention brigade; "
     "international force; international security force; rapid reaction force; monitoring mission", ""),
    ("drawdown", "Closing or shrinking a mission", "", "",
     "drawdown; withdrawal of the mission; termination of the mandate; liquidation; end the mission; "
     "closure of the mission; final extension; terminate the mandate; end of the mission; "
     "reduction of the strength; completion of the mandate", ""),
    ("establishment", "Establishment of a mission or body", "", "",
     "establishment of; establish a; deployment of; dispatch of; set up a commission", ""),
    ("special-envoy", "Envoys and good offices", "", "",
     "special envoy; personal envoy; Special Representative; good offices; mediator; Mediator; special representative",
     ""),
    ("icc-referral", "Referral to the International Criminal Court", "war-crimes", "",
     "refer to the International Criminal Court; referring; ICC referral; "
     "referral to the International Criminal Court; referred to the International Criminal Court; "
     "refer the situation to", ""),
    ("tribunal", "Tribunal", "war-crimes", "", "tribunal(s); special tribunal; special court", ""),
)

POLITICS: tuple[Row, ...] = (
    ("settlements", "Settlements", "", "",
     "settlement construction; settlement building; settlement(s) activity|activities|expansion|policy; "
     "Israeli settlement(s); Jewish settlement(s); settlers; illegal settlement(s); settlements; outpost(s); "
     "Har Homa; Jabal Abu Ghneim", ""),
    ("annexation", "Annexation", "", "",
     "annexation; to annex; annex the; annex part(s); annexing; illegally annexed; annexed by; "
     "annexed territory|territories|regions; annexes parts; attempted annexation; illegal referendum(s)", ""),
    ("referendum", "Referendum", "", "", "referendum; referendums; referenda; plebiscite; popular consultation", ""),
    ("jerusalem-status", "The status of Jerusalem", "", "",
     "status of Jerusalem; Jerusalem as Israel s capital; capital of Israel; embassy to Jerusalem; "
     "embassy in Jerusalem; Jerusalem as the capital; Jerusalem recognition", ""),
    ("two-state", "Two-State solution and statehood", "", "",
     "two state solution; two State solution; two states; Palestinian statehood; Palestinian state|State; "
     "end of the occupation; end the occupation; end to the occupation; statehood; Two State Solution; "
     "end to Israeli occupation; end to Israel s occupation", ""),
    ("wall", "The wall in occupied territory", "", "",
     "separation wall; security fence; separation barrier; West Bank barrier; security wall; "
     "wall in the occupied; security barrier", ""),
    ("territorial-integrity", "Sovereignty and territorial integrity", "", "",
     "territorial integrity; sovereignty", ""),
    ("independence", "Independence and self-determination", "", "",
     "self determination; independence; decolonization; decolonisation; colonialism; majority rule; "
     "unilateral declaration of independence; UDI; secession; secessionist", ""),
    ("membership", "Membership of the United Nations", "", "",
     "membership; full member; join the United Nations; join the UN; admission to the United Nations; "
     "admission of; UN member state; UN membership; U N membership; United Nations membership; full membership; "
     "admission to the UN; bid for membership; member of the United Nations", ""),
    ("elections", "Elections", "", "",
     "election(s); electoral; presidential election(s); free and fair elections; polls", ""),
    ("negotiations", "Negotiations and peace agreements", "", "",
     "peace agreement(s); peace talks; peace process; peace accord(s); peace treaty; peace plan; peace proposal; "
     "negotiation(s); peace deal; road map; roadmap; political solution; settlement plan; "
     "good faith negotiations; political settlement; political transition; dispute settlement; "
     "political process; dialogue; diplomatic solution; confidence building measures", ""),
    ("disarmament", "Disarmament of groups", "", "",
     "disarm; disarming; disarmament; demobilization; demilitarization; demilitarisation; demilitarized; "
     "weapons surrender", ""),
    ("peace-plan-2024", "The three-phase proposal of 31 May 2024", "", "",
     "three phase; three phased; three stage", ""),
    ("reconstruction", "Reconstruction and transition", "", "",
     "reconstruction; transitional government; transitional governance; transitional authority; Board of Peace; "
     "rebuilding; day after", ""),
    ("state-of-emergency", "Human shields, assassination and the like", "", "",
     "assassination(s); assassinated; targeted killing(s); extrajudicial execution(s)", ""),
    ("arms-race", "Arms race", "", "", "arms race; arms race in outer space; weaponization", ""),
    ("condemnation", "Condemnation", "", "",
     "condemnation; condemn; condemns; condemned; condemning; denounce; denounces; denounced; denouncing; "
     "deplores; deplored; deplore", ""),
    ("reporting", "Reports by the Secretary-General", "", "",
     "reporting request; reporting requirement; report(s) to the Council; reporting mandate", ""),
    ("article-99", "Article 99", "", "", "Article 99", ""),
    ("chapter-vii", "Chapter VII", "", "", "Chapter VII; Chapter 7", ""),
    ("appointment", "Appointment to an office", "", "",
     "appointment of; appointing; appoint; election of members; election to fill; date of election; "
     "nomination of; nominations for", ""),
)

ROWS: tuple[Row, ...] = HOSTILITIES + PEOPLE + MEASURES + POLITICS
