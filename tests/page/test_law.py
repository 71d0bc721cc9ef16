"""The law and the supposed vote: what findings cite is there, and a ruling turns as the ballots do."""

from __future__ import annotations

import ast
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Outcome, decide
from horseshoe.council.rulebook import RULES
from horseshoe.council.seats import council
from horseshoe.page.views.citations import cited_path
from horseshoe.page.views.precedents import PRECEDENTS
from horseshoe.page.views.suppose import suppose_view
from horseshoe.page.views.turning import Matter, rule_on, turns, wanting
from horseshoe.record.store import load
from tests.page.walker import Walker

DAY = load().vote("S/2024/239").date
MEMBERS = council(DAY).members
BALLOTS = st.fixed_dictionaries({code: st.sampled_from([b for b in Ballot if b != "unrecorded"]) for code in MEMBERS})


def test_every_rule_has_its_anchor(client: httpx.Client) -> None:
    page = client.get("/law").text
    assert all(f'id="{name}"' in page for name in RULES)


def test_whatever_a_ruling_or_a_rule_cites_has_a_place(client: httpx.Client) -> None:
    page, record = client.get("/law").text, load()
    cites = {reason.cite for vote in record.all if vote.ruling for reason in vote.ruling.because}
    for cite in cites | {rule.cite for rule in RULES.values()}:
        path = cited_path(record, cite)
        assert path is not None, cite
        assert path.startswith("/vote/") or f'id="{path.partition("#")[2]}"' in page
    assert cited_path(record, RULES["art27_3"].cite) == "/law#art27_3"
    assert cited_path(record, RULES["art27_3_1945"].cite) == "/law#art27_3_1945"
    assert cited_path(record, "The record") is None


def test_the_named_precedents_are_the_files_and_say_what_they_say() -> None:
    folder = Path(__file__).parents[2] / "precedents"
    files = {one.stem: one for one in folder.glob("*.py")}
    assert {one.file for one in PRECEDENTS} == files.keys()
    for one in PRECEDENTS:
        said = ast.get_docstring(ast.parse(files[one.file].read_text(encoding="utf-8"))) or ""
        assert said.split("\n\n")[0].replace("\n", " ") == one.shows
        assert set(one.rules) <= RULES.keys()
        load().vote(one.vote)


@given(BALLOTS, st.sampled_from(Matter))
def test_each_turn_turns_and_nothing_else_does(ballots: dict[str, Ballot], matter: Matter) -> None:
    now = rule_on(ballots, DAY, matter).outcome
    told = {(m, b): turn.outcome for turn in turns(ballots, DAY, matter) for m in turn.members for b in turn.ballots}
    for member, cast in ballots.items():
        for other in (Ballot.YES, Ballot.ABSTAIN, Ballot.NO):
            then = rule_on({**ballots, member: other}, DAY, matter).outcome
            assert told.get((member, other), now) == (then if other is not cast else now)


@given(BALLOTS, st.sampled_from(Matter))
def test_what_is_wanting_is_enough(ballots: dict[str, Ballot], matter: Matter) -> None:
    want = wanting(ballots, DAY, matter)
    if want is None:
        assert rule_on(ballots, DAY, matter).outcome in (Outcome.ADOPTED, Outcome.CARRIED)
        return
    mended = {**ballots, **dict.fromkeys(want.vetoes, Ballot.ABSTAIN)}
    holding = [code for code, ballot in mended.items() if ballot is not Ballot.YES]
    mended |= dict.fromkeys(holding[: want.votes], Ballot.YES)
    assert rule_on(mended, DAY, matter).outcome in (Outcome.ADOPTED, Outcome.CARRIED)


def test_a_real_vote_is_the_beginning_and_one_ballot_changes_it() -> None:
    record = load()
    begun = suppose_view(record, None, "S/2024/239", None, {})
    assert (begun.outcome, begun.vetoes, begun.changed) == (Outcome.VETOED, ("CHN", "RUS"), ())
    turned = suppose_view(record, None, "S/2024/239", None, {"CHN": Ballot.ABSTAIN, "RUS": Ballot.ABSTAIN})
    assert turned.outcome is Outcome.ADOPTED
    assert set(turned.changed) == {"CHN", "RUS"}
    ballots = {place.code: place.ballot for place in turned.places}
    assert turned.because[0].text == decide(ballots, DAY).because[0].text


def test_eleven_sit_before_1966(client: httpx.Client) -> None:
    for day, size in (("1955-12-13", (11, 7)), ("1965-12-31", (11, 7)), ("1966-01-01", (15, 9))):
        view = client.get("/law/try.json", params={"on": day}).json()
        assert (len(view["places"]), view["needed"]) == size


def test_every_state_is_an_address_in_every_form(client: httpx.Client) -> None:
    query = {"vote": "S/2024/239", "CHN": "abstain"}
    view = client.get("/law/try.json", params=query).json()
    assert view["vetoes"] == ["RUS"]
    assert view["query"]["CHN"] == "abstain"
    assert client.get("/law/try.json", params=view["query"]).json() == view
    for ending in ("", ".csv", ".svg", ".png"):
        assert client.get(f"/law/try{ending}", params=query).status_code == 200


@pytest.mark.parametrize(
    "query", ["on=2028-01-01", "on=1945-01-01", "on=x", "kind=x", "CHN=x", "CHN=unrecorded", "XXX=no", "vote=S/9999/1",
              "vote=S/RES/2311", "%3Cb%3E=no", "on=2024-03-22&ITA=yes"],
)  # fmt: skip
def test_what_cannot_be_supposed_is_refused(client: httpx.Client, query: str) -> None:
    answer = client.get(f"/law/try.json?{query}")
    assert answer.status_code in (400, 404)
    assert set(answer.json()) == {"what", "where", "advice"}


def test_one_ballot_turns_the_ruling_at_once(walker: Walker) -> None:
    page = walker.open("/law/try?vote=S/2024/239&CHN=abstain")
    assert "veto by Russia" in page.locator(".became").inner_text()
    page.get_by_label("Russia: abstaining").check()
    page.locator(".became.good").wait_for()
    assert "Adopted" in page.locator(".became").inner_text()
    assert "RUS=abstain" in page.url
    assert page.evaluate("document.activeElement.id") == "b-RUS-abstain"
    page.keyboard.press("ArrowLeft")  # the radio buttons of a seat are stepped through by arrows
    page.locator(".became.bad").wait_for()
    page.get_by_label("A matter of procedure").check()
    page.locator(".became.good").wait_for()
    assert "nobody can veto procedure" in page.locator(".reasons").inner_text()
    page.go_back()
    page.locator(".became.bad").wait_for()


def test_without_scripts_a_button_asks(walker: Walker) -> None:
    page = walker.open("/law/try", script=False, wide=390, dark=True)
    page.get_by_label("China: against").check()
    page.get_by_role("button", name="See the ruling").click()
    assert "veto by China" in page.locator(".became").inner_text()
    page.get_by_role("link", name="China", exact=True).click()
    assert "Adopted" in page.locator(".became").inner_text()


@pytest.mark.parametrize("path", ["/law", "/law/try?vote=S/2024/239&CHN=abstain"])
@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_serious(walker: Walker, path: str, dark: bool) -> None:
    for wide in (1440, 390):
        page = walker.open(path, wide=wide, dark=dark)
        assert walker.faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == wide
