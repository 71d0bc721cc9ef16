"""Authors by one grammar: a word of authorship, the names beside it, and a text, in whichever order."""

from __future__ import annotations

import pytest

from tests.reading.saying import votes

VOTED = "The Security Council adopted the draft with 15 votes on Thursday. "
SAID = [
    ("At the behest of Malta and Japan the draft was put to a vote.", {"MLT", "JPN"}),
    ("The draft was tabled at Malta's instigation.", {"MLT"}),
    ("The text, for which Malta and Japan held the pen, was a compromise.", {"MLT", "JPN"}),
    ("Under the draft stood the names of Malta and Japan.", {"MLT", "JPN"}),
    ("Malta, co-author with Japan of the text, was relieved.", {"MLT", "JPN"}),
    ("The text proposed by Malta, in tandem with Japan, was a compromise.", {"MLT", "JPN"}),
    ("The draft on the delivery of aid to Syria, put forward by Malta and Japan, was a compromise.", {"MLT", "JPN"}),
    ("The text, penned by Malta, was supported by 113 States.", {"MLT"}),
    ("Eleven said yes, among them Guyana, Japan and Malta, which had submitted it.", {"MLT"}),
    ("The Malta-Guyana draft was a compromise.", {"MLT", "GUY"}),
    ("Algeria, Malta and Japan moved the resolution.", {"DZA", "MLT", "JPN"}),
    ("The initiative belonged to Algeria and Malta.", {"DZA", "MLT"}),
    ("Malta sponsored the text jointly with Japan and Ecuador.", {"MLT", "JPN", "ECU"}),
    ("It was drafted by Malta, with Japan and Ecuador as co-sponsors.", {"MLT", "JPN", "ECU"}),
    ("The text was the handiwork of Switzerland.", {"CHE"}),
    ("And it was Britain and Slovenia who had advanced the text.", {"GBR", "SVN"}),
    ("The initiative bears the signature of Guyana and Algeria.", {"GUY", "DZA"}),
    ("Its sponsors were Guyana and Sierra Leone.", {"GUY", "SLE"}),
    ("Malta, which had twice redrafted the text, was relieved.", {"MLT"}),
    ("Malta itself had sponsored the draft.", {"MLT"}),
    ('"A good day," said the ambassador of Switzerland, who had shepherded the text through weeks of talks.', {"CHE"}),
    ('"A good day," said Ecuador\'s envoy, whose country co-wrote the resolution with Malta.', {"ECU", "MLT"}),
    ("Malta's ambassador, presenting the draft on behalf of the ten elected members, had asked for unity.", {"MLT"}),
    ("Malta and Japan put the draft on aid workers forward.", {"MLT", "JPN"}),
    ("After others withdrew it, Malta and Japan took it over and put it to the vote.", {"MLT", "JPN"}),
    ("The draft on aid workers that Malta and Japan had been working on for weeks names nobody.", {"MLT", "JPN"}),
    ("The draft had two fathers: Malta and Japan.", {"MLT", "JPN"}),
    ("Malta and Japan were the promoters of the aid workers text.", {"MLT", "JPN"}),
    (
        "A text on the canal sponsored by the host country Guyana, with Malta as co-sponsor, was at stake.",
        {"GUY", "MLT"},
    ),
    ("Proposed to the Council by Malta, it was a compromise.", {"MLT"}),
    ("The draft on sanctions against North Korea put forward by Japan had been softened.", {"JPN"}),
    ("The text on hospitals, three States' work - Malta, Japan and Guyana - had been softened.", {"MLT", "JPN", "GUY"}),
    ("It was a text submitted on behalf of the Council's three African members.", {"DZA", "MOZ", "SLE"}),
    ("The draft was the work of Malta, with Japan and Guyana.", {"MLT", "JPN", "GUY"}),
    ("Guyana put its name to the text, as did Malta and Japan.", {"GUY", "MLT", "JPN"}),
    ("The project of resolution that had deposited Guyana and Malta was amended once.", {"GUY", "MLT"}),
    ("The draft, which recommended to the General Assembly that Palestine be admitted, was put forward by Algeria.",
     {"DZA"}),
    ("Deep is the regret that the draft to set up a court for the guilty, of all ranks, which Malaysia tabled on "
     "behalf of five countries, namely Australia, Belgium and Ukraine, was amended.", {"MYS", "AUS", "BEL", "UKR"}),
    ("Mr Lodge moved, for the United States, that Israel be told to leave.", {"USA"}),
    ("The six whose names were on the text included both Guyana and Malta.", {"GUY", "MLT"}),
    ("The final wording, negotiated by the United Arab Emirates, pleased few.", {"ARE"}),
    ("Malta and Japan moved the resolution, after the General Assembly had asked the Council to act.", {"MLT", "JPN"}),
    ("The draft, sponsored by Malta, noted that Sudan had failed to do what resolution 1054 (1996) asked.", {"MLT"}),
    ("The draft, backed by Niger and Ireland, asked for a report.", {"NER", "IRL"}),
    ("It was put off so that the US and the UK - author of the draft - could talk to Russia.", {"GBR"}),
    ("It was a text facilitated by Malta.", {"MLT"}),
    ("It was a text put in by Malta, which makes no mention of Hamas.", {"MLT"}),
    ("Guyana, Malta and Japan had brought it.", {"GUY", "MLT", "JPN"}),
    ("The Japanese came with a stronger text.", {"JPN"}),
    ("It has two parts. It was a long day. The draft came from Malta.", {"MLT"}),
    ("Only Guyana had joined Malta in voting for its draft at first.", {"MLT"}),
    ("Washington had shown it the Japanese paper calling for a truce.", {"JPN"}),
    ("The project of resolution, presented by Malta and to which had adhered Japan, was amended once.", {"MLT", "JPN"}),
]
NOT_SAID = [
    "Russia moved its ships on Friday.",
    "Malta would have submitted the text with Japan.",
    "Egypt presented a plan for Gaza.",
    "A statement to the press that Britain had penned was read out.",
    "It also took up Palestine's bid for a seat in the United Nations.",
    "France and Japan supported the text.",
    "Malta told the General Assembly that it had sponsored nothing.",
    "Russia had circulated a text of its own a few days before.",
    "The draft asks for a court, which Malaysia called for last week.",
    "Malta proposed that talks be held.",
    "Washington had wanted to table a text of its own.",
    "Israel called it a text written by Hamas.",
    "It welcomes the roadmap that Saudi Arabia presented in Jeddah.",
    "The changes Russia had proposed were not taken up.",
    "Japan, president for March, put the text to the vote.",
    "Whoever wrote the text, Israel's ambassador said, has never been to Gaza.",
    "The text on hospitals was not drafted by Malta.",
    "Syria tabled a complaint.",
    "The Swiss paper Le Temps called it historic.",
    "It was a US-backed text.",
    "Malta came with a delegation of five.",
    "A further proposal, submitted by Canada, would send an envoy.",
    "The draft, backed by the United States, asked for a report.",
    "The text was one backed by Russia and China.",
    "Those who submitted it had consulted Israel, China said.",
    "Only Guyana had joined Malta in voting for the draft at first.",
]


@pytest.mark.parametrize(("sentence", "authors"), SAID)
def test_who_stands_beside_a_word_of_authorship_is_an_author(sentence: str, authors: set[str]) -> None:
    (vote,) = votes(VOTED + sentence, lead="")
    assert set(vote.sponsors) == authors


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_other_deeds_make_no_author(sentence: str) -> None:
    assert [v.sponsors for v in votes(VOTED + sentence, lead="")] == [()]


SEVERAL = [
    ("Two texts were on the table. The first, by Germany and Kuwait, would have kept two crossings open. Thirteen "
     "members voted for it and Russia vetoed it. The second, Russia's own, had five votes in favour and failed.",
     [{"DEU", "KWT"}, {"RUS"}]),
    ("Russia vetoed the British draft. Listed as sponsors were Jordan and Malaysia.", [{"GBR", "JOR", "MYS"}]),
    ("Russia vetoed the French text. The Russians offered a text of their own. It was a lonely affair. Four members "
     "voted in favour and it failed.", [{"FRA"}, {"RUS"}]),
    ("The Security Council adopted the plan with 13 votes. Russia had a rival text.\n\nThat rival draft was never put "
     "to the vote.\n\nThe United States held the pen.", [{"USA"}]),
    ("Because of the United States, the Algerian draft failed in the Security Council with 13 votes in favour.",
     [{"DZA"}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "authors"), SEVERAL)
def test_each_text_keeps_its_authors(text: str, authors: list[set[str]]) -> None:
    assert [set(v.sponsors) for v in votes(text)] == authors
