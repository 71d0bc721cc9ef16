"""Games, films, novels, plays and school exercises in which the Council sits."""

from __future__ import annotations

from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from horseshoe.reading.words.late import late
from horseshoe.reading.words.seeking import Seeker

# One of these is enough.
_SURE = Seeker(
    r"\b(?:(?:Model|[Aa]\s+model)\s+(?:UN|U\.N\.|United\s+Nations)|(?i:mock\s+(?:UN|U\.N\.|Security|session|council|"
    r"debate|trial)|mock\s+[\w.\s]{0,20}council|"
    r"role[-\s]?play(?:ing|ers?)?|video\s*games?|patch\s+notes|multiplayer|expansion\s+pack|in-game|board\s+game|"
    r"gameplay|screenplay|box\s+office|"
    r"season\s+(?:finale|premiere|one|two|three|four|five)|sci-fi|student\s+delegates|fictional|fictitious|starring|"
    r"alternate\s+history|played\s+by|novelist|gamers?|showrunner|"
    r"war[-\s]?gam\w+|as\s+if\s+(?:they|we|it)\s+(?:were|was)\s+the\s+(?:UN|U\.N\.|Security)|['’]s\s+(?:(?:new|"
    r"first|latest|debut|second)\s+)?(?:novel|thriller|play|film|movie|sitcom|satire|musical|"
    r"short\s+story|comic|miniseries)(?!\s+(?:corona|approach|idea|for))|"
    r"the\s+(?:film|movie|novel|play|episode|series|game|thriller)\s+(?:ends|opens|begins|starts|follows|closes|"
    r"shows|imagines|depicts|[\"“‘])|(?:the\s+)?plot:|a(?:n)?\s+(?:[\w-]+\s+)?(?:novel|thriller|play|film|movie|"
    r"sitcom|satire|comedy|farce|musical|opera|"
    r"drama|short\s+story|miniseries)\s+by\s+[A-Z]|[Ii]n\s+the\s+(?:first|second|third|last|final)\s+act\b|"
    r"so\s+(?:begins|opens|ends)\s+the|"
    r"\bnew\s+(?:book|novel|play|opera|musical)\s+(?:by|at)|"
    r"in\s+(?:the|a|his|her|this|one)\s+(?:film|movie|novel|series|episode|play|game|thriller|sitcom|comic|"
    r"screenplay)\b(?!\s+of)|delegates\s+from\s+\d+\s+schools|at\s+the\s+movies|(?:the|a|his|her|this)\s+(?:film|movie|"
    r"novel|play|sitcom|thriller|video\s*game)['’]s|"
    r"school['’]s\s+(?:United\s+Nations|UN|model|mock)|\(aged\s+\w+\)|stars\s+out\s+of\s+(?:five|5|ten|10)|"
    r"(?:minutes|mins?),\s+subtitle\w*|directed\s+by\s+(?!United|South|North|Saudi|Great|New)(?:[A-Z][\w.-]+\s+[A-Z]|"
    r"\w+\s+students)|\(?\d(?:\s*[-–]\s*\d+)?\s+players|school\s+pages|"
    r"best\s+delegate|crisis\s+committee|(?:un)?moderated\s+caucus\w*|where\s+they\s+(?:study|go\s+to\s+school)|"
    r"(?:party|card|dice|drinking|tabletop|computer|console|parlou?r)\s+games?|tabletop\s+exercise|"
    r"played\s+(?:at\s+being\s+)?the\s+(?:UN\s+|U\.N\.\s+)?Security\s+Council|April\s+Fools?|"
    r"(?:pub|news|weekend|our|today['’]s|christmas)\s+quiz|answers\s+(?:on\s+page|at\s+the\s+(?:foot|bottom|end))|"
    r"I\s+dream(?:ed|t)\s+that|in\s+my\s+dream|satirical\s+(?:site|piece|magazine|weekly|column)|"
    r"historical\s+(?:(?:UN|U\.N\.)\s+)?(?:Security\s+Council|crisis)|our\s+(?:own\s+)?(?:mini|junior|youth|school|"
    r"student)[-\s]+(?:UN\s+)?Security\s+Council|"
    r"victory\s+points|wooden\s+(?:cubes|meeples|figures)|(?:veto|event|action)\s+cards?|school\s+magazine|"
    r"debating\s+(?:club|society)))\b"
)
# "Our Model UN does better", "more like a mock debate than": set beside the real Council, and not told of.
_LIKENED = late(
    r"\b(?:(?i:like|unlike|than|resembl\w+|recall\w*|worthy\s+of|fit\s+for|not|even|as\s+in|call\s+it|"
    r"mistake\s+it\s+for|"
    r"reminiscent\s+of|reminds?\s+\w+\s+of))\s+(?:an?|some|any|our|my|your|the\s+average)\s+(?:\w+\s+){0,2}?"
    r"(?:Model|mock|Mock)\s+(?:UN|U\.N\.|United\s+Nations|\w+)\b|"
    r"\b(?i:our|my|your|any|an?|the\s+local|most)\s+(?:\w+\s+){0,3}?Model\s+(?:UN|U\.N\.|United\s+Nations)"
    r"(?:\s+(?:club|team|class|society|kids|teams|clubs))?\s+(?i:does|did|do|would|could|can|is|are|manages?|has|have|"
    r"gets?|runs?|handles?|show\w*)\s+(?:(?i:do|have|it|this|that|be|much|far|a\s+lot|more|done|things|shown)\s+)*"
    r"(?i:better|worse|faster|quicker|more|grown-up|sense|backbone|spine|courage|guts|discipline)\b"
)
# "France (Aoife, 2nd Law)", "China (Ben Carey, Year 11)": who sits for it, and in which class.
_PLAYS_IT = late(
    r"\b[A-Z][a-z]{2,}\s+\((?!History|Geography|Politics|English|Economics|Law|Civics|Government)"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?,?\s+(?i:(?:1st|2nd|3rd|4th|5th|6th|first|second|third|fourth|fifth|sixth|"
    r"final)[-\s](?:year|form|grade|law|arts|science|commerce|medicine|history|engineering)|(?:year|form|grade|"
    r"class)\s+\d\w*)(?:,[^()\n]{0,30})?\)"
)
_MODEL_UN = late(r"\b[A-Z]*MUN\b")
# Two different ones are.
_HINTS = Seeker(
    r"(?i)\b(simulat(?:ed|ion|ions|ing)|students?|pupils?|high\s+school|schools?|Harvard|university|college|"
    r"players?|rulebook|tiles|dice|cubes|cards|critics|the\s+film|the\s+movie|the\s+novel|the\s+play|second\s+act|"
    r"third\s+act|"
    r"characters?|cast|actors?|actress|novel|game['’]s|suppose\s+that|imagine\s+that|stalls|audiences?|delegates)\b"
)
_PAIRS = frozenset(
    tuple(pair.split("+"))
    for pair in (
        "simulat+deleg",
        "simulat+stude",
        "simulat+unive",
        "simulat+harva",
        "simulat+schoo",
        "simulat+colle",
        "pupil+schoo",
        "pupil+deleg",
        "deleg+schoo",
        "rulebook+playe",
        "rulebook+tiles",
        "rulebook+cards",
        "dice+cards",
        "tiles+cubes",
        "game's+playe",
        "the p+stall",
    )
)


# Without one of these, in small letters, neither can match; looking for them costs next to nothing.
_CUES = (
    "mun", "model u", "mock", "role", "video game", "videogame", "patch notes", "multiplayer", "expansion pack",
        "in-game", "board game", "gameplay", "screenplay", "box office",
    "season ", "sci-fi", "student", "fiction", "fictitious", "starring", "alternate", "played by", "novel", "gamer",
        "showrunner", "war gam", "war-gam", "wargam", "as if", "thriller",
    "'s play", "’s play", "the play", "film", "movie", "sitcom", "episode", "the series", "the game", "school",
        "simulat", "movies", "out of", "subtitle", "directed", "best delegate", "crisis committee", "caucus",
        "they study", "they go", "victory points",
    "satire", "comedy", "farce", "musical", "opera", "drama", "short story", " act", "so begins",
    "so opens", "so ends", "book by", "play by", "play at",
    "comic", "miniseries", "plot:",
    "wooden", " game", "tabletop", "played ", "april fool", "quiz", "answers ", "dream", "satirical",
    "historical ", "our mini", "our own ", "our junior", "our youth", " year", " form", " grade", " class ", " law)",
        " arts)", "-year", "science)", "commerce)", "medicine)", "history)", "engineering)",
    "cards", "debating", "rulebook", "tiles", "dice", "pupil", "game's", "game’s", "players",
)  # fmt: skip


@cache
def _cues() -> AhoCorasick:
    return AhoCorasick(list(_CUES), matchkind=MatchKind.Standard)


def is_pretence(text: str) -> bool:
    """Whether a report is about a game, a film, a novel or a student exercise of the body."""
    if not _cues().find_matches_as_indexes(text.lower()):
        return False
    text = _LIKENED.sub(" ", text)
    if _SURE.search(text) or _PLAYS_IT.search(text) or ("MUN" in text and _MODEL_UN.search(text)):
        return True
    hints = {m[1].lower().replace("’", "'") for m in _HINTS.finditer(text)}
    return any(any(h.startswith(a) for h in hints) and any(h.startswith(b) for h in hints) for a, b in _PAIRS)


# Of a report that never speaks of the United Nations, nor of anybody sent there: the security council of a State.
_DOMESTIC = Seeker(
    r"\b(?:[Dd]ecrees?|[Gg]overnors?|[Oo]ligarchs?|presidential\s+(?:palace|complex|office|decree)|Putin|Shoigu|"
    r"Patrushev|Lukashenk[oa]|Kremlin|citizenship|"
    r"[Pp]resident(?:ial)?\s+signed|chief\s+of\s+(?:the\s+)?(?:general\s+)?staff|"
    r"council\s+that\s+[A-Z]\w+(?:\s+[A-Z]\w+)?\s+"
    r"chairs|[Mm]inister\s+of\s+(?:the\s+)?[Ii]nterior)\b"
)
_ABROAD = late(
    r"\bUN\w*\b|\bU\.\s?N\.|\b[Uu]nited\s+[Nn]ations\b|\bNew\s+York\b|\bUNITED\s+NATIONS\b|\b(?i:envoys?|ambassadors?|"
    r"diplomats?|resolutions?|drafts?|peacekeep\w+|secretary-general|veto\w*|"
    r"sanctions\s+regime|charter)\b"
)


# Its officers, and who sits in it: no diplomat, and nobody of the kind in New York.
_OFFICERS = Seeker(
    r"\b(?:(?:(?:[Dd]eputy\s+)?[Ss]ecretary(?!-)|[Dd]eputy\s+[Cc]hair(?:man|woman|person)?)\s+of\s+(?:the\s+|its\s+|"
    r"our\s+)?"
    r"(?:[Ss]tate\s+|[Nn]ational\s+)?Security\s+Council|(?:Security\s+Council|council)(?:['’]s)?\s+(?:[Dd]eputy\s+)?"
    r"(?:[Ss]ecretary(?![\s-]+[Gg]eneral)|[Cc]hairman)|(?:head\s+of\s+state|president)['’]s\s+press\s+"
    r"(?:service|office|secretary)|speakers?\s+of\s+(?:both|the\s+two)\s+(?:chambers|houses)|presidential\s+press\s+"
    r"service)\b"
)
_IN_NEW_YORK = late(
    r"\bUN\w*\b|\bU\.\s?N\.|\b[Uu]nited\s+[Nn]ations\b|\bN(?:ew|EW)\s+Y(?:ork|ORK)\b|"
    r"\bUNITED\s+NATIONS\b|\b(?i:envoys?|ambassadors?|"
    r"permanent\s+representatives?|peacekeep\w+|blue\s+helmets?)\b"
)


def is_domestic(text: str) -> bool:
    """Whether a report of "the Security Council" is about a State's own."""
    return bool(_DOMESTIC.search(text)) and not _ABROAD.search(text)


def has_its_officers(text: str) -> bool:
    """Whether a report names officers that only a State's own security council has, and nobody in New York."""
    return bool(_OFFICERS.search(text)) and not _IN_NEW_YORK.search(text)
