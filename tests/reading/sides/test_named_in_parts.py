"""Counts with their names in parts, before or behind them, and names for who stood beside somebody."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

LOST = "The draft resolution on Sudan failed. "
VETO = "The US vetoed the draft. "
RUSSIA = "Russia vetoed the draft. "
FOR_IT = "Seven members voted for the draft resolution. "

WAYS = [
    (
        LOST + "Seven countries have voted for, of which the three Africans - Algeria, Sierra Leone and "
        "Mozambique -, but also China, Russia, Guyana and Ecuador.",
        "failed 7 +DZA,SLE,MOZ,CHN,RUS,GUY,ECU",
    ),
    (
        LOST + "Seven States voted for it, among which the three Africans (Algeria, Sierra Leone and Mozambique), "
        "but also China, Russia, Guyana and Ecuador.",
        "failed 7 +DZA,SLE,MOZ,CHN,RUS,GUY,ECU",
    ),
    (
        LOST + "It had five votes in favour: those of Algeria, Sierra Leone and Mozambique, the African members, "
        "but also those of China and Russia.",
        "failed 5 +DZA,SLE,MOZ,CHN,RUS",
    ),
    (
        LOST + "Five voted for it, including the two permanent members China and Russia, but also Algeria, Guyana and "
        "Mozambique.",
        "failed 5 +DZA,MOZ,CHN,RUS,GUY",
    ),
    (
        LOST + "Six countries backed it, including the African trio of Algeria, Sierra Leone and Mozambique as well as "
        "China, Russia and Guyana.",
        "failed 6 +DZA,SLE,MOZ,CHN,RUS,GUY",
    ),
    (LOST + "China, Russia, Guyana, Algeria and Japan: all five abstained.", "failed ?/?/5 ~CHN,RUS,GUY,DZA,JPN"),
    (
        LOST + "China and Russia, as everyone assumed; Algeria, one of the African members; but also - sadly - Japan, "
        "which has engineers there. All four abstained.",
        "failed ?/?/4 ~CHN,RUS,DZA,JPN",
    ),
    (LOST + "China; Russia; and, for once, Algeria. These three abstained.", "failed ?/?/3 ~CHN,RUS,DZA"),
    (FOR_IT + "The eight others, with Paris, London and Washington at their head, abstained.",
     "any 7/?/8 ~FRA,GBR,USA"),
    (FOR_IT + "The eight others, in head of which Paris and London, abstained.", "any 7/?/8 ~FRA,GBR"),
    (FOR_IT + "The other eight, headed by Paris, London and Washington, abstained.",
     "any 7/?/8 ~FRA,GBR,USA"),
    (FOR_IT + "The eight others, France and the United States foremost, abstained.", "any 7/?/8 ~FRA,USA"),
    (FOR_IT + "The remaining eight, starting with the United States and France, abstained.",
     "any 7/?/8 ~FRA,USA"),
    (FOR_IT + "The eight others abstained, with Washington and Paris in the lead.", "any 7/?/8 ~FRA,USA"),
    (VETO + "All of the 14 members outside of the USA voted in favour.", "vetoed 14/1 -USA !USA"),
    (VETO + "All 14 members besides the United States voted for it.", "vetoed 14/1 -USA !USA"),
    (VETO + "All fifteen members except the United States voted for it.", "vetoed 14/1 -USA !USA"),
    (
        VETO + "The 14 other members, among them its close allies Britain, France and Japan, voted for it.",
        "vetoed 14/1 -USA +GBR,FRA,JPN !USA",
    ),
    (RUSSIA + 'Bolivia the other "no".', "vetoed -RUS,BOL !RUS"),
    (RUSSIA + "The second no came from Bolivia.", "vetoed -RUS,BOL !RUS"),
    (RUSSIA + "Bolivia was the other vote against; the only other abstention was China's.",
     "vetoed -RUS,BOL ~CHN !RUS"),
    (RUSSIA + "Bolivia the second against. China and Kazakhstan abstaining.", "vetoed -RUS,BOL ~CHN,KAZ !RUS"),
]
CHAIRS = [
    "The Soviet chair was still empty.",
    "The seat of the Soviet Union in the Council had been vacant for months.",
    "The Soviet place being empty, it could.",
    "The chair of the Soviet Union stood vacant again.",
    "The Soviet bench remained unoccupied.",
    "The Soviet delegate kept away.",
]


@pytest.mark.parametrize(("text", "line"), WAYS)
def test_who_they_were(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize("chair", CHAIRS)
def test_an_empty_chair(chair: str) -> None:
    adopted = "On 27 June 1950 the Council adopted resolution 83 by seven votes to one. "
    assert differences(adopted + chair, "adopted 7/1 oSUN") == []


# The nearest neighbours: names that are not of those counted.
NEAR = [
    (
        "The draft got 11 votes, two against, with South Africa and Pakistan abstaining. Russia and China vetoed it.",
        "vetoed 11/2 -RUS,CHN ~ZAF,PAK !RUS,CHN",
    ),
    (LOST + "Eleven were for it; France, Japan and Guyana were of that number. Three preferred to abstain.",
     "vetoed 11/?/3"),
    (LOST + "Five voted for it. China, Russia and Japan spoke before the vote.", "failed 5"),
    (RUSSIA + "The other speech was Bolivia's.", "vetoed -RUS !RUS"),
    ("The Council adopted the resolution. The chair of the Soviet committee was empty-handed.", "adopted"),
]


@pytest.mark.parametrize(("text", "line"), NEAR)
def test_names_of_others(text: str, line: str) -> None:
    told = [d for d in differences(text, line) if d.startswith("+")]
    assert told == []
