"""The words of the press and those of the record meet in one vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.council.topics import TOPICS, find_topics, lineage, topics_in, topics_of_record


def named(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], topic) for start, end, topic in find_topics(text)]


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("a cease-fire in Gaza", {"ceasefire", "gaza"}),
        ("an immediate truce in Rafah", {"ceasefire", "gaza"}),
        ("humanitarian pauses", {"humanitarian-pause"}),
        ("the plight of the Rohingya", {"myanmar"}),
        ("North Korea's nuclear test", {"dprk", "nuclear-test"}),
        ("Pyongyang fired a ballistic missile", {"dprk", "missiles"}),
        ("snapback of sanctions on Iran", {"snapback", "iran-nuclear", "sanctions"}),
        ("full U.N. membership for Palestine", {"admission-of-members", "membership", "israel-palestine"}),
        ("an inquiry into the Nord Stream blasts", {"nord-stream", "investigation"}),
        ("a text on climate change", {"climate"}),
        ("an arms race in outer space", {"arms-race", "outer-space"}),
        ("the Srebrenica genocide", {"srebrenica", "genocide"}),
        ("besieged El Fasher", {"el-fasher", "blockade"}),
        ("Houthi attacks on shipping", {"red-sea", "shipping-attacks"}),
        ("the release of all hostages", {"hostages"}),
        ("the Ivory Coast", {"cote-divoire"}),
        ("Côte d’Ivoire", {"cote-divoire"}),
        ("Israeli settlements", {"israel", "settlements"}),
        ("an International Criminal Court\nreferral", {"war-crimes"}),
        ("the downing of flight MH17", {"mh17", "airliner"}),
    ],
)
def test_press_words(words: str, topics: set[str]) -> None:
    assert topics <= {topic for _, topic in named(words)}


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        ("South Sudan", "sudan"),
        ("Guinea-Bissau", "guinea"),
        ("Equatorial Guinea", "guinea"),
        ("Papua New Guinea", "guinea"),
        ("his car was hit", "car"),
        ("the Georgia governor", "georgia"),
        ("the Republic of Korea abstained", "korea"),
        ("lasting peace", "negotiations"),
        ("the Jerusalem Post", "israel-palestine"),
        ("they spoke. Fire ceased", "ceasefire"),
        ("cease\n\nfire", "ceasefire"),
        ("main point", "mali"),
        ("the United Kingdom of Great Britain and Northern Ireland", "northern-ireland"),
        ("he said ai", "ai"),
    ],
)
def test_nearest_neighbours_that_are_not_meant(words: str, absent: str) -> None:
    assert absent not in {topic for _, topic in named(words)}


@pytest.mark.parametrize(
    ("item", "topics"),
    [
        ("The situation in the Middle East, including the Palestinian question", {"israel-palestine"}),
        ("The Palestine question", {"israel-palestine"}),
        ("Non-proliferation/Democratic People’s Republic of Korea", {"dprk", "non-proliferation"}),
        ("Non-proliferation", {"iran-nuclear", "non-proliferation"}),
        ("Threats to international peace and security caused by terrorist acts", {"terrorism"}),
        ("The Czechoslovak question", {"czechoslovakia"}),
        ("Complaint by Cuba", {"cuba"}),
        ("The India-Pakistan question", {"india-pakistan"}),
        ("The situation in Namibia", {"namibia"}),
        ("Situation in the Territories under Portuguese administration", {"portuguese-territories"}),
        ("Reports of the Secretary-General on the Sudan and South Sudan", {"sudan", "south-sudan"}),
        ("Recommendation for the appointment of the Secretary-General of the United Nations", {"secretary-general"}),
        ("Admission of new Members", {"admission-of-members"}),
        ("Situation in Northern Ireland", {"northern-ireland"}),
    ],
)
def test_agenda_items_of_all_decades(item: str, topics: set[str]) -> None:
    assert topics <= topics_of_record(item)


def test_who_sent_a_letter_is_not_what_it_is_about() -> None:
    item = "Letter dated 4 December 1971 from Angola and Cyprus to the President concerning the India-Pakistan question"
    assert topics_of_record(item) == {"india-pakistan"}
    russian = "Letter dated 13 April 2014 from the Permanent Representative of the Russian Federation (S/2014/264)"
    assert topics_of_record(russian) == {"ukraine"}


@pytest.mark.parametrize(
    "words",
    [
        "Application for Membership Ireland",
        "admission of Albania, Jordan, Ireland, Portugal, Hungary and Italy",
        "Letter, 1 April 1982, from the United Kingdom of Great Britain and Northern Ireland ( S/14942 )",
    ],
)
def test_ireland_and_the_united_kingdom_are_not_northern_ireland(words: str) -> None:
    assert "northern-ireland" not in topics_of_record(words)


def test_non_proliferation_alone_is_iran_in_the_record_and_not_in_the_press() -> None:
    assert "iran-nuclear" not in topics_in("experts on non-proliferation")


def test_a_vote_on_the_palestinian_question_is_reached_from_gaza() -> None:
    vote = topics_of_record("The situation in the Middle East, including the Palestinian question")
    assert lineage("gaza") == ("gaza", "israel-palestine", "middle-east")
    assert vote & topics_in("strikes on Gaza")
    assert "gaza" not in vote  # told apart from settlements by matters, titles and dates


def test_subjects_give_places_and_matters_only() -> None:
    topics = topics_of_record(None, None, ["ISRAEL--LEBANON", "CEASEFIRES", "RULE OF LAW"])
    assert {"israel", "lebanon", "ceasefire"} <= topics
    assert "rule-of-law" not in topics


def test_positions_are_exact_and_repeated_mentions_kept() -> None:
    text = "Gaza. U.N. membership — Gaza’s ‘cease-fire’; Gaza"
    assert [words for words, topic in named(text) if topic == "gaza"] == ["Gaza", "Gaza", "Gaza"]
    assert ("cease-fire", "ceasefire") in named(text)
    inside = find_topics(text, 6, 40)
    assert all(6 <= start < end <= 40 for start, end, _ in inside)


@given(st.text(alphabet="Gazacefir-e ’.\n\u0301Sudanoth\U0001f54a", max_size=80))
def test_any_text_is_read_and_every_place_lies_within_it(text: str) -> None:
    for start, end, topic in find_topics(text):
        assert 0 <= start < end <= len(text)
        assert text[start].isalnum()
        assert text[end - 1].isalnum()
        assert topic in TOPICS


def test_every_topic_is_well_formed() -> None:
    for topic in TOPICS.values():
        assert topic.kind in {"situation", "matter"}
        assert lineage(topic.id)[0] == topic.id  # no unknown parent and no circle
        assert topic.label
        assert topic.parent is None or TOPICS[topic.parent].kind == topic.kind
