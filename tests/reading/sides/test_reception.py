"""What a text got, and from whom: sides told by nouns of support, opposition and abstention."""

from __future__ import annotations

import pytest

from tests.reading.saying import differences

RECEIVED = [
    ("The draft won nothing but the endorsement of Russia, China and Bolivia, and eight countries opposed it whilst "
     "four refrained from voting.", "failed 3/8/4 +RUS,CHN,BOL"),
    ("The draft got nobody's backing but that of Cuba and Yemen.", "any +CUB,YEM"),
    ("The draft met with the opposition of Yemen and Cuba.", "any -YEM,CUB"),
    ("Resolution 670 was adopted, 14-1. It had the opposition of Cuba.", "adopted 14/1 -CUB"),
    ("The draft was rejected. The only yes to the American draft came from America itself; eleven abstained.",
     "failed 1/?/11 +USA @USA"),
    ("The resolution was adopted. The one vote opposed to the resolution was Cuba's.", "adopted ?/1 -CUB"),
    ("The resolution was adopted with the abstention of Brazil.", "adopted ~BRA"),
    ("The vote was 10-0, with Brazil and India abstaining. Backing the measure were Gabon, Nigeria and the US.",
     "any 10/0 ~BRA,IND +GAB,NGA,USA"),
    ("Opposing the draft were Yemen and Cuba.", "any -YEM,CUB"),
    ("Of the Council's 15 votes the text took 11. The United States vetoed it.", "vetoed 11 -USA !USA"),
    ("Twelve of the 15 members gave their votes on Thursday to a resolution which Washington had drafted.",
     "any 12 @USA"),
]
JOINED = [
    ("The resolution was adopted. Russia was joined in its abstention by Mozambique.", "adopted ~RUS,MOZ"),
    ("The resolution was adopted. In abstaining China was joined by Russia.", "adopted ~CHN,RUS"),
    ("The draft was adopted. Cuba was joined in its opposition by Yemen.", "adopted -CUB,YEM"),
    ("The resolution was adopted. Two members abstained, together with India.", "adopted ?/?/3 ~IND"),
    ("The draft was put to the vote on 4 October 2011. Russia opposed; India, Brazil abstained; France, Germany, the "
     "US and so on approved.", "any -RUS ~IND,BRA +FRA,DEU,USA"),
]
ELSE = [
    ("The resolution was adopted despite the opposition of Israel.", "adopted"),
    ("The ambassador had the support of his staff. The draft was adopted.", "adopted"),
    ("The resolution was adopted. The President met with the opposition of his country on Friday.", "adopted"),
]


@pytest.mark.parametrize(("text", "line"), RECEIVED + JOINED)
def test_a_noun_of_support_or_opposition_is_a_side(text: str, line: str) -> None:
    assert differences(text, line) == []


@pytest.mark.parametrize(("text", "line"), ELSE)
def test_support_of_others_or_for_others_is_none(text: str, line: str) -> None:
    assert differences(text, line) == []
