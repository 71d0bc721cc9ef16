"""What a phrase for a speaker may begin or end with, and names hidden in it."""

from __future__ import annotations

from horseshoe.reading.words.late import late

ONE_NAME = late(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
CALLED_SO = late(
    r" (?:named|called|by the name of|identified as|known as) (?P<name>[A-Z][\w'-]+(?: (?:al-)?[A-Z][\w'-]+)*)$"
)
MISTER = late(r"^(?:Mr|Mrs|Ms|Dr)\.? ")
ODD_ENDS = late(
    r"^then (?:the )?|,? (?:Mr|Mrs|Ms|Dr|Sir)\.?$|^(?:Mr|Mrs|Ms|Dr)\.?$|^(?:for|of|from|at|to|in)\b.*$|^,+ ?|"
    r"(?<=[a-z])[.,]+$|^.*'s$"
)
PAPER = late(
    r"(?:(?:the|an?|its|new|latest|official|most|recent|preliminary|updated) )*(?:[Ff]igures|[Dd]ata|"
    r"[Ss]tatistics|[Nn]umbers|[Ee]stimates|[Cc]ounts?|[Tt]all(?:y|ies)|"
    r"reports?|stud(?:y|ies)|surveys?|analys[ie]s|inquir(?:y|ies)|assessments?|reviews?|bulletins?|"
    r"statements?|reporting|records|information|toll|sources|officials) (?:released |"
    r"published |issued |compiled |provided |collected |gathered |obtained |given |shared |verified |documented |"
    r"recorded |kept |cited )?"
    r"(?:by|from) (?:the |an? )?"
)
CALLED = late(r"[A-Z][\w&.-]*(?:(?: (?:for|of|and|in|the|to))* [A-Z][\w&.-]*){0,7}")
DETERMINED = late(r"(?:^|(?<= ))(?:[Tt]he|[Aa]n?) (?:senior |top |unnamed )?$")
WHOSE = late(r"(?:whose|who|which|where|when)\b")  # what follows names a State in passing
FRONTED = late(
    r"(?:In|On|At|After|Before|During|Following|Despite|Since|While|When|As|Earlier|Later|Meanwhile|"
    r"However|For|From|By|With|"
    r"Last|Also|But|And|Speaking|Instead|Ahead|Yesterday|Today|Separately|Afterwards|Although|Though)\b"
)
