# ruff: noqa: E501 - a table
"""Words that make a phrase the name of somebody who can be quoted: offices, institutions, agencies, people by trade."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


OFFICES = _words(
    "ambassador ambassadors envoy envoys representative representatives delegate delegates diplomat diplomats minister "
    "ministers president premier chancellor king queen prince emir sultan pope patriarch spokesman spokeswoman "
    "spokesperson spokespeople spokesmen secretary secretary-general chief head leader leaders official officials officer officers "
    "commissioner coordinator director chairman chairwoman chairperson chair senator senators lawmaker lawmakers "
    "congressman congresswoman mp adviser advisers advisor aide aides analyst analysts expert experts professor "
    "researcher researchers scholar historian economist doctor doctors surgeon medic medics nurse paramedic resident "
    "residents witness witnesses eyewitness eyewitnesses survivor survivors relative relatives mother father brother "
    "sister son daughter widow activist activists campaigner campaigners journalist journalists reporter correspondent "
    "commander commanders general colonel soldier soldiers rapporteur prosecutor judge judges lawyer lawyers negotiator "
    "negotiators mediator mediators counterpart deputy source sources critics observers monitors investigators "
    "investigator inspectors historians economists villager villagers teacher founder governor mayor politician "
    "politicians opponent opponents supporters protesters organisers organizers rescuers refugee refugees woman man "
    "student member members farmer driver author editor columnist author cameraman camerawoman photographer witness one chargé counsellor undersecretary under-secretary-general "
    "rulers ombudsman ombudswoman gravedigger separatists insurgents fighters guerrillas jihadists demonstrators prosecutors parents neighbours neighbors locals "
    "bystanders victims attacker bystander captive captor critic defector demonstrator detainee fighter firefighter hostage "
    "inmate inspector jihadist kidnapper neighbour neighbor observer parent passenger prisoner protester pupil rescuer "
    "supporter veteran victim volunteer paramedics nurses surgeons firefighters volunteers attackers captors kidnappers defectors veterans "
    "detainees prisoners inmates hostages captives passengers guards guard employees employee staff manager priest priests "
    "bishop imam cleric clerics elder elders principal teachers students pupils gunmen pathologist coroner "
    "colleague colleagues friend friends wife husband cousin uncle aunt niece nephew campaigner campaigners "
    "administrator administrators prefect prefects magistrate councillor councillors councilor councilors consul attaché "
    "organiser organizer physician physicians epidemiologist psychologist nutritionist midwife paediatrician "
    "pediatrician specialist specialists consultant scientist scientists strategist partner partners speaker steward stewards workers worker families family"
)
"""Heads of phrases for persons."""

TRADES = tuple(_words(
    "keeper keepers maker worker workers owner owners seller sellers herder herders trader traders vendor "
    "vendors tribesman fisherman businessman policeman cleric carpenter mechanic barber tailor engineer "
    "engineers electrician accountant pharmacist lecturer grandmother grandfather uncle aunt cousin "
    "neighbour neighbor pensioner housewife teenager returnee evacuee pastor sheikh nun monk herdsman marine "
    "sailor sailors pilot pilots shepherd shepherds nuns monks priests sailors crew crews captain major lieutenant brigadier admiral"
))
"""What ends a word for somebody by his trade or kin: "shopkeeper"."""

INSTITUTIONS = _words(
    "ministry military army navy police office government agency agencies group groups organisation organization "
    "organisations organizations administration mission department authority authorities union commission command "
    "forces force hospital hospitals report reports statement figures data tally count initiative fund programme "
    "program foundation inquiry probe assessment review bulletin court embassy delegation delegations newspaper newspapers broadcaster outlet outlets media "
    "television radio network watchdog cabinet parliament party movement rebels militants militia militias junta "
    "affiliate branch appeal clinic clinics school university matrix database tracker staff committee committees estimates records statistics officialdom secretariat bureau center centre institute society charity charities "
    "conference congress diocese network forum presidency premiership units troops contingent presidency ngos ngo services service unit council's team panel study survey letter investigation reporting website channel "
    "station ambulance observatory brigade corps judiciary prosecution directorate municipality prefecture gendarmerie syndicate syndicates board authority chamber diocese archdiocese synod patriarchate registry trust operator airline "
    "club league lobby collective cooperative guild congregation inspectorate laboratory academy customs treasury guard "
    "institution institutions mosque church monastery parish  crescent rescue "
    "opposition coastguard headquarters company firm association federation alliance coalition faction wing spokespersons communique communiqué note "
    "intelligence defence defense monitor observatory colleagues-in-arms accounts sides side tribunal regime allies kremlin pentagon tribunal un"
)
"""Heads of phrases for bodies and papers that say things."""

DOCUMENTS = _words(
    "resolution resolutions draft drafts text texts amendment amendments proposal bill motion treaty charter article "
    "paragraph measure agreement deal plan document preamble"
)
"""What a text says is its wording, and somebody else's business."""

MODIFIERS = _words(
    "senior top unnamed anonymous local foreign prime defense defence health interior finance justice civil security "
    "national international regional chief deputy former then acting outgoing incoming new special permanent alternate "
    "other western european israeli-based humanitarian human rights aid relief medical news state state-run government "
    "military army police opposition ruling far-right right-wing political religious spiritual supreme majority "
    "minority council palestinian israeli arab separate several many most some few two three four five six seven eight nine ten "
    "leading veteran career first latest recent official joint own non-permanent elected young elderly old peace "
    "press public general private war party mission embassy ministry eu nato un us american british french russian "
    "chinese emergency food refugee children's independent gaza-based state-owned semi-official private "
    "home housing education transport energy labour labor information declassified confidential "
    "nearby main gazan armed rebel rescue monitoring migration provincial municipal city district federal village tribal "
    "preliminary provisional updated partial initial revised unofficial overall "
    "community church hospital judicial presidential disaster air coast border naval"
)
"""Small words that stand inside such phrases."""

PAPERS = _words("report reports study survey analysis inquiry probe assessment review statement bulletin estimate count")
"""What is by somebody, and says."""

PLACES = _words(
    "region province district city town village area state camp school country island municipality facility clinic "
    "territory enclave capital"
)
"""What an office is over: "the head of the region"."""

ABBREVIATED = _words(
    "Mr. Mrs. Ms. Dr. Sen. Rep. Gen. Col. Lt. Maj. Capt. Amb. Prof. Hon. Brig. Adm. Jr. Sr. St. Gov. Rev. Fr."
)
"""Titles that keep their stop."""

ADVERBS = _words(
    "has have had also later then further again previously earlier repeatedly meanwhile still now today yesterday "
    "himself herself itself once afterwards even only just never always often long recently since too however "
    "therefore to did does do would could will may might can all both separately not continues continued went on "
    "is was are were been there here so far"
)
"""What may stand between a speaker and the verb."""

PARTICLES = _words(
    "de da do dos del della van der von bin ibn al el la le"
)
"""Small words inside names."""

LINKS = _words("of for in to at from on with")
DETERMINERS = _words("the a an its his her their our my one another this that these those both")
PRONOUNS = _words("he she they it we i")

FUNCTION = _words(
    "but while and as after before since because although though when where that which who whose if however meanwhile "
    "also yet so or nor despite during following whereas what how why whether than until in on at by with without "
    "still then now later earlier once only even not is are was were be been has have had will would could should may "
    "might must can did does do"
)
"""Words that end a phrase when met on the way back."""

NOT_NAMES = _words(
    "The A An But And While As After Before Since Because Although Though When Where That Which Who If However Meanwhile "
    "Also Yet So Or Despite During Following In On At By With Without Still Then Now Later Earlier Once Only Even Not "
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August "
    "September October November December Today Yesterday Speaking Asked Last Next For From To Of There Here Both It He "
    "She They We I This These Those Its His Her Their Our My Some Many Most Several Few One Two Three No Nobody "
    "According Afterwards Separately Instead Finally Elsewhere Tragically Unfortunately Moreover Furthermore "
    "First Early Initial Preliminary Latest Recent Initially Originally "
    "Additionally Indeed Thus Hence BREAKING Photo Image Source Read More UPDATE Update"
)
"""Capitals that begin sentences and dates, and name nobody."""

TITLE_WORDS = _words(
    "President Prime Minister Secretary State General Secretary-General Ambassador Envoy Representative Deputy Acting "
    "Foreign Defense Defence Interior Finance Justice Health Senate Majority Minority Leader Senator Sen. Rep. "
    "Congressman Congresswoman Speaker House White National Security Council Adviser Advisor Spokesman Spokeswoman "
    "Spokesperson Chief Head Director Director-General Commissioner High Commissioner-General Coordinator Special "
    "Permanent Under-Secretary-General Undersecretary Assistant Chairman Chairwoman Chair King Queen Prince Princess "
    "Crown Emir Sheikh Sultan Pope Patriarch Archbishop Rabbi Imam Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Dame Lord Lady Prof. Professor "
    "Chancellor Premier Governor Mayor Colonel Col. Lieutenant Lt. Lt Major Maj. Gen. Gen Captain Capt. Admiral Adm. Rev. Fr. Reverend "
    "Brigadier Brig. Rear Commander Supreme Vice Army Military Police Navy Ministry Department UN U.N. UN's United "
    "Nations EU European Union Union's Commission NATO US U.S. UK U.K. US's Security Council's Mission Agency Office "
    "Policy Affairs Chargé Humanitarian Relief Emergency Middle East Peace Process Political Union Representative "
    "Amb. Attorney Chief-of-Staff Staff Joint Chiefs Treasury Homeland Parliament Speaker's Council's Hon. H.E. "
    "Ayatollah Mullah Comrade Judge Justice Human Rights Climate Energy Trade Economy"
)
"""Capitals that belong to a title or body and not to a person's name."""

AGENCIES = (
    "AFP", "Agence France-Presse", "Agence France Presse", "AP", "Associated Press", "Reuters", "TASS", "Tass",
    "ITAR-TASS", "Xinhua", "UPI", "United Press International", "ANI", "PTI", "Press Trust of India", "IANS", "UNI",
    "DPA", "dpa", "EFE", "ANSA", "Kyodo", "Kyodo News", "Yonhap", "Interfax", "RIA Novosti", "RIA", "Sputnik", "IRNA",
    "Tasnim", "Fars", "Mehr", "ISNA", "Anadolu", "Anadolu Agency", "WAFA", "Wafa", "SANA", "APA", "KCNA", "KUNA", "SPA",
    "QNA", "MENA", "WAM", "Ukrinform", "Bloomberg", "CNN", "BBC", "Al Jazeera", "Al-Jazeera", "Al Arabiya",
    "Al-Arabiya", "Al-Mayadeen", "NBC News", "NBC", "CBS News", "CBS", "ABC News", "Fox News", "MSNBC", "NPR", "PBS",
    "New York Times", "Washington Post", "Wall Street Journal", "Guardian", "Haaretz", "Times of Israel", "Axios",
    "Politico", "Sky News", "Al-Monitor", "Financial Times", "Arab News", "Kyiv Independent", "NHK", "KBS", "CNA",
    "Middle East Eye", "RT", "Izvestia", "Kommersant", "Le Monde", "Le Figaro", "Der Spiegel", "El Pais", "El País",
    "Dawn", "The Hindu", "Jerusalem Post", "Foreign Policy", "Newsweek", "France 24", "Deutsche Welle", "DW",
    "Press TV", "Channel 12", "Kan", "Asharq Al-Awsat", "Semafor", "Pravda", "Novosti", "Tanjug", "PAP", "STT", "WANA",
    "Fides", "FIDES", "Agenzia Fides", "Bakhtar", "Suna", "SUNA", "Sana", "Saba", "DHA", "IHA", "Demiroren", "Petra", "NNA",
    "Antara", "Bernama", "Lusa", "Belga", "Unian", "UNIAN", "Interfax-Ukraine", "Ukrainska Pravda", "Suspilne", "Meduza",
    "Mediazona", "Novaya Gazeta", "Rudaw", "TOLOnews", "Tolo News", "Khaama Press", "The Irrawaddy", "Irrawaddy", "Mizzima",
    "Myanmar Now", "DVB", "Radio Free Asia", "RFA", "Voice of America", "VOA", "Radio Free Europe", "RFE/RL",
    "Radio France Internationale", "RFI", "Radio Dabanga", "Radio Tamazuj", "Radio Okapi", "Eye Radio", "Sudan Tribune",
    "Addis Standard", "Garowe Online", "Daily Trust", "Premium Times", "Sahara Reporters", "HumAngle", "BenarNews", "Rappler",
    "El Tiempo", "El Universal", "El Nacional", "El Mundo", "Folha", "O Globo", "Corriere della Sera", "La Repubblica",
    "La Stampa", "Bild", "Die Zeit", "Libération", "Le Parisien", "L'Orient-Le Jour", "L'Orient Today", "An-Nahar",
    "Al-Manar", "Al-Masirah", "Al-Hadath", "Al-Ahram", "Mada Masr", "Ynet", "Israel Hayom", "Hurriyet", "Hürriyet", "TRT",
    "Armenpress", "Kazinform", "BelTA", "Azertac", "Global Times", "CCTV", "CGTN", "South China Morning Post", "ABS-CBN",
    "Straits Times", "Bangkok Post", "Prothom Alo", "Kathmandu Post", "Jeune Afrique", "Actualite.cd", "Sky News Arabia",
    "ZDF", "ARD", "ITV", "Channel 4 News", "USA Today", "Los Angeles Times", "Miami Herald", "Bellingcat", "Prensa Latina",
)  # fmt: skip
"""Agencies and outlets that pass words on."""

AGENCY = (
    r"(?:the )?(?:\w+ )?(?:state )?(?:(?:news|state) agency |newspaper |broadcaster |outlet |channel |daily )?(?:the |The )?"
    r"(?P<agency>" + "|".join(re.escape(a) for a in sorted(AGENCIES, key=len, reverse=True)) + r")\b"
    r"(?: (?:news agency|news|agency|newspaper|television|TV))?"
)
