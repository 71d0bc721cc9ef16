"""Lines that are furniture and lines that look like it: losing a sentence of a report is the worse error."""

from __future__ import annotations

import pytest

from horseshoe.reading.pages.furniture import furniture
from horseshoe.reading.pages.furniture_makes import Furniture


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Read more", Furniture.BUTTON),
        ("READ MORE >>", Furniture.BUTTON),
        ("Skip to main content", Furniture.BUTTON),
        ("Close newsletter pop-up", Furniture.BUTTON),
        ("Facebook Twitter WhatsApp Email", Furniture.BUTTON),
        ("4 min read", Furniture.BUTTON),
        ("ALSO READ | Minister resigns over bridge", Furniture.LINK),
        ("Read also: What the envoy said next", Furniture.LINK),
        ("Related stories", Furniture.LINK),
        ("Post a comment", Furniture.COMMENTS),
        ("12 Comments", Furniture.COMMENTS),
        ("Comments (3)", Furniture.COMMENTS),
        ("Your e-mail address will never be shown.", Furniture.COMMENTS),
        ("Follow us on Telegram for the latest from New York", Furniture.INVITATION),
        ("Sign up to our morning briefing and never miss a story.", Furniture.INVITATION),
        ("Image: The chamber during the vote", Furniture.CAPTION),
        ("Photo Credit: UN Photo/A. Person", Furniture.CAPTION),
        ("Delegates vote in the chamber on Friday [Ann Person/Reuters]", Furniture.CAPTION),
        ("The envoy leaves the chamber. (Ann Person / Getty Images)", Furniture.CAPTION),
        ("AI-generated picture for illustration", Furniture.CAPTION),
        ("© 2024 Courier Media. All rights reserved.", Furniture.LEGAL),
        ("We use cookies to measure how this site is used.", Furniture.LEGAL),
        ("(This story has not been edited and is published from a syndicated feed.)", Furniture.LEGAL),
        ("Reporting by Ann Person in Geneva; Editing by Bob Person", Furniture.CREDIT),
        ("By Ann Person and Bob Person", Furniture.CREDIT),
        ("Powered by Somepress", Furniture.CREDIT),
        ("Home » World » Africa", Furniture.MENU),
        ("Home World Politics Business Sport Opinion", Furniture.MENU),
        ("Please enable JavaScript to read this page.", Furniture.WALL),
        ("https://example.org/story?id=1", Furniture.ADDRESS),
        ("* * *", Furniture.RULE),
        ("Version 3 | Version 4 |", Furniture.REVISIONS),
    ],
)
def test_furniture(line: str, kind: Furniture) -> None:
    assert furniture(line) is kind


@pytest.mark.parametrize(
    "line",
    [
        "By a vote of 13 to 1, the draft was vetoed.",
        "By AFP's count, thirteen members voted in favour.",
        "Related talks in Cairo went on while the Council voted on Friday.",
        "More than 30,000 people have been killed, the ministry said.",
        "Comments by the Russian envoy before the vote angered several members.",
        "Follow-up talks failed, and Russia vetoed the text.",
        "Six people died in the attack, the Council said in a press statement. (UNI)",
        "The Council condemned the attack. (Reuters)",
        "Photographs of the missiles were shown to the Council in 1962.",
        "Yes: 13 | No: 1 | Abstained: 1",
        "In favour: Algeria / China / Russia",
        "Russia > China > United States: the order of votes against, 3.",
        "For: 13",
        "Against: Russia, China",
        "The statement, published by the President, was agreed by all members.",
        "Copyrighted maps shown to the Council drew a protest from Ethiopia.",
        "Support for the draft fell after the United Kingdom said it would abstain.",
        "Join the Council in condemning the attack, the envoy urged all States.",
        "Click: that was the sound of the voting lamps in the chamber that day.",
        "The image of the Council has suffered from the veto.",
        "Signed by 12 members, the letter asked for a meeting.",
        "This report was adopted by the Council without a vote on Tuesday.",
        "Reporting by the panel of experts showed that the embargo was broken.",
        "Tags of the ammunition were traced to a plant in Iran, the panel told the Council.",
        "Share of votes in favour: thirteen of fifteen, the most since March.",
        "Russia vetoes text on Syria aid",
        "UN Council: Russia, China veto US text",
        "Close votes are rare in the Council, but this one was eight to two.",
        "Open debate on Gaza ends without agreement",
        "MORNING",
    ],
)
def test_reporting_stays(line: str) -> None:
    assert furniture(line) is None
