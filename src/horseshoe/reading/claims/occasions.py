"""What the Council does besides voting: statements, meetings, consultations, Article 99, drafts on their way."""

from __future__ import annotations

from msgspec.structs import replace

from horseshoe.reading.claims.actions import Kind, Modality, Proposal, Told
from horseshoe.reading.claims.meetings import meetings
from horseshoe.reading.claims.occasion import Occasion, moment_near
from horseshoe.reading.claims.statements import statement
from horseshoe.reading.claims.statements_rule import is_by_rule
from horseshoe.reading.claims.tabled import draft
from horseshoe.reading.line import Line
from horseshoe.reading.votes.frames import framed
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.outcomes_doing import doings
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# "NATO ambassadors held closed consultations", "Assad met his ministers in private": not the Council's.
_STRANGERS = Pattern(
    r"^(?:the )?(?:\w+ )?(?:nato|eu|e\.u\.|european union|arab league|african union|asean|ecowas|igad|oas|opec|cabinet|"
    r"parliament|congress|knesset|politburo|senate)(?: (?:ambassadors|ministers|members|leaders|envoys|states|foreign "
    r"ministers|council))? (?:[\w'-]+ |<[MF]\d+> ){0,2}?(?:held|holds|hold|met|meets?|called|convened|summoned|"
    r"circulat\w+|discuss\w+|consult\w*|conferred|gathered|debated|issued|agreed|adopted)\b|"
    r"\b(?:met|hosted|received|saw|consulted) (?:with )?(?:his|her) (?:[\w-]+ ){0,2}?(?:ministers?|cabinet|advisers|"
    r"aides|counterparts?|generals|commanders|allies)\b"
)
_ART99 = Pattern(r"\b(?:article|art) ?\.? (?:99|ninety - ?nine)\b")
_EXPLAINED = Pattern(
    r"article 99 (?:of (?:the )?[\w .<>]*?)?(?:,? which )?(?:allows?|lets?|empowers?|permits?|says?|"
    r"gives?|reads?|states?|authori[sz]es?|enables?|provides?|is (?:a|the|one|rarely|seldom))\b|"
    r"(?:under|by) article 99 (?:of the (?:<U\d+> )?[\w]+ )?,? ?(?:[\w-]+ |<[A-Z]\d+> ){1,4}?(?:may|can|has the "
    r"(?:right|power))\b"
)
_ASKED = Pattern(
    r"\b(?:urg|ask|call|press|appeal|plead|petition|want)\w*\b[^.;]{0,80}? to (?:invoke|use|trigger|activate|"
    r"resort|bring|raise|take|refer|"
    r"turn)\b"
)
_SHOULD = Pattern(
    r"\b(?:should|must|ought to|needs? to|has to) (?:(?:<[A-Z]\d+>|he|guterres|not) )*(?:now |also |at last |finally )?"
    r"(?:invoke|use|trigger|activate|resort|turn)\b"
)
_INVOKED = Pattern(
    r"\b(?:invok\w+|trigger\w*|activat\w+|us(?:ed|ing)|resort\w*|turn(?:ed|ing)|letter|wrote|"
    r"under|cit(?:ed|ing)|recourse|appeal\w*|employ\w+|appl\w+)\b"
)


# "By bringing Gaza before the Council under Article 99, he has done what ...".
_DONE_WITH = late(
    r"(?:^|[,;:—] )(?:by|in|after|having|since) (?:\w+ly )?(?:bring|invok|us|trigger|resort|turn|putt|rais|appeal|"
    r"reach)ing\b[^.;,]*$"
)
_RULED_OUT = Pattern(
    r"\bno such (?:step|move|letter|plan|intention|decision)|\bno (?:plans?|intention)\b|\bruled (?:it |that )?out\b|"
    r"\bnot (?:being )?(?:considered|considering|planned|planning|on the (?:table|cards)|under consideration)\b"
)


def occasions(line: Line, *, votes: bool) -> list[Occasion]:
    """Everything of this kind in one sentence; `votes` where it also tells a vote, which then is not a mere draft."""
    if (_STRANGERS.search(line.norm) and not line.tags("C")) or is_by_rule(line):
        return []
    found = [*_statements(line, votes=votes), *_article_99(line), *meetings(line, votes=votes)]
    tabled = draft(line, votes=votes)
    if tabled is not None and not line.tags("D") and any(o.kind is Kind.STATEMENT for o in found):
        tabled = None  # "circulated elements for a press statement"
    found += [tabled] if tabled is not None else []
    return [_under(occasion, line.norm) for occasion in found]


def _under(occasion: Occasion, norm: str) -> Occasion:
    """The occasion under the frame of its sentence, if any: "imagine that the Council met"."""
    held = framed(norm, occasion.at)
    return occasion if held is None else replace(occasion, modality=held, outcome=Told.UNKNOWN)


def _statements(line: Line, *, votes: bool) -> list[Occasion]:
    said = statement(line)
    alone = said is not None and _stands_alone(line, said.at)
    if said is None or (votes and not alone and said.outcome is Told.AGREED and said.form is Proposal.UNKNOWN):
        return []
    return [
        Occasion(
            Kind.STATEMENT,
            *line.place(said.at, said.stop),
            said.at,
            said.modality,
            said.outcome,
            said.form,
            said.members,
            said.holders,
            said.called_veto,
            said.backers,
            apart=alone,
            spoken=said.spoken,
            loosely=said.loosely,
            moment=moment_near(line, said.at),
        )
    ]


def _stands_alone(line: Line, at: int) -> bool:
    """ "After passing a text on Mali, the Council condemned the attacks": not what that text did."""
    return any(end <= at and not line.tags("DR", end) for _, end in doings(line))


def _article_99(line: Line) -> list[Occasion]:
    m = _ART99.search(line.norm)
    invoked = [i for i in _INVOKED.finditer(line.norm, 0, m.start()) if i[0] != "under"] if m else []
    if m is None or (_EXPLAINED.search(line.norm) and not invoked):
        return []
    at = invoked[-1].start() if invoked else m.start()
    letter = bool(invoked) and invoked[-1][0] == "letter"  # "would act on his letter under Article 99": it is there
    asked = _ASKED.search(line.norm, 0, m.start()) or _SHOULD.search(line.norm, 0, m.start())
    mode = Modality.PROPOSED if asked else modality(line.norm, at)
    mode = Modality.HAPPENED if _DONE_WITH.search(line.norm, 0, m.start()) and not asked else mode
    mode = Modality.HAPPENED if letter and mode is Modality.EXPECTED else mode
    mode = Modality.DENIED if mode is Modality.EXPECTED and _RULED_OUT.search(line.norm) else mode
    return [
        Occasion(Kind.ARTICLE_99, *line.place(m.start(), m.end()), m.start(), mode, moment=moment_near(line, m.start()))
    ]
