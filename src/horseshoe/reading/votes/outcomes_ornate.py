"""What became of a text, in the figures of the press: it sank, was laid to rest, went into the books, down it went."""

from __future__ import annotations

from horseshoe.reading.votes.outcomes_words import C, D

_WORD = r"(?:(?!and |but |which |that |who |was |were |had |has |have |would |will |could )(?:[\w'’-]+|<[A-CE-Z]\d+>) )"
# Where no text goes that lives: only of a text, for talks and hopes sink too.
_DOOM = (
    r"(?:waste - ?paper basket|waste ?- ?basket|wastebasket|dust ?- ?bin|dustbin|(?:rubbish|dust|scrap) ?- ?heap|bin|"
    r"grave|graveyard|tomb|shredder|scaffold|flames|fire|archives?|bottom(?: of the (?:sea|river|drawer))?|shelf|"
    r"oblivion|history|limbo|drawer|long grass)"
)
_SENT = r"(?:consigned|relegated|committed|dispatched|despatched|condemned|sent|cast|thrown|tossed|packed off)"
_LIVES_NOT = (
    r"(?:sank(?: without (?:a )?trace)?|foundered|perished|drowned|expired|succumbed|capsized|bit the dust|"
    r"came a cropper|ran aground|ran into the sands?|went under|(?:went|goes|got|gets|is going) (?:\w+ )?nowhere|"
    r"came to nought|went by the board|fell by the wayside|fell at the (?:first|last|final) (?:fence|hurdle)|"
    r"did not (?:make it|survive|live|prevail|go far|get far|have the votes)|failed to (?:prosper|survive|prevail|"
    r"make it)|died (?:the|a) death|went (?:to its|the way of)|was (?:laid to rest|buried|interred|sent packing|"
    r"shown the door|no more|lost|doomed by)|"
    rf"(?:was|were) {_SENT} to (?:the )?{_DOOM})"
)
_END = r"(?= (?:[.,;:!)—]|on\b|in\b|at\b|by\b|with\b|when\b|as\b|for\b|because\b|after\b|before\b|under\b|<M|last\b)|$)"
REJECTED = (
    rf"(?P<what>{D}) (?:, [^,;.]{{3,120}} , )?{_WORD}{{0,16}}?(?P<verb>{_LIVES_NOT})(?P<fate>){_END}",
    rf"(?P<verb>\bdown (?:it|they|{D}|the (?:text|whole)) (?:goes|went|came|comes|go)|\bdown (?:goes|went|came) "
    rf"(?:{D}|it))\b",
    # "the Council's refusal on Friday to move to the Congo"
    rf"{C} (?:'s )?(?P<verb>refusal (?:on |of )?(?:last )?<M\d+> to [a-z]+)",
    rf"(?P<verb><M\d+> 's refusal (?:by|of) (?:the )?{C} to [a-z]+)",
)
ADOPTED = (
    # "the paragraph was retained by 12 votes"
    r"\b(?:paragraph|clause|phrase|sentence|passage|words?|preamble|article|provision)s? [^.;]*?\b"
    r"(?P<verb>(?:was|were) (?:retained|maintained|kept|preserved)(?= (?:by|with|in) <[VT]))",
    # "it goes into the books as resolution 1564"
    r"(?P<verb>\b(?:goes|went|go|gone|enters|entered|passes|passed) (?:down )?(?:in|into|on) (?:the |its )?(?:books?|"
    r"records?|annals|history|statute books?|archives|minutes|files)(?: of [^,;.]{1,30}?)? (?:as|under) (?:the )?"
    r"(?:<[CU]\d+> (?:'s )?)?<[DR]\d+>)",
    r"(?P<verb>\b(?:it|the text|the paper|<D\d+>) (?:bears|carries|has|was given|received|got|took|takes) the "
    r"(?:number|symbol) <R\d+>)",
)
