"""Which two voter phrases are one: "the permanent members Russia and China", "China, together with two others"."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from horseshoe.council.rules import SIZES
from horseshoe.reading.sides.voters import Voters
from horseshoe.reading.words.patterns import Patterns

_V = r"<V\d+>"
EXCEPT = r"(?:but|except|save|apart from|other than|excluding|minus|bar|barring)"


def _named(a: Voters, b: Voters) -> Voters | None:
    """ "The two permanent members" + "Russia and China"."""
    if not b.bare or (a.members and not a.group) or a.nobody or a.others:
        return None
    if a.group or a.count is None:
        return b if not a.group or set(b.members) <= set(a.members) else None
    return Voters(b.members, a.count) if a.count == len(b.members) else None


def among(a: Voters, b: Voters) -> Voters | None:
    """ "Malta and Japan were among the ten": two names of a count."""
    if not a.members or a.count is not None or b.others or b.nobody or b.count is None or b.members:
        return None
    if b.of and b.of > b.count == len(a.members):
        return Voters(a.members, b.of, partial=True)  # "one of the 13 members that"
    return Voters(a.members, b.count, partial=b.count != len(a.members)) if len(a.members) <= b.count else None


def listed(a: Voters, b: Voters) -> Voters | None:
    """Names in a list of bullets or strokes."""
    return Voters((*a.members, *(m for m in b.members if m not in a.members)), bare=True) if a.bare and b.bare else None


def _counted(a: Voters, b: Voters) -> Voters | None:
    """ "The rest, fourteen in all"; "the remaining members, thirteen of them"."""
    return Voters(count=b.count) if a.others and b.count is not None and not b.members else None


def _those(a: Voters, b: Voters) -> Voters | None:
    """ "Two delegations, those of Egypt and India"; "one member, Benin"."""
    return Voters(b.members, a.count) if b.bare and a.count == len(b.members) and not a.members else None


def _but(a: Voters, b: Voters) -> Voters | None:
    """ "All others but Russia"."""
    return Voters(others=True, excluded=b.members) if a.others and b.members and not b.count else None


def _all_but(a: Voters, b: Voters) -> Voters | None:
    """ "All but three members": the rest, whoever the three are."""
    return Voters(others=True) if a.others and b.count is not None and not b.members and not b.nobody else None


def _others_with(a: Voters, b: Voters) -> Voters | None:
    """ "The other members, India included": the rest, and some of it by name."""
    return replace(a, members=b.members) if a.others and a.count is None and not a.members and b.bare else None


def _neither(a: Voters, b: Voters) -> Voters | None:
    return Voters(neither=(*a.members, *b.members)) if a.members and b.members else None


def _one_of(a: Voters, b: Voters) -> Voters | None:
    """ "The United States, one of five veto-wielding members,", "Peru and Chad, two of the ten,": said once more."""
    if a.bare and b.group and set(a.members) < set(b.members):
        return a  # "Russia and China, permanent members,"
    if not a.bare or len(a.members) != b.count or (b.members and not b.of):
        return None
    return a if b.count == 1 else Voters(a.members, b.count)


def _also(a: Voters, b: Voters) -> Voters | None:
    """ "Russia, for the seventh time, and China": one list, interrupted."""
    return (
        Voters((*a.members, *b.members), bare=True)
        if a.bare and b.bare and not set(a.members) & set(b.members)
        else None
    )


def _envoys(a: Voters, b: Voters) -> Voters | None:
    """ "Russia's ambassador, Vassily Nebenzia, and China": two voters, at least one of them by name of its envoy."""
    return replace(_also(a, b) or a, persons=True) if (a.persons or b.persons) and _also(a, b) else None


def chained(a: Voters, b: Voters) -> Voters | None:
    """ "So did Italy, so did Belgium": the same deed, one after the other."""
    return _also(a, b)


def _and_more(a: Voters, b: Voters) -> Voters | None:
    """ "China, together with two further countries,": three, one of them by name."""
    if not a.bare or b.members or b.nobody or b.group or not b.count or b.of:
        return None
    return Voters(a.members, len(a.members) + b.count, partial=True, summed=True)


def _together(a: Voters, b: Voters) -> Voters | None:
    """ "Together with Russia, four countries, A to D,": five."""
    if not a.bare or not b.members or not b.count or b.group or set(a.members) & set(b.members):
        return None
    whole = len(b.members) == b.count
    return Voters((*a.members, *b.members), len(a.members) + b.count, partial=not whole, summed=True)


def _fellows(a: Voters, b: Voters) -> Voters | None:
    """ "All fourteen of America's fellow members": fourteen."""
    return Voters(count=a.count) if a.count and not a.members and b.bare else None


def _with_group(a: Voters, b: Voters) -> Voters | None:
    """ "Russia, China and the A3": a list of which a part is known by the name of its group."""
    groups, names = [v for v in (a, b) if v.group], [v for v in (a, b) if v.bare]
    if len(groups) != 1 or len(names) != 1 or groups[0].partial or set(a.members) & set(b.members):
        return None
    members = (*a.members, *b.members)
    return Voters(members, len(members), group=True)


def _first(a: Voters, b: Voters) -> Voters | None:
    """ "Britain, the penholder on Somalia,": Britain."""
    return a if a.bare else None


def _backed(a: Voters, b: Voters) -> Voters | None:
    return a if a.bare and b.bare else None


def _of_all(a: Voters, b: Voters) -> Voters | None:
    """ "Eleven members of the fifteen"; not "the five of the ten", a group's part."""
    whole = b.count in SIZES and not b.members and not b.group
    return a if whole and a.count is not None and a.count < (b.count or 0) and not a.members else None


def second(a: Voters, b: Voters) -> Voters | None:
    return b if b.bare else None


Join = Callable[[Voters, Voters], Voters | None]


_FROM = r"(?:(?:coming |came |cast )?(?:from|by)|being|that of|of|was|belonging to)"


_BESIDE = (
    r"(?:(?:and |, )?(?:together with|along with|in company with|alongside|as well as|plus)|and (?:also|likewise|"
    r"equally|even|too ,)|not forgetting|and , (?:more surprisingly|less expectedly|also|as expected|of course) ,)"
)
_THEY_DID = (
    r"(?:(?:has|have|had|both|all|each|then|also|again|only|<M\d+>|on <M\d+>|in the end|once more|, for (?:its|their) "
    r"parts? ,|\w+ly) )*(?:abst|vot|veto|oppos|support|back(?:ed|s|ing)|reject|cast|used|rais|said|gave|lent|"
    r"block|stood|"
    r"sat|stay|came|were|was|withh|refrain|did not|kill|stopped|sank|torpedo|struck|endors|approv|favou?r|exercis|"
    r"wield|resort|put|turned|spoke|opted|chose|prefer|went|lined|remain|kept|took|declin|refus|tabled|draft|propos|"
    r"submit|sponsor|introduc|circulat|present|penned|wrote|brought|interpos|employ|invok|register|record|slapped)"
)


def voter_joins() -> Patterns[Join]:
    return Patterns(
        (join, pattern)
        for pattern, join in (
            (rf"(?P<a>{_V}) , (?P<b>{_V}) ,(?= )", _one_of),
            (
                rf"(?:of|by|from) (?:a|one|another|the|two)(?: other)? permanent (?:<C\d+> |council )?(?P<a>members? "
                rf",) (?P<b>{_V})",
                second,
            ),
            (
                rf"(?P<a>{_V}) , (?:(?:joined|followed|seconded|accompanied) (?:only |later )?by|(?:just )?like|as "
                rf"did) (?P<b>{_V}) ,",
                _also,
            ),
            # "eight said yes: Jordan, which sponsored it, Chad and Chile"
            (
                rf"(?:(?<=— )|(?<=: )|(?<=\( ))(?P<a>{_V}) , (?:which|who) (?:(?!<V)[^ ,.;:()—]+ ){{1,8}}, (?P<b>{_V})"
                r"(?= (?:[—.;)]|,? ?and\b)|$)",
                _also,
            ),
            (  # "Moscow, which had floated a text of its own, and Beijing abstained"
                rf"(?P<a>{_V}) , (?:which|who) (?:had|has|have|was|were|is) (?:(?!<V)[^ ,.;]+ ){{1,12}}, and "
                rf"(?P<b>{_V})(?= (?:both |each |also )*(?:abstained|voted|vetoed|opposed|supported|backed|stayed))",
                _also,
            ),
            (  # "cast by Thailand and by the United States"
                rf"(?:(?<=by )|(?<=from )|(?<=of ))(?P<a>{_V}) (?:, )?and (?:by|from|of|that of|those of) (?P<b>{_V})",
                _also,
            ),
            (  # "Russia, backed by China, cast its veto": whether China did the clause does not say
                rf"(?P<a>{_V}) , (?:backed(?: up)?|supported|egged on|cheered on|flanked|urged on|with the (?:backing|"
                rf"support) of|with {_V} 's (?:backing|support)) (?:by )?(?P<b>{_V}) ,(?= (?:(?:on )?<M\d+> |has |"
                rf"have |"
                r"had |again |then |also )*(?:cast|used|vetoed|blocked|exercised|wielded|killed)\b)",
                _backed,
            ),
            (
                rf"(?:^|(?<=[.;,—] ))(?:together with|along with|alongside|in addition to|besides) (?P<a>{_V}) ,? ?"
                rf"(?P<b>{_V})(?= (?:— |, )?(?:also |then |all )*(?:vot|abst|oppos|support|back|reject))",
                _together,
            ),
            (
                rf"(?P<a>{_V}) (?:of )?(?P<b>{_V}) 's (?:fellow |other |council )+(?:members|colleagues|partners|"
                r"envoys|ambassadors)(?= )",
                _fellows,
            ),
            (  # "Russia and China, with South Africa in tow, voted it down"
                rf"(?P<a>{_V}) , (?:(?:with|followed by|flanked by|together with) )?(?P<b>{_V}) (?:in tow|at (?:its|"
                rf"their) sides?|"
                r"behind (?:it|them)|following suit|alongside) ,",
                _also,
            ),
            (  # "Nebenzia and his Chinese counterpart, Zhang Jun, vetoed it"
                rf"(?<!with )(?<!by )(?<!to )(?<!joined )(?P<a>{_V}) (?:, )?and (?:(?:his|her|its|their|the) (?:{_V} )?"
                rf"(?:counterpart|colleague|ambassador|envoy|representative|delegate)s? (?:, )?)?(?P<b>{_V})(?: ,)?(?= "
                r"(?:both |each |also |had |have )*(?:abstained|voted|vetoed|opposed|cast|raised|used|blocked))",
                _envoys,
            ),
            (  # "the Chinese delegate and his Libyan brother stayed in their seats"
                rf"(?P<a>{_V}) (?:, )?and (?:his|her|its|their) (?:\w+ )?(?P<b>{_V}) (?:counterpart|colleague|brother|"
                rf"sister|"
                rf"comrade|friend|neighbour|neighbor|partner|fellow|opposite number)(?: ,)?(?= (?!of\b|'s)[a-z,])",
                _also,
            ),
            (  # "every other member - from ally Britain to Russia - voted for it"
                rf"(?<=[—,(] )(?:ranging )?from (?:[a-z-]+ ){{0,3}}(?P<a>{_V}) to (?:[a-z-]+ ){{0,3}}(?P<b>{_V})"
                r"(?= [—,)])",
                _also,
            ),
            (
                rf"(?P<a>{_V}) [,(—] (?P<b>{_V}) [,)—](?= (?:vot|abst|oppos|back|support|said|raised))",
                _others_with,
            ),
            (
                rf"(?P<a>{_V}) ,? ?(?:together with|along with|as well as) (?P<b>{_V})(?: ,)?(?= (?:vot|abst|vetoed|"
                rf"oppos|supported|backed))",
                _also,
            ),
            (
                rf"(?P<a>{_V})(?: however)?(?: ,)? (?:together with|along with|as well as|joined by) (?P<b>{_V})(?: ,)?"
                rf"(?= (?:abst|voted|vetoed|oppos|rejected|refrain|did not vote))",
                _and_more,
            ),
            # "Chile and also China said yes", "China, plus the Egyptian delegate, abstained", "from Peru plus Chad."
            (rf"(?<!with )(?P<a>{_V})(?: ,)? {_BESIDE} (?:the )?(?P<b>{_V})(?: ,)?(?= {_THEY_DID})", _also),
            (
                rf"(?:(?<=by )|(?<=from )|(?<=were )|(?<=was )|(?<=of )|(?<=included )|(?<=both ))(?P<a>{_V})(?: ,)? "
                rf"{_BESIDE} (?:the )?(?P<b>{_V})(?= (?:[.;)]|on <M|<M|, (?:while|which|who|and|but)\b)|$)",
                _also,
            ),
            (
                rf"(?P<a>{_V})(?:(?: ,)? (?:plus|together with|along with|as well as)| and) (?P<b>{_V})(?= |$)",
                _with_group,
            ),
            # "opposed by Russia, China and the A3", but "against were the P3, and China abstained"
            (rf"(?P<a>{_V}) , and (?P<b>{_V})(?= [.;:)—]|$)", _with_group),
            (
                rf"(?<!by )(?<!from )(?<!them )(?<!including )(?<!were )(?<!notably )(?<!of )(?<!with )(?<!against )"
                rf"(?P<a>{_V}) , and (?P<b>{_V})(?= )",
                _with_group,
            ),
            # "two noes, one from the United States and the other from Australia"
            (
                rf"(?:one|<[NV]\d+>)(?: of (?:them|these|those|which))? {_FROM} (?P<a>{_V}) (?:, and|and|,) (?:the "
                rf"other|another|one|the second|a second)(?: one| vote)?(?: {_FROM})? (?P<b>{_V})(?= |$)",
                _also,
            ),
            (
                r"(?:(?<=veto )|(?<=veto , )|(?<=veto as )|(?<=veto , as )|(?<=veto when )|(?<=veto , when )|"
                r"(?<=veto with )|(?<=veto , with )|(?<=veto after )|(?<=veto , after ))"
                rf"(?P<a>{_V}) (?:had |then |also )*(?:joined|joining|lining up with|lined up with|teaming up with|"
                rf"teamed up with|siding with|sided with|standing with|stood with|followed|following|falling in with|"
                rf"fell in with) (?P<b>{_V})(?= |$)",
                _also,
            ),
            (
                rf"(?P<a>{_V}) (?:had |have |has |then |also )*(?:joined|joining) (?P<b>{_V}) (?:on )?(?:<M\d+> )?in "
                r"(?:a |the |casting (?:a |the )?)?(?=(?:vetoing|voting (?:<D\d+> |it )?(?:down|against|no)|blocking|"
                r"killing|(?:double |triple |joint |twin )?vetoe?s?)\b)",
                _also,
            ),
            # "China, the five sponsors, Byelorussia and Costa Rica": one list, some of it unnamed
            (
                rf"(?P<a>{_V}) (?:, )?(?:and )?(?:the )?{_V} (?:co - |co-?)?(?:sponsors|authors)(?: of <D\d+>)? (?:, )?"
                rf"(?:and )?(?P<b>{_V})(?= |$)",
                _also,
            ),
            (
                rf"(?P<a>{_V}) ,? ?(?:including|among them|such as|notably|like) (?P<b>{_V})(?: ,)?(?= )", _others_with,
            ),
            (
                rf"(?P<a>{_V}) [,(—] (?P<b>{_V}) (?:included|among them|too|not excepted|not excluded) [,)—](?= )",
                _others_with,
            ),
            # "France abstained; so did Italy, so did Belgium and so, after some thought, did Peru"
            (
                rf"(?<=so did )(?P<a>{_V})(?: ,| ;)?(?: and)? so(?: , [^,.;<]{{1,40}} ,| too| also| in turn|"
                rf" in the end)? did (?P<b>{_V})(?= |$)",
                chained,
            ),
            # "among them France, but also Peru"
            (
                rf"(?P<a>{_V}) ,? ?(?:but also|and also|not to mention|to say nothing of|and even|and indeed|and , "
                rf"[a-z ]"
                rf"{{3,24}} ,) (?P<b>{_V})(?= (?:[.,;:)—]|voted|abst|vetoed|oppos|back|support|were|had|all|both)|$)",
                _also,
            ),
            (rf"neither (?P<a>{_V}) nor (?P<b>{_V})", _neither),
            (rf"(?P<a>{_V}) ,? ?(?:\w+ly )?alone (?:of|among|in|out of) (?P<b>{_V})(?: ,)?(?= )", _first),
            (
                rf"(?P<a>{_V}) (?:'s|(?:(?:out )?of|among|amongst|in|on)(?: the| its| all)?) (?P<b>{_V})(?= |$)",
                _of_all,
            ),
            (rf"(?P<a>{_V}) (?P<b>{_V})(?= |$)", _named),
            (
                rf"(?P<a>{_V}) ,? ?(?:was|were|is|are|being|figured|counted(?: itself| themselves)?|ranked|numbered) "
                rf"(?:both |all )?(?:among|one of|part of|two of|three of) (?P<b>{_V})(?: (?:that|who|which|to))?(?= )",
                among,
            ),
            (
                rf"(?P<a>{_V}) (?:was|were|is|are|being) (?P<b>{_V})"
                r"(?: (?:that|who|which|to|in(?! favou?r))|(?= in favou?r\b))(?= )"
                r"(?! (?:did|had|would|could|has|have) (?:not|n't))",
                among,
            ),
            (rf"(?P<a>{_V}) (?:[|•*]|[;,]? ?[-—]|[;,]) (?P<b>{_V})(?= |$)", listed),
            (
                rf"(?P<a>{_V}) [,(—] (?P<b>{_V})(?: (?:of )?(?:them|all|in all|in total|altogether))* [,)—](?= )",
                _counted,
            ),
            (
                rf"(?P<a>{_V})(?: (?:of )?(?:them|these|those))? [,(—] (?:those |namely |that |viz \. |to wit ,? ?)?"
                rf"(?:of )?(?P<b>{_V}) (?:'s )?[,)—](?= )",
                _those,
            ),
            (rf"(?P<a>{_V}) {EXCEPT}(?: for)? (?P<b>{_V})", _but),
            (rf"(?P<a>{_V}) (?:but|except|save|bar) (?:for )?(?P<b>{_V})", _all_but),
        )
    )
