"""Where each thing stands, as a path without form or query. An address is something a person can type.

The path of a vote is its id without the year of a resolution (links that end in a bracket break when mailed) and
with '-' for '#' (which no address can hold): S/RES/2728(2024) -> /vote/S/RES/2728, S/3502#3 -> /vote/S/3502-3.
"""

from __future__ import annotations

import re
from datetime import date

from horseshoe.answers.chosen import continued
from horseshoe.council.states import state
from horseshoe.record.store import Record
from horseshoe.record.vote import Vote

_YEAR = re.compile(r"\(\d{4}\)$")
FRONT, VOTES, MEMBERS, COUNCIL, AGREEMENT = "/", "/votes", "/members", "/council", "/agreement"
DATA, METHOD, LAW, CHECK, STORIES, FIND = "/data", "/method", "/law", "/check", "/stories", "/find"
SUPPOSE = "/law/try"
OEMBED = "/oembed"
FEED = "/feeds/votes"


def vote_path(vote: Vote | str) -> str:
    """'/vote/S/RES/2728' for the vote, or for its id."""
    name = vote if isinstance(vote, str) else vote.id
    return f"/vote/{_YEAR.sub('', name).replace('#', '-')}"


def named(record: Record, name: str) -> tuple[Vote, ...]:
    """Votes an address means: what stands after '/vote/', however it was typed; () where there are none."""
    asked = name.strip("/ ")
    head, dash, part = asked.rpartition("-")
    return record.on_text(asked) or (record.on_text(f"{head}#{part}") if dash else ())


def member_path(code: str) -> str:
    """'/member/FRA'; '/member/RUS' for the Soviet Union too, whose seat it holds."""
    return f"/member/{continued(state(code).code)}"


def feed_path(of: str, name: str) -> str:
    """'/feeds/member/FRA', '/feeds/item/the-situation-in-libya', '/feeds/outcome/vetoed'."""
    return f"/feeds/{of}/{name}"


def year_path(year: int) -> str:
    """'/votes/1946': the votes of a year, where pages are files."""
    return f"{VOTES}/{year}"


def council_path(day: date) -> str:
    """'/council/2024-03-25'."""
    return f"{COUNCIL}/{day.isoformat()}"
