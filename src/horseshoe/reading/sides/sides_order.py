"""Ballots said in another order than subject and verb: "against it voted Russia", "alone in opposing".

Translations keep the order of the language they come from; headlines and lists turn a sentence round.
"""

from __future__ import annotations

from collections.abc import Iterator

from horseshoe.reading.sides.sides_rule import Rule, rule
from horseshoe.reading.sides.sides_words import ABSTAIN, ADV, NO, OBJECT, VERBS, WEAK, YES, V

_HEAD = r"(?:^|(?<=[.;,:—] )|(?<=and )|(?<=while )|(?<=but ))"
_THING = (
    r"(?:it|them|this|her|him|<V\d+> 's (?:entry|admission|membership|candidacy|application|bid)|<[DR]\d+>|the (?:text|"
    r"draft|measure|document|project|proposal|motion|resolution|plan|move|idea|sanctions|extension|renewal|decision))"
)
_SPOKEN = (
    r"(?:(?:have|has|had|who|were|was|only|also|there) ){0,3}(?:voted|spoke|spoken|stood|came|went|pronounced|declared|"
    r"expressed|(?:raised|lifted|put up) (?:(?:its|their|the|a) )?hands?|were|was|are|is|cast (?:its|"
    r"their) votes?)(?: out| up)?(?: themselves| itself)?(?: only| just| alone)?"
)
_END = r"(?= (?:[.,;:—)]|and|while|but|with)|$)"


def by_order() -> Iterator[Rule]:
    """The side before its voters, or around them."""
    # "The ten countries in favour of prolonging it are ...", "the two against were ..."
    for side, word in (
        (YES, r"in favou?r(?: of(?: (?!<V)[^ ,.;]+){1,5})?"),
        (NO, r"(?:against|opposed to)(?: (?!<V)[^ ,.;]+){1,5}"),
        (ABSTAIN, r"(?:abstaining|in abstention)(?: on(?: (?!<V)[^ ,.;]+){1,4})?"),
    ):
        yield rule(side, rf"(?P<n>{V}) (?P<verb>{word}) (?:were|are|was|is)(?: :)? (?P<v>{V})")
    # "Ten votes went to the resolution"
    yield rule(
        YES,
        rf"(?P<v>{V}) (?:votes?|ballots?|voices?|hands?) (?:had |have |then |in all |alone |"
        rf"only )*(?P<verb>(?:went|fell|"
        rf"came|were given|were cast|were mustered|were found|were counted|spoke|were raised) (?:to|for|behind|"
        rf"in (?:favou?r|support) of) {_THING})",
        bare_count=True,
    )
    for side, word in (
        (YES, r"(?:for|in (?:its |their )?favou?r(?: of)?|yes)"),
        (NO, r"(?:against|no|opposite|counter|contra)"),
    ):
        yield rule(
            side,
            rf"{_HEAD}(?P<verb>{word}(?: {_THING})?(?: , [^,;.]{{1,60}} ,)? {_SPOKEN}"
            r"(?: , [^,;.<]{1,20}<C\d+>[^,;.<]{1,20},)?) "
            rf"(?P<v>{V})(?! (?:abst|against|in favou?r|voted))",
        )
        yield rule(side, rf"\b(?P<verb>voted) (?P<v>{V}) (?:of them )?{word}{_END}")
        yield rule(
            side, rf"(?:^|(?<=[.;,:—] ))(?P<verb>{word}) (?P<v>{V}) (?:votes?|voices?)(?: \( (?P<who>{V}) \))?{_END}"
        )
        yield rule(
            side,
            rf"{_HEAD}{word} {_THING} (?P<v>{V}) (?:[,(] [^,;.)]+ [,)] )?(?:have |has |had )?(?P<verb>voted|"
            rf"spoke|stood|were|came out|(?:cast|gave|raised|lifted) (?:(?:its|their|the) )?(?:votes?|hands?|voices?)|"
            r"(?:expressed|declared|pronounced) (?:itself|themselves))\b",
        )
        yield rule(
            side,
            rf"{_HEAD}(?P<verb>{word}(?: {_THING})?(?: ,)? (?:—|also|only|just)(?: also| only| just)?) "
            rf"(?P<v>{V})(?! (?:abst|against|in favou?r|voted))",
        )
    yield rule(
        ABSTAIN,
        rf"{_HEAD}(?:(?:have|has|had|who) )?(?P<verb>abstained|refrained)(?: from (?:the )?vot(?:e|ing))?"
        rf"(?: each of| both| only| were)* (?P<v>{V}){_END}",
    )
    yield rule(ABSTAIN, rf"(?<![\w>] )(?P<verb>abstentions?) (?:came |were |was )?(?:by|from|of) (?:both )?(?P<v>{V})")
    yield rule(
        ABSTAIN,
        rf"{_HEAD}(?P<verb>from (?:the )?vot(?:e|ing) (?:(?:have|has|had) )?"
        r"(?:abstained|refrained|restrained|withheld|(?:held|kept|stayed|stood) (?:back|away|off)|reserved))"
        rf"(?: themselves| itself)? (?P<v>{V}){_END}",
    )
    yield rule(
        ABSTAIN,
        rf"{_HEAD}(?P<verb>in (?:the )?abstention (?:(?:were|was|have|had|also|been|there) ){{0,3}}(?:placed|remained|"
        rf"stayed|stood|put|left|found|situated|remain|stay|took refuge)?(?: themselves| itself| only)*) "
        rf"?(?P<v>{V}){_END}",
    )
    # "Mali and Chad were those in favor, and Japan those abstaining": the verb said once, the side behind its voters.
    for side, word in (
        (YES, r"(?:in favou?r|(?:voting )?for(?! <))"),
        (NO, r"(?:(?:voting )?against|opposing|opposed)"),
        (ABSTAIN, r"(?:abstaining|in abstention)"),
    ):
        those = rf"(?:those|the (?:ones|members|countries|states|nations|two|three)) {word}(?: {_THING})?"
        yield rule(side, rf"(?P<v>{V}) ,? ?(?:(?:was|were|are|being) )?(?P<verb>{those}){_END}")
        yield rule(side, rf"(?P<verb>{those}(?: (?:was|were|are|being))?) (?P<v>{V}){_END}")
    # "Mali opposed the session together with Chad": the second name of the side behind its verb.
    for side, verbs in (*VERBS, *WEAK):
        yield rule(
            side,
            rf"{V} {ADV}(?P<verb>(?:{verbs})(?: {OBJECT})?(?: ,)? (?:together|along|jointly) with) (?P<v>{V}){_END}",
        )
    # "Nine it needed, eight it got": the count in front.
    got = r"(?:got|received|won|drew|secured|obtained|mustered|gained|found|had)"
    yield rule(
        YES,
        rf"{_HEAD}(?P<v>{V}) (?:votes? )?(?:(?:was|were) (?:all )?(?:that |what )?)?"
        rf"(?P<verb>(?:it|they|{_THING}) (?:had |finally |actually )?{got}){_END}",
        bare_count=True,
    )
    yield rule(ABSTAIN, rf"{_HEAD}(?P<verb>abstaining (?:was|were|are)) (?P<v>{V}){_END}")
    # "Thirteen hands, nobody against": those counted before the others were for it.
    yield rule(
        YES, rf"(?:^|(?<=[.;!] ))(?P<v>{V}) (?P<verb>,|and) {V} (?:voted )?against\b", bare_count=True
    )
    yield rule(YES, rf"{_HEAD}(?P<verb>(?:a )?\"? ?(?:yes|aye) ?\"?(?: votes?)? from) (?P<v>{V}){_END}")  # in headlines
    # "Had 99 countries for it"
    yield rule(
        YES, rf"(?P<verb>had|has|found|counted) (?P<v>{V}) (?:for|in favou?r of) (?:it|them)\b", counted=True
    )
    yield rule(NO, rf"(?P<verb>(?:lone|sole|only|single|solitary) (?:opposition|objection)) (?:of|by|from) (?P<v>{V})")
    # "5 in favour to 4 against (France ...)": the names behind a score.
    yield rule(NO, rf"<T\d+> (?P<verb>against|opposed)(?: votes?)? [(:—] (?P<v>{V})")
    yield rule(
        NO,
        rf"(?P<verb>(?:the|its|one|that) \"? ?(?:no|nay) ?\"? (?:came|was cast|was|had come)(?: from| by)) "
        rf"(?P<v>{V})",
    )
    # "But the no was Washington's"
    own_no = r"(?:the|that) (?:one |only |lone )?\"? ?(?:no|nay) ?\"? (?:was|being)"
    yield rule(NO, rf"(?P<verb>{own_no}) (?P<v>{V}) 's{_END}")
    for side, noun in (
        (NO, r"(?:no|nay|vote against|negative vote|dissent)"),
        (ABSTAIN, "abstention"),
        (YES, "(?:yes|vote for|vote in favou?r)"),
    ):
        only = r"(?:was|is|being) the (?:only|lone|sole|single|solitary)"
        yield rule(side, rf"(?P<v>{V}) 's {only} (?P<verb>{noun})\b", alone=True)
    for side, deed in (
        (NO, r"(?:opposing|opposition|voting (?:against|no)|dissent(?:ing)?|saying no|rejecting)"),
        (YES, r"(?:supporting|backing|voting (?:for|in favou?r|yes)|favou?ring)"),
        (ABSTAIN, r"(?:abstaining|abstention)"),
    ):
        yield rule(
            side,
            rf"(?P<v>{V}) (?:standing |isolated |all |almost |entirely )*(?:alone|isolated|on (?:its|their) own) "
            rf"in (?P<verb>{deed})",
            alone=True,
        )
    yield rule(
        NO, rf"(?P<verb>(?:opposed|rejected|resisted|contested) (?:only|solely|just) by(?: only| just)?) (?P<v>{V})"
    )
    yield rule(YES, rf"(?P<verb>(?:supported|backed|approved) (?:only|solely|just) by(?: only| just)?) (?P<v>{V})")
    # "The draft that eleven had supported": the text is the object of its own clause.
    for side, deed in (
        (YES, r"(?:supported|backed|endorsed|approved|favou?red|wanted)"),
        (NO, r"(?:opposed|rejected|resisted)"),
    ):
        yield rule(
            side,
            rf"(?:<D\d+>|<R\d+>|text|draft|measure|resolution|one) (?:, )?(?:that|which) (?P<v>{V}) (?:had |have |all |"
            rf"both )*(?P<verb>{deed})(?= (?:[.,;—)]|and|but|while|in|at|on|was|were|fell|failed|<M)|$)",
        )
    yield rule(YES, rf"<D\d+> (?:was )?(?P<verb>supported|backed) (?P<v>{V})(?= [,.;])", counted=True)
    for side, verbs in VERBS:
        yield rule(
            side,
            rf"(?P<v>{V}) {ADV}(?:was|were|is|are|being) (?:also )?(?:among|one of|two of|part of|counted among) "
            rf"(?:those|the (?:(?:countries|members|states|nations|ones)(?= )|{V}))(?: who| that| which)?"
            rf"(?: to have)? (?P<verb>{verbs})",
        )
    yield rule(
        YES,
        r"(?P<verb>(?:found|finding|finds|has|had|won|wins|got|gets|drew|attracted|mustered|counted|gained|picked up|"
        r"scraped together|scraped up|rallied|gathered|collected|assembled|rounded up|boasted|claimed|with|by)"
        rf"(?: only| just| no more than| as many as| a mere)*) (?P<v>{V}) (?:supporters?|takers?|backers?|friends?|"
        r"allies|ally|followers?|adherents?)\b",
    )
    # "Support came from eleven", "its opponents numbered two", "supporters: nine".
    for side, what, who in (
        (YES, r"(?:support|backing|assent|approval|yes votes)", r"(?:supporters|backers|friends)"),
        (NO, r"(?:opposition|resistance|dissent|no votes|negative votes)", r"(?:opponents|dissenters|objectors)"),
        (ABSTAIN, "abstentions", "abstainers"),
    ):
        yield rule(
            side,
            rf"(?:^|(?<=[.;,:—] )|(?<=and ))(?:the )?(?P<verb>{what} (?:came|was voiced)(?: only)? from) (?P<v>{V})"
            r"(?! , (?:which|who) (?:abst|voted|refrain))",
        )
        yield rule(
            side,
            rf"(?:the|its|their) (?P<verb>{who} (?:numbered|were|totall?ed|came to)?) ?(?P<v>{V})"
            r"(?= (?:[.,;:—]|and)|$)",
            bare_count=True,
        )
    # "Abstaining in the Council on Tuesday: Malta and Japan"
    for side, verb in (
        (ABSTAIN, "abstaining|abstained"),
        (NO, "voting (?:against|no)"),
        (YES, "voting (?:for|in favou?r|yes)"),
    ):
        yield rule(side, rf"^(?P<verb>{verb})(?: (?!<[VD])[^ .:;]+){{1,9}} : (?P<v>{V})")
    # "Two votes were cast against it on Tuesday, by Malta and Japan"
    for side, how in ((NO, "against"), (YES, "(?:for|in favou?r of)")):
        yield rule(
            side,
            rf"(?P<v>{V}) votes? (?:(?:was|were|had been) )?cast (?P<verb>{how}) (?:it|them|<D\d+>)"
            rf"(?: (?!<D)[^ .;:,]+){{0,8}}? ,? ?by (?P<who>{V})",
        )
    # "It got support for its draft only from Malta"
    yield rule(
        YES,
        # "Cast votes for the text from Malaysia": its author.
        rf"(?P<verb>(?:support|backing|votes?(?!(?: [^ .;:,<]+){{1,3}} <D\d+> from)|help|assistance|approval|"
        rf"assent|a yes) for (?:(?!<V)[^ .;:,]+ ){{0,5}}?"
        rf"<D\d+> (?:(?!<[VD])[^ .;:,]+ ){{0,6}}?(?:only |just |solely )?from(?: only| just)?) (?P<v>{V})",
    )
