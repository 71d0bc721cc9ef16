"""Voters of whom a sentence says only that they did the same, or names as many as were counted."""

from __future__ import annotations

import pytest

import horseshoe
from horseshoe.council.ballots import Ballot
from tests.reading.saying import differences, votes

COAL = "The ban on North Korean coal was adopted by 15-0. China voted in favour. "


@pytest.mark.parametrize("said", ["So did Russia.", "Russia did too.", "Russia followed suit.", "And so did Russia."])
def test_who_did_the_same_stands_on_that_side(said: str) -> None:
    (vote,) = votes(COAL + said, "2017-08-06")
    assert vote.ballots == {"CHN": Ballot.YES, "RUS": Ballot.YES}


@pytest.mark.parametrize("said", ["So said Russia.", "So did North Korea's neighbours.", "So did the Dow Jones index."])
def test_who_did_something_else_has_no_side(said: str) -> None:
    (vote,) = votes(COAL + said, "2017-08-06")
    assert vote.ballots == {"CHN": Ballot.YES}


DARFUR = (
    "The Security Council on Saturday demanded that Sudan rein in its militias. The vote was 11-0 with four "
    "abstentions. "
)


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("China, Russia, Pakistan and Algeria opposed sanctions.", "CHN RUS PAK DZA"),
        ("Algeria, Pakistan, Russia and China wanted more time for Khartoum.", "CHN RUS PAK DZA"),
        ("China, Russia and Pakistan opposed sanctions.", ""),  # three are not four
        ("China, Russia, Brazil and Algeria opposed sanctions.", ""),  # not all of them abstained
    ],
)
def test_names_as_many_as_were_counted_are_those_if_the_record_has_them_so(said: str, named: str) -> None:
    checked = horseshoe.check(DARFUR + said, published="2004-09-19")
    (vote,) = (action for action in checked.reading.actions if action.kind.value == "vote")
    assert {m: b.value for m, b in vote.ballots.items()} == dict.fromkeys(named.split(), "abstain")


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The United States joined the five sponsor nations to vote for the resolution. All other members, Britain and "
         "France among them, abstained.", "failed 6/?/9 +USA ~GBR,FRA"),
        ("All but Qatar voted for the text. \"It is too early,\" said the envoy of Doha, whose was the only vote "
        "against.",
         "adopted 14/1 -QAT"),
        ("Eight members said yes - Jordan, which sponsored the draft, Argentina, Chad, Chile, China, France, "
         "Luxembourg and Russia - and two, the United States and Australia, said no.",
         "any 8/2 +JOR,ARG,TCD,CHL,CHN,FRA,LUX,RUS -USA,AUS"),
        ("Fourteen hands went up for the text. Samantha Power did not raise hers.", "adopted 14 ~USA"),
        ("There were two votes for the draft, eleven abstentions and two votes against it, from Russia and China.",
         "failed 2/2/11 -RUS,CHN"),
        ("The draft had 13 votes; China abstained. The extension died on Friday at Russia's hands.",
         "vetoed 13/1/1 -RUS ~CHN !RUS"),
        ("The text fell victim to a veto. Lithuania sided with Russia. China abstained. The rest said yes.",
         "vetoed 12 -RUS,LTU ~CHN !RUS"),
        ("The measure passed 13-0. Moscow and Beijing refused to vote in favour of it.", "adopted 13/0 ~RUS,CHN"),
    ],
)
def test_sides_as_wires_have_them(text: str, want: str) -> None:
    assert differences(text, want, "2014-12-31") == []


def test_who_refused_to_vote_for_it_still_took_part() -> None:
    (vote,) = votes("The measure passed 13-0. Moscow and Beijing refused to vote in favour of it.", "1998-10-25")
    assert Ballot.NOT_PARTICIPATING not in vote.ballots.values()


def test_a_participle_is_of_its_subject_and_not_of_what_the_text_is_on() -> None:
    (vote, *_) = votes("The Council approved the US resolution on Ukraine, rejecting all amendments. Ten members, "
                       "Russia and China among them, were for it; five abstained.", "2025-02-25")  # fmt: skip
    assert "UKR" not in vote.ballots


@pytest.mark.parametrize(
    "text",
    [
        "The oil-for-food plan won all 15 votes in the Council on Friday, though Baghdad had rejected it.",
        "It was unanimous: even France and China raised their hands for the plan to give Iraq back its oil.",
    ],
)
def test_whom_a_text_is_about_has_no_vote_on_it(text: str) -> None:
    (vote,) = votes(text, "1995-04-15")
    assert "IRQ" not in vote.ballots


def test_a_clause_with_a_verb_is_no_apposition() -> None:
    assert differences("Citing unrest in Kosovo, the Security Council has approved an arms embargo on Yugoslavia, "
                       "which now consists of "
                       "Serbia and Montenegro. China abstained.", "adopted ~CHN", "1998-03-31", "") == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The text was adopted with ten votes. Russia abstained, China did too, and so did Mali.",
         "adopted 10 ~RUS,CHN,MLI"),
        ("The text was adopted, Sweden joining the West in voting in favour, one of ten to do so.", "adopted 10"),
        ("Algeria and Tanzania voted for the text, as did everyone, all fifteen. It was adopted.",
         "adopted 15 +DZA,TZA"),
        ("Russia let the text through by abstaining, as China in the end did. It was adopted with 13 votes.",
         "adopted 13 ~CHN"),
        ("The text got five votes in the Council on Friday, Chile's among them, and failed.", "failed 5 +CHL"),
        ("Ten votes were cast in the Council on Friday for the text. None was cast against it. It was adopted.",
         "adopted 10/0"),
        ("It was adopted by every member of the Council but one. Qatar, the one in question, voted no.",
         "adopted -QAT"),
        ("The text was adopted: twelve for, two against (Havana and Sana'a), one abstaining (Peking).",
         "adopted 12/2/1 -CUB,YEM ~CHN"),
    ],
)  # fmt: skip
def test_those_who_did_so_too(text: str, want: str) -> None:
    assert [d for d in differences(text, want, "2005-01-01") if d.startswith("-")] == []


@pytest.mark.parametrize(
    "text",
    [
        "The text was adopted. Russia did not vote against it, and China spoke too.",
        "The text was adopted. Russia abstained, as China had feared.",
        "The text was adopted. Russia abstained, and China's press did so in other ways.",
    ],
)
def test_who_did_another_thing_too_has_no_side(text: str) -> None:
    (vote,) = votes(text, "2005-01-01")
    assert "CHN" not in vote.ballots


def test_a_time_of_day_is_no_score() -> None:
    (vote,) = votes("The ninth yes came at five to ten, a diplomat said. Six members abstained.", "2018-06-01")
    assert vote.tally is not None
    assert (vote.tally.no, vote.tally.abstain) != (10, 6)
