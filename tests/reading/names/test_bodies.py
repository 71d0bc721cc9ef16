"""Which body a phrase names, and whether the Council is named in passing."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from horseshoe.reading.names.bodies import find_bodies, speaks_of_council
from horseshoe.reading.names.body import Body
from horseshoe.reading.names.pretence import is_pretence


def named(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.body.value) for m in find_bodies(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Security Council met", "Security Council"), ("the UN Security Council met", "UN Security Council"),
        ("the 15-member Security Council met", "15-member Security Council"), ("UNSC adopts text", "UNSC"),
        ("the U.N.'s 15-nation Security Council", "U.N.'s 15-nation Security Council"), ("the UN Council met",
            "UN Council"),
        ("SECURITY COUNCIL MEETS", "SECURITY COUNCIL"), ("the United Nations Security\nCouncil",
            "United Nations Security\nCouncil"),
        ("at the horseshoe table", "horseshoe table"), ("the UN's top decision-making body",
            "UN's top decision-making body"),
        ("Russia's Security Council veto", "Security Council"), ("the Security Council of the United Nations",
            "Security Council of the United Nations"), ("Security Council of UN meets", "Security Council of UN"),
        ("the UN Security Council (UNSC) met", "UN Security Council (UNSC)"), ("UN SC gathers", "UN SC"),
        ("the International Security Council met", "Security Council"), ("the SB UN met", "SB UN"),
        ("the UN Safety Council met", "UN Safety Council"), ("the Council of Security of the UN met",
            "Council of Security of the UN"),
        ("the General Assembly and the Security Council", "Security Council"), ("the UN 15-member body",
            "UN 15-member body"),
    ],
)  # fmt: skip
def test_the_security_council_by_name(text: str, name: str) -> None:
    assert (name, "council") in named(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Iran's Supreme National Security Council met", "Iran's Supreme National Security Council"),
        ("the African Union Peace and Security Council met", "African Union Peace and Security Council"),
        ("the Security Council of Russia met", "Security Council"), ("Security Council Secretary Shoigu said",
            "Security Council"),
        ("the Human Rights Council voted", "Rights Council"), ("the City Council voted", "City Council"),
        ("the city's council voted", "city's council"), ("the 47-member Council voted", "47-member Council"),
        ("the Council of Ministers met", "Council"), ("the Berkeley Council voted", "Berkeley Council"), (
            "the ICAO council met", "ICAO council"),
        ("the General Assembly voted", "General Assembly"), ("the 35-nation board voted", "board"), (
            "The court ruled", "court"),
        ("the EU summit", "EU"), ("at the WTO in Geneva", "WTO"), ("the Russian parliament voted", "parliament"),
        ("Ukraine's National Security and Defence Council", "Defence Council"), ("the Knesset rejected it", "Knesset"),
    ],
)  # fmt: skip
def test_other_bodies_by_name(text: str, name: str) -> None:
    found = named(text)
    assert (name, "other") in found
    assert not any(body == "council" for _, body in found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the council voted", "the council"), ("its Council seat", "its Council"), ("a permanent council member",
            "council"),
        ("On Friday Council members met", "Council"), ("Divided Council fails to act", "Council"), (
            "the world body said", "the world body"),
        ("Russia Blocks Council Statement", "Council"), ("the 15-member council", "15-member council"), (
            "all five permanent Council members", "Council"),
    ],
)  # fmt: skip
def test_a_bare_council_is_nobodys_yet(text: str, name: str) -> None:
    assert named(text) == [(name, "bare")]


@pytest.mark.parametrize(
    "text",
    [
        "Soviet Union vetoed it", "the European Union welcomed the vote", "a referral to the court", "a NATO member",
            "the White House rejected it",
        "the no-fly zone over Libya", "her body was found", "a councillor of embassy said", "UNHCR and UNICEF said",
        "at a news conference he rejected the text", "the judge", "no body of law",
    ],
)  # fmt: skip
def test_names_that_decide_nothing(text: str) -> None:
    assert not [m for m in named(text) if m[1] != "other" or "councillor" not in m[0]]


@pytest.mark.parametrize(
    ("text", "passing"),
    [
        ("Protesters urged the Security Council to act", True), ("who once sat on the Security Council", True),
        ("a Security Council seat", True), ("hopes to join the UN Security Council", True), (
            "unlike the Security Council", True),
        ("reform of the Security Council", True), ("the Security Council adopted it", False), (
            "ten members of the Security Council", False),
        ("told the Security Council", False), ("reported to the Security Council, which imposed sanctions", False),
    ],
)  # fmt: skip
def test_the_council_in_passing(text: str, passing: bool) -> None:
    mentions = find_bodies(text)
    assert [m.passing for m in mentions if m.body is Body.COUNCIL] == [passing]
    assert speaks_of_council(text, mentions) is not passing


@pytest.mark.parametrize(
    ("text", "fifteen", "spoken"),
    [("The 15-member council voted", True, True), ("The 15-member city council voted", False, False),
     ("The Peace and Security Council met. The 15-member council condemned the coup.", True, False)],
)  # fmt: skip
def test_fifteen_seats_are_not_the_councils_alone(text: str, fifteen: bool, spoken: bool) -> None:
    mentions = find_bodies(text)
    assert any(m.fifteen for m in mentions) is fifteen
    assert speaks_of_council(text, mentions) is spoken


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At THIMUN the delegates voted", True), ("in the author's new novel", True), (
            "students at a simulation of the council", True),
        ("the mock Security Council", True), ("France, played by Anna", True), ("the film ends with a vote", True),
        ("a novel approach", False), ("the novel coronavirus", False), ("in a game of chicken", False), (
            "film star Jolie watched", False),
        ("a role played out in public", False), ("key players in the council", False), ("students protested", False),
    ],
)  # fmt: skip
def test_pretence(text: str, expected: bool) -> None:
    assert is_pretence(text) is expected


def test_mentions_are_in_order_and_apart_on_hostile_lines() -> None:
    for piece in ("Security Council of ", "UN Council ", "15-member ", "the National Security ", "U. N. ",
        "(“the city’s council”) "):
        text = piece * 20_000
        started = time.perf_counter()
        found = find_bodies(text)
        assert time.perf_counter() - started < 4
        assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_number_that_opens_a_sentence_names_no_council() -> None:
    told = "Four were for it: Russia, China, Bolivia and Kazakhstan. Eight council members opposed it."
    assert not [m for m in find_bodies(told) if m.body is Body.OTHER]
