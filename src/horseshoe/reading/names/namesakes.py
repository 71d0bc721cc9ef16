# ruff: noqa: E501 - a table
"""Names that hold the name of a State or capital and mean something else; they are matched first and yield nothing."""

from __future__ import annotations

from horseshoe.reading.words.late import late

NAMESAKES: tuple[str, ...] = tuple(
    phrase.strip()
    for phrase in """
    Northern Ireland|Gaza City|New Mexico|New Jersey|New England|New South Wales|New Guinea pig|South America|Latin America
    Central America|North America|Latin American|Latin Americans|South American|North American|Central American|Inter-American
    African American|African Americans|African-American|African-Americans|Native American|Native Americans|Americas
    American Samoa|American Indian|Organization of American States|Bank of America|Voice of America|American Airlines
    British Columbia|British Virgin Islands|British Airways|British Petroleum|British Council|British Museum|French Guiana
    French Polynesia|French Open|British Guiana|British Honduras|British Somaliland|Dutch East Indies|Netherlands Antilles
    Indian Ocean|West Indian|West Indies|East Indies|Indian Point|English Channel|Chinese New Year|Chinese wall
    South China Sea|East China Sea|South China Morning Post|China Daily|China Global Television Network
    Sea of Japan|Gulf of Guinea|Gulf of Mexico|Gulf of Oman|Gulf of America|Lake Chad|Lake Chad Basin|Niger Delta|Niger River
    River Niger|River Jordan|Jordan River|Jordan Valley|Jordan Rift|Panama Papers|Panama Canal|Panama Canal Zone|Persian Gulf
    Arab News|France 24|France24|Radio France|Radio France Internationale|Air France|Agence France-Presse|Agence France Presse
    France-Presse|France Presse|France Inter|France Info|Tour de France|Russia Today|Russia 24|Russia Beyond|Iran International
    Sudan Tribune|Press Trust of India|Times of India|Times of Israel|Israel Hayom|Israel Defense Forces|Israel Defence Forces
    India Today|India Times|India time|India Time|India TV|Hindustan Times|Air India|Korea Herald|Korea Times|Korea JoongAng Daily
    Japan Times|Japan Today|Japan Airlines|Deutsche Welle|Malta Today|Malta Independent|Libya Observer|Libya Herald
    Egypt Today|Egypt Independent|Pakistan Today|Pakistan Observer|Kuwait Times|Kuwait News Agency|Ukraine Today|Syria TV
    Ukrainska Pravda|Radio Pakistan|Jordan Times|Washington Post|Washington Times|Washington Examiner|Washington Free Beacon
    Washington state|Washington State|George Washington|Denzel Washington|Booker T. Washington|Washington Monument
    Washington Institute|Washington Heights|Port Washington|Moscow Times|Moscow State|London Bridge|London Stock Exchange
    Times of London|East London|New London|London, Ontario|Paris Agreement|Paris Accord|Paris Accords|Paris Club|Paris Peace
    Paris Principles|Paris Saint-Germain|Paris Match|Paris, Texas|Paris Hilton|Vienna Convention|Vienna Conventions
    Vienna International Centre|Vienna talks|Rome Statute|Treaty of Rome|Rome Treaty|Club of Rome|Beijing Declaration
    Beijing Platform|Beijing Olympics|Oslo Accords|Oslo Accord|Oslo accords|Oslo Agreement|Oslo process|Minsk Agreement
    Minsk Agreements|Minsk agreements|Minsk agreement|Minsk accords|Minsk Accords|Minsk Protocol|Minsk Package|Minsk Group
    Minsk process|Normandy format|Madrid Conference|Madrid Peace Conference|Algiers Agreement|Algiers Agreements
    Abuja Agreement|Doha Agreement|Doha agreement|Lima Group|Warsaw Pact|Budapest Memorandum|Lusaka Agreement|Lusaka Protocol
    Arusha Accords|Bonn Agreement|Bonn Conference|Berlin Wall|Berlin Conference|Berlin Process|Prague Spring|Havana Club
    Brussels Conference|Astana format|Astana process|Astana talks|Dublin Regulation|Tokyo Trial|Nairobi Declaration
    Pretoria Agreement|Khartoum process|Kampala Convention|Maputo Protocol|Malabo Protocol|Cairo Agreement|Abraham Accords
    Taipei Times|Beijing Review|Beijing Time|Tehran Times|Tehran Conference|Cairo Review|Kyiv Post|Kyiv Independent|Kiev Post
    Jerusalem Post|Manila Bulletin|Ottawa Citizen|Ottawa Treaty|Ottawa Convention|Canberra Times|Santiago de Cuba
    US Airways|US Open|US Weekly|US Steel|US Bank|US Magazine|About US|Contact US|ABOUT US|CONTACT US|FOLLOW US|JOIN US
    EMAIL US|LET US
    Jim Jordan|Michael Jordan|Vernon Jordan|Barbara Jordan|Hamilton Jordan|Eason Jordan|King Jordan|Mr. Jordan|Ms. Jordan
    Rep. Jordan|Congressman Jordan|Chairman Jordan|Jordan Peterson|Jordan Spieth|Jordan Peele|Air Jordan|Chad Wolf
    Chad Bown|Chad Michael|Chad Kroeger|Chad Johnson|Chad Pergram|Georgia O'Keeffe|Georgia Tech|Georgia State|Georgia Southern
    University of Georgia|state of Georgia|State of Georgia|Atlanta, Georgia|Augusta, Georgia|Savannah, Georgia|South Georgia
    South Georgia and the South Sandwich Islands|Georgia Senate|Georgia Republican|Georgia Republicans|Georgia Democrat
    Georgia Democrats|Georgia Gov|Georgia Governor|Georgia governor|Georgia Secretary of State|Georgia runoff|Georgia Bulldogs
    Strait of Georgia|Israel Katz|Israel Gantz|Israel Kamakawiwo'ole|Cuba Gooding|Cuba Gooding Jr|Kenya Moore|India Arie
    Ireland Baldwin|Kathy Ireland|Patricia Ireland|Holland Park|Holland Tunnel|Anatole France|Marine France|Lebanon, Pennsylvania
    Lebanon, Ohio|Peru, Indiana|Cuba, New York|Mexico, New York|Brazil nut|Brazil nuts|Turkey Creek|Guinea pig|Guinea pigs
    Guinea worm|Japan Society|Asia Society|Korea Town|German measles|French fries|French press|Swiss cheese|Turkish Airlines
    Turkish delight|Ethiopian Airlines|Kenya Airways|Pakistan International Airlines|Emirates Airlines|Emirates Airline
    Mother Russia|New Russia|Holy Roman|Roman Catholic|New York|New York City|New York Times|White House Press Pool
    Mali Empire|Ghana Empire|Old Havana|Macedonia, Ohio|Dominican Order|Panama hat|Panama hats|Manhattan|French Quarter
    Irish Sea|Irish Republican Army|Real IRA|Welsh|Scotch|Danish pastry|Korean War|Korean Air|Korean Airlines|Korean Peninsula
    Korean peninsula|Korean Air Lines|Vietnam War|Falklands War|Iran-Contra|Iran Contra|Iraq War|Iraq war|Syria Direct
    Yemen Times|Aden Adenauer|Cuban cigar|Cuban cigars|Cuban Missile Crisis|Cuban missile crisis|Swedish model|Swedish massage
    Times of Malta|Bahrain Grand Prix|Monaco Grand Prix|Singapore Airlines|Singapore Sling|Malaysia Airlines|Malaysian Airlines
    Cyprus Mail|Cyprus Airways|Qatar Airways|Kuwait Airways|Kuwait Fund|Republican Georgia|UK Biobank|UK Research
    South Korean won|US dollar|US dollars|U.S. dollar|U.S. dollars|Canadian dollars|Australian dollars|Japanese yen
    Swiss francs|Swiss franc|Chinese yuan|Indian rupees|Iranian rials|Egyptian pounds|British pounds|Turkish lira
    """.replace("\n", "|").split("|")
    if phrase.strip()
)

OUTLET = late(
    r" (?:Times|Post|News|Today|Daily|Herald|Tribune|Observer|Mail|Star|Gazette|Review|Journal|Independent|Telegraph|Mirror|"
    r"Radio|TV|Television|Broadcasting|Airlines|Airways|University|Institute|Express|Standard|Guardian|Chronicle|Examiner|"
    r"Monitor|Insider|Online|Olympics|Games|Street|Road|Avenue|Boulevard|Bridge|Airport|Hotel|Exchange|Marathon|Zoo|"
    r"Grand Prix|World Cup|Open|FC|United FC|Square|Palace Hotel|Wall|Bay|Strait|River|Delta|Peninsula|Canal)\b(?! of\b)"
)
"""After a name: a newspaper, a street, a river. The State is not meant."""

BEFORE_NAMESAKE = late(
    r"(?:\b(?:Times of|Voice of|Radio Free|Bank of|University of|Press Trust of|Gulf of|Sea of|Bay of|Strait of|Straits of|"
    r"River|Lake|Treaty of|Battle of|Tour de|Hotel|Little|Miss|Club of|Port|Fort|Saint|St\.|Mount|Cape) |\b(?:anti|non|ex)-)$"
)
"""Before a name: the like."""

BEFORE_NAMESAKE_ENDS = (
    " of ", " Free ", "River ", "Lake ", " de ", "Hotel ", "Little ", "Miss ", "Port ", "Fort ", "Saint ", "St. ", "Mount ",
    "Cape ", "anti-", "non-", "ex-", "Anti-", "Non-", "Ex-",
)  # fmt: skip
"""What any of these ends with: a cheap look before the dear one."""

FIRST_NAMES = frozenset(("Georgia", "Jordan", "Chad", "Israel", "Kenya", "India", "Ireland", "Paris", "London", "Sydney"))
"""Also borne by people: nobody is meant by "Chad Smith", somebody is by "Chad Vetoes"."""
