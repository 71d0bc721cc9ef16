"""Secretaries-General, and when one brought a matter before the Council under Article 99.

Article 99 lets the Secretary-General bring to the Council's attention what in his opinion may threaten peace; the
President then must call a meeting (rule 3). It forces a meeting, never a vote, and the Secretary-General convenes
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SecretaryGeneral:
    """One holder of the office: both days inclusive."""

    name: str
    state: str  # code of the State he was a national of
    since: date
    until: date
    cite: str


# Lie stayed in office until his successor took it; Hammarskjöld died in it; U Thant acted until 30 November 1962.
SECRETARIES_GENERAL = (
    SecretaryGeneral("Trygve Lie", "NOR", date(1946, 2, 2), date(1953, 4, 9),
                     "A/PV.22 of 2 February 1946; A/RES/492 (V); research.un.org/en/docs/secretariat/sg/lie"),
    SecretaryGeneral("Dag Hammarskjöld", "SWE", date(1953, 4, 10), date(1961, 9, 18),
                     "Encyclopædia Britannica, United Nations secretaries-general"),
    SecretaryGeneral("U Thant", "MMR", date(1961, 11, 3), date(1971, 12, 31), "S/RES/168(1961), S/RES/229(1966)"),
    SecretaryGeneral("Kurt Waldheim", "AUT", date(1972, 1, 1), date(1981, 12, 31),
                     "S/RES/306(1971), S/RES/400(1976)"),
    SecretaryGeneral("Javier Pérez de Cuéllar", "PER", date(1982, 1, 1), date(1991, 12, 31),
                     "S/RES/494(1981), S/RES/589(1986)"),
    SecretaryGeneral("Boutros Boutros-Ghali", "EGY", date(1992, 1, 1), date(1996, 12, 31), "S/RES/720(1991)"),
    SecretaryGeneral("Kofi Annan", "GHA", date(1997, 1, 1), date(2006, 12, 31),
                     "S/RES/1090(1996), S/RES/1358(2001)"),
    SecretaryGeneral("Ban Ki-moon", "KOR", date(2007, 1, 1), date(2016, 12, 31),
                     "S/RES/1715(2006), S/RES/1987(2011)"),
    SecretaryGeneral("António Guterres", "PRT", date(2017, 1, 1), date(2026, 12, 31),
                     "S/RES/2311(2016), S/RES/2580(2021)"),
)  # fmt: skip


def secretary_general(on: date) -> SecretaryGeneral | None:
    """Who held the office on a day; None before 2 February 1946, in the gap of 1961, and after the last known term."""
    return next((one for one in SECRETARIES_GENERAL if one.since <= on <= one.until), None)


class How(StrEnum):
    """How clearly Article 99 was used."""

    EXPRESS = "express"  # named in the letter, or all but named
    UNPUBLISHED = "unpublished"  # named in a letter that was not circulated, and no meeting was called on it
    IMPLIED = "implied"  # often listed; the letter, or whoever called the meeting, rested on something else
    DOUBTFUL = "doubtful"  # claimed afterwards


@dataclass(frozen=True, slots=True)
class Invocation:
    """One letter to the President of the Council.

    Attributes:
        on: its day. by: who signed it. topics: ids of horseshoe.council.topics. cite: its symbol.
    """

    on: date
    by: str
    topics: frozenset[str]
    cite: str
    how: How = How.EXPRESS


@dataclass(frozen=True, slots=True)
class Disputed:
    """A use that lists differ on: the year, since no one letter makes it. `confirmed` where `cite` was read on it."""

    year: int
    by: str
    topics: frozenset[str]
    how: How
    cite: str
    confirmed: bool = True


# The express uses; a count made from this list is a count of these and no more.
INVOCATIONS = ARTICLE_99 = (
    Invocation(date(1960, 7, 13), "Dag Hammarskjöld", frozenset({"congo-1960"}), "S/4381"),
    Invocation(date(1979, 11, 25), "Kurt Waldheim", frozenset({"iran", "iran-hostages"}), "S/13646"),
    # The letter of that day is in the UN's information system on Palestine; that Article 99 was its ground, in Rudé
    # právo of 17 August 1989. The number is from lists of documents, not from the letter.
    Invocation(date(1989, 8, 15), "Javier Pérez de Cuéllar", frozenset({"lebanon"}), "S/20789"),
    Invocation(date(2023, 12, 6), "António Guterres", frozenset({"israel-palestine", "gaza"}), "S/2023/962"),
)
_REPERTORY = "Repertory of Practice of United Nations Organs, Article 99"
_LISTED = "named in lists of uses; not looked up in the meeting records"
DISPUTED = (
    Disputed(1950, "Trygve Lie", frozenset({"korea-1950"}), How.IMPLIED, f"{_REPERTORY} (1945-54), introductory note"),
    Disputed(1959, "Dag Hammarskjöld", frozenset({"laos"}), How.IMPLIED, "FRUS 1958-60, vol. XVI, no. 261"),
    Disputed(1961, "Dag Hammarskjöld", frozenset({"tunisia"}), How.IMPLIED, _LISTED, confirmed=False),
    Disputed(1971, "U Thant", frozenset({"india-pakistan", "bangladesh"}), How.DOUBTFUL,
             "National Herald (India), 7 December 2023: without naming the Article"),
    Disputed(1974, "Kurt Waldheim", frozenset({"cyprus"}), How.IMPLIED, _LISTED, confirmed=False),
    Disputed(1976, "Kurt Waldheim", frozenset({"lebanon"}), How.UNPUBLISHED,
             "Sievers & Daws 3.10f: letter of 29 March 1976 (https://www.scprocedure.org/chapter-3-section-10f)"),
    Disputed(1987, "Javier Pérez de Cuéllar", frozenset({"iran-iraq"}), How.IMPLIED, _LISTED, confirmed=False),
    Disputed(2017, "António Guterres", frozenset({"myanmar"}), How.IMPLIED,
             "Sievers & Daws 3.10: letter of 2 September 2017 (https://www.scprocedure.org/chapter-3-section-10-changes)"),
)  # fmt: skip


def last_before(on: date) -> Invocation | None:
    """The express use before a day: "the first since 1989" is said of 6 December 2023."""
    return max((one for one in INVOCATIONS if one.on < on), key=lambda one: one.on, default=None)
