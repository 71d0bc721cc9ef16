"""Votes a chronicle tells one after the other: a day, a year, names and a State's stand belong to one of them."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.claims import MembershipSaid
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.report import read
from tests.reading.saying import differences, votes

DAYS = [
    ("On 4 December 1971 an American draft got eleven votes but fell to a Soviet veto.\n\nOn 5 December the Council "
     "turned to a Soviet proposal on the East. China cast the sole negative vote, twelve abstaining.",
     ["1971-12-04", "1971-12-05"]),
    ("On 3 May 1968 a draft got eleven votes and was adopted.\n\nOn 6 May the Council took up a proposal of Brazil. "
     "Nine were for it, six abstained, and it was adopted.", ["1968-05-03", "1968-05-06"]),
    ("On 10 November 1970 Britain vetoed a draft of Burundi. Two years later, on 29 September 1972, a "
     "draft by Guinea said that there must be a vote. Nine were for it and Britain was against, so it failed. But on "
     "22 May 1973 the United States joined Britain in vetoing a draft on sanctions.",
     ["1970-11-10", "1972-09-29", "1973-05-22"]),
    ("A draft was vetoed by France on 6 June 1975. On 19 October 1976 a similar text got ten votes, two members "
     "abstaining, and France vetoed it.", ["1975-06-06", "1976-10-19"]),
]


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_each_vote_has_its_own_day(text: str, days: list[str]) -> None:
    assert [a.date.value if a.date else None for a in votes(text, "2011-03-01")] == days


NAMES = [
    ("A text reached a vote on 19 October 1976, two members abstaining and ten in favour; it was vetoed. Resolution "
     "435 of 29 September 1978 was approved by twelve members. Czechoslovakia and the Soviet Union abstained, and "
     "China did not take part in the vote.", "vetoed 10/?/2 & adopted 12/?/2/1 ~CSK,SUN oCHN"),
    ("The session was called by 11 votes to 1, India and China abstaining.\n\nIn August Russia asked for a procedural "
     "vote. India was one of the 13 in favour of hearing the President, Russia alone was opposed and China abstained.",
     "any 11/1 ~IND,CHN & any 13/1/1 +IND -RUS ~CHN"),
    ("The first draft was adopted by 12 votes, Kenya abstaining. The second got nine: Kenya was for it, five members "
     "abstained and one was against it.", "adopted 12 ~KEN & any 9/1/5 +KEN"),
    ("The draft was adopted with 12 votes, three members abstaining. They were Kenya, Ghana and Gabon.",
     "adopted 12/?/3 ~KEN,GHA,GAB"),
    ("Ten were for the draft and two abstained. It was vetoed by France. Kenya and Ghana abstained.",
     "vetoed 10/?/2 -FRA ~KEN,GHA !FRA"),
    ("The draft was adopted by 13 votes. India was among the 13 in favour, and China abstained.",
     "adopted 13 +IND ~CHN"),
]


@pytest.mark.parametrize(("text", "told"), NAMES)
def test_names_belong_to_one_of_the_votes(text: str, told: str) -> None:
    assert differences(text, told, "2024-01-01") == []


PRESIDES = [
    ("The veto of the Soviet Union against the resolution under which the President of the Security Council was to go "
     "to Kashmir was cast by Mr. Sobolev.", 0),
    ("Norway thanked the ambassadors and the President of the Security Council for the month.", 0),
    ("Ghana voted for the text by which the President of the Security Council was asked to report.", 0),
    ("France spoke before the president of the Security Council put the text to the vote.", 0),
    ("Norway, which presides over the Council this month, put the text to the vote.", 1),
    ("Norway holds the presidency of the Council this month.", 1),
    ("Norway, president of the Security Council, put the text to the vote.", 1),
    ("Norway is the president of the Council this month.", 1),
]


@pytest.mark.parametrize(("text", "told"), PRESIDES)
def test_who_presides_is_said_to(text: str, told: int) -> None:
    page = open_page(f"The Security Council met in New York.\n\n{text}".encode(), "report.txt")
    claims = read(page, "2024-01-10").claims
    assert sum(isinstance(claim.content, MembershipSaid) for claim in claims) == told
