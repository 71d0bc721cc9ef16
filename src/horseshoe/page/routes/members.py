"""Members: /members, and one of them: /member/FRA, or by any of its names."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Path

from horseshoe.answers.chosen import continued
from horseshoe.council.asked import member as named
from horseshoe.page import paths
from horseshoe.page.errors import Elsewhere
from horseshoe.page.house import House, house
from horseshoe.page.publishing import publish
from horseshoe.page.views.member import MemberView, member_drawing, member_sheet, member_view
from horseshoe.page.views.members import MembersView, members_sheet, members_view

router = APIRouter()


def everybody(house: Annotated[House, Depends(house)]) -> MembersView:
    """Everybody who ever sat."""
    return members_view(house.record, house.settings.today())


def seen(
    house: Annotated[House, Depends(house)],
    name: Annotated[str, Path(description="A State, by code or name: FRA, France", max_length=80)],
) -> MemberView:
    """The member of an address; any of its codes and names leads to its code of today."""
    code = continued(named(name, "name") or name)
    if code != name:
        raise Elsewhere(paths.member_path(code))
    return member_view(house.record, code, house.settings.today())


MEMBERS_PAGE = publish(
    router,
    paths.MEMBERS,
    everybody,
    template="members.html",
    name="members",
    summary="Everybody who ever had a seat, with terms, presidencies and votes.",
    sheet=lambda _, view: members_sheet(view),
)
MEMBER_PAGE = publish(
    router,
    "/member/{name}",
    seen,
    template="member.html",
    name="member",
    summary="One member: terms, presidencies, ballots by year, vetoes by convention, neighbours.",
    sheet=lambda _, view: member_sheet(view),
    draw=lambda _, view: member_drawing(view),
)
