"""What a report says a text does: "calling for an immediate ceasefire", "would have demanded", "states that"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from horseshoe.reading.claims import WordingSaid
from horseshoe.reading.line import Line
from horseshoe.reading.marks import Marks
from horseshoe.reading.texts import Draft

# A reporter's verb to its lemma; the first that matches a word form stands.
_VERBS = (
    ("call for", r"call(?:s|ed|ing)? (?:for|on|upon)"), ("demand", r"demand(?:s|ed|ing)?"), ("urge", r"urg(?:e|es|ed|ing)"),
    ("condemn", r"(?:condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing))"), ("impose", r"impos(?:e|es|ed|ing)"),
    ("extend", r"(?:extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?)"), ("authorize", r"authori[sz](?:e|es|ed|ing)"),
    ("lift", r"lift(?:s|ed|ing)?"), ("require", r"requir(?:e|es|ed|ing)"), ("request", r"(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?)"),
    ("state", r"(?:stat(?:e|es|ed|ing)|sa(?:ys|id|ying)|declar(?:e|es|ed|ing)|affirm(?:s|ed|ing)?|determin(?:e|es|ed|ing)|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|not(?:es|ed|ing))"),
    ("support", r"(?:support(?:s|ed|ing)?|back(?:s|ed|ing)?|endors(?:e|es|ed|ing)|welcom(?:e|es|ed|ing))"),
    ("express", r"express(?:es|ed|ing)?"), ("seek", r"(?:seek(?:s|ing)?|sought)"), ("establish", r"(?:establish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|set(?:s|ting)? up)"),
    ("advocate", r"(?:advocat(?:e|es|ed|ing) (?:for )?|promot(?:e|es|ed|ing))"), ("recommend", r"recommend(?:s|ed|ing)?"),
    ("end", r"(?:end(?:s|ed|ing)?|terminat(?:e|es|ed|ing))"), ("tighten", r"tighten(?:s|ed|ing)?"),
)
_ANY = "|".join(p for _, p in _VERBS)


@dataclass(frozen=True, slots=True)
class Worded:
    """What a text is said to do: the claim, its place in the text, the offset in norm, and the text it is said of."""

    said: WordingSaid
    start: int
    end: int
    at: int
    draft: Draft | None


def lemma(words: str) -> str | None:
    """The lemma of the first verb of saying or doing in some words; None where there is none."""
    m = re.search(rf"\b(?:{_ANY})", words)
    if m is None:
        return None
    return next(name for name, pattern in _VERBS if re.match(rf"(?:{pattern})", m[0]))


@cache
def _rule() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<d><D\d+>|\bit(?= (?:would|will|also|further|does)))(?: ,)?(?: <R\d+>)? (?:(?!and <V|<D|said )(?:[\w'-]+|<[A-Z]\d+>|,|\"|-|—) ){{0,9}}?"
        rf"(?:(?:that |which |, |to |would |have |has |had |also |and |strongly |it |unequivocally |\" )*)(?P<verb>{_ANY})(?P<object> [^.;]{{3,220}})"
    )


_STOP = re.compile(r" (?:failed|was|were|has been|got|fell|received|after|when|while|but|as <V|despite|, (?:which|who|diplomats|officials|with <|proposed|drafted)) ?")


def wordings(line: Line, marks: Marks) -> Iterator[Worded]:
    """Every such saying in a sentence that names at least one topic as its object."""
    for m in _rule().finditer(line.norm):
        draft = line.chunk(m["d"]).value if m["d"] != "it" else None
        between = line.norm[m.end("d") : m.start("verb")]
        if re.search(r"\b(?:voted|vetoed|abstained|said|adopted|who|failed|rejected)\b", between):
            continue
        object_ = m["object"]
        stop = _STOP.search(object_)
        finish = m.start("object") + (stop.start() if stop else len(object_))
        start, end = line.place(m.start("verb"), finish)
        topics = marks.topics_in(start, end)
        if not topics:
            continue
        name = next(n for n, p in _VERBS if re.match(rf"(?:{p})", m["verb"]))
        yield Worded(WordingSaid(name, topics, line.text[start:end]), start, end, m.start("verb"), draft)
