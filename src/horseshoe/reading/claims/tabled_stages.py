"""Stages of a text that are told as events of their own, and texts told without a noun: its versions, "its own"."""

from __future__ import annotations

import re

from horseshoe.reading.claims.actions import Kind, Modality, Told
from horseshoe.reading.claims.occasion import Occasion, members_in, moment_near
from horseshoe.reading.line import Chunk, Line
from horseshoe.reading.votes.modality import modality
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_NTH = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|latest|newest|new|revised|further|"
    r"final|last|later|updated|amended|softer|shorter|stronger|tougher|trimmed|reworked|bridging)"
)
_BLUE = r"in(?:to|to the)? (?:[\"'“‘] ?)?blue\b(?! (?:helmet|beret|uniform|line|jean|suit|tie|flag))"
_SILENCE = (
    r"(?:under (?:a |the )?silence\b|silence (?:procedure|period)|br(?:oke|oken|eaks|eaking) (?:the |its |their )?"
    r"silence\b|silence (?:[\w-]+ |<[A-Z]\d+> ){0,3}?(?:was|were|been|being) broken|pass(?:ed|es|ing) silence\b)"
)
# What befalls a text before the vote, as a day of its own: the vote on it does not tell this.
_STAGE = Pattern(rf"\b(?:{_BLUE}|{_SILENCE})")
_AT_FIRST = Pattern(r"\b(?:at first|initially|originally|to begin with|at the outset)\b")
# "A new resolution": another than the one voted on, of whatever kind.
_ANEW = late(r"(?i)\ban(?:other\b| (?:\w+ )?(?:additional)\b)|\ba (?:\w+ )?(?:new|further|fresh|separate|follow)\b")
# "A revised text", "a zero draft": one of several, and not yet the one voted on.
_ONE_OF = late(
    rf"(?i)\b(?:{_NTH}|zero|initial|original|preliminary|provisional|earlier|previous|compromise|counter\w*)\b"
)
_NOT_A_RESOLUTION = frozenset({"draft", "text", "version", "proposal", "compromise", "paper", "measure", "document"})
# What an early text held: "an earlier draft had threatened sanctions", "an earlier version of the text".
_HELD = late(
    r" (?:(?:circulated|seen|obtained|shared|leaked) (?:[\w-]+ |<[A-Z]\d+> ){0,4})?(?:had |also |even |would have |did "
    r"not |n't )*(?:call|demand|threaten|contain|includ|mention|specif|name|condemn|propos|provid|ask|urg|impos|warn|"
    r"referr|r[ae]n to|spok|said|set|sought|gave|gone)\w*\b"
)
_EARLY = late(r"(?i)\b(?:first|initial|original|zero)\b")
_PREFERRED = late(r"\b(?:preferred|prefers|liked|favou?red|favou?rs|leaned towards?|leant towards?|countered with) $")

_ONE_VERSION = late(r"\b(?:an?|the) (?:earlier|previous|first|initial|original) (?:version|iteration) of $")
_SUPPOSED = late(r"\b(?:if|unless|whether|until|had|reports? that|rumou?rs? that)\b[^,;]*$")

# A text that is called by no noun of its own.
_UNNAMED = Pattern(
    r"(?:(?P<x><[VLPG]\d+>)|penholders?|co - sponsors|sponsors|authors|drafters) (?:[\w'-]+ |<[MF]\d+> "
    r"){0,3}?(?:circulated|shared|"
    r"distributed|tabled|submitted|presented|put out|sent round) (?:[\w'-]+ |<[NVM]\d+> ){0,5}?(?:revisions?|versions?|"
    r"language|wording|amendments?|elements)\b|"
    r"(?P<y><[VLPG]\d+>) (?:[\w'-]+ |<[MF]\d+> ){0,5}?put (?:that|this|the|its|"
    r"it) ?(?:[\w-]+ )?(?:version )?in(?:to)? blue\b|(?P<v><[VLPG]\d+>) (?:has |have |had |also |<[MF]\d+> )*(?:tabled|"
    r"circulated|withdrew|drafted|submitted|distributed) (?:it|theirs|its own|one|its version|their own)\b|"
    r"\b(?:the|a) (?:new |latest |current |final |revised |third |second |fourth |fifth )?(?:version|wording) (?:now |"
    r"currently )?(?:before|in front of|seen by|shown to|given to|in the hands of) (?:the )?(?:<C\d+>|members)|"
    r"(?:version|wording|language|paper|one) ,? ?(?:circulated|tabled|drafted|put forward|proposed|submitted) "
    r"(?:[\w-]+ )?by (?P<w><[VLPG]\d+>)"
)
_WITHDREW = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:has |have |had |then |later |also |in turn |for its part |, |\w+ly |<[MF]\d+> "
    r"){0,4}(?:withdrew|withdrawn|took back|pulled|shelved|dropped|retracted) (?:its own|theirs|their own|its version)"
    r"(?! (?:troops|forces|candida\w+|nationals|soldiers|people|citizens|staff|army|diplomats|ambassadors?))\b"
)
_VERSION = Pattern(
    rf"\b(?:an?|the|its|this|that|another) (?:{_NTH} )(?:version|revision|iteration|attempt|one) (?:[\w'-]+ |<[FM]\d+> "
    rf"|, ){{0,5}}?(?P<verb>(?:went|goes|was|is|had|has|entered|moved|passed) (?:[\w'-]+ |<[FM]\d+> "
    rf"){{0,4}}?(?:{_BLUE}|{_SILENCE}|circulated|shared among|sent (?:round|out)))|"
    rf"\b(?:that|this|the) (?:version|revision|one) (?:went|was put|goes|is) (?P<verb2>{_BLUE}|{_SILENCE})"
)
_WISHED = Pattern(
    r"(?P<v><[VLPG]\d+>|some (?:members|delegations|in the west)(?: ,[^,]*,)?) (?:[\w'-]+ |<[FM]\d+> |, ){0,3}?"
    r"(?P<verb>push(?:ed|es|ing)? (?:\w+ )?for|press(?:ed|es|ing)? (?:\w+ )?for|lobb(?:y|ied|ies|ying) (?:\w+ )?for|"
    r"campaign(?:ed|s|ing)? for|argu(?:ed|es|ing) for|held out for|holding out for) "
    r"(?=<D\d+>(?! (?:to (?:be|pass)|which passed)))"
)


_BREAKS = Pattern(r" (?:[,;:—]|and|but|while|whereas|although|though|after|before|so)(?= )")
_DECIDED = Pattern(
    r"\b(?:veto\w*|adopt\w*|vot(?:e|es|ed|ing)|reject\w*|pass(?:ed|es)?|defeat\w*|fail\w*|fell|abstain\w*|"
    r"abstention\w*|approv\w*|against|in favou?r|carried|blocked|withdr\w+|went through|nine|minimum)\b|<T\d+>"
)
_PUT_FORWARD = Pattern(
    r"(?P<v><[VLPG]\d+>) (?:has |have |had |is |are |was |were |also |now |already |later |earlier |then |meanwhile |"
    r"still |<[FM]\d+> |on <[FM]\d+> )*(?:(?P<ahead>(?:will|would|may|might|could|plans? to|planned to|intends? to|"
    r"is to|are to|expected to|hopes? to|means? to|meant to|said it would|promised to|vowed to|wants? to|"
    r"ready to) (?:now |soon |then |also )*(?:circulate|table|present|submit|propose|introduce|put forward|offer|draft|"
    r"float|bring forward|come (?:up|forward|out) with))|circulat(?:ed|es|ing)|tabl(?:ed|es|ing)|present(?:ed|s|ing)|"
    r"submitt(?:ed|ing)|"
    r"propos(?:ed|es|ing)|introduc(?:ed|es|ing)|put forward|puts forward|offer(?:ed|s|ing)|draft(?:ed|ing)|float(?:ed|"
    r"s|ing)|prepar(?:ed|es|ing)|negotiat(?:ed|es|ing)|work(?:ed|s|ing) on|c[ao]me (?:up|forward|out) with|drew up|"
    r"drawn up|put round|sent round) "
)


def stage_of(line: Line, at: int, chunk: Chunk) -> re.Match[str] | None:
    """What befell a text at a place of the norm before any vote: in blue, under silence; what an early one held."""
    norm = line.norm
    text: Draft = chunk.value
    if (stage := _STAGE.search(norm)) is not None:
        return stage
    end = norm.find(">", at) + 1
    if is_drafted(line, chunk):
        before = _ONE_VERSION.search(norm, 0, at)
        early = text.earlier or (not text.indefinite and _EARLY.search(line.text, chunk.start, chunk.end))
        if (before is not None and not text.indefinite) or early:
            return _HELD.match(norm, end)
        if text.sponsors and text.indefinite:
            return _PREFERRED.search(norm, 0, at)
    return None


def is_another(line: Line, chunk: Chunk) -> bool:
    """Whether a text is another than the one voted on, or an early form of it: "a new resolution", "a zero draft"."""
    text: Draft = chunk.value
    if not text.indefinite:
        return False
    if _AT_FIRST.search(line.norm) or _ANEW.match(line.text, chunk.start, chunk.end):
        return True
    return is_drafted(line, chunk) and _ONE_OF.search(line.text, chunk.start, chunk.end) is not None


def is_drafted(line: Line, chunk: Chunk) -> bool:
    """Whether a text is called by a word for drafts; "an earlier resolution" was adopted."""
    return chunk.value.term in _NOT_A_RESOLUTION or "draft" in line.text[chunk.start : chunk.end].lower()


def wished(line: Line, at: int, chunk: Chunk) -> Occasion | None:
    """ "France had pushed for a resolution": a text only wanted."""
    text: Draft = chunk.value
    m = _WISHED.search(line.norm)
    if m is None or m.end() != at or not text.indefinite or modality(line.norm, m.start()) is not Modality.HAPPENED:
        return None
    members = members_in(line, m["v"]) if m["v"].startswith("<") else ()
    return Occasion(
        Kind.DRAFT, chunk.start, chunk.end, at, Modality.PROPOSED, members=members, apart=True,
        moment=moment_near(line, at),
    )  # fmt: skip


def beside(line: Line, texts: list[tuple[int, Chunk]]) -> Occasion | None:
    """ "It was vetoed, and France is preparing a new draft": another text, in a clause after the one that tells a "
    "vote."""
    norm = line.norm
    for at, chunk in texts[1:]:
        cuts = [m.end() + 1 for m in _BREAKS.finditer(norm, 0, at)]
        if not cuts or not (chunk.value.rival or is_another(line, chunk)) or _DECIDED.search(norm, cuts[-1]):
            continue
        m = _PUT_FORWARD.match(norm, cuts[-1])
        if m is None or m.end() != at or not _DECIDED.search(norm, 0, cuts[-1]):
            continue
        ahead = m["ahead"] is not None
        mode = Modality.EXPECTED if ahead else Modality.HAPPENED
        return Occasion(
            Kind.DRAFT, chunk.start, chunk.end, at, mode, members=members_in(line, m["v"]), apart=True,
            moment=moment_near(line, at),
        )  # fmt: skip
    return _tried_again(line, texts)


# "As soon as it was defeated its authors, Britain and Cuba, brought in a new resolution".
_DEFEATED_FIRST = Pattern(
    r"^(?:(?:as soon as|when|after|once|the moment|immediately|hardly|scarcely|no sooner) [^;]*?|its|their|with) ?\b"
    r"(?:defeated|vetoed|rejected|lost|killed|failed|voted down|beaten|fell|fallen|died|defeat|rejection|veto|"
    r"failure)\b"
)
_TABLED = late(
    r"\b(?:brought|put|came) (?:in|forward|up with)(?: with)? $|\b(?:tabled|introduced|submitted|presented|circulated|"
    r"drafted|offered|proposed|produced|moved|drew up|laid down|handed in|sent in|unveiled|launched) $"
)


def _tried_again(line: Line, texts: list[tuple[int, Chunk]]) -> Occasion | None:
    """A text brought in after the end of another, which the sentence tells first."""
    m = _DEFEATED_FIRST.search(line.norm)
    for at, chunk in texts if m is not None else ():
        if m is None or at < m.end() or not is_another(line, chunk) or not _TABLED.search(line.norm, m.end(), at):
            continue
        authors = next((members_in(line, line.norm[a : line.norm.index(">", a) + 1])
                        for a, _ in line.tags("VLPG", m.end(), at)), ())  # fmt: skip
        return Occasion(
            Kind.DRAFT, chunk.start, chunk.end, at, Modality.HAPPENED, members=authors, apart=True,
            moment=moment_near(line, at),
        )  # fmt: skip
    return None


def unnamed(line: Line) -> Occasion | None:
    """ "The United States tabled it", "India withdrew theirs", "a third version went under silence"."""
    if (gone := _WITHDREW.search(line.norm)) is not None:
        return _occasion(line, gone, gone["v"], gone=True, finite=not _SUPPOSED.search(line.norm, 0, gone.start()))
    if (version := _VERSION.search(line.norm)) is not None:
        return _occasion(line, version, None, apart=True)
    m = _UNNAMED.search(line.norm)
    if m is None:
        return None
    return _occasion(line, m, m["v"] or m["w"] or m["x"] or m["y"], gone="withdrew" in m[0])


def _occasion(
    line: Line, m: re.Match[str], by: str | None, *, gone: bool = False, apart: bool = False, finite: bool = False
) -> Occasion:
    mode = Modality.HAPPENED if finite else modality(line.norm, m.start())
    outcome = Told.WITHDRAWN if gone and mode is Modality.HAPPENED else Told.UNKNOWN
    return Occasion(
        Kind.DRAFT, *line.place(m.start(), m.end()), m.start(), mode, outcome, members=members_in(line, by),
        apart=gone or apart, moment=moment_near(line, m.start()),
    )  # fmt: skip
