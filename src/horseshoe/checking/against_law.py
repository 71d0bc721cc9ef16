"""Claims that the Charter and the Provisional Rules decide alone: what cannot have happened, and what rules say."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from horseshoe.checking.case import RECORD, Case, finding, known, stands_without
from horseshoe.checking.clues import in_words, names
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.checking.index import seat_of
from horseshoe.checking.told_together import told_together
from horseshoe.checking.when import stretch
from horseshoe.council.ballots import Ballot
from horseshoe.council.decide import Reason
from horseshoe.council.rules import FIFTEEN_SIT, NEEDED, RULES, in_force, rule
from horseshoe.council.seats import council, sat
from horseshoe.reading.claims.actions import Action, Kind, Modality, Proposal, Told
from horseshoe.reading.claims.claims import (
    BallotSaid,
    Claim,
    MembershipSaid,
    OutcomeSaid,
    RuleSaid,
    TallySaid,
    VetoSaid,
)  # fmt: skip
from horseshoe.reading.words.programs import compiled

_STATEMENTS = frozenset({Proposal.PRESIDENTIAL_STATEMENT, Proposal.PRESS_STATEMENT, Proposal.JOINT_STATEMENT})
_FIVE = frozenset(map(seat_of, ("CHN", "FRA", "GBR", "RUS", "USA")))
_BREATH = 160  # code points, about a sentence
_CONSENSUS = Reason(
    "A statement needs the consent of all members; nobody votes on it and nobody can veto it",
    RULES["statements_consensus"].cite,
)


def excluded(claim: Claim, case: Case) -> Finding | None:
    """`impossible` where no Council of that day could have done what is said; None where the rules allow it."""
    checks: dict[type, Callable[[Claim, Case], Finding | None]] = {
        TallySaid: _counts, OutcomeSaid: _end, VetoSaid: _veto, BallotSaid: _seats,
    }  # fmt: skip
    check = checks.get(type(claim.content))
    return check(claim, case) if check else None


def _window(claim: Claim, case: Case) -> tuple[date, date] | None:
    """First and last day the claim can be about: of the vote, of the date printed, else anything since 1966."""
    vote = case.vote(claim)
    if vote is not None:
        return vote.date, vote.date
    action = case.action(claim)
    span = stretch(action.date) if action else None
    if span and span.earliest and span.latest and known(span.earliest) and known(span.latest):
        return span.earliest, span.latest
    return None


def _seats_and_votes(claim: Claim, case: Case) -> tuple[int, int, str]:
    """Most seats and fewest votes that the claim's time allows, with the rule."""
    window = _window(claim, case)
    if window is None and case.published and known(case.published) and case.published < FIFTEEN_SIT:
        window = case.published, case.published
    if case.vote(claim) is None and (window is None or window[0] >= FIFTEEN_SIT) and _beside_old_year(claim, case):
        return 15, NEEDED[0].yes, NEEDED[0].cite  # told beside a year in which seven votes were enough
    if window is None and _of_eleven(case.action(claim)):
        return NEEDED[0].seats, NEEDED[0].yes, NEEDED[0].cite
    if window is None:
        # An undated report of our days is of the fifteen; seven would still have passed a text before 1966.
        return 15, 9 if case.known_news() or case.published else 7, NEEDED[1].cite
    low, high = in_force(NEEDED, window[0]), in_force(NEEDED, window[1])
    return high.seats, low.yes, high.cite


_OLD_YEAR = compiled(r"\b19(?:4[5-9]|5\d|6[0-5])\b")


def _beside_old_year(claim: Claim, case: Case) -> bool:
    """Whether the paragraph of a claim names a year of the eleven before it."""
    text, span = case.reading.page.text, claim.spans[0]
    return bool(_OLD_YEAR.search(text, text.rfind("\n", 0, span.start) + 1, span.end))


def _of_eleven(action: Action | None) -> bool:
    """Whether a count is whole for a Council of eleven: told without its day, it is of the years before 1966."""
    tally = action.tally if action else None
    if tally is None or None in (tally.yes, tally.no, tally.abstain):
        return False
    cast = (tally.yes, tally.no, tally.abstain, tally.not_participating, tally.absent)
    return sum(n or 0 for n in cast) == NEEDED[0].seats


def _counts(claim: Claim, case: Case) -> Finding | None:
    said, action = claim.content, case.action(claim)
    assert isinstance(said, TallySaid)
    if _is_statement(action):
        return finding(claim, Verdict.IMPOSSIBLE, _CONSENSUS)
    seats, need, cite = _seats_and_votes(claim, case)
    fields = ("yes", "no", "abstain", "not_participating", "absent")
    counts = [getattr(said, f) for f in fields if f not in said.derived]
    total = sum(n for n in counts if n)
    if total > seats and told_together(action, [f for f in fields if f not in said.derived and getattr(said, f)]):
        return finding(
            claim,
            Verdict.IMPOSSIBLE,
            Reason(f"These are {total} ballots, and the Council had {seats} seats", RULES["art23"].cite),
        )
    if action and action.outcome in (Told.ADOPTED, Told.CARRIED) and said.yes is not None and "yes" not in said.derived:
        happened = action.modality is Modality.HAPPENED
        if said.yes < need and happened and case.vote(claim) is None:
            return finding(
                claim,
                Verdict.IMPOSSIBLE,
                Reason(f"Nothing is adopted with {said.yes} votes in favour; {need} are needed", cite),
            )
    return None


def _end(claim: Claim, case: Case) -> Finding | None:
    """An outcome that the report's own counts exclude."""
    said, action = claim.content, case.action(claim)
    assert isinstance(said, OutcomeSaid)
    if action is None or action.modality is not Modality.HAPPENED:
        return None
    if _is_statement(action):
        return finding(claim, Verdict.IMPOSSIBLE, _CONSENSUS) if said.outcome is Told.VETOED else None
    yes = action.tally.yes if action.tally and str(action.tally.basis.get("yes", "stated")) == "stated" else None
    if yes is None or not in_one_breath(action):
        return None
    _, need, cite = _seats_and_votes(claim, case)
    vote = case.vote(claim)
    wrong_count = vote is not None and vote.tally is not None and vote.tally.yes != yes
    if said.outcome in (Told.ADOPTED, Told.CARRIED) and yes < need and not wrong_count:
        return finding(
            claim, Verdict.IMPOSSIBLE, Reason(f"Nothing is adopted with {yes} votes in favour; {need} are needed", cite)
        )
    if said.outcome is Told.VETOED and yes < need and vote is None:
        text = f"With {yes} in favour, {need} needed, the text failed for want of votes; there was nothing to veto"
        return finding(claim, Verdict.IMPOSSIBLE, Reason(text, cite))
    return None


def in_one_breath(action: Action) -> bool:
    """Whether the count stands near the outcome: far apart, they may be of two texts, or of two ways to put one."""
    outcome, count = action.evidence.get("outcome", ()), action.evidence.get("tally.yes", ())
    if not outcome or not count:
        return True
    return any(abs(a.start - b.start) < _BREATH for a in outcome for b in count)


def _is_statement(action: Action | None) -> bool:
    return action is not None and (action.kind is Kind.STATEMENT or action.proposal in _STATEMENTS)


def _veto(claim: Claim, case: Case) -> Finding | None:
    said, action = claim.content, case.action(claim)
    assert isinstance(said, VetoSaid)
    strangers = [m for m in said.members if seat_of(m) not in _FIVE]
    if strangers:
        text = (
            f"{names(strangers)} cannot veto: only China, France, Russia, the United Kingdom and the United States can"
        )
        return finding(claim, Verdict.IMPOSSIBLE, Reason(text, RULES["art27_3"].cite))
    if _is_statement(action):
        return finding(claim, Verdict.IMPOSSIBLE, _CONSENSUS)
    if action is not None and action.proposal is Proposal.PROCEDURAL_MOTION and _of_procedure(claim, action):
        return finding(
            claim, Verdict.IMPOSSIBLE, Reason("Nobody can veto a question of procedure", RULES["art27_2"].cite)
        )
    if action is not None and case.vote(claim) is None and _only_abstained(said.members, action):
        text = f"{names(said.members)} abstained by the report's own words, and who abstains vetoes nothing"
        return finding(claim, Verdict.IMPOSSIBLE, Reason(text, RULES["art27_3"].cite))
    if action is not None and action.proposal is Proposal.STRAW_POLL:
        text = "A straw poll decides nothing; to discourage a candidate in it is no veto"
        return finding(claim, Verdict.IMPRECISE, Reason(text, RULES["art97"].cite))
    return None


def _only_abstained(members: tuple[str, ...], action: Action) -> bool:
    return all(action.ballots.get(m) is Ballot.ABSTAIN for m in members)


_PROCEDURE = compiled(r"(?i)procedur|agenda|\bmeeting|\bsession|\bdebate|\binvit|\bdiscuss|special session")


def _of_procedure(claim: Claim, action: Action) -> bool:
    """Whether the veto is told of the question of procedure, and that is not told in another sentence only."""
    here = [s for s in action.spans if any(c.start < s.end and s.start < c.end for c in claim.spans)]
    there = [s for s in action.spans if s not in here]
    return any(_PROCEDURE.search(s.quote) for s in here) or not any(_PROCEDURE.search(s.quote) for s in there)


def _seats(claim: Claim, case: Case) -> Finding | None:
    """Members said to have voted that had no seat on any day the claim can be about."""
    said, window = claim.content, _window(claim, case)
    assert isinstance(said, BallotSaid)
    vote = case.vote(claim)
    if window is None or window[0] != window[1]:
        return None  # a year or month near a vote is often that of something else
    strangers = [m for m in said.members if not sat(m, window[0])]
    if not strangers or (vote is not None and not stands_without(case, claim, vote)):
        return None  # a wrong match must make nothing impossible
    return unseated(claim, tuple(strangers), window[0])


# Words of a vote; to back, reject or oppose a text, and to leave a meeting, is open to everybody.
_BALLOT = compiled(
    r"(?i)vot(?:e|ing)|abst|refrain|restrain|neutral|ballot|veto|\bcast|favou?r|\byes\b|\bno\b|\bnays?\b|"
    r"\bayes?\b|\bhands?\b|\A(?:against|for|opposed)\b|\b(?:against|for)\s*(?:[,.;:)]|(?:it|the)\b)|\bseats?\b|"
    r"\bchairs?\b"
)


_STAND = compiled(
    r"(?i)support|back(?:ed|ing|s)\b|reject|oppos|walk|name|join|endors|welcom|denounc|condemn|approv|said|says|"
    r"non-partic|absen|object|agree|stay|(?-i:against [A-Z])|,\s*against\s*\Z"
)


def unseated(claim: Claim, strangers: tuple[str, ...], on: date) -> Finding:
    """`impossible` where States without a seat are said to have voted; not where the word may be of a bystander."""
    reason = Reason(f"{names(strangers, on)} had no seat on the Council on {in_words(on)}", RULES["art23"].cite)
    if any(_BALLOT.search(span.quote) or not _STAND.search(span.quote) for span in claim.spans):
        return finding(claim, Verdict.IMPOSSIBLE, reason)
    doubt = Reason("The report may not mean a vote: whoever has no seat may still back or reject a text", reason.cite)
    return finding(claim, Verdict.NOT_IN_RECORD, reason, doubt)


def membership(claim: Claim, case: Case) -> Finding:
    """Seats, terms, the permanent five and the presidency."""
    said = claim.content
    assert isinstance(said, MembershipSaid)
    span = stretch(said.when)
    on = span.earliest if span and span.earliest else case.day(claim)
    on = on if known(on) else None
    if said.seats is not None:
        return _size(claim, said.seats, on)
    if said.status in ("permanent", "veto_power"):
        wrong = [m for m in said.members if seat_of(m) not in _FIVE]
        if wrong:
            has = "have" if len(wrong) > 1 else "has"
            return finding(
                claim, Verdict.IMPOSSIBLE, Reason(f"{names(wrong)} {has} no permanent seat", RULES["art23"].cite)
            )
        text = f"{names(said.members)} {'hold permanent seats' if len(said.members) > 1 else 'holds a permanent seat'}"
        cite = rule("art27_3", on or FIFTEEN_SIT).cite if said.status == "veto_power" else RULES["art23"].cite
        return finding(claim, Verdict.SUPPORTED, Reason(f"{text}, and with it the veto", cite))
    if on is None or not said.members:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason("Who sat depends on the day, and the report gives none", RECORD)
        )
    return _seated(claim, said, on)


def _size(claim: Claim, seats: int, on: date | None) -> Finding:
    threshold = in_force(NEEDED, on or FIFTEEN_SIT)
    reason = Reason(f"The Council has {threshold.seats} members", RULES["art23"].cite)
    if seats == threshold.seats or (on is None and seats == NEEDED[0].seats):
        return finding(claim, Verdict.SUPPORTED, reason)
    return finding(claim, Verdict.IMPOSSIBLE, Reason(f"{reason.text}, not {seats}", reason.cite))


_LOOK_BACK = 10  # days into a month in which a weekly tells of who presided in the last


def _seated(claim: Claim, said: MembershipSaid, on: date) -> Finding:
    table, cite = council(on), RULES["art23"].cite
    sitting = {seat_of(m) for m in table.members}
    elected = {seat_of(m) for m in table.elected}
    day = in_words(on)
    if said.status == "president":
        holder = table.president
        if holder is None:
            return finding(
                claim, Verdict.NOT_IN_RECORD, Reason(f"Who presided on {day} is not known", RULES["rule18"].cite)
            )
        reason = Reason(f"{names([holder], on)} presided over the Council in {on:%B %Y}", RULES["rule18"].cite)
        right = {seat_of(holder)} == {seat_of(m) for m in said.members}
        # Round the turn of a month the report may speak of the next President, or of the last.
        if said.when is not None and said.when.month not in (None, on.month):
            return finding(
                claim, Verdict.NOT_IN_RECORD, Reason("The year of the month told is not known", RULES["rule18"].cite)
            )
        before = council(on.replace(day=1) - timedelta(days=1)).president
        looks_back = on.day <= _LOOK_BACK and before is not None and {seat_of(before)} == {*map(seat_of, said.members)}
        edge = on.day <= 2 or on.day >= 28 or looks_back
        return finding(
            claim, Verdict.SUPPORTED if right else Verdict.AMBIGUOUS if edge else Verdict.CONTRADICTED, reason
        )
    wanted = elected if said.status == "elected" else sitting
    wrong = [m for m in said.members if (seat_of(m) in wanted) == (said.status == "not_member")]
    if not wrong:
        state = "had no seat" if said.status == "not_member" else "sat"
        return finding(
            claim, Verdict.SUPPORTED, Reason(f"{names(said.members, on)} {state} on the Council on {day}", cite)
        )
    has = (
        "had a seat"
        if said.status == "not_member"
        else "had no elected seat"
        if said.status == "elected"
        else "had no seat"
    )
    return finding(claim, Verdict.IMPOSSIBLE, Reason(f"{names(wrong, on)} {has} on the Council on {day}", cite))


def rule_stated(claim: Claim, case: Case) -> Finding:
    """A rule as the report states it."""
    said, day = claim.content, case.day(claim)
    assert isinstance(said, RuleSaid)
    on = day if day and known(day) else FIFTEEN_SIT
    need = in_force(NEEDED, on)
    if said.rule == "votes_needed":
        right = said.number in (None, need.yes)
        text = f"A decision needs {need.yes} votes in favour of {need.seats}"
        others = [one for one in NEEDED if one.yes == said.number]
        if not right and others and not (day and known(day)):
            other = others[0]
            text = f"{text}; {other.yes} of {other.seats} were needed at another time, and the report gives no day"
            return finding(claim, Verdict.AMBIGUOUS, Reason(text, other.cite))
        return finding(claim, Verdict.SUPPORTED if right else Verdict.CONTRADICTED, Reason(text, need.cite))
    if said.rule in ("veto_power", "veto_by_permanent"):
        strangers = [m for m in said.members if seat_of(m) not in _FIVE]
        if strangers:
            return finding(
                claim, Verdict.IMPOSSIBLE, Reason(f"{names(strangers)} has no veto", rule("art27_3", on).cite)
            )
    if said.rule == "veto_by_non_permanent":
        text = "Only the five permanent members have a veto"
        return finding(claim, Verdict.IMPOSSIBLE, Reason(text, rule("art27_3", on).cite))
    if said.rule in ("sg_tables_draft", "sg_calls_vote"):
        text = "The Secretary-General can bring a matter to the Council, but neither table a draft nor ask for a vote"
        return finding(claim, Verdict.IMPRECISE, Reason(text, RULES["art99"].cite))
    stated = _STATED.get(said.rule)
    if stated:
        return finding(claim, Verdict.SUPPORTED, Reason(RULES[stated].text, RULES[stated].cite))
    return finding(claim, Verdict.NOT_IN_RECORD, Reason("Horseshoe does not know this rule", RECORD))


_STATED = {
    "no_veto_allowed": "art27_3", "veto_power": "art27_3", "veto_by_permanent": "art27_3",
    "consensus_needed": "statements_consensus", "no_veto_on_procedure": "art27_2", "article_99": "art99",
}  # fmt: skip
