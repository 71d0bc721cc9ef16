"""That no statement was agreed, in whatever words: it fell through, got nowhere, was not signed."""

from __future__ import annotations

from horseshoe.reading.words.late import late
from horseshoe.reading.words.patterns import Pattern

_C = r"<C\d+>"
_THEN = r"(?:(?: (?:on|late|early))* <[MF]\d+>| again| once more| once again| yet again| even| this time| ,){0,3}"
FAILURE = Pattern(
    rf"\b(?:fail(?:ed|s|ing|ure){_THEN} to (?:\w+ )?(?:agree|reach|issue|adopt(?:ed)?|achieve|produce|"
    rf"find|approve|come up|secure|pass)|(?:unable|not able|n't able){_THEN} to (?:agree|issue|reach|adopt|settle|"
    rf"produce)|could ?(?:not|n't){_THEN} (?:agree|issue|reach|adopt|settle)|cannot agree|can't agree|ca n't agree|"
    r"did ?(?:not|n't) (?:agree|reach|issue|succeed|produce|adopt|release|manage)|no (?:agreement|consensus|"
    r"(?:[\w-]+ ){0,2}statement|unanimity|joint|decision|outcome)|without (?:(?:agreeing|issuing|producing|adopting|"
    r"reaching) )?(?:on )?(?:an? |any )?(?:[\w-]+ )?(?:agreement|statement|consensus|unanim\w*|outcome)|"
    r"got nowhere|stillborn|short of (?:consensus|unanimity)|lack(?:ed|s)? (?:of )?(?:the )?(?:consensus|unanimity)|"
    r"brok(?:e|en) (?:the )?silence|silence (?:[\w-]+ |<[A-Z]\d+> ){0,4}?broken|breaking (?:of )?(?:the )?silence|"
    r"deadlock\w*|never (?:saw|came|got|made)|prov(?:ed|ing) (?:elusive|impossible|out of reach)|(?:would|could|did|"
    r"does) (?:not|n't) (?:go along|sign (?:off|on|up)|join|agree|"
    r"accept|have|hear|back|"
    r"support)|(?:is|was) dead|(?:has |had )?collapsed|(?:say|said) nothing|came up empty|empty - handed|no text|"
    r"(?:did|does) ?(?:not|n't) (?:back|support|accept|want|like)|"
    r"(?:rejected|blocked|failed|scuttled|stalled|doomed|abandoned|vetoed|stillborn) (?:draft |proposed |"
    r"[\w-]+ - drafted )*(?:press |presidential |joint )(?:draft )?statement|(?:refus|declin)\w* to (?:sign|join|agree|"
    r"accept|back|support|endorse|let|allow)|"
    r"(?:deem|call|consider|judg|found|find)\w* (?:an?|any|the|such an?|that) (?:\w+ )?statement (?:\w+ )?(?:unhelpful|"
    r"premature|untimely|unnecessary|counterproductive|not helpful|inappropriate|superfluous)|"
    r"statement (?:was|is|were) (?:\w+ly )?(?:deemed|called|considered|judged|found) (?:\w+ )?(?:unhelpful|premature|"
    r"untimely|unnecessary|counterproductive|not helpful|inappropriate|superfluous)|"
    r"(?:is|was|were|are) (?:blocking|opposing|holding up|vetoing|rejecting|holding back) (?:the|this|that|an?|any|"
    r"its) (?:[\w-]+ ){0,3}statement|"
    r"ran into|hit (?:a|the) wall|for want of (?:agreement|consensus|unanimity)|stopp?ed (?:the )?<C\d+> from|"
    r"kept (?:the )?<C\d+> (?:from|silent)|dead in the water|(?:wo|will|would) ?(?:not|n't) (?:sign|budge|agree|"
    r"go along|have it)|(?:was|were|been|be|got) (?:\w+ )?(?:blocked|vetoed|stopped|killed|held up|rejected|scuttled|"
    r"thwarted|prevented|nixed|shot down|derailed|abandoned|dropped|shelved|put on hold)|fell (?:through|apart|flat|"
    r"victim)|"
    r"came to (?:nothing|naught|grief|no avail)|foundered|broke (?:down|apart)|ran aground|hit (?:a|an) (?:snag|"
    r"impasse|roadblock)|(?:is |was |remains? |remained |stays? |stayed |got )?(?:stuck|stalled|bogged down)|"
    r"never materiali[sz]ed|"
    r"never (?:happened|appeared|emerged|followed|issued)|died|sank|unravell?ed|"
    r"(?:attempts?|efforts?|bid|push|moves?|drive|try) (?:[\w'-]+ |<[A-Z]\d+> ){1,14}?statement (?:[\w'-]+ |"
    r"<[A-Z]\d+> ){0,10}?(?:failed|fails|fell|ended)(?! to)|"
    r"<V\d+> (?:alone |however )?(?:did|would|was) ?(?:not|n't)(?= (?:\.|,|;)|$))\b"
)
# "The Council has issued no statement": none was heard of; one not agreed on is told by what stopped it.
ISSUED_NONE = Pattern(
    rf"{_C} (?:has |have |had |so far |yet |still |itself |, [^,]{{1,40}}, ){{1,4}}(?:issued|made|released|"
    rf"published|put out|adopted) no "
    rf"(?:[\w-]+ ){{0,2}}?statement"
)
WAS_CLEAR = late(
    r"\b(?:became|was|is|were) (?:\w+ )?(?:clear|evident|obvious|plain)(?: that)? there (?:would|will) be $"
)
# "Attempts to have the Council issue a statement failed".
IN_VAIN = Pattern(
    r"(?:<D\d+>|(?<=a )(?:[\w-]+ )?(?:attempt|bid|effort|try|move|push)|(?:attempts|efforts|moves)) (?:[\w'-]+ |"
    r"<[A-Z]\d+> ){1,14}?statement (?:[\w'-]+ |<[A-Z]\d+> ){0,10}?(?:failed|fails|fell|ended|(?:was|were) (?:\w+ly "
    r")?(?:rebuffed|rejected|"
    r"blocked|thwarted|stopped|vetoed|opposed|turned down|foiled|scuttled))(?! to)\b"
)
GAVE_WAY = Pattern(
    r"\b(?:dropp?(?:ed|ing)|lift(?:ed|ing)|withdr[ae]w(?:n|ing)?|no longer|end(?:ed|ing)|after|"
    r"despite|overc[ao]m\w+|without) (?:its |their |his |the |any |<V\d+> 's |<V\d+> "
    r")*(?:objections?|opposition|resistance|block|hold)|did ?(?:not|n't) (?:block|object|oppose|"
    r"veto)"
)
