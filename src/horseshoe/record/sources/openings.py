"""How operative paragraphs open: the verbs the Council uses, and where a clause begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

_VERBS = (
    "accepts", "acknowledges", "affirms", "agrees", "announces", "appeals", "applauds", "appoints",
    "appreciates", "approves", "asks", "asserts", "authorizes", "awaits", "calls", "cautions", "clarifies",
    "commends", "concludes", "concurs", "condemns", "confirms", "congratulates", "considers", "continues",
    "decides", "declares", "demands", "deplores", "determines", "directs", "draws", "emphasizes", "encourages",
    "endorses", "establishes", "exhorts", "expects", "expresses", "extends", "extols", "forwards", "gives",
    "highlights", "implores", "indicates", "insists", "instructs", "intends", "invites", "lifts", "looks",
    "maintains", "mandates", "notes", "observes", "opposes", "orders", "pays", "proclaims", "re-emphasizes",
    "reaffirms", "realizes", "recalls", "recognizes", "recommends", "reconfirms", "reemphasizes", "regards",
    "regrets", "reiterates", "rejects", "remains", "reminds", "renews", "requests", "requires", "resolves",
    "reviews", "salutes", "signals", "states", "stresses", "suggests", "supports", "takes", "terminates",
    "thanks", "underlines", "underscores", "undertakes", "urges", "warns", "welcomes",
)  # fmt: skip
_ADVERBS = (
    "further|also|again|strongly|deeply|firmly|fully|urgently|unequivocally|specifically|once again|once more|gravely|"
    "equally|explicitly|expressly|vehemently|categorically|particularly|likewise|hereby|unreservedly|resolutely|"
    "in this regard|in this context|in that regard|in particular|however|additionally|therefore|accordingly|sincerely|"
    "warmly|in the strongest (?:possible )?terms|in this respect|to that end|in this connection"
)
_KEPT = ("strongly", "deeply", "firmly", "unequivocally", "urgently", "again", "once again", "gravely", "fully")
_SPELT = re.compile(r"(emphasi|authori|recogni|reali)s(e)")
_FORMS = "|".join(sorted((verb.replace("iz", "i[sz]") for verb in _VERBS), key=len, reverse=True))


def _slips(verb: str) -> tuple[str, str]:
    stem = verb.removesuffix("s")
    return stem, stem.removesuffix("e") + "ing"


# A few texts slip into "Requesting" or "Request" where the Council's style has "Requests".
_SLIPS = {form: verb for verb in _VERBS for form in _slips(verb)}
_OPENING = re.compile(
    rf"(?P<before>(?:(?:and|while|or|{_ADVERBS}),?\s+)*)(?P<verb>{_FORMS})\b"
    rf"(?P<after>(?:,?\s+(?:{_ADVERBS})\b,?)*)",
    re.IGNORECASE,
)
# A verb whose object alone says what is done: to express concern is not to express support.
_OBJECT = re.compile(
    r"\s+(?:its|the|his|their|an?)?\s*(?:(?:[a-z-]+|,)\s+){0,4}?(?P<noun>concern|intention|intent|support|appreciation|readiness|"
    r"determination|willingness|satisfaction|hope|gratitude|regret|commitment|view|belief|outrage|alarm|conviction|"
    r"confidence|dismay|solidarity|disappointment|thanks|call|demand|request|decision|condemnation|appeal|need|"
    r"authorization|endorsement|resolve)s?\b",
    re.IGNORECASE,
)
_WITH_OBJECT = frozenset({"expresses", "reiterates", "reaffirms", "renews", "reconfirms", "gives"})
_PARTICLES = {
    "calls": re.compile(r"\s+(?:(?P<upon>upon|on)|(?P<for>for))\b", re.IGNORECASE),
    "takes": re.compile(r"\s+(?:[a-z]+\s+)?note\b", re.IGNORECASE),
    "looks": re.compile(r"\s+forward\b", re.IGNORECASE),
    "pays": re.compile(r"\s+(?:\w+\s+)?(?:tribute|homage)\b", re.IGNORECASE),
    "draws": re.compile(r"\s+(?:\w+\s+)?attention\b", re.IGNORECASE),
    "determines": re.compile(r"\s+the imperative of\b", re.IGNORECASE),
    "continues": re.compile(r"\s+to (\w+)", re.IGNORECASE),
    "remains": re.compile(r"\s+(?:\w+ly\s+)?(seized|concerned|committed)\b", re.IGNORECASE),
}
_LEADING = re.compile(r",\s+(?=[a-z]+s\b|and [a-z]+s\b)")
_ACTS = (
    "add", "admit", "adopt", "appoint", "approve", "authorize", "close", "conduct", "consider", "continue", "convene",
    "create", "deploy", "dissolve", "end", "establish", "exempt", "extend", "hold", "impose", "include", "increase",
    "keep", "lift", "maintain", "modify", "reaffirm", "reduce", "refer", "remain", "remove", "renew", "request",
    "review", "set", "strengthen", "suspend", "terminate", "transfer", "undertake",
)  # fmt: skip
_ACT = re.compile(rf"[^;]{{0,220}}?\bto (?P<act>{'|'.join(_ACTS)})\b")
_SURE = "|".join((
    "urges", "encourages", "stresses", "underlines", "emphasi[sz]es", "underscores", "condemns", "deplores", "welcomes",
    "reiterates its", "reaffirms its", "expresses", "rejects", "decides", "reminds", "invites", "supports",
    r"demands(?! (?:for|of|on|from|by|made)\b)",
    "requests (?:the|that|all|Member)", "calls (?:upon|on|for)", "notes that", "recalls (?:that|its)", "endorses",
    "commends", "urgently",
))  # fmt: skip
_COORDINATED = re.compile(rf"\s+(?=(?:and\s+)?(?:(?:{_ADVERBS}),?\s+)*(?:{_SURE})\b)")


@dataclass(frozen=True, slots=True)
class Opening:
    """The verb of a clause as its lemma, the kept adverbs, and where what follows starts."""

    verb: str
    adverbs: frozenset[str]
    end: int


def opening(clause: str) -> Opening | None:
    """Read the verb a clause opens with; None where it opens with none the Council uses."""
    found = _OPENING.match(clause)
    if found is None:
        return None
    verb = _SPELT.sub(r"\1z\2", found["verb"].lower())
    spoken = f"{found['before']} {found['after']}".lower()
    adverbs = frozenset(word for word in _KEPT if re.search(rf"\b{word}\b", spoken))
    if verb in _PARTICLES and (particle := _PARTICLES[verb].match(clause, found.end())):
        return Opening(_with_particle(verb, particle), adverbs, particle.end())
    if verb in _WITH_OBJECT and (noun := _OBJECT.match(clause, found.end())):
        return Opening(f"{verb} {noun['noun'].lower()}", adverbs, found.end())
    return Opening(verb, adverbs, found.end())


def first_opening(paragraph: str) -> tuple[int, Opening] | None:
    """Where a paragraph's first verb stands, and its reading: at the start, slipped, or after words that lead to it."""
    if begins := opening(paragraph):
        return 0, begins
    word, _, rest = paragraph.partition(" ")
    if verb := _SLIPS.get(_SPELT.sub(r"\1z\2", word.lower())):
        begins = opening(f"{verb} {rest}")
        assert begins is not None
        return 0, Opening(begins.verb, begins.adverbs, begins.end - len(verb) + len(word))
    for comma in _LEADING.finditer(paragraph, 0, 320):
        if begins := opening(paragraph[comma.end() :]):
            return comma.end(), begins
    return None


def _with_particle(verb: str, particle: re.Match[str]) -> str:
    if verb == "calls":
        return "calls upon" if particle["upon"] else "calls for"
    fixed = {
        "takes": "takes note", "looks": "looks forward", "pays": "pays tribute", "draws": "draws attention",
        "determines": "determines the imperative of",
    }  # fmt: skip
    return fixed.get(verb) or f"{verb} {'to ' if verb == 'continues' else ''}{particle[1].lower()}"


def clause_starts(text: str, marked: frozenset[int]) -> list[int]:
    """Where clauses of a paragraph begin.

    Args:
        text: the paragraph on one line.
        marked: where the printer set words apart (italics, underlining), which the UN does with the Council's verbs.
    """
    starts = {0}
    for place in marked:
        if place > 0 and opening(text[place:]) and text[place - 1] in " “(":
            starts.add(place)
    for found in _COORDINATED.finditer(text):
        before = text[: found.start()].rstrip()
        if before.endswith((",", ";")) or text[found.end() :].startswith("and "):
            starts.add(found.end())
    ordered = sorted(starts)
    # "and urges" found at "and" and again at an italic "urges" is one clause.
    return [at for i, at in enumerate(ordered) if i == 0 or text[ordered[i - 1] : at].strip(" ,;") not in {"and", ""}]


def act(clause: str, begins: Opening) -> str | None:
    """For "decides to extend": 'extend'; None for other verbs or where no act is named."""
    if begins.verb != "decides":
        return None
    found = _ACT.match(clause[begins.end :])
    return found["act"].lower() if found else None
