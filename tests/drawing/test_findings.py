"""The page of findings holds together: links, landmarks, policy, hostile words."""

from __future__ import annotations

import base64
import hashlib
import re
from itertools import pairwise
from typing import Any

import pytest
from lxml import html

from horseshoe.checking.finding import Checked, Verdict
from horseshoe.council.decide import Reason
from horseshoe.drawing.findings import page
from tests.drawing.hand_made import make_checked, make_finding, make_page, make_vote

TEXT = "Council fails to act\n\nThirteen members backed the resolution.\n\nBritain abstained & the US “vetoed” it."
HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(2)>'


def report(words: str = "") -> Checked:
    text = TEXT + words
    leaf = make_page(text, title=f"Council fails to act{words}", source=f"story{words}.txt", notes=(f"A note{words}",))
    findings = [
        make_finding(leaf, "Thirteen members", id="c1"),
        make_finding(leaf, "members backed the resolution", id="c2", verdict=Verdict.IMPRECISE),
        make_finding(
            leaf,
            "vetoed",
            id="c3",
            verdict=Verdict.CONTRADICTED,
            says=f"It was vetoed{words}",
            because=(Reason(f"so it is{words}", "c1"), Reason("and so", f"Rule 3{words}")),
            attribution=(f"somebody{words}",),
        ),
    ]
    return make_checked(leaf, findings, make_vote(title=f"The Middle East{words}"), make_vote(id="S/2024/173"))


def parsed(text: str) -> Any:
    return html.document_fromstring(text)


@pytest.mark.parametrize("reports", [1, 3])
def test_every_link_inside_the_page_leads_somewhere_and_ids_are_single(reports: int) -> None:
    tree = parsed(page([report()] * reports))
    ids = [str(one) for one in tree.xpath("//@id")]
    assert len(ids) == len(set(ids))
    targets = [str(one)[1:] for one in tree.xpath("//a/@href") if str(one).startswith("#")]
    assert targets
    assert set(targets) <= set(ids)
    named = " ".join(str(one) for one in tree.xpath("//@aria-labelledby")).split()
    assert set(named) <= set(ids)


def test_each_finding_leads_to_its_words_and_back() -> None:
    tree = parsed(page([report()]))
    for number in (1, 2, 3):
        assert tree.xpath(f'//*[@id="r1-f{number}"]//a[@href="#r1-t{number}"]')
        assert tree.xpath(f'//div[@class="text"]//a[@href="#r1-f{number}"]')


def test_the_serious_come_first() -> None:
    tree = parsed(page([report()]))
    order = [str(one).split()[-1] for one in tree.xpath('//li[starts-with(@class, "finding")]/@class')]
    assert order == ["contradicted", "imprecise", "supported"]


def test_the_report_can_be_read_back_word_for_word() -> None:
    tree = parsed(page([report(HOSTILE)]))
    assert tree.xpath('//div[@class="text"]')[0].text_content() == TEXT + HOSTILE


def test_nothing_runs_and_nothing_is_fetched() -> None:
    text = page([report()])
    tree = parsed(text)
    assert not tree.xpath("//script | //iframe | //object | //embed | //img | //form | //*[@style]")
    assert not tree.xpath("//@*[starts-with(name(), 'on')]")
    assert [str(one) for one in tree.xpath("//link/@href")] == ["data:,"]
    assert not re.search(r"url\(|@import", text)


def test_the_policy_allows_the_one_style_sheet_and_no_script() -> None:
    tree = parsed(page([report()]))
    policy = str(tree.xpath('//meta[@http-equiv="Content-Security-Policy"]/@content')[0])
    styles = tree.xpath("//style")
    assert len(styles) == 1
    digest = base64.b64encode(hashlib.sha256((styles[0].text or "").encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert "default-src 'none'" in policy
    assert "script-src" not in policy


def test_hostile_words_stay_words_wherever_they_stand() -> None:
    text = page([report(HOSTILE), report(HOSTILE)])
    assert "<script" not in text
    assert "<img" not in text
    assert not parsed(text).xpath("//*[@onerror]")


def test_a_reader_of_screens_finds_landmarks_headings_and_a_way_past_the_top() -> None:
    for reports in (1, 2):
        tree = parsed(page([report()] * reports))
        assert tree.get("lang") == "en"
        assert len(tree.xpath("//main")) == len(tree.xpath("//h1")) == 1
        assert tree.xpath('//a[@class="skip"]/@href') == ["#content"]
        assert len(tree.xpath("//article[@aria-labelledby]")) == reports
        levels = [int(one.tag[1]) for one in tree.xpath("//h1|//h2|//h3|//h4|//h5|//h6")]
        assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_vote_the_rivals_and_the_citation_are_shown() -> None:
    tree = parsed(page([report()], through="2026-09-29"))
    card = tree.xpath('//div[@class="vote"]')[0].text_content()
    assert "S/2023/970" in card
    assert "13 in favour, 1 against, 1 abstaining" in card
    assert tree.xpath('//div[@class="vote"]//*[local-name()="svg"]')
    assert "S/2024/173" in tree.xpath('//details[@class="why"]')[0].text_content()
    assert tree.xpath('//cite/a[@href="#r1-f3"]'), "a reason that cites another claim leads to it"
    assert "2026-09-29" in tree.text_content()


def test_a_vote_told_twice_is_drawn_once() -> None:
    from msgspec.structs import replace

    one = report()
    again = replace(one.reading.actions[0], id="a2")
    twice = replace(
        one,
        reading=replace(one.reading, actions=(*one.reading.actions, again)),
        matches=(*one.matches, replace(one.matches[0], action="a2")),
    )
    tree = parsed(page([twice]))
    assert len(tree.xpath('//div[@class="vote"]')) == 1
    assert "The same vote" in tree.xpath('//section[@class="did"]')[0].text_content()
