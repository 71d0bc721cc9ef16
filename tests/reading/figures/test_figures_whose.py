# ruff: noqa: E501 - a table
"""Claims about whose figure it is: who counted, and who passed it on."""

from __future__ import annotations

import pytest

from horseshoe.reading.claims.passages import Figure
from horseshoe.reading.figures.figures import find_figures
from horseshoe.reading.marks import find_marks
from horseshoe.reading.pages.plain import read_plain
from horseshoe.reading.quotes.quotes import find_quotes


def figures(text: str) -> list[Figure]:
    page = read_plain(text.encode(), "report.txt")
    marks = find_marks(page.text)
    return find_figures(page, marks, find_quotes(page, marks, None), None)


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("The port authority told Reuters 31 people were killed on the quay.", ("port authority", "Reuters")),
        ("The port authority confirmed to Reuters that 31 people were killed.", ("port authority", "Reuters")),
        ("Ana Lund informed the Security Council that 31 people were killed.", ("Ana Lund",)),
        ("31 people were killed, Ana Lund told an emergency session of the Security Council.", ("Ana Lund",)),
        ("31 people were killed on the quay, said Ana Lund on Monday.", ("Ana Lund",)),
        ("31 people were killed on the quay, AFP quoted Ana Lund as saying.", ("Ana Lund", "AFP")),
        ("Since Friday, Ana Lund said, 31 people were killed.", ("Ana Lund",)),
        ("31 people were killed on the quay, rescue workers said.", ("rescue workers",)),
        ("31 people were killed on the quay, said the head of the district, Ana Lund.", ("Ana Lund",)),
        ("31 people were killed, according to the country's disaster management agency.", ("country's disaster management agency",)),
        ("31 people were killed, the White Helmets said.", ("White Helmets",)),
        ("31 people were killed, Save the Children's Ana Lund said.", ("Ana Lund",)),
        ("31 people were killed, said Doctors Without Borders (MSF).", ("Doctors Without Borders",)),
        ("31 people were killed on the quay, Anna van de Lund, who leads the mission, told reporters.", ("Anna van de Lund",)),
        ("31 people were killed, an inquiry by the mission found.", ("mission",)),
        ("31 people were killed, a surgeon who treated the wounded told Reuters.", ("surgeon", "Reuters")),
        ("31 people were killed, a resident of the town who asked not to be named said.", ("resident of the town",)),
        ("31 people were killed, junior minister Ana Lund said.", ("Ana Lund",)),
        ("31 people were killed, medics and residents said.", ("medics and residents",)),
        ('"31 people were killed," the surgeon, Ana Lund, was quoted as saying by Reuters.', ("Ana Lund", "Reuters")),
        ("A surgeon was quoted as saying by the Tasnim agency that 31 people were killed.", ("surgeon", "Tasnim agency")),
        ("According to the port office 31 people were killed, while rebels denied it.", ("port office",)),
        ("The ministry announced 31 deaths, the most in a day.", ("ministry",)),
        ("A prosecutor had earlier spoken of 31 people executed.", ("prosecutor",)),
        ("This comes on top of the 31 deaths that the doctors' charity recorded in August.", ("doctors' charity",)),
        ("Ana Lund said nobody was hurt, while local agencies, citing the ministry, said 31 people were killed.", ("ministry", "local agencies")),
        ("31 people were killed, Ana Lund told Radio Dabanga.", ("Ana Lund", "Radio Dabanga")),
        ("Ana Lund told state television that 31 people were killed.", ("Ana Lund", "state television")),
        ("31 people were killed, Ana Lund told pro-government radio.", ("Ana Lund", "pro-government radio")),
        ("31 people were killed, Ana Lund was quoted as saying by state television.", ("Ana Lund", "state television")),
        ("Witnesses quoted by the BBC said that 31 people were killed.", ("Witnesses", "BBC")),
        ("31 people were killed, officials familiar with the matter said.", ("officials",)),
        ("A tally by AFP based on official figures puts the dead at 31.", ("AFP",)),
        ("31 people were killed, Ana Lund said, citing her office's monitors.", ("Ana Lund",)),
        ("31 people were killed, according to preliminary figures from the port office.", ("port office",)),
        ("The port office, whose men work under the army, earlier spoke of 31 killed.", ("port office",)),
        ("A Reuters photographer saw 31 bodies on the quay.", ("Reuters photographer",)),
        ("Thirty-one people were killed, the port office said, but a paper seen by Reuters told of many more.", ("port office",)),
        ("The port office said the raid had begun. Its figures show 31 deaths.", ("port office",)),
        ("Over 31 people have been killed, by the reckoning of aid groups.", ("aid groups",)),
        ("Over 31 people have been killed, by the force's count.", ("force",)),
        ("31 people were killed, Ana Lund informed the Council, whose members fell silent.", ("Ana Lund",)),
        ("State media were silent, while the opposition spoke of 31 dead.", ("opposition",)),
        ("The doctors' union named 31 of the dead as staff of a charity.", ("doctors' union",)),
        ("Foro Penal, a rights group, counts 31 people arrested.", ("Foro Penal",)),
        ("The rebels claimed to have killed 31 soldiers.", ("rebels",)),
        ("The army admitted losing 31 soldiers.", ("army",)),
        ("Tehran's last official toll stood at 31 dead.", ("Tehran",)),
        ("Nobody was jailed, according to a monitoring group; 31 were killed in the port.", ()),
        ("31 people were killed, a witness reached by AFP said.", ("witness", "AFP")),
        ("31 people were killed, Ana Lund told The Independent.", ("Ana Lund", "The Independent")),
        ("31 people were killed, Ana Lund told the Daily Star.", ("Ana Lund", "Daily Star")),
        ("Interfax cited Ana Lund as saying 31 people were killed.", ("Ana Lund", "Interfax")),
        ("Ana Lund was quoted by local media as saying that 31 people were killed.", ("Ana Lund", "local media")),
        ("31 people were killed, officials told our correspondent.", ("officials",)),
        ("31 people were killed, two officers confirmed to AFP.", ("two officers", "AFP")),
        ("The port office said Sunday a fire on the quay had killed 31 people.", ("port office",)),
        ("31 people were killed, the separatists said in a statement.", ("separatists",)),
        ("31 people were killed, Interfax Ukraine reported, quoting the port office.", ("port office", "Interfax")),
        ("31 people were killed, officials said yesterday, with the road still shut.", ("officials",)),
        ("Police earlier placed the number of fatalities on the island at 31.", ("Police",)),
        ("31 people were killed, according to data from the national disaster agency.", ("national disaster agency",)),
        ("31 people were killed, health officials in the enclave said.", ("health officials in the enclave",)),
        ("31 people were killed, Ana Lund told ambassadors.", ("Ana Lund",)),
        ("The ministry's toll stood at 31 dead.", ("ministry",)),
        ("Rebels claim to have killed 31 soldiers.", ("Rebels",)),
        ("Guterres condemned the raid that killed 31 people.", ()),
        ("Lund denounced in a report that 31 people had been killed.", ("Lund",)),
        ("A doctor there, who asked not to be named, said 31 people were killed.", ("doctor",)),
        ("A rescuer told AFP that the toll could climb to 31.", ("rescuer", "AFP")),
        ("State radio said, citing the port office, that 31 people were killed.", ("port office", "State radio")),
        ("Security and local sources said 31 people were killed.", ("Security and local sources",)),
        ("31 people were killed, residents and a member of the militia said.", ("residents and a member of the militia",)),
        ("Residents and medics put the toll at 31.", ("Residents and medics",)),
        ("Overall, according to the port office, 31 people were killed.", ("port office",)),
        ("The general staff put its losses at 31 dead.", ("general staff",)),
        ("The floods claimed 31 lives, UN figures show.", ("UN figures",)),
        ("The port hospital had admitted 31 people wounded in the fire, said Ana Lund.", ("Ana Lund",)),
        ("31 deaths were reported by BBC Burmese.", ("BBC Burmese",)),
        ("31 people were killed, as reported by Reuters.", ("Reuters",)),
        ("Partners estimate that 31 people were killed, OCHA said.", ("Partners", "OCHA")),
        ("31 people were killed, the company, Portline, said.", ("Portline",)),
        ("An inquiry into the fire on the quay in March found that 31 people were killed.", ("inquiry",)),
        ("31 people were killed, the port office said on Monday - a record.", ("port office",)),
        ("31 people were killed, the port office said on Monday: nobody was on watch.", ("port office",)),
        ("31 people were killed, a spokesman for the exiled National Unity Government said.", ("spokesman for the exiled National Unity Government",)),
        ("31 people were killed, according to data documented by the port office.", ("port office",)),
        ("31 people were killed, a local administrator, Ana Lund, said; the rest fled.", ("Ana Lund",)),
        ("The port monitoring mission in Cuba has verified the deaths of 31 civilians.", ("port monitoring mission in Cuba",)),
        ("A rights group, the Lund Association for Sailors, said 31 people were killed.", ("Lund Association for Sailors",)),
        ("31 people were killed, said Volker Türk's office.", ("Volker Türk's office",)),
        ("Lund said in a statement 31 people had been killed.", ("Lund",)),
        ("The port office, quoted by the semi-official Tasnim agency, said 31 people were killed.", ("port office", "Tasnim")),
        ("31 people were killed, the UN rights office's Ana Lund said.", ("Ana Lund",)),
        ("31 people were killed, a UN inquiry team concluded of the fire.", ("UN inquiry team",)),
        ("31 people were killed, according to figures released by the port office on Monday.", ("port office",)),
        ("The United Nations on Monday raised the toll from the fire on the quay the day before to 31.", ("United Nations",)),
        ("The port office detailed that 31 people were killed.", ("port office",)),
        ("31 people were killed, the Emergency Response Rooms, a network, reported.", ("Emergency Response Rooms",)),
        ("31 people were killed, according to a UN appeal launched on Monday.", ("UN appeal",)),
        ("The ministry put the wounded at 31.", ("ministry",)),
        ("They killed 31 nurses in a ward, before setting it ablaze, said Colonel Ana Lund.", ("Ana Lund",)),
        ("31 people were killed, according to the Norwegian Refugee Council, which has an office there.", ("Norwegian Refugee Council",)),
        ("31 people were killed in strikes that Israel said were aimed at rebels.", ()),
        ("The port's review committee found that 31 people were killed.", ("port's review committee",)),
        ('31 people were killed, Ana Lund told a briefing in Geneva, "an average of more than ten a day".', ("Ana Lund",)),
        ("The State's local affiliate said it had killed 31 people.", ("State's local affiliate",)),
        ("The Lund committee, which gave the number of people killed as 31, called for calm.", ("Lund committee",)),
    ],
)  # fmt: skip
def test_a_figure_is_of_the_one_who_tells_it(text: str, chain: tuple[str, ...]) -> None:
    assert [f.attribution for f in figures(text)] == [chain]


def test_an_agency_passes_on_only_what_it_was_told() -> None:
    found = figures("The shelling killed 40 people, the Red Cross said, and local doctors told AFP that 60 others were hurt.")
    assert [f.attribution for f in found] == [("Red Cross",), ("local doctors", "AFP")]


def test_a_number_that_trails_after_the_speaker_is_still_of_the_speaker() -> None:
    found = figures("Seven people died on the quay, Ana Lund said, bringing the toll to 19.")
    assert [(f.low, f.attribution) for f in found] == [(7, ("Ana Lund",)), (19, ("Ana Lund",))]


def test_a_clause_of_another_is_his() -> None:
    found = figures("Forty people were killed, the ministry said, whereas UNHCR counts 60 dead.")
    assert [(f.low, f.attribution) for f in found] == [(40, ("ministry",)), (60, ("UNHCR",))]


def test_what_follows_a_colon_is_still_of_the_speaker() -> None:
    found = figures("Forty-two migrants drowned, the IOM said on Wednesday: 29 were from Sudan, eight from Somalia.")
    assert [(f.low, f.counts.value, f.attribution) for f in found] == [
        (42, "killed", ("IOM",)), (29, "killed", ("IOM",)), (8, "killed", ("IOM",)),
    ]  # fmt: skip


def test_what_a_speaker_adds_without_that_is_his() -> None:
    found = figures('"We lost 40 people," Ana Lund said, adding 60 others were wounded.')
    assert [(f.low, f.attribution) for f in found] == [(40, ("Ana Lund",)), (60, ("Ana Lund",))]


def test_it_is_the_body_that_told_and_not_where_its_sources_are() -> None:
    text = "Forty people died, according to the Observatory, which has sources inside Syria. Another 15 were killed, it added."
    assert [f.attribution for f in figures(text)] == [("Observatory",), ("Observatory",)]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Ten people died in North Kordofan's capital of El Obeid.", "El Obeid"),
        ("Ten people died in neighbouring Burkina Faso.", "neighbouring Burkina Faso"),
        ("Ten people died in the Darfur region.", "Darfur"),
        ("Ten people died in Israeli airstrikes in the suburb of Dahiyeh.", "Dahiyeh"),
        ("The toll since Monday reached 10 dead.", "since Monday"),
    ],
)
def test_a_figure_is_bounded_by_its_place_and_beginning(text: str, scope: str) -> None:
    assert [f.scope for f in figures(text)] == [scope]
