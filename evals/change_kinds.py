"""Changes of wording that keep what a report says, by name: each takes a text and gives it changed, or as it was."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

from evals.change_asides import BETWEEN

Change = Callable[[str], str]

_STATE = (
    r"\b(Russia|China|France|Britain|Algeria|Brazil|Japan|India|Germany|Mexico|Pakistan|the United States"
    r"|the United Kingdom)"
)
_DOES = (
    r"(?=\s+(?:(?:has|have|had)\s+)?(?:vetoed|voted|abstained|opposed|blocked|rejected|cast|used|supported|backed"
    r"|tabled|proposed|drafted|circulated|introduced|submitted)\b)"
)
_VOTER = _STATE + _DOES
_COUNCIL = r"\bthe (?:UN |U\.N\. |United Nations )?Security Council\b(?!'|’)"
_VETOED = r"(?<!were )(?<!was )(?<!been )\bvetoed (?=(?:a|the|it|an|its)\b)"
_AGAINST = r"\bvoted against (?=(?:it|the|a)\b)"
_AUTHORED = r"\b(?:drafted|put forward|tabled|proposed|submitted) by\b"
_WEEKDAY = r"\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
_TWO_VOTERS = r"(?<!, )(?<!New )(?<!South )\b([A-Z][a-z]+) and ([A-Z][a-z]+)(?= (?:abstained|voted|vetoed|opposed))"
_TEXT = r"\b(?:the resolution|the draft resolution|the draft|the text)\b(?! of)"


_WORDS = (
    "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen",
)  # fmt: skip


def _spelled(match: re.Match[str]) -> str:
    return _WORDS[int(match[0])]


def _in_figures(match: re.Match[str]) -> str:
    return str(_WORDS.index(match[0]))


def every(pattern: str, new: str | Callable[[re.Match[str]], str]) -> Change:
    """The words replaced wherever they stand."""
    found = re.compile(pattern)
    return lambda text: found.sub(new, text)


def first(pattern: str, new: str) -> Change:
    """The words replaced where they stand first."""
    found = re.compile(pattern)
    return lambda text: found.sub(new, text, count=1)


def filled(width: int) -> Change:
    """Paragraphs broken into lines of a width, as pasted from a mail."""
    return lambda text: "\n".join(
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")
    )


_NAMES = {
    "capital: Moscow": every(r"\bRussia" + _DOES, "Moscow"),
    "capital: Beijing": every(r"\bChina" + _DOES, "Beijing"),
    "capital: Washington": every(r"\b[Tt]he United States" + _DOES, "Washington"),
    "capital: London": every(r"\bBritain" + _DOES, "London"),
    "capital: Paris": every(r"\bFrance" + _DOES, "Paris"),
    "Great Britain": every(r"(?<!Great )\bBritain\b(?!'|’)", "Great Britain"),
    "USSR": every(r"\bSoviet Union\b(?!'|’)", "USSR"),
    "America": every(r"\b[Tt]he United States\b(?!'|’| of)", "America"),
    "the USA": every(r"\b([Tt])he United States\b(?!'|’| of)", r"\1he USA"),
    "the U.S.": every(r"\b([Tt])he United States(?!'|’)", r"\1he U.S."),
    "the US": every(r"\b([Tt])he United States(?!'|’)", r"\1he US"),
    "the UK": every(r"(?<!Great )\bBritain\b(?!'|’)", "the UK"),
    "the Russian Federation": every(r"\bRussia\b(?!'|’)", "the Russian Federation"),
    "an ambassador": every(r"\bRussia" + _DOES, "Russia's ambassador"),
    "the delegation": first(_VOTER, r"the delegation of \1"),
    "the representative": first(_VOTER, r"the representative of \1"),
    "a government": every(r"\bRussia" + _DOES, "the Russian government"),
    "a side": every(r"\bRussia" + _DOES, "the Russian side"),
    "a mission": every(r"\bRussia" + _DOES, "the Russian mission"),
    "a capital's delegation": every(r"\bRussia" + _DOES, "Moscow's delegation"),
    "a capital's envoy": every(r"\bChina" + _DOES, "Beijing's envoy"),
    "a State's delegation": first(_VOTER, r"\1's delegation"),
    "a State's UN envoy": first(_VOTER, r"\1's UN envoy"),
    "a delegate": every(r"\bRussia" + _DOES, "the Russian delegate"),
    "a people": every(r"\bRussia" + _DOES, "the Russians"),
    "UNSC": every(_COUNCIL, "the UNSC"),
    "15-nation": every(_COUNCIL, "the 15-nation Security Council"),
}
_ASIDES = {
    **{f"aside: {name}": first(_VOTER, rf"\1{inset}") for name, inset in BETWEEN.items()},
    "in New York": first(r"(?<=[.!?] )(?=(?:Russia|China|France|Britain)\b)", "In New York, "),
    "diplomats said": first(r"(?<=[a-z])\.(?= [A-Z]|\n|$)", ", diplomats said."),
    "an agency reported": first(r"(?<=[a-z])\.(?= [A-Z]|\n|$)", ", Reuters reported."),
}
_VERBS = {
    "abstained: from voting": every(r"\babstained\b(?! (?:from|on|in))", "abstained from voting"),
    "abstained: chose to": every(r"\babstained\b", "chose to abstain"),
    "abstained: opted to": every(r"\babstained\b", "opted to abstain"),
    "against: no on": every(_AGAINST, "voted no on "),
    "against: opposed": every(_AGAINST, "opposed "),
    "against: negative vote": every(_AGAINST, "cast a negative vote on "),
    "vetoed: used": every(_VETOED, "used its veto against "),
    "vetoed: cast": every(_VETOED, "cast a veto against "),
    "vetoed: right of veto": every(_VETOED, "exercised its right of veto to block "),
    "vetoed: wielded": every(_VETOED, "wielded its veto to kill "),
    "adopted: passed": every(r"\badopted\b(?! son)", "passed"),
    "adopted: approved": every(r"\b(?:adopted|passed)\b(?= (?:a|the|an|resolution|its|by)\b)", "approved"),
    "adopted: gave approval": every(r"\badopted\b(?= (?:a|the|an)\b)", "gave its approval to"),
    "adopted: voted through": every(r"\badopted\b(?= (?:a|the|an)\b)", "voted through"),
    "has vetoed": every(
        r"(?<!has )(?<!have )(?<!had )(?<!was )(?<!were )(?<!been )(?<!be )(?<!and )\b(vetoed|rejected)\b(?! by)",
        r"has \1",
    ),
}
_TEXTS = {
    "a text": every(r"\bdraft resolution\b", "text"),
    "a draft": every(r"\bdraft resolution\b", "draft"),
    "the measure": every(_TEXT, "the measure"),
    "the document": every(_TEXT, "the document"),
    "by: put forward": every(r"\bdrafted by\b", "put forward by"),
    "by: authored": every(_AUTHORED, "authored by"),
    "by: sponsored": every(_AUTHORED, "sponsored by"),
    "by: penned": every(_AUTHORED, "penned by"),
    "-sponsored": every(r"-drafted\b", "-sponsored"),
    "-penned": every(r"-(?:drafted|sponsored)\b", "-penned"),
}
_COUNTED = {
    "abstentions: and": every(r"\bwith (\w+) abstentions\b", r"and \1 abstentions"),
    "abstentions: members": every(r"\bwith (\w+) abstentions\b", r"with \1 members abstaining"),
    "abstentions: while": every(r"\bwith (\w+) abstentions\b", r"while \1 countries abstained"),
    "a vote of": every(r"\bby (\d+) votes to (\d+|none)\b", r"by a vote of \1 to \2"),
    "in favor": every(r"\bin favour\b", "in favor"),
    "in favour": every(r"\bin favor\b", "in favour"),
    "two: &": every(_TWO_VOTERS, r"\1 & \2"),
    "two: as well as": every(_TWO_VOTERS, r"\1 as well as \2"),
    "two: both": every(_TWO_VOTERS, r"both \1 and \2"),
    "two: along with": every(_TWO_VOTERS, r"\1, along with \2,"),
    "two: together with": every(_TWO_VOTERS, r"\1, together with \2,"),
    "two: turned about": every(_TWO_VOTERS, r"\2 and \1"),
}
_DAYS = {
    "late on Friday": every(_WEEKDAY, r"late on \1"),
    "on Friday evening": every(_WEEKDAY, r"on \1 evening"),
    "Friday, bare": every(_WEEKDAY, r"\1"),
}
_TOLD = {
    "vetoes": every(r"(?:(?<=Russia )|(?<=China )|(?<=Union )|(?<=States ))vetoed\b", "vetoes"),
    "had vetoed": every(r"(?:(?<=Russia )|(?<=China )|(?<=Union )|(?<=States ))vetoed\b", "had vetoed"),
    "was vetoed by": every(
        r"(?:(?<=[.!?\n] )|^)(Russia|China|France|Britain) vetoed (the|a) ((?:draft )?resolution|draft|text)\b"
        r"(?! (?:on|in) )",
        r"\2 \3 was vetoed by \1",
    ),
    "abstained: in the vote": every(r"\babstained\b(?=[.;\n])", "abstained in the vote"),
    "in favour: yes": every(r"\bvoted in favou?r\b(?! of)", "voted yes"),
    "in favour: were": every(r"\bvoted in favou?r\b(?! of)", "were in favour"),
    "in favour of it": every(r"\bvoted in favou?r\b(?! of)", "voted for it"),
    "a UN text": every(r"\bdraft resolution\b", "draft UN resolution"),
    "a proposed resolution": every(r"\bdraft resolution\b", "proposed resolution"),
}
_BODY = {
    "the council": every(r"\b([Tt]he) Council\b", r"\1 council"),
    "the security council": every(r"\bSecurity Council\b", "security council"),
    "the U.N.": every(r"\bUN\b(?!-)", "U.N."),
    "the United Nations": every(r"\b(?:UN|U\.N\.) Security Council\b", "United Nations Security Council"),
    "Security Council of the UN": every(
        r"\b(?:UN|U\.N\.) Security Council\b(?!'|’)", "Security Council of the UN"
    ),
    "the UN's Security Council": every(
        r"\bthe (?:UN|U\.N\.) Security Council\b(?!'|’)", "the UN's Security Council"
    ),
}
_AROUND = {
    "an agency's head": lambda text: "UNITED NATIONS (Reuters) - " + text,
    "a byline": lambda text: "By Jane Mallory\n\n" + text,
    "an agency's foot": lambda text: text.rstrip() + "\n\n(Reporting by Jane Mallory; Editing by John Whitlock)\n",
    "a picture's credit": lambda text: text.rstrip() + "\n\nPhoto: Jane Mallory/Getty Images\n",
    "another matter after it": lambda text: text.rstrip() + "\n\nOil prices rose, and shares in Tokyo fell.\n",
    "another matter in it": first(
        r"(?<=[a-z]\.) (?=The |[A-Z][a-z]+ (?:vetoed|abstained|voted))", " Outside, it was raining. "
    ),
    "a sentence a paragraph": every(r"(?<=[a-z]{3}\.) (?=[A-Z][a-z])", "\n\n"),
    "one paragraph": lambda text: re.sub(r"(?<=[.!?\"”])\s*\n+\s*(?=[A-Z\"“])", " ", text),
}
_NOISE = {
    "soft hyphens": every(r"(?<=[a-z]{3})(?=[a-z]{4})", "\u00ad"),
    "blanks of no width": every(r"(?<=[a-z]) (?=[A-Z])", " \u200b"),
    "UTF-8 taken for Windows-1252": every(r"(?<=\w)['’](?=s\b)", "â€™"),
    "entities": lambda text: re.sub(r"(?<=\w)['’](?=s\b)", "&#8217;", text).replace('"', "&quot;"),
    "bold names": every(r"\b(Russia|China|Security Council|United States)\b", r"**\1**"),
    "italic verbs": every(r"\b(vetoed|abstained)\b", r"_\1_"),
    "ligatures": every(r"fi", "ﬁ"),
    "numbers of footnotes": every(r"(?<=[a-z]{4})\.(?= [A-Z])", ".[1]"),
    "a cited mail": lambda text: "\n".join(f"> {line}" for line in text.split("\n")),
    "no blank behind a comma": every(r"(?<=[a-z]{4}), (?=[a-z]{3})", ","),
    "no blank behind a stop": every(r"(?<=[a-z]{4}\.) (?=[A-Z][a-z]{3})", ""),
    "thin spaces": every(r"(?<=[a-z]) (?=[a-z])", "\u2009"),
    "guillemets": lambda text: re.sub(r'“|(?<!\w)"(?=\w)', "«", re.sub(r'”|(?<=[\w.,])"', "»", text)),
}
_PRINT = {
    "curly quotes": lambda text: re.sub(r'(?<!\w)"(?=\w)', "“", re.sub(r'(?<=[\w.,!?])"', "”", text)),
    "straight quotes": every(r"[“”]", '"'),
    "dashes in scores": every(r"\b(\d{1,2})-(\d{1,2})-(\d{1,2})\b", r"\1–\2–\3"),
    "spaced dashes in scores": every(r"\b(\d{1,2})-(\d{1,2})-(\d{1,2})\b", r"\1 - \2 - \3"),
    "numbers in words": every(r"\b(9|1[0-5])(?= (?:votes?|members|countries|states|in favou?r)\b)", _spelled),
    "numbers in figures": every(
        rf"\b(?:{'|'.join(_WORDS[2:])})(?= (?:votes?|abstentions|members abst|in favou?r|countries abst)\b)",
        _in_figures,
    ),
    "windows line ends": every(r"\n", "\r\n"),
    "no-break spaces": every(r"(?<=[a-z]) (?=[a-z])", "\u00a0"),
    "two spaces": every(r"(?<=[.,]) ", "  "),
    "curly apostrophes": every(r"(?<=\w)'(?=\w|\s)", "’"),
    "lines of 72": filled(72),
    "lines of 55": filled(55),
    "all in capitals": lambda text: text.upper(),
    "capital headline": lambda text: "\n".join([text.split("\n")[0].upper(), *text.split("\n")[1:]]),
}
_WORDING = _NAMES | _BODY | _ASIDES | _VERBS | _TOLD | _TEXTS | _COUNTED | _DAYS
CHANGES: dict[str, Change] = _WORDING | _AROUND | _NOISE | _PRINT
