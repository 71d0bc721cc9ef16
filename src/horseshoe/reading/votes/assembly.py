"""How members of the Council voted in the General Assembly, which is no vote of the Council."""

from __future__ import annotations

from horseshoe.reading.line import Line
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# "Five members of the Council voted for the General Assembly resolution", "the Assembly approved a text, but ten
# members of the Council abstained": how they voted elsewhere.
_AT_THE_ASSEMBLY = Pattern(
    r"\b(?:voted?|voting|ballots) (?:for|against|on|in favou?r of) (?:the |an? )?(?P<o><O\d+>) (?:'s )?<D\d+>|"
    r"^(?:but |and |later , )?the assembly (?:had |has |then |also |overwhelmingly |later )*(?:approved|adopted|passed|"
    r"endorsed|voted|rejected) [^;]*?<D\d+>(?![^;]*<C\d+> (?:voted|adopted|rejected|approved|passed|vetoed|failed))"
)


# "Members of the Council were for it in the Assembly, Britain abstained there".
_IN_THE_ASSEMBLY = Pattern(
    r"\b(?:voted?|were|was|stood|abstained|against|for it|in favou?r) (?:[\w-]+ ){0,3}?in the (?:general )?assembly\b"
    r"(?![^;]*\bcouncil (?:voted|adopted|rejected|approved|passed|vetoed|failed))"
)


# "The emergency special session closed with 141 states deploring it", "in the Assembly 153 nations asked for a truce"
_ITS_NAME = late(r"(?i)\b(?:the|general) assembly|emergency special session|special session\Z|\bunga\b")
_CALLED = Pattern(
    r"\b(?:call|conven|summon|request|ask|refer|tak|send|sent|mov)\w* [^.;]{0,40}(?:emergency|special|<O\d+>)|"
    r"\bsponsor|\bpetition|\bletter|\bsign(?:ed|ing|atories)?\b"
)
_STATES = late(r"(?i)\b(?:states|countries|nations|members|governments|delegations|capitals)\b")
_CROWD = 20  # States; no Council has had so many, and no reporter errs so far


def _crowd(line: Line) -> bool:
    """Whether so many States do something in the Assembly as only it has."""
    many = (line.text[c.start : c.end] for _, c in line.tags("V") if (c.value.count or 0) > _CROWD)
    if line.tags("C") or not any(map(_STATES.search, many)):
        return False
    others = (line.text[chunk.start : chunk.end] for _, chunk in line.tags("O"))
    named = any(map(_ITS_NAME.search, (line.norm, *others)))
    return named and not _CALLED.search(line.norm)


def is_of_assembly(line: Line) -> bool:
    """Whether it is the Assembly that votes in a sentence, though members of the Council are told of."""
    if _IN_THE_ASSEMBLY.search(line.norm) or _crowd(line):
        return True
    m = _AT_THE_ASSEMBLY.search(line.norm)
    if m is None or not m["o"]:
        return m is not None
    chunk = line.chunk(m["o"])
    return "assembly" in line.text[chunk.start : chunk.end].lower()


# "Along with Israel they voted against the Assembly's resolution": that text is not of this vote.
_ON_A_TEXT = Pattern(
    r"<V\d+> (?:\w+ ){0,3}?(?:voted?|voting|votes|ballots?) (?:for|against|on|in favou?r of) "
    r"(?:the |an? )?(?P<d><D\d+>)"
)


def on_assemblys(line: Line, at: int) -> bool:
    """Whether who stands at a place of a line voted on a text that is the Assembly's by name."""
    m = _ON_A_TEXT.match(line.norm, at)
    if m is None:
        return False
    chunk = line.chunk(m["d"])
    return "assembly" in line.text[chunk.start : chunk.end].lower()
