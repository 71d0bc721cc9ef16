"""Ways without a number: an agency between the outlet and the speaker. The speaker says it; the agency passed it on."""

from __future__ import annotations

import pytest

from horseshoe.reading.marks import find_marks
from horseshoe.reading.pages.plain import read_plain
from horseshoe.reading.quotes.quotes import find_quotes
from tests.reading.saying import differences

SAID = [
    ("“The veto has cost us a year,” the Maltese ambassador said, according to Reuters.", "Maltese ambassador",
     "Reuters"),
    ("AFP reported the Maltese ambassador as saying that the veto had cost a year.", "Maltese ambassador", "AFP"),
    ("The Maltese ambassador told the Associated Press that the veto had cost a year.", "Maltese ambassador",
     "Associated Press"),
    ("“We shall come back,” Mr. Gromyko was quoted by Tass as saying.", "Gromyko", "Tass"),
    ("The Soviet delegate was quoted by Tass as saying that the text was weak.", "Soviet delegate", "Tass"),
    ("The vote was a farce, the Syrian minister said in remarks carried by the state news agency SANA.",
     "Syrian minister", "SANA"),
    ("Interfax cited the deputy minister as saying that Moscow would veto any such text.", "deputy minister",
     "Interfax"),
    ("The Anadolu Agency quoted the Turkish envoy as saying that the text was weak.", "Turkish envoy",
     "Anadolu Agency"),
    ("“The text is weak,” the Turkish envoy said in an interview with Anadolu.", "Turkish envoy", "Anadolu"),
    ("Speaking to Xinhua, the Kenyan delegate said that the text was weak.", "Kenyan delegate", "Xinhua"),
]
NEIGHBOURS = [
    ("“The text is weak,” said the Kenyan delegate. Reuters has an office of its own in Nairobi.", "Kenyan delegate",
     ""),
    ("The Kenyan delegate said that AFP had been misinformed.", "Kenyan delegate", ""),
    ("Reuters said that it would close its bureau.", "Reuters", ""),
]
VOTES = [
    ("China and Russia have vetoed the draft, AFP reported, 13 members having voted for it.",
     "vetoed 13 -CHN,RUS !CHN,RUS"),
    ("Thirteen members voted for the draft and Russia vetoed it, state agency TASS said.", "vetoed 13 -RUS !RUS"),
    ("According to Reuters the draft was adopted with 12 votes, China, Russia and Pakistan abstaining.",
     "adopted 12 ~CHN,RUS,PAK"),
]


@pytest.mark.parametrize(("text", "speaker", "agency"), [*SAID, *NEIGHBOURS])
def test_the_speaker_says_it_and_the_agency_passes_it_on(text: str, speaker: str, agency: str) -> None:
    page = read_plain(text.encode(), "report.txt")
    (quote,) = find_quotes(page, find_marks(page.text), None)
    assert (quote.speaker, quote.via) == (speaker, (agency,) if agency else ())


@pytest.mark.parametrize(("text", "line"), VOTES)
def test_an_agency_that_tells_a_vote_casts_none(text: str, line: str) -> None:
    assert differences(text, line) == []
