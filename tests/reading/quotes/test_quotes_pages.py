"""Claims about speakers whom press pages name in passing, or do not name."""

from __future__ import annotations

import pytest

from tests.reading.quoting import only, quotes, words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"We ran," a man who gave his name as Ko Lin told reporters.', "Ko Lin"),
        ('"We ran," said a woman who asked to be identified only as Zin.', "Zin"),
        ('"We ran," Abu Bakr, a teacher who goes by one name, said.', "Abu Bakr"),
        ('"We ran," said one of the survivors.', "one of the survivors"),
        ('"We ran," said one of the 54 divers who came back.', "one of the 54 divers"),
        ('"We ran," one of the 20 survivors said.', "one of the 20 survivors"),
        ('"We ran," an official of the International Committee of the Red Cross said in Tonga.',
         "official of the International Committee of the Red Cross"),
        ('"We ran," said Ana Lund, a former mayor, citing witnesses.', "Ana Lund"),
    ],
)  # fmt: skip
def test_a_speaker_is_called_what_the_report_calls_him(text: str, speaker: str) -> None:
    quote = only(text)
    assert words(quote) == ["We ran"]
    assert quote.kind == "direct"
    assert quote.speaker == speaker


def test_a_paper_that_quotes_somebody_passes_on_words_of_his() -> None:
    (quote,) = quotes('"Nobody came for us," the newspaper Herald quoted the mayor as saying.')
    assert (quote.kind, quote.speaker) == ("direct", "mayor")


def test_words_that_hang_on_that_are_part_of_a_clause() -> None:
    (quote,) = quotes('Ana Lund wrote in a post that "no diver is safe".')
    assert quote.kind == "mixed"


def test_it_is_whose_statement_was_quoted_and_not_the_statement() -> None:
    found = quotes('The port office said ships sank. Its statement spoke of 20 dead. "We mourn them all," it added.')
    assert found[-1].speaker == "port office"


def test_a_predicate_between_marks_is_of_the_pronoun_before_it() -> None:
    found = quotes('The port office said ships sank. It "also records thirty divers hurt".')
    assert (found[-1].kind, found[-1].speaker) == ("mixed", "port office")


def test_one_of_the_sources_is_called_what_he_is_beside_it() -> None:
    assert only('"We ran," said one of the sources, a security official.').speaker == "security official"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Mukhtar Zakaria fled Nyala. "They came by night," he explains.', "Mukhtar Zakaria"),
        ('Ana Lund leads the camp. "It rained," she recalled, "so we ate early."', "Ana Lund"),
        ('Save Tonga closed its clinic. "It rained," she recalled.', None),
        ('South Sudan closed the border. "It rained," he recalled.', None),
    ],
)
def test_he_is_who_was_spoken_of_by_a_full_name(text: str, speaker: str | None) -> None:
    assert quotes(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"One died," a police source told Xinhua. "It is early," the source added.', "police source"),
        ('Ten divers died at sea, its foreign ministry said. "They were children," it wrote.', "foreign ministry"),
        ('The Red Cross said the hospital was full. "We are tired," it said.', "Red Cross"),
    ],
)
def test_the_source_and_it_are_who_spoke_before(text: str, speaker: str) -> None:
    assert quotes(text)[-1].speaker == speaker


def test_words_left_open_end_where_the_report_tells_what_another_said() -> None:
    found = quotes('"Close it, we do not want it. The ministry said two divers died.')
    assert words(found[0]) == ["Close it, we do not want it"]
