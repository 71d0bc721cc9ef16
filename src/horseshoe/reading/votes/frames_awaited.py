"""Votes, vetoes and ends that are only awaited, feared or warded off, by the word that governs their noun.

"A veto looms", "wary of a veto", "only a unanimous vote can save it": no verb says that anything happened, and the
noun alone would tell it. What stands in the clause so governed is under a frame; what stands beside it is not.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_DEED = (
    r"(?:veto(?:es)?|abstentions?|(?:no|negative|contrary) votes?|votes?|adoption|passage|approval|rejection|defeat|"
    r"majority|unanimity|result|showdown|tally|score|count)"
)
# Without the vote itself, which may be awaited or put off as a vote, whatever comes of it.
_END_OF_IT = (
    r"(?:veto(?:es)?|abstentions?|(?:<T\d+>|unanimous|split|lopsided|no|negative|contrary) votes?|adoption|passage|"
    r"approval|rejection|defeat|unanimity)"
)
_WORDS = r"(?:(?!(?:that|which|who|was|were|is|are|has|had|have|will|would|could|and)\b)(?:[\w'-]+|<[A-Z]\d+>) )"
_SURELY = r"(?:now |still |all but |as good as |almost |very |highly |quite |at best |\w+ly )*"
_BE = r"(?:is|are|was|were|remains?|remained|seems?|seemed|looks?|looked|appears?|appeared|has been|had been) "
# What is said of a noun to say that it is still to come, or will not.
_IN_STORE = (
    rf"(?:looms?|loomed|beckon(?:s|ed)|threatens|awaits|(?:hangs?|hung|hovers?|hovered|lurks?|lurked)(?: , [a-z]+ ,| "
    rf"[a-z]+){{0,2}} (?:over|above|behind|in)|cannot be (?:ruled out|excluded)|can not be (?:ruled out|"
    rf"excluded)|could not be ruled out|(?:would|could|might|may) (?:\w+ly |still |yet |well )*(?:be|come|mean|kill|"
    rf"doom|sink|follow|send|spell|cost|bury|block|stop|leave|open|put|cause|make|mark|lead|turn|bring|embarrass|"
    rf"isolate)\b|{_BE}{_SURELY}(?:likely|unlikely|certain|expected|possible|probable|on the cards|on the table|"
    rf"in the offing|on the horizon|in prospect|in sight|feared|inevitable|unavoidable|assured|guaranteed|imminent|"
    rf"around the corner|in the air|in store|a possibility|a prospect|a threat|a risk|a danger|looming|ruled out|"
    rf"out of the question|awaited|anticipated|predicted|forecast|foreseen|a foregone conclusion|to be expected|"
    rf"hoped for|sought|(?:what|all) [^.;]*(?:hope|want|expect|seek|need|aim|dream|pray)\w*|the (?:\w+ )?(?:aim|goal|"
    rf"target|hope|dream|plan|expectation|forecast|prediction))|(?:is|are) (?:worth|useless|meaningless|not enough|"
    rf"enough|sufficient|no use|of no use)|(?:expected|likely|feared|looming|awaited|anticipated|planned|seen|"
    rf"possible|certain)(?= ?[.,;]| ?$| on <M| <[MF]))\b"
)
_KEPT_OFF = (
    rf"{_BE}(?:\w+ly )?(?:averted|avoided|prevented|forestalled|headed off|staved off|warded off|fended off|"
    rf"pre - ?empted|ruled out|shelved)\b"
)
_SUBJECT = (
    rf"(?:^|[;:—(] |, (?:and |but |so |yet )?| (?:and|but|so|yet|as|while) )(?:\" )?(?:only |"
    rf"even )?{_WORDS}{{0,5}}?{_DEED} {_WORDS}{{0,9}}?(?:, (?:with|by|from) [^,;]{{1,80}} , )?"
)
_LOOMS = Pattern(rf"{_SUBJECT}(?P<p>{_IN_STORE})")
# "A veto, the 113th, is expected today"; what a veto that was cast is likely to do is another matter.
_VETO_TO_COME = (
    rf"(?:{_IN_STORE}(?! to (?!come|be (?:cast|used)))|{_BE}(?:due|coming(?! for)|(?:only |just |merely )?a "
    rf"(?:question|matter) of (?:time|hours|days|minutes))\b|"
    r"will (?:\w+ly )?(?:follow|come|be (?:cast|used)|kill|block|stop|sink|fall)\b)"
)
_LOOMS_TOO = Pattern(
    rf"(?:^|[;:—(] |, (?:and |but |so |yet )?| (?:and|but|so|yet|as|while|that) )(?:\" )?{_WORDS}{{0,5}}?veto(?:es)? "
    rf"{_WORDS}{{0,6}}?(?:, (?:which (?=would|will|could|may|might)|(?!(?:which|who|that|cast|used|wielded|exercised)"
    rf"\b))[^,;]{{1,80}} , )?(?P<p>{_VETO_TO_COME})"
)
# "Hanging over the talks is a Russian veto", "the Council will no doubt see another veto", "to save it from a veto".
_LIES_AHEAD = Pattern(
    rf"\b(?:hanging|looming|hovering|lurking|waiting) (?:over|above|behind|in|for)\b[^,;]*? (?:is|was|stands|stood|"
    rf"lies|lay|hangs|hung) {_WORDS}{{0,4}}?veto(?:es)?\b|"
    rf"\b(?:will|would|could|may|might) (?:(?!not\b)[a-z]+ |<M\d+> ){{0,4}}?(?:see|face|meet(?: with)?|end (?:in|with)|"
    rf"run into|bring|draw|attract|provoke|trigger|suffer) {_WORDS}{{0,5}}?veto(?:es)?\b|"
    rf"\b(?:sav|rescu|protect|shield|guard)(?:es|ed|ing|e|s)?\b (?:(?!by\b|with\b|through\b){_WORDS}){{1,9}}?from "
    rf"(?:(?!by\b|with\b|through\b){_WORDS}){{0,4}}?veto(?:es)?\b"
)
_AVERTED = Pattern(rf"{_SUBJECT}(?P<p>{_KEPT_OFF})")
# "Only a veto can stop it now".
_ONLY = Pattern(
    rf"(?:^|[;:—(] |, )(?:only|nothing but|nothing short of|anything but) {_WORDS}{{0,5}}?{_DEED} "
    rf"{_WORDS}{{0,9}}?(?:can|could|will|would|may|might)\b"
)
# "A text adopted with abstentions would be a blow".
_SUCH_A_TEXT = Pattern(
    r"(?:^|[;:—(] |, )<D\d+> (?:\w+ly )?(?:adopted|vetoed|rejected|passed|approved|put|defeated|carried|backed|"
    r"blocked) (?:(?!(?:that|which|who|was|were|is|are|has|had|have|said|stipulates|says|provides|demands|"
    r"calls)\b)[^ ;]+ ){0,14}?(?:would|could|might|may|will) (?:not )?(?!have\b)[a-z]+\b"
)
_FEARED = (
    r"(?:wary of|weary of|fearful of|afraid of|for fear of|in fear of|fearing|mindful of|bracing (?:itself |"
    r"themselves )?for|brac(?:e|es|ed) (?:itself |themselves )?for|short of(?! (?:the |its )?<[NV])|barring|absent|"
    r"(?:talk|rumou?rs?|speculation|whispers|murmurs|gossip|hints?|warnings|predictions|forecasts|mention|murmurings|"
    r"mutterings|threats|suggestions|expectations?) (?:(?:in|at|among|around|from|across|throughout|all) "
    r"(?:[a-z]+ |<[A-Z]\d+> ){1,4}?)?(?:of|about|over)|spect(?:re|er) of|shadow of|danger of|"
    r"in (?:the )?(?:event|case) of|inviting|courting|angling for|girding for|counting on|hoping for|"
    r"holding out for|pressing for|lobbying for|working (?:for|towards?)|eager for|looking for|"
    r"in (?:search|hope|hopes|expectation|anticipation) of|anticipating|awaiting|expecting|"
    r"under (?:the )?threat of|on pain of|(?:with|despite|given|because of) the (?:prospect|threat|likelihood|"
    r"certainty|risk|possibility|danger|near - certainty) of|lest|"
    r"proof against|immune (?:to|from)|no guarantee of)"
)
_WARDED = (
    r"(?:avert(?:s|ed|ing)?|forestall(?:s|ed|ing)?|pre - ?empt(?:s|ed|ing)?|preempt(?:s|ed|ing)?|dodg(?:e|es|ed|ing)|"
    r"sidestep(?:s|ped|ping)?|escap(?:e|es|ed|ing)|evad(?:e|es|ed|ing)|duck(?:s|ed|ing)?|spar(?:e|es|ed|ing) (?:it|"
    r"them|us|him|<[A-Z]\d+>|itself|themselves)|(?:head|stav|ward|fend)(?:e|es|s|ed|ing)? off|rul(?:e|es|ed|ing) out|"
    r"circumvent\w*|bypass\w*|get(?:s|ting)? (?:round|around)|got (?:round|around)|obviat\w+)"
)
_OF_FEAR = Pattern(rf"\b{_FEARED} {_WORDS}{{0,5}}?{_END_OF_IT}\b")
_OF_CARE = Pattern(
    rf"\b{_WARDED} "
    rf"(?:(?!(?:thanks|by|with|through|because|after|due|via|over|when|as)\b){_WORDS}){{0,5}}?{_END_OF_IT}\b"
)
_VOTING = (
    r"(?:using|vetoing|voting (?:against|for|in favou?r|yes|no|down)|blocking|casting|exercising|wielding|opposing|"
    r"supporting|backing|abstaining|adopting|rejecting|approving|passing)"
)
# "Stopped short of using its veto", "talk of Paris vetoing it".
_NOT_DONE = Pattern(
    rf"\brefrain(?:s|ed|ing)? from (?:using|vetoing|blocking|exercising|wielding|casting|voting against)\b|"
    rf"\b(?:stop(?:s|ped)? (?:just )?short of|sh(?:y|ies|ied) away from|back(?:s|ed) (?:away|off|down) from|rul(?:es|"
    rf"ed|ing) out|instead of|rather than|desist(?:s|ed)? from|gave up|abstain(?:ed)? from|"
    rf"dissuad\w+ [^.;,]{{0,40}}?from|(?:kept|keep|stop|stopped|prevented|deterred|"
    rf"discouraged) [^.;,]{{0,40}}?from(?! (?:"
    rf"adopting|approving|passing)\b)|"
    rf"<V\d+> out of|out of) {_VOTING}\b|\b(?:refus|declin)\w+ to (?:vote (?:against|no|down)|veto|block|oppose|kill|"
    rf"sink|cast (?:a|its) veto|use (?:a|its|the) veto)\b"
)
# "The American veto kept the Council from adopting it": that it did not do, and the veto was cast.
_KEPT_FROM = Pattern(
    r"\b(?:kept|keep|keeps|stop|stops|stopped|prevent|prevents|prevented|deterred|discouraged|hindered|barred|blocked)"
    r"(?: [^ .;,]+){1,8}? (?P<what>from (?:adopting|approving|passing|being (?:adopted|approved|passed|carried)))\b"
)
_TALKED_OF = Pattern(
    rf"\b(?:talk|rumou?rs|speculation|reports|hints|signs|thoughts?|prospect|idea|option|possibility|question|danger|"
    rf"risk|fears?|threats?|chance|thinking|thought|toy(?:s|ed|ing) with|contemplat\w+|consider(?:s|ed|ing)|mull(?:s|"
    rf"ed|ing)|weigh(?:s|ed|ing)|close to|on the (?:brink|verge) of|fear(?:s|ed|ing)?|risk(?:s|ed|ing)?|"
    rf"intent(?:ion)? (?:on|of)|bent on|insist(?:s|ed) on|capable of|in favou?r of) (?:of |about |over )?(?:(?:the |"
    rf"a )?<[A-Z]\d+> )?(?:{_VOTING}|being (?:adopted|vetoed|rejected|passed|approved|defeated|blocked|put|voted|"
    rf"carried|killed))\b"
)
# "Once adopted", "until it is adopted", "unless Russia agrees to": not so yet.
_ADOPTED = r"(?:adopted|passed|approved|rejected|vetoed|defeated|put|carried|voted|endorsed|agreed|blocked)"
_ONCE = Pattern(
    rf"(?:^|, |[;:—(] )(?:but |and )?(?:once|if|when|as soon as|unless) {_ADOPTED} (?=.* (?:would|will|could|can|may|"
    rf"might|shall|should|must|is to|are to)\b)|\b(?:once|until|till|unless|as soon as|before|when|"
    rf"after) (?:<[CDRLV]\d+>|it|they|the \w+) (?:is|are|gets?|has been|have been) (?:\w+ly |finally )?{_ADOPTED}\b|"
    rf"(?:^|[;:—(] )(?:unless|lest|(?<!> )provided(?: that)?|on condition that|assuming(?: that)?|in the event that|"
    rf"in case) [^,]*, (?=(?:[\w'-]+ |<[A-Z]\d+> ){{1,4}}?(?:is|are|will|would|can|could|may|might|cannot|stays|"
    rf"remains|ends|dies|lapses)\b)"
)
_UNLESS = Pattern(
    r"\b(?:unless|lest|(?<!> )provided(?: that)?|on condition that|assuming(?: that)?|in the event that|in case) "
    r"[^,;—]*"
)
_ACT = (
    r"(?:adopt|pass|approve|reject|veto|vote(?= (?:against|for|in|yes|no|down|<T|by))|abstain|back|support|oppose|"
    r"block|endorse|extend|renew|impose|condemn|authori[sz]e|let|use|cast|exercise|wield|withhold)"
)
# "Kyiv wants the Council to adopt it unanimously", "pushing members to pass it by consensus".
_WANTED = Pattern(
    rf"\b(?:want|wish|ask|urg|press|push|prod|nudg|beg|implor|beseech|lobby|lobbi|encourag|pressur|invit|goad|"
    rf"challeng|plead|appeal|expect|trust|count(?:ing|ed|s)? on|rely|rel(?:ies|ied|ying) on|call(?:s|ed|"
    rf"ing)? (?:up)?on|look(?:s|ed|ing)? to|need|advis|instruct|tell|told|dar)(?:e|es|ed|s|ing)?(?: (?:with|to|on|"
    rf"for))? (?:all |the |its |other |fellow |every )*(?:<[CLUVO]\d+>|council|members|it|them|him|her|us|partners|"
    rf"allies|colleagues|delegations|ambassadors|states|countries|powers|everyone|"
    rf"<[NP]\d+> members)(?: members)? (?:not )?to (?:\w+ly )?{_ACT}\b(?! (?:[\w-]+ ){{0,3}}?statement)|\b(?:if|"
    rf"whether|should) (?:the )?(?:<[CLV]\d+>|it|they) (?:\w+ly )?(?:decid\w*|agree\w*|choos\w*|chose|vot\w+|wish\w*|"
    rf"want\w*|opt\w*|fail\w*|refus\w*|declin\w*) to {_ACT}\b"
)
# "Ready to let it pass by abstaining".
_LET = Pattern(
    r"\b(?:to|would|will|may|could|can|must|might|should|not|n't) (?:\w+ly )?let (?:<D\d+>|it|them) (?:pass|through|"
    r"go|be adopted|stand|live|succeed|carry)\b[^.;,]*"
)
_DID_LET = Pattern(
    r"\b(?:abstained|abstaining (?:in order )?to|abstention|chose|decided|opted|agreed|preferred|elected|resolved|"
    r"managed|joined|content(?:ed)?|so as|in order|abstain(?:ed)? to) "
)
_FIRST = Pattern(
    r"\bit (?:would|will|could|might|may) (?:then |also |only |even )*(?:be|mark) (?:the|only the|just the|a|"
    r"an)?[^.;,]{0,40}?(?:time|occasion|resolution|instance|surprise|miracle|mistake|precedent|disaster|"
    r"shame) (?:that|if|for|in which|were)\b|\bwould be (?:surprised|astonished|amazed|disappointed|glad|happy|"
    r"delighted|relieved|shocked) (?:if|that|to see)\b"
)
_PLANNED = Pattern(
    r"\b(?:planned|scheduled|expected|proposed|hoped - for|anticipated|awaited|intended|projected|eventual|possible|"
    r"potential|likely|threatened|feared|looming|probable|near - certain|would - be) (?:[\w'-]+ |"
    r"<[A-Z]\d+> ){0,2}?(?:veto(?:es)?|abstentions?|adoption|passage|approval|rejection|defeat)\b(?! (?:did |duly |"
    r"then |finally )*(?:came|come|was cast|followed|fell|arrived|materiali))|\b(?:adoption|passage|approval|"
    r"rejection) (?:of|by) (?:[\w'-]+ |<[A-Z]\d+> ){1,4}?(?:was|were|has been|had been|is) (?:postponed|put off|"
    r"delayed|called off|cancelled|canceled|deferred|blocked|prevented|held up)\b"
)
_ANY = AnyOf(
    _LOOMS, _LOOMS_TOO, _LIES_AHEAD, _AVERTED, _ONLY, _SUCH_A_TEXT, _OF_FEAR, _OF_CARE, _NOT_DONE, _KEPT_FROM,
    _TALKED_OF, _ONCE, _UNLESS, _WANTED, _LET,
    _FIRST, _PLANNED,
)
_BREAK = late(
    r" (?:[;:—]|but|whereas|although|though|, (?:and|but|so|yet|which|who|while|as|the|<[CDLMRV]\d+>|it|they|he|she)|"
    r"and (?=(?:then |it |was |were |has |had |passed|adopted|carried|won|got|went|vetoed|abstained|voted|"
    r"<[CDLRV]\d+> (?:was|were|voted|vetoed|abstained|adopted|rejected|passed|approved))))"
)
_END = late(
    r" (?:[;—]|but|whereas|but in fact|in fact) | , (?=(?:[\w'-]+ |<[A-Z]\d+> ){0,6}?(?:was|were|is|are|has|had|"
    r"voted|postponed|delayed|vetoed|"
            r"abstained|adopted|rejected|passed|said|would|will|could|went|put|softened|chose|sought)\b)")


def awaited(norm: str) -> Iterator[tuple[int, int, Modality]]:
    """From where to where a line tells of a vote that is only awaited, feared, warded off, or told of as untrue."""
    if not _ANY.on(norm):
        return
    for pattern, mode in _ON:
        for m in pattern.finditer(norm):
            yield m.start(), _end(norm, m.end()), mode
    for pattern, mode in _ROUND:
        for m in pattern.finditer(norm):
            yield _begin(norm, m.start()), _end(norm, m.end()), mode
    for pattern, mode in _WHOLE:
        for m in pattern.finditer(norm):
            yield m.start(), len(norm) + 1, mode
    for m in _KEPT_FROM.finditer(norm):
        yield m.start("what"), _end(norm, m.end()), Modality.DENIED
    for m in _UNLESS.finditer(norm):
        yield m.start(), m.end(), Modality.EXPECTED
    if not _DID_LET.search(norm):
        for m in _LET.finditer(norm):
            yield _begin(norm, m.start()), m.end(), Modality.EXPECTED


# Frames that reach from their word to the end of its clause, over the whole clause, and to the end of the line.
_ON = (
    (_LOOMS, Modality.EXPECTED), (_LOOMS_TOO, Modality.EXPECTED), (_LIES_AHEAD, Modality.EXPECTED),
    (_ONLY, Modality.EXPECTED), (_SUCH_A_TEXT, Modality.EXPECTED),
    (_WANTED, Modality.EXPECTED), (_PLANNED, Modality.EXPECTED), (_OF_FEAR, Modality.EXPECTED),
    (_AVERTED, Modality.DENIED), (_OF_CARE, Modality.DENIED),
)  # fmt: skip
_ROUND = ((_NOT_DONE, Modality.DENIED), (_TALKED_OF, Modality.EXPECTED))
_WHOLE = ((_ONCE, Modality.EXPECTED), (_FIRST, Modality.EXPECTED))


def _begin(norm: str, at: int) -> int:
    """Where the clause round a place begins."""
    return max((m.end() for m in _BREAK.finditer(norm, 0, at)), default=0)


def _end(norm: str, at: int) -> int:
    """Where it ends."""
    m = _END.search(norm, at)
    return m.start() if m else len(norm) + 1
