"""How papers, cables and magazines of older decades tell a vote, and what only looks like it."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.actions import Kind
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes

TRIPLE = [
    ("A text much like it died on Saturday by a triple veto, as Britain and France joined the United States. Every "
     "other member supported it, apart from Finland.", "vetoed 11~ -GBR,FRA,USA !GBR,FRA,USA"),
    ("Never had there been a triple veto until Wednesday, when the United States, Britain and France cast one.",
     "vetoed -USA,GBR,FRA !USA,GBR,FRA"),
    ("The draft on Syria was killed by a double veto, with China lining up with Russia.",
     "vetoed -CHN,RUS !CHN,RUS"),
    ("A draft on Kashmir came up on Friday. The Russians made short work of it.", "vetoed -RUS !RUS"),
]  # fmt: skip
SCORES = [
    ("Eleven members (Argentina, Bahrain, Brazil, Britain, Canada, Gabon, Gambia, Namibia, Netherlands, Slovenia, US) "
     "to none, with 4 abstaining, approved the text.",
     "adopted 11/0/4 +ARG,BHR,BRA,GBR,CAN,GAB,GMB,NAM,NLD,SVN,USA"),
    ("By seven votes (Brazil, China, Cuba, Ecuador, Iran, Peru and the United States) to two (Britain, France), the "
     "Council failed to pass the draft.", "failed 7/2/? -GBR,FRA +BRA,CHN,CUB,ECU,IRN,PER,USA"),
    ("Ten votes went to the resolution. China and Chad were among them, and Australia too. Austria abstained.",
     "any 10 +CHN,TCD,AUS ~AUT"),
    ("The text was carried by nine votes to none; France and the Soviet Union furnished the two abstentions.",
     "adopted 9/0/2 ~FRA,SUN"),
    ("The mission was prolonged by 13 votes and two abstentions. The two that would not go along were Chad and Mali.",
     "adopted 13/0~/2 ~TCD,MLI"),
    ("It was adopted by 3 votes to 0. The 3 countries in favour of prolonging it are Chad, Mali and Peru.",
     "adopted 3/0 +TCD,MLI,PER"),
]  # fmt: skip
ENDS = [
    ("By ten to one, the one being Russia, the Council resolved to call the Assembly into session.",
     "adopted 10/1/0~ -RUS"),
    ("The American veto prevented the Council from adopting a text on Grenada. Eleven were for it.",
     "vetoed 11 -USA !USA"),
    ("Nothing could save the text; only the American veto stopped it from passing.", "vetoed -USA !USA"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line"), [*TRIPLE, *SCORES, *ENDS])
def test_a_vote_told_in_an_older_manner_is_read(text: str, line: str) -> None:
    told = {w for w in differences(text, line) if not w.endswith("~") and not w[1:].startswith(("no=", "abstain="))}
    assert not told


@pytest.mark.parametrize(
    "text",
    [
        "Washington kept the Council from voting against Israel.",
        "American pressure kept Ecuador from voting for the text.",
        "Fifteen votes went to the candidate in the General Assembly.",
        "The Council resolved to meet again, to discuss the matter and to hold a debate.",
    ],
)
def test_what_was_not_put_to_the_vote_is_no_vote(text: str) -> None:
    assert votes(text) == []


def test_what_members_of_the_assembly_did_is_not_said_of_the_council() -> None:
    told = votes(
        "The resolution had gathered 14 votes in the Security Council; only the US veto stopped it. Moscow received a "
        "slap like it when in January 1980 the Assembly, by 104 to 8, censured its march into Afghanistan. France, "
        "Italy and Norway voted yes.", "1983-11-04", lead="",
    )  # fmt: skip
    assert [sorted(a.ballots) for a in told] == [["USA"]]


def test_who_urged_an_author_on_is_no_author() -> None:
    (vote,) = votes("Ireland, encouraged by the United States, had put in a text on Kashmir. The Soviet Union vetoed "
                    "it in the Council on Friday.", "1962-06-25")  # fmt: skip
    assert vote.sponsors == ("IRL",)


def test_their_own_text_is_of_those_who_put_it_to_the_vote() -> None:
    (vote,) = votes("Argentina wanted no haste. The Africans then put their own text to the vote on Monday; it was "
                    "rejected by the Council.", "1966-05-24")  # fmt: skip
    assert vote.sponsors == ()


def test_a_text_brought_in_after_a_defeat_is_another() -> None:
    text = (
        "The Security Council met. The Soviet Union vetoed the four-Power draft on Wednesday. As soon as it was "
        "defeated its authors, Britain and Cuba, brought in a new resolution."
    )
    page = open_page(text.encode(), "report.txt")
    told = [(a.kind, a.sponsors) for a in read(page, "1957-02-22").actions]
    assert (Kind.DRAFT, ("GBR", "CUB")) in told
    assert [kind for kind, _ in told].count(Kind.VOTE) == 1


def test_the_council_that_came_together_met() -> None:
    page = open_page(b"On January 30 the Security Council did come together on the Congo.", "report.txt")
    assert [a.kind for a in read(page, "1962-02-01").actions] == [Kind.MEETING]


def test_last_week_is_the_news_of_an_undated_weekly() -> None:
    said = b"Last week, to please India, Russia cast its hundredth veto in the Security Council. It fell on Kashmir."
    assert [a.recalled for a in read(open_page(said, "report.txt")).actions] == [False]
    (vote,) = [a for a in read(open_page(said, "report.txt"), "1962-07-02").actions if a.kind is Kind.VOTE]
    assert vote.recalled


@pytest.mark.parametrize(
    "hour", ["in the small hours", "after midnight", "after a stormy debate", "at long last", "without further debate"]
)
def test_the_hour_between_the_council_and_its_deed_changes_nothing(hour: str) -> None:
    assert not differences(f"By ten votes to none the Council {hour} decided to send a mission.", "adopted 10/0")
