"""Whether a capital is its government or a place: "Moscow said", "in Moscow"."""

from __future__ import annotations

import re

from horseshoe.reading.words.late import late

_PLACE_BEFORE = late(
    r"\b(?:in|at|from|near|to|into|onto|toward|towards|outside|around|across|through|via|over|inside|throughout|leave|"
    r"left|leaving|reach|reached|visit|visits|visited|visiting|enter|entered|entering|central|downtown|greater|city of|"
    r"capital|capital of|streets of|suburb of|outskirts of|north of|south of|east of|west of|mayor of|airport of|"
    r"bound for|flew to|fly to|born in|between New York and|strikes on|strike on|attack on|attacks on|march on|"
    r"airstrikes on) (?:the )?$",
    re.IGNORECASE,
)
_GOVERNMENT_BEFORE = late(
    r"\b(?:(?:vot\w+|sid\w+|st(?:an|oo)d\w*|br[eo]ke?|broken|split|lined up) (?:along |together )?with|"
    r"(?:veto(?:es)?|votes?|abstentions?|text|draft|version|no|yes|nay|hands?|objections?|opposition|"
    r"proposal|support|backing|amendments?) (?:(?:came|cast|this|last|on|yesterday|today|tonight|morning|afternoon|"
    r"evening|night|\w+day) ){0,4}from|"
    r"(?:in|at the) head of which|headed by|(?:starting|beginning) with|first among them,?|"
    r"alongside|besides?|barring|except|save|bar|(?:apart|aside) from|"
    r"(?:abstain\w*|abstentions?|against|opposed|in favou?r|for|noes|ayes|no|yes|vetoes|dissent\w*)(?: ?[:(—–]| -)|"
    r"(?:veto(?:es)?|no|yes|negative vote|vote|abstention|opposition|votes|hand) of|(?:as|so) did|by|between|against|"
    r"pressure on|sanctions on|pressed|urged|blamed|accused|criticized|criticised|"
    r"support of|backing of|"
    r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|the (?:other|last|remaining|first|second|third|[a-z]+th)),)|"
    r"stance of|position of|behest of|request of|ally of|allies of|opposition of|objections of|objections by|led by|"
    r"(?:speak(?:s|ing)?|spoke|win|victory|triumph|blow|defeat|setback|coup|snub|rebuff) (?:for|to)|on behalf of|"
    r"(?:(?:co-?)?sponsors?|authors?|drafters?|penholders?|vetoes|dissenters?),|"
    r"relations with|ties with|talks with|row with|clash with|along with|together with|asked|told|angered|"
    r"joined|(?:to|in) (?:join|joining|siding with|side with)|joins?|joining|unlike|called on|call on|upon) (?:both "
    r")?$",
    re.IGNORECASE,
)
_THEN = (  # "on December 8", "last month", "on Friday, 8 December"
    r"(?:on|in|last|earlier|late|early|this)(?: (?:in|on|this|last|early|late|mid))?[ -](?:(?:jan|feb|mar|apr|may|"
    r"june?|july?|aug|sept?|oct|nov|dec)[a-z.]*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|spring|"
    r"summer|autumn|fall|winter|\d{1,2} [a-z]{3,9})(?:, \d{1,2} [a-z]{3,9}|, [a-z]{3,9}\.? \d{1,2})?,?"
    r"(?: \d{1,2}(?![\d%]))?(?:,? (?:19|20)\d\d)?"
)
_ADVERBS = (
    r"(?:(?:also|again|then|now|never|still|later|however|has|have|had|long|already|repeatedly|twice|once|alone|itself|"
    r"thereby|thus|hence|"
    rf"{_THEN}|"
    r"last|first|most recently|twice|meanwhile|both|instead|reportedly|on \w+day|\w+day|yesterday|today|last night|"
    r"this (?:week|month|morning)|\w+ly) )*"
)
_VERBS = (
    r"says|said|has|have|had|is|was|were|are|will|would|could|may|might|must|should|can|cannot|did|does|do|didn't|"
    r"doesn't|won't|wants|want|vows|veto|vetoes|votes|vote|voted|abstains|abstain|blocks|block|backs|back|opposes|"
    r"oppose|rejects|reject|slams|calls|supports|support|argues|insists|denies|warns|seeks|seek|uses|used|cast|casts|"
    r"put|puts|led|leads|sees|saw|sought|broke|breaks|wrote|won|lost|fell|rose|came|comes|left|sank|held|holds|made|"
    r"makes|took|takes|gave|gives|fears|hopes|remains|kept|keeps|let|lets|threatens|"
    r"accuses|condemns|drafts|proposes|tables|pushes|pulls|joins|stands|stood|stayed|stays|went|goes|got|gets|brought|"
    r"sat|sits|abstaining|opposing|voting|dissenting|vetoing|withholding|backing|supporting|rejecting|absent|"
    r"against|alone|declining|refusing|"
    r"told|asks|urges|tells|hits|hit|chose|withdrew|drew|spoke|speaks|thinks|thought|knows|knew|found|finds|set|sets"
)
_NOT_VERBS = (
    r"based|needed|talks|attacks|bombings|officials|diplomats|summits|ties|sources|residents|streets|authorities|"
    r"police|allies|leaders|meetings|negotiations|suburbs|elites|offices|headquarters|markets|times|politics|protests|"
    r"riots|"
    r"correspondents|bureaus|accords|agreements|conventions|hospitals|hours|envoys|ambassadors|its|this|us|as|news|"
    r"plus|visits|parties|circles|policymakers|lawmakers|peers|mayors|process|congress|press|business|shootings|"
    r"proposals|rules"
)
_ACTS_AFTER = late(
    rf" {_ADVERBS}(?:(?:{_VERBS})\b|(?!(?:{_NOT_VERBS})\b)[a-z]+(?:ed|s)\b)"
    rf"|, {_THEN}, (?:{_VERBS}|[a-z]+ed)\b"
    r"| [a-z]+ing (?:it|its|the|a|out|from|against|in favou?r|for)\b"
    r"| (?:at (?:their|its|the) head|in the lead|foremost)\b"
    r"|,? (?:being |was |were )?(?:among|one of) (?:them|these|those|the latter|their number)\b"
    r"| and (?:its|his|her) (?:allies|partners|friends|backers|supporters)\b"
    rf"|, (?:which|whose|who|along with|together with|as (?:the|a|an|council)|a (?:permanent|veto)|however|too|"
    rf"meanwhile)\b|, [a-z]+(?:ing|ed) [^,.;:]{{3,90}}, {_ADVERBS}(?:{_VERBS}|vetoed|abstained|opposed|rejected|backed|"
    rf"supported|blocked)\b|, (?:alone|on its own|by itself|isolated|outvoted|outnumbered|unmoved|furious|angry|"
    rf"true to|loyal to|faithful "
    rf"to|as|for|in|with|without|despite|after|to|though|while) [^,.;:]{{3,90}}, {_ADVERBS}(?:vetoed|abstained|voted|"
    rf"opposed|rejected|backed|supported|blocked|killed|sank|buried|stopped|torpedoed|scuppered|cast|used|wielded|gave|"
    rf"withheld|raised|kept|stayed|sat|stood|declined|refused|chose|preferred|objected|said (?:no|yes|neither))\b"
    r"|, the (?:(?:text|draft|resolution)'s |two |joint |main |lead |lone |sole |only )*(?:co-? ?)?(?:sponsor|author|"
    r"drafter|penholder|dissenter|abstainer|opponent)s?\b"
    r"|-(?:backed|led|drafted|sponsored|proposed|installed|supported|brokered|allied|friendly|aligned|authored|penned|"
    r"tabled|initiated|mediated|appointed|imposed|written)\b",
    re.IGNORECASE,
)
_OWNED_PLACE = late(
    r"'s? (?:streets?|suburbs?|airports?|mayor|residents?|metro|theatres?|theaters?|red square|bush house|"
    r"downtown|universit\w+|"
    r"hospitals?|subway|east end|west end|people|outskirts|cit\w+|central|old|historic|main|largest|biggest|southern|"
    r"northern|eastern|western|inhabitants|citizens|neighbou?rhoods?|police|heathrow|domodedovo)\b",
    re.IGNORECASE,
)
# "Two against (Havana and Peking)": in brackets behind a side stands who took it.
_SIDED_BEFORE = late(
    r"\b(?:against|for|in favou?r|favou?ring|abstain\w*|abstentions?|oppos(?:ed|ing)|absent|not voting|no|noes|nays|"
    r"yes|yeses|ayes|vetoe?s?|vot(?:es?|ing)) \($",
    re.IGNORECASE,
)
# What only a government has: "thanks to Moscow's veto".
_OWNED_DEED = late(
    r"'s (?:[a-z]+ ){0,2}(?:veto(?:es)?|abstentions?|no vote|negative vote|no|nyet|vote|ballot|hand|objections?|"
    r"opposition|ambassador|envoy|delegate|permanent representative|draft|text|resolution)\b"
)
_JOINED = late(r"(?:,? (?:and|or|as well as|along with|together with|plus|and also) |, | & |/|-)(?:the )?")


def acts(plain: str, start: int, end: int) -> bool:
    """Whether the capital at plain[start:end] stands for its government; `plain` has straight apostrophes and "
    "blanks."""
    head = plain[max(0, start - 40) : start]
    if _GOVERNMENT_BEFORE.search(head) or _SIDED_BEFORE.search(head) or _OWNED_DEED.match(plain, end):
        return True
    if _PLACE_BEFORE.search(head, max(0, len(head) - 24)):
        return False
    if plain.startswith("'", end):
        return not _OWNED_PLACE.match(plain, end) and not plain[end : end + 2].isspace()
    return _ACTS_AFTER.match(plain, end) is not None


def acts_after(plain: str, end: int) -> bool:
    """Whether what follows a name that ends at `end` is what somebody does, or is theirs."""
    return plain.startswith("'", end) or _ACTS_AFTER.match(plain, end) is not None


def joined(plain: str, end: int, start: int) -> bool:
    """Whether only a comma, "and", a dash or the like parts two names: what one does, both do."""
    return start - end <= 20 and _JOINED.fullmatch(plain, end, start) is not None
