"""Did it happen? What makes a verb expected, sought, denied or supposed.

A finite verb ("was adopted", "vetoed") is governed by its own auxiliaries and by a conditional, and by nothing that
stands in its subject: "a draft that would have imposed sanctions was vetoed" happened. An infinitive, a gerund or a
noun ("to veto", "a veto") is governed by the words before it; a count by the verb it belongs to.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from horseshoe.reading.claims.actions import Modality
from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern
from horseshoe.reading.words.programs import compiled

_NOT = (
    r"(?:(?:did|does|do|has|have|had|was|were|is|are|could|would|can|will|wo|ca) ?(?:not|n't)|never|without|instead "
    r"of|rather than|"
    r"den(?:y|ies|ied|ying)(?: that)?|refrain(?:ed|ing)? from|stop(?:ped)? short of|decided against|avoid(?:ed|ing|"
    r"s)?|no plans? to|declin(?:ed|ing) to|"
    r"prevent(?:s|ed|ing)?|block(?:s|ed|ing)? the|thwart(?:s|ed|ing)?|preclud(?:es|ed|ing)|refus(?:ed|ing) to|"
    r"cannot|yet to|no ?(?:one|body) (?:in|on|at)(?: the)?|none of the|no member of the)"
)
_AHEAD = (
    r"(?:will|would|shall|'ll|could|may|might|can|should|must|expected|expects?|set (?:to|for)|"
    r"due(?! to (?:an?|the|its|their|<|american|russian))|likely|unlikely|"
    r"poised|slated|scheduled|about to|going to|"
    r"prepar(?:ing|es|ed)|plan(?:s|ned|ning)? (?:to|for|a|on)|hop(?:es?|ed|ing)|intends?|vow(?:s|ed|ing)?|"
    r"promis(?:es|ed|ing)|threat(?:en|ens|ened|ening(?! (?:\w+ )?(?:sanctions|measures|action|consequences|force|"
    r"punish\w+|penalties|steps))|"
    r"s)?|menac(?:e|es|ed|ing)|"
    r"if|unless|whether|in case|ready|(?<!for )want(?:s|ed|ing)?|seek(?:s|ing)?|sought|urg(?:e|es|ed|ing)|call(?:s|ed|"
    r"ing)? (?:on|for|upon)|ask(?:s|ed|ing)?|push(?:es|ed|ing)? for|pressing for|demand(?:s|ed|ing)? that|request(?:s|"
    r"ed|ing)?|possible|potential|probable|prospect of|"
    r"risk(?:s|ed|ing)?|fear(?:s|ed|ing)?|threat of|chance of|faces?|facing|anticipat(?:es|ed|ing)|ahead of|before|"
    r"pending|(?<!failed )(?<!fails )to be|"
    r"right to|power to|ability to|able to|until(?! <[MF])|<F\d+>|need(?:s|ed)? to|have to|has to|try(?:ing)? to|"
    r"tried to|aims? to|attempt(?:s|ed|ing)? to|next|upcoming|tomorrow|later today|"
    r"looming|reckon(?:s|ed|ing)? (?:with|on)|count(?:s|ed|ing)? (?:up)?on|bank(?:s|ed|ing)? on|bargained for|"
    r"consider(?:s|ed|ing)?|mulls?|signal(?:s|led|ed|ling)?|hint(?:s|ed|ing)?|warn(?:s|ed|ing)?|suggest(?:s|"
    r"ed)?|predict(?:s|ed|ing|ion)?|forecast(?:s|ed|ing)?|foresee\w*|projected)"
)
_CLAUSE = late(
    r" (?:[,;:—(]|but|while|whereas|after|because|since|although|though|and <[VD]\d+>|and it|and(?= (?:then |again "
    r")?(?:vetoed|abstained|voted)\b)|as <V\d+>) "
)
_BREAK = late(r" (?:[;:—(]|but|while|whereas|after|because|since|although|though) ")
_PAST = (
    r"(?:adopted|passed|approved|rejected|defeated|vetoed|failed|fell|voted|abstained|endorsed|carried|blocked|"
    r"killed|backed|supported|opposed|turned|threw|shot|struck|"
    r"cast|used|wielded|exercised|won|got|received|secured|went|came|put|gave|lost|stood|sided|joined|agreed|"
    r"ratified|imposed|extended|renewed|authori[sz]ed|lifted|withheld|sat|"
    r"dismissed|rebuffed|collapsed|died|sank|thwarted|halted|torpedoed|withdrawn|pulled|shelved|postponed|delayed|"
    r"condemned|demanded|established|created|issued|met|invoked)"
)
_BE = (
    r"(?:(?:was|were|is|are|has|had|have|been|being|be|get|gets|got|did)(?: (?:not|n't|never|then|also|again|later|"
    r"now|just|\w+ly))* )"
)
_FINITE = late(
    rf"(?:<[A-Z]\d+> (?:'s )?(?:(?:\w+ly|also|then|both|all|each|later|again|<M\d+>) "
    rf"){{0,2}})?(?:{_BE}{{0,3}}{_PAST}|(?:was|were|has been|had been) [\w-]+)\b|"
    r"<V\d+> (?:\w+ly |then |again |both )?(?:decided|chose|opted|elected|preferred) (?:not )?(?:to|for)\b"
)
_GOVERNED = late(
    r"(?:(?:\w+ly|also|then|both|all|each|again|later|finally|just|still|only|even|ever|yet|on|almost|surely|most|"
    r"<M\d+>|not|n't|never|have|has|had|be|been|being|get|got|getting|having|see|seen) )*$"
)
_MODAL = late(r"(?:^| )(?:will|would|shall|'ll|could|may|might|can|should|must|to|ca|wo|cannot)$")
_EVENTS = late(r"(?:^| )(?:if|unless|whether|in case|(?<!for )wants?|<F\d+>)(?: [^ ]+){0,12}? ?$")
_NOT_SO = late(
    r"(?:^| )(?:den(?:y|ies|ied|ying)|not true|untrue|false|never|no evidence|n't|not)(?: "
    r"that)?(?: (?:<[A-Z]\d+>|it|they|he|she|had|has|have|reports|the claim))*? ?$"
)
_NONE_DID = late(
    r"(?:^| )(?:no ?(?:one|body) (?:in|on|at)(?: the)?|none of the|no member of the)(?: "
    r"(?:<[CU]\d+>|members?|council)){1,2} ?$"
)
_CONDITION = late(
    r"(?:(?:^|(?<=, )|(?<=; )|\b(?:and|but|that|or|even|only) )if|(?:^|(?<= ))had (?=(?:<[A-Z]\d+>|it|"
    r"they|the \w+) (?:[\w']+ )?(?:been|voted|vetoed|abstained|gone|come|passed|failed|"
    r"not)\b))[^,;]*"
)
# "Had it passed, ...": never so, whatever follows.
_COUNTER = late(
    r"had (?=(?:<[A-Z]\d+>|it|they|the \w+) (?:[\w']+ )?(?:been|voted|vetoed|abstained|gone|come|passed|failed|"
    r"refused|agreed|adopted|rejected|not)\b)[^,;]*,"
)
_SUPPOSING = Pattern(r"\b(?:would|could|might)\b")
# "A draft that would have condemned the coup ran into a veto": what it would have done governs no verb behind it.
_WOULD_HAVE = late(
    r"(?:that|which) (?:would|could|might|should) (?:not )?have [^;:]*? (?=(?:ran|came|met|fell|hit|went|drew|got|"
    r"received|was|were|suffered|crashed|foundered|stumbled|died|ended|failed|earned|encountered|collided) )|"
    # "admitted at such time as the Assembly might see fit"
    r"\b(?:as|when|where|what|whatever|whenever|which) [^,;]{1,40}? (?:might|may|should|could) (?:see fit|deem \w+|"
    r"think "
    r"\w+|choose|decide|wish|desire|prove \w+|be (?:necessary|needed|required|agreed|asked))\b"
)
# "That the Council should have voted it down astonished nobody": so it did.
_PUTATIVE = late(
    r"((?:^|\b(?:is|was|seem\w*|remain\w*|f[io]und|th(?:ink|ought)|astonish\w+|surpris\w+|regret\w*|shame|pity|odd|"
    r"strange|fitting|absurd|remarkable|wonder|scandal|iron(?:y|ic)|extraordinary|natural) (?:it )?(?:[a-z]+ )?)that "
    r"[^,;]{1,60}?)should (?=have\b|be\b)"
)
_STILL_AHEAD = late(
    r"(?:veto(?:es|s)?|abstentions?|votes? against|rejection|adoption|passage|defeat) (?:by|"
    r"from|of) (?:the |both )?<[A-Z]\d+> (?:would|could|might|may|will|is likely|is expected|"
    r"is possible)\b"
)
_RULE = late(
    r"(?:passes|carries|fails|is (?:adopted|passed|rejected|carried)|adopts|gets|wins|votes?|"
    r"vote)\b(?: [^ ,;.]+){0,8}? (?:if|unless|provided|as long as|only when|whenever) "
)
# "Without a single vote against, two abstaining": what there was none of is told to its end.
_WITHOUT = late(
    r"^.*\bwithout (?:a |any )?(?:single )?(?:[\w-]+ ){0,2}(?:vote|voice|dissent|opposition|objection|no)[^,]* , "
)
_BARE_VERB = late(
    r"(?:<V\d+> ,? ?)?(?:abstain|veto|vote|back|oppose|support|reject)\b(?! (?:of|by|in the|on "
    r"the))"
)
_WOULD = late(r"\b(?:would|could|might|may)\b")
_COUNT = late(r"<[TVN]\d+>")
_VERB = late(
    r"\b(?:(?:was|were|been|be|is|being) )?(?:adopted|passed|approved|rejected|defeated|voted|vetoed|failed|fell|"
    r"carried|endorsed|backed|won|got|received|secured|pass|adopt|(?<!the )(?<!a )(?<!'s )(?<!> )vote|reject|"
    r"approve|fail|get|win|receive|secure|prevail|went)\b"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    gap = r"(?: (?:<M\d+>|<V\d+>|<C\d+>|<U\d+>|<L\d+>|<D\d+>|[\w'-]+)){0,3}? ?$"
    done_by = r"(?! (?:for )?by <[A-Z]\d+> (?:was|were|is|has|got|passed|failed|fell))"
    return compiled(rf"(?:^| ){_NOT}{gap}"), compiled(rf"(?:^| ){_AHEAD}{done_by}(?: [^ ]+){{0,4}}? ?$")


# "If Friday's veto was a blow, what was the adoption?": what has its day is granted, and no condition.
_GRANTED = late(
    r"(?P<head>(?:\" )?(?:and |but )?)if(?= <M\d+> 's [^,;]{0,50}?\b(?:was|were|did|had|meant|showed|proved)\b)"
)


@lru_cache(maxsize=1024)  # of a run of counts each asks for the one before it
def modality(norm: str, at: int) -> Modality:
    """The modality of what stands at `at` in a line's norm: a verb, voters before their verb, or a count."""
    if (granted := _GRANTED.match(norm)) is not None:
        norm = f"{granted['head']}as{norm[granted.end() :]}"
    if _supposed(norm, at) or _STILL_AHEAD.match(norm, at):
        return Modality.EXPECTED
    before = _PUTATIVE.sub(r"\1", _before_doing(norm, at))
    cut = [m.end() for m in _CLAUSE.finditer(before)]
    clause = (before[cut[-1] - 1 :] if cut else before).rstrip()
    if _RULE.match(norm, at):
        return Modality.EXPECTED
    if _FINITE.match(norm, at):
        # "amendments to the text adopted today": before a text "to" asks for no verb
        return _of_finite(clause.removesuffix(" to") if norm.startswith("<", at) else clause)
    if _BARE_VERB.match(norm, at) and _WOULD.search(_WOULD_HAVE.sub("", before)):
        return Modality.EXPECTED
    if _COUNT.match(norm, at):
        clause = before[max((m.end() for m in _BREAK.finditer(before)), default=0) :].rstrip()
        clause = _WITHOUT.sub("", clause)
        verbs = list(_VERB.finditer(clause))
        earlier = list(_COUNT.finditer(clause)) if not verbs and clause.endswith((" and", " ,", " with")) else []
        if earlier:
            return modality(norm, len(norm[:at].rstrip()) - len(clause) + earlier[-1].start())
        if verbs and (inner := len(norm[:at].rstrip()) - len(clause) + verbs[-1].start()) < at:
            return modality(norm, inner)
    clause = _WOULD_HAVE.sub("", clause)
    denied, ahead = _patterns()
    if denied.search(clause):
        return Modality.DENIED
    return Modality.EXPECTED if ahead.search(clause) else Modality.HAPPENED


_BEFORE_DOING = late(
    r"\bbefore (?=(?:\w+ly |then |finally |first )*(?:adopt|approv|pass|endors|reject|defeat|veto|vot|turn|throw|"
    r"dismiss)ing\b)"
)
_DONE = late(r"\b(?:\w{3,}ed|met|took|heard|held|threw|sat|fought|argued|spent|voted)\b")
_TO_COME = late(
    r"\b(?:will|would|could|may|might|must|should|shall|can|cannot|wants?|wanted|expected|likely|due|adjourned|rose|"
    r"broke|suspended|not|n't|never|without|asked|urged|hopes?|hoped|plans?|planned|needs?|needed|called|has|have)\b|"
    r"<F\d+>"
)


def _before_doing(norm: str, at: int) -> str:
    """What stands before a place, without the "before" of "debated it for hours before adopting it"."""
    before = norm[max(0, at - _BACK) : at]
    m = _BEFORE_DOING.search(norm, max(0, at - _BACK), at + _BACK)
    if m is None or m.end() > at or not _DONE.search(norm) or _TO_COME.search(norm):
        return before
    return norm[max(0, at - _BACK) : m.start()] + "then " + norm[m.end() : at]


_BACK = 160


def _of_finite(clause: str) -> Modality:
    chain = _GOVERNED.search(clause + " ")
    head = clause[: chain.start()].rstrip() if chain else clause
    words = clause[len(head) :].split()
    if _NONE_DID.search(clause) or _NOT_SO.search(head) or {"not", "n't", "never"} & set(words):
        return Modality.DENIED
    if _MODAL.search(head) or _EVENTS.search(clause):
        return Modality.EXPECTED
    return Modality.HAPPENED


def _supposed(norm: str, at: int) -> bool:
    """Whether a place stands in a condition: "had it been put to the vote", "if the draft passed"."""
    if (counter := _COUNTER.match(norm)) is not None and at < counter.end():
        return True
    if not _SUPPOSING.search(norm):
        return False
    return any(m.start() <= at < m.end() for m in _CONDITION.finditer(norm))


# "Russia vetoed it, and who was surprised?": told first, and asked after.
_TOLD_FIRST = late(
    r"(?i)\W*(?!(?:(?:and|but|so)\s+)?(?:who|what|when|where|why|how|which|whose|whom|did|do|does|is|are|was|were|has|"
    r"have|had|will|would|could|can|should|might|may|if|suppose)\b)(?=[^?]*?\b(?:\w{2,}ed|was|were|had|went|fell|got|"
    r"cast|took|stood|said|short|won|lost|held|sat|came|gave|put|made|sent|left|threw|rose|brought)\b)"
    r"[^?]{16,}?[,;–—-]\s*[\"“'‘]?(?:and\s+|but\s+|so\s+)?(?:who|what|why|how|"
    r"where|right|remember|eh|see|okay|ok|(?:is|was|did|has|were|had|are|do|does)(?:n['’]t|\s+(?:it|they|he|she|that|"
    r"we)\s+not)|you\s+know|do\s+you|can\s+you|would\s+you|guess)\b[^,;?]*\?\W*\Z"
)


def is_question(text: str) -> bool:
    """Whether a sentence asks, and does not tell before it asks."""
    asked = text.rstrip()
    return asked.endswith("?") and _TOLD_FIRST.match(asked) is None


_FORECAST = Pattern(
    r"\b(?:bookmakers?|bookies|bets (?:on|are)|betting|odds (?:of|are|on|that)|chances (?:at|of (?:(?:its|the|a|an|"
    r"being|ever|swift|early|his|her|their|<[A-Z]\d+>|'s) )*(?:adopt|pass|approv|success|succe|surviv|veto|win|carr|"
    r"accept|endors|nine|<N\d+>|reject|defeat|fail|vot|yes|<D\d+>|elect|gett|muster|gather|find|going through|"
    r"agree)\w*)|head ?count|"
    r"if (?:i|we|you|one) (?:had|have|were|was) to (?:bet|guess|call it|wager)|my (?:bet|guess|money|tip)|"
    r"likely (?:tally|result|outcome|line-up|votes)|our (?:guess|count|tip)|straw in the wind|dress rehearsal|"
    r"certain to fail|(?:votes?|ayes|yeses|hands) (?:look |are |is |were |already )*(?:assured|in the bag|promised|"
    r"pledged|guaranteed)|(?:has|have|had) (?:promised|pledged) (?:it |them |him |us )?(?:their|its|his) (?:votes?|"
    r"support|backing)|by the (?:count|reckoning|estimate) of|all but certain|"
    r"(?:or|at least|it) will ?, (?:by|before|later|if|tonight|soon)|sure votes|votes look (?:safe|sure|certain))\b"
)


def is_forecast(norm: str) -> bool:
    """Whether a sentence weighs how a vote may come out ("bookmakers have it at 12 or 13")."""
    return bool(_FORECAST.search(norm))


_FINITE_VERB = late(
    r"\b(?:voted|abstained|vetoed|was|were|had|has|have|did|cast|adopted|rejected|backed|supported|opposed|passed|"
    r"failed|fell|"
    r"approved|defeated|won|got|received|joined|sided|came|stood|took|ended|went|said|blocked|endorsed|raised|"
    r"declined|preferred|kept|sat|held|let|looked|ducked|answered|indicated|rose|put|cancelled|outweighed|"
    r"killed|sank|struck|stopped|wanted|liked|refused|brought|lost|gave)\b|"
    r"<C\d+> (?:(?:on )?<M\d+> |[a-z]+ly |then |also |, )*(?:[a-z]{3,}ed|let|sent|told|kept|chose|made)\b"
)


def is_bare(norm: str) -> bool:
    """Whether a sentence tells sides without a verb of the past: a list ("Against: Syria, Germany")."""
    return not _FINITE_VERB.search(norm)
