"""Situations in Africa. Rows as in `topics_situations`."""

from __future__ import annotations

from horseshoe.council.topics_situations import Row

HORN_AND_NORTH: tuple[Row, ...] = (
    ("sudan", "Sudan", "", "SDN",
     "Sudan; Sudanese; Khartoum; UNMIS; UNITAMS; Omdurman; Port Sudan; Rapid Support Forces; RSF; "
     "Sudanese Armed Forces; Burhan; Hemedti; Bashir; el Obeid; Kordofan; Mission in the Sudan", "the sudan"),
    ("darfur", "Darfur", "sudan", "", "Darfur; UNAMID; Janjaweed; El Geneina; Nyala; Hybrid Operation in Darfur", ""),
    ("el-fasher", "El Fasher", "darfur", "", "El Fasher; al Fasher; al Fashir; El Fashir", ""),
    ("south-sudan", "South Sudan", "", "SSD",
     "South Sudan; South Sudanese; southern Sudan; UNMISS; Juba; Salva Kiir; Riek Machar; Mission in South Sudan",
     "sudan and south sudan"),
    ("abyei", "Abyei", "sudan", "", "Abyei; UNISFA; Interim Security Force for Abyei", ""),
    ("mubarak-1996", "Sudan and the attempt on President Mubarak", "sudan", "",
     "President Mubarak; attempt on Mubarak; assassination attempt on Mubarak; suspects wanted in Ethiopia",
     "1054 \\(1996\\)|9 january 1996 from"),
    ("libya", "Libya", "", "LBY",
     "Libya; Libyan(s); Tripoli; Benghazi; Gaddafi; Qadhafi; Gadhafi; Qaddafi; Haftar; UNSMIL; "
     "Libyan Arab Jamahiriya; Sirte; resolution 1973; resolution 748; resolution 1970; Support Mission in Libya; "
     "Misrata", "libya"),
    ("mediterranean-migrants", "Migrant smuggling off Libya", "libya", "",
     "migrant smuggling; smuggling of migrants; Mediterranean migrants; IRINI; Operation Sophia; people smugglers",
     ""),
    ("egypt-sudan", "Egypt and the Sudan, 1958", "sudan", "",
     "Egypt and the Sudan; Sudan and Egypt", "20 february 1958"),
    ("gerd", "The Grand Ethiopian Renaissance Dam", "", "",
     "Renaissance Dam; GERD; Nile dam; Blue Nile dam; Ethiopian dam", ""),
    ("ethiopia", "Ethiopia", "", "ETH", "Ethiopia; Ethiopian(s); Addis Ababa; Tigray; Tigrayan(s); Mekelle", ""),
    ("eritrea", "Eritrea", "", "ERI", "Eritrea; Eritrean(s); Asmara", ""),
    ("eritrea-ethiopia", "Eritrea and Ethiopia", "eritrea", "",
     "Eritrea and Ethiopia; Ethiopia and Eritrea; Eritrea Ethiopia; Ethiopia Eritrea; UNMEE; Badme",
     "eritrea.*ethiopia"),
    ("djibouti-eritrea", "Djibouti and Eritrea", "eritrea", "",
     "Djibouti and Eritrea; Eritrea and Djibouti; Ras Doumeira; Djibouti", "djibouti"),
    ("somalia", "Somalia", "", "SOM",
     "Somalia; Somali(s); Mogadishu; al Shabaab; Shabaab; AMISOM; ATMIS; AUSSOM; UNSOM; UNSOS; UNTMIS; UNOSOM; "
     "Puntland; Somaliland; UN Operation in Somalia", ""),
    ("somali-piracy", "Piracy off Somalia", "somalia", "",
     "Somali pirate(s); piracy off Somalia; piracy off the coast of Somalia; Somali piracy; "
     "piracy and armed robbery at sea", ""),
    ("western-sahara", "Western Sahara", "", "ESH",
     "Western Sahara; Sahrawi; Saharawi; Polisario; MINURSO; Laayoune; Moroccan Sahara; Spanish Sahara; "
     "Green March; Tindouf; autonomy plan", "from morocco.*13394|situation concerning western sahara"),
    ("tunisia", "Tunisia", "", "TUN",
     "Tunisian question; Bizerte; Bizerta; Israeli raid on Tunis; PLO headquarters in Tunis; Abu Jihad; Tunisia; "
     "Tunisian(s)", "tunisia"),
    ("morocco", "The question of Morocco", "", "", "question of Morocco", "question of morocco"),
    ("algeria", "Algeria", "", "", "Algerian question; Algerian war; situation in Algeria", "13 june 1956"),
)

WEST_AND_CENTRAL: tuple[Row, ...] = (
    ("mali", "Mali", "", "MLI", "Mali; Malian(s); Bamako; MINUSMA; Timbuktu; Gao; Kidal; AFISMA; Wagner in Mali", ""),
    ("sahel", "The Sahel", "", "", "Sahel; G5 Sahel; Boko Haram; Lake Chad Basin; Lake Chad", ""),
    ("niger", "Niger", "", "NER", "Niamey; coup in Niger", ""),
    ("burkina-faso", "Burkina Faso", "", "BFA", "Burkina Faso; Ouagadougou", ""),
    ("west-africa", "West Africa", "", "",
     "West Africa; West African; UNOWAS; UNOWA; Gulf of Guinea; Mano River", ""),
    ("liberia", "Liberia", "", "LBR", "Liberia; Liberian(s); Monrovia; UNMIL; UNOMIL; Charles Taylor", ""),
    ("sierra-leone", "Sierra Leone", "", "SLE",
     "Sierra Leone; Sierra Leonean; Freetown; UNAMSIL; UNOMSIL; UNIOSIL; UNIPSIL; "
     "Special Court for Sierra Leone; Revolutionary United Front", ""),
    ("cote-divoire", "Côte d'Ivoire", "", "CIV",
     "Côte d Ivoire; Cote d Ivoire; Ivory Coast; Ivorian(s); Abidjan; UNOCI; ONUCI; MINUCI; Gbagbo", ""),
    ("guinea-bissau", "Guinea-Bissau", "", "GNB", "Guinea Bissau; UNOGBIS; UNIOGBIS; Bissau", ""),
    ("guinea", "Guinea", "", "GIN", "Conakry; Guinea", "complaint by guinea|guinea to the president"),
    ("senegal", "Senegal", "", "",
     "Casamance; Senegalese territory; Portuguese incursion(s) into Senegal", "senegal"),
    ("gambia", "The Gambia", "", "GMB", "Gambia; Banjul; Jammeh", ""),
    ("benin", "Benin", "", "BEN", "mercenary attack on Benin; Benin; Cotonou", "benin"),
    ("togo", "Togo", "", "", "Togo", ""),
    ("cameroon", "Cameroon", "", "", "Bakassi; Anglophone Cameroon", ""),
    ("ebola", "Ebola", "", "", "Ebola; UNMEER", ""),
    ("chad", "Chad", "", "TCD",
     "Chad; Chadian(s); Ndjamena; N Djamena; MINURCAT; Aouzou; Aouzou strip; UNASOG", "chad"),
    ("car", "The Central African Republic", "", "CAF",
     "Central African Republic; CAR; Bangui; MINUSCA; MINURCA; MISCA; Seleka; Séléka; anti Balaka; BONUCA; "
     "BINUCA; Mission interafricaine; Interafricaine de surveillance", ""),
    ("drc", "The Democratic Republic of the Congo", "", "COD",
     "Democratic Republic of the Congo; Democratic Republic of Congo; DR Congo; DRC; Congo; Congolese; Kinshasa; "
     "M23; MONUSCO; MONUC; Goma; Kivu; Bukavu; Ituri; Bunia; eastern Congo; Zaire; Kabila; Tshisekedi", ""),
    ("congo-1960", "The Congo, 1960-64", "drc", "",
     "ONUC; Lumumba; Katanga; Tshombe; Leopoldville; Léopoldville; Stanleyville; "
     "Republic of Congo capital Leopoldville; Congo question; Congo crisis; mercenary troops",
     "situation in the republic of the congo|situation in the congo|13 july 1960"),
    ("congo-brazzaville", "The Congo", "", "COG", "Congo Brazzaville; Brazzaville", ""),
    ("great-lakes", "The Great Lakes region", "", "",
     "Great Lakes region; Great Lakes; eastern Zaire", "great lakes"),
    ("lra", "The Lord's Resistance Army", "", "", "Lord s Resistance Army; LRA; Joseph Kony; Kony", "lra-affected"),
    ("central-africa", "Central Africa", "", "",
     "Central Africa; Central African subregion; UNOCA", "central africa"),
    ("rwanda", "Rwanda", "", "RWA",
     "Rwanda; Rwandan(s); Kigali; UNAMIR; UNOMUR; Hutu; Tutsi; Opération Turquoise; Operation Turquoise", ""),
    ("burundi", "Burundi", "", "BDI", "Burundi; Burundian; Bujumbura; ONUB; BINUB; BNUB; Nkurunziza", ""),
    ("uganda", "Uganda", "", "", "Entebbe; Ugandan", "mauritius"),
    ("equatorial-guinea", "Equatorial Guinea", "", "", "Equatorial Guinea", ""),
    ("kenya", "Kenya", "", "",
     "Nairobi embassy bombings; Kenyatta; Kenyan leaders; President of Kenya; Deputy President of Kenya; "
     "Kenya s president; Kenyan president; deferral of ICC; ICC trials; trials of Kenya", ""),
)

SOUTHERN: tuple[Row, ...] = (
    ("south-africa", "South Africa and apartheid", "", "ZAF",
     "South Africa; South African(s); apartheid; Soweto; African National Congress; homeland policy; Pretoria; "
     "Sharpeville; Mandela; Moloise; Bantustan(s); UNOMSA; race conflict",
     "south africa|race conflict|southern africa"),
    ("namibia", "Namibia", "", "NAM",
     "Namibia; Namibian(s); South West Africa; SWAPO; UNTAG; Walvis Bay; Windhoek", ""),
    ("rhodesia", "Southern Rhodesia", "", "",
     "Rhodesia; Southern Rhodesia; Rhodesian; Ian Smith; Salisbury regime; resolution 253; Joaquim|Joanna V; "
     "Joanna V; Beira; Muzorewa", "rhodesia"),
    ("zimbabwe", "Zimbabwe", "", "ZWE", "Zimbabwe; Zimbabwean(s); Harare; Mugabe", "zimbabwe"),
    ("zambia", "Zambia", "", "ZMB", "Zambia; Zambian; Lusaka", "zambia"),
    ("botswana", "Botswana", "", "", "Botswana; Gaborone", "botswana"),
    ("lesotho", "Lesotho", "", "", "Lesotho; Maseru", "lesotho"),
    ("angola", "Angola", "", "AGO", "Angola; Angolan(s); UNITA; UNAVEM; MONUA; Luanda; Savimbi; Cabinda; MPLA", ""),
    ("mozambique", "Mozambique", "", "MOZ", "Mozambique; Mozambican; ONUMOZ; Renamo; Cabo Delgado; Maputo", ""),
    ("portuguese-territories", "Territories under Portuguese administration", "", "",
     "Portuguese administration; Portuguese territories; Portuguese colonies; Portuguese Guinea; "
     "Portuguese military operations; Portuguese military forces; Portuguese Africa",
     "portuguese administration"),
    ("seychelles", "Seychelles", "", "", "mercenary aggression against Seychelles; Seychelles", "seychelles"),
    ("comoros", "The Comoros", "", "COM", "Comoros; Mayotte; Comoro Islands", ""),
    ("madagascar", "Madagascar", "", "", "Glorieuses; Malagasy islands", ""),
    ("swaziland", "Swaziland", "", "", "Swaziland", ""),
    ("front-line-states", "The front-line States", "", "",
     "front line States; Front line States; frontline states", ""),
    ("africa", "Peace and security in Africa", "", "",
     "peace and security in Africa; Consolidation of peace in Africa; silencing the guns; "
     "United Nations and African Union; AU led peace",
     "^africa$|in africa$|relating to africa|peace and security . africa|particularly in africa|in an african capital"),
)

ROWS: tuple[Row, ...] = HORN_AND_NORTH + WEST_AND_CENTRAL + SOUTHERN
