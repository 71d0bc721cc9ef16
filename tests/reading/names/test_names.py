"""Who is meant: every name of a State, and nothing that only looks like one."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.reading.names.names import Mention, MentionKind, find_names


def met(text: str, on: date | None = None) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[m.start : m.end], m.members) for m in find_names(text, on=on)]


def codes(text: str, on: date | None = None) -> list[str]:
    return [code for m in find_names(text, on=on) for code in m.members]


def only(text: str, on: date | None = None) -> Mention:
    mentions = find_names(text, on=on)
    assert len(mentions) == 1, [text[m.start : m.end] for m in mentions]
    return mentions[0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("the U.S. vetoed", "USA"), ("The US vetoed", "USA"), ("the U.S.-led text", "USA"), ("U.K. abstained", "GBR"),
        ("Britain abstained", "GBR"), ("Great Britain", "GBR"), ("the UAE draft", "ARE"), ("DPRK missiles", "PRK"),
        ("North Korea's launch", "PRK"), ("South Korea abstained", "KOR"), ("South Sudan abstained", "SSD"),
        ("Guinea-Bissau spoke", "GNB"), ("Equatorial Guinea spoke", "GNQ"), ("Papua New Guinea spoke", "PNG"),
        ("Guinea spoke", "GIN"), ("Niger spoke", "NER"), ("Nigeria spoke", "NGA"), ("New\u00a0Zealand voted", "NZL"),
        ("DR Congo's text", "COD"), ("the Democratic Republic of the Congo", "COD"), ("the Republic of the Congo",
        "COG"),
        ("Turkey voted", "TUR"), ("Türkiye voted", "TUR"), ("Ivory Coast voted", "CIV"), ("Côte d’Ivoire voted", "CIV"),
        ("RUSSIA VETOES TEXT", "RUS"), ("the Soviet Union vetoed", "SUN"), ("the USSR vetoed", "SUN"),
        ("Zaire voted", "ZAR"), ("Upper Volta voted", "BFA"), ("Czechoslovakia voted", "CSK"), ("Yugoslavia voted",
        "YUG"),
        ("East Germany joined", "DDR"), ("West Germany joined", "DEU"), ("Nationalist China vetoed", "CHN"),
        ("Formosa", "TWN"), ("the White House said", "USA"), ("the Kremlin said", "RUS"), ("Downing Street said",
        "GBR"),
        ("the Biden administration said", "USA"), ("the Reagan administration", "USA"), ("Britons voted", "GBR"),
        ("the American text", "USA"), ("the Emirati text", "ARE"), ("a US official", "USA"),
    ],
)  # fmt: skip
def test_a_state_by_any_name(text: str, code: str) -> None:
    assert codes(text) == [code]


@pytest.mark.parametrize(
    "text",
    [
        "they told us", "GIVE US MORE: CONTACT US", "US$5 million", "the Washington Post reported", "in "
        "Washington state",
        "in New York", "in Mexico City", "in Gaza City", "Arab News reported", "France 24 reported", "China "
        "Daily reported",
        "Russia Today reported", "over London Bridge", "the Geneva Conventions", "the Paris Agreement", "in Vienna",
        "the Rome Statute", "Thursday, India time", "in Northern Ireland", "Latin American leaders", "Michael "
        "Jordan spoke",
        "Chad Wolf spoke", "Jordan Peterson spoke", "Atlanta, Georgia", "Georgia Republicans", "Agence France-Presse",
        "the South China Morning Post", "the Times of Israel", "the Korea Herald", "the Gulf of Guinea", "Air India",
        "the Sudan Tribune", "turkey and china plates", "anti-Iran protests", "the Minsk agreements", "the Warsaw Pact",
        "Israel Katz spoke", "an oman", "Romania".lower(), "the Jordan River",
    ],
)  # fmt: skip
def test_a_namesake_is_nobody(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    "text",
    ["Washington vetoed it", "vetoed by Moscow", "Moscow's veto", "Beijing also abstained", "Paris wants a vote",
     "Washington, which vetoed it, spoke", "a Moscow-backed text", "Washington still demands reform", "London "
     "has said no",
     "Pyongyang’s missiles"],
)  # fmt: skip
def test_a_capital_that_acts_is_its_government(text: str) -> None:
    mention = only(text)
    assert mention.kind is MentionKind.CAPITAL
    assert mention.acting
    assert len(mention.members) == 1


@pytest.mark.parametrize(
    "text",
    ["talks in Moscow", "at London today", "he flew to Beijing", "MOSCOW (AP) said", "from Washington on Friday",
     "a London-based group", "Moscow's streets", "Paris attacks", "near Damascus", "Geneva"],
)  # fmt: skip
def test_a_capital_that_is_a_place_is_no_government(text: str) -> None:
    assert codes(text) == []


def test_a_place_still_knows_its_state() -> None:
    assert only("an attack in Baghdad").place == "IRQ"


def test_capitals_in_one_list_act_together() -> None:
    assert codes("Moscow and Beijing vetoed the text") == ["RUS", "CHN"]
    assert codes("vetoed by Moscow and Beijing") == ["RUS", "CHN"]
    assert codes("talks in Moscow and Beijing") == []


@pytest.mark.parametrize(
    ("text", "possessive"), [("Russia's text", True), ("Moscow’s veto", True), ("Russia said", False)]
)
def test_the_possessive_ending_stays_outside(text: str, possessive: bool) -> None:
    mention = only(text)
    assert mention.possessive is possessive
    assert text[mention.start : mention.end] in ("Russia", "Moscow")


@pytest.mark.parametrize(
    ("text", "phrase", "code", "person"),
    [
        ("the Russian representative said", "Russian representative", "RUS", None),
        ("Moscow's ambassador said", "Moscow's ambassador", "RUS", None),
        ("Russia’s ambassador to the U.N., said", "Russia’s ambassador", "RUS", None),
        ("U.S. Ambassador Linda Thomas-Greenfield has", "U.S. Ambassador Linda Thomas-Greenfield", "USA",
         "Linda Thomas-Greenfield"),
        ("Deputy US Ambassador Robert Wood remarked", "Deputy US Ambassador Robert Wood", "USA", "Robert Wood"),
        ("Britain's envoy, Barbara Wood, said", "Britain's envoy, Barbara Wood", "GBR", "Barbara Wood"),
        ("Ambassador Emyr Jones Parry of the UK, spoke", "Ambassador Emyr Jones Parry of the UK", "GBR",
         "Emyr Jones Parry"),
        ("the representative of France spoke", "representative of France", "FRA", None),
        ("the British envoy spoke", "British envoy", "GBR", None),
        ("Nebenzia said", "Nebenzia", "RUS", "Nebenzia"),
        ("Vitaly Churkin replaces her", "Vitaly Churkin", "RUS", "Vitaly Churkin"),
        ("Thomas-Greenfield spoke", "Thomas-Greenfield", "USA", "Thomas-Greenfield"),
        ("a senior US diplomat said", "senior US diplomat", "USA", None),
    ],
)  # fmt: skip
def test_envoys_speak_for_their_state(text: str, phrase: str, code: str, person: str | None) -> None:
    mention = only(text)
    assert (text[mention.start : mention.end], mention.members, mention.kind) == (phrase, (code,), MentionKind.ENVOY)
    assert mention.person == person


@pytest.mark.parametrize(
    ("name", "year", "state"),
    [
        ("Jacques Kosciusko-Morizet", 1971, "FRA"),
        ("Simbarashe Mumbengegwi", 1992, "ZWE"),
        ("Abdallah Baali", 2004, "DZA"),
        ("Giadalla Ettalhi", 2008, "LBY"),
        ("Kais Kabtani", 2020, "TUN"),
        ("Leonor Zalabata", 2026, "COL"),
    ],
)
def test_envoys_of_elected_members_speak_in_their_years(name: str, year: int, state: str) -> None:
    assert codes(f"{name} said no", date(year, 6, 1)) == [state]
    assert codes(f"{name} said no", date(1955, 6, 1)) == []


def test_of_two_terms_of_one_envoy_the_later_holds_where_no_day_is_told() -> None:
    assert codes("Pedro Comissário said no") == ["MOZ"]
    assert codes("Pedro Comissário said no", date(2005, 6, 1)) == []


def test_a_former_envoy_acts_for_nobody() -> None:
    assert not only("former US ambassador John Bolton said").acting


def test_envoys_in_the_plural_are_no_envoy() -> None:
    assert only("Chinese envoys walked out").kind is MentionKind.ADJECTIVE


def test_a_common_surname_needs_an_introduction() -> None:
    assert codes("Wood was burned") == []
    assert codes("Robert Wood spoke. Later Wood voted.") == ["USA", "USA"]
    assert codes("Ambassador Rice spoke", date(2012, 2, 4)) == ["USA"]


def test_an_envoy_counts_in_the_years_of_the_office_only() -> None:
    assert codes("Churkin vetoed", date(2014, 3, 15)) == ["RUS"]
    assert codes("Churkin vetoed", date(1999, 3, 24)) == []
    assert codes("Sergei Lavrov said", date(1999, 3, 26)) == ["RUS"]
    assert codes("Sergei Lavrov said", date(2023, 3, 26)) == []


def test_officials_of_the_united_nations_are_persons_of_no_state() -> None:
    mention = only("Guterres spoke")
    assert (mention.kind, mention.members) == (MentionKind.PERSON, ())
    assert only("the UN chief spoke").kind is MentionKind.PERSON


def test_a_state_has_the_code_of_the_day() -> None:
    assert codes("Russia vetoed", date(1970, 11, 10)) == ["SUN"]
    assert codes("Moscow vetoed", date(1970, 11, 10)) == ["SUN"]
    assert codes("Russia vetoed", date(2014, 3, 15)) == ["RUS"]
    assert codes("the Republic of China", date(1955, 12, 13)) == ["CHN"]
    assert codes("the Republic of China", date(2020, 1, 1)) == ["TWN"]


def test_the_congo_and_the_korea_that_sat() -> None:
    assert codes("Congo voted", date(2007, 1, 12)) == ["COG"]
    assert codes("Congo voted", date(1991, 4, 3)) == ["ZAR"]
    assert codes("Congo voted", date(2000, 1, 1)) == []
    assert codes("Congo voted") == []
    assert codes("Korea abstained", date(2025, 9, 19)) == ["KOR"]
    assert codes("Korea abstained", date(2020, 1, 1)) == []


@pytest.mark.parametrize(
    ("text", "on", "members"),
    [
        ("the P5", None, "CHN FRA RUS GBR USA"),
        ("the P3", None, "FRA GBR USA"),
        ("all five permanent members", date(1970, 1, 1), "CHN FRA SUN GBR USA"),
        ("the ten elected members", date(2025, 6, 4), "DZA DNK GRC GUY PAK PAN KOR SLE SVN SOM"),
        ("the E10", date(2025, 6, 4), "DZA DNK GRC GUY PAK PAN KOR SLE SVN SOM"),
        ("the A3", date(2025, 6, 4), "DZA SLE SOM"),
        ("the A3+", date(2025, 6, 4), "DZA GUY SLE SOM"),
        ("the A3 Plus", date(2021, 6, 4), "KEN NER TUN VCT"),
        ("the three African members", date(2025, 6, 4), "DZA SLE SOM"),
        ("Five Europeans", date(2025, 2, 24), "DNK FRA GRC SVN GBR"),
    ],
)
def test_groups_of_the_day(text: str, on: date | None, members: str) -> None:
    assert sorted(only(text, on).members) == sorted(members.split())


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("the ten elected members", None), ("the A3", None), ("three Europeans", None), ("Western members",
        date(2025, 6, 4)),
        ("the Arab Group", date(2025, 6, 4)), ("four African members", date(2025, 6, 4)),
        ("one of the five permanent members", None), ("the U.S., a permanent member".replace("the U.S., ", ""), None),
        ("who are permanent members", None), ("the A3+", date(2023, 6, 4)), ("ten elected members", date(1950, 6, 25)),
    ],
)  # fmt: skip
def test_a_group_in_doubt_names_nobody(text: str, on: date | None) -> None:
    assert codes(text, on) == []


def test_a_long_match_that_breaks_off_hides_no_short_one() -> None:
    assert met("US Opens Talks") == [("US", ("USA",))]


def test_positions_survive_emoji_and_combining_letters() -> None:
    text = "🕊️ e\u0301 Russia’s İstanbul — China"
    assert met(text) == [("Russia", ("RUS",)), ("China", ("CHN",))]


def test_a_part_of_the_text_is_read_at_its_place() -> None:
    text = "Russia and China and France"
    assert [(m.start, m.end) for m in find_names(text, 11, 16)] == [(11, 16)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("VASSILY NEBENZIA (Russian Federation) said", [("VASSILY NEBENZIA (Russian Federation)", ("RUS",))]),
        ("the Russians and the Chinese voted for", [("Russians", ("RUS",)), ("Chinese", ("CHN",))]),
        ("Washington and its allies were to blame", [("Washington", ("USA",))]),
        ("the German Foreign Office said", [("German", ("DEU",))]),
        ("Samantha Power voted. A Power outage", [("Samantha Power", ("USA",))]),
        ("Bhandari (India) led", [("India", ("IND",))]),
    ],
)
def test_ways_of_the_trade(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    assert met(text) == expected


def test_a_name_is_kept_as_printed() -> None:
    assert only("the Syrian ambassador, Bashar Ja’afari, said").person == "Bashar Ja’afari"


_WORDS = st.sampled_from(
    [
        "Russia",
        "’s",
        " ",
        "\u00a0",
        "U.S.",
        "US",
        "ambassador",
        "Ambassador",
        "Robert Wood",
        "Wood",
        "(",
        ")",
        ",",
        " and ",
        "Moscow",
        "in ",
        "said",
        "the ",
        "five ",
        "permanent members",
        "A3",
        "+",
        "of ",
        "\n",
        "é",
        "🕊",
        "-",
        "Chad ",
        "Georgia",
    ]
)


@given(st.lists(_WORDS, max_size=25).map("".join), st.sampled_from([None, date(1950, 6, 25), date(2025, 6, 4)]))
def test_mentions_stand_in_order_inside_the_text(text: str, on: date | None) -> None:
    at = 0
    for m in find_names(text, on=on):
        assert at <= m.start < m.end <= len(text)
        at = m.end
