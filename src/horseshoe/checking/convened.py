"""Who can make the Council meet, what Article 99 does, and what becomes of statements."""

from __future__ import annotations

from datetime import date, timedelta

from horseshoe.checking.case import RECORD, Case, finding, known
from horseshoe.checking.clues import in_words, names
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.checking.index import seat_of
from horseshoe.checking.when import stretch
from horseshoe.council.convening import INVOCATIONS, Invocation
from horseshoe.council.decide import Reason
from horseshoe.council.rules import RULES
from horseshoe.council.seats import council
from horseshoe.reading.claims.actions import Kind, Told
from horseshoe.reading.claims.claims import Claim, ConveningSaid, HistorySaid, StatementSaid

_CALLS = Reason("The President of the Council calls its meetings, and nobody else", RULES["rule1"].cite)
# Words go on being said of an invocation while the Council deals with it.
_FRESH = timedelta(days=45)


def convening(claim: Claim, case: Case) -> Finding:
    """Who convened, asked for or presided over a meeting."""
    said = claim.content
    assert isinstance(said, ConveningSaid)
    if said.how == "invoked_article_99":
        return _invoked(claim, said, case)
    if said.by == "secretary_general":
        law = Reason(RULES["art99"].text, RULES["art99"].cite)
        if said.how == "convened":
            text = "The Secretary-General cannot convene the Council; its President calls the meeting"
            return finding(claim, Verdict.IMPOSSIBLE, Reason(text, f"{RULES['art99'].cite}; {RULES['rule3'].cite}"))
        verdict = Verdict.IMPOSSIBLE if said.how == "presided" else Verdict.IMPRECISE
        return finding(claim, verdict, law)
    if said.by == "assembly":
        return finding(claim, Verdict.IMPOSSIBLE if said.how == "convened" else Verdict.NOT_IN_RECORD, _CALLS)
    if said.by == "president":
        return finding(claim, Verdict.SUPPORTED if said.how == "convened" else Verdict.NOT_IN_RECORD, _CALLS)
    return _by_state(claim, said, case)


def _by_state(claim: Claim, said: ConveningSaid, case: Case) -> Finding:
    on = case.day(claim)
    president = council(on).president if on and known(on) else None
    if said.how in ("convened", "presided") and on and president:
        reason = Reason(f"{names([president], on)} presided over the Council in {on:%B %Y}", RULES["rule18"].cite)
        if seat_of(president) == seat_of(said.by):
            return finding(claim, Verdict.SUPPORTED, reason)
        turn = on.day <= 2 or on.day >= 28
        if said.how == "presided" and not turn:
            return finding(claim, Verdict.CONTRADICTED, reason)
    if said.how == "convened":
        return finding(claim, Verdict.IMPRECISE, Reason(RULES["rule2"].text, RULES["rule2"].cite))
    return finding(claim, Verdict.NOT_IN_RECORD, Reason("Requests for meetings are not in the record", RECORD))


def invocation_near(day: date | None, topics: frozenset[str]) -> Invocation | None:
    """The invocation of Article 99 a report of a day speaks of; without a day the only one on its topics."""
    if day is not None:
        fresh = [i for i in INVOCATIONS if i.on - timedelta(days=2) <= day <= i.on + _FRESH]
        return fresh[-1] if fresh else None
    fits = [i for i in INVOCATIONS if topics & i.topics]
    return fits[0] if len(fits) == 1 else None


def _invoked(claim: Claim, said: ConveningSaid, case: Case) -> Finding:
    if said.by != "secretary_general":
        text = "Only the Secretary-General can invoke Article 99"
        return finding(claim, Verdict.IMPOSSIBLE, Reason(text, RULES["art99"].cite))
    action = case.action(claim)
    topics = action.topics if action else frozenset()
    span = stretch(action.date) if action else None
    day = span.earliest if span and span.days == 1 else case.published
    invoked = invocation_near(day, topics) or invocation_near(None, topics if day is None else frozenset())
    if invoked is None:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason("No invocation of Article 99 at that time is on record", RECORD)
        )
    text = f"The Secretary-General invoked Article 99 on {in_words(invoked.on)}"
    return finding(claim, Verdict.SUPPORTED, Reason(text, invoked.cite))


def rarity_of_article_99(claim: Claim, said: HistorySaid, case: Case) -> Finding:
    """ "The first time since 1989", "the fourth time ever", "rarely used"."""
    on = case.day(claim) or case.record.through
    earlier = [i for i in INVOCATIONS if i.on <= on]
    listed = ", ".join(str(i.on.year) for i in earlier)
    reason = Reason(f"Article 99 was invoked expressly in {listed}", RULES["art99"].cite)
    if not earlier:
        return finding(claim, Verdict.NOT_IN_RECORD, reason)
    span = stretch(said.since)
    if said.first and span and span.earliest and span.latest:
        last, before = earlier[-1], earlier[:-1]
        fresh = on - last.on <= _FRESH
        since = before[-1].on if fresh and before else last.on
        right = span.earliest.year <= since.year <= span.latest.year
        # Which uses were express is itself disputed, so a wrong year is doubtful and no more.
        return finding(claim, Verdict.SUPPORTED if right else Verdict.AMBIGUOUS, reason)
    number = said.ordinal or said.count
    if number is not None:
        return finding(claim, Verdict.SUPPORTED if number == len(earlier) else Verdict.AMBIGUOUS, reason)
    return finding(claim, Verdict.SUPPORTED if said.vague else Verdict.NOT_IN_RECORD, reason)


def statement(claim: Claim, case: Case) -> Finding:
    """A statement sought, agreed or blocked: there is no vote on one, and no veto."""
    said = claim.content
    assert isinstance(said, StatementSaid)
    law = Reason(RULES["statements_consensus"].text, RULES["statements_consensus"].cite)
    words = " ".join(span.quote.lower() for span in claim.spans)
    if said.called_veto:
        return finding(claim, Verdict.IMPRECISE, law)  # one objection stops a statement; only the word is wrong
    if said.backers is not None and _voted(words):
        return finding(claim, Verdict.IMPOSSIBLE, law)
    if said.outcome is Told.BLOCKED and said.members and "unanim" in words:
        # One State "stopping" what is agreed by all or by none: there was no motion for it to stop.
        who = "It was not put to the vote, and who held it up is in no record"
        return finding(claim, Verdict.IMPRECISE, law, Reason(who, RULES["consultations"].cite))
    if said.outcome is Told.AGREED and (listed := _presidential(claim, said, case)):
        return listed
    action = case.action(claim)
    closed = action is not None and action.kind is Kind.CONSULTATIONS
    cite = RULES["consultations"].cite if closed else RULES["statements_consensus"].cite
    return finding(
        claim,
        Verdict.NOT_IN_RECORD,
        Reason("How a statement was negotiated is in no record; it is agreed by all members or not at all", cite),
    )


def _voted(words: str) -> bool:
    return any(w in words for w in ("voted", " vote ", "votes", "ballot"))


def _presidential(claim: Claim, said: StatementSaid, case: Case) -> Finding | None:
    """A presidential statement of the very day, from the list of them."""
    from horseshoe.record.statements import statements

    action = case.action(claim)
    span = stretch(action.date) if action else None
    if said.form != "presidential_statement" or span is None or span.days != 1:
        return None
    same = [s for s in statements() if span.off(s.date) == 0 and not s.withdrawn]
    if len(same) != 1:
        return None
    one = same[0]
    return finding(claim, Verdict.SUPPORTED, Reason(f"{one.symbol} was made on {in_words(one.date)}", one.symbol))
