"""Those named are some of a side, and not all of a group, nor more than there are seats."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences, votes

TOLD = [
    # two of the five, said to be the only ones of them
    (
        "The Security Council draft on Syria was vetoed on 4 February 2012. Moscow and Beijing were the only permanent "
        "members against it.",
        "vetoed",
    ),
    # all five of them, and nobody else
    (
        "The draft on Mali failed on 3 March 2012. Only the permanent members voted for it.",
        "failed 5 +CHN +FRA +GBR +RUS +USA",
    ),
    # the region's three, among eight
    (
        "The Council rejected an arms embargo on South Sudan on 23 December 2016, with seven in favour and eight "
        "abstentions. All three African nations on the Council, Angola, Egypt and Senegal, abstained.",
        "failed 7/0/8 ~AGO ~EGY ~SEN",
    ),
    # all three of those who abstained
    (
        "The Council adopted the text on 9 March 2016. Three members, Angola, Egypt and Venezuela, abstained.",
        "adopted ?/?/3 ~AGO ~EGY ~VEN",
    ),
    # an author's seat is not added where no seat is left for it
    (
        "Russia vetoed a Council draft of the US, Britain and France on Syria on 12 April 2017. Ethiopia and Kazakhstan"
        " abstained. Ten other countries voted for it, and Bolivia voted against it too.",
        "vetoed 10 !RUS -RUS -BOL ~ETH ~KAZ @USA @GBR @FRA",
    ),
]


@pytest.mark.parametrize(("text", "line"), TOLD)
def test_some_of_a_side_are_not_all_of_it(text: str, line: str) -> None:
    assert differences(text, line, "2016-12-24" if "Sudan" in text else "2017-05-01") == []


def test_the_last_author_of_a_list_does_not_veto_with_the_only_one_that_did() -> None:
    told = (
        "The Security Council draft on Lebanon fell in 1972. Tabled by Guinea, the former state of Yugoslavia, and "
        "Somalia, the US was the only country to veto the text."
    )
    assert [v for a in votes(told, "2024-01-01") for v in a.vetoes] == ["USA"]


def test_a_reinstatement_is_no_statement() -> None:
    from horseshoe.reading.pages.opened import open_page
    from horseshoe.reading.report import read

    told = "The Security Council rejected a bid by Russia to delay the {} on Iran on Friday."
    kinds = [
        {a.kind.value for a in read(open_page(told.format(what).encode(), "x.txt")).actions}
        for what in ("reinstatement of sanctions", "sanctions")
    ]
    assert kinds == [{"vote"}, {"vote"}]
