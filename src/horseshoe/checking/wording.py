"""What a text is said to do, held against the verbs of its paragraphs: to call for is not to demand."""

from __future__ import annotations

from functools import lru_cache

from horseshoe.checking.case import RECORD, Case, cited, finding, told_of, unmatched
from horseshoe.checking.finding import Finding, Verdict
from horseshoe.council.decide import Reason
from horseshoe.council.topics import TOPICS
from horseshoe.reading.claims.claims import Claim, WordingSaid
from horseshoe.reading.words.programs import compiled
from horseshoe.record.texts import Paragraph, paragraphs
from horseshoe.record.vote import Vote

# Verbs of one strength; a report's verb and the text's must share a family (law of drafting: Decides, Demands,
# Requests and Calls upon, Urges, Encourages and Invites, Notes; Condemns and Deplores weigh what happened).
_FAMILIES: tuple[frozenset[str], ...] = (
    frozenset({"demand", "insist", "require", "order"}),
    frozenset({"call", "appeal", "request", "ask", "urge", "press", "advocate", "exhort"}),
    frozenset({"encourage", "invite"}),
    frozenset({
        "decide", "impose", "establish", "authorize", "authorise", "extend", "renew", "create", "set", "approve",
        "lift",
        "end", "terminate", "refer", "send", "deploy", "ban", "freeze", "prolong", "mandate", "strengthen", "tighten",
    }),
    frozenset({"condemn", "deplore", "denounce", "deprecate"}),
    frozenset({"determine", "state", "say", "affirm", "reaffirm", "declare", "emphasize", "stress", "underscore",
               "underline", "recognize", "note", "reiterate", "consider"}),
    frozenset({"welcome", "endorse", "support", "back", "commend", "praise", "hail", "accept"}),
    frozenset({"express", "voice"}),
)  # fmt: skip
_ASKING = frozenset({0, 1, 2})  # families of verbs that ask, harder or softer,
_ASKED = frozenset({0, 1, 2, 3, 5})  # and those a text may have instead of them
# What a reporter may say of any text without saying how strongly it speaks.
_NEUTRAL = frozenset(
    {
        "deal",
        "address",
        "include",
        "mention",
        "concern",
        "provide",
        "contain",
        "propose",
        "aim",
        "seek",
        "want",
        "focus",
    }
)
# Rungs below a ceasefire, which a report may take for one.
_LOWER = ("humanitarian-pause", "suspension-of-hostilities", "cessation-of-hostilities")
_QUALIFIERS = ("immediate", "unconditional", "permanent", "humanitarian", "sustained", "lasting")
# "an immediate ceasefire", and not "a ceasefire and the immediate release of the hostages".
_BEFORE_TRUCE = {
    q: compiled(rf"\b{q}\b(?:[\s,]+(?:and\s+)?[a-z]+){{0,3}}?[\s,]+(?:cease-?\s?fire|truce)") for q in _QUALIFIERS
}


def family(verb: str) -> int | None:
    """Which family a verb belongs to, in any form ("calls upon", "demanding", "determines the imperative of")."""
    words = verb.lower().split()
    if len(words) > 1 and words[0] in ("reiterates", "reaffirms", "renews", "continues"):
        words = words[-1:]  # to reiterate a demand is to demand
    stem = words[0] if words else ""
    for ending in ("", "s", "es", "ed", "ing", "d"):
        base = stem.removesuffix(ending) if ending else stem
        for number, verbs in enumerate(_FAMILIES):
            if base in verbs or base + "e" in verbs:
                return number
    return None


def text_of(vote: Vote) -> tuple[Paragraph, ...]:
    """The indexed paragraphs of the text that was put to the vote; () where its text is in no source."""
    return text_under(vote.symbol, vote.draft)


@lru_cache(maxsize=1024)
def text_under(symbol: str, draft: str | None) -> tuple[Paragraph, ...]:
    """The indexed paragraphs of the text under its symbol, else under its draft's; () where it is in no source."""
    return tuple(paragraphs(symbol)) or (tuple(paragraphs(draft)) if draft else ())


def matters(topics: frozenset[str]) -> frozenset[str]:
    """Of some topics those that say what a text does, not where."""
    return frozenset(t for t in topics if t in TOPICS and TOPICS[t].kind == "matter")


def judge_wording(claim: Claim, case: Case) -> Finding:
    """Hold what a text is said to do against its paragraphs."""
    vote = case.vote(claim)
    if vote is not None:
        return _against(claim, vote)
    tied = case.tied(claim)
    findings = [_against(claim, one) for one in tied]
    if findings and len({f.verdict for f in findings}) == 1 and findings[0].verdict is not Verdict.CONTRADICTED:
        return findings[0]
    if findings:
        options = " or ".join(told_of(one) for one in tied[:4])
        return finding(claim, Verdict.AMBIGUOUS, Reason(f"The report may mean {options}", tied[0].symbol))
    return unmatched(case, claim)


def _against(claim: Claim, vote: Vote) -> Finding:
    said = claim.content
    assert isinstance(said, WordingSaid)
    text, wanted = text_of(vote), matters(said.topics)
    if said.verb == "extend" and "mandate" in wanted:
        wanted |= {"mandate-extension"}  # "renewed for a year the mandate of": the words stand apart
    if not text:
        return finding(
            claim,
            Verdict.NOT_IN_RECORD,
            Reason(f"The text of {told_of(vote)} is in no source of the record", cited(vote)),
        )
    if not wanted:
        return finding(
            claim,
            Verdict.NOT_IN_RECORD,
            Reason("What the text is said to do is nothing the index of texts can tell", RECORD),
        )
    about = [p for p in text if p.about & wanted]
    missing = wanted - frozenset().union(*(p.about for p in about)) if about else wanted
    if "ceasefire" in wanted and not any("ceasefire" in p.about for p in about):
        lower = next((p for rung in _LOWER for p in text if rung in p.about), None)
        if lower is not None:
            what = _named(lower.about & frozenset(_LOWER))
            reason = (
                f'{told_of(vote)} has no ceasefire: its words on {what} are "{lower.verb}" (paragraph {lower.number})'
            )
            return finding(claim, Verdict.IMPRECISE, Reason(reason, cited(vote)))
    if not about:
        # The index is of operative paragraphs in controlled words: silence there is not proof of silence in the text.
        return finding(
            claim,
            Verdict.NOT_IN_RECORD,
            Reason(f"No paragraph of {told_of(vote)} is indexed under {_named(wanted)}", cited(vote)),
        )
    return _compared(claim, said, vote, about, missing)


def _compared(claim: Claim, said: WordingSaid, vote: Vote, about: list[Paragraph], missing: frozenset[str]) -> Finding:
    verb = said.verb.lower().split()[0] if said.verb.strip() else ""
    wanted = family(said.verb)
    # Of several things asked for at once the first, or the ceasefire, is what the verb is about.
    main = [p for p in about if "ceasefire" in p.about] if "ceasefire" in said.topics else about
    same = [p for p in main or about if family(p.verb) == wanted]
    shown = (same or main or about)[0]
    place = f"paragraph {shown.number}" if shown.number else "the text"
    reason = Reason(f'The words of {told_of(vote)} on this are "{shown.verb}" ({place})', cited(vote))
    if _conjoined(said, about):
        text = f"Paragraph {shown.number} of {told_of(vote)} ties the ceasefire to the release of hostages"
        return finding(claim, Verdict.IMPRECISE, Reason(text, cited(vote)))
    lacking = _lacking(said, main or about)
    if verb not in _NEUTRAL and wanted is not None and not same:
        if wanted not in _ASKING or family(shown.verb) not in _ASKED:
            # The index has not every paragraph: what is said to be extended may be so in one it leaves out.
            return finding(claim, Verdict.NOT_IN_RECORD, Reason(f"{reason.text}; others are not indexed", reason.cite))
        return finding(claim, Verdict.IMPRECISE, Reason(f'{reason.text}, not "{said.verb}"', reason.cite))
    if lacking:
        return finding(claim, Verdict.IMPRECISE, Reason(f"{reason.text}, and it does not say {lacking}", reason.cite))
    if missing and len(missing) > len(matters(said.topics)) / 2:
        return finding(
            claim, Verdict.NOT_IN_RECORD, Reason(f"{reason.text}; nothing is indexed on {_named(missing)}", reason.cite)
        )
    return finding(claim, Verdict.SUPPORTED, reason)


def _lacking(said: WordingSaid, about: list[Paragraph]) -> str | None:
    """A qualifier the report prints and no paragraph has: a ceasefire "permanent" that is not."""
    if not said.topics & {"ceasefire", "humanitarian-pause"}:
        return None
    has = frozenset().union(*(p.also for p in about))
    words = said.words.lower()
    return next((q for q in _QUALIFIERS if has and q not in has and _BEFORE_TRUCE[q].search(words)), None)


def _conjoined(said: WordingSaid, about: list[Paragraph]) -> bool:
    if not {"ceasefire", "hostages"} <= said.topics or " and the release" not in said.words.lower():
        return False
    return any("linked" in p.also and "ceasefire" in p.about for p in about)


def _named(topics: frozenset[str]) -> str:
    return ", ".join(sorted(TOPICS[t].label.lower() for t in topics if t in TOPICS))
