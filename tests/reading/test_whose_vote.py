"""Votes of games, dreams, schools, other bodies and of what might have been are none of the Council."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

NOT_OURS = [
    (
        "The Student Security Council at Oakfield College met on Friday. Delegates rejected the Syrian text; "
        "China and Russia vetoed. Eleven pupils voted in favour, two against.",
        "nothing",
        "2023-01-01",
    ),
    (
        "REVIEW: Veto!, a party game for 4 to 15. Russia vetoed my climate resolution in turn three; ten "
        "votes in favour were not enough. Rating: 4 in favour, 1 against.",
        "nothing",
        "2023-01-01",
    ),
    (
        "Pakistan's National Security Council decided on Thursday to close the airspace. The council "
        "unanimously rejected India's move. Thirteen members were present.",
        "nothing",
        "2025-05-01",
    ),
    (
        "The AU Peace and Security Council voted on Tuesday to suspend Niger; its fifteen members were "
        "unanimous. The UN welcomed the decision.",
        "nothing",
        "2023-08-23",
    ),
    (
        "In the novel the Security Council votes 14 to 1 to evacuate the Earth, and Russia vetoes it. Chapter"
        " two begins on Mars.",
        "nothing",
        "2023-08-23",
    ),
    (
        "The Human Rights Council adopted a resolution on Ukraine by 32 votes to 2, with 13 abstentions. "
        "China and Eritrea voted against. Russia, a permanent member of the Security Council, has no seat "
        "there.",
        "nothing",
        "2022-03-05",
    ),
    (
        "Germany, Portugal and Austria want the two Western seats on the Security Council for 2027-28. The "
        "General Assembly votes in June; 129 votes are needed. In 2018 Germany won 184 votes and Belgium 181.",
        "nothing",
        "2026-01-05",
    ),
    (
        "The EU's foreign ministers failed to agree on Friday: Hungary vetoed the statement on Gaza. Twenty-"
        "six were in favour. The Security Council meets on Monday.",
        "nothing",
        "2024-05-31",
    ),
    (
        "OPCW: The Executive Council voted on Tuesday against a Russian proposal for a joint inquiry into "
        "Salisbury: 15 against, six in favour and 17 abstaining.",
        "nothing",
        "2018-04-05",
    ),
    (
        "The UN's Economic and Social Council voted 35 to 4 on a text on Crimea. The Russian delegate voted "
        "against; China abstained.",
        "nothing",
        "2018-04-05",
    ),
    (
        "How a veto works. Suppose a draft gets fourteen votes and France votes against: the draft is not "
        "adopted. Suppose France abstains: it is.",
        "nothing",
        "2018-04-05",
    ),
    (
        "Had the Security Council voted in 2003, diplomats reckon, four members would have been for the text,"
        " five against; France would have vetoed it.",
        "nothing",
        "2013-04-05",
    ),
    (
        "The city council adopted the budget by 9 votes to 6 on Monday. Councillor Russia Jones voted "
        "against, Councillor China Lee abstained.",
        "nothing",
        "2018-04-05",
    ),
    (
        "Simulation: our experts played the Security Council. In round one the American draft was vetoed by "
        "China, thirteen votes to one with one abstention. In round two nobody vetoed.",
        "nothing",
        "2018-04-05",
    ),
    (
        "The Governing Council of the ECB was split; ten members voted in favour, France and Germany abstained.",
        "nothing",
        "2018-04-05",
    ),
    (
        "Quiz: Which country vetoed the most drafts? a) Russia vetoed 13 b) the United States vetoed 14 c) "
        "China. Answers on page 8. The Security Council has 15 members.",
        "nothing",
        "2018-04-05",
    ),
    (
        "If Russia were not on the Security Council, our model says, the draft would have been adopted by "
        "thirteen votes to none, with two abstentions.",
        "nothing",
        "2022-03-05",
    ),
    (
        "My grandmother vetoed the move to Russia. Father voted in favour, mother abstained. The family "
        "council is no Security Council.",
        "nothing",
        "2011-11-13",
    ),
    (
        "World Cup 2030: FIFA's council unanimously adopted the proposal of Spain, Portugal and Morocco. "
        "Fourteen members of the bureau were in favour.",
        "nothing",
        "2023-10-05",
    ),
    (
        "Our quiz: in which year did the Security Council adopt a text by 14 votes, with Britain abstaining? "
        "Answers at the foot of the page.",
        "nothing",
        "2018-04-05",
    ),
    (
        "April Fool: the Security Council last night voted 15 to 0 to move to Tuvalu, Russia and China sponsoring.",
        "nothing",
        "2018-04-05",
    ),
    (
        "I dreamt that the Security Council adopted my resolution with 14 votes, China abstaining. Then the "
        "alarm rang.",
        "nothing",
        "2018-04-05",
    ),
    (
        "Ministers held a tabletop exercise on Thursday. The Security Council vetoed the draft, thirteen to "
        "two, Russia and China being against.",
        "nothing",
        "2018-04-05",
    ),
]
# The nearest neighbours: the same words beside a vote that was held.
OURS = [
    (
        "The Arab League's council voted on Saturday to suspend Syria. Eighteen members were in favour; "
        "Syria, Lebanon and Yemen voted against and Iraq abstained. Russia had vetoed a text at the Security "
        "Council a month before.",
        "vetoed !RUS -RUS",
        "2011-11-13",
    ),
    (
        "The Security Council played its part: on Friday it adopted resolution 1973 by ten votes, with five "
        "abstentions. The game is up for Gaddafi, said Paris.",
        "adopted 10/0/5",
        "2011-03-19",
    ),
    (
        "It is a game of chess, the envoy said. Russia vetoed the draft at the Security Council on Friday; "
        "eleven members voted in favour and three abstained.",
        "vetoed 11/1/3 !RUS -RUS",
        "2022-02-26",
    ),
    (
        "Had the Security Council voted on Friday the draft would have had nine votes. It voted on Monday, "
        "and eight were in favour, two against.",
        "any 8/2",
        "2014-12-31",
    ),
    (
        "A card from the chamber: the Security Council adopted resolution 2728 with 14 votes on Monday. The "
        "United States abstained. The Council's answers to the war have been few.",
        "adopted 14/0/1 ~USA",
        "2024-03-26",
    ),
]


@pytest.mark.parametrize(("text", "line", "published"), NOT_OURS)
def test_it_is_no_vote_of_the_council(text: str, line: str, published: str) -> None:
    assert differences(text, line, published, lead="") == []


@pytest.mark.parametrize(("text", "line", "published"), OURS)
def test_it_is_one(text: str, line: str, published: str) -> None:
    assert differences(text, line, published, lead="") == []
