"""The one box: words lead where they mean; a text goes on to Check in its body and never stands in an address."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.page.views.lookup import lookup
from horseshoe.record.store import load
from tests.page.walker import Walker

STORY = "On 8 December 2023 the United States vetoed a draft on Gaza, 13-1-1, and Britain abstained."


@pytest.mark.parametrize(
    ("words", "leads"),
    [
        ("S/2024/239", "/vote/S/2024/239"),
        ("resolution 2728", "/vote/S/RES/2728"),
        ("2728", "/vote/S/RES/2728"),
        ("S/3502#3", "/vote/S/3502-3"),
        ("S/3502", "/votes?draft=S%2F3502"),
        ("9584th meeting", "/council/2024-03-22"),
        ("8 December 2023", "/council/2023-12-08"),
        ("December 8, 2023", "/council/2023-12-08"),
        ("December 2023", "/votes?since=2023-12-01&until=2023-12-31"),
        ("France", "/member/FRA"),
        ("the Soviet Union", "/member/RUS"),
        ("Ukraine", "/member/UKR"),
        ("Israel", "/votes?topic=israel"),
        ("Haiti", "/votes?topic=haiti"),
        ("Liechtenstein", "/member/LIE"),
        ("ceasefire", "/votes?topic=ceasefire"),
        ("the Gaza Strip", "/votes?topic=gaza"),
        ("The situation in Libya", "/votes?item=the-situation-in-libya"),
        ("ramadan", "/votes?text=ramadan"),
        ("   ", "/"),
    ],
)
def test_words_lead_where_they_mean(client: httpx.Client, words: str, leads: str) -> None:
    sent = client.post("/find", data={"text": words})
    assert (sent.status_code, sent.headers["location"]) == (303, leads)
    assert client.get("/find", params={"q": words}).headers["location"] == leads


@pytest.mark.parametrize("text", [STORY, "https://example.org/story", "What happened yesterday? " * 20])
def test_a_text_goes_on_to_check_in_its_body(client: httpx.Client, text: str) -> None:
    sent = client.post("/find", data={"text": text})
    assert (sent.status_code, sent.headers["location"]) == (307, "/check")
    assert sent.headers["cache-control"] == "no-store"


def test_a_text_in_an_address_is_shown_to_be_sent_and_is_escaped(client: httpx.Client) -> None:
    shown = client.get("/find", params={"q": "<script>alert(1)</script> vetoed a draft on the moon"})
    assert shown.status_code == 200
    assert "<script>alert" not in shown.text
    assert "&lt;script&gt;alert" in shown.text


@given(st.text(max_size=300))
def test_any_words_lead_somewhere(words: str) -> None:
    assert lookup(load(), words).path.startswith("/")


def test_the_day_from_the_front_box(walker: Walker) -> None:
    page = walker.open("/")
    page.get_by_role("search").get_by_role("textbox").fill("8 December 2023")
    page.keyboard.press("Enter")
    page.wait_for_url("**/council/2023-12-08")
    page.get_by_role("link", name="S/2023/970").click()
    page.wait_for_url("**/vote/S/2023/970")
    assert "veto by the United States" in page.locator(".became").inner_text()


def test_the_box_works_without_a_script_on_a_phone_in_the_dark(walker: Walker) -> None:
    page = walker.open("/", wide=390, high=844, dark=True, script=False)
    page.get_by_role("search").get_by_role("textbox").fill("France")
    page.get_by_role("button", name="Look up or check").click()
    page.wait_for_url("**/member/FRA")
    page.get_by_role("heading", name="France", level=1).wait_for()


def test_a_sentence_pasted_into_the_front_box_comes_out_checked(walker: Walker) -> None:
    page = walker.open("/")
    page.get_by_role("search").get_by_role("textbox").fill(STORY)
    page.keyboard.press("Enter")
    page.wait_for_url("**/check")
    page.get_by_text("supported").first.wait_for()
    assert "8%20December" not in page.url
