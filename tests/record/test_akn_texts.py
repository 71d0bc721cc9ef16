"""Operative paragraphs in the UN's XML become clauses: verbs, numbers, qualifiers, addressees."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest
from lxml import etree

from horseshoe.record.sources.addressees import addressees
from horseshoe.record.sources.akn_texts import documents, rows, symbol_of, text_rows
from horseshoe.record.sources.openings import act, clause_starts, first_opening, opening
from horseshoe.record.sources.qualifiers import qualifiers

_BODY = """<mainBody xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <paragraph><num>1.</num><content><p> <span class="italic">Demands</span> that all parties in Freedonia agree to an
    immediate ceasefire, and <span class="italic">urges</span> Sudan to release prisoners;</p></content></paragraph>
  <paragraph><num>2.</num><list><intro><p><span class="italic">Requests</span> the Secretary-General:</p></intro>
    <point><num>(a)</num><content><p>To monitor the arms embargo;</p></content></point>
    <point><num>(b)</num><content><p>To have tea;</p></content></point></list></paragraph>
  <paragraph><num>3.</num><content><p></p></content></paragraph>
  <paragraph><content><p><span class="underline">Decides</span> to extend sanctions;</p></content></paragraph>
</mainBody>"""


def test_a_body_becomes_rows() -> None:
    found = list(rows("S/2099/1", etree.fromstring(_BODY)))
    assert found == [
        ("S/2099/1", "1", "demands", "", "ceasefire", "immediate", "all-parties"),
        ("S/2099/1", "1", "urges", "", "prisoners sudan", "", "SDN"),
        ("S/2099/1", "2", "requests", "", "", "", "secretary-general"),
        ("S/2099/1", "2(a)", "requests", "", "arms-embargo", "", ""),
        ("S/2099/1", "3", "decides", "extend", "sanctions", "", ""),
    ]


@pytest.mark.parametrize(
    ("clause", "verb"),
    [
        ("Calls on all parties", "calls upon"),
        ("calls again upon all", "calls upon"),
        ("Further calls for restraint", "calls for"),
        ("Takes positive note of", "takes note"),
        ("Expresses its deep concern at", "expresses concern"),
        ("Reiterates its strong demand that", "reiterates demand"),
        ("Determines the imperative of an end", "determines the imperative of"),
        ("Determines that the force will", "determines"),
        ("Emphasises, in this regard, the need", "emphasizes"),
        ("Authorises the mission", "authorizes"),
        ("Continues to urge donors", "continues to urge"),
    ],
)
def test_openings(clause: str, verb: str) -> None:
    found = opening(clause)
    assert found is not None
    assert found.verb == verb


@pytest.mark.parametrize("clause", ["The mission shall", "to support elections", "Mr. Smith", "callers"])
def test_no_opening(clause: str) -> None:
    assert opening(clause) is None


def test_how_strongly_it_is_said_is_kept() -> None:
    found = opening("Strongly condemns the attack")
    assert found is not None
    assert (found.verb, found.adverbs) == ("condemns", frozenset({"strongly"}))


@pytest.mark.parametrize(
    ("paragraph", "verb"),
    [
        ("Acting under Chapter VII of the Charter, authorizes the force", "authorizes"),
        ("Reaffirming the duty of States", "reaffirms"),
        ("Request the Secretary-General to report", "requests"),
    ],
)
def test_paragraphs_that_slip_from_style(paragraph: str, verb: str) -> None:
    found = first_opening(paragraph)
    assert found is not None
    assert found[1].verb == verb


def test_a_noun_is_no_new_clause() -> None:
    text = "Stresses that calls for peace and demands for aid grow, and urges all to help"
    assert [text[at:] for at in clause_starts(text, frozenset())][1:] == ["and urges all to help"]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("an immediate, unconditional and permanent ceasefire", {"immediate", "unconditional", "permanent"}),
        ("a full and complete ceasefire with the release of hostages", {"full", "linked"}),
        ("an immediate ceasefire for the month of fasting", {"immediate", "time-bound"}),
        ("a 30-day cease-fire", {"time-bound"}),
        ("urgent and extended humanitarian pauses", {"urgent", "extended", "humanitarian"}),
        ("the ceasefire agreement between the parties", set()),
        ("immediate help and a ceasefire", set()),
        ("the immediate and unconditional release of all", {"immediate", "unconditional"}),
    ],
)
def test_qualifiers(clause: str, expected: set[str]) -> None:
    assert qualifiers(clause) == expected


def test_addressees_and_acts() -> None:
    text = "Demands that Israel and the Houthis stop"
    begins = opening(text)
    assert begins is not None
    assert addressees(text, begins) == {"ISR", "houthis"}
    decided = opening("Decides, as an exception, to renew the measures")
    assert decided is not None
    assert act("Decides, as an exception, to renew the measures", decided) == "renew"


@pytest.mark.parametrize(
    ("printed", "name", "symbol"),
    [
        ("S/RES/2728 (2024)", "S_RES_2728-2405650E.xml", "S/RES/2728(2024)"),
        ("", "S_2024_239-2405580E.xml", "S/2024/239"),
        ("nonsense", "nonsense.xml", None),
    ],
)
def test_symbols_from_the_cover_or_the_file_name(printed: str, name: str, symbol: str | None) -> None:
    ns = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
    root = etree.fromstring(f'<akomaNtoso xmlns="{ns}"><docNumber>{printed}</docNumber></akomaNtoso>')
    assert symbol_of(root, name) == symbol


def test_the_shipped_rows_are_those_of_the_archive() -> None:
    archive = Path("../shared/record-sources/un-akn-english-2000-2026.tar.xz")
    if not archive.exists():
        pytest.skip("the sources are not beside the project")
    shipped = files("horseshoe.record").joinpath("data", "paragraphs.csv").read_text(encoding="utf-8").splitlines()
    for name, root in documents(archive, ("en/not-adopted/",)):
        symbol = symbol_of(root, name)
        assert symbol is not None
        made = text_rows(symbol, root)
        assert [",".join(row) for row in made] == [line for line in shipped if line.startswith(f"{symbol},")]
