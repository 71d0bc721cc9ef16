"""Plain text: offsets of the file as it stands, lines given their kind, days taken only where they are stamps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from horseshoe.errors import InputError
from horseshoe.reading.pages.opened import open_page
from horseshoe.reading.pages.page import BlockKind, Page
from horseshoe.reading.pages.plain import read_plain

SHARED = Path(__file__).parents[4] / "shared"
REPORT = "The Council voted on Friday.\n\nThirteen members were in favour, one against.\nIt was the second such text.\n"


def read(text: str) -> Page:
    return read_plain(text.encode(), "report.txt")


def texts(page: Page, kind: BlockKind) -> list[str]:
    return [page.text[block.start : block.end] for block in page.blocks if block.kind is kind]


@given(st.text().filter(lambda text: text.strip("\ufeff \t\r\n\f\v") and "\0" not in text))
def test_the_text_is_the_file(text: str) -> None:
    try:
        page = read(text)
    except InputError:
        return  # looks binary
    assert page.text == text.encode().decode("utf-8-sig")
    ends = [0]
    for block in page.blocks:
        assert ends[-1] <= block.start < block.end <= len(page.text)
        ends.append(block.end)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"])
def test_offsets_count_code_points_without_the_mark(codec: str) -> None:
    text = "Côte d’Ivoire \U0001f54a e\u0301\r\nvoted\u00a0no.\r\n"
    page = read_plain(text.encode(codec), "x")
    assert page.text == text
    assert page.locate is None


def test_what_cannot_be_read_is_counted_and_placed() -> None:
    page = read_plain("Line one “ok”.\nThe ".encode() + b"\xff\xfe Council" + " met in “Genève”.\n".encode(), "x")
    assert page.text.splitlines()[1].startswith("The \ufffd\ufffd Council")
    assert any("2 sequences" in note and "line 2" in note for note in page.notes)


def test_old_encodings_are_guessed_and_told() -> None:
    page = read_plain("The Council’s text of Côte d’Ivoire was vetoed on Friday.".encode("cp1252"), "x")
    assert "Council’s text of Côte d’Ivoire" in page.text
    assert any("cp1252" in note for note in page.notes)
    russian = "Совет Безопасности не принял проект резолюции, Россия голосовала против. " * 4
    assert read_plain(russian.encode("cp1251"), "x").text == russian


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Council votes\n\nPublished January 31, 2022 | 08:46 PM\n", "2022-01-31"),
        ("Council votes\n31 January 2022\n", "2022-01-31"),
        (" date 2022-01-31 Ambassadors met again. ", "2022-01-31"),
        ("Council votes\n\n20220131 083131\n\n", "2022-01-31"),
        ("Updated: 2 February 2022\nPublished: 31 January 2022\n", "2022-01-31"),
        ("Today : Feb 9, 2022\n31 January 2022\n", "2022-01-31"),
        ("View Date:2025-01-11 01:03:16\n", None),
        ("UNITED NATIONS, Jan 31 -- ", None),
        ("On January 31, 2022 they met. ", None),
        ("Published February 31, 2022\n", None),
    ],
)
def test_days_are_taken_from_stamps_only(head: str, day: str | None) -> None:
    page = read(head + REPORT)
    assert page.published == day
    assert "The Council voted on Friday." in "".join(texts(page, BlockKind.PARAGRAPH))


def test_a_stamp_glued_to_a_sentence_stays_outside_its_block() -> None:
    page = read(" date 2023-12-07 The Secretary-General wrote to the Council. It will meet.\nMembers are split.\n")
    assert texts(page, BlockKind.PARAGRAPH)[0].startswith("The Secretary-General")
    assert any("crawler" in note for note in page.notes)


def test_a_trail_glued_to_a_title_is_cut() -> None:
    page = read("Section:Home > WorldCouncil approves force for Haiti after long talks\n" + REPORT)
    assert page.title == "Council approves force for Haiti after long talks"


def test_headlines_and_their_doubles() -> None:
    page = read("Council fails again\n\nCouncil fails again\n\n" + REPORT)
    assert texts(page, BlockKind.HEADLINE) == ["Council fails again"] * 2
    assert page.title == "Council fails again"
    assert read(REPORT).title is None


def test_items_and_cells_are_blocks_of_their_own() -> None:
    page = read("The vote:\nFor: 13\nAgainst: 1\n- Russia abstained\n| Member | Vote |\n|---|---|\n| China | Yes |\n")
    assert texts(page, BlockKind.ITEM) == ["For: 13", "Against: 1", "- Russia abstained"]
    assert "China" in texts(page, BlockKind.PARAGRAPH)


def test_lines_wrapped_at_a_margin_are_one_block() -> None:
    wrapped = (
        "The Security Council on Tuesday rejected a draft that would have set a\n"
        "deadline for the end of the occupation, after eight members voted in\n"
        "favour, one fewer than needed.\n\nTwo members, the United States and Australia, were against the text and\n"
        "five abstained.\n"
    )
    assert [block.split()[0] for block in texts(read(wrapped), BlockKind.PARAGRAPH)] == ["The", "Two"]
    assert len(texts(read(REPORT), BlockKind.PARAGRAPH)) == 3


def test_comments_below_a_report_are_no_report() -> None:
    page = read(REPORT + "3 Comments\n\nAnon says: Russia vetoed it 15-0, ha.\n")
    assert "ha." in "".join(texts(page, BlockKind.FURNITURE))
    assert "Comments" not in "".join(texts(page, BlockKind.PARAGRAPH))
    above = read("Comments\n" + REPORT)  # a counter over the report is not the end of it
    assert len(texts(above, BlockKind.PARAGRAPH)) == 3


@pytest.mark.parametrize(
    ("data", "told", "advice"),
    [
        (b"", "empty", "Pass"),
        (b" \n\t\r\n ", "empty", "Pass"),
        (b"\xef\xbb\xbf\n", "empty", "Pass"),
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF", "pdftotext"),
        (b"\x89PNG\r\n\x1a\n\0\0", "PNG image", "text"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG image", "text"),
        (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", "word processor", "plain text"),
        (b"PK\x03\x04\x14\0\0\0report.txt", "zip archive", "Unpack"),
        (b"\x1f\x8b\x08\0", "gzip archive", "Unpack"),
        (b"The Council\0voted\0\0\x01\x02 on", "binary data", "text"),
        (bytes(range(256)) * 20, "binary data", "text"),
    ],
)
def test_what_is_no_report_is_named_with_what_to_do(data: bytes, told: str, advice: str) -> None:
    with pytest.raises(InputError, match=told) as caught:
        open_page(data, "thing")
    assert caught.value.where == "thing"
    assert advice in (caught.value.advice or "")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Le Conseil de sécurité a adopté vendredi une résolution qui demande un cessez-le-feu dans la bande.",
            "fr",
        ),
        (
            "El Consejo de Seguridad aprobó el viernes una resolución que exige un alto el fuego en la Franja de Gaza.",
            "es",
        ),
        ("Der Sicherheitsrat hat am Freitag eine Resolution verabschiedet, die eine Waffenruhe in Gaza fordert.", "de"),
        ("Совет Безопасности в пятницу не принял резолюцию о прекращении огня.", "ru"),
        ("صوت مجلس الأمن يوم الجمعة على مشروع قرار يدعو إلى وقف إطلاق النار في غزة.", "ar"),
        ("安全理事会星期五就要求加沙停火的决议草案进行了表决。", "zh"),
        (REPORT, "en"),
        ("In favour: Algeria, China, Ecuador, France, Guyana, Japan, Malta, Mozambique, Russia and Slovenia.", "en"),
        ("Veto!", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert read(text).language == language


@pytest.mark.skipif(not (SHARED / "samples").is_dir(), reason="the labelled reports are not here")
def test_no_labelled_fact_stands_in_furniture() -> None:
    lost = []
    for line in (SHARED / "samples/gold.jsonl").read_text().splitlines():
        gold = json.loads(line)
        page = open_page((SHARED / f"samples/{gold['id']}.txt").read_bytes(), gold["id"])
        assert page.language in ("en", None)
        assert page.published in (None, gold["published"]), gold["id"]
        kept = {
            at for block in page.blocks if block.kind is not BlockKind.FURNITURE for at in range(block.start, block.end)
        }
        for span in (span for action in gold["actions"] for span in action["spans"]):
            assert page.text[span["start"] : span["end"]] == span["quote"]
            lost += [
                (gold["id"], span["quote"])
                for at in range(span["start"], span["end"])
                if at not in kept and not page.text[at].isspace() and page.text[at] != "|"
            ][:1]
    assert not lost


EDITED = (
    "GENEVA: Arms sales to the islands were banned Friday by a vote of\nthe Security Council, which gave the navies\n"
    "leave to stop ships\nand search them. The text passed 11-0. China, Brazil,\nIndia and Russia abstained.\n"
    "France and\nBritain had written it.\n"
)


def test_lines_that_go_on_are_one_paragraph_where_the_margin_is_lost() -> None:
    told = texts(read(EDITED), BlockKind.PARAGRAPH)
    assert [block.replace("\n", " ")[-11:] for block in told] == [" abstained.", "written it."]


def test_headlines_one_below_the_other_stay_apart() -> None:
    listed = "Council meets on Chad\nFrance in the chair\nVote due on Friday\nThree texts are on the table.\n"
    assert len(read(listed).blocks) == 4


def test_links_to_other_reports_are_cut_off_after_a_short_report() -> None:
    report = "Embargo imposed\n\nThe Council imposed an embargo on Friday.\n\nNine members were in favour.\n\n"
    page = read(report + "Related News:\n\nSecurity Council Unanimously Backs Truce\n\nCouncil Mulls Trip\n")
    assert "Security Council Unanimously Backs Truce" in texts(page, BlockKind.FURNITURE)
