"""Standing and thematic items of the Council's agenda, as situations. Rows as in `topics_situations`."""

from __future__ import annotations

from horseshoe.council.topics_situations import Row

THREATS: tuple[Row, ...] = (
    ("terrorism", "Terrorism", "", "",
     "terrorism; terrorist(s); jihadist(s); extremist fighters; counter terrorism; Al Qaida; al Qaeda; al Qaida; "
     "Al Qaeda; ISIL; ISIS; Islamic State; Da esh; Daesh; Osama bin Laden; Bin Laden; Bin Ladin; "
     "foreign fighters; foreign terrorist fighters; CTED; September 11 attacks; 11 September; 9 11 attacks; "
     "suicide bombing(s)|bomber(s); Beslan; Counter Terrorism Committee; terrorists everywhere; Nice attack; "
     "Paris attacks; Madrid bombings; London bombings; Bali bombing", "terroris"),
    ("al-qaida-sanctions", "Sanctions on ISIL, Al-Qaida and the Taliban", "terrorism", "",
     "1267 Committee; 1267 sanctions; Al Qaida sanctions; Ombudsperson", ""),
    ("non-proliferation", "Non-proliferation", "", "",
     "non proliferation; nonproliferation; weapons of mass destruction; WMD(s); 1540 Committee; resolution 1540; "
     "nuclear terrorism; Non Proliferation Treaty; nuclear proliferation; nuclear safeguards; NPT; "
     "nuclear explosive tests; Test Ban Treaty", "non-proliferation|mass destruction"),
    ("armaments", "Regulation of armaments", "", "",
     "regulation of armaments; reduction of armaments; conventional armaments; atomic energy; "
     "Atomic Energy Commission; disarmament; armed forces of the United Nations; nuclear disarmament; "
     "nuclear weapon free zone(s); security assurances; prohibition of the atomic weapon; "
     "regulation and reduction of armaments; atomic weapon(s); arms control; arms limitation",
     "armaments|atomic energy|article 43"),
    ("small-arms", "Small arms", "", "", "small arms; light weapons; illicit arms", "small arms"),
    ("outer-space", "Weapons in outer space", "", "",
     "outer space; arms race in space; weapons in space; space weapons; weapons in outer space; "
     "nuclear weapons in space; nuclear arms in space", ""),
    ("piracy", "Piracy and crime at sea", "", "",
     "piracy; pirate(s); maritime security; armed robbery at sea; maritime crime", ""),
    ("climate", "Climate and security", "", "",
     "climate change; climate; climate security; global warming; sea level rise", ""),
    ("ai", "Artificial intelligence", "", "", "artificial intelligence; AI", ""),
    ("cyber", "Cyber security", "", "",
     "cyber; cyberattack(s); cybersecurity; cyber security; malicious use of information", ""),
    ("pandemics", "Pandemics", "", "",
     "COVID 19; COVID; coronavirus; pandemic(s); HIV; AIDS; HIV AIDS; global ceasefire; vaccines", "covid|hiv"),
    ("drugs", "Drug trafficking", "", "", "drug trafficking; narcotics; drug trade; narcotic drugs", ""),
    ("hunger", "Conflict and hunger", "", "",
     "conflict and hunger; food insecurity; global hunger; food crisis", "food"),
    ("trafficking", "Trafficking in persons", "", "",
     "human trafficking; trafficking in persons; slave trade; slavery", ""),
    ("natural-resources", "Natural resources and conflict", "", "",
     "conflict diamonds; blood diamonds; Kimberley Process; natural resources; conflict minerals", "kimberley"),
    ("civil-aviation", "Safety of civil aviation", "", "",
     "civil aviation; commercial aircraft; hijacking(s); hijacked; plastic explosives; "
     "plastic or sheet explosives; Iranian airliner; Iran Air; Lebanese airliner; Libyan airliner; civil aircraft",
     "hijack|aviation"),
    ("hostage-taking", "Hostage-taking and abduction", "", "",
     "hostage taking; acts of hostage taking", "hostage-taking"),
    ("diplomats", "Safety of diplomats", "", "",
     "diplomatic agents; diplomatic missions; consular premises; safety of diplomats; embassy attack; "
     "attack on the embassy", ""),
)

PEOPLE: tuple[Row, ...] = (
    ("women-peace-security", "Women, peace and security", "", "",
     "women and peace and security; women peace and security; Women Peace and Security; resolution 1325; WPS; "
     "women in peace; women in peacekeeping", "women and peace|women, peace"),
    ("sexual-violence", "Sexual violence in conflict", "women-peace-security", "",
     "sexual violence; conflict related sexual violence; rape(s); rape as a weapon of war; sexual exploitation; "
     "sex crimes", ""),
    ("children", "Children and armed conflict", "", "",
     "children and armed conflict; children in armed conflict(s); child soldiers; Children and armed conflict; "
     "abduction of children; attacks on schools", "children"),
    ("youth", "Youth, peace and security", "", "",
     "youth peace and security; Youth peace and security; role of youth; young people", "youth"),
    ("civilians", "Protection of civilians", "", "",
     "civilians in armed conflict(s); Protection of civilians in armed conflict; "
     "protection of civilians in armed conflict(s); missing persons; "
     "indispensable to the survival of the civilian population; Civilian persons armed conflicts", "civilians"),
    ("medical-care", "Health care in conflict", "civilians", "",
     "health care in armed conflict; medical facilities; medical personnel; hospitals and medical; "
     "attacks on hospitals", "health care"),
    ("journalists", "Journalists in conflict", "civilians", "",
     "journalists; media professionals; protection of journalists", ""),
    ("un-staff", "Protection of United Nations and aid staff", "", "",
     "humanitarian personnel; United Nations personnel; UN personnel; aid workers; humanitarian workers; "
     "relief personnel; safety of UN forces; security and safety of UN forces", "personnel"),
    ("refugees", "Refugees", "", "",
     "refugee(s); internally displaced; displaced persons; right of return; return of refugees", ""),
    ("human-rights", "Human rights", "", "", "human rights", "human rights"),
    ("culture", "Cultural heritage", "", "", "cultural heritage; cultural property; antiquities", "cultural"),
)

INSTITUTIONS: tuple[Row, ...] = (
    ("admission-of-members", "Admission of new Members", "", "",
     "admission of new Members; Admission of new Members; admission to membership; "
     "membership in the United Nations; membership of the United Nations; UN membership; U N membership; "
     "United Nations membership; full membership; full member; Application(s) for Membership|membership; "
     "membership application; admission to the United Nations; admission to the UN; full UN member; "
     "member state of the United Nations; bid for membership; full UN membership; full U N membership; "
     "full United Nations membership; package deal; join the United Nations; join the UN; become a UN member; "
     "become a full member; UN seat; admission of; entry to the UN",
     "admission|membership|committee on the admission"),
    ("secretary-general", "Appointment of the Secretary-General", "", "",
     "appointment of the Secretary General; appointment of a Secretary General; next Secretary General; "
     "new Secretary General; next UN chief; as UN chief; as U N chief; as United Nations chief; "
     "as secretary general; second term as UN; head of the United Nations; Boutros Ghali; "
     "vacancy of Secretary General; Acting Secretary General; contribution of Secretary General; straw poll(s); "
     "selection of the Secretary General; candidate for Secretary General; second term as Secretary General; "
     "outgoing Secretary General; as Secretary General of the United Nations; Appointment of Secretary General; "
     "re election of the Secretary General; race for Secretary General; candidates for Secretary General; "
     "as the Secretary General of the United Nations; Secretary General once more; Secretary General again; "
     "another term as Secretary General; new term as Secretary General; reappointed Secretary General; "
     "reappointment of the Secretary General",
     "appointment of (the )?secretary-general|outgoing secretary|recommendation (for|regarding) the appointment|"
     "recommendation for the appointment"),
    ("icj-elections", "Elections to the International Court of Justice", "", "",
     "International Court of Justice; World Court; ICJ; party to the Statute; ICJ election(s); "
     "election of members of the International Court; ICJ judge(s)", "international court of justice|^icj"),
    ("trusteeship-council", "The Trusteeship Council", "pacific-islands", "",
     "Trusteeship Council", "trusteeship council"),
    ("working-methods", "The Council's own procedure", "", "",
     "working methods; provisional rules of procedure; Presidency of the Security Council; "
     "rapporteur or conciliator; review of the Charter; Security Council committees; "
     "Security Council commissions; rules of procedure; Military Staff Committee; "
     "Chinese among working languages; working languages; report to the General Assembly; "
     "languages of the Security Council; official languages; languages; Council meetings in; "
     "hold meetings of the Security Council; holding of meetings of the Security Council; subsidiary bodies; "
     "Committee of Experts",
     "rules of procedure|note by the president|report of the security council|adoption of the agenda|"
     "subsidiary bodies|annual report|security council meetings? in|security council mission|latin america|"
     "african capital|statements? by the president|tribute"),
    ("reform", "Council reform", "", "",
     "Security Council reform; expansion of the Security Council; veto initiative; "
     "reform of the Security Council; code of conduct on the veto", ""),
    ("peacekeeping-operations", "United Nations peacekeeping", "", "",
     "UN peacekeeping; United Nations peacekeeping; peacekeeping operations; "
     "United Nations peacekeeping operations; peacekeeping reform; troop contributing countries; blue helmets; "
     "peacekeeping; peace keeping operations",
     "peace-?keeping operations|troop|united nations peacekeeping|peacekeepers"),
    ("icc-immunity", "Peacekeepers and the International Criminal Court", "peacekeeping-operations", "",
     "immunity from the International Criminal Court; exemption from the International Criminal Court; "
     "ICC immunity; immunity for peacekeepers", ""),
    ("peacebuilding", "Peacebuilding", "", "",
     "peacebuilding; peace building; sustaining peace; Peacebuilding Commission; post conflict; "
     "security sector reform; mediation; disarmament demobilization and reintegration",
     "peace-?building|security sector"),
    ("peace-and-security", "Maintenance of international peace and security", "", "",
     "maintenance of international peace and security; Agenda for Peace; agenda for peace; preventive diplomacy; "
     "prevention of armed conflict(s); conflict prevention; UN Charter; international peace and security; "
     "great Powers; relations between the great Powers; Dag Hammarskj",
     "maintenance of (international )?peace|agenda for peace|prevention of|preventive|"
     "threats to international peace|role of the security council|responsibility of the|world summit|summit"),
    ("regional-organizations", "Cooperation with regional organizations", "", "",
     "regional organizations; African Union; cooperation with the African Union; "
     "Collective Security Treaty Organization; OSCE; League of Arab States; European Union cooperation; "
     "regional arrangements", "regional|european|african union|oau|osce|organization for security"),
    ("sanctions-policy", "Sanctions in general", "", "",
     "sanctions regime(s); carve out for humanitarian aid; humanitarian exemption(s); delisting; "
     "Focal Point for De listing", "issues relating to sanctions|^sanctions$"),
    ("rule-of-law", "Justice and the rule of law", "", "",
     "rule of law; peaceful settlement of disputes", "rule of law|justice"),
    ("tribunals", "International criminal tribunals", "", "",
     "International Residual Mechanism; Residual Mechanism; criminal tribunal(s); IRMCT; war crimes tribunal(s); "
     "international tribunal(s); International Tribunal; International Tribunals; "
     "International Residual Mechanism for Criminal Tribunals", "tribunal"),
    ("icty", "Tribunal for the former Yugoslavia", "tribunals", "",
     "International Tribunal for the former Yugoslavia; International Tribunal for the Former Yugoslavia; ICTY; "
     "Yugoslav war crimes tribunal; International Tribunal Yugoslavia; Yugoslavia tribunal",
     "tribunal.*former yugoslavia|tribunal . (rwanda & )?yugoslavia"),
    ("ictr", "Tribunal for Rwanda", "tribunals", "",
     "International Tribunal for Rwanda; ICTR; Rwanda tribunal; International Criminal Tribunal for Rwanda; "
     "International Tribunal Rwanda", "tribunal.*rwanda"),
    ("general-assembly", "Emergency and special sessions of the Assembly", "", "",
     "emergency special session; special session of the General Assembly; Uniting for Peace", ""),
)

ROWS: tuple[Row, ...] = THREATS + PEOPLE + INSTITUTIONS
