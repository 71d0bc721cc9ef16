"""What is voted on, who votes, and how it ended, in words of other languages: "the project of resolution stuck"."""

from __future__ import annotations

from horseshoe.reading.words.word_for_word_sides import Table

_D = (
    r"(?:(?:the|this|that|a|its|their) )?(?:[\w-]+ )?(?:text|draft|project|resolution|document|proposal|plan|motion|"
    r"initiative)\b"
)
_BE = r"(?:was|were|has been|have been|had been|got)"
_T = (
    r"(?:(?:the|this|that|a|its|their) )?(?:[\w-]+ )?(?:text|draft|project|resolution|resolution plan|document|"
    r"resolution proposal)\b"
)
_GOT = (
    r"(?:collect(?:ed)?|gather(?:ed)?|obtain(?:ed)?|reunite[d]?|bring|brought|get|got|gotten|gain(?:ed)?|pick(?:ed)? "
    r"up|reap(?:ed)?|"
    r"win|won|sum(?:med)?|receive[d]?|reach(?:ed)?|find|found|harvest(?:ed)?|unite[d]?|muster(?:ed)?)"
)
_ENOUGH = (
    r"(?:(?:the )?(?:nine|9) (?:required |necessary |needed |requisite )?(?:voices|votes|tickets|yes)(?: (?:which "
    r"were |that were |which was )?"
    r"(?:required|necessary|needed|requisite)(?: (?:to it|for its (?:approval|adoption|passing)))?)?|the (?:necessary|"
    r"required|needed|requisite) "
    r"(?:(?:quantity|number|amount|quorum|majority) of (?:nine )?(?:votes|voices|tickets)|voices|tickets)|the "
    r"quorum(?: of (?:nine )?votes)?)"
)

ENDS: Table = (
    # texts
    (r"(?P<x>\bproject of (?:the |a )?(?:resolution|decision))\b", {"x": "draft resolution"}),
    (r"(?P<x>\bprojects of (?:the |a )?(?:resolution|decision)s?)\b", {"x": "draft resolutions"}),
    (r"\b(?:the|this|its|of) (?P<x>resolution (?:plan|bill))\b(?!s)", {"x": "draft resolution"}),
    (r"(?P<x>\b(?:resolution|decision) (?:project|draft))\b", {"x": "draft resolution"}),
    (r"(?P<x>\bpre-?writing of (?:the |a |this )?resolution)\b", {"x": "draft resolution"}),
    # the Council and its members
    (r"(?P<x>\b(?:anbori|anlihui))\b", {"x": "Security Council"}),
    (r"(?P<x>\bsecurity (?:guarantee|assurance) (?:council|board of directors|"
     r"directors['’]? (?:association|council|board|meeting)|board))\b", {"x": "Security Council"}),
    (r"(?P<x>\b(?:board|director|council) countr(?:y|ies))\b",
     {"x": "members"}),
    (r"(?<=\b15 )(?P<x>directors)\b", {"x": "members"}),
    # unanimity
    (r"(?P<x>\b(?:(?:at|with|by|in) (?:the |an |full )?unanimity(?: of (?:votes|voices|opinions|its (?:fifteen|15) "
     r"members|the (?:fifteen|15)(?: members)?))?|"
     r"(?:to|for) (?:the )?unanimity of (?:votes|voices|opinions|its (?:fifteen|15) members|the (?:fifteen|15)(?: "
     r"members)?)|(?<=adopted )(?:to|for) (?:the )?unanimity|"
     r"(?<=approved )(?:to|for) (?:the )?unanimity|(?<=voted )(?:to|for) (?:the )?unanimity))\b",
     {"x": "unanimously"}),
    (r"(?P<x>\b(?:with|by|in) (?:the |a )?(?:oneness|unity|union) of votes?|with vote unity|by vote unity|"
     r"one-?voicedly|unanimous-?voicedly)\b", {"x": "unanimously"}),
    (r"(?P<x>\b(?:with|by|in) (?:the |a )?(?:unity|union) of votes?|with vote unity|by vote unity)\b",
     {"x": "unanimously"}),
    (r"(?P<x>\b(?:with|by) (?:a |the )?(?:full|whole|all|complete|whole-council|all-in|all-member|entire)"
     r"[ -](?:house |council |party |hall |member |in-?)?agreement(?! (?:from|between|on|with|of (?!(?:the|its|all) "
     r"(?:15|fifteen|members|all)))|['’])|with all members agreeing)\b",
     {"x": "unanimously"}),
    (r"(?P<x>\b(?:with|by) (?:the )?consensus of (?:votes|opinions))\b", {"x": "unanimously"}),
    (rf"(?P<x>\b(?:has |have )?farewelled)(?= {_D})", {"x": "adopted"}),
    (rf"(?P<x>\bpassed through)(?= {_D})", {"x": "adopted"}),
    (r"(?P<x>\b(?:has |had )?(?:obtained|got|gained) unanimous (?:passing|passage))\b",
     {"x": "was unanimously adopted"}),
    (r"(?P<x>\bgot (?:passed|passing))\b", {"x": "was adopted"}),
    (r"(?P<x>\b(?:has |had )?obtained passing)\b", {"x": "was adopted"}),
    # not enough
    (rf"(?P<x>\b(?:did|has|have|had|could) not {_GOT} {_ENOUGH})", {"x": "did not get the votes it needed"}),
    (rf"{_T} (?P<x>(?:did|has|could) not bring (?:any )?votes?)(?=[.,;])",
     {"x": "did not get the votes it needed"}),
    (r"(?P<x>\b(?:did|has|have|had) not (?:obtain|obtained|get|got|gotten) (?:passing|"
     r"passed|through|approval))(?=[.,;])", {"x": "was not adopted"}),
    (rf"(?P<x>\bfailed in (?:approving|adopting|passing|issuing))(?= {_D})", {"x": "failed to adopt"}),
    (rf"\b{_T}(?: \w+ing)? (?P<x>{_BE} (?:pushed back|declined|reproved|disapproved|flunked|knocked down|overturned|"
     rf"denied|tumbled|thrown back|not retained)|has not been retained)"
     r"(?! by (?:the veto|its|russia|china|the (?:us|united|soviet)))(?=[.,;]| (?:by|in|at|with|because|due|as|on|"
     r"after|for)\b)", {"x": "was rejected"}),
    (rf"(?P<x>(?<=council )(?:has |have )?(?:pushed back|flunked|knocked down|negated|"
     rf"reproved))(?= {_D})", {"x": "rejected"}),
    (rf"(?P<x>(?<!council )\bnegated)(?= {_T})", {"x": "vetoed"}),
    (rf"{_T} (?:was|were|been|has been) (?P<x>negated)(?= by )", {"x": "vetoed"}),
    # the veto
    (r"(?P<x>\b(?:the |its )?(?:right of (?:refusal|rescission|nullification|objection|quashing|reversal|cassation|"
     r"rejection|rebuttal)(?: \(?[\"“]?veto[\"”]?\)?|\b)|"
     r"(?:refusal|rejection|denial) (?:right|power)(?: exercise)?\b))", {"x": "the right of veto"}),
    (r"(?<!['’]s )(?P<x>\b(?:its |the )?one[ -](?:vote|ticket)[ -]veto(?: (?:right|power))?)\b", {"x": "its veto"}),
    (r"(?<=['’]s )(?P<x>\bone[ -](?:vote|ticket)[ -]veto(?: (?:right|power))?)\b", {"x": "veto"}),
    (r"(?P<x>\bveto(?: right| power)? exercise)\b", {"x": "veto"}),
    (r"(?P<x>(?<=['’]s )exercise of (?:the |its )?(?:veto (?:right|power)|right of veto|veto))\b",
     {"x": "veto"}),
    (rf"(?P<x>\bto (?:negate|overturn|topple|knock down))(?= {_D})"
     rf"", {"x": "to block"}),
    (r"(?P<x>\bthe adoption(?: of the resolution)? miscarried)\b", {"x": "the draft resolution was not "
     "adopted"}),
    (r"(?:was|were|been) (?P<x>vetoed for)(?= (?P<name>\w))", {"x": "vetoed by"}),
)
