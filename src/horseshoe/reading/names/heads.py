"""Heads of State and government and foreign ministers, by title and years.

A report that gives no year names those of its time. The years are as generally known and were read off no source at
hand, so one more is left at their end; who held an office twice is given from the first day to the last.
"""

from __future__ import annotations

from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.names.era import Era
from horseshoe.reading.words.late import late

_PRESIDENTS = """
Truman 1945-1953, Eisenhower 1953-1961, Kennedy 1961-1963, Nixon 1969-1974, Ford 1974-1977, Carter 1977-1981,
Reagan 1981-1989, Bush 1989-2009, Clinton 1993-2001, Obama 2009-2017, Trump 2017-, Biden 2021-2025,
de Gaulle 1959-1969, Pompidou 1969-1974, Giscard d'Estaing 1974-1981, Mitterrand 1981-1995, Chirac 1995-2007,
Sarkozy 2007-2012, Hollande 2012-2017, Macron 2017-, Gorbachev 1990-1991, Yeltsin 1991-1999, Putin 2000-,
Vladimir Putin 2000-, Medvedev 2008-2012, Hu Jintao 2003-2013, Jiang Zemin 1993-2003, Xi Jinping 2013-,
Nasser 1956-1970, Sadat 1970-1981, Mubarak 1981-2011, Sisi 2014-, Milosevic 1989-2000, Tudjman 1990-1999,
Izetbegovic 1990-2000, Zelensky 2019-, Zelenskyy 2019-, Volodymyr Zelensky 2019-, Volodymyr Zelenskyy 2019-,
Poroshenko 2014-2019, Bashar al-Assad 2000-2024, Bashar Assad 2000-2024, Abbas 2005-, Mahmoud Abbas 2005-,
Ahmadinejad 2005-2013, Mahmoud Ahmadinejad 2005-2013, Rouhani 2013-2021, Khatami 1997-2005, Erdogan 2014-,
Mugabe 1987-2017, Mandela 1994-1999, Aristide 1991-2004, Marcos 1965-1986, Sukarno 1945-1967, Suharto 1967-1998,
Saleh 1978-2012, Hadi 2012-2022, Maduro 2013-, Chavez 1999-2013, Lula 2003-, Kiir 2011-, Bashir 1989-2019
"""
_PREMIERS = """
Attlee 1945-1951, Eden 1955-1957, Macmillan 1957-1963, Heath 1970-1974, Callaghan 1976-1979, Thatcher 1979-1990,
Margaret Thatcher 1979-1990, Major 1990-1997, Blair 1997-2007, Tony Blair 1997-2007, Gordon Brown 2007-2010,
Cameron 2010-2016, David Cameron 2010-2016, Theresa May 2016-2019, Boris Johnson 2019-2022, Sunak 2022-2024,
Starmer 2024-, Ben-Gurion 1948-1963, Eshkol 1963-1969, Golda Meir 1969-1974, Begin 1977-1983, Shamir 1983-1992,
Sharon 2001-2006, Ariel Sharon 2001-2006, Olmert 2006-2009, Netanyahu 1996-, Benjamin Netanyahu 1996-,
Barak 1999-2001, Ian Smith 1964-1979, Siniora 2005-2009, Fouad Siniora 2005-2009, Nehru 1947-1964, Modi 2014-
"""
_SECRETARIES = """
Acheson 1949-1953, Dulles 1953-1959, Rusk 1961-1969, Kissinger 1973-1977, Vance 1977-1980, Muskie 1980-1981,
Haig 1981-1982, Shultz 1982-1989, Baker 1989-1992, Eagleburger 1992-1993, Christopher 1993-1997, Albright 1997-2001,
Powell 2001-2005, Rice 2005-2009, Clinton 2009-2013, Hillary Clinton 2009-2013, Hillary Rodham Clinton 2009-2013,
Kerry 2013-2017, Tillerson 2017-2018, Pompeo 2018-2021, Blinken 2021-2025, Rubio 2025-, Colin Powell 2001-2005,
Condoleezza Rice 2005-2009, John Kerry 2013-2017, Mike Pompeo 2018-2021, Antony Blinken 2021-2025, Marco Rubio 2025-,
Madeleine Albright 1997-2001, James Baker 1989-1992, Warren Christopher 1993-1997, Rex Tillerson 2017-2018
"""
_FOREIGN = """
Bevin 1945-1951, Hurd 1989-1995, Rifkind 1995-1997, Cook 1997-2001, Robin Cook 1997-2001, Straw 2001-2006,
Jack Straw 2001-2006, Miliband 2007-2010, Hague 2010-2014, William Hague 2010-2014, Hammond 2014-2016, Lammy 2024-2025,
Gromyko 1957-1985, Shevardnadze 1985-1990, Kozyrev 1990-1996, Primakov 1996-1998, Ivanov 1998-2004, Lavrov 2004-,
Sergei Lavrov 2004-, Sergey Lavrov 2004-, de Villepin 2002-2004, Dominique de Villepin 2002-2004, Kouchner 2007-2010,
Juppe 2011-2012, Fabius 2012-2016, Laurent Fabius 2012-2016, Wang Yi 2013-, Yang Jiechi 2007-2013, Kuleba 2020-2024,
Dmytro Kuleba 2020-2024, Eban 1966-1974, Abba Eban 1966-1974, Livni 2006-2009, Lieberman 2009-2015, Zarif 2013-2021
"""
_VICE = "Mondale 1977-1981, Rockefeller 1974-1977, Cheney 2001-2009, Gore 1993-2001, Pence 2017-2021, Vance 2025-"
_OFFICES = (
    (_PRESIDENTS, ("President {}", "{} administration", "{} Administration")),
    (_PREMIERS, ("Prime Minister {}", "Premier {}")),
    (_SECRETARIES, ("Secretary of State {}",)),
    (_FOREIGN, ("Foreign Minister {}", "Foreign Secretary {}")),
    (_VICE, ("Vice President {}", "Vice-President {}")),
)
_FORMER = late(r"(?i)\b(?:former|then|ex|late|ousted|deposed|future|next)[\s-]+(?:[\w.'-]+\s+){0,3}$")
_NEAR = 40  # code points
_OPEN = 9999  # the year an office lasts to that is still held


def years_of(text: str) -> Era | None:
    """The years in which all whom a text names with their office held it; None where there are none."""
    automaton, rows = _table()
    first, last, met = 0, _OPEN, False
    for index, start, end in automaton.find_matches_as_indexes(text):
        if text[start - 1 : start].isalnum() or text[end : end + 1].isalnum():
            continue
        since, until = rows[index]
        if until is not None and _FORMER.search(text, max(0, start - _NEAR), start):
            continue
        first, last, met = max(first, since), min(last, until or _OPEN), True
    return Era(first, None if last == _OPEN else last + 1) if met and first <= last else None


@cache
def _table() -> tuple[AhoCorasick, tuple[tuple[int, int | None], ...]]:
    held: dict[str, tuple[int, int | None]] = {}
    for people, titles in _OFFICES:
        for person in people.replace("\n", " ").split(","):
            name, _, years = person.strip().rpartition(" ")
            since, _, until = years.partition("-")
            for title in titles:
                held.setdefault(title.format(name), (int(since), int(until) if until else None))
    return AhoCorasick(list(held), matchkind=MatchKind.LeftmostLongest), tuple(held.values())
