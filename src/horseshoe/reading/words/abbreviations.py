"""Words before and after a full stop that decide whether it ends a sentence. Press English, from wire style books."""

from __future__ import annotations

from horseshoe.reading.words.late import late


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TITLES = _words(
    "mr mrs ms mx dr amb gen sen rep gov lt col capt sgt prof rev hon st pres sec msgr maj cmdr adm brig messrs "
    "mme mlle mt ft vs v viz cf e.g i.e approx ca fr supt insp"
)
"""Always followed by what they belong to."""

NUMBERED = _words("no nos art arts para paras p pp vol fig ch op res sect doc ser app annex add corr rev art chap rm")
"""Followed by a number; otherwise a word of their own ("The answer was no.")."""

AFTER_NUMBERED = late(r"[IVXLC]+|[A-Z]/[\w/.]+")

MONTHS = _words("jan feb mar apr jun jul aug sep sept oct nov dec")

TRAILING = _words("inc ltd co corp bros jr sr etc al dept est ave blvd mins hrs govt intl")
"""May end a sentence; do so only before a word that begins one."""

TIME_WORDS = _words(
    "est edt et gmt utc cet cest bst ist pst pdt pt eastern local monday tuesday wednesday thursday friday "
    "saturday sunday mon tue wed thu fri sat sun new beijing moscow london"
)
"""May follow "a.m." in the same sentence."""

OPENERS = _words(
    "The A An This That These Those It He She They We I You Its His Her Their Our My There Here But And Or Nor So "
    "Yet If When While As After Before Since Until Because Although Though Despite However Meanwhile Earlier "
    "Later Then Now In On At By For From With Without Of To Over During Among Between Against Following According "
    "Also Both Each Every Some Several Many Most All No None Not Only Just Even What Who Why How Where Which "
    "Whether Had Has Have Was Were Is Are Did Does Do Speaking Asked One Two Three Four Five Six Seven Eight Nine "
    "Ten Eleven Twelve Thirteen Fourteen Fifteen Monday Tuesday Wednesday Thursday Friday Saturday Sunday Last "
    "Next Nobody Neither Either Other Others Thus Instead Still Once Again Unlike Like Given Yesterday Today "
    "Tomorrow"
)
"""Begin sentences, and stand with a capital nowhere else."""

VERBS = _words(
    "is was are were has had have will would could may might can did does do and said says told abstained voted "
    "vetoed opposed backed supported argued insisted put cast joined withdrew chose sought also then but"
)
