"""Governments named by who leads them: "the Attlee government", "that of Xi Jinping", "the Hollande and Merkel "
"cabinets".

A leader is named here for the State alone; nobody's word or deed makes a ballot unless a government is spoken of. The
years are as generally known, the first and the last counted whole; who held an office twice is given from the first to
the last.
"""

from __future__ import annotations

from datetime import date
from functools import cache

from horseshoe.reading.words.late import late

_LED = """
USA: Truman 1945-1953, Harry Truman 1945-1953, Eisenhower 1953-1961, Kennedy 1961-1963, Johnson 1963-1969,
Lyndon Johnson 1963-1969, Nixon 1969-1974, Richard Nixon 1969-1974, Ford 1974-1977, Gerald Ford 1974-1977,
Carter 1977-1981, Jimmy Carter 1977-1981, Reagan 1981-1989, Ronald Reagan 1981-1989, Bush 1989-2009,
George Bush 1989-2009, George W. Bush 2001-2009, George H.W. Bush 1989-1993, George H. W. Bush 1989-1993,
Clinton 1993-2001, Bill Clinton 1993-2001, Obama 2009-2017, Barack Obama 2009-2017, Trump 2017-, Donald Trump 2017-,
Biden 2021-2025, Joe Biden 2021-2025
GBR: Attlee 1945-1951, Clement Attlee 1945-1951, Churchill 1940-1955, Winston Churchill 1940-1955, Eden 1955-1957,
Anthony Eden 1955-1957, Macmillan 1957-1963, Harold Macmillan 1957-1963, Douglas-Home 1963-1964,
Harold Wilson 1964-1976, Wilson 1964-1976, Heath 1970-1974, Edward Heath 1970-1974,
Callaghan 1976-1979, James Callaghan 1976-1979,
Thatcher 1979-1990, Margaret Thatcher 1979-1990, John Major 1990-1997, Blair 1997-2007, Tony Blair 1997-2007,
Gordon Brown 2007-2010, Cameron 2010-2016, David Cameron 2010-2016, Theresa May 2016-2019, Boris Johnson 2019-2022,
Sunak 2022-2024, Rishi Sunak 2022-2024, Starmer 2024-, Keir Starmer 2024-
FRA: Bidault 1946-1950, Schuman 1947-1948, Mendès France 1954-1955, Mendès-France 1954-1955, Guy Mollet 1956-1957,
Mollet 1956-1957, de Gaulle 1944-1969, Pompidou 1969-1974, Georges Pompidou 1969-1974, Giscard d'Estaing 1974-1981,
Giscard 1974-1981, Mitterrand 1981-1995, François Mitterrand 1981-1995, Chirac 1995-2007, Jacques Chirac 1995-2007,
Sarkozy 2007-2012, Nicolas Sarkozy 2007-2012, Hollande 2012-2017,
François Hollande 2012-2017, Francois Hollande 2012-2017, Macron 2017-, Emmanuel Macron 2017-
SUN: Stalin 1924-1953, Khrushchev 1953-1964, Nikita Khrushchev 1953-1964, Brezhnev 1964-1982, Leonid Brezhnev 1964-1982,
Andropov 1982-1984, Chernenko 1984-1985, Gorbachev 1985-1991, Mikhail Gorbachev 1985-1991
RUS: Yeltsin 1991-1999, Boris Yeltsin 1991-1999, Putin 2000-, Vladimir Putin 2000-, Medvedev 2008-2012,
Dmitry Medvedev 2008-2012
CHN: Chiang Kai-shek 1945-1971, Deng Xiaoping 1978-1992, Jiang Zemin 1993-2003, Hu Jintao 2003-2013, Xi Jinping 2013-
DEU: Kohl 1982-1998, Helmut Kohl 1982-1998, Schröder 1998-2005, Schroeder 1998-2005, Gerhard Schröder 1998-2005,
Gerhard Schroeder 1998-2005, Merkel 2005-2021, Angela Merkel 2005-2021, Helmut Schmidt 1974-1982
JPN: Koizumi 2001-2006, Junichiro Koizumi 2001-2006, Shinzo Abe 2006-2020, Kishida 2021-2024, Fumio Kishida 2021-2024,
Nakasone 1982-1987
POL: Gomulka 1956-1970, Gomułka 1956-1970, Wladyslaw Gomulka 1956-1970, Gierek 1970-1980, Jaruzelski 1981-1990,
Bierut 1947-1956, Andrzej Duda 2015-2025, Duda 2015-2025, Morawiecki 2017-2023, Mateusz Morawiecki 2017-2023
HUN: Kadar 1956-1988, Kádár 1956-1988
ROU: Ceausescu 1965-1989, Ceaușescu 1965-1989, Gheorghiu-Dej 1947-1965, Iliescu 1990-2004
YUG: Tito 1945-1980
BGR: Zhivkov 1954-1989
CSK: Gottwald 1946-1953, Novotny 1957-1968, Husak 1969-1989
UKR: Kuchma 1994-2005, Poroshenko 2014-2019, Petro Poroshenko 2014-2019
SYR: Hafez al-Assad 1970-2000, Bashar al-Assad 2000-2024, Assad 1970-2024
EGY: Nasser 1954-1970, Sadat 1970-1981, Anwar Sadat 1970-1981, Mubarak 1981-2011, Hosni Mubarak 1981-2011,
Sisi 2014-, el-Sisi 2014-, al-Sisi 2014-, Abdel Fattah el-Sisi 2014-, Abdel Fattah al-Sisi 2014-
IRQ: Saddam Hussein 1979-2003
LBY: Gaddafi 1969-2011, Qaddafi 1969-2011, Gadhafi 1969-2011, Muammar Gaddafi 1969-2011, Moammar Gadhafi 1969-2011
ISR: Netanyahu 1996-, Benjamin Netanyahu 1996-, Ariel Sharon 2001-2006, Sharon 2001-2006, Olmert 2006-2009,
Ehud Olmert 2006-2009
SDN: Omar al-Bashir 1989-2019, al-Bashir 1989-2019, Nimeiri 1969-1985
IRN: Ahmadinejad 2005-2013, Rouhani 2013-2021
TUR: Erdogan 2003-, Erdoğan 2003-, Recep Tayyip Erdogan 2003-, Recep Tayyip Erdoğan 2003-, Menderes 1950-1960
IND: Nehru 1947-1964, Indira Gandhi 1966-1984, Rajiv Gandhi 1984-1989, Vajpayee 1998-2004, Manmohan Singh 2004-2014,
Narasimha Rao 1991-1996, Modi 2014-, Narendra Modi 2014-
PAK: Ayub Khan 1958-1969, Bhutto 1971-1977, Zulfikar Ali Bhutto 1971-1977, Benazir Bhutto 1988-1996,
Musharraf 1999-2008, Pervez Musharraf 1999-2008, Nawaz Sharif 1990-2017, Shehbaz Sharif 2022-
BOL: Evo Morales 2006-2019, Morales 2006-2019
VEN: Chávez 1999-2013, Chavez 1999-2013, Hugo Chávez 1999-2013, Hugo Chavez 1999-2013, Maduro 2013-,
Nicolás Maduro 2013-, Nicolas Maduro 2013-
CUB: Batista 1952-1958, Castro 1959-2018, Fidel Castro 1959-2008
ARG: Perón 1946-1974, Peron 1946-1974, Menem 1989-1999, Carlos Menem 1989-1999, Kirchner 2003-2015,
Cristina Kirchner 2007-2015, Cristina Fernández de Kirchner 2007-2015, Galtieri 1981-1982, Alfonsín 1983-1989
BRA: Getúlio Vargas 1930-1954, Vargas 1930-1954, Lula 2003-, Lula da Silva 2003-, Dilma Rousseff 2011-2016,
Rousseff 2011-2016, Bolsonaro 2019-2022, Jair Bolsonaro 2019-2022, Cardoso 1995-2002
CHL: Allende 1970-1973, Salvador Allende 1970-1973, Pinochet 1973-1990, Augusto Pinochet 1973-1990,
Ricardo Lagos 2000-2006, Bachelet 2006-2018, Michelle Bachelet 2006-2018
MEX: Vicente Fox 2000-2006, López Obrador 2018-2024, Lopez Obrador 2018-2024, Andrés Manuel López Obrador 2018-2024,
Salinas 1988-1994, Felipe Calderón 2006-2012
COL: Álvaro Uribe 2002-2010, Uribe 2002-2010, Juan Manuel Santos 2010-2018, Gustavo Petro 2022-, Petro 2022-
ECU: Rafael Correa 2007-2017, Correa 2007-2017, Guillermo Lasso 2021-2023, Lasso 2021-2023, Noboa 2023-,
Daniel Noboa 2023-
PER: Fujimori 1990-2000, Alberto Fujimori 1990-2000, Vizcarra 2018-2020, Kuczynski 2016-2018
PAN: Torrijos 1968-1981, Omar Torrijos 1968-1981, Noriega 1983-1989, Mulino 2024-
NIC: Ortega 1979-, Daniel Ortega 1979-, Somoza 1937-1979
CRI: Óscar Arias 1986-2010, Oscar Arias 1986-2010
DOM: Danilo Medina 2012-2020, Trujillo 1930-1961
GUY: Irfaan Ali 2020-, Burnham 1964-1985
JAM: Michael Manley 1972-1992, Manley 1972-1992
ITA: De Gasperi 1945-1953, Berlusconi 1994-2011, Silvio Berlusconi 1994-2011, Renzi 2014-2016, Gentiloni 2016-2018,
Paolo Gentiloni 2016-2018, Craxi 1983-1987
ESP: Aznar 1996-2004, José María Aznar 1996-2004, Jose Maria Aznar 1996-2004, Rajoy 2011-2018, Mariano Rajoy 2011-2018,
Felipe González 1982-1996, Zapatero 2004-2011
PRT: Salazar 1932-1968, Cavaco Silva 1985-1995, Mário Soares 1976-1985
GRC: Karamanlis 1955-2009, Papandreou 1963-2011, Mitsotakis 2019-, Kyriakos Mitsotakis 2019-
SWE: Olof Palme 1969-1986, Palme 1969-1986, Löfven 2014-2021, Stefan Löfven 2014-2021
NOR: Stoltenberg 2000-2013, Erna Solberg 2013-2021, Solberg 2013-2021, Støre 2021-, Brundtland 1981-1996
DNK: Frederiksen 2019-, Mette Frederiksen 2019-
NLD: Rutte 2010-2024, Mark Rutte 2010-2024
BEL: Spaak 1938-1949, Verhofstadt 1999-2008, Charles Michel 2014-2019, Sophie Wilmès 2019-2020
AUT: Kreisky 1970-1983, Bruno Kreisky 1970-1983
IRL: Bertie Ahern 1997-2008, Micheál Martin 2020-2025, Micheal Martin 2020-2025, Varadkar 2017-2024
MLT: Robert Abela 2020-, Mintoff 1971-1984, Dom Mintoff 1971-1984
CHE: Cassis 2022-2022
ALB: Edi Rama 2013-, Enver Hoxha 1944-1985
SVN: Robert Golob 2022-, Golob 2022-
CAN: Trudeau 1968-2025, Pierre Trudeau 1968-1984, Pearson 1963-1968, Lester Pearson 1963-1968, Mulroney 1984-1993,
Brian Mulroney 1984-1993, Chrétien 1993-2003, Jean Chrétien 1993-2003, Diefenbaker 1957-1963, Saint-Laurent 1948-1957
AUS: Chifley 1945-1949, Menzies 1939-1966, Whitlam 1972-1975, Gough Whitlam 1972-1975, Bob Hawke 1983-1991,
Hawke 1983-1991, Tony Abbott 2013-2015, Abbott 2013-2015, Julia Gillard 2010-2013, Gillard 2010-2013
NZL: Holyoake 1960-1972, Jim Bolger 1990-1997, Bolger 1990-1997, John Key 2008-2016
KOR: Park Geun-hye 2013-2017, Yoon Suk-yeol 2022-2025, Yoon Suk Yeol 2022-2025, Lee Jae-myung 2025-, Lee Jae Myung 2025-
IDN: Sukarno 1945-1967, Suharto 1967-1998, Soeharto 1967-1998, Yudhoyono 2004-2014, Jokowi 2014-2024, Widodo 2014-2024,
Joko Widodo 2014-2024
MYS: Mahathir 1981-2020, Mahathir Mohamad 1981-2020, Najib Razak 2009-2018, Tunku Abdul Rahman 1957-1970
PHL: Magsaysay 1953-1957, Ferdinand Marcos 1965-1986, Marcos 1965-1986, Corazon Aquino 1986-1992,
Gloria Arroyo 2001-2010
VNM: Nguyen Xuan Phuc 2016-2023
KAZ: Nazarbayev 1991-2019, Nursultan Nazarbayev 1991-2019
AZE: Aliyev 1993-, Ilham Aliyev 2003-
BGD: Sheikh Hasina 1996-2024, Ziaur Rahman 1977-1981
LKA: Bandaranaike 1956-1977
JOR: King Hussein 1952-1999, King Abdullah 1999-
ZAF: Mandela 1994-1999, Nelson Mandela 1994-1999, Mbeki 1999-2008, Thabo Mbeki 1999-2008, Zuma 2009-2018,
Jacob Zuma 2009-2018, Ramaphosa 2018-, Cyril Ramaphosa 2018-
NGA: Obasanjo 1976-2007, Olusegun Obasanjo 1976-2007, Goodluck Jonathan 2010-2015, Buhari 1983-2023,
Muhammadu Buhari 2015-2023, Babangida 1985-1993
GHA: Nkrumah 1957-1966, Kwame Nkrumah 1957-1966, Rawlings 1981-2001, Akufo-Addo 2017-2025, Nana Akufo-Addo 2017-2025
KEN: Kenyatta 1963-2022, Uhuru Kenyatta 2013-2022, Jomo Kenyatta 1963-1978, Ruto 2022-, William Ruto 2022-,
Daniel arap Moi 1978-2002
ETH: Haile Selassie 1930-1974, Mengistu 1977-1991, Hailemariam Desalegn 2012-2018
TCD: Idriss Déby 1990-2021, Idriss Deby 1990-2021, Déby 1990-2021, Deby 1990-2021
RWA: Kagame 2000-, Paul Kagame 2000-, Habyarimana 1973-1994
UGA: Museveni 1986-, Yoweri Museveni 1986-, Idi Amin 1971-1979
AGO: dos Santos 1979-2017, José Eduardo dos Santos 1979-2017
GAB: Omar Bongo 1967-2009, Ali Bongo 2009-2023, Bongo 1967-2023
CIV: Houphouët-Boigny 1960-1993, Houphouet-Boigny 1960-1993, Ouattara 2010-, Alassane Ouattara 2010-
SEN: Senghor 1960-1980, Abdoulaye Wade 2000-2012, Macky Sall 2012-2024
GNQ: Obiang 1979-, Teodoro Obiang 1979-
CMR: Paul Biya 1982-
GIN: Sékou Touré 1958-1984, Sekou Toure 1958-1984
ZWE: Mugabe 1980-2017, Robert Mugabe 1980-2017
ZMB: Kaunda 1964-1991, Kenneth Kaunda 1964-1991
TZA: Nyerere 1964-1985, Julius Nyerere 1964-1985
TUN: Bourguiba 1957-1987, Habib Bourguiba 1957-1987, Kais Saied 2019-
DZA: Boumediene 1965-1978, Boumédiène 1965-1978, Bouteflika 1999-2019, Tebboune 2019-, Abdelmadjid Tebboune 2019-
MOZ: Filipe Nyusi 2015-2025, Nyusi 2015-2025
SLE: Julius Maada Bio 2018-
NER: Mahamadou Issoufou 2011-2021
"""
_ROW = late(r"(?P<code>[A-Z]{3}): (?P<people>[^:]+?)(?=\n[A-Z]{3}:|\Z)")
_HEADED = ("administration", "Administration", "government", "Government", "White House", "cabinet", "regime")
_OFFICE = r"(?:President|Prime Minister|Premier|Chancellor|Chairman|Marshal|General|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|King)"
_AFTER = late(r"(?:'s?)? (?:(?:own|outgoing|incoming|former|new) )?(?:governments?|administrations?|cabinets?|"
              r"regimes?)(?![-\w])")
_LISTED = late(r"(?:,? and|,) [A-Z][^.;:,()]{1,40} (?:governments|administrations|cabinets)\b")
_BEFORE = late(
    rf"\b(?P<what>(?:[Gg]overnment|[Aa]dministration|cabinet|regime) of )(?:{_OFFICE} )?$"
)
_BEFORE_LISTED = late(
    rf"\b(?:[Gg]overnments|[Aa]dministrations|cabinets) of (?:[A-Z][^.;:()]{{1,60}}(?:,| and|, and) )?(?:{_OFFICE} )?$"
)
_THAT_OF = late(
    rf"\b(?:[Gg]overnments?|[Aa]dministrations?|cabinets?|delegations?)\b[^.:?!]{{0,140}}\b(?P<what>(?:that|those) of )"
    rf"(?:{_OFFICE} )?$"
)
_NEAR = 200  # code points in which "that of X" looks back for the government it stands for


@cache
def leaders() -> dict[str, tuple[str, date, date | None]]:
    """Every leader by a name: the State, the first day, the day after the last or None where it lasts."""
    led: dict[str, tuple[str, date, date | None]] = {}
    for row in _ROW.finditer(_LED.strip()):
        for person in row["people"].replace("\n", " ").split(","):
            name, _, years = person.strip().rpartition(" ")
            since, _, until = years.partition("-")
            led[name] = (row["code"], date(int(since), 1, 1), date(int(until) + 1, 1, 1) if until else None)
    return led


def headed(name: str) -> tuple[str, ...]:
    """A leader's government as it may be printed in one phrase."""
    return tuple(f"{name} {word}" for word in _HEADED)


def government_of(plain: str, start: int, end: int) -> tuple[int, int] | None:
    """The stretch that names the government of the leader at plain[start:end]; None where only a person is named."""
    if after := _AFTER.match(plain, end):
        return start, after.end()
    if _LISTED.match(plain, end):
        return start, end
    if not plain.endswith((" ", "."), 0, start):
        return None
    for pattern in (_BEFORE, _THAT_OF):
        if before := pattern.search(plain, max(0, start - _NEAR), start):
            return before.start("what"), end
    return (start, end) if _BEFORE_LISTED.search(plain, max(0, start - _NEAR), start) else None
