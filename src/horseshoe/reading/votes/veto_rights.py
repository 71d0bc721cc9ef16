"""A veto that is a right and no use of it, and one that was not cast.

"Abolish the American veto", "the Russian veto there is a relic"; "China, a veto holder, abstained", "could France cast
a veto", "a veto by Britain is awaited".
"""

from __future__ import annotations

from horseshoe.reading.words.late import late

_UNDO = late(
    r"\b(?:abolish\w*|end(?:ing|s)?|scrap(?:ping|s)?|reform\w*|limit\w*|curb\w*|ban(?:ning|s)?|strip\w*|remov\w+|"
    r"do(?:ing)? away with|get(?:ting)? rid of|restrict\w*|suspend\w*|revok\w+|giv\w+ up|surrender\w*|renounc\w+|"
    r"relinquish\w*|tam(?:e|es|ing)|retir(?:e|ing)|bypass\w*|circumvent\w*|question\w*|defend\w*|keep(?:s|ing)?|"
    r"preserv\w+|(?:question|issue|right|problem|power|curse|scourge|age|abolition|reform|end|history|use|shield|"
    r"protection|shadow|cover) of|(?:case|campaign|argument|crusade) (?:for|against)) (?:the |their |its |a |an |all |"
    r"any |both )*$"
)
_IS = late(
    r" (?:(?:in|at|on|inside|within) (?:the )?<[CU]\d+>|(?:itself|alone)) (?:is|are|has|have|remains?|stands?|gives?|"
    r"makes?|means?|protects?|shields?|should|must|ought|can|cannot|needs?|allows?|lets?|keeps?|serves?|exists?)\b"
    r"(?! (?:the |its |his |a |now )?(?:\w+th|first|second|third|latest|another)\b)"
)
_DATED = late(r"<[DRMT]\d+>")


def is_right(norm: str, start: int, end: int) -> bool:
    """Whether the veto named from `start` to `end`, with whose it is, is spoken of as something held."""
    if _DATED.search(norm):
        return False  # a veto of a text, on a day, with a count, was cast
    return _UNDO.search(norm[:start]) is not None or _IS.match(norm, end) is not None


# "Vetoed by Moscow before it was on paper", "vetoing anything longer": what was never put to the vote. "Russia and
# China, veto holders both": who has one. "A veto by France is awaited": none yet.
_NOT_YET = late(
    r" (?:even |long |well )?before (?:it|they|<D\d+>) (?:was|were|had been|reached|could|got|came)\b|"
    r"(?: (?:on )?<M\d+>)?(?: fell| falls)?(?: on| of| over| against)? any(?:thing|\b(?! (?:of|<))) |"
    r" ?-? ?(?:holders?|wielders?|bearers?|owners?)\b|"
    r" (?:is|was|are|were|seems|seemed|looks|looked|appears|appeared|remains|remained) (?:\w+ly |still |now |always )?"
    r"(?:awaited|anticipated|foreseen|expected|feared|likely|probable|possible|predicted|inevitable|in store|"
    r"on the cards|in prospect|a possibility|a certainty)\b"
)
# "A Chinese veto, had there been one, would have buried it"; "a veto from Beijing, though feared, never came".
_USED = (
    r"(?:used|cast|wielded|exercised|needed|deployed|invoked|required|necessary|called for|forthcoming|brandished|"
    r"drawn|seen(?! as\b)|delivered|to be)"
)
_UNUSED = late(
    r"(?: , [^,;.]{1,70} ,| (?:(?:of|about|for|on|with|against|over|from) which|which|that|everybody|everyone|so "
    r"(?:long|much|often|widely|many)|long|widely|much|feared|expected|threatened|predicted|foretold|promised|rumou?red|"
    r"dreaded|announced|awaited)(?: (?!<D|which |that )[^ ,;.]+){0,14}?)? "
    r"(?:(?:would|could|might|should) (?:\w+ ){0,2}?have\b|"
    rf"(?:was|were) (?:\w+ )?(?:never|not|n't) (?:\w+ )?{_USED}\b|"
    rf"(?:had|has|have) (?:\w+ )?(?:never|not|n't) (?:\w+ )?been {_USED}\b|never had to be {_USED}\b|"
    r"never (?:came|come|fell|followed|arrived|materiali[sz]ed|happened)\b|(?:had|has) (?:never|not|n't) (?:come|"
    r"fallen|followed|arrived|materiali[sz]ed|happened)\b|"
    r"(?:did not|did n't|failed to) (?:come|fall|follow|arrive|materiali[sz]e|happen)\b|"
    r"(?:proved|turned out)(?: to be)? (?:quite |altogether |in the end )*(?:unnecessary|needless|"
    r"superfluous|redundant|a (?:phantom|chimera|bluff|ghost))\b|(?:stayed|remained|went|was left) (?:unused|uncast|"
    r"undrawn|in (?:the|its|his|her) (?:drawer|holster|pocket|sheath|scabbard|cupboard))\b|"
    r"(?:was|were|had been) (?:avoided|averted|avoidable|lifted|withheld|forestalled|headed off|warded off|spared)\b)|"
    r"(?: (?:in|on|over|at) (?:the )?[a-z]+)? ?[,;—]? ?(?:but|and|yet|though|although|which|only) "
    r"(?:(?:<V\d+>|it|they|he|she|in the end|the|<M\d+>|then|"
    r"finally|ultimately|,) ){0,4}(?:(?:did|would|could|had) (?:not|n't)|never|chose not to|declined to|forbore to|"
    r"refrained from|decided (?:not to|against)|stopped short of) (?:\w+ ){0,2}?(?:us(?:e|ed|ing)|cast|casting|"
    r"wield\w*|exercis\w+|deploy\w*|resort\w* to|reach\w* for|invok\w+) (?:it|one|that)\b"
)
_SUPPOSED = late(
    r" , (?:had|if|should|were|even if|in case) [^,;.]{1,60} , (?:would|could|might|should)\b|"
    r" , (?:had|if|should|were) (?:it|they|there|one|any) [^,;.]{1,60}[,.]"
)
# "Only then can China or France cast a veto".
_MAY = late(r"\b(?:can|could|may|might|should|must|shall) (?:(?:<V\d+>|the|or|and|,) )*$")


def never_cast(norm: str, start: int, end: int) -> bool:
    """Whether the veto told from `start` to `end`, whose it is first, is one somebody has, may cast or will."""
    if _NOT_YET.match(norm, end) is not None or _MAY.search(norm, 0, start) is not None:
        return True
    noun = "vetoed" not in norm[start:end] and "vetoing" not in norm[start:end]
    return noun and (_UNUSED.match(norm, end) is not None or _SUPPOSED.match(norm, end) is not None)
