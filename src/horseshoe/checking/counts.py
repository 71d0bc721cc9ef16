"""Counts of a report, held against the tally of the record."""

from __future__ import annotations

import re

from horseshoe.checking.case import Case, cited, disputed, finding, told_of
from horseshoe.checking.doubt import otherwise
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.council.ballots import Ballot, Tally
from horseshoe.council.decide import Reason
from horseshoe.reading.claims.claims import Claim, TallySaid
from horseshoe.reading.words.programs import compiled
from horseshoe.record.vote import Vote

_SCORE = compiled(r"\b\d{1,2}\s?(?:[-–—:]|to)\s?\d{1,2}\b")
_THREE = compiled(r"\b\d{1,2}\s?[-–—:]\s?\d{1,2}\s?[-–—:]\s?\d{1,2}\b")
_FIELDS = ("yes", "no", "abstain", "not_participating", "absent")


def in_full(tally: Tally) -> str:
    """11 in favour, 3 against, 1 abstaining."""
    parts = [f"{tally.yes} in favour", f"{tally.no} against", f"{tally.abstain} abstaining"]
    parts += [f"{tally.not_participating} not taking part"] if tally.not_participating else []
    parts += [f"{tally.absent} absent"] if tally.absent else []
    return ", ".join(parts)


def judge_tally(claim: Claim, case: Case, vote: Vote) -> Finding:
    """Hold counts, or the word unanimous, against the tally of one vote."""
    said, tally = claim.content, vote.tally
    assert isinstance(said, TallySaid)
    if tally is None:
        text = f"{told_of(vote)} was adopted without a vote: no ballots were cast"
        whole = said.unanimous or (said.yes or 0) >= 11
        return finding(claim, Verdict.IMPRECISE if whole else Verdict.NOT_IN_RECORD, Reason(text, cited(vote)))
    reason = Reason(f"The tally on {told_of(vote)} was {in_full(tally)}", cited(vote))
    wrong = [f for f in _FIELDS if getattr(said, f) is not None and getattr(said, f) != getattr(tally, f)]
    if not wrong and not (said.unanimous and tally.yes != tally.total):
        return _agreed(claim, case, vote, reason)
    if _as_another_source(said, vote):
        return finding(
            claim, Verdict.CONFLICTING_RECORDS, Reason("Sources differ on the tally of this vote", cited(vote)), reason
        )
    if not wrong:
        return _not_unanimous(claim, case, vote, reason)
    if _folded(said, tally) or all(field in said.derived for field in wrong):
        return finding(claim, Verdict.IMPRECISE, reason)
    return otherwise(claim, case, vote, reason)


def _agreed(claim: Claim, case: Case, vote: Vote, reason: Reason) -> Finding:
    said, tally = claim.content, vote.tally
    assert isinstance(said, TallySaid)
    assert tally is not None
    dispute = disputed(vote, "tally")
    if dispute and dispute.why is None:
        return finding(
            claim, Verdict.CONFLICTING_RECORDS, Reason("Sources differ on the tally of this vote", cited(vote)), reason
        )
    if (
        said.abstain is None
        and said.no is not None
        and tally.abstain
        and _is_score(claim)
        and not _names_silent(claim, case)
    ):
        text = f"{reason.text}; the score leaves out {tally.abstain} that abstained"
        return finding(claim, Verdict.IMPRECISE, Reason(text, reason.cite))
    return finding(claim, Verdict.SUPPORTED, reason)


def _not_unanimous(claim: Claim, case: Case, vote: Vote, reason: Reason) -> Finding:
    tally = vote.tally
    assert tally is not None
    silent = tally.total - tally.yes - tally.no
    told = _names_silent(claim, case)
    if tally.no == 0 and (told or not tally.abstain):
        return finding(
            claim,
            Verdict.IMPRECISE,
            Reason(f"{reason.text}: nobody was against, but not all were in favour", reason.cite),
        )
    text = f"{reason.text}, so it was not unanimous"
    text += f" ({silent} did not vote in favour)" if tally.no == 0 else ""
    return otherwise(claim, case, vote, Reason(text, reason.cite))


def _folded(said: TallySaid, tally: Tally) -> bool:
    """ "12-3" where the three abstained, or were against; or absences told as abstentions."""
    silent = tally.abstain + tally.not_participating + tally.absent
    if said.yes is not None and said.yes != tally.yes:
        return False
    abstain = None if "abstain" in said.derived else said.abstain
    if abstain is None and said.no is not None:
        return said.no == tally.no + silent
    quiet = sum(n or 0 for n in (abstain, said.not_participating, said.absent))
    return said.no in (None, tally.no) and quiet == silent


def _is_score(claim: Claim) -> bool:
    words = " ".join(span.quote for span in claim.spans)
    return bool(_SCORE.search(words)) and not _THREE.search(words)


def _names_silent(claim: Claim, case: Case) -> bool:
    """Whether the report itself says that somebody abstained or stayed out."""
    action = case.action(claim)
    if action is None:
        return False
    counted = action.tally is not None and any(
        getattr(action.tally, field) for field in ("abstain", "not_participating", "absent")
    )
    return counted or any(
        b in (Ballot.ABSTAIN, Ballot.NOT_PARTICIPATING, Ballot.ABSENT) for b in action.ballots.values()
    )


def _as_another_source(said: TallySaid, vote: Vote) -> bool:
    """Whether a source that was not followed has exactly the counts the report has."""
    for dispute in vote.disagreements:
        if dispute.field not in ("tally", *_FIELDS):
            continue
        for value in dispute.said.values():
            numbers = [int(n) for n in re.findall(r"\d+", value)]
            if dispute.field in _FIELDS and getattr(said, dispute.field) in numbers:
                return True
            if (
                len(numbers) >= 3
                and all(getattr(said, field) in (None, number) for field, number in zip(_FIELDS, numbers, strict=False))
                and said.yes is not None
            ):
                return True
    return False
