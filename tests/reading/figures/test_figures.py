# ruff: noqa: E501 - a table
"""Claims about `find_figures`: what a number counts, whose number it is, and which numbers count nobody."""

from __future__ import annotations

from datetime import date

import pytest

from horseshoe.reading.claims.passages import Comparator, Counts, Figure
from horseshoe.reading.claims.passages_claims import figure_claims, quote_claims
from horseshoe.reading.figures.figures import find_figures
from horseshoe.reading.marks import find_marks
from horseshoe.reading.pages.plain import read_plain
from horseshoe.reading.quotes.quotes import find_quotes


def figures(text: str, published: date | None = None) -> list[Figure]:
    page = read_plain(text.encode(), "report.txt")
    marks = find_marks(page.text)
    found = find_figures(page, marks, find_quotes(page, marks, published), published)
    for figure in found:
        for span in figure.spans:
            assert page.text[span.start : span.end] == span.quote
    return found


def told(text: str) -> list[tuple[str, float | None, float | None]]:
    return [(f.counts.value, f.low, f.high) for f in figures(text)]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("The blast killed 31 people in the market.", "killed", 31),
        ("The fever has already claimed 31 lives.", "killed", 31),
        ("31 villagers died when the dam broke.", "killed", 31),
        ("The ministry counts 31 deaths so far.", "killed", 31),
        ("The shelling led to the deaths of 31 workers.", "killed", 31),
        ("The death toll has climbed to 31, with more feared lost.", "killed", 31),
        ("The fire left 31 dead on the island.", "killed", 31),
        ("31 rowers were killed on the lake.", "killed", 31),
        ("31 Kurdish men and boys were murdered there.", "killed", 31),
        ("The number of people killed has passed 31.", "killed", 31),
        ("31 of its nurses have died.", "killed", 31),
        ("Casualties rose to 31 by noon.", "casualties", 31),
        ("The blast wounded 58 soldiers.", "injured", 58),
        ("58 others were hurt in the crush.", "injured", 58),
        ("The hospital counted 58 injuries.", "injured", 58),
        ("The army admits 640 casualties in the valley.", "casualties", 640),
        ("Gunmen kidnapped 276 girls from the school.", "abducted", 276),
        ("The abduction of 276 pupils shocked the town.", "abducted", 276),
        ("Rebels took 14 hostages at the hotel.", "abducted", 14),
        ("Rebels still hold 14 hostages at the hotel.", "hostages_held", 14),
        ("14 captives remain in the tunnels.", "hostages_held", 14),
        ("14 hostages were freed at the border.", "hostages_freed", 14),
        ("The unit rescued 14 captives at dawn.", "hostages_freed", 14),
        ("14 hostages have died since the summer.", "hostages_dead", 14),
        ("The floods displaced 90,000 people.", "displaced", 90_000),
        ("90,000 residents have fled the city.", "displaced", 90_000),
        ("Camps there shelter 90,000 refugees.", "displaced", 90_000),
        ("Raids forced 90,000 villagers from their homes.", "displaced", 90_000),
        ("Police arrested 212 protesters.", "detained", 212),
        ("212 journalists are jailed there.", "detained", 212),
        ("77 miners and 40 workers are still missing underground.", "missing", 40),
        ("The island has a population of 5,400.", "population", 5_400),
        ("Some 5,400 people there need aid.", "other", 5_400),
    ],
)
def test_the_verb_or_noun_beside_a_number_tells_what_it_counts(text: str, kind: str, number: float) -> None:
    found = figures(text)
    assert [(f.counts.value, f.low or f.high) for f in found][-1] == (kind, number)


@pytest.mark.parametrize(
    "text",
    [
        "Thirteen members voted in favour and two abstained.",
        "The text got 14 votes, one more than last year.",
        "Nine countries backed the plan, and 65 States signed it.",
        "Resolution 2735 was adopted on 10 June 2024.",
        "The mandate runs for 12 months from May 2026.",
        "A 12-year-old pupil asked the question.",
        "Article 27 has three paragraphs.",
        "The fund needs $3.2 billion by March.",
        "Some 200 trucks carried 4,000 tons of flour.",
        "At 10:30 the 15-member Council met in room 4.",
        "Five Europeans sat on the Council that year.",
        "Seven missiles and 40 drones were fired.",
        "Frost killed 40 cattle and sank 12 boats.",
        "One in five pupils is hungry.",
        "The draft won 12-3 after 20 minutes.",
        "Two resolutions and three drafts were read out.",
        "In 1995 the court opened; in 2001 it closed.",
    ],
)
def test_votes_days_sums_and_things_count_nobody(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("phrase", "low", "high", "comparator"),
    [
        ("31", 31, 31, Comparator.EXACTLY),
        ("at least 31", 31, None, Comparator.AT_LEAST),
        ("more than 31", 31, None, Comparator.MORE_THAN),
        ("some 31", 31, 31, Comparator.ABOUT),
        ("nearly 31", 31, 31, Comparator.ABOUT),
        ("up to 31", None, 31, Comparator.AT_MOST),
        ("fewer than 31", None, 31, Comparator.LESS_THAN),
        ("between 25 and 31", 25, 31, Comparator.ABOUT),
        ("dozens of", None, None, Comparator.VAGUE),
        ("hundreds of", None, None, Comparator.VAGUE),
    ],
)
def test_bounds_stay_as_printed_and_vague_stays_vague(
    phrase: str, low: float | None, high: float | None, comparator: Comparator
) -> None:
    (figure,) = figures(f"The storm killed {phrase} people on the coast.")
    assert (figure.low, figure.high, figure.comparator) == (low, high, comparator)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (
            "They killed about 900 people, including 40 children, wounding hundreds more and taking dozens of hostages.",
            [("killed", 900, 900), ("killed", 40, 40), ("injured", None, None), ("abducted", None, None)],
        ),
        ("The clinic reported 12 deaths and 30 injuries.", [("killed", 12, 12), ("injured", 30, 30)]),
        ("77 hostages remain there, with 20 confirmed dead.", [("hostages_held", 77, 77), ("hostages_dead", 20, 20)]),
        (
            "The two hostages freed are among the six rescued alive since the abduction of 90 Kenyans.",
            [("hostages_freed", 2, 2), ("hostages_freed", 6, 6), ("abducted", 90, 90)],
        ),
        ("Four died and 11 were hurt.", [("killed", 4, 4), ("injured", 11, 11)]),
        ("More than 600 people were killed and 1,500 wounded.", [("killed", 600, None), ("injured", 1500, 1500)]),
        ("58 hostages are held, 34 of whom are dead.", [("hostages_held", 58, 58), ("hostages_dead", 34, 34)]),
    ],
)
def test_several_numbers_of_a_sentence_each_have_their_own_kind(
    text: str, row: list[tuple[str, float | None, float | None]]
) -> None:
    assert told(text) == row


@pytest.mark.parametrize(
    ("text", "kind", "unit", "low"),
    [
        ("The war has displaced 80 percent of the population.", Counts.DISPLACED, "percent", 80),
        ("Drought could push half of the population into hunger.", Counts.SHARE, "share of population", 0.5),
        ("A third of the children are stunted.", Counts.SHARE, "share of population", 1 / 3),
        ("Most of the residents have fled.", Counts.DISPLACED, "share of population", None),
        ("The majority of villagers were displaced.", Counts.DISPLACED, "share of population", None),
        ("About 400 families were displaced.", Counts.DISPLACED, "families", 400),
    ],
)
def test_shares_and_households_say_their_unit(text: str, kind: Counts, unit: str, low: float | None) -> None:
    (figure,) = figures(text)
    assert (figure.counts, figure.unit, figure.low) == (kind, unit, low)


@pytest.mark.parametrize(
    "text", ["The majority of members voted no.", "Most of the text was agreed.", "40 percent of the fund is spent."]
)
def test_shares_of_votes_texts_and_money_are_none(text: str) -> None:
    assert figures(text) == []


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The health ministry in Gaza reported 12 deaths.", ("health ministry in Gaza",)),
        ("According to the Sudanese army, 12 people were killed.", ("Sudanese army",)),
        ("12 people were killed, the governor told AFP.", ("governor", "AFP")),
        ("“We lost 12 nurses,” said Dr. Ana Lund, as quoted by Reuters.", ("Ana Lund", "Reuters")),
        ("Officials put the death toll at 12.", ("Officials",)),
        ("Reuters reported 12 dead, citing hospital officials.", ("hospital officials", "Reuters")),
        ("At least 12 citizens died, as confirmed by Senator Lee Park.", ("Lee Park",)),
        ("Israel says 12 hostages remain in the city.", ("Israel",)),
        ("The storm killed 12 people.", ()),
        ("The minister spoke on Monday. The storm killed 12 people.", ()),
    ],
)
def test_a_figure_is_the_word_of_whoever_gave_it_originator_first(text: str, chain: tuple[str, ...]) -> None:
    (figure,) = figures(text)
    assert figure.attribution == chain


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The ministry reported 12 deaths. The figure could not be independently verified.", "could not be independently verified"),
        ("Rebels claim 12 dead, although these figures remain unverified.", "these figures remain unverified"),
        ("12 people were reportedly killed.", "reportedly"),
        ("12 people died; the count does not distinguish between civilians and fighters.",
         "does not distinguish between civilians and fighters"),
        ("12 hostages are presumed dead.", "presumed dead"),
        ("12 people were killed, and the toll is likely to rise.", "likely to rise"),
    ],
)  # fmt: skip
def test_hedges_are_kept_as_printed(text: str, hedge: str) -> None:
    assert hedge in figures(text)[0].hedges


def test_whom_where_and_since_are_as_printed() -> None:
    (figure,) = figures(
        "Since the war began, over 4,000 casualties, mostly farmers and their families, were counted in Darfur."
    )
    assert figure.who == "mostly farmers and their families"
    assert figure.scope == "Darfur, Since the war began"


def test_a_figure_stands_for_the_day_printed_or_the_day_of_publication() -> None:
    day = date(2025, 3, 12)
    (printed,) = figures("As of Monday, 12 people were missing.", day)
    (implied,) = figures("12 people are missing.", day)
    (unknown,) = figures("12 people are missing.")
    assert printed.as_of is not None
    assert printed.as_of.value == "2025-03-10"
    assert implied.as_of is not None
    assert implied.as_of.value == "2025-03-12"
    assert unknown.as_of is None


def test_claims_carry_the_chain_and_are_empty_in_the_reports_own_voice() -> None:
    page = read_plain(b"Police said 12 people died. Another 30 people were hurt.", "report.txt")
    marks = find_marks(page.text)
    quotes = find_quotes(page, marks, None)
    rows = figure_claims(find_figures(page, marks, quotes, None))
    assert [row[4] for row in rows] == [("Police",), ()]
    assert [row[4] for row in quote_claims(quotes)] == [("Police",)]
    assert rows[0][2].startswith("12 (people) were killed")


def test_furniture_counts_nobody() -> None:
    assert (
        figures("Talks ended.\n\nImage: Rescuers search for 12 people killed in the blast (AFP - Getty Images)\n") == []
    )


@pytest.mark.parametrize(
    ("text", "counts", "low", "high", "comparator"),
    [
        ("The ministry said 20 to 30 bodies had been pulled from the rubble.", "killed", 20, 30, "about"),
        ("The death toll in Herat has passed 2,000, officials said.", "killed", 2000, None, "more_than"),
        ("Up to 300 Rohingya were feared drowned.", "killed", None, 300, "at_most"),
        ("At least nine members of one family died.", "killed", 9, None, "at_least"),
        ("The Taliban said eight civilians, three of them women, had been martyred.", "killed", 8, 8, "exactly"),
        ("The toll, which the opposition puts at 1,400, could not be verified.", "killed", 1400, 1400, "exactly"),
        ("Some 14 million people, a third of the population, have been uprooted.", "displaced", 14e6, 14e6, "about"),
        ("Two Russian soldiers were captured, Kyiv said.", "detained", 2, 2, "exactly"),
    ],
)
def test_more_ways_to_count(text: str, counts: str, low: float | None, high: float | None, comparator: str) -> None:
    first = figures(text)[0]
    assert (first.counts, first.low, first.high, first.comparator) == (counts, low, high, comparator)


def test_who_counts_inside_the_sentence_goes_before_who_tells_it() -> None:
    found = figures("Israel says 116 hostages are still held, 41 of whom the army says are dead.")
    assert [f.attribution for f in found] == [("Israel",), ("army",)]
    assert found[1].counts == "hostages_dead"


@pytest.mark.parametrize("text", ["Nine in ten Syrians live in poverty.", "They voted by 20 to 30.", "It sat on 20 to 30."])
def test_what_counts_nobody(text: str) -> None:
    assert not figures(text)


@pytest.mark.parametrize(
    ("text", "kind", "number", "whose"),
    [
        ("By Israel's count some 1,200 people were killed.", "killed", 1200, ("Israel",)),
        ("According to figures compiled by ACLED, 28,700 people have died.", "killed", 28_700, ("ACLED",)),
        ("On the ministry's own figures 9,000 people were displaced.", "displaced", 9000, ("ministry",)),
        ("Libya's Red Crescent put the toll at 11,300 dead.", "killed", 11_300, ("Red Crescent",)),
        ("Human Rights Watch documented the killing of 248 people.", "killed", 248, ("Human Rights Watch",)),
        ("Save the Children says 13,000 children have been killed.", "killed", 13_000, ("Save the Children",)),
        ("State media reported 16 killed, while the opposition spoke of 60.", "killed", 60, ("opposition",)),
    ],
)
def test_whose_count_it_is(text: str, kind: str, number: float, whose: tuple[str, ...]) -> None:
    found = [f for f in figures(text) if (f.counts.value, f.low) == (kind, number)]
    assert [f.attribution for f in found] == [whose]


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Russia has lost 400,000 troops, killed or wounded.", "casualties", 400_000),
        ("The mission counted 2,018 civilian casualties.", "casualties", 2018),
        ("About 250 people were taken hostage, and 250 taken hostages were children.", "abducted", 250),
        ("Roughly 100 of the 251 hostages seized that day remain in Gaza.", "hostages_held", 100),
        ("70 percent of the dead are women.", "share", 70),
        ("The dead include 13 teachers.", "killed", 13),
        ("The junta has jailed 20,000 opponents.", "detained", 20_000),
    ],
)
def test_what_else_a_number_counts(text: str, kind: str, number: float) -> None:
    assert (kind, number) in [(f.counts.value, f.low) for f in figures(text)]
