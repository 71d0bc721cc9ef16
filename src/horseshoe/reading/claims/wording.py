"""What a report says a text does: "calling for an immediate ceasefire", "would have demanded", "states that"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from horseshoe.reading.claims.claims import WordingSaid
from horseshoe.reading.line import Line
from horseshoe.reading.marks import Marks
from horseshoe.reading.votes.facts import Fact, Slot
from horseshoe.reading.votes.texts_draft import Draft
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# A reporter's verb to its lemma; the first that matches a word form stands.
_VERBS = (
    ("call for", r"call(?:s|ed|ing)? (?:for|on|upon)"),
    ("demand", r"demand(?:s|ed|ing)?"),
    ("urge", r"urg(?:e|es|ed|ing)"),
    ("condemn", r"(?:condemn(?:s|ed|ing)?|denounc(?:e|es|ed|ing)|deplor(?:e|es|ed|ing))"),
    ("impose", r"impos(?:e|es|ed|ing)"),
    ("extend", r"(?:extend(?:s|ed|ing)?|renew(?:s|ed|ing)?|prolong(?:s|ed|ing)?)"),
    ("authorize", r"authori[sz](?:e|es|ed|ing)"),
    ("lift", r"lift(?:s|ed|ing)?"),
    ("require", r"requir(?:e|es|ed|ing)"),
    ("request", r"(?:request(?:s|ed|ing)?|ask(?:s|ed|ing)?)"),
    (
        "state",
        r"(?:stat(?:e|es|ed|ing)|sa(?:ys|id|ying)|declar(?:e|es|ed|ing)|affirm(?:s|ed|ing)?|determin(?:e|es|"
        r"ed|ing)|stress(?:es|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|not(?:es|ed|ing))",
    ),
    ("support", r"(?:support(?:s|ed|ing)?|back(?:s|ed|ing)|(?<=to )back|endors(?:e|es|ed|ing)|welcom(?:e|es|ed|ing))"),
    ("express", r"express(?:es|ed|ing)?"),
    ("seek", r"(?:seek(?:s|ing)?|sought)"),
    ("establish", r"(?:establish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|set(?:s|ting)? up)"),
    ("advocate", r"(?:advocat(?:e|es|ed|ing) (?:for )?|promot(?:e|es|ed|ing))"),
    ("recommend", r"recommend(?:s|ed|ing)?"),
    ("end", r"(?:end(?:s|ed|ing)?|terminat(?:e|es|ed|ing))"),
    ("tighten", r"tighten(?:s|ed|ing)?"),
)
_ANY = "|".join(p for _, p in _VERBS)
_VERB = late(rf"\b(?:{_ANY})")
_LEMMAS = tuple((name, late(f"(?:{pattern})")) for name, pattern in _VERBS)


class Worded(Struct, frozen=True):
    """What a text is said to do: the claim, its place in the text, the offset in norm, and the text it is said of."""

    said: WordingSaid
    start: int
    end: int
    at: int
    draft: Draft | None


def lemma(words: str) -> str | None:
    """The lemma of the first verb of saying or doing in some words; None where there is none."""
    m = _VERB.search(words)
    if m is None:
        return None
    return next(name for name, form in _LEMMAS if form.match(m[0]))


_RULE = Pattern(
    rf"(?P<d><D\d+>|\bit(?= (?:would|will|also|further|does)))(?: ,)?(?: <R\d+>)? (?:(?!and <V|<D|said "
    rf")(?:[\w'-]+|<[A-Z]\d+>|,|\"|-|—) ){{0,9}}?"
    rf"(?:(?:that |which |, |to |would |have |has |had |also |and |strongly |it |unequivocally |\" "
    rf")*)(?P<verb>{_ANY})(?P<object> [^.;]{{3,220}})"
)


_STOP = late(
    r" (?:failed|was|were|has been|got|fell|received|after|when|while|but|as <V|despite|, (?:which|"
    r"who|diplomats|officials|with <|proposed|drafted|referencing|citing|recalling|marking|leaving|giving|making|"
    r"bringing|despite|amid|over)) ?"
)


_IT = Pattern(r"(?:^| )it (?:would|will|also|further|does) ")
_TOLD = late(r"\b(?:voted|vetoed|abstained|said|adopted|who|failed|rejected)\b")
# "Won the support of"
_NOUN = late(r"\b(?:the|its|their|no|any|enough|sufficient|wide|broad|unanimous|full|of) $")
_ASIDE = late(r" , [^,]{1,80} , ")  # "the resolution, adopted on Monday, asks ..."


def wordings(line: Line, marks: Marks) -> Iterator[Worded]:
    """Every such saying in a sentence that names at least one topic as its object."""
    if "<D" not in line.norm and not _IT.search(line.norm):
        return
    for m in _RULE.finditer(line.norm):
        draft = line.chunk(m["d"]).value if m["d"] != "it" else None
        if draft is None and m.start("d"):
            continue  # "France said it would ...": the text is meant only where "it" opens the sentence
        if m["verb"] == "support" and _NOUN.search(line.norm, 0, m.start("verb")):
            continue
        if _TOLD.search(_ASIDE.sub(" ", f" {line.norm[m.end('d') : m.start('verb')]} ".replace("  ", " "))):
            continue
        if _BY_ITS_SUBJECT.fullmatch(line.norm[m.end("d") : m.start("verb")]) and re.search(
            r"<[VC]\d+>|\b\w+ed\b", line.norm[: m.start("d")]
        ):
            continue
        yield from _worded(line, marks, m, draft)


_DOES = late(rf"(?P<verb>{_ANY})(?P<object> [^.;]{{3,220}})")


def decided(line: Line, facts: Iterable[Fact], marks: Marks) -> Iterator[Worded]:
    """What the Council is said to have done by a text it adopted: "demanded an immediate ceasefire"."""
    for fact in facts:
        m = _DOES.match(line.norm, fact.at) if fact.slot is Slot.ACT else None
        if m is not None and _form_of(m["verb"]) == "ed":
            yield from _worded(line, marks, m, None)


def _worded(line: Line, marks: Marks, m: re.Match[str], draft: Draft | None) -> Iterator[Worded]:
    stop = _STOP.search(m["object"])
    finish = m.start("object") + (stop.start() if stop else len(m["object"]))
    for start, end, verb in _parts(line.norm, m.start("verb"), finish, m["verb"]):
        while end > start and line.norm[end - 1] in ' ,;:—-"(':
            end -= 1
        a, b = line.place(start, end)
        topics = marks.topics_in(a, b)
        name = lemma(verb)
        if topics and name is not None:
            yield Worded(WordingSaid(name, topics, line.text[a:b]), a, b, start, draft)


_BY_ITS_SUBJECT = late(r" ?,? (?:and|but|then) (?:then |also )?")  # "Russia vetoed the draft and said ..."


_ANOTHER = late(rf"(?:(?<= and )|(?<= , )|(?<= and also )|(?<= while ))(?P<verb>{_ANY})(?= )")


def _parts(norm: str, start: int, finish: int, verb: str) -> Iterator[tuple[int, int, str]]:
    """ "Demands a truce and urges more aid": each verb of the same form with its own object."""
    ending = _form_of(verb)
    cuts = [
        (start, verb),
        *(
            (n.start(), n["verb"])
            for n in _ANOTHER.finditer(norm, start + len(verb), finish)
            if _form_of(n["verb"]) == ending
        ),
    ]
    for (at, word), following in zip(cuts, [*(c[0] for c in cuts[1:]), finish], strict=True):
        yield at, _before_and(norm, at, following) if following != finish else finish, word


def _form_of(verb: str) -> str:
    word = verb.split(" ")[0]
    return (
        "ing"
        if word.endswith("ing")
        else "ed"
        if word.endswith(("ed", "sought"))
        else "s"
        if word.endswith("s")
        else ""
    )


def _before_and(norm: str, start: int, end: int) -> int:
    m = re.search(r"(?: ,)?(?: and| while)?(?: also)? $", norm[start:end])
    return start + m.start() if m else end
