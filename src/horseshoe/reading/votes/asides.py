"""What is told beside a vote and is none of it: speakers who were against, an early draft, support counted before."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.council.ballots import Ballot
from horseshoe.reading.claims.actions import Told
from horseshoe.reading.line import Line
from horseshoe.reading.votes.assembly import on_assemblys
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.older_texts import BUILT_ON
from horseshoe.reading.votes.telling import DECISIVE
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_VOTED = late(r"\bvot(?:e|ed|es|ing)\b|\bveto|\babst|\bballot|\badopt|<T\d+>")
# "Two dozen States took the floor, eleven of them against".
_FLOOR = Pattern(
    r"\b(?:took|taking|take) the floor\b|\b(?:speakers|speeches)\b|"
    r"<V\d+> (?:(?:had|has|have|both|also|then|all|and|each|\w+ly|<M\d+>) ){0,2}spoke(?:n)? (?:(?:\w+ly|too|also|"
    r"<M\d+>) )?(?:against|for|in (?:favou?r|support|opposition))\b"
)
# "Eight countries opposed to the move requested a meeting": who they are.
_OPPOSED_WHO = late(
    r"<V\d+> opposed to <D\d+> (?:have |had |has |also |then |on <M\d+> |<M\d+> )*(?:[a-z]+ed|sought|want|met|call|"
    r"said|ask)\b"
)
# "A first draft, which China opposed": not the text that was voted on.
_EARLY = late(
    r"(?i)\b(?:first|initial|original|zero|early|earlier|previous|prior)\s+(?:[\w-]+\s+)?(?:drafts?|versions?)\b"
)
# "Claimed that they had the nine votes": before anybody voted.
_HOPED = late(
    r"\b(?:claim|sa(?:y|id)|believ|confident|sure|hop|assur|boast|count|expect|predict)\w* (?:that )?(?:they|it|"
    r"he|she|we|there) (?:had|have|has|were|are) (?:\w+ly |already )*$"
)
# "Had secured eleven votes by Sunday": support gathered, before anybody voted.
_SO_FAR = late(
    r"<V\d+> (?:votes? |members? |supporters |backers )?(?:by <M\d+>|so far|already|before the vote)\b"
)


def without_asides(line: Line, facts: list[Fact]) -> list[Fact]:
    """The facts of a line without those that are told of something beside the vote."""
    if not facts:
        return facts
    early = _EARLY.search(line.text, line.start, line.end)
    aside = not _VOTED.search(line.norm) and (early or _FLOOR.search(line.norm))
    facts = [f for f in facts if not (f.slot is Slot.BALLOT and (aside or _OPPOSED_WHO.match(line.norm, f.at)))]
    facts = [f for f in facts if not _early(line, f) and not _proverbial(line, f) and not _wished(line, f)]
    facts = [f for f in facts if not _not_so(line, f)]
    if _COLOURED.search(line.norm):
        facts = [f for f in facts if f.slot is not Slot.BALLOT]
    facts = [f for f in facts if f.slot is not Slot.BALLOT or not on_assemblys(line, f.at)]
    if (assembly := _UNITING.search(line.norm)) is not None:
        facts = [f for f in facts if f.at < assembly.start()]
    few = any(f.value is Told.ADOPTED and _by_few(line, f.at) for f in facts if f.slot is Slot.OUTCOME)
    facts = [_fell(line, f) for f in facts if not (few and f.slot is Slot.ACT)]
    if _FORMAT.search(line.norm) and not _VOTED.search(line.norm):
        facts = [f for f in facts if f.slot is not Slot.BALLOT or f.value[0] is not Ballot.ABSENT]
    asked = _OF_COUNCIL.search(line.norm)
    facts = [f for f in _without_older_end(line, facts) if asked is None or not asked.start() <= f.at < asked.end()]
    adopted = min((f.at for f in facts if f.slot is Slot.OUTCOME and f.value is Told.ADOPTED), default=None)
    return [f for f in facts if adopted is None or f.at < adopted or not _meanwhile(line, f, adopted)]


# What was adopted was not vetoed: "adopted a text, breaking a deadlock during which France vetoed several calls".
_WHILE_THEN = late(r"\b(?:during|in|over|throughout|through) which [^;.]*$")
_REPEATED = late(
    r"[^;.,]{0,40}?\b(?:several|repeated|numerous|many|multiple|various|successive|a (?:series|string|number) of|"
    r"all|every|<N\d+>) (?:\w+ ){0,2}?(?:calls|attempts|efforts|drafts?|texts?|bids|moves|resolutions|versions|<D)"
)


def _meanwhile(line: Line, fact: Fact, adopted: int) -> bool:
    """A veto told behind an adoption as what went before it."""
    if fact.slot is not Slot.VETO or line.norm.find(" then ", adopted, fact.at) >= 0:
        return False
    return bool(_WHILE_THEN.search(line.norm, adopted, fact.at) or _REPEATED.match(line.norm, fact.at))


# "It needs nine votes to get its text passed": what is to come; "none of the paragraphs won the required votes".
_TO_GET = late(
    r"\b(?:need(?:s|ed)?|requir(?:e|es|ed)|takes?|took|lacks?|lacked|seeks?|sought|tr(?:y|ies|ied)|hop(?:e|es|ed)|"
    r"want(?:s|ed)?|efforts?|bid|battle|struggl\w+) [^.;]*?to (?:get|have|see) "
    r"(?:[\w'-]+ |- ){0,6}(?:<D\d+> )?$"
)
_ROUND = late(r"(?<=passed) (?:a?round|out|among|between|hand to hand)\b")  # a paper, for everybody to read
_NONE_WON = late(
    r"(?i)\b(?:none|neither|not (?:one|any))(?: of)?\b[^.;]*$|\b(?:fail(?:ed|s|ing|ure)? (?:even )?to|(?:did|does|do|"
    r"could|would|can|had) ?n(?:['’]t|ot)(?: even| manage to)?|unable to|without|never|short of) (?:\w+ )?$"
)


# "So as not to run into the triple veto that seemed likely".
_AVOIDED = late(
    r"\b(?:so as not to|lest|in order not to|for fear of|to (?:avert|avoid|escape|head off|forestall|preempt)|"
    r"rather than (?:risk|face|provoke|court))\b[^.;,]*$"
)
# "Abstention from China, veto from Russia": of whom stands behind it.
_VETO_OF = late(r"veto (?:from|by) (?:the )?(?P<v><V\d+>)")


# "No text has been agreed"; "who would like it passed by next week"; "resolutions passed earlier on Kosovo show".
_NOTHING_AGREED = late(r"\bno (?:[\w-]+ ){0,2}?<[DR]\d+> (?:[\w-]+ |<M\d+> ){0,6}?$")
_AGREED = late(r"(?:<[DR]\d+> )?(?:(?:has|have|had|was|were|is|are|yet|so far|being|been) ){1,4}(?:\w+ly )?agreed\b")
_WOULD_LIKE = late(
    r"\b(?:would|'d) (?:like|love|prefer|rather (?:have|see)|want|wish)(?: to (?:see|have|get))? (?:it|them|this|that|"
    r"<[DR]\d+>) (?:\w+ly )?$"
)


def _not_so(line: Line, fact: Fact) -> bool:
    if fact.slot in (Slot.OUTCOME, Slot.ACT) and fact.value is Told.ADOPTED:
        if _WOULD_LIKE.search(line.norm, 0, fact.at):
            return True
        before = _NOTHING_AGREED.search(line.norm, 0, fact.at) or line.norm.endswith("no ", 0, fact.at)
        if before and _AGREED.match(line.norm, fact.at):
            return True
    if fact.slot is Slot.VETO:
        whose = _VETO_OF.match(line.norm, fact.at)
        if whose is not None and not set(line.chunk(whose["v"]).value.members) & set(fact.value.members):
            return True
        return _AVOIDED.search(line.norm, 0, fact.at) is not None
    if fact.slot in (Slot.OUTCOME, Slot.ACT) and fact.value is not Told.VETOED:
        if fact.slot is Slot.OUTCOME and fact.value is not Told.ADOPTED:
            return False
        return bool(_TO_GET.search(line.norm, 0, fact.at) or _ROUND.match(line.text, fact.end))
    # "With the vetoed portions removed": parts of a text, and not what became of it
    return fact.slot is Slot.OUTCOME and _VETOED_PARTS.match(line.norm, fact.at) is not None


# "The format lets in members only, so India was not there": no member that stayed away.
_FORMAT = Pattern(
    r"\b(?:format|consultations|informal|only (?:the )?(?:<C\d+> )?(?:members|<V\d+>)|(?:members|<V\d+>)(?: and "
    r"[^.;]{1,30})? only|behind closed doors|non - ?members?)\b"
)
# "Approved by only four": who was for it, fewer than ever carried a text.
_BY_FEW = late(
    r"[^.;,]{0,40}?\b(?:approved|passed|adopted|endorsed|accepted|backed|supported) by (?:only |just |merely |a mere "
    r"|a total of |no more than )?(?P<v><V\d+>)"
)
_VETOED_PARTS = late(
    r"(?:(?:with|after|without|less|minus) )?(?:the |its |all |those |these )?(?:vetoed|"
    r"rejected|defeated) (?:portions?|parts?|paragraphs?|passages?|sections?|clauses?|provisions?|"
    r"phrases?|sentences?|elements?|words)\b"
)
_FEWEST = 7  # votes that carried a text in the smallest Council


def _fell(line: Line, fact: Fact) -> Fact:
    few = fact.slot is Slot.OUTCOME and fact.value is Told.ADOPTED and _by_few(line, fact.at)
    return replace(fact, value=Told.SHORT) if few else fact


def _by_few(line: Line, at: int) -> bool:
    m = _BY_FEW.match(line.norm, at)
    return m is not None and 0 < (line.chunk(m["v"]).value.count or 0) < _FEWEST


def none_won(line: Line, at: int) -> bool:
    """Whether of what stands at a place it is said that no text had it."""
    return _NONE_WON.search(line.text[line.start : line.place(at, at + 1)[0]]) is not None


# "The permanent members used red ballots to identify them": a colour, and no side.
_COLOURED = Pattern(
    r"\b(?:red|blue|white|colou?red) ballots? (?:to|so that|that|which) (?:\w+ ){0,3}?(?:identif|distinguish|mark|tell|"
    r"show|set|single|indicat)\w*"
)
# "Under the 'Uniting for Peace' resolution, adopted in 1950": the Assembly's.
_UNITING = Pattern(r"\buniting for peace (?:['’\"] ?)*<[DR]\d+>[^;]*?\b(?:adopted|passed|approved)\b")
_WISHED = late(
    r"\b(?:requested|sought|demanded|asked for|urged|wanted|desired|suggested) by <V\d+> (?:, )?"
    r"(?:with (?:the )?(?:(?:support|backing|help) of (?:the )?)?)?$"
)


# "Members approved an appeal to the Council for sanctions": another body's act; the Council sends itself no appeals.
_OF_COUNCIL = Pattern(
    r"(?:(?:members|delegates|states|they|it|nations|countries) )?(?:\w+ly )?(?:approved|adopted|passed|endorsed|"
    r"backed) (?:an? |its |their |the )(?:\w+ ){0,3}?(?:appeal|request|recommendation|plea|petition|letter|message|"
    r"memorandum|call) to the <C\d+> (?:for|to|on|asking|demanding)\b"
)


def _wished(line: Line, fact: Fact) -> bool:
    """ "No word of damages, as asked for by Syria with the support of Poland": a wish, and no ballot."""
    return fact.slot is Slot.BALLOT and _WISHED.search(line.norm, 0, fact.at) is not None


def _without_older_end(line: Line, facts: list[Fact]) -> list[Fact]:
    """ "Voted against a text asking for a truce in line with a text adopted in June": one end is of the older."""
    m = BUILT_ON.search(line.norm)
    if m is None or not any(f.at < m.start() and f.slot in (*DECISIVE, Slot.BALLOT) for f in facts):
        return facts
    return [f for f in facts if f.at < m.start("what") or f.slot not in (*DECISIVE, Slot.ACT, Slot.UNANIMOUS)]


def _early(line: Line, fact: Fact) -> bool:
    return (
        fact.slot is Slot.BALLOT
        and fact.value[0] is Ballot.YES
        and (_SO_FAR.match(line.norm, fact.at) or _HOPED.search(line.norm, 0, fact.at)) is not None
        and not fact.value[1].members
    )


def _proverbial(line: Line, fact: Fact) -> bool:
    """ "Russia vetoes, America vetoes, and we bury our dead", said somebody: of no one vote."""
    if fact.slot is not Slot.VETO or not line.text[fact.start : fact.end].endswith("vetoes"):
        return False
    return line.is_quoted(fact.at)


_WHY = late(
    r"<V\d+> [^;]*?\b(?:abstain\w*|voted|opposed|objected|vetoed)\b(?: [^;<]*?)? (?:after|because|since|as) "
    r"(?!<D|it\b|that\b)"
)


def is_reason(norm: str, start: int, at: int) -> bool:
    """ "Five abstained after a call for an end to it was turned down": why they did so, told in between."""
    return _WHY.search(norm, start, at) is not None
