"""What the Council does besides voting: statements, meetings, consultations, Article 99, drafts on their way."""

from __future__ import annotations

import re
from dataclasses import dataclass

from horseshoe.reading.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.line import Line
from horseshoe.reading.modality import modality
from horseshoe.reading.patterns import Pattern
from horseshoe.reading.statements import statement


@dataclass(frozen=True, slots=True)
class Occasion:
    """One such event in one sentence: positions in the text, what it is, and who is said to have held it up or asked.

    `apart` where it is an event of its own beside a vote on the same text: a draft withdrawn, an amendment offered.
    """

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
    apart: bool = False


_C = r"(?:<C\d+>)"
_CLOSED = Pattern(
    r"(?:closed?(?: - |-| )door|behind closed doors|closed (?:emergency |urgent )?(?:consultations|meeting|session|"
    r"talks|discussions?)|private (?:consultations|talks|meeting|session)|"
    rf"(?:emergency|urgent|council|informal) consultations|consultations of the whole|in private\b|{_C} (?:[\w-]+ |"
    rf"<[FM]\d+> ){{0,4}}?consultations|"
    rf"consultations (?:on <[FM]\d+> |<[FM]\d+> |[\w-]+ ){{0,3}}?(?:in|at|of|by|among) (?:the )?(?:{_C}|members)|"
    rf"\bwhich consultations\b)"
)
_HELD = r"(?:meeting|session|debate|briefing|discussion|hearing|sitting)s?"
_MEETING = Pattern(
    rf"(?:{_C} (?:'s )?(?:(?:[\w-]+|,|<[A-Z]\d+>) ){{0,6}}?{_HELD}"
    rf"|(?:{_HELD}|meet|meets|met|convened?s?) (?:[\w-]+ |<[A-Z]\d+> ){{0,6}}?{_C}"
    rf"|{_C} (?:\w+ly |also |has |had |not |never |is to |will |on <[FM]\d+> |<[FM]\d+> |, ){{0,3}}(?:meet|met|"
    rf"meets|convened?s?|gather(?:ed|s)?|discuss(?:ed|es)|held|hold|heard|hears|sat down)\b"
    r"|(?:emergency|urgent|open|public|formal|high - level|high-level|ministerial|extraordinary) (?:open |public |"
    r"emergency )?(?:meeting|session|debate|briefing|discussion)"
    rf"|(?:briefed|addressed|told) (?:the )?{_C}(?! that it must| to ))"
)
_AFTER = Pattern(r"\b(?:seat|election|reform|elected to|enlarg|expansion|bid)\b")
_DENIED_MEETING = Pattern(
    r"\b(?:no (?:[\w-]+ ){0,2}(?:meeting|session|debate)|(?:did|has|have|had) (?:not|n't) "
    r"(?:met|meet|hold|held|convened?)|never met|refused to (?:meet|hold))\b"
)
_AHEAD = re.compile(
    r"\b(?:will|is to|are to|expected|scheduled|due to|plan(?:s|ned)? to|set to|to hold|to meet|to "
    r"convene|would)\b|<F\d+>"
)
_ASKED = re.compile(
    r"\b(?:ask(?:ed|s|ing)? (?:for|the)|request(?:ed|s|ing)?|call(?:ed|s|ing)? for|urg(?:ed|es|ing)|"
    r"wants?|seek(?:s|ing)?|sought|demand(?:ed|s|ing)?|push(?:ed|ing) for)\b (?:[\w'-]+ |<[A-Z]\d+> "
    r"){0,6}?$"
)
_ART99 = Pattern(r"article 99\b")
_EXPLAINED = Pattern(
    r"article 99 (?:of the [\w .<>]*?)?(?:,? which )?(?:allows?|lets?|empowers?|permits?|says?|"
    r"gives?|reads?|states?|authori[sz]es?|enables?|provides?|is (?:a|the|one|rarely|seldom))\b"
)
_INVOKED = re.compile(
    r"\b(?:invok\w+|trigger\w*|activat\w+|us(?:ed|ing)|resort\w*|turn(?:ed|ing)|letter|wrote|"
    r"under|cit(?:ed|ing)|recourse|appeal\w*|employ\w+|appl\w+)\b"
)
_GONE = Pattern(r"\b(?:withdr[ae]w\w*|pulled(?! out)|pulls|shelved|retracted|scrapped|dropped|taken off)\b")
_MADE = Pattern(
    r"\b(?:circulat\w+|tabl(?:ed?|es|ing)|draft(?:ed|ing)|propos(?:ed|es|ing)|negotiat\w+|in blue|into blue|in "
    r"final form|submit\w*|put forward|puts forward|put forth|offer(?:ed|s|ing)|float(?:ed|s|ing)|introduc\w+|"
    r"revis(?:ed|es|ing)|amend(?:ed|s|ing)|sponsor(?:ed|s|ing)|prepar(?:ed|es|ing)|underway|presented|distributed|"
    r"shared|shar(?:es|ing)|watered down|softened|toned down|rewr(?:ote|itten)|reworded|redraft\w*|"
    r"under silence|silence (?:procedure|period)|broke (?:the )?silence|silence (?:[\w-]+ |<[A-Z]\d+> ){0,3}was "
    r"broken|(?:, )?seen by|obtained by|a copy of|finali[sz]\w+|unveil\w*|hand(?:ed|ing) (?:out|round)|sent "
    r"(?:round|around)|working on|at work on|drew up|draws up|drawn up|tweak\w*|work(?:ed)? on|urg(?:ed|es|ing))\b"
)


def occasions(line: Line, *, votes: bool) -> list[Occasion]:
    """Everything of this kind in one sentence; `votes` where it also tells a vote, which then is not a mere draft."""
    norm, found = line.norm, []
    said = statement(line)
    if said is not None and not (votes and said.outcome is Told.AGREED and said.form is Proposal.UNKNOWN):
        start, end = line.place(said.at, said.stop)
        found.append(
            Occasion(
                Kind.STATEMENT,
                start,
                end,
                said.at,
                said.modality,
                said.outcome,
                said.form,
                said.members,
                said.called_veto,
                said.backers,
            )
        )
    if (art := _ART99.search(norm)) is not None and (
        not _EXPLAINED.search(norm) or _INVOKED.search(norm[: art.start()])
    ):
        found.append(_at(line, Kind.ARTICLE_99, art, modality(norm, art.start())))
    closed = _CLOSED.search(norm)
    if closed is not None:
        found.append(_at(line, Kind.CONSULTATIONS, closed, _meeting_mode(norm, closed.start())))
    meeting = _MEETING.search(norm) if closed is None and not votes else None
    if meeting is not None and not _AFTER.search(norm):
        found.append(_at(line, Kind.MEETING, meeting, _meeting_mode(norm, meeting.start())))
    draft = _draft(line, votes=votes)
    return [*found, draft] if draft is not None else found


def _draft(line: Line, *, votes: bool) -> Occasion | None:
    """A text tabled, circulated, put in blue, amended or withdrawn; a text that is voted on is a vote's."""
    texts = [(at, c) for at, c in line.tags("D") if not c.value.plural or c.value.amendment]
    if not texts:
        return None
    gone = _GONE.search(line.norm)
    at, chunk = next(((at, c) for at, c in texts if c.value.amendment), texts[0])
    apart = chunk.value.amendment or gone is not None
    if (votes and not apart) or (gone is None and not _MADE.search(line.norm)):
        return None
    mode = modality(line.norm, gone.start()) if gone else Modality.HAPPENED
    outcome = Told.WITHDRAWN if gone and mode is Modality.HAPPENED else Told.UNKNOWN
    return Occasion(Kind.DRAFT, chunk.start, chunk.end, at, mode, outcome, apart=apart)


def _meeting_mode(norm: str, at: int) -> Modality:
    if _DENIED_MEETING.search(norm):
        return Modality.DENIED
    if _ASKED.search(norm[max(0, at - 70) : at]):
        return Modality.PROPOSED
    if _AHEAD.search(norm[max(0, at - 50) : at + 80]):
        return Modality.EXPECTED
    return Modality.HAPPENED if modality(norm, at) is Modality.DENIED else modality(norm, at)


def _at(line: Line, kind: Kind, m: re.Match[str], mode: Modality) -> Occasion:
    start, end = line.place(m.start(), m.end())
    return Occasion(kind, start, end, m.start(), mode)
