# ruff: noqa: E501 - one rule a line reads better than one rule a screen
"""The rules by id: where each stands, what it says in our words, from when and until when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

FIRST_MEETING = date(1946, 1, 17)
# The amended Articles 23 and 27 entered into force on 31 August 1965, but the Council of eleven sat to the end
# of the year and adopted by seven: S/RES/218 of 23 November 1965, 7-0-4.
FIFTEEN_SIT = date(1966, 1, 1)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: where it stands and, in our words, what it says."""

    id: str
    cite: str
    text: str
    since: date
    until: date | None = None


def _rules(*rules: Rule) -> Mapping[str, Rule]:
    return {each.id: each for each in rules}


_1946 = FIRST_MEETING
RULES: Mapping[str, Rule] = _rules(
    Rule("art23_1945", "Charter Art. 23 as of 1945", "The Council has eleven members: five permanent and six elected by the General Assembly for two years.", _1946, FIFTEEN_SIT),
    Rule("art23", "Charter Art. 23; A/RES/1991 A (XVIII)", "The Council has fifteen members: five permanent and ten elected by the General Assembly for two years, none of them twice in a row.", FIFTEEN_SIT),
    Rule("art24_3", "Charter Art. 24(3)", "The Council submits annual and, when necessary, special reports to the General Assembly.", _1946),
    Rule("art25", "Charter Art. 25", "Members of the United Nations agree to accept and carry out the Council's decisions.", _1946),
    Rule("art27_1", "Charter Art. 27(1)", "Each member of the Council has one vote; the President has no casting vote.", _1946),
    Rule("art27_2_1945", "Charter Art. 27(2) as of 1945", "A procedural decision needs seven votes in favour of eleven; no vote against it is a veto.", _1946, FIFTEEN_SIT),
    Rule("art27_2", "Charter Art. 27(2); A/RES/1991 A (XVIII)", "A procedural decision needs nine votes in favour of fifteen; no vote against it is a veto.", FIFTEEN_SIT),
    Rule("art27_3_1945", "Charter Art. 27(3) as of 1945", "Any other decision needs seven votes in favour of eleven, and no permanent member against.", _1946, FIFTEEN_SIT),
    Rule("art27_3", "Charter Art. 27(3); A/RES/1991 A (XVIII)", "Any other decision needs nine votes in favour of fifteen, and no permanent member against.", FIFTEEN_SIT),
    Rule("obligatory_abstention", "Charter Art. 27(3), proviso", "In decisions under Chapter VI and Art. 52(3) a party to the dispute abstains. No organ enforces it, and it does not reach Chapter VII.", _1946),
    Rule("art28_2", "Charter Art. 28(2)", "The Council holds periodic meetings.", _1946),
    Rule("art35", "Charter Art. 35", "Any Member may bring a dispute or situation to the attention of the Council or the General Assembly.", _1946),
    Rule("art97", "Charter Art. 97", "The General Assembly appoints the Secretary-General on the Council's recommendation.", _1946),
    Rule("art99", "Charter Art. 99", "The Secretary-General may bring to the Council's attention a matter that may threaten peace. The President, not the Secretary-General, calls the meeting, and nothing has to be put to the vote.", _1946),
    Rule("art4", "Charter Art. 4; rules 58-60", "The General Assembly admits a State on the Council's recommendation, which a permanent member can veto.", _1946),
    Rule("rule1", "Provisional rule 1", "The President calls meetings whenever he or she deems it necessary, at most fourteen days apart.", _1946),
    Rule("rule2", "Provisional rule 2", "The President calls a meeting at the request of any member of the Council.", _1946),
    Rule("rule3", "Provisional rule 3", "The President calls a meeting where a State uses Art. 35, the General Assembly refers a matter, or the Secretary-General invokes Art. 99.", _1946),
    Rule("rule4", "Provisional rule 4; Charter Art. 28(2)", "Periodic meetings are held twice a year; none has been for decades.", _1946),
    Rule("rule9", "Provisional rule 9", "The first item of a meeting is the adoption of its agenda; where anybody objects it is put to a procedural vote.", _1946),
    Rule("rule18", "Provisional rule 18", "Members preside in turn for one calendar month each, in the English alphabetical order of their names.", _1946),
    Rule("rule20", "Provisional rule 20", "A President may step aside for a question that directly concerns his or her own State.", _1946),
    Rule("rule30", "Provisional rule 30", "The President rules on a point of order; the ruling stands unless the Council overrules it.", _1946),
    Rule("rule31", "Provisional rule 31", "Drafts, amendments and substantive motions are normally put before the members in writing; oral amendments have been put to the vote.", _1946),
    Rule("rule32", "Provisional rule 32", "Drafts are voted on in the order they were submitted; a part is voted on separately if a member asks, unless the mover objects.", _1946),
    Rule("rule33", "Provisional rule 33", "Motions to suspend, adjourn, refer or postpone, and amendments, go before the draft.", _1946),
    Rule("rule34", "Provisional rule 34", "No motion or draft needs to be seconded before it is put to the vote.", _1946),
    Rule("rule35", "Provisional rule 35", "A draft may be withdrawn until it is put to the vote; a member that seconded it may keep it.", _1946),
    Rule("rule36", "Provisional rule 36", "Of several amendments the one furthest from the draft is voted on first.", _1946),
    Rule("rule37", "Provisional rule 37; Charter Arts. 31, 32", "A State that is no member of the Council may be invited to take part in the discussion, without vote.", _1946),
    Rule("rule38", "Provisional rule 38", "A State invited to take part may submit a draft; it is put to the vote only if a member of the Council asks.", _1946),
    Rule("rule39", "Provisional rule 39", "Members of the Secretariat and other persons may be invited to supply information or other assistance.", _1946),
    Rule("rule40", "Provisional rule 40; Charter Art. 27", "Voting follows the Charter: in favour, against, abstaining.", _1946),
    Rule("rule48", "Provisional rule 48", "The Council meets in public unless it decides otherwise; a recommendation on the Secretary-General is discussed in private.", _1946),
    Rule("rule55", "Provisional rule 55", "A private meeting issues a communiqué in place of a public record.", _1946),
    Rule("rule59", "Provisional rule 59", "The President refers an application for membership to a committee of all members, unless the Council decides otherwise.", _1946),
    Rule("judges", "Statute of the International Court of Justice, Arts. 8, 10; provisional rule 61", "Judges are elected by an absolute majority of the members, six of eleven, since 1966 eight of fifteen, permanent and elected alike; the General Assembly votes at the same time and apart.", _1946),
    Rule("joint_conference", "Statute of the International Court of Justice, Art. 12", "After three meetings with seats left to fill, a joint conference of six may be formed.", _1946),
    Rule("absence", "Practice since S/RES/82-84 (1950)", "The absence of a permanent member is not a veto.", _1946),
    Rule("abstention", "Practice since 1946; ICJ, Namibia (1971), para. 22", "The abstention of a permanent member is neither a concurring vote nor a veto.", _1946),
    Rule("non_participation", "Practice; Repertoire, chapter IV", "A permanent member that takes no part in the vote does not veto it.", _1946),
    Rule("non_members_no_vote", "Charter Arts. 27(1), 31, 32", "Only members of the Council vote. Others may at most take part in the discussion.", _1946),
    Rule("statements_consensus", "Practice of the Council, by consensus", "Presidential and press statements are agreed by all members. Nobody votes on them, so nobody can veto them; one objection, of any member, stops them.", _1946),
    Rule("consultations", "Practice of the Council", "Consultations of the whole are closed, have no record, and nothing is put to the vote in them.", _1946),
    Rule("four_power", "Four-Power Statement, San Francisco, 7 June 1945, part II", "Whether a question is procedural is itself decided with the concurrence of the permanent members.", _1946),
    Rule("draft", "Rule 32; practice", "A text is a draft until it is adopted; only an adopted one is a resolution and has a number of its own.", _1946),
    Rule("in_blue", "Practice; rule 32", "A text printed in blue is in its final form and can be put to the vote, by custom after a day; the order of printing has become the order of submission.", _1946),
    Rule("final", "Practice: 28 September 1950 (S/PV.505), 4 June 1982 (S/PV.2373)", "A vote is final once its result is announced; a member may explain it and cannot change it.", _1946),
    Rule("without_vote", "Practice", "A text may be adopted without a vote, by consensus or by acclamation, where no member asks for one; no ballots are cast.", _1946),
    Rule("ruled_procedural", "Provisional rule 30; practice of 29 September 1950 (S/PV.507) and 7 September 1959 (S/PV.848)", "A President ruled a matter procedural and the ruling stood, against a permanent member that called it substantive.", date(1950, 9, 29)),
    Rule("written_votes", "Letter of the President of 27 March 2020 (S/2020/253)", "While the Council met by video link members voted by letter; the President announced the result by letter, and there is no verbatim record.", date(2020, 3, 27)),
    Rule("silence", "Practice", "Under a silence procedure a text is agreed unless somebody objects by the deadline; it is no vote.", _1946),
    Rule("veto_debate", "A/RES/76/262", "The General Assembly meets within ten working days of a veto.", date(2022, 4, 26)),
    Rule("veto_report", "A/RES/76/262, para. 3", "The Council is invited to send the General Assembly a special report on a veto at least 72 hours before that debate.", date(2022, 4, 26)),
    Rule("snapback", "S/RES/2231(2015), paras. 11, 12", "The vote was on continuing relief: unless a draft to continue it is adopted within thirty days of a notification, the measures of six earlier resolutions apply again.", date(2015, 7, 20)),
    Rule("uniting_for_peace", "A/RES/377 A (V)", "Where the permanent members disagree, any seven (since 1966 nine) members, by a procedural vote, or a majority of Members may call an emergency special session.", date(1950, 11, 3)),
)  # fmt: skip
