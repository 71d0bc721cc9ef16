"""Check as a user walks it: paste, step through the findings by keyboard, copy a correction, take the files along."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from horseshoe.page.views.example import EXAMPLE
from tests.page.walker import Walker

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"


def report() -> str:
    """Seed 004 where it stands beside the checkout, else a report of ours."""
    seeds = sorted(SEEDS.glob("004_*.txt"))
    return seeds[0].read_text(encoding="utf-8") if seeds else EXAMPLE


def paste(page: Page, text: str) -> None:
    page.get_by_label("The text", exact=True).fill(text)
    page.get_by_role("button", name="Check", exact=True).click()
    page.wait_for_selector("[data-checked]")


def now(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id"))


def test_findings_are_stepped_through_by_keyboard_and_nobody_is_trapped(walker: Walker) -> None:
    page = walker.open("/check")
    paste(page, report())
    assert "?" not in page.url
    count = page.locator(".finding").count()
    assert count > 4
    page.keyboard.press("j")
    assert now(page) == "r-f1"
    page.keyboard.press("j")
    page.keyboard.press("ArrowDown")
    assert now(page) == "r-f3"
    assert page.locator("#r-f3").evaluate("one => getComputedStyle(one).outlineStyle") == "solid"
    assert page.locator(".m[data-now]").count() == 1
    for seen in ("#r-f3", ".m[data-now]"):
        page.wait_for_function(f"document.querySelector('{seen}').getBoundingClientRect().top < innerHeight - 60")
    page.keyboard.press("k")
    assert now(page) == "r-f2"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.finding').id") == "r-f2"
    assert page.evaluate("document.activeElement.tagName") == "A"
    for _ in range(count + 3):
        page.keyboard.press("j")
    assert now(page) == f"r-f{count}"
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("!document.activeElement.closest('.found')"):
            break
    assert page.evaluate("!document.activeElement.closest('.found')")


def test_a_correction_is_copied_as_one_line(walker: Walker) -> None:
    page = walker.open("/check?example=yes")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Check", exact=True).click()
    page.get_by_role("button", name="Copy correction").first.click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Correction: this report said “France abstained”.")
    assert "S/2024/173, https://" in copied
    assert "\n" not in copied


@pytest.mark.parametrize("script", [True, False])
def test_the_files_are_handed_along(walker: Walker, script: bool) -> None:
    page = walker.open("/check?example=yes", script=script)
    page.get_by_role("button", name="Check", exact=True).click()
    for name, begins in (("JSON", "{"), ("HTML", "<!doctype html>")):
        with page.expect_download() as coming:
            page.get_by_role("link", name=name, exact=True).click()
        text = Path(coming.value.path()).read_text(encoding="utf-8")
        assert text.startswith(begins)
        if name == "JSON":
            assert len(json.loads(text)["reports"][0]["claims"]) == page.locator(".finding").count()


def test_a_claim_leads_to_its_finding_and_back_without_scripts(walker: Walker) -> None:
    page = walker.open("/check", script=False, wide=390)
    paste(page, report())
    page.locator(".text a.m.contradicted").first.click()
    assert page.url.endswith("#r-f1")
    page.locator("#r-f1").get_by_role("link", name="In the text").click()
    assert page.url.endswith("#r-t1")


def test_a_dropped_file_is_the_file_of_the_form(walker: Walker) -> None:
    page = walker.open("/check")
    page.evaluate(
        """text => {
          const held = new DataTransfer();
          held.items.add(new File([text], "story.txt", { type: "text/plain" }));
          document.querySelector(".desk").dispatchEvent(new DragEvent("drop", { dataTransfer: held, bubbles: true }));
        }""",
        EXAMPLE,
    )
    page.get_by_role("button", name="Check", exact=True).click()
    page.wait_for_selector(".finding")
    assert "Read from story.txt" in page.locator(".kicker").inner_text()


@pytest.mark.parametrize("dark", [False, True])
def test_axe_finds_nothing_serious(walker: Walker, dark: bool) -> None:
    for wide in (1440, 390):
        page = walker.open("/check?example=yes", wide=wide, dark=dark)
        assert walker.faults(page) == []
        paste(page, report())
        assert walker.faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") == wide
