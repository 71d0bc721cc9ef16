"""Names that mean a State or not by what stands beside them: "US" and "us", Georgia, Jordan, Chad."""

from __future__ import annotations

import re

from horseshoe.reading.words.late import late

_NEXT_NAME = late(r" (?P<word>[A-ZÀ-Þ][a-zà-ÿ'’-]+)")
_TITLE_WORDS = frozenset(
    ("Ambassador", "Permanent", "Mission", "Foreign", "Prime", "President", "King", "Queen", "Defense", "Defence",
     "Army", "Government", "Representative", "Envoy", "Vetoes", "Says", "Votes", "Calls", "Backs", "Blocks", "Slams",
     "Rejects", "Urges", "Warns", "Condemns", "Opposes", "Abstains", "Joins", "Wants", "Seeks", "Supports", "Hails",
     "Welcomes", "Accuses", "Denies", "Vows", "Tells", "Asks", "And", "Or", "In", "On", "At", "To", "For", "With",
     "By", "From", "As", "Is", "Was", "Are", "Has", "Will", "Over", "After", "Before", "Amid", "Against", "Its",
     "The", "Of", "Not", "Security", "Council", "UN", "Border", "Crisis", "War", "Conflict", "Sanctions",
     "Resolution", "Draft", "Vote", "Veto", "Peace", "Deal", "Talks", "Attack", "Attacks", "Strikes", "Strike",
     "Hamas", "Palestine", "Palestinian", "Hezbollah", "Iran", "Lebanon", "Syria", "Gaza", "Also", "Did", "Does",
     "Could", "Would", "Should", "May", "Might", "Must", "Takes", "Took", "Gets", "Hits", "Asked", "Told", "Voted",
     "Said", "Settlements", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Today",
     "Yesterday", "Ministry", "Parliament", "Embassy", "Police")
)  # fmt: skip
_STATE_CUES = late(
    r"\b(?:Atlanta|Savannah|Raffensperger|Kemp|Ossoff|Warnock|runoff|Republicans?|Democrats?|Alabama|Florida|Carolina|"
    r"Tennessee|Arizona|Michigan|Wisconsin|Pennsylvania|Nevada|county|County|electors|ballots were recounted)\b"
)
_CAUCASUS_CUES = late(
    r"\b(?:Tbilisi|Abkhazia|Ossetia|Saakashvili|Caucasus|UNOMIG|Russian|Russia|Armenia|Azerbaijan|Security Council)\b"
)
_PRONOUN_BEFORE = late(r"\b(?:LET|TELL|GIVE|HELP|JOIN|EMAIL|FOLLOW|CONTACT|SHOW|ASK|ALL OF|EACH OF|BOTH OF) $")


def is_given_name(plain: str, start: int, end: int) -> bool:
    """ "Chad Wolf", "Jordan Peterson": a capital letter follows that begins no word of the trade."""
    m = _NEXT_NAME.match(plain, end)
    if m is None or m["word"].rstrip("'s") in _TITLE_WORDS or m["word"] in _TITLE_WORDS:
        return False
    following = plain[m.end() : m.end() + 30]
    # In a headline every word has a capital; there the next one has, too.
    return not re.match(r" [A-Z][a-z]+ [A-Z]", following)


def is_us_georgia(plain: str, start: int, end: int) -> bool:
    """The State of the Union, told by its towns, parties and neighbours within two hundred characters."""
    near = plain[max(0, start - 200) : end + 200]
    return _STATE_CUES.search(near) is not None and _CAUCASUS_CUES.search(near) is None


def us_is_a_pronoun(plain: str, start: int, end: int) -> bool:
    """ "GIVE US", "US$5": no State is meant. "CLASHES WITH US" is a headline, and there it is."""
    return plain.startswith("$", end) or _PRONOUN_BEFORE.search(plain, max(0, start - 9), start) is not None
