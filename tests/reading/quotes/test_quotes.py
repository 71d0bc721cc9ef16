# ruff: noqa: E501 - a table
"""Claims about `find_quotes`: where quotes stand, who speaks, and who passed them on."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.passages import QuoteKind
from tests.reading.quoting import only, quotes, words


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ('"The border stays shut until May," said Ana Lund, a customs officer.', "The border stays shut until May", "Ana Lund"),
        ("“We buried nine neighbours today,” the mayor told reporters.", "We buried nine neighbours today", "mayor"),
        ("The French envoy said: “Our patience is not endless.”", "Our patience is not endless", "French envoy"),
        ("«Nous attendons encore», said the Swiss delegate.", "Nous attendons encore", "Swiss delegate"),
        ("'Nobody asked the villagers,' the Kenyan ambassador told the chamber.", "Nobody asked the villagers", "Kenyan ambassador"),
        ("„Das reicht nicht“, remarked the German minister.", "Das reicht nicht", "German minister"),
        ('Guterres: "Hunger is not a weapon of war."', "Hunger is not a weapon of war", "Guterres"),
        ('“Enough is enough!” shouted one delegate.', "Enough is enough!", "one delegate"),
        ('Mr. Zelensky went on: "Winter is close."', "Winter is close", "Volodymyr Zelensky"),
        ('"The talks go on," the statement read.', "The talks go on", "statement"),
    ],
)  # fmt: skip
def test_words_between_marks_have_the_speaker_their_cue_names(text: str, said: str, speaker: str) -> None:
    quote = only(text)
    assert quote.kind is QuoteKind.DIRECT
    assert words(quote) == [said]
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ('"The road," Lund said, "is mined."', ["The road", "is mined"]),
        ("“Every hour,” the Irish envoy added, “costs a life.”", ["Every hour", "costs a life"]),
        ('"It failed," said the Malian minister. "It will fail again."', ["It failed", "It will fail again"]),
        ("'We came,' the Turkish ambassador told the press, 'and we stay.'", ["We came", "and we stay"]),
        ("“Look at the map,” the Chilean delegate said. “Then vote.”", ["Look at the map", "Then vote"]),
        ("«Jamais», the Haitian envoy declared, «plus jamais».", ["Jamais", "plus jamais"]),
    ],
)
def test_a_quote_broken_up_by_its_cue_is_one_quote(text: str, pieces: list[str]) -> None:
    assert words(only(text)) == pieces


def test_a_second_quote_with_a_cue_of_its_own_is_another() -> None:
    first, second = quotes('"We are ready," the Danish envoy said. "We are not," the Greek envoy replied.')
    assert (first.speaker, second.speaker) == ("Danish envoy", "Greek envoy")


def test_a_quote_runs_over_paragraphs_whose_closing_marks_are_left_out() -> None:
    quote = only("“The first winter was long.\n\n“The second will be longer,” the Ukrainian envoy said.")
    assert words(quote) == ["The first winter was long", "The second will be longer"]
    assert quote.speaker == "Ukrainian envoy"


def test_a_missing_closing_mark_is_closed_by_the_end_of_the_paragraph() -> None:
    first, second = quotes('The Polish envoy said: "We will come back\n\nThe Dutch envoy said it was late.')
    assert words(first) == ["We will come back"]
    assert second.kind is QuoteKind.INDIRECT


def test_words_that_follow_a_colon_at_the_end_of_a_paragraph_are_the_speakers() -> None:
    quote = only("The Egyptian minister said:\n\n“There is no plan for the day after.”")
    assert (quote.speaker, quote.state) == ("Egyptian minister", "EGY")


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("The Belgian envoy said that the convoy had been turned back.", "the convoy had been turned back", "Belgian envoy"),
        ("According to the Sudanese army, the depot was empty.", "the depot was empty", "Sudanese army"),
        ("The depot was empty, according to the Sudanese army.", "The depot was empty", "Sudanese army"),
        ("Two bridges fell overnight, the regional governor said.", "Two bridges fell overnight", "regional governor"),
        ("Tehran says it is bound by no deadline.", "it is bound by no deadline", "Tehran"),
        ("The minister told lawmakers that the mission was over.", "the mission was over", "minister"),
        ("A senior UN official noted on Friday that stocks were gone.", "stocks were gone", "senior UN official"),
        ("Several envoys, Larsen said, had left the room.", "Several envoys", "Larsen"),
        ("The UN chief underscored the need for open crossings.", "the need for open crossings", "UN chief"),
        ("The health minister warned of a second outbreak in the camps.", "a second outbreak in the camps", "health minister"),
        ("Washington defended its choice by saying it could save the talks.", "it could save the talks", "Washington"),
    ],
)  # fmt: skip
def test_words_retold_are_the_clause_or_object_of_the_cue(text: str, said: str, speaker: str) -> None:
    quote = only(text)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.spans[0].quote == said
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The Russian envoy called the text “a licence to kill”.", "a licence to kill"),
        ('The premier spoke of "a cold peace".', "a cold peace"),
        ("The Danish envoy dismissed the claim as 'pure theatre'.", "pure theatre"),
        ('Cuba\'s ambassador accused the US of "double standards".', "double standards"),
        ('The Irish envoy warned of a "slow famine".', "slow famine"),
        ('The Turkish ministry termed it an "insult to reason".', "insult to reason"),
        ('The chief medic said Rafah was "one large ward".', 'Rafah was "one large ward"'),
        ("The Thai envoy said that Bangkok “stands apart” from both camps.", "Bangkok “stands apart” from both camps"),
    ],
)
def test_a_sentence_that_retells_with_some_words_quoted_is_mixed(text: str, said: str) -> None:
    quote = only(text)
    assert quote.kind is QuoteKind.MIXED
    assert quote.spans[0].quote.rstrip(".") == said


@pytest.mark.parametrize(
    "text",
    [
        'The "snapback" took effect at midnight.',
        "A so-called 'safe zone' was shelled again.",
        'Seeking a "humanitarian pause", the envoys met once more.',
        "The Council adopted resolution 2728 on Monday.",
        "The United States and its allies met in Geneva.",
        "The draft states that the mandate ends in May.",
        "The resolution demands that all parties stop fighting.",
        "The storm claimed the lives of two sailors.",
        "Rain was reported in the north, and roads were said to be open.",
        "The Council said in a statement that it was concerned.",
        "Member states called the roll and the clerk's notes show it.",
        "The clubs' coach and the players' union met.",
    ],
)
def test_terms_texts_and_passives_are_nobodys_words(text: str) -> None:
    assert [q for q in quotes(text) if q.speaker] == []


@pytest.mark.parametrize(
    ("text", "speaker", "role", "state"),
    [
        ("Israeli Prime Minister Benjamin Netanyahu said the army would stay.", "Benjamin Netanyahu", "Israeli Prime Minister", "ISR"),
        ("Secretary of State Marco Rubio said the talks were over.", "Marco Rubio", "Secretary of State", "USA"),
        ("White House spokesman John Kirby said there was time.", "John Kirby", "White House spokesman", "USA"),
        ("Nate Evans, the spokesman for the U.S. Mission, said no date was set.", "Nate Evans", "spokesman for the U.S. Mission", "USA"),
        ("The health ministry in Gaza said the wards were full.", "health ministry in Gaza", None, None),
        ("The Israeli military said the tunnel was closed.", "Israeli military", None, "ISR"),
        ("A senior US diplomat said the text was dead.", "senior US diplomat", "senior US diplomat", "USA"),
        ("UN chief Antonio Guterres said the convoys had stopped.", "Antonio Guterres", "UN chief", None),
        ("Moscow said the report was false.", "Moscow", None, "RUS"),
        ("Netanyahu's office said the team had left.", "Netanyahu's office", None, "ISR"),
        ("The Saudi foreign minister, Faisal bin Farhan, said the offer stood.", "Faisal bin Farhan", "Saudi foreign minister", "SAU"),
        ("Israel and the US said the offer stood.", "Israel and the US", None, None),
    ],
)  # fmt: skip
def test_a_speaker_has_a_name_an_office_and_a_state(
    text: str, speaker: str, role: str | None, state: str | None
) -> None:
    quote = only(text)
    assert (quote.speaker, quote.role, quote.state) == (speaker, role, state)


@pytest.mark.parametrize(
    ("introduced", "later"),
    [
        ("Britain's ambassador Barbara Woodward said the text was weak.", "The ambassador said she would abstain."),
        ("French envoy Jérôme Bonnafont said the text was weak.", "He added that Paris would abstain."),
        ("Algerian ambassador Amar Bendjama said the text was weak.", "Bendjama warned that time was short."),
        ("“The text is weak,” Maltese envoy Vanessa Frazier said.", "“It is late,” she added."),
        ("Slovenian ambassador Samuel Žbogar said the text was weak.", "The diplomat stressed that time was short."),
        (
            "Guyana's envoy Carolyn Rodrigues-Birkett said the text was weak.",
            "“We are small,” the Guyanese envoy said.",
        ),
    ],
)
def test_pronouns_surnames_and_offices_lead_back_to_the_person(introduced: str, later: str) -> None:
    first, second = quotes(f"{introduced}\n\n{later}")
    assert first.speaker is not None
    assert " " in first.speaker
    assert (second.speaker, second.state) == (first.speaker, first.state)


def test_another_envoy_is_not_taken_for_the_one_named_before() -> None:
    _, second = quotes("French envoy Jérôme Bonnafont said it was late.\n\nThe Chinese envoy said it was early.")
    assert (second.speaker, second.state) == ("Chinese envoy", "CHN")


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("“It is over,” said the Greek envoy, as quoted by AFP.", "Greek envoy", ("AFP",)),
        ("The Greek envoy told Reuters that it was over.", "Greek envoy", ("Reuters",)),
        ("It was over, the Greek envoy said, news agency AFP reported.", "Greek envoy", ("AFP",)),
        ("The Greek envoy said it was over, as per AFP's report.", "Greek envoy", ("AFP",)),
        ("AFP quoted a hospital official as saying that the wards were full.", "hospital official", ("AFP",)),
        ("The wards were full, Reuters reported, citing hospital officials.", "hospital officials", ("Reuters",)),
        ("State news agency SANA, citing a military source, reported that the base was hit.", "military source",
         ("State news agency SANA",)),
        ("The base was hit, says AP.", "AP", ()),
    ],
)  # fmt: skip
def test_who_passed_words_on_is_kept_apart_from_who_spoke(text: str, speaker: str, via: tuple[str, ...]) -> None:
    quote = only(text)
    assert (quote.speaker, quote.via) == (speaker, via)


def test_two_speakers_of_one_sentence_have_each_their_own() -> None:
    first, second = quotes("While Israel asserts it marks safe roads, residents argue that no road is safe.")
    assert (first.speaker, words(first)) == ("Israel", ["it marks safe roads"])
    assert (second.speaker, words(second)) == ("residents", ["no road is safe"])


def test_the_ministry_is_the_one_last_spoken_of() -> None:
    _, second = quotes(
        "The Yemeni health ministry said the wards were full.\n\nThe ministry added that stocks were gone."
    )
    assert second.speaker == "Yemeni health ministry"


def test_words_quoted_around_a_cue_in_the_midst_of_a_sentence_are_mixed() -> None:
    quote = only("The results, the Omani envoy said, “speak for themselves”.")
    assert (quote.kind, quote.speaker) == (QuoteKind.MIXED, "Omani envoy")


def test_an_agency_nobody_listed_is_known_by_its_trade() -> None:
    quote = only("The Omani envoy called the plan “a maze”, state broadcaster ONTV reported.")
    assert (quote.speaker, quote.via) == ("Omani envoy", ("ONTV",))


def test_furniture_says_nothing() -> None:
    assert quotes("The talks ended on Monday.\n\nALSO READ | 'We Will Win': Premier Says Party Is Ready\n") == []


def test_a_span_is_a_place_also_where_the_same_words_stand_twice() -> None:
    text = '😀 "No," he wrote.\n\nThe Cuban envoy said: "No, never again e\u0301."'
    last = quotes(text)[-1]
    assert last.spans[0].start == text.rindex("No, never")


@pytest.mark.parametrize(
    ("text", "speaker", "state"),
    [
        ('Nebenzia replied: "Wait and see."', "Vassily Nebenzia", "RUS"),
        ("Lavrov said Moscow would not be lectured.", "Sergei Lavrov", "RUS"),
        ("Woodward, whose country holds the pen on Yemen, said she hoped it would hold.", "Woodward", None),
        ("Thousands have fled, according to the Assistance Association for Political Prisoners.",
         "Assistance Association for Political Prisoners", None),
        ("Two soldiers were taken prisoner, the Ukrainian ministry claimed; Moscow denied it.",
         "Ukrainian ministry", "UKR"),
        ('Kelley Currie, then the US deputy ambassador, likened the rules to "a straitjacket".', "Kelley Currie", "USA"),
    ],
)  # fmt: skip
def test_a_speaker_in_full_and_nobody_elses_state(text: str, speaker: str, state: str | None) -> None:
    first = quotes(text)[0]
    assert (first.speaker, first.state) == (speaker, state)


def test_words_retold_that_hold_words_quoted_are_mixed() -> None:
    assert only("The text is 'legally binding', according to Malta's ambassador.").kind is QuoteKind.MIXED
