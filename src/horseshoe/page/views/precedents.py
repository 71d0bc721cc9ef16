# ruff: noqa: E501 - one precedent a line
"""The famous votes: what each shows, and the rules it is the example of. Each is a runnable file of `precedents/`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Precedent:
    """One file of `precedents/`: the vote it is about, its first sentence, and the ids of the rules it shows."""

    file: str
    vote: str
    shows: str
    rules: tuple[str, ...]


PRECEDENTS = (
    Precedent("1946_pv23", "S/PV.23", "16 February 1946, Syria and Lebanon: the first veto, and two parties to the dispute that held back.", ("art27_3_1945", "obligatory_abstention")),
    Precedent("1946_pv49", "S/PV.49#3", '26 June 1946, the Spanish question: the double veto. A "no" to calling a text procedural, then a "no" to the text.', ("four_power", "art27_3_1945")),
    Precedent("1950_83", "S/RES/83", "27 June 1950: an empty Soviet chair is no veto, and seven of eleven are enough.", ("absence", "art27_3_1945")),
    Precedent("1950_87", "S/RES/87", "29 September 1950, an invitation to Peking: China calls it substantive, and the President rules it is not.", ("ruled_procedural", "rule30", "art27_2_1945")),
    Precedent("1955_3502", "S/3502#14", "13 December 1955, eighteen applicants: the Republic of China's one veto, which some lists count and some do not.", ("art4", "art27_3_1945")),
    Precedent("1956_119", "S/RES/119", "31 October 1956, Suez: the same seven for and two against as the day before, and this time no veto.", ("uniting_for_peace", "art27_2_1945")),
    Precedent("1961_4903", "S/4903", "29 July 1961, Bizerte: nobody votes against, and the text fails. Holding back is the veto of those who have none.", ("art27_3_1945", "non_participation")),
    Precedent("1965_218", "S/RES/218", "23 November 1965: seven votes still adopt, three months after the Charter was amended to ask for nine.", ("art27_3_1945", "art23_1945")),
    Precedent("1973_338", "S/RES/338", "21 October 1973: China sits, and takes no part. That is neither an abstention nor an empty chair.", ("non_participation",)),
    Precedent("1973_344", "S/RES/344", "15 December 1973: the ten elected members adopt a resolution alone; no permanent member votes for it.", ("abstention", "non_participation")),
    Precedent("1974_11543", "S/11543", "30 October 1974, South Africa's expulsion: three permanent members against, three vetoes, one text.", ("art27_3",)),
    Precedent("1982_15156", "S/15156/Rev.2", '4 June 1982, the Falklands: nine in favour, so two permanent members\' "no" are two vetoes.', ("art27_3", "final")),
    Precedent("1990_678", "S/RES/678", '29 November 1990, "all necessary means": two elected members against, a permanent one abstaining, adopted.', ("art27_3", "abstention")),
    Precedent("1996_952", "S/1996/952", "19 November 1996, a second term for Boutros-Ghali: fourteen for, one against, behind closed doors.", ("art97", "rule48")),
    Precedent("1999_328", "S/1999/328", "26 March 1999, Kosovo: three permanent members vote no, and none of them has vetoed anything.", ("art27_3",)),
    Precedent("2014_916", "S/2014/916", '30 December 2014: eight in favour is not enough, so a permanent "no" was no veto.', ("art27_3",)),
    Precedent("2016_2311", "S/RES/2311", "6 October 2016: António Guterres is recommended by acclamation. Nobody voted, so there is no tally to report.", ("art97", "without_vote")),
    Precedent("2017_968", "S/2017/968", "16 November 2017, chemical weapons in Syria: a draft withdrawn, taken over, and voted on after the one behind it.", ("rule35", "rule32")),
    Precedent("2022_2623", "S/RES/2623", '27 February 2022, Ukraine: after a veto the Council turns to the General Assembly, and a "no" cannot stop it.', ("uniting_for_peace", "art27_2")),
    Precedent("2022_431", "S/2022/431", "26 May 2022, North Korea: the first vetoes the General Assembly debated by its new rule.", ("veto_debate", "art27_3")),
    Precedent("2023_1029", "S/2023/1029#amendment", "22 December 2023, Gaza: a veto on an amendment. The draft it would have changed is adopted minutes later.", ("rule36", "art27_3")),
    Precedent("2023_970", "S/2023/970", '8 December 2023: thirteen in favour, one abstaining, and one "no" that outweighs them.', ("art27_3",)),
    Precedent("2024_239", "S/2024/239", '22 March 2024: three against, two vetoes. An elected member\'s "no" is a no and nothing more.', ("art27_3",)),
    Precedent("2024_2728", "S/RES/2728", "25 March 2024: three days after, a permanent member abstains, and a ceasefire is demanded.", ("abstention", "art25")),
    Precedent("2025_561", "S/2025/561", "19 September 2025, Iran: the vote was on keeping sanctions lifted. It failed, and so they came back.", ("snapback",)),
)  # fmt: skip
