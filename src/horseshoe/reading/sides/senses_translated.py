"""Ways of voting as copy translated word for word has them: "remained restrained", "kept distance from voting"."""

from __future__ import annotations

from horseshoe.council.ballots import Ballot

_HAND = r"(?:(?:its|their|his|her|the|a|both|own) )*(?:right )?(?:hands?|arms?)(?: up)?"
_RAISED = r"(?:raised|raising|raises?|lifted|lifting|lifts?|put up|puts up|held up|holding up)"
_END = r"(?= (?:[.,;:)(—]|and|while|when|as|at the vot|in the vot|during|from (?:the )?(?:vot|<[DR])|on <[DRM])|$)"
_VOTING = r"(?:the )?(?:vot(?:e|ing)|ballot|poll)"
_STAYED = r"(?:(?:stayed|remained|remaining|kept|stood|were|was|been|being|are|is)(?: themselves| itself)? )"
# Russian, Serbian and Persian have the abstaining "restrained"; Turkish has them use an abstention, Hindi a distance.
_ABSTAINED_TOO = (
    r"(?:used|using|gave|giving|cast|chose|declared|announced|exercised|showed|opted for) (?:an? |its |their |the )?"
    rf"(?:abstain(?:ing|ed)?|abstention|abstinence){_END}|"
    rf"refrain(?:ed|ing|s)? (?:of|in|with|to|at) {_VOTING}|abstain(?:ed|ing|s)? (?:itself|themselves|himself)\b|"
    rf"{_STAYED}(?:abstained|abstinent|abstentionist){_END}|"
    r"(?:kept|keeps?|keeping|maintain(?:ed|s|ing)?|took|taking|made)(?: itself| themselves)? "
    rf"(?:(?:its|their|a|at a|some|at|the) )?distance from {_VOTING}|"
    r"(?:(?:did|do|does|has|have|had|was|were) (?:not|n't) (?:[a-z]+ ){0,4}?|(?:[a-z]+ ){0,2}?neither (?:[a-z]+ "
    r"){0,2}?)"
    r"(?:in favou?r|for|in support|yes)(?: of)?(?: it| <[DR]\d+>)? n?or (?:[a-z]+ ){0,2}?(?:in opposition|opposition|"
    r"against|opposed|no)\b(?! (?:the )?<[LPVU])"
)
# Alone these are as often said of a mood; they are taken where the seats bear them out (see cues).
ABSTAINED_STEMS = (
    r"(?:(?:stayed|remained|were|was|being) )restrained(?= (?:[.,;:)(—]|and|while|in the vot|at the vot)|$)|"
    r"(?:kept|keeping|took|maintain(?:ed|ing)) (?:(?:its|their|his|her|a|some) )?distance"
)
_TOOK_NO_PART_TOO = (
    r"(?:did|does|do) (?:not|n't) (?:wish|want|desire|choose|care|deign) to (?:take part|participate|"
    r"vote(?! (?:for|against|in favou?r)))|"
    r"(?:abandoned|left|quit|deserted|shunned|skipped) (?:the )?(?:vot(?:e|ing)|ballot)(?: procedure| process)?"
    r"(?= (?:[.,;:)—]|and|while|on)|$)|"
    r"(?:did (?:not|n't)|failed to|chose not to|never) (?:show up|turn up|appear|come|press (?:the|any|its|"
    r"a) (?:voting )?button) (?:for|at|to|in) the (?:vot(?:e|ing)|ballot)\b|"
    r"(?:gave|giving) (?:the )?(?:vot(?:e|ing)|ballot) a miss"
)
_RAISED_AGAINST = (
    rf"{_RAISED} {_HAND} (?:alone |only |all |both )*(?:against|in (?:opposition|objection|rejection|refusal))"
)
_FOR_TOO = (
    r"(?:voted|voting|vote) (?:together |along )?with (?:it\b|<[DR]\d+>)|(?:voted|voting) (?:approving|"
    r"affirming|supporting|accepting)\b|"
    r"(?:confirmed|approved|supported|backed|endorsed|answered) with (?:its|their|a|an) (?:own )?\"? ?yes\b"
)
FOR_WEAK_TOO = (
    r"(?:gave|granted|given|giving|gives) (?:(?:its|their|the|a|an) )?(?:consent|agreement|acceptance|blessing|"
    r"approval|assent|endorsement|yes) (?:to|for) (?:it\b|them\b|<[DR]\d+>)"
)
SAID_TOO = {
    Ballot.YES: _FOR_TOO,
    Ballot.NO: _RAISED_AGAINST,
    Ballot.ABSTAIN: _ABSTAINED_TOO,
    Ballot.NOT_PARTICIPATING: _TOOK_NO_PART_TOO,
}
