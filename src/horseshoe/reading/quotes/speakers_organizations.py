"""Organizations whose names a sentence could be made of, or a title."""

from __future__ import annotations

from horseshoe.reading.words.late import late

ORGANIZATION_NAMES = (
    r"(?:Human Rights Watch|Save the Children|Physicians for Human Rights|(?:Doctors|Reporters) Without Borders|"
    r"White Helmets|Médecins Sans Frontières|Amnesty International|Norwegian Refugee Council|"
    r"International Crisis Group|Emergency Lawyers|UN Women|Committee to Protect Journalists|Action Against Hunger|"
    r"Committee to Save [A-Z]\w+|Defen[cs]e for Children)"
)
ORGANIZATION = late(rf"(?:the )?{ORGANIZATION_NAMES}")
"""Where a phrase begins with one."""
ORGANIZATIONS = late(rf"\b{ORGANIZATION_NAMES}\Z")
"""Where a stretch of text ends with one."""
OWNER = late(rf"\b{ORGANIZATION_NAMES}'s ")
"""Before somebody of theirs: "Save the Children's Inger Ashing"."""
