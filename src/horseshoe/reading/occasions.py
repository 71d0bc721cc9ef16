"""What the Council does besides voting: statements, meetings, consultations, Article 99, drafts on their way."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from horseshoe.reading.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.modality import modality


@dataclass(frozen=True, slots=True)
class Occasion:
    """One such event in one sentence: positions in the text, what it is, and who is said to have held it up or asked."""

    kind: Kind
    start: int
    end: int
    at: int
    modality: Modality
    outcome: Told = Told.UNKNOWN
    proposal: Proposal | None = None
    members: tuple[str, ...] = ()
    called_veto: bool = False
    backers: int | None = None


_C = r"(?:<C\d+>)"
_STATEMENT = re.compile(
    r"(?:(?P<form>presidential|press|joint|unanimous|council|consensus) )?statements?(?! (?:by|from|to|on behalf of) (?:the |its |his )?(?:spokes|ministry|office|mission|government|president joe|embassy|foreign))"
)
_SAID = re.compile(rf"{_C} (?:members )?(?:[\w]+ly |also |<M\d+> |on <M\d+> |today |has |have |had ){{0,4}}(?P<verb>condemn(?:ed|s)|denounc(?:ed|es)|deplor(?:ed|es)|expressed (?:deep |grave |serious )?(?:concern|alarm|condolences|outrage))")
_AGREED = re.compile(r"\b(?:issued|issues|agreed (?:on|to|upon)|adopted|adopts|released|releases|approved|put out|published|read out|in a|by (?:the )?consensus|said in|'s press statement|called for in)\b")
_BLOCKED = re.compile(
    r"\b(?:block(?:ed|s|ing)|stop(?:ped|s)|fail(?:ed|s|ing|ure) to (?:agree|reach|issue|adopt|achieve|produce|find)|unable to|could not|cannot|did not (?:agree|reach|issue|succeed|produce)|no (?:agreement|consensus|joint statement|statement|unanimity)|"
    r"without (?:a |an |any )?(?:joint |agreement|statement|consensus|unanim\w*)|got nowhere|objected|objections?|held up|holding up|prevent(?:ed|s|ing)|vetoed|veto(?:es)?|broke silence|disagree\w*|thwarted|short of (?:consensus|unanimity)|lack of (?:consensus|unanimity)|"
    r"did not succeed|nixed|scuttled|watered|opposed|refused)\b"
)
_SOUGHT = re.compile(r"\b(?:sought|seek\w*|draft(?:ed)? (?:press |presidential )?statement|discuss\w*|propos\w*|objective of|aim\w*|urg\w*|push\w*|hop\w*|consider\w*|negotiat\w*|want\w*)\b")
_BY_COUNCIL = re.compile(
    rf"{_C}(?: members| council)? (?:[\w]+ly |also |<M\d+> |on |today |has |have |had |\w+ ){{0,3}}?(?:issued?|agreed|adopted|released|approved|put out|said in|in) (?:[\w-]+ ){{0,3}}?statement|"
    rf"statement (?:by|from|of) (?:the )?{_C}|{_C} (?:'s )?(?:[\w-]+ ){{0,2}}?statement"
)
_CLOSED = re.compile(
    r"(?:closed(?: - |-| )?door|close(?: - |-| )door|behind closed doors|closed (?:consultations|meeting|session|talks)|(?:closed )?consultations|private (?:consultations|talks)|emergency consultations)"
)
_MEETING = re.compile(
    rf"(?:{_C} (?:'s )?(?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?(?:meeting|session|debate|briefing|discussion|hearing)s?|(?:meeting|session|debate|briefing|discussion|meet|met|convene[sd]?)s? (?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?{_C}|{_C} (?:\w+ )?(?:met|meets|convened|convenes|will meet|is to meet|gathered|discussed)|"
    r"(?:emergency|urgent|open|public|formal|special|high-level|ministerial) (?:open |public )?(?:meeting|session|debate|briefing|discussion))"
)
_ART99 = re.compile(r"article 99\b")
_DRAFTING = re.compile(
    r"\b(?:circulat\w+|tabl\w+|draft(?:ed|ing|s)?|propos\w+|negotiat\w+|in blue|submit\w+|put forward|put forth|withdr[ae]w\w*|pulled|offered|floated|introduc\w+|revis\w+|amend\w+|sponsor\w+|prepar\w+|underway|efforts|presented|distributed|shared|urg\w+)\b"
)


def _form(word: str | None) -> Proposal:
    return {"presidential": Proposal.PRESIDENTIAL_STATEMENT, "press": Proposal.PRESS_STATEMENT}.get(word or "", Proposal.JOINT_STATEMENT if word == "joint" else Proposal.UNKNOWN)


_STOPPED = re.compile(rf"(?P<v><V\d+>) (?:has |have |had )?(?:stop|block|halt|thwart|derail|prevent|obstruct|foil|frustrat|torpedo)(?:s|p?ed|e[sd])? (?:the |a |any )?{_C} (?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?(?:move|action|condemnation|response|call|bid|<D\d+>)")


def statement(line: Line) -> Occasion | None:
    """A statement agreed, sought or blocked; or one the Council must have made ("condemned in the strongest terms")."""
    norm = line.norm
    m = _STATEMENT.search(norm)
    if m is None:
        stopped = _STOPPED.search(norm)
        if stopped is not None and (members := line.chunk(stopped["v"]).value.members):
            start, end = line.place(stopped.start(), stopped.end())
            return Occasion(Kind.STATEMENT, start, end, stopped.start(), modality(norm, stopped.start()), Told.BLOCKED, Proposal.UNKNOWN, members)
        said = _SAID.search(norm)
        if said is None:
            return None
        start, end = line.place(said.start(), said.end())
        return Occasion(Kind.STATEMENT, start, end, said.start(), modality(norm, said.start("verb")), Told.AGREED, Proposal.UNKNOWN)
    blocked = _BLOCKED.search(norm)
    if not (m["form"] or _BY_COUNCIL.search(norm) or (blocked and re.search(_C, norm) and not re.search(r"(?:said|says|told|warned|added) (?:\w+ )?in a statement", norm))):
        return None
    agreed, sought = _AGREED.search(norm), _SOUGHT.search(norm)
    start, end = line.place(m.start(), m.end())
    mode = modality(norm, m.start())
    outcome = Told.BLOCKED if blocked else Told.AGREED if agreed else Told.UNKNOWN
    if outcome is Told.UNKNOWN and sought:
        mode = Modality.PROPOSED
    if outcome is not Told.UNKNOWN:
        mode = Modality.HAPPENED if mode is not Modality.EXPECTED or blocked else mode
    members = _holders(line) if blocked else ()
    backers = [c.value.count for _, c in line.tags("V") if c.value.count and re.search(r"back|support|agree|sign", norm)]
    return Occasion(Kind.STATEMENT, start, end, m.start(), mode, outcome, _form(m["form"]), members, "veto" in norm, backers[0] if backers else None)


def _holders(line: Line) -> tuple[str, ...]:
    """Members said to have held a statement up: those the sentence names before or after the blocking word."""
    m = _BLOCKED.search(line.norm)
    if m is None:
        return ()
    near = [c.value.members for at, c in line.tags("V") if abs(at - m.start()) < 60 and c.value.members]
    return near[0] if near else ()


@cache
def _quiet() -> re.Pattern[str]:
    return re.compile(r"\b(?:elected|seat|election|reform)\b")


def occasions(line: Line, *, votes: bool) -> list[Occasion]:
    """Everything of this kind in one sentence; `votes` where it also tells a vote, which then is not a mere draft."""
    norm, found = line.norm, []
    got = statement(line)
    if got is not None and not (votes and got.outcome is Told.AGREED and got.proposal is Proposal.UNKNOWN):
        found.append(got)
    if (m := _ART99.search(norm)) is not None:
        found.append(_at(line, Kind.ARTICLE_99, m, Modality.HAPPENED))
    closed = _CLOSED.search(norm)
    if closed is not None:
        found.append(_at(line, Kind.CONSULTATIONS, closed, _meeting_mode(norm, closed.start())))
    meeting = _MEETING.search(norm)
    if meeting is not None and closed is None and not votes and not _quiet().search(norm):
        found.append(_at(line, Kind.MEETING, meeting, _meeting_mode(norm, meeting.start())))
    draft = next(((at, c) for at, c in line.tags("D") if not c.value.plural or c.value.amendment), None)
    if draft is not None and _DRAFTING.search(norm) and (not votes or draft[1].value.amendment):
        found.append(Occasion(Kind.DRAFT, draft[1].start, draft[1].end, draft[0], Modality.HAPPENED))
    return found


def _meeting_mode(norm: str, at: int) -> Modality:
    around = norm[max(0, at - 50) : at + 80]
    if re.search(r"\b(?:will|is to|are to|expected|scheduled|due to|plans? to|set to)\b", around):
        return Modality.EXPECTED
    if re.search(r"\b(?:asked for|requested|called for|urged|wants?|seeks?|demanded) (?:an? |the )?(?:\w+ )?(?:\w+ )?$", norm[max(0, at - 40) : at]):
        return Modality.PROPOSED
    return modality(norm, at)


def _at(line: Line, kind: Kind, m: re.Match[str], mode: Modality) -> Occasion:
    start, end = line.place(m.start(), m.end())
    return Occasion(kind, start, end, m.start(), mode)
