"""What is only said to be so: rumours and corrections, dreams and guesses, general truths, advice, either this or that.

The verbs stand in the past or the present as if it had happened ("rumours that Britain had vetoed it", "when Russia
vetoes, the Assembly meets"); the words over them say that it did not, or not yet, or not once.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import AnyOf, Pattern

_CLAIM = (
    r"(?:claim|report|rumou?r|post|tweet|video|message|meme|clip|article|story|headline|suggestion|assertion|"
    r"allegation|item|caption|quote|letter|screenshot)s?"
)
_TAKEN_BACK = (
    r"(?:deleted|removed|taken (?:down|back)|retracted|withdrawn|denied|corrected|debunked|disproved|disproven|"
    r"refuted|dismissed|rejected|labelled|labeled|flagged|fabricated|doctored|forged|faked?|false|untrue|wrong|"
    r"baseless|unfounded|misleading)"
)
_SAYING = (
    r"(?:claim\w*|said|says?|saying|suggest\w*|argu\w+|believ\w+|th(?:ink|inks|ought)|pretend\w*|alleg\w+|report\w*)"
)
_UNTRUE = Pattern(
    rf"\b{_CLAIM} (?:claiming|saying|alleging|suggesting|asserting|reporting|showing|that|which (?:claimed|said)|of|"
    rf"about) .* (?:was|were|has been|have been|had been|is|are|proved|turned out to be) (?:\w+ly |later |quickly |"
    rf"since |soon )*{_TAKEN_BACK}\b|\b(?:rumou?rs?|gossip|chatter|speculation|unconfirmed reports?|"
    rf"conspiracy theor\w+) (?:that|of|about)\b|\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|"
    rf"ing)|contest(?:s|ed|ing)?) (?:\w+ly )?(?:that|(?:the |a |any )?(?:claims?|reports?|suggestions?|rumou?rs?|"
    rf"allegations?) (?:that|of))\b|\b(?:no ?one|nobody|none of (?:them|us|the \w+)|neither side|few|hardly anyone|"
    rf"not even <V\d+>) (?:has |had |have |is |was |are |were )?(?:ever |seriously |really )*(?:{_SAYING}|expect\w*|"
    rf"predict\w*|imagin\w+) (?:that|<[A-Z]\d+>|it|the)|<V\d+> (?:has|had|have) ever {_SAYING} that\b|\b(?:an? |"
    rf"the )?(?:previous|earlier|prior|first|original) version of (?:this|the|our) (?:article|story|report|post|item|"
    rf"dispatch|text online)\b|\bno (?:<D\d+>|drafts?|texts?|resolutions?) (?:has|have|had|was|were) (?:ever |yet |"
    rf"so far )?(?:been )?vetoed\b"
)
# "He dreamt that it had been adopted", "Kyiv expects nine votes and a veto".
_FANCIED = Pattern(
    r"\b(?:dream(?:s|ed|t|ing)?|fantasi[sz]\w+|wish(?:es|ed|ing)?|hallucinat\w+|pretend(?:s|ed|ing)?|imagin(?:es|ed|"
    r"ing)|hop(?:e|es|ed|ing)|pray(?:s|ed|ing)?|predict(?:s|ed|ing)?|prophes\w+|bets?|guess(?:es|ed|ing)?|assum(?:e|"
    r"es|ed|ing)|expect(?:s|ed|ing)?|fear(?:s|ed|ing)?|foresaw|foresee\w*|forecast(?:s|ing)?) that\b|"
    r"(?<!as )(?<!than )(?<!what )\b(?:expect(?:s|ing)?|anticipat(?:es?|ing)|predict(?:s|ing|ed)?|foresee\w*|"
    r"forecast(?:s|ing)?|envisag\w*|reckon(?:s|ed|ing)? (?:on|with)|bank(?:s|ed|ing)? on|count(?:s|ed|ing) on|"
    r"budget(?:s|ed|ing)? for) (?=[^,;]*(?:veto|vote|abst|ayes|yes|unanim|adopt|reject))"
)
_NOW = (
    r"(?:vetoes|votes|abstains|says no|blocks|opposes|adopts|passes|rejects|is (?:vetoed|adopted|passed|rejected|"
    r"blocked))"
)
# "When Russia vetoes, the Assembly must meet"; "either Russia vetoes or it abstains"; "depending on Moscow".
_GENERAL = Pattern(
    rf"\b(?:when|whenever|each time|every time|any time|if ever|wherever|as long as|so long as|even where|"
    rf"even when) (?:(?:<[CDLV]\d+>|it|they|one|a \w+|any \w+)(?: (?:\w+ly|then|again|also|next|members|"
    rf"states))? {_NOW}|<[CV]\d+> (?:members? |states? )?(?:vote|veto|abstain|adopt)(?! (?:of|on|by|which|that|was|"
    rf"is)))\b[^,;]*|\bwith (?:both |all )?<V\d+> (?:sure|certain|set|bound|due|expected|likely|poised|determined|"
    rf"resolved|committed|pledged|ready|about) to [^;]*|\beither (?:[^ ;]+ ){{1,6}}?{_NOW}\b[^;]*\bor\b[^;]*|"
    rf"\bdepending on\b[^;]*|\bwhether (?:[^ ;]+ ){{1,6}}?{_NOW}\b[^;]*|(?:^|[;:—] |, (?:and |but )?|"
    rf"\" )should (?:<[A-Z]\d+>|it|they|he|she|the \w+|a \w+|any \w+|all|both|none|one|two|three) [^;?]*"
)
# "Abstain, and it is adopted"; "expect a veto"; "next week: a vote on Mali".
_BIDDEN = Pattern(
    r"(?:^|\" |[;:—] )(?:abstain|veto|vote|block|reject|adopt|pass|approve) (?:it |this |the \w+ |<D\d+> |no |yes |"
    r"against [^,]* |for [^,]* )?,? (?:and|or) [^;]*|(?:^|[;:—] |\" )(?:expect|watch (?:out )?for|look (?:out )?for|"
    r"await|brace for|stand by for|bet on|count on|prepare for) [^;]*|^(?:• |- )?(?:next (?:week|month)|tomorrow|"
    r"coming up|ahead|still to come|to come|what to watch|outlook|forecast|calendar|in the days ahead|"
    r"this week ahead|<F\d+>) :.*"
)
# "Adopting it unanimously would send a signal", "passing it by 15-0 is the aim".
_ACTING = Pattern(
    r"(?:^|[;:—] |\" |, (?:and|but) )(?:adopting|passing|approving|vetoing|rejecting|blocking|voting|endorsing|"
    r"carrying|opposing|supporting|defeating) [^,;]*? (?:would|could|might|may|will|(?:is|was|remains|"
    r"remained) (?:the|our|their|his|her|its|an?) (?:\w+ )?(?:aim|goal|target|hope|dream|plan|purpose|ambition|idea|"
    r"option|mistake|risk|way))\b[^;]*"
)
# "Hopes that it would speak with one voice were dashed when Russia vetoed".
CAME_OUT = late(
    r" (?:were|was|had been|proved|came|turned out) (?:\w+ly )?(?:dashed|confirmed|fulfilled|reali[sz]ed|borne out|"
    r"disappointed|vindicated|justified|true|buried|shattered|frustrated|right|wrong|unfounded)\b"
)
_CLAUSE_END = late(
    r" (?:;|—|but|whereas|however|in fact|in reality|after|since|because|once) | , (?=(?:and |but )?(?:[\w'-]+ |"
    r"<[A-Z]\d+> ){0,4}?(?:was|were|has|had|voted|vetoed|abstained)\b)"
)
_NONE = (
    r"(?:but |and |though |although |yet |when |while |only |in fact |in reality |in truth |, )*"
    r"(?:there (?:is|was|were|has been|had been) (?:none(?= [.,;:)—]| ?$)|no such|not(?:hing)? (?:even )?(?:one\b|"
    r"of the (?:kind|sort)))|nothing of the (?:kind|sort)\b|no such (?:thing|veto|vote|text|draft|decision)\b)"
)
_WRONG = (
    r"(?:but |and |though |although |yet |in fact |in reality |, )*"
    r"(?:(?:it|this|that|which|the (?:paper|story|headline|report|claim|news)|he|she|they|both) (?:is|was|were|"
    r"had been|turned out|proved)(?: to be)? (?:(?:all|quite|simply|just|entirely|of course|\w+ly|a bit|a little) )*"
    r"(?:wrong|false|untrue|mistaken|premature|nonsense|rubbish|invented|an? (?:\w+ )?(?:invention|lie|fabrication|"
    r"mistake|error|hoax|canard)|not (?:so|true|the case|what happened))|"
    r"(?:it |he |she |they |the paper )?(?:got|had) (?:it|that) (?:(?:all|quite|completely|exactly) )*(?:wrong|"
    r"backwards|the wrong way round))"
)
# 'The paper had "Chinese veto over Cyprus"; there had been none': what is printed is taken back at once.
_REFUTED = Pattern(
    rf"\" [^\"]{{3,160}} \"(?: ,)?(?: [\w'-]+){{0,6}} (?:[;,—(:]|\.) (?:{_NONE}|{_WRONG})|"
    rf"\b(?:veto(?:es)?|abstentions?|adoption|rejection|defeat)\b(?! (?:was|were|power))[^.;\"]{{0,80}} [;,—(] {_NONE}"
)
_ANY = AnyOf(_UNTRUE, _FANCIED, _GENERAL, _BIDDEN, _ACTING, _REFUTED)


def only_said(norm: str) -> Iterator[tuple[int, int, Modality]]:
    """From where to where a line tells what is only said, fancied, advised, or so in general."""
    if not _ANY.on(norm):
        return
    for m in _UNTRUE.finditer(norm):
        parted = _CLAUSE_END.search(norm, m.end())
        yield m.start(), parted.start() if parted else len(norm) + 1, Modality.DENIED
    for m in _FANCIED.finditer(norm):
        parted = CAME_OUT.search(norm, m.end()) or _CLAUSE_END.search(norm, m.end())
        yield m.start(), parted.start() if parted else len(norm) + 1, Modality.EXPECTED
    for m in _REFUTED.finditer(norm):
        yield _begin(norm, m.start()), m.end(), Modality.DENIED
    for pattern in (_GENERAL, _BIDDEN, _ACTING):
        for m in pattern.finditer(norm):
            yield m.start(), m.end(), Modality.EXPECTED


def _begin(norm: str, at: int) -> int:
    """Where the claim that ends at a place begins: its quotation, else its clause."""
    return at if norm.startswith('"', at) else max(norm.rfind(mark, 0, at) for mark in (" ; ", " — ", " : ")) + 1
