"""Who "it" is that votes: the subject of the sentence or the question before."""

from __future__ import annotations

from tests.reading.saying import differences


def test_it_in_an_answer_is_who_the_question_asks_about() -> None:
    text = (
        "When did the United States first use it? Not until 17 March 1970, when it joined Britain in voting down a "
        "draft on Rhodesia. Nine members voted for it and four abstained."
    )
    assert not differences(text, "vetoed 9/2/4 -USA,GBR !USA,GBR")


def test_an_answer_is_not_of_the_vote_told_before_it() -> None:
    text = (
        "Britain's first lone veto came in 1963, against a Ghanaian text. When did the United States first use it? Not "
        "until 17 March 1970, when it joined Britain in voting down a draft on Rhodesia. Nine voted for it."
    )
    assert not differences(text, "vetoed -GBR !GBR @GHA & vetoed 9 -USA,GBR !USA,GBR")


def test_it_goes_on_from_sentence_to_sentence() -> None:
    text = (
        "On 8 June the United States vetoed a Spanish draft. On the 26th it vetoed a French text. On 6 August it "
        "vetoed a Soviet one, and this time Britain abstained."
    )
    said = "vetoed -USA !USA @ESP & vetoed -USA !USA @FRA & vetoed -USA ~GBR !USA @SUN"
    assert not differences(text, said, published="1982-09-01")
