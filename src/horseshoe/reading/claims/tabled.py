"""Texts on their way: tabled, circulated, negotiated, put in blue, watered down, withdrawn."""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.occasion import Occasion, members_in, moment_near
from horseshoe.reading.line import Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_GONE = Pattern(
    r"\b(?:withdr[ae]w(?!als?\b(?! of <D))\w*"
    r"(?! (?:(?:its|their|all|the|his|any|of|every|foreign) ){0,3}(?:\w+ )?(?:troops|forces|army|"
    r"military|soldiers|peacekeepers|police|personnel|weapons|staff|missions?|from|behind|to|within|immediately)\b)|"
    r"pulled(?! out)|pulls|shelved|retracted|scrapped|dropped|taken off|off the table|pulled the "
    r"plug on|abandoned)\b"
)
# "Tried to convince him to withdraw it": whether he did is not said.
_TO_GO = late(r"(?<!decided )(?<!agreed )(?<!chose )(?<!opted )(?<!forced )(?<!obliged )\bto (?:\w+ly )?$")
_CUT = Pattern(
    r"\b(?:dropped|removed|deleted|taken out|struck|cut|stripped|excised|gone|dropping|removing|deleting|vanished|"
    r"disappeared|absent|"
    r"left out|softened|edited out) (?:out )?(?:from|of|in) (?:<C\d+> |(?:the|a|an|its|latest|final|new) )*(?:<D\d+>|"
    r"version)"
)
_TABLE = (
    r"circulat|tabl|draft|propos|submit|put forward|put forth|offer|float|introduc|present|distribut|shar|unveil|"
    r"hand|send|sent|"
    r"gave|give|fil|lodg|bring|brought|prepar|draw up|drew up|writ|wrote|penn"
)
_SUBJECT = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:(?:\w+ly|has|have|had|is|are|also|then|soon|will|would|plans?|intends?|hopes?|to|again|"
    r"later|on|<[MF]\d+>|sa(?:id|ys) it|said|says|"
    r"it|he|she|they|not|n't|yet|wants?|may|could|was|were|ready|preparing|about|set|expected|at|work|and|jointly|"
    r"already|now) "
    rf"){{0,5}}"
    rf"(?P<verb>(?:{_TABLE})\w*|co - penned|brought forward|bring forward|working on|work on|at work on|put(?:s)?|"
    rf"revis(?:ed|es|ing)|amended)\b(?! by)"
)
_MADE = Pattern(
    r"\b(?:(?:moves|moving|pushes|pushing|peddles|advances|advancing|champions|seeks|seeking|readies|readying)(?: "
    r"forward "
    r"| ahead with )? ?(?=(?:an? |its |their )?<D)|(?:added|adds|proposed|moved|tabled) (?:[\w-]+ |<[NV]\d+> "
    r"){0,2}amendments? to|(?:co - )?penn(?:ed|"
    r"ing)|authored|(?:brought|bringing|brings) forward|no longer (?:demands?|calls?|"
    r"asks?|mentions?|refers?|"
    r"condemns?|contains?|includes?|speaks?|names?|threatens?)|(?:softened|weakened|trimmed|shortened|reworked|"
    r"updated|diluted|"
    r"streamlined)|in (?:the )?(?:members|delegations|colleagues|ambassadors|<C\d+>)(?: members| ambassadors)?(?: "
    r"'| 's)? (?:inboxes|hands)|"
    r"been through (?:\w+ |<[NV]\d+> )(?:versions|drafts|revisions|rounds)|(?:in|into) its (?:\w+ |<[NV]\d+> "
    r")(?:version|draft|revision)|circulat\w+|tabl(?:ed?|es|ing)|draft(?:ed|ing)|propos(?:ed|es|ing)|negotiat\w+|"
    r"in(?:to)? blue|in "
    r"final form|submit\w*|put forward|puts forward|put forth|offer(?:ed|s|ing)|float(?:ed|s|ing)|introduc\w+|"
    r"revis(?:ed|es|ing)|amend(?:ed|s|ing)|sponsor(?:ed|s|ing)|prepar(?:ed|es|ing)|underway|presented|distributed|"
    r"shared|shar(?:es|ing)|watered down|softened|toned down|rewr(?:ote|itten)|reworded|redraft\w*|"
    r"under silence|silence (?:procedure|period)|broke (?:the )?silence|silence (?:[\w-]+ |<[A-Z]\d+> ){0,3}was "
    r"broken|(?:, )?seen by|obtained by|a copy of|finali[sz]\w+|unveil\w*|hand(?:ed|ing) (?:out|round|around|to|"
    r"(?:the )?<[CV]\d+>)|sent "
    r"(?:round|around|to)|working on|at work on|drew up|draws up|drawn up|tweak\w*|work(?:ed)? on|urg(?:ed|es|ing)|"
    r"gave (?:the |other )?(?:<[CV]\d+>|members|colleagues)|showed|lodged|filed|wrangl\w+|haggl\w+|bargain\w+|went "
    r"through|going through|"
    r"pored over|reached (?:the )?(?:<[CV]\d+>|members)|passed round|brought (?=<D)|on the table|line by line|"
    r"under (?:discussion|negotiation)|(?:lay|lies|lying|stayed|remains?|remained) on the table|(?:making|doing|"
    r"made|did) the "
    r"rounds|"
    r"in the works|fine-tun\w+|polish\w+|thrash\w+ out|iron\w+ out|(?:argu|quarrel|split|divid|differ)\w* (?:over|"
    r"on) (?=(?:the |a |an )?<D)|"
    r"at odds over|crossed out|insert(?:ed|ing)|(?:added|adding) (?:an? |the )?(?:paragraph|line|sentence|reference|"
    r"clause)|"
    r"talks (?:on|over) (?=(?:the |a |an )?<D)|collect\w+ (?:comments|signatures)|co - ?sponsors (?:signed|joined)|"
    r"(?:discuss|debat|consider|examin|stud)\w+ (?=(?:the |a |an )?<D))\b"
)
_PASSED = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:has |have |had |also )*(?:gave|given|handed|passed|sent|showed|shown) (?:[^ .;]+ "
    r"){0,10}?<D\d+>|"
    r"<D\d+> (?:[^ .;]+ ){0,12}?(?:reached|was sent to|went to|was handed to|was shown to) (?:[^ .;]+ "
    r"){0,3}?(?:<[CV]\d+>|members)"
)
# A text that is called by no noun of its own.
_UNNAMED = Pattern(
    r"(?:(?P<x><[VLPG]\d+>)|penholders?|co - sponsors|sponsors|authors|drafters) (?:[\w'-]+ |<[MF]\d+> "
    r"){0,3}?(?:circulated|shared|"
    r"distributed|tabled|submitted|presented|put out|sent round) (?:[\w'-]+ |<[NVM]\d+> ){0,5}?(?:revisions?|"
    r"versions?|language|"
    r"wording|amendments?|elements)\b|"
    r"(?P<y><[VLPG]\d+>) (?:[\w'-]+ |<[MF]\d+> ){0,5}?put (?:that|this|the|its|it) ?(?:[\w-]+ )?(?:version "
    r")?in(?:to)? blue\b|"
    r"(?P<v><[VLPG]\d+>) (?:has |have |had |also |<[MF]\d+> )*(?:tabled|circulated|withdrew|drafted|submitted|"
    r"distributed) "
    r"(?:it|theirs|its own|one|its version|their own)\b|"
    r"(?:version|wording|language|paper|one) ,? ?(?:circulated|tabled|drafted|put forward|proposed|submitted) "
    r"(?:[\w-]+ )?by (?P<w><[VLPG]\d+>)"
)
_AHEAD = Pattern(
    r"\b(?:will|would|plans?(?: to)?|planned to|intends? to|is to|are to|expected to|hopes? to|set to|preparing to|"
    r"wants? to|ready to|"
    r"about to|could|may|might|due to|promis\w+ to|vow\w+ to|threaten\w+ to) (?:soon |also |shortly |then |next |"
    r"first |now |instead |<[MF]\d+> |\w+ly ){0,3}"
    r"(?P<verb>circulate|table|present|submit|propose|introduce|put forward|offer|share|distribute|draft|float|"
    r"unveil|bring|amend|revise|"
    r"withdraw|put (?:<D\d+>|it) (?:in|into) blue|hand out|send round|seek)\b"
)
_ASKED = Pattern(
    r"\b(?:urg|ask|press|call|want|propos|appeal)\w* (?:[\w'-]+ |<[A-Z]\d+> ){0,5}?to (?P<verb>circulate|table|"
    r"present|submit|"
    r"introduce|draft|withdraw|pull|drop)\b"
)


# A text beside the one that is voted on.
_RIVAL = late(r"(?i)\b(?:rival|competing|alternative|counter\w*|another|further|separate|different|parallel)\b")
_OWN = late(r" of (?:its|their) own\b")
_BY = late(
    r"(?i)\b(?:tabled|put\s+forward|circulated|drafted|submitted|penned|prepared|introduced|presented|authored|"
    r"written|floated)\s+by\b"
)
_VERSION = Pattern(
    r"\b(?:latest|new|newest|revised|second|third|fourth|fifth|sixth|final|toned - down|softer|watered - down|"
    r"amended|updated|current|"
    r"compromise) (?:version|revision) (?:of|,)"
)


def draft(line: Line, *, votes: bool) -> Occasion | None:
    """A text on its way; a text that is voted on is a vote's."""
    texts = [(at, c) for at, c in line.tags("D") if not c.value.plural or c.value.amendment]
    if not texts:
        return None if votes else _unnamed(line)
    norm = line.norm
    cut = _CUT.search(norm)
    gone = _GONE.search(norm) if cut is None else None
    at, chunk = next(((at, c) for at, c in texts if c.value.amendment), texts[0])
    own = not votes and (_RIVAL.search(line.text, chunk.start, chunk.end) or _OWN.match(norm, norm.find(">", at) + 1))
    apart = chunk.value.amendment or gone is not None or bool(own)
    if votes and not apart:
        return None
    ahead = _AHEAD.search(norm)
    made = _MADE.search(norm) or _PASSED.search(norm)
    by = _BY.search(line.text, chunk.start, chunk.end)
    if gone is None and made is None and ahead is None and cut is None and by is None and _VERSION.search(norm) is None:
        return None
    outcome = Told.UNKNOWN
    if gone:
        mode = Modality.PROPOSED if _TO_GO.search(norm, 0, gone.start()) else modality(norm, gone.start())
        outcome = Told.WITHDRAWN if mode is Modality.HAPPENED else outcome
    elif norm.endswith("no ", 0, at):
        mode = Modality.DENIED
    else:
        mode = _mode(norm, made, ahead)
    return Occasion(
        Kind.DRAFT,
        chunk.start,
        chunk.end,
        at,
        mode,
        outcome,
        members=_authors(line),
        apart=apart,
        moment=moment_near(line, at),
    )


def _unnamed(line: Line) -> Occasion | None:
    """ "The United States tabled it", "India withdrew theirs", "the first version, circulated by Britain"."""
    m = _UNNAMED.search(line.norm)
    if m is None:
        return None
    gone = "withdrew" in m[0]
    mode = modality(line.norm, m.start())
    outcome = Told.WITHDRAWN if gone and mode is Modality.HAPPENED else Told.UNKNOWN
    members = members_in(line, m["v"] or m["w"] or m["x"] or m["y"])
    return Occasion(
        Kind.DRAFT, *line.place(m.start(), m.end()), m.start(), mode, outcome, members=members, apart=gone,
        moment=moment_near(line, m.start()),
    )  # fmt: skip


def _mode(norm: str, made: re.Match[str] | None, ahead: re.Match[str] | None) -> Modality:
    if (asked := _ASKED.search(norm)) is not None and (made is None or made.start() >= asked.start()):
        return Modality.PROPOSED
    if ahead is not None and (made is None or made.start() >= ahead.start()):
        return Modality.EXPECTED
    if made is not None and re.search(r"\b(?:not|n't|never)(?: yet| even)? $", norm[: made.start()]):
        return Modality.DENIED
    return Modality.HAPPENED


_HAS_IT = Pattern(r"(?P<v><[VLPG]\d+>) (?:already |still |now |also )?(?:had|has|have) <D\d+> (?:in|before|on|ready)\b")


def _authors(line: Line) -> tuple[str, ...]:
    """Who put it forward, as the subject of the sentence."""
    m = _SUBJECT.search(line.norm) or _HAS_IT.search(line.norm)
    return members_in(line, m["v"]) if m else ()
