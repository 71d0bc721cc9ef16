"""One statement of the Council, as one sentence tells it, and who is the Council in that sentence."""

from __future__ import annotations

from msgspec import Struct

from horseshoe.reading.claims.actions import Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late

FORMS = {
    "presidential": Proposal.PRESIDENTIAL_STATEMENT, "press": Proposal.PRESS_STATEMENT,
    "joint": Proposal.JOINT_STATEMENT,
    **dict.fromkeys(
        (f"{who}{mark}" for who in ("chair", "chairman", "chairperson", "president") for mark in ("'s", " 's")),
        Proposal.PRESIDENTIAL_STATEMENT,
    ),
}  # fmt: skip


class Statement(Struct, frozen=True):
    """A statement in one sentence: its place in the line's norm, what became of it, who proposed and who held it up.

    `spoken` where no statement is named: what the Council said ("condemned the attack") may be said by a text;
    `loosely` where texts do so as often.
    """

    at: int
    stop: int
    modality: Modality
    outcome: Told
    form: Proposal
    holders: tuple[str, ...] = ()
    called_veto: bool = False
    backers: int | None = None
    members: tuple[str, ...] = ()
    spoken: bool = False
    loosely: bool = False


# "The ambassador at the Council condemned": who speaks there is not the Council.
NOT_THERE = (
    r"(?<!\bat )(?<!\bat the )(?<!\bin )(?<!\bin the )(?<!\bto )(?<!\bto the )(?<!\bbefore )(?<!\bbefore the "
    r")(?<!\bfrom )(?<!\bfrom the )(?<!\binto )(?<!\binto the )(?<!\bwith )(?<!\bwith the )"
)
_COUNCILS = late(r"(?i)\b(?:council|unsc)\b")
_SEATS = 15
_SPOKEN_FOR = ("on behalf of ", "in the name of ")  # "appealed on behalf of all the members"


def by_the_whole(line: Line) -> str:
    """The norm with `<C..>` for those who are all of the Council: "all 15 members of the Security Council said"."""
    norm = line.norm
    for at, chunk in line.tags("V"):
        who = chunk.value
        spoken_for = norm.endswith(_SPOKEN_FOR, 0, at)
        if who.members or who.nobody or (who.others and not spoken_for) or who.of is not None:
            continue
        named = spoken_for or _COUNCILS.search(line.text, chunk.start, chunk.end)
        if who.count == _SEATS or (who.every and named):
            norm = f"{norm[: at + 1]}C{norm[at + 2 :]}"
    return norm


# "In a statement today, Rabbi Stern, president of the league, also deplored": a person's.
_OFFICE = r"(?:president|head|director|leader|chair\w*|spokes\w+|secretary|chief|founder|member)"
_BY_A_PERSON = late(
    rf" (?:on <M\d+> |<M\d+> |published |issued |released )*,? ?(?:rabbi|dr|mr|mrs|ms|sen|rep|senator|congress\w+|lord|"
    rf"prof\w*|sheikh|imam|bishop|archbishop|[a-z'-]+ (?:[a-z'-]+ )?, (?:the )?(?:[a-z]+ )?{_OFFICE} of)\b"
)


def by_a_person(norm: str, at: int) -> bool:
    """Whether a statement, its noun ending at a place, is that of a person named right behind it."""
    return _BY_A_PERSON.match(norm, at) is not None
