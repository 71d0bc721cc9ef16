"""What no report is, through the command: status 2 and a sentence a person can act on, or a result that can be read."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk import EXAMPLES, desk

Writes = Callable[[str, bytes], Path]
FRENCH = """Le Conseil de sécurité a adopté lundi une résolution exigeant un cessez-le-feu immédiat à Gaza pendant
le mois de ramadan. Quatorze membres ont voté pour et les États-Unis se sont abstenus. La Russie, la Chine et
l'Algérie avaient voté vendredi contre un texte américain qui n'a donc pas été adopté par les quinze membres du Conseil.
"""


@pytest.fixture
def write(tmp_path: Path) -> Writes:
    def writes(name: str, data: bytes) -> Path:
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return writes


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Status 2, and a message without a traceback that has these words."""
    assert done.returncode == 2, (done.returncode, done.stdout[-300:], done.stderr[-300:])
    assert "Traceback" not in done.stderr
    for word in words:
        assert word.lower() in " ".join(done.stderr.split()).lower(), done.stderr


def test_missing_file(tmp_path: Path) -> None:
    refused(desk("check", tmp_path / "nowhere.txt"), "nowhere.txt", "no such file")


@pytest.mark.parametrize("data", [b"", b"\n \t\n", b"\xef\xbb\xbf"])
def test_empty_file(write: Writes, data: bytes) -> None:
    refused(desk("check", write("empty.txt", data)), "empty")


def test_binary_file(write: Writes) -> None:
    refused(desk("check", write("noise.txt", bytes(range(256)) * 64)), "binary")


def test_pdf_is_told_what_to_do(write: Writes) -> None:
    path = write("report.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n")
    refused(desk("check", path), "PDF", "pdftotext")


def test_empty_folder(tmp_path: Path) -> None:
    refused(desk("check", tmp_path), "no reports")


def test_unknown_day(write: Writes) -> None:
    path = write("report.txt", b"The Security Council met on Friday.\n")
    refused(desk("check", path, "--published", "last Friday"), "last Friday")


def test_unknown_symbol() -> None:
    refused(desk("vote", "S/RES/99999"), "99999")


def test_fifty_megabytes_of_html_are_refused_at_once(write: Writes) -> None:
    page = b"<!doctype html><html><body>" + b"<p>The Council met on Friday.</p>\n" * 1_600_000
    path = write("dump.html", page)
    assert path.stat().st_size > 50_000_000
    start = time.monotonic()
    refused(desk("check", path), "MB")
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("tag", [b"<div>", b"<b>", b"<ul><li>"])
def test_a_million_opening_tags(write: Writes, tag: bytes) -> None:
    path = write("deep.html", b"<html><body>" + tag * 1_000_000 + b"The Council adopted a resolution.")
    start = time.monotonic()
    done = desk("check", path, seconds=60)
    assert done.returncode in (0, 2)
    assert "Traceback" not in done.stderr
    assert done.returncode == 0 or done.stderr.strip()
    assert time.monotonic() - start < 30


def test_wrong_encoding_is_read_and_what_was_replaced_is_said(write: Writes) -> None:
    text = (EXAMPLES / "1982-falklands.txt").read_bytes()
    damage = b"Anthony Pars\xff\xfens \xe2\x80\x94 caf\xc3\xa9 \xe2\x80\x94 \xc3\xa9"
    path = write("damaged.txt", text.replace(b"Anthony Parsons", damage))
    done = desk("check", path, "--format", "json")
    assert done.returncode == 0, done.stderr
    [report] = json.loads(done.stdout)["reports"]
    assert any(a["vote"] and a["vote"]["symbol"] == "S/RES/502(1982)" for a in report["actions"])
    assert "utf-8" in done.stderr.lower()


def test_latin_1_without_a_declaration(write: Writes) -> None:
    text = (EXAMPLES / "1982-falklands.txt").read_text(encoding="utf-8").replace("Panama", "Panamá")
    done = desk("check", write("latin.txt", text.encode("latin-1")), "--format", "json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["reports"][0]["actions"]


def test_another_language_is_named_and_not_read(write: Writes) -> None:
    done = desk("check", write("article.txt", (FRENCH * 3).encode()))
    refused(done, "English")


def test_one_bad_file_in_a_folder_does_not_stop_the_rest(tmp_path: Path) -> None:
    for n in range(5):
        (tmp_path / f"{n}.txt").write_bytes((EXAMPLES / "1990-kuwait.txt").read_bytes())
    (tmp_path / "2.txt").write_bytes(b"%PDF-1.7\n")
    done = desk("check", tmp_path, "--format", "json")
    assert done.returncode in (0, 2)
    assert len(json.loads(done.stdout)["reports"]) == 4
    assert "2.txt" in done.stderr


@pytest.mark.parametrize(
    "address",
    [
        "http://127.0.0.1:9/story",
        "http://localhost:9/story",
        "http://[::1]:9/story",
        "http://169.254.169.254/latest/meta-data/",
        "http://10.0.0.1/",
        "http://0x7f000001/",
    ],
)
def test_addresses_of_this_machine_and_private_networks(address: str) -> None:
    done = desk("check", address, seconds=20)
    refused(done)
    assert done.stderr.strip()


def test_nothing_to_check() -> None:
    done = desk("check")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    path = EXAMPLES / "1982-falklands.txt"
    output = tmp_path / "no" / "such" / "page.html"
    refused(desk("check", path, "--format", "html", "--output", output), "page.html")
