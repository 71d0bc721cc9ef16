"""When a report was written, by those who speak in it."""

from __future__ import annotations

from horseshoe.reading.names.era import Era, era_of, is_of_another_era


def test_nobody_is_ambassador_before_his_term() -> None:
    era = era_of("UN Secretary-General Antonio Guterres welcomed the vote.")
    assert era is not None
    assert era.first == 2017


def test_who_left_first_ends_the_time_of_all() -> None:
    told = 'Ambassador Samantha Power said no. "We regret it," Russian Ambassador Vitaly Churkin said.'
    assert era_of(told) == Era(2013, 2018)


def test_somebody_of_an_older_time_is_recalled() -> None:
    told = "Ambassador Linda Thomas-Greenfield said so, as Ambassador Adlai Stevenson had told the Council in 1962."
    era = era_of(told)
    assert era is not None
    assert era.first == 2021


def test_a_name_without_an_office_tells_no_time() -> None:
    assert era_of("A street was named after Kofi Annan.") is None
    assert era_of("Nobody spoke.") is None


def test_those_who_are_heard_without_a_seat_tell_the_time_too() -> None:
    assert era_of('"We were attacked," Israeli Ambassador Yehuda Blum told the Council.') == Era(1978, 1985)
    assert era_of("Emergency Relief Coordinator Mark Lowcock told the Council that food ran out.") == Era(2017, 2022)


def test_an_ambassador_who_became_something_else_tells_no_time() -> None:
    assert era_of("Foreign Minister Abba Eban said Israel would not withdraw.") is None
    assert era_of("Abba Eban, Israel's foreign minister, said so.") is None
    assert era_of("The former U.N. secretary-general Kofi Annan said so.") is None


def test_the_president_of_the_council_is_an_ambassador() -> None:
    assert era_of("Security Council President Vitaly Churkin said so.") == Era(2006, 2018)


def test_a_page_dated_in_another_time_than_its_speakers_is_dated_anew() -> None:
    told = "Zhang Jun, China's UN ambassador, said that bullying would fail."
    assert is_of_another_era(told, 2014)
    assert not is_of_another_era(told, 2020)
    assert not is_of_another_era("The Council met.", 1950)
    assert is_of_another_era('"We regret it," Ambassador Adlai Stevenson said.', 1999)
