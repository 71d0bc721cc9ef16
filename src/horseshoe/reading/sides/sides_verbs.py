"""Ballots said by a verb: "Russia voted against", "abstaining were Chad and Chile"."""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import (
    ABSTAIN,
    ADV,
    NO,
    OBJECT,
    POSSESSED,
    SO,
    THOSE,
    VERBS,
    WEAK,
    YES,
    V,
)


def by_verb() -> Iterator[Rule]:
    """The side by its verb, before or after the voters."""
    for side, verbs in VERBS:
        yield (rule(side, (rf"(?P<v>{V}) {ADV}(?P<verb>{verbs})(?! - )")))
        # "abstaining were X and Y", "voting against were X"; each way apart, that lines without it are passed over
        for stood in ("(?:was|were|came from|: )+", "(?:included|includes?)"):
            yield rule(
                side,
                rf"(?:{THOSE}|(?<![\w>] ))(?P<verb>{verbs})(?: (?!and|but|while)(?:[a-z]+|<D\d+>|<M\d+>)){{0,4}}? "
                rf"{stood} ?(?:just |only )?(?P<v>{V})(?! (?:abstain|against|voted|in favou?r|opposed|vetoed))",
            )
        yield (
            rule(
                side,
                (
                    rf"(?P<verb>{verbs})(?: (?!and|but|while)(?:[a-z]+|<D\d+>|<M\d+>)){{0,4}}? ?(?:(?:,|;|and|—) "
                    rf")*(?:{SO})(?: also)? (?P<v>{V})(?!(?: (?!while|and|but|with|as)[\w'-]+| ,){{0,4}} "
                    r"(?:against|abstain\w*|oppos\w*|vetoed|dissent\w*)\b)"
                ),
            )
        )
        yield (rule(side, (rf"(?:^|[.;,] )like (?P<v>{V}) , {V} {ADV}(?P<verb>{verbs})")))
        yield (
            rule(
                side,
                (
                    rf"(?P<v>{V}) 's (?:own |sole |lone |only |single "
                    rf")*(?:{POSSESSED[side]})(?![\w-])"
                ),
            )
        )


def by_clause() -> Iterator[Rule]:
    """The verb and its voters apart: a participle at the head, a second verb, support by."""
    # "Voting for resolution 678 in the Council on Thursday were Chad and Chile"
    for side, verb in ((YES, "voting (?:for|in favou?r of)"), (NO, "voting against"), (ABSTAIN, "abstaining(?: on)?")):
        yield rule(
            side, rf"^(?P<verb>{verb}) (?:(?!and |but |while )(?:[a-z]+|<[DRCM]\d+>) ){{1,12}}?(?:was|were) (?P<v>{V})"
        )
    # "Nine members had wanted it"; of one State it is a wish
    yield rule(
        YES,
        rf"(?P<v>{V}) (?:(?:had|all|also) )*(?P<verb>(?:wanted|wished) {OBJECT}"
        r"(?! (?:to|[a-z]+ed|put|rewritten|withdrawn)\b)|were with (?:it|<D\d+>))",
        weak=True,
        counted=True,
    )
    for side, verbs in ((YES, "for|in favou?r of"), (NO, "against")):
        yield (
            rule(
                side,
                (
                    rf"(?:^|[.;] )(?P<verb>voting (?:{verbs}) (?:it|them|<D\d+>)(?: on "
                    rf"<M\d+>)?) , (?P<v>{V})"
                ),
            )
        )
        if side in (YES, NO, ABSTAIN):
            yield (
                rule(
                    side,
                    (
                        rf"(?:^|(?<=[.;] ))(?P<v>{V}) (?=[^.;]*?\b(?:vot\w+|was|were|stood|spoke|came) )"
                        rf"(?:(?!and |but |which |who |, )(?:[\w'-]+|<[A-UW-Z]\d+>|"
                        rf"(?<=with )<V\d+>|-) "
                        rf"){{1,24}}(?:, )?(?:and|but|then)(?: then| again| also| finally| instead)* (?P<verb>{verbs})"
                    ),
                )
            )
    for side, verbs in VERBS:
        # "India - whose delegate, Sir Benegal, had no word from home - had taken no part"
        yield rule(side, rf"(?P<v>{V}) (?:,|—|\() (?:(?!<V|—)[^.;]){{1,160}}? [—)] {ADV}(?P<verb>{verbs})")
    for side, word in ((YES, "yes|aye|yea"), (NO, "no|nay|never|nyet")):
        # "No, said twelve. Yes, said three, Russia and China and Namibia."
        yield rule(
            side,
            rf"(?:^|(?<=[.;:,—\"] ))(?P<verb>(?:{word})(?: \")? ?,?(?: \")? (?:said|say|says|answered|cried|replied|"
            rf"came from)) (?P<v>{V})(?= [.,;:!—]|$)(?: ?[,:(—] (?P<who>{V})(?= (?:[.,;)!—])|$))?",
        )
    yield rule(  # "as the United States this time would not protect Israel with a veto and abstained"
        ABSTAIN,
        rf"(?:^|(?<=[.;] )|(?<=, as )|(?<=, while )|(?<=because )|(?<=, when )|(?<=, since )|(?<=, but ))(?P<v>{V}) "
        rf"(?=[^.;,]*?\b(?:would|did|could|was|were|had) )(?:(?!and |but |which |who )(?:[\w'-]+|<[A-UW-Z]\d+>|"
        rf"(?<=[a-z] )<V\d+>|-) ){{1,16}}(?:, )?(?:and|but|so)(?: then| instead| simply| merely| only| just)* "
        rf"(?P<verb>{dict(VERBS)[ABSTAIN]})",
    )
    for side, verbs in VERBS[:3]:
        # "Syria had been thought likely to abstain but voted for it"
        yield rule(
            side,
            rf"(?:^|(?<=[.;—:] ))(?P<v>{V}) (?=(?:had|was|were|has|have) )(?:(?!and |but |which |who )(?:[\w'-]+|"
            rf"<[A-UW-Z]\d+>|-) ){{2,16}}(?:, )?but (?:then |in the end |ultimately |finally |eventually |still |"
            rf"instead |also )?(?P<verb>{verbs})",
        )
        # "The British envoy said her country had abstained"
        yield rule(
            side,
            rf"(?P<v>{V}) (?:said|explained|told [^,.;]{{1,40}}?|added|stressed|noted)(?: that)? (?:her|his|its|"
            rf"their) (?:own )?(?:country|government|delegation|nation|mission) (?:had |has )?(?P<verb>{verbs})",
        )
    yield (
        rule(
            YES,
            (
                rf"(?:^|(?<=[.;,:—] ))(?P<v>{V}) (?:had |also ){{0,2}}(?P<verb>deplored|condemned|demanded|ordered|"
                rf"called upon|wanted|favou?red|called for|asked for|sought|urged|recommended|endorsed|welcomed) "
            ),
            weak=True,
            counted=True,
        )
    )
    for side, verbs in WEAK:
        yield (rule(side, (rf"only (?P<v>{V}) (?:had |have )?(?P<verb>{verbs})")))
        yield rule(side, rf"(?P<v>{V}) alone (?:had |have )?(?P<verb>{verbs})", alone=True)
        yield (rule(side, (rf"(?P<v>{V}) {ADV}(?P<verb>{verbs})"), weak=True))
    yield (
        rule(
            YES,
            (
                rf"(?<!conditional )(?<!contingent )(?<!depending )"
                rf"(?P<verb>(?:with|by|got|gets|had|has|getting|obtained|obtaining|won|picked up|earned|scored|"
                rf"received|receiving|gained|garnered|secured|collected|mustered|drew|"
                rf"attracted|polled|took|on|after|despite|in spite of|gathered|collected)(?: only| just| as many "
                rf"as| all of| its| the| no (?:further|more|better) than| full|"
                rf" a (?:paltry|meagre|total of|mere|full))*) "
                rf"(?P<v>{V}) ?(?:votes?(?: affirmative| for)?|voices?(?: for| \" for \")?|"
                rf"yeses|ayes)(?! (?:against|to "
                rf"(?:<|none|nil|nothing|zero)|short|of the|needed|required|shy|cast|here|"
                rf"each))(?: , (?:that|those) of (?P<who>{V}))?"
            ),
            told=True,
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:had|has|with|won|wins|got|despite|drew|gained|received|enjoyed|"
                rf"garnered|secured|attracted|obtained|mustered|mustering|winning|drawing|gaining|securing|"
                rf"garnering|attracting|receiving|obtaining|getting|enjoying|having) (?:only )?(?:the "
                rf")?(?:support|backing|votes?|approval|endorsement|blessing|assent|consent|agreement|favou?r|"
                rf"adhesion|adherence|sympathy) "
                rf"(?:of|from)(?: only| just| all)*) (?P<v>{V})"
            ),
        )
    )
    yield (
        rule(
            YES,
            (
                rf"(?P<verb>(?:supported|backed|approved|endorsed|favou?red|accepted) (?:\w+ly )?by) (?:[:—-] "
                rf")*(?P<v>{V})"
            ),
            weak=True,
        )
    )
    yield (rule(NO, (rf"(?P<verb>(?:opposed|rejected) (?:\w+ly )?by) (?:[:—-] )*(?P<v>{V})"), weak=True))
    # "Chad and China were the only friends whom Russia found", "found four friends and seven enemies"
    yield rule(
        YES,
        rf"(?P<v>{V}) (?P<verb>(?:was|were|being) (?:its |the )?(?:only |sole |lone )?(?:two |three |four |<[NV]\d+> )?"
        r"(?:friends?|allies|ally|supporters?|backers?|takers?|followers?) (?:that |which |whom |who )?(?:(?:the "
        r")?(?:<[VD]\d+>|"
        r"it|they|text|draft) )?(?:had |could )?(?:found|find|won|win|got|get|had|have|mustered|rallied|gathered))\b",
    )
    # "Washington and Moscow gave it nothing at all, abstaining both"
    yield rule(
        ABSTAIN,
        rf"(?:^|(?<=[.;:—] )|(?<=while )|(?<=whereas )|(?<=but )|(?<=and ))(?P<v>{V}) (?:, [^,;.<]{{1,60}} , )?(?!<)"
        rf"(?:(?!and |but |which |who |that |, )(?:[\w'-]+|<[A-UW-Z]\d+>|-) ){{1,16}}?, (?P<verb>abstaining)(?: both| "
        rf"too| each)?"
        r"(?= [.;,)—]|$)",
    )
    for side, them in ((YES, "friends|supporters|backers|takers"), (NO, "enemies|foes|opponents|adversaries")):
        yield rule(
            side,
            rf"\b(?P<verb>found|had|met|won|made|counted|mustered|gathered|and)(?: only| just| but| with)? (?P<v>{V}) "
            rf"(?:{them})"
            r"(?= (?:[.,;:)—]|and|but|in|at|on)|$)",
            counted=True,
        )
    for side, verbs in VERBS[:3]:
        # "The Indonesian looked at his shoes and abstained"
        yield rule(
            side,
            rf"(?:^|(?<=[.;—:] ))(?P<v>{V}) (?!said|says|told|asked|urged|wanted|condemn|accus|invad|"
            rf"attack)[a-z]+(?:ed|ood|ook|"
            r"ept|poke|ought|eard|elt|ade|ent|at|aw|ame|ose) (?:(?!and |but |which |who |that |, )(?:[\w'-]+|"
            r"<[A-UW-Z]\d+>|-) )"
            rf"{{1,14}}(?:, )?(?:and|but|then)(?: then| again| also| finally| simply| merely| just)* (?P<verb>{verbs})",
        )
    # "The lifting of it was voted on Thursday by every member but one"
    yield rule(
        YES,
        r"(?P<verb>(?:(?:was|were|been|being|is|are|got) |(?<=> , )|(?<=<R\d> )|(?<=<R\d\d> )|(?<=and ))"
        r"(?:\w+ly |then |finally |thus ){0,2}(?:approved|adopted|passed|"
        r"carried|endorsed|voted(?: for| through)?|agreed(?: to)?)"
        r"(?:,? (?:on |late )?<M\d+>,?| in (?:the )?<C\d+>| in new york| with relief| without debate){0,2}"
        r" by)(?: the votes? of| exactly| only| just| no fewer than| fully)* "
        rf"(?P<v>{V})",
        decisive=True,
    )
