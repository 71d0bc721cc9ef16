""" "That Russia should have vetoed it is a scandal": it has. What is judged by such a clause happened.

"Should have" tells what was not done ("the text should have been adopted"), save in a clause with "that" which
somebody regrets, wonders at or finds telling: there it only colours the deed.
"""

from __future__ import annotations

from horseshoe.reading.line import Line, drop
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

# What is felt about a deed, or what it is a sign of.
_FELT = (
    r"(?:sorrow|sorry|surpris|regret|sham|pit(?:y|iful|ied)|scandal|outrag|iron(?:y|ic)|strange|odd|curious|remark|"
    r"astonish|astound|amaz|shock|stagger|stunn|startl|bewilder|puzzl|perplex|baffl|wonder|marvel|dismay|disappoint|"
    r"distress|deplor|lament|griev|mourn|sad|bitter|tragi|disgrac|absurd|grotesque|paradox|monstrous|incredibl|"
    r"unthinkabl|inconceivabl|extraordinar|incomprehensib|inexplicab|gall|insult|indigna|fury|furious|anger|angry|"
    r"resent|appal|aghast|horrif|disgust|sicken|glad|delight|pleas|proud|pride|joy|relie(?:f|ved)|grat(?:if|eful|"
    r"itude)|thankful|happ(?:y|iness)|telling|accident|coincidence|natural|fitting|unusual|rar(?:e|ity)|not(?:able|"
    r"eworthy)|significan|symptom|revealing|typical|characteristic|humiliat|embarrass|mockery|farce|alarm|disturb|"
    r"troubl|worr(?:y|ied|ying)|reproach|resigned|reconciled|stung|hurt|wound|piqued|volumes|luck|fortunate|mystery|"
    r"riddle|enigma|pain)"
)
_HAVE = r"should (?:\w+ly |alone |then |also |not )?have\b"
_JUDGED = Pattern(
    # "a pity that Russia should have vetoed it"
    rf"\b{_FELT}\w*\b[^.;:?!]{{0,60}}?\bthat (?:(?!should )[^.;:?!]){{1,200}}?(?P<should>{_HAVE})|"
    # "that Britain should have vetoed it was a blow"
    rf"(?:^|(?<=[;:.—\"] )|(?<=and )|(?<=but ))that (?:(?!should )[^.;:?!]){{1,120}}?(?P<fronted>{_HAVE})"
    r"(?=[^.;:?!]*\b(?:is|was|remain(?:s|ed)|seem(?:s|ed)|c[ao]mes? as|says|surpris\w+|shocked|dismayed|amazed|pained|"
    r"hurt|struck|gall(?:s|ed)|rankle[sd]?|show(?:s|ed)|tells|makes|made)\b)"
)
# "Proposed, to general surprise, that it should have been adopted by then".
_ASKED = late(
    r"\b(?:insist|demand|propos|recommend|suggest|argu|contend|maintain|right|necessary|essential|important|vital|said|"
    r"says?|thinks?|thought|believ|feels?|felt|if)\w* (?:\w+ )?(?:, [^,]{1,40} , )?that\b"
)
_NEAR = 40  # characters
_END = late(r"[.;:?!]|$")
_MORE = late(_HAVE)


def without_should(line: Line) -> Line:
    """The line without the "should" of what happened."""
    found: set[tuple[int, int]] = set()
    for m in _JUDGED.finditer(line.norm):
        key = "should" if m["should"] else "fronted"
        end = _END.search(line.norm, m.end())
        if end is None or _ASKED.search(line.norm, max(0, m.start() - _NEAR), m.end()):
            continue
        places = [more.start() for more in _MORE.finditer(line.norm, m.start(key), end.start())]
        found |= {(at, at + len("should")) for at in places}
    return drop(line, sorted(found))
