"""How statements are made, whoever makes one: told as a rule, and no statement that was."""

from __future__ import annotations

import re

from horseshoe.reading.line import Line
from horseshoe.reading.words.patterns import Pattern

_C = r"<C\d+>"
# "Such statements are agreed by consensus": how any is made, and none that was.
_BY_RULE = Pattern(
    r"(?:^|[;:,—\"] |\b(?:but|and|as|since|because|that|while|although|though) )(?:such |all |any |these |those |"
    r"council |"
    rf"{_C} |{_C} 's |press |presidential |joint |formal |its |unlike \w+ , )*statements (?:to the (?:press|media) |"
    rf"(?:of|by) (?:the )?(?:{_C}|council) (?:president )?|, [^,]{{1,60}} , )?(?:are|is|must|need|needs|require|"
    rf"requires|have to|can|may|carry|take|do|"
    r"should|only|lack|enjoy|reflect)\b(?! (?:being|now|still|expected|due|under|in the works))|"
    r"\b(?:an?|any|each|every|such an?)(?: [\w-]+){0,2} statement (?:(?:of|by|"
    r"from) (?:the )?<C\d+> )?(?:, [^,]{1,60} , |which |that )?(?:requires?|needs?|must|has to|can only|can be|cannot|"
    r"takes|is (?:only )?(?:agreed|adopted|issued) (?:only |by)|carries|is not (?:legally )?binding|requires all)\b|"
    r"^(?:\" )?an? (?:press |presidential |council |<C\d+> )*statement is (?:an?|the|one|considered|generally|usually|"
    r"less|weaker|seen|regarded|defined)\b|"
    r"\bsuch (?:an? )?(?:[\w-]+ )?statements? (?:the|its|a) |"
    r"\b(?:adoption|issuance|issuing|release|approval|agreement) of (?:an?|the|any|such an?|all)? ?(?:press |"
    r"presidential |joint |council )?statements? (?:requires?|needs?|takes|depends|must)\b|"
    r"\b(?:history|habit|record|tradition|practice|custom|pattern) of (?:\w+ly )?(?:oppos|block|veto|reject|stopp|"
    r"prevent)ing\b|\b(?:must|have to|need to|had to|needs? to|has to) (?:all )?(?:consent|agree|approve|sign off|"
    r"assent|accept|back|support) (?:to |on |with )?(?:an?|any|every|each|such an?|it|"
    r"them)(?: [\w-]+){0,2}(?: statements?)?\b"
)


def rule(line: Line) -> re.Match[str] | None:
    """Where a sentence says how statements are made."""
    return _BY_RULE.search(line.norm) if "statement" in line.norm else None


def is_by_rule(line: Line) -> bool:
    """Whether a sentence says how statements are made, and names none that was or is to be."""
    m = rule(line)
    return m is not None and "statement" not in line.norm[: m.start()] + line.norm[m.end() :]
