"""Officials of the United Nations and those heard without a seat: for whom they speak, and in what office."""

from __future__ import annotations

from datetime import date

from horseshoe.reading.names.names import MentionKind, find_names


def test_who_went_over_to_the_organization_speaks_for_no_state() -> None:
    text = "Rosemary DiCarlo briefed the Council."
    (deputy,) = find_names(text, end=17, on=date(2012, 2, 4))
    assert (deputy.members, deputy.office) == (("USA",), "deputy")
    for day in (date(2023, 10, 18), None):
        (official,) = find_names(text, end=17, on=day)
        assert (official.kind, official.members, official.office) == (MentionKind.PERSON, (), "under-secretary")


def test_an_office_is_that_of_the_day() -> None:
    (envoy,) = find_names("Martin Griffiths said so.", on=date(2019, 5, 15))
    assert envoy.office == "special envoy"
    (chief,) = find_names("Martin Griffiths said so.", on=date(2023, 10, 18))
    assert chief.office == "under-secretary"


def test_a_common_word_is_no_envoy() -> None:
    assert not find_names("Gold rose as Fletcher and Holmes spoke.", on=date(1998, 3, 1))
    assert [m.members for m in find_names("Jarring words were heard.", on=date(1968, 3, 1))] == []


def test_who_is_heard_without_a_seat_speaks_for_the_right_state() -> None:
    (envoy,) = find_names("Yosef Tekoah rejected the draft.", on=date(1972, 9, 10))
    assert (envoy.members, envoy.office) == (("ISR",), "representative")
    (envoy,) = find_names("Nizar Hamdoon rejected the draft.", on=date(1995, 4, 14))
    assert envoy.members == ("IRQ",)


def test_in_the_year_of_going_over_the_envoy_still_had_a_ballot() -> None:
    name = "Zeid Ra'ad Al Hussein raised his hand."
    (envoy,) = find_names(name, on=date(2014, 5, 22))
    assert envoy.members == ("JOR",)
    (official,) = find_names(name, on=date(2016, 2, 1))
    assert (official.members, official.office) == ((), "high commissioner")


def test_without_a_seat_in_all_the_term_nobody_has_a_ballot_where_no_day_is_told() -> None:
    (heard,) = find_names("Gilad Erdan opposed the text.")
    assert (heard.kind, heard.members, heard.office) == (MentionKind.PERSON, (), "representative")
    (dated,) = find_names("Gilad Erdan opposed the text.", on=date(2023, 10, 18))
    assert dated.members == ("ISR",)
    (voter,) = find_names("Volodymyr Yelchenko opposed the text.")
    assert voter.members == ("UKR",)
