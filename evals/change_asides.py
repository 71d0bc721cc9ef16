"""What a writer may put between a voter and its verb, or a draft and its author, and changes nothing."""

from __future__ import annotations

BETWEEN = {
    "member": ", a member of the council,",
    "envoy": ", whose envoy spoke first,",
    "troops": ", whose troops have left the country,",
    "host": ", which had hosted the talks in April,",
    "three adjectives": ", which called the text biased, hasty and badly timed,",
    "friend": ", a longtime friend of the government in question,",
    "critic": ", long a critic of sanctions,",
    "in brackets": " (a permanent member)",
    "dashes, predicted": " - as diplomats had predicted -",
    "dashes, dismay": " — to the dismay of aid groups —",
    "dashes, friend": " - a friend of neither side -",
    "expected": ", as expected,",
    "surprise": ", to nobody's surprise,",
    "citing": ", citing the sovereignty of States,",
    "saying": ", saying more time was needed for talks,",
    "isolated": ", isolated on the issue,",
    "pressure": ", under pressure from all sides,",
    "after hours": ", after hours of talks,",
    "a surprise move": ", in a surprise move,",
    "a rare break": ", in a rare break with its allies,",
    "despite": ", despite appeals from aid agencies,",
    "not the first time": ", not for the first time,",
    "third time": ", for the third time in a month,",
    "instructions": ", on instructions from its capital,",
    "once again": " once again",
    "later": " later",
    "reluctantly": " reluctantly",
    "in the end": " in the end",
    "for its part": " for its part",
}
"""By name, what stands behind the voter."""
