"""The day of a vote as its tellings give it: of the moments told with it, the most exact."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Modality, Moment, Precision
from horseshoe.reading.sides.seated import strangers
from horseshoe.reading.votes.episodes import Episode
from horseshoe.reading.votes.evidence import Evidence
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.telling import Telling
from horseshoe.reading.words.dates import resolve
from horseshoe.reading.words.late import late

NOW = frozenset({"today", "tonight", "yesterday"})


def date_of(episode: Episode, published: date | None, evidence: Evidence, voters: set[str]) -> Moment | None:
    """The day: of the moments told with the vote itself, the most exact, the first of those.

    A day without its year is none of a year in which two voters did not sit: the vote is of another.
    """
    ahead = episode.modality in (Modality.EXPECTED, Modality.PROPOSED) or _will_not_be(episode, evidence.text)
    tense: Literal["past", "future"] = "future" if ahead else "past"
    best: tuple[int, int, Moment, Fact] | None = None
    for i, telling in enumerate(episode.tellings):
        for fact in telling.of(Slot.MOMENT):
            told = _in_its_year(fact, telling, published, tense, voters)
            if told is None:
                continue
            moment = told
            rank = _exactness(moment)
            if rank and (best is None or (-rank, not telling.tells_vote, i) < (*best[:2], i)):
                key = (-rank, int(not telling.tells_vote))
                if best is None or key < best[:2]:
                    best = (*key, moment, fact)
    if best is None:
        return None
    a_year = best[2].precision is Precision.YEAR
    if (published is None or a_year) and (now := _now(episode, None if a_year else best[3])) is not None:
        best = (*best[:2], resolve(now.value, published, tense), now)  # "vetoed today", and a day of something else
    evidence.add("date", best[3])
    return best[2]


def _will_not_be(episode: Episode, text: str) -> bool:
    """Whether a vote is denied that was to come: "will not vote on Friday"."""
    denied = (f for t in episode.tellings for f in t.of(Slot.OUTCOME) if f.modality is Modality.DENIED)
    return any(_TO_COME.search(text, f.start, f.end) for f in denied)


_TO_COME = late(r"(?i)\b(?:will|wo|would|is|are)\b")


def today(episode: Episode) -> Moment | None:
    """ "Today", where nothing says which day that was."""
    now = _now(episode, None)
    return resolve(now.value, None, "past") if now is not None else None


def _now(episode: Episode, beside: Fact | None) -> Fact | None:
    """ "Today", told with the vote itself, and in one sentence with another day where that is given."""
    tellings = (t for t in episode.tellings if t.tells_vote and not t.recalled)
    told = (f for t in tellings if beside is None or beside in t.facts for f in t.of(Slot.MOMENT))
    now = next((f for f in told if f.value.text.lower() in NOW), None)
    if now and beside and max(beside.start - now.end, now.start - beside.end) < _ITS_DAY:
        return None  # "today, 5 June 2014"
    return now


_ITS_DAY = 12  # code points between "today" and its own day


def _in_its_year(
    fact: Fact, telling: Telling, published: date | None, tense: Literal["past", "future"], voters: set[str]
) -> Moment | None:
    """A day told without its year; of the year the report is in where who voted did not sit in the year of writing.

    None where two of them sat in neither.
    """
    moment = resolve(fact.value, published, tense)
    if tense == "past" and published and moment.precision == "day" and _after(moment, published):
        return None  # no vote was held on a day to come
    if fact.value.year or not moment.value:
        return moment
    odd = strangers(voters, int(moment.value[:4]))
    if odd and fact.value.month and telling.year and not strangers(voters, telling.year):
        return resolve(replace(fact.value, year=telling.year), published, tense)
    return moment if len(odd) < 2 else None


def _after(moment: Moment, published: date) -> bool:
    """Whether a day comes after the report, by more than the world's clocks differ."""
    return date.fromisoformat(moment.value or "0001-01-01") > published + timedelta(days=1)


def _exactness(moment: Moment) -> int:
    if moment.value and moment.precision == "day":
        return 4
    if moment.day is not None or moment.weekday is not None:
        return 3
    return 2 if moment.value or moment.month is not None or moment.earliest else 0
