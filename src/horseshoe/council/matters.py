"""What kinds of matter are procedural: settled, recommended to be, unsettled, or not.

No list binds the Council. Settled is what the Charter says, or what the Repertoire records as decided by procedural
votes; A/RES/267 (III) of 14 April 1949 recommended a longer list; and where Presidents' rulings and double vetoes went
both ways, a member can raise the preliminary question.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """How sure it is that a matter is procedural."""

    PROCEDURAL = "procedural"
    RECOMMENDED = "recommended"  # by the General Assembly, whose list the Council never adopted
    UNSETTLED = "unsettled"
    SUBSTANTIVE = "substantive"


@dataclass(frozen=True, slots=True)
class Matter:
    """A kind of matter, how it stands, and where that is from."""

    id: str
    text: str
    standing: Standing
    cite: str


_REPERTOIRE = "Charter Art. 27(2); Repertoire 1946-51 and 1956-58, as listed in Sievers and Daws 7.5e"
_267 = "A/RES/267 (III), annex"
_P, _R, _U, _S = Standing.PROCEDURAL, Standing.RECOMMENDED, Standing.UNSETTLED, Standing.SUBSTANTIVE
MATTERS: Mapping[str, Matter] = {
    each.id: each
    for each in (
        Matter("agenda_inclusion", "an item is taken up", _P, f"{_REPERTOIRE}; rule 9"),
        Matter("agenda_order", "items change places", _P, f"{_REPERTOIRE}; rules 9, 10"),
        Matter("agenda_deferral", "an item is put off", _P, f"{_REPERTOIRE}; rule 33(5)"),
        Matter("agenda_removal", "an item leaves the list of matters the Council is seized of", _P, _REPERTOIRE),
        Matter("ruling", "a ruling of the President is challenged", _P, f"{_REPERTOIRE}; rule 30"),
        Matter("suspension", "a meeting is suspended or adjourned", _P, f"{_REPERTOIRE}; rule 33"),
        Matter("invitation", "somebody without a seat is invited to speak", _P, f"{_REPERTOIRE}; rules 37, 39"),
        Matter("conduct", "how business is conducted", _P, f"{_REPERTOIRE}; Charter Art. 30"),
        Matter("emergency_session", "an emergency special session is called", _P, "A/RES/377 A (V)"),
        Matter("review_conference", "a conference to review the Charter", _P, "Charter Art. 109(3)"),
        Matter("place", "where the Council meets", _R, f"{_267}; Charter Art. 28(3)"),
        Matter("reports", "annual reports to the General Assembly", _R, f"{_267}; Charter Art. 24(3)"),
        Matter("subsidiary_organ", "a subsidiary organ is set up", _U,
               f"Charter Art. 29; {_267}; a double veto of 24 May 1948 (S/PV.303), a ruling that stood on "
               "7 September 1959 (S/PV.848)"),
        Matter("settlement", "recommendations under Chapter VI", _S, "Charter Art. 27(3)"),
        Matter("enforcement", "decisions under Chapter VII", _S, "Charter Art. 27(3)"),
        Matter("admission", "a State is recommended for membership", _S, "Charter Art. 4(2)"),
        Matter("expulsion", "a Member is recommended for suspension or expulsion", _S, "Charter Arts. 5, 6"),
        Matter("appointment", "a Secretary-General is recommended", _S, "Charter Art. 97"),
        Matter("preliminary_question", "whether a matter is procedural", _S,
               "Four-Power Statement, San Francisco, 7 June 1945, part II"),
    )
}  # fmt: skip
