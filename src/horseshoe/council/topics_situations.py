"""Situations: the places, conflicts and standing items that the Council has had before it, and the words for them.

One row a situation: id, label, parent's id or "", code of the State it is named after or "", phrases, agenda items.
Phrases are written as `horseshoe.council.topics` says; a phrase also names whatever its children name. Agenda items
are read only in the record, never in a report, since "Non-proliferation" or "Africa" alone mean nothing in the press.

Sources: the Council's agenda items 1946-2026 as in its meeting tables, UNBIS terms, names of UN operations.
"""

from __future__ import annotations

Row = tuple[str, str, str, str, str, str]

MIDDLE_EAST: tuple[Row, ...] = (
    ("middle-east", "The Middle East", "", "",
     "Arab Israeli; Six Day war; Yom Kippur; October war; Truce Supervision Organization; Middle East; Mideast; "
     "Near East; UNEF; UNTSO", "^the situation (in )?(the )?middle east"),
    ("israel", "Israel", "middle-east", "ISR",
     "Israel; Israeli(s); Israel s; Israelis; Netanyahu; Tel Aviv; IDF", ""),
    ("israel-palestine", "The Palestinian question", "middle-east", "",
     "Palestinian question; Palestine question; question of Palestine; Palestine; Palestinian(s); "
     "occupied Arab territories; occupied Palestinian territory|territories; occupied territory|territories; "
     "territories occupied by Israel; Arab territories; resolution 242; Palestinian Authority; PLO; "
     "Palestine Liberation Organization; intifada; Arafat; Hebron; Halhoul; Fatah; Quartet; Road Map; Dahaisha; "
     "Rachel s Tomb; UNRWA; Holy Land; Israeli Palestinian; Israel Palestine; Israelis and Palestinians; "
     "al Aqsa; al Haram al Sharif; Temple Mount; East Jerusalem; Jerusalem; Holy Places",
     "occupied arab territories|palestin"),
    ("gaza", "Gaza", "israel-palestine", "",
     "Gaza; Gazan(s); Gaza Strip; Gaza City; Gaza war; Rafah; Khan Younis; Khan Yunis; Hamas; Israel Hamas; "
     "Beit Hanoun; Jabalia; Philadelphi corridor; Board of Peace; International Stabilization Force; "
     "Gaza flotilla; Cast Lead", ""),
    ("west-bank", "The West Bank", "israel-palestine", "",
     "West Bank; Ramallah; Nablus; Judea and Samaria; Jenin", ""),
    ("lebanon", "Lebanon", "middle-east", "LBN",
     "Lebanon; Lebanese; Beirut; Hezbollah; Hizbollah; Hizbullah; UNIFIL; UN|N Interim Force in Lebanon; "
     "United Nations Interim Force in Lebanon; Interim Force in Lebanon; Blue Line; Hariri; Litani; "
     "resolution 1701; resolution 1559; Special Tribunal for Lebanon", "unifil"),
    ("golan", "The Golan", "middle-east", "",
     "Golan; Golan Heights; UNDOF; Disengagement Observer Force; separation of forces; Majdal Shams", "undof"),
    ("syria", "Syria", "middle-east", "SYR",
     "Syria; Syrian(s); Syria s; Syrian Arab Republic; Damascus; Aleppo; Idlib; Homs; Eastern Ghouta; Ghouta; "
     "Assad; Bab al Hawa; Douma; Khan Sheikhoun; Khan Shaykhun; White Helmets; al Sharaa; resolution 2254; "
     "Sharaa; Sweida; UNSMIS; Supervision Mission in Syria; Raqqa", "syrian and lebanese question"),
    ("yemen", "Yemen", "middle-east", "YEM",
     "Yemen; Yemeni(s); Houthi(s); Huthi(s); Ansar Allah; Sanaa; Sana a; Hodeidah; Hudaydah; UNMHA; FSO Safer; Aden",
     ""),
    ("red-sea", "Shipping in the Red Sea", "yemen", "",
     "Red Sea; Gulf of Aden; Bab el Mandeb; Bab al Mandab; merchant and commercial vessels; "
     "Houthi attack(s) on shipping; Houthi attack(s) on merchant", ""),
    ("hormuz", "The Gulf and the Strait of Hormuz", "middle-east", "",
     "Hormuz; Persian Gulf; Arabian Gulf; Gulf shipping; Gulf states|monarchies; Gulf region; tanker war", ""),
    ("iraq", "Iraq", "middle-east", "IRQ",
     "Iraq; Iraqi(s); Baghdad; Saddam; Saddam Hussein; UNAMI; UNSCOM; UNMOVIC; Mosul; Osirak; Kurds; UNITAD; "
     "Kirkuk; Nineveh; oil for food; Coalition Provisional Authority", ""),
    ("iraq-kuwait", "Iraq and Kuwait", "iraq", "",
     "Kuwait; Kuwaiti(s); Iraq Kuwait; UNIKOM; Gulf war; invasion of Kuwait; resolution 661; resolution 678; "
     "resolution 687; resolution 660; Compensation Commission; Compensation Fund; Iraq and Kuwait", ""),
    ("iran-iraq", "Iran and Iraq", "middle-east", "",
     "Iran Iraq; Iran Iraq war; Iraq Iran; Iran and Iraq; UNIIMOG; Iraq and Iran", ""),
    ("iran", "Iran", "middle-east", "IRN",
     "Iran; Iranian(s); Islamic Republic of Iran; Tehran; Teheran; Khamenei; Pezeshkian; Anglo Iranian Oil Company",
     "iranian question"),
    ("iran-nuclear", "Iran's nuclear programme", "iran", "",
     "Iran nuclear; Iran s nuclear; Iranian nuclear; nuclear deal with Iran; JCPOA; "
     "Joint Comprehensive Plan of Action; snapback; snap back; Natanz; Fordow; Fordo; Isfahan; "
     "nuclear talks with Iran; Iran s uranium; Tehran s nuclear; Iran sanctions; sanctions on|against Iran; "
     "sanctions on|against Tehran; resolution 2231", "^non-proliferation(\\.|$)|non-proliferation . iran"),
    ("iran-hostages", "The hostages in Tehran, 1979-81", "iran", "",
     "hostages in Tehran; American hostages; US embassy in Tehran; Iran hostage; hostage crisis in Iran; "
     "United States and Iran; between Iran and the United States; US and Iran hostage question", ""),
    ("egypt", "Egypt", "middle-east", "EGY",
     "Sinai; Egyptian question; Israel and Egypt; Egypt and Israel", "egyptian question"),
    ("suez", "The Suez Canal", "egypt", "",
     "Suez; Suez Canal; Suez crisis; invasion of Egypt; attack on Egypt", "suez"),
    ("jordan", "Jordan", "middle-east", "",
     "Jordanian village; Jordan River; west bank of the River Jordan; Samu; Karameh",
     "complaints? by (lebanon and )?jordan|from jordan|and jordan"),
    ("saudi-arabia", "Saudi Arabia", "middle-east", "", "attacks on Saudi Arabia; against Saudi Arabia", ""),
    ("yemen-1963", "Yemen, 1962-64", "yemen", "",
     "UNYOM; Harib; Yemen Observation Mission", "developments relating to yemen"),
    ("bahrain", "Bahrain", "middle-east", "", "question of Bahrain; status of Bahrain", "bahrain"),
    ("oman", "Oman", "middle-east", "", "question of Oman; Imamate of Oman", "question of oman"),
)

EUROPE: tuple[Row, ...] = (
    ("ukraine", "Ukraine", "", "UKR",
     "Ukraine; Ukrainian(s); Kyiv; Kiev; Crimea; Crimean; Donbas; Donbass; Donetsk; Luhansk; Minsk agreements; "
     "Zaporizhzhia; Zaporizhzhya; Kherson; Mariupol; Bucha; Zelensky; Zelenskyy; Zelenskiy; Sevastopol; "
     "Black Sea grain; Kakhovka; Chernobyl; Debaltseve",
     "28 february 2014 from the permanent representative of ukraine|"
     "13 april 2014 from the permanent representative of the russian|maintenance of peace and security of ukraine"),
    ("mh17", "Flight MH17", "ukraine", "",
     "MH17; MH 17; Malaysia Airlines; Malaysian airliner; Malaysian jet|plane", ""),
    ("nord-stream", "Nord Stream", "", "",
     "Nord Stream; North Stream; Nordstream; gas pipeline(s) sabotage; pipeline explosions|blasts|sabotage", ""),
    ("georgia", "Georgia", "", "GEO",
     "Georgia; Georgian(s); Abkhazia; Abkhaz; South Ossetia; Tbilisi; UNOMIG; Sukhumi; Observer Mission in Georgia",
     ""),
    ("nagorno-karabakh", "Nagorno-Karabakh", "", "",
     "Nagorno Karabakh; Nagorny Karabakh; Karabakh; Armenia; Azerbaijan; Armenian(s); Azerbaijani(s); Agdam; "
     "Lachin; Kelbadjar", ""),
    ("yugoslavia", "The former Yugoslavia", "", "YUG",
     "Yugoslavia; Yugoslav; former Yugoslavia; Federal Republic of Yugoslavia; UNPROFOR; Protection Force; "
     "Belgrade; Balkan(s); Milosevic; Serbia and Montenegro", "united nations protection force"),
    ("bosnia", "Bosnia and Herzegovina", "yugoslavia", "BIH",
     "Bosnia; Bosnian(s); Bosnia and Herzegovina; Bosnia Herzegovina; Sarajevo; Mostar; Gorazde; Bihac; Zepa; "
     "EUFOR; EUFOR ALTHEA; SFOR; IFOR; UNMIBH; Dayton; Bosnian Serb(s); Republika Srpska; Banja Luka; "
     "High Representative for Bosnia; International Police Task Force; role of the High Representative", ""),
    ("srebrenica", "Srebrenica", "bosnia", "", "Srebrenica", ""),
    ("croatia", "Croatia", "yugoslavia", "HRV",
     "Croatia; Croatian(s); Prevlaka; UNCRO; UNTAES; UNMOP; Eastern Slavonia; UN Protected Areas; Krajina; "
     "Dubrovnik; Confidence Restoration Operation; Danube", ""),
    ("kosovo", "Kosovo", "yugoslavia", "",
     "Kosovo; Kosovar(s); Kosovo Albanian(s); Pristina; UNMIK; KFOR; NATO bombing of Yugoslavia; "
     "resolution 1244; resolution 1199; resolution 1160", "kosovo|1160 \\(1998\\)"),
    ("serbia", "Serbia", "yugoslavia", "SRB", "Serbia; Serb(s); Serbian(s)", ""),
    ("macedonia", "North Macedonia", "yugoslavia", "MKD",
     "Macedonia; Macedonian(s); UNPREDEP; Preventive Deployment Force", ""),
    ("montenegro", "Montenegro", "yugoslavia", "MNE", "Montenegro; Montenegrin", ""),
    ("cyprus", "Cyprus", "", "CYP",
     "Cyprus; Cypriot(s); Turkish Cypriot(s); Greek Cypriot(s); UNFICYP; Nicosia; Varosha; Famagusta; "
     "Northern Cyprus; Turkish occupied north", ""),
    ("aegean", "Greece and Turkey", "", "",
     "Aegean; Greece and Turkey; complaint by Greece against Turkey", "greece"),
    ("greek-question", "The Greek question", "", "",
     "Greek question; Greek frontier(s); Greek border(s); Greek civil war; northern Greece; Greek guerrilla(s); "
     "guerrilla(s) in Greece; frontier(s) of Greece; border(s) of Greece; Greece s frontier(s); Greece s border(s); "
     "Greece s northern neighbours|neighbors; Balkan(s) frontier(s); Balkan(s) border(s); Balkan(s) commission; "
     "Balkan(s) committee; Balkan(s) inquiry; Balkan(s) investigation",
     "greek|telegram dated 24 august 1946|statement.* ukrainian"),
    ("spain", "The Spanish question", "", "",
     "Spanish question; Franco Spain; Franco regime; Franco s Spain; situation in Spain", "spanish|franco"),
    ("trieste", "Trieste", "", "", "Trieste; Free Territory of Trieste", ""),
    ("albania", "Albania", "", "ALB", "Albania; Albanian; Tirana", "albania"),
    ("corfu", "The Corfu Channel", "", "", "Corfu; Corfu Channel", ""),
    ("berlin", "Berlin", "", "", "Berlin; Berlin blockade", "29 september 1948"),
    ("czechoslovakia", "Czechoslovakia", "", "CSK",
     "Czechoslovakia; Czechoslovak; Czechoslovak question; Prague; Prague Spring; Prague coup",
     "12 mar.* 1948|21 august 1968"),
    ("hungary", "Hungary", "", "HUN", "Hungary; Hungarian; Budapest", "27 october 1956"),
    ("u2-rb47", "The U-2 and RB-47 incidents", "", "",
     "U 2; U 2 incident; U2 incident; RB 47; spy plane; U 2 spy plane", "u-2|rb-47"),
    ("us-flights", "United States flights towards the Soviet frontier", "", "",
     "nuclear armed bombers; flights by United States military aircraft; Arctic inspection zone; "
     "atomic and hydrogen bombs", "flights by u"),
    ("kal007", "Korean Air Lines flight 007", "", "",
     "KAL 007; KAL007; Korean Air Lines; Korean airliner; South Korean airliner|jetliner", "1 september 1983"),
    ("lockerbie", "Lockerbie and UTA 772", "", "",
     "Lockerbie; Pan Am; Pan American flight 103; Pan Am flight 103; UTA flight; Union des transports",
     "20 and 23 december 1991"),
    ("salisbury", "The Salisbury poisoning", "", "", "Salisbury poisoning; Skripal; Novichok", ""),
    ("iceland", "Iceland", "", "", "Cod war; Icelandic fisheries", "iceland"),
    ("northern-ireland", "Northern Ireland", "", "", "Northern Ireland; Londonderry",
     "(?<!britain and )northern ireland"),
)

ASIA: tuple[Row, ...] = (
    ("afghanistan", "Afghanistan", "", "AFG",
     "Afghanistan; Afghan(s); Kabul; Taliban; UNAMA; ISAF; Soviet invasion of Afghanistan; "
     "International Security Assistance Force; Soviet intervention in Afghanistan; UNGOMAP", "3 january 1980"),
    ("india-pakistan", "India and Pakistan", "", "",
     "India Pakistan; Indo Pakistani; India and Pakistan; Pakistan and India; Indo Pakistan; Tashkent; UNMOGIP; "
     "East Pakistan; India and Pakistan subcontinent; subcontinent; Military Observer Group in India; "
     "nuclear tests conducted by India", "india.?pakistan|india / pakistan"),
    ("kashmir", "Kashmir", "india-pakistan", "", "Kashmir; Jammu and Kashmir; Pahalgam; Kashmiri(s)", "jammu"),
    ("bangladesh", "Bangladesh", "india-pakistan", "BGD", "Bangladesh; Bangladeshi; Dacca; Dhaka", ""),
    ("hyderabad", "Hyderabad", "", "", "Hyderabad", ""),
    ("goa", "Goa", "", "", "Goa; Daman and Diu; Portuguese India", "portugal \\(goa\\)"),
    ("nepal", "Nepal", "", "NPL",
     "Nepal; Nepalese; Nepali; Kathmandu; UNMIN; Political Mission in Nepal",
     "22 november 2006 from the secretary-general"),
    ("sri-lanka", "Sri Lanka", "", "", "Sri Lanka; Tamil Tigers; Ceylon", ""),
    ("myanmar", "Myanmar", "", "MMR", "Myanmar; Burma; Burmese; Rohingya; Rakhine; Suu Kyi; Naypyidaw; Tatmadaw", ""),
    ("cambodia", "Cambodia", "", "KHM",
     "Cambodia; Cambodian(s); Kampuchea; Democratic Kampuchea; Khmer Rouge; UNTAC; Phnom Penh; UNAMIC",
     "3 january 1979"),
    ("vietnam", "Viet Nam", "", "VNM",
     "Vietnam; Viet Nam; Vietnamese; Gulf of Tonkin; Tonkin Gulf; Hanoi; Saigon", ""),
    ("china-vietnam", "China and Viet Nam, 1979", "vietnam", "",
     "Sino Vietnamese; China Vietnam; Vietnam and China; China and Viet Nam; China and Vietnam",
     "south-east asia"),
    ("laos", "Laos", "", "LAO", "Laos; Laotian; Lao", ""),
    ("thailand", "Thailand", "", "",
     "Thailand question; Siam; Thailand and Cambodia; Thai Cambodian; Preah Vihear; Cambodia and Thailand",
     "29 may 1954|thailand question"),
    ("indonesia", "The Indonesian question", "", "IDN",
     "Indonesian question; Indonesia; Indonesian(s); Netherlands and Indonesia; Linggadjati; Renville; "
     "Dutch East Indies; Batavia; Jakarta", ""),
    ("timor", "East Timor", "", "TLS",
     "East Timor; East Timorese; Timor Leste; Timor; Timorese; UNTAET; UNAMET; UNMISET; UNMIT; INTERFET; Dili",
     ""),
    ("malaysia", "Malaysia", "", "",
     "Confrontation with Malaysia; Konfrontasi; Malaysia and Indonesia", "malaysia to the president|by malaysia"),
    ("korea-1950", "Korea, 1950-53", "", "",
     "Korean war; Complaint of aggression upon the Republic of Korea; invasion of South Korea; 38th parallel; "
     "Unified Command; North Korean invasion; North Korean authorities; relief for Korea; war in Korea; "
     "assistance to the Republic of Korea; UN Command; United Nations Command; invasion of the Republic of Korea",
     "aggression upon the republic of korea"),
    ("korea", "Korea", "", "", "Korean Peninsula; Korea; Korean(s); Panmunjom; Koreas", ""),
    ("dprk", "North Korea", "korea", "PRK",
     "North Korea; North Korean(s); North Korea s; DPRK; Democratic People s Republic of Korea; Pyongyang; "
     "Kim Jong Un; Kim Jong Il; D P R K; N Korea; NKorea; 1718 Committee; Cheonan; Yeonpyeong; "
     "1718 sanctions panel; Punggye ri", "democratic people.s republic of korea"),
    ("taiwan", "Taiwan and the seat of China", "", "TWN",
     "Formosa; Taiwan; Quemoy; Matsu; representation of China; seat of China; China s seat; Taiwanese",
     "formosa|representation of china|islands off the coast"),
    ("china-bombing", "Bombing of Chinese territory, 1950", "korea-1950", "",
     "bombing of China; bombing by air forces of the territory of China", "bombing by air forces"),
    ("bacterial-warfare", "Bacterial warfare, 1952", "korea-1950", "",
     "bacterial warfare; germ warfare; bacterial weapons; bacteriological", "bacteri"),
    ("japan", "Japan", "", "", "Japanese mandated islands; Fukushima", "japanese mandated"),
    ("pacific-islands", "Pacific Islands trust territory", "", "",
     "Trust Territory of the Pacific Islands; strategic trusteeship; Trusteeship Agreement; trusteeship; "
     "strategic areas; Trust Territory; Palau", "trusteeship"),
    ("tajikistan", "Tajikistan", "", "TJK", "Tajikistan; Tajik; UNMOT; Dushanbe", ""),
    ("kyrgyzstan", "Kyrgyzstan", "", "", "Kyrgyzstan; Kyrgyz", ""),
    ("maldives", "Maldives", "", "", "Maldives; Maldive Islands", ""),
    ("bougainville", "Bougainville", "", "", "Bougainville", ""),
    ("fiji", "Fiji", "", "", "Fiji", ""),
    ("xinjiang", "Xinjiang", "", "", "Xinjiang; Uyghur(s); Uighur(s)", ""),
    ("hong-kong", "Hong Kong", "", "", "Hong Kong", ""),
)

AMERICAS: tuple[Row, ...] = (
    ("haiti", "Haiti", "", "HTI",
     "Haiti; Haitian(s); Port au Prince; MINUSTAH; MINUJUSTH; BINUH; Gang Suppression Force; MIPONUH; UNMIH; "
     "UNSMIH; UNTMIH; Multinational Security Support; Kenyan led; Kenya led; Aristide", ""),
    ("venezuela", "Venezuela", "", "VEN", "Venezuela; Venezuelan(s); Caracas; Maduro; Guaido; Guaidó", ""),
    ("essequibo", "Guyana and Venezuela", "", "", "Essequibo", ""),
    ("colombia", "Colombia", "", "COL",
     "Colombia; Colombian(s); FARC; Bogota; Bogotá; Verification Mission in Colombia", "19 january 2016 from"),
    ("cuba", "Cuba", "", "CUB",
     "Cuba; Cuban(s); Havana; Castro; Bay of Pigs; Punta del Este; Cuban missile crisis", "cuba|8 march 1962"),
    ("dominican-republic", "The Dominican Republic", "", "DOM",
     "Dominican Republic; Santo Domingo; Dominican; Trujillo", ""),
    ("panama", "Panama", "", "PAN",
     "Panama; Panamanian(s); Noriega; Panama Canal; Panama City", "peace and security in latin america"),
    ("nicaragua", "Nicaragua", "", "NIC",
     "Nicaragua; Nicaraguan(s); Contra(s); Sandinista(s); Managua; mining of Nicaraguan harbours", "nicaragua"),
    ("central-america", "Central America", "", "",
     "Central America; Central American; ONUCA; Contadora; Guatemala Agreement; ONUSAL; El Salvador; Salvadoran",
     ""),
    ("guatemala", "Guatemala", "central-america", "GTM",
     "Guatemala; Guatemalan; Guatemalan question; Arbenz; MINUGUA", ""),
    ("grenada", "Grenada", "", "GRD", "Grenada; Grenadian", ""),
    ("falklands", "The Falkland Islands", "", "",
     "Falkland(s); Falkland Islands; Malvinas; Islas Malvinas; South Georgia; Argentine forces; Galtieri",
     "falkland"),
    ("latin-america", "Latin America", "", "", "Latin America; Latin American", "latin america"),
    ("eichmann", "The Eichmann case", "", "", "Eichmann; Adolf Eichmann", "eichmann"),
    ("ecuador", "Ecuador", "", "", "Ecuadorian embassy; Mexican embassy in Quito", ""),
    ("chile", "Chile", "", "", "Allende; coup in Chile", ""),
)

ROWS: tuple[Row, ...] = MIDDLE_EAST + EUROPE + ASIA + AMERICAS
