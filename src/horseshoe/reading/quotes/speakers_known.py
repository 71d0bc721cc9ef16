# ruff: noqa: E501 - a table
"""Persons whom reports name by surname alone or without their country: heads of State, foreign ministers, spokesmen.

A person's State does not change with the office; the office as printed in the report goes before the one given here.
Sources: the official biographies of each office; widely known.
"""

from __future__ import annotations

from functools import cache

from msgspec import Struct


class Known(Struct, frozen=True):
    """A person: full name, and the State spoken for ('' for an organization or a group that is no State)."""

    name: str
    state: str


_TABLE = {
    "USA": "Joe Biden|Donald Trump|Barack Obama|George W. Bush|Bill Clinton|Kamala Harris|JD Vance|Antony Blinken|"
           "Marco Rubio|Mike Pompeo|Rex Tillerson|John Kerry|Hillary Clinton|Condoleezza Rice|Colin Powell|"
           "Madeleine Albright|Lloyd Austin|Pete Hegseth|Jake Sullivan|John Kirby|Karine Jean-Pierre|Matthew Miller|"
           "Vedant Patel|Ned Price|Nate Evans|Chuck Schumer|Mike Johnson|Steve Witkoff|Karoline Leavitt|Tammy Bruce",
    "GBR": "Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer|"
           "James Cleverly|David Lammy|Dominic Raab|Jeremy Hunt|William Hague|Philip Hammond|Yvette Cooper|Jack Straw",
    "FRA": "Emmanuel Macron|Jacques Chirac|Nicolas Sarkozy|François Hollande|Francois Hollande|Dominique de Villepin|"
           "Laurent Fabius|Alain Juppé|Alain Juppe|Jean-Yves Le Drian|Catherine Colonna|Jean-Noël Barrot|Jean-Noel Barrot",
    "RUS": "Vladimir Putin|Dmitry Medvedev|Sergei Lavrov|Sergey Lavrov|Dmitry Peskov|Maria Zakharova|Igor Ivanov|"
           "Boris Yeltsin|Sergei Ryabkov|Sergey Ryabkov",
    "CHN": "Xi Jinping|Hu Jintao|Wang Yi|Qin Gang|Yang Jiechi|Mao Ning|Wang Wenbin|Lin Jian|Zhao Lijian|Hua Chunying",
    "ISR": "Benjamin Netanyahu|Binyamin Netanyahu|Ariel Sharon|Ehud Olmert|Yair Lapid|Naftali Bennett|Yoav Gallant|"
           "Benny Gantz|Isaac Herzog|Israel Katz|Eli Cohen|Daniel Hagari|Gideon Saar|Gideon Sa'ar|Itamar Ben-Gvir|"
           "Bezalel Smotrich|David Barnea|Ron Dermer",
    "PSE": "Mahmoud Abbas|Yasser Arafat|Mohammad Shtayyeh|Riyad al-Maliki|Hussein al-Sheikh|Mohammad Mustafa",
    "UKR": "Volodymyr Zelensky|Volodymyr Zelenskiy|Volodymyr Zelenskyy|Dmytro Kuleba|Petro Poroshenko|Andrii Sybiha|"
           "Andriy Yermak",
    "IRN": "Ali Khamenei|Hassan Rouhani|Ebrahim Raisi|Masoud Pezeshkian|Mohammad Javad Zarif|Abbas Araghchi|"
           "Abbas Araqchi|Mahmoud Ahmadinejad|Hossein Amirabdollahian|Hossein Amir-Abdollahian|Esmail Baghaei|"
           "Esmaeil Baghaei|Nasser Kanaani",
    "SYR": "Bashar al-Assad|Bashar Assad|Walid al-Moallem|Ahmed al-Sharaa",
    "TUR": "Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Hakan Fidan|Mevlut Cavusoglu|Ahmet Davutoglu",
    "DEU": "Angela Merkel|Olaf Scholz|Annalena Baerbock|Friedrich Merz|Heiko Maas|Guido Westerwelle|Johann Wadephul",
    "EGY": "Abdel Fattah al-Sisi|Abdel Fattah el-Sisi|Hosni Mubarak|Sameh Shoukry|Badr Abdelatty",
    "JOR": "King Abdullah|Ayman Safadi", "QAT": "Majed al-Ansari|Sheikh Mohammed bin Abdulrahman",
    "SAU": "Faisal bin Farhan|Mohammed bin Salman|Adel al-Jubeir", "IND": "Narendra Modi|Subrahmanyam Jaishankar",
    "PAK": "Imran Khan|Shehbaz Sharif|Ishaq Dar", "BRA": "Luiz Inácio Lula da Silva|Mauro Vieira|Jair Bolsonaro",
    "ZAF": "Nelson Mandela|Thabo Mbeki|Cyril Ramaphosa|Naledi Pandor", "PRK": "Kim Jong Un|Kim Jong-un|Kim Yo Jong|Kim Jong Il",
    "KOR": "Yoon Suk Yeol|Moon Jae-in|Lee Myung-bak|Park Geun-hye|Lee Jae Myung", "IRQ": "Saddam Hussein|Tariq Aziz",
    "LBY": "Muammar Gaddafi|Moammar Gadhafi", "SDN": "Omar al-Bashir|Abdel Fattah al-Burhan", "RWA": "Paul Kagame",
    "SRB": "Aleksandar Vucic|Aleksandar Vučić", "VEN": "Nicolás Maduro|Nicolas Maduro|Hugo Chávez|Hugo Chavez",
    "": "Ismail Haniyeh|Yahya Sinwar|Ghazi Hamad|Osama Hamdan|Martin Griffiths|Tom Fletcher|Philippe Lazzarini|"
        "Tedros Adhanom Ghebreyesus|Volker Turk|Volker Türk|Stephane Dujarric|Stéphane Dujarric|Josep Borrell|"
        "Ursula von der Leyen|Kaja Kallas|Rafael Grossi|Jens Stoltenberg|Mark Rutte|Tor Wennesland|Geir Pedersen|"
        "Sigrid Kaag|Filippo Grandi|Mirjana Spoljaric|Catherine Russell|Cindy McCain|Ashraf al-Qudra|Federica Mogherini",
}  # fmt: skip


@cache
def _full() -> dict[str, Known]:
    return {name: Known(name, state) for state, names in _TABLE.items() for name in names.split("|")}


@cache
def _surnames() -> dict[str, Known]:
    """Surnames one State alone answers to; "Clinton" of two persons of one State keeps the State and no name."""
    held: dict[str, list[Known]] = {}
    for person in _full().values():
        held.setdefault(person.name.split()[-1], []).append(person)
    single = {}
    for surname, persons in held.items():
        if len({p.state for p in persons}) == 1:
            one = len({p.name[0] for p in persons}) == 1  # "Sergei" and "Sergey" are one
            single[surname] = persons[0] if one else Known(surname, persons[0].state)
    return single


def known(name: str) -> Known | None:
    """The person of this full name or surname, None where nobody or several States are meant."""
    return _full().get(name) or _surnames().get(name)
