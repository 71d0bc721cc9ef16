"""Each column of the record's tables, said once: headers, documentation and tests all read it here."""

from __future__ import annotations

from collections.abc import Mapping

VOTES: Mapping[str, str] = {
    "id": "Distinct, stable and typeable: the resolution where adopted, else the draft, with #n where one text was "
    "voted on several times.",
    "symbol": "Symbol of the resolution where adopted, else of the text put to the vote; a meeting record where the "
    "proposal was never a document of its own.",
    "draft": "Symbol of the draft put to the vote; empty where no source has it.",
    "date": "Day of the vote, ISO.",
    "meeting": "Meeting record; empty where the Council voted by letter (2020) or no source has it.",
    "subject": "What was put to the vote: draft_resolution, amendment, paragraph, procedural_motion, "
    "preliminary_question, admission, appointment.",
    "procedural": '1 where the matter was one of procedure, so that no "no" was a veto (Article 27(2)); see notes.',
    "method": "vote, or without_vote where nobody was asked to vote.",
    "outcome": "adopted, vetoed, or short (too few votes in favour); carried or not_carried of motions.",
    "tally": "In favour-against-abstaining, then not participating and absent where there were any.",
    "ballots": "Every member's ballot, codes of the day: yes:CHN FRA|no:USA|abstain:GBR|not_participating:|absent:|"
    "unrecorded:.",
    "vetoes": 'Permanent members whose "no" defeated it.',
    "item": "Agenda item, or the topic of the meeting where no source has the item.",
    "title": "The library's title without the words that give number and outcome away.",
    "subjects": "Terms the library files it under, joined by |.",
    "topics": "Ids of horseshoe.council.topics found in item, title and subjects.",
    "sponsors": "Sponsors printed on the draft, as codes of the day; a missing one proves nothing.",
    "sources": "Ids of the sources that hold the vote.",
}

DISAGREEMENTS: Mapping[str, str] = {
    "vote": "Id of the vote.",
    "field": "What the sources differ on; a ballot is ballot: and the member's code.",
    "said": "What each source says: source=value, joined by |.",
    "taken": "What stands in the record.",
    "why": "The correction's reason; empty while it is unsettled and the better attested value stands.",
}

CORRECTIONS: Mapping[str, str] = {
    "vote": "Id of the vote; a range of days where a whole column is meant, a meeting record for the day of a meeting.",
    "source": "Whose slip it is.",
    "field": "Which statement; 'vote' is the whole row, 'member' a column under another State's name.",
    "old": "What the source says.",
    "new": "What stands instead; empty where the statement is dropped.",
    "reason": "Why, in one sentence.",
    "evidence": "Where it can be checked.",
    "confidence": "high or medium.",
}

NOTES: Mapping[str, str] = {
    "vote": "Id of the vote.",
    "kind": "procedural, explained, or what was put to the vote where no source says it: amendment, paragraph.",
    "note": "The fact that explains the outcome, dated.",
    "cite": "What it stands on.",
}

FINDINGS: Mapping[str, str] = {
    "vote": "Id of the vote.",
    "source": "Id of the source it was found in.",
    "finding": "What was found there, in one sentence.",
    "evidence": "Where it can be checked.",
}

IMPORTS: Mapping[str, str] = {
    "file": "Name of a file that was taken into a record of one's own.",
    "source": "Id of the source it is of.",
    "sha256": "Checksum of the file.",
    "new": "Number of votes it brought.",
    "filled": "Number of gaps it filled.",
    "changed": "Number of values it changed.",
}

MEETINGS: Mapping[str, str] = {
    "number": "Number of the meeting, counted since 1946; its record is S/PV.number.",
    "resumption": "1 where the meeting was resumed for the first time, and so on; empty where it was opened.",
    "date": "Day it was opened, ISO.",
    "until": "Its last day; empty where that is the same.",
    "closed": "1 where it was held in private.",
    "press": "Number of the press release on it; empty before 1994.",
    "topics": "Items of its agenda, joined by |.",
    "outcomes": "Symbols of what it decided or failed to decide, joined by |.",
    "source": "Id of the source.",
}

MOTIONS: Mapping[str, str] = {
    "id": "The meeting record with a word for what was moved, or the symbol of the draft.",
    "date": "Day of the vote, ISO.",
    "meeting": "Meeting record.",
    "subject": "What was put to the vote, as in votes.",
    "item": "What was moved, in our words.",
    "outcome": "carried or not_carried.",
    "tally": "In favour-against-abstaining.",
    "ballots": "As in votes; empty where no source at hand names every member.",
    "draft": "Symbol of the draft, where it was one.",
    "source": "Where it is told.",
    "sure": "ballots where members are named there, tally where only the counts are.",
}

REPRESENTATIVES: Mapping[str, str] = {
    "name": "A person who spoke for a State or the Organization, and other ways the name is printed, joined by |.",
    "alone": "1 where the surname may stand without an introduction.",
    "state": "Code of the State in the first years of the term; empty for officials of the Organization.",
    "office": "representative, deputy or observer; Secretary-General, under-secretary, special envoy and the like.",
    "since": "First year of the term.",
    "until": "Last year of the term; empty where it lasts.",
    "source": "Where the term is told, as SOURCES.md spells it out; U, alone or last, for what no source tells.",
}
