"""What became of a text: adopted, vetoed, fell short, turned down. Rules over a line with texts and voters folded."""

from __future__ import annotations

import re
from collections.abc import Iterator

from horseshoe.council.ballots import Ballot
from horseshoe.council.rules import PERMANENT_CODES
from horseshoe.reading.claims.actions import Modality, Told
from horseshoe.reading.line import Line
from horseshoe.reading.sides.asides_heads import head_of_aside
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.votes.asides import is_reason
from horseshoe.reading.votes.ballots_told import is_unnamed_veto
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.outcomes_headed import is_headed
from horseshoe.reading.votes.outcomes_own import is_spoken
from horseshoe.reading.votes.outcomes_rules import outcome_rules
from horseshoe.reading.votes.outcomes_whose import (
    by_another,
    companions,
    is_of_people,
    is_of_statement,
    is_of_stopping,
    is_short_of_all,
    none_of_them,
    of_old,
    only_thought_of,
    spelled_out,
    without_authors,
    without_lesser,
)
from horseshoe.reading.votes.outcomes_words import (
    CASTS_VETO,
    FELL,
    IN_VAIN,
    OF_STATEMENT,
    SO_LONG,
    D,
)
from horseshoe.reading.votes.telling import WISHES
from horseshoe.reading.votes.veto_rights import is_right, never_cast
from horseshoe.reading.votes.vetoes_rules import SURE, VETO_PLAIN, VETO_RULES
from horseshoe.reading.votes.votes_ahead import is_gone_by
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_OUTCOMES = outcome_rules()
_HAD_IT = late(r"(?:^|[.;,(—\"] )(?:had|should|were|if) (?:the )?$")
_FAILED = late(FELL)
_MOTIVE = late(
    r"(?:threat|threaten\w*|likely|possible|potential|prospect|expected|fear\w*|avoid\w*|risk\w*|avert\w*|facing|"
    r"faces?|without|prevent\w*|against|no|any|power|right|(?:threat|risk|prospect|fear|possibility|danger|chance|"
    r"certainty|likelihood|spectre|event|talk|odds|chances|hopes|signs) of|(?:bets?|odds|wagers?|money) on|"
    r"overcome|despite its|circumvent\w*|bypass\w*|evad\w+|(?:get|got) (?:a?round|past)|overrid\w+|escape|survive|"
    r"spar\w+(?: it| them)?|sav\w+ (?:it|them) from|forestall\w*|stav\w+ off|head\w* off|ward\w* off|dodg\w+|"
    r"sidestep\w*|would-be|(?<!met )(?<!ended )(?<!ending )(?<!ends )(?<!collided )with|carry|hold\w*|ha[sd]|have|"
    r"for) (?:a |an |the |another |its )?$"
)


# "For months it had failed to agree on a text": they talked, and nobody voted.
_NOT_AGREED = late(
    r"\b(?:for|over|through|during) (?:the (?:past|last) )?(?:<[NVM]\d+> |many |several |a few |long )?(?:days|weeks|"
    r"months|years)\b[^.;]*\b(?:failed|unable|refused) to agree on\b"
)
_VOTED_FOR = late(r"\bvot\w+ (?:[^<]|<[MT]\d+> )*?(?:for|in favou?r of) (?:the |an? )?<D\d+>$")
_NONE_IN = late(r"(?P<v><V\d+>) (?:in|on|at|around) (?:the )?$")
_SOME_OF = late(r"(?P<some><V\d+>) of (?:the )?$")


def _of_the_text(line: Line, m: re.Match[str]) -> bool:
    """ "Thirteen members approved the draft": how many were for a text that is known, and not what became of it."""
    texts = line.tags("D", m.start("verb"), m.end() + _NEXT)
    return m["verb"].startswith(("approv", "endors", "back", "support")) and bool(texts) and texts[0][1].value.definite


_NEXT = 8  # characters in which the text follows its verb


def outcomes(line: Line) -> Iterator[Fact]:
    """Every outcome the line tells, with its modality."""
    if not _ANY_OUTCOME.on(line.norm):
        return
    for told, pattern in _OUTCOMES.on(line.norm):
        for m in pattern.finditer(line.norm):
            at = m.start("verb")
            if told is Told.ADOPTED and (CASTS_VETO.match(line.norm, at) or of_old(line, m)):
                continue
            if told is Told.ADOPTED and only_thought_of(line, m.start(), at):
                continue
            if (none := _NONE_IN.search(line.norm, 0, m.start())) is not None and line.chunk(none["v"]).value.nobody:
                continue  # "nobody in the Council said no"
            if (text := m.groupdict().get("headed")) and not is_headed(line, text, m.end("verb")):
                continue
            start, end = line.place(m.start(), m.end("verb"))
            mode = modality(line.norm, at)
            if told is Told.ADOPTED and none_of_them(line, at):
                yield Fact(Slot.OUTCOME, Told.NOT_ADOPTED, start, end, at, mode)
                continue
            if m.groupdict().get("we") and not is_spoken(line, at):
                continue
            who = m.groupdict().get("who") or ""
            some = _SOME_OF.search(line.norm, 0, m.start("who")) if who.startswith(("<C", "<U")) else None
            if some is not None and not _decides(line.chunk(some["some"]).value):
                continue  # "three permanent members of the Council voted for it"
            if some is not None and "vot" in m["verb"]:
                yield Fact(Slot.ENOUGH, told, start, end, at, mode)  # "the others on the Council voted for it"
                continue
            if who.startswith("<C") and _VOTED_FOR.search(m["verb"]):
                yield Fact(Slot.ENOUGH, told, start, end, at, mode)  # and it may have been vetoed
                continue
            if who.startswith("<V"):
                if not _decides(line.chunk(who).value) or line.norm.endswith(" of ", 0, m.start("who")):
                    continue  # "the project of seven prolonged it"
                # how many voted for it says what became of it only where nothing else does
                if "vot" in m["verb"] or m["verb"].startswith(("called", "told")) or _of_the_text(line, m):
                    yield Fact(Slot.ENOUGH, told, start, end, at, mode)
                    continue
            what = m.groupdict().get("what") or ""
            doomed = what.startswith("<D") and (m.groupdict().get("fate") is not None or m["verb"] == "foundered")
            if doomed and line.chunk(what.split()[0]).value.term in WISHES:
                continue  # "their effort to have it speak out foundered": nobody voted
            if told is Told.NOT_ADOPTED and (
                by_another(line, m.end("verb"))
                or is_of_people(line.norm, at) or is_of_stopping(line, m.start(), at)
                or is_reason(line.norm, m.start(), at)
            ):
                continue
            fell = told in (Told.SHORT, Told.NOT_ADOPTED)
            if fell and (is_of_statement(line, at) or is_short_of_all(line, at, m.end())):
                continue
            if told is Told.NOT_ADOPTED and _NOT_AGREED.search(line.norm, 0, m.end()):
                continue
            if told is Told.POSTPONED and is_gone_by(line, m.start()):
                continue
            if told is Told.POSTPONED and mode is Modality.HAPPENED:
                mode = Modality.EXPECTED  # what was put off is still to come
            yield Fact(Slot.OUTCOME, told, start, end, at, mode)
    for m in _REQUIRED.finditer(line.norm):
        if (mode := modality(line.norm, m.start())) is Modality.HAPPENED:
            yield Fact(Slot.ENOUGH, Told.ADOPTED, *line.place(m.start(), m.end()), m.start(), mode)
    for m in _NEEDED.finditer(line.norm):
        voters = line.chunk(m["v"]).value
        if voters.of is not None and voters.count is not None and voters.count < voters.of:
            yield Fact(
                Slot.OUTCOME, Told.SHORT, *line.place(m.start(), m.end()), m.start(), modality(line.norm, m.start())
            )


def _decides(voters: Voters) -> bool:
    """Whether so many voters can adopt a text."""
    return voters.others if voters.count is None else 7 <= voters.count <= 15


_NEEDED = Pattern(r"(?P<v><V\d+>) (?:votes? )?(?:needed|required|necessary)\b")  # "eight of the nine votes needed"
_REQUIRED = Pattern(
    r"\b(?<!not having )(?<!without having )(?<!never having )(?:obtained|got|won|secured|received|gained|found|"
    r"mustered) the (?:required|necessary|needed|requisite) "
    r"(?:majority|number|votes|support)\b"
)
_ANY_OUTCOME = AnyOf(_OUTCOMES, _NEEDED, _REQUIRED)
_ANY_VETO = AnyOf(VETO_RULES, VETO_PLAIN)
_IN_COMMITTEE = late(r"\b(?:committee|blacklist\w*|technical hold|listing)\b")  # a hold there is no veto
_OBJECT = late(r"\b(?:on|over|about|concerning|regarding|in|against|of|to|into|from) (?:the )?$")


# "Needs nine votes and no veto by Russia, China ...": a rule.
_NONE_BY = late(r"\b(?:no|without(?: an?y?)?|not an?y?|(?:absence|lack) of(?: an?y?)?) $")


_UNDID = late(
    rf" (?:buried|killed|sank|stopped|blocked|scuppered|torpedoed|ended|halted|put paid to|put an end to|finished|"
    rf"undid|thwarted|defeated|barred|prevented|struck down|brought down|derailed) (?:it|them|{D}|(?:its|the) "
    rf"(?:adoption|passage))\b"
)
_ALONE = late(r"(?i), (?:the )?[^,]+? (?:was|being|is) the (?:only|sole|lone)\b")


_NOES = late(r"(?:<[NV]\d+> |[a-z]+ )??(?:negative votes|noes|votes|nays|hands|objections|dissent|nyets)\b")


def vetoes(line: Line) -> Iterator[Fact]:
    """Every veto the line tells: by whom, or by nobody it names."""
    if not _ANY_VETO.on(line.norm):
        return
    seen: set[int] = set()
    until = -1  # where the last veto told with its means ends: "stopped it by its veto" is one
    for i, pattern in VETO_RULES.on(line.norm):
        for m in pattern.finditer(line.norm):
            voters = line.chunk(m["v"]).value
            if m.start("verb") > m.end("v") and (head := head_of_aside(line, m.start("v"))) is not None:
                voters = head[1].value  # "Britain, whose envoy had spoken to Norway, vetoed it"
            if voters.excluded and re.match(r" [,—(] (?:which|who)\b", line.norm[m.end("v") :]):
                voters = Voters(voters.excluded, bare=True)  # "all but Russia, which vetoed it"
            voters = without_authors(line, spelled_out(line, voters, m.end("v")), m.start("v"))
            if _ALONE.search(line.text[line.chunk(m["v"]).start : line.chunk(m["v"]).end]):
                voters = Voters(voters.members[-1:], bare=True)  # "by Chad and Mali, the US was the only one to"
            if not voters.members or m.start("v") in seen:
                until = max(until, m.end())
                continue
            mode = modality(line.norm, m.start("v" if i == 4 else "verb"))
            if _NOES.match(m["verb"]) and (lesser := without_lesser(voters)) is not None:
                voters, others = lesser  # "the Soviet and Polish noes amounted to a veto"
                at = m.start("v")
                yield Fact(Slot.BALLOT, (Ballot.NO, others), *line.place(at, m.end("verb")), at + 1, mode)
            if i == 1 and re.search(
                r"statements? (?:was|were|been|being|got|is|are) (?:then |again )?$", line.norm[: m.start("verb")]
            ):
                continue
            if i == 1 and _NONE_BY.search(line.norm, 0, m.start("verb")):
                continue
            if i < 6 and _HAD_IT.search(line.norm[: m.start("v")]):
                continue
            if i == 1 and re.search(
                r"\b(?:no|any|a possible|a likely|possible|potential|without a?|threatened|"
                r"avoid\w* a) $",
                line.norm[: m.start("verb")],
            ):
                mode = Modality.EXPECTED
            if i == 2 and is_right(line.norm, m.start("v"), m.end()):
                continue
            if i == 2 and _MOTIVE.search(line.norm[: m.start("v")]):
                mode = Modality.EXPECTED
            if i == 2 and (_UNDID.match(line.norm, m.end("verb")) or IN_VAIN.search(line.norm, 0, m.start("v"))):
                mode = Modality.HAPPENED  # "before Russia's veto buried it"
            if mode is Modality.HAPPENED:
                seen.add(m.start("v"))
            start, end = line.place(m.start("v"), m.end("verb"))
            if re.match(OF_STATEMENT, line.norm[m.end("verb") :]):
                continue
            if never_cast(line.norm, m.start("v"), m.end()):
                continue
            if not set(voters.members) & PERMANENT_CODES and _OBJECT.search(line.norm[: m.start("v")]):
                continue  # "blocked a draft on Guatemala on Friday, using the veto": it is what the draft is on
            if not set(voters.members) & PERMANENT_CODES and not re.search(
                rf"{D}|\bit\b", line.norm[m.start("verb") - 30 if m.start("verb") > 30 else 0 : m.end() + 20]
            ):
                continue  # who has no veto stops many things; only of a text is it told as a vote
            # participles that open a sentence, a "no" that was a veto, "had it not vetoed": all happened
            if 5 < i < SURE:
                mode = Modality.HAPPENED
            if (i in (3, 5) or i >= SURE) and (not set(voters.members) <= PERMANENT_CODES or voters.group):
                continue
            if m["verb"].startswith("block ") and len(voters.members) < 2:
                continue  # "Russia and China block it" is the present of two; of one it is an order
            if i in (3, 5) and (_IN_COMMITTEE.search(line.norm) or SO_LONG.match(line.norm, m.end())):
                continue
            yield Fact(Slot.VETO, voters, start, end, m.start("verb"), mode)
            until = max(until, m.end())
            yield from companions(line, m.end(), mode)
    for at, _ in line.tags("V"):
        if is_unnamed_veto(line, at):
            yield Fact(Slot.OUTCOME, Told.VETOED, *line.place(at, at + 1), at, modality(line.norm, at))
    for m in VETO_PLAIN.finditer(line.norm):
        at = m.start(m.lastgroup or 0) if not m["verb"] else m.start("verb")
        if (m["verb4"] or m["verb5"]) and not _FAILED.search(line.norm):
            continue
        if m["verb6"] and any(d.value.indefinite for _, d in line.tags("D", m.end(), len(line.norm))):
            continue  # "after the veto France promised a new draft": not of that draft
        if m["verb6"] and at < until:
            continue
        became = Told.NOT_ADOPTED if m["verb2"] else Told.VETOED  # "the Council vetoed it": a member does, or none did
        yield Fact(Slot.OUTCOME, became, *line.place(at, m.end()), at, modality(line.norm, at))
