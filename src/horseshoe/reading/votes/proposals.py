"""What kind of text a sentence has voted on: a motion on procedure, an admission, an appointment, an amendment."""

from __future__ import annotations

from horseshoe.reading.claims.actions import Proposal
from horseshoe.reading.line import Line
from horseshoe.reading.words.patterns import AnyOf, Pattern

_PROCEDURAL = Pattern(
    r"\b(?:procedural (?:vote|motion|ballot|matter|question|decision|issue|move)|"
    r"(?:adopt|approv|vot|veto|reject|dispute|quarrel|battle)\w* (?:[^ .;]+ ){0,3}agenda|provisional agenda|"
    r"agenda (?:vote|(?:was|were|had been) (?:adopted|approved|rejected|put))|"
    r"(?:put|plac|inscri|includ|add|insert|keep|kept|strik|struck|remov|enter|admit|inscrib|tak)\w* (?:[^ .;]+ ){0,14}?"
    r"(?:on|in|to|from|off|upon|into) (?:the |its |<C\d+> (?:'s )?|council 's )*(?:provisional )?agenda|"
    r"(?:hold|holding|held|go ahead with|proceed with|convene|block|prevent) (?:a |an |the )?(?:[\w-]+ |"
    r"<[A-Z]\d+> ){0,3}(?:meeting|session|discussion|debate)|"
    r"participation (?:of (?:[\w-]+ |<[A-Z]\d+> (?:'s )?){1,4})?(?:by|via|through|over) (?:a )?(?:video|remote|screen)|"
    r"vot\w+ (?:[\w'-]+ ){0,4}?participat\w+ (?:of |by )?(?:[\w-]+ |<[A-Z]\d+> |'s ){0,6}?(?:in|at) (?:the |this |"
    r"its )?(?:meeting|session|sitting)|for the meeting|invit(?:e|ing|ation of) (?:[\w-]+ |<[A-Z]\d+> |"
    r", ){0,6}?to (?:speak|address|brief|participate|take (?:part|a seat)|attend|join)|emergency special session|"
    r"(?:matter|question|point|one|rules|<V\d+>) (?:of )?procedure|"
    r"vot\w+ (?:[\w'-]+ |<[A-Z]\d+> ){0,3}?to (?:hear|invite|go ahead|proceed|(?:let|allow|permit) (?:[\w'-]+ |"
    r"<[A-Z]\d+> |, ){1,8}?(?:speak|address|brief|briefing|participate|take (?:part|the floor|a seat)|attend|join|"
    r"be heard|appear|sit in|speech|statement|discussion|debate|meeting|session|hearing))\b|"
    r"(?:to|on) (?:adjourn\w*|suspend(?:ing)? the (?:meeting|session|sitting)|put(?:ting)? off (?:the|its) (?:meeting|"
    r"session|vote|sitting)|postpon\w+ (?:the |its |further |any )*(?:meeting|session|vote|sitting|"
    r"debate|discussion|consideration|deliberations|matter|question|item|voting)|recess\w*)|"
    r"(?:request|motion|appeal|plea|bid) for (?:[^ .;,]+ ){0,5}?(?:recess|adjournment|suspension|postponement|pause)|"
    r"(?:motion (?:of|for|to) adjourn|(?:call|plea|appeal|bid|attempt) for an? (?:delay|postpone|adjourn|deferr|"
    r"recess))\w*|(?:have|having|had|get|got) (?:it|<D\d+>|the vote|the voting) (?:put off|postponed|delayed|deferred|"
    r"adjourned)|moved (?:for (?:an? )?(?:adjournment|recess|postponement|closure)|(?:to|that (?:(?:the )?<C\d+>|it|"
    r"they|"
    r"members|the members)(?: should)?) (?:adjourn|recess|"
    r"postpone|suspend|invite|defer))|"
    r"request (?:for|to) (?:an? |hold |discuss |convene )+(?:[\w-]+ |<[A-Z]\d+> ){0,3}(?:meeting|session|debate|"
    r"discussion)|(?:giv\w+|gave|grant\w*|accord\w*|claim\w*) (?:[^ .;]+ ){0,24}?(?:priority|precedence)(?! (?:to|task|"
    r"for))|(?:priority|precedence) (?:of|over) (?:all |the |any |other )*<D\d+>|"
    r"vote on (?:an?|the|holding an?|calling an?) (?:(?:emergency|special|urgent|open|public|closed|private|rare) )*"
    r"(?:meeting|session|debate)(?: of the <O\d+>)?(?! 's)|shall meet in (?:emergency|special) session|"
    r"agreed to hear|(?:extend\w*|issu\w*|refus\w*|den\w+) (?:an |the |any )?invitation|"
    r"whether (?:<[A-Z]\d+> |[\w'-]+ ){1,6}?(?:should|could|might|may|can) (?:take part|speak|address|participate|join|"
    r"attend|be (?:heard|invited|allowed|seated))|"
    r"(?:it|this|that|they|these|which|votes?|motions?|decisions?|matters?|questions?|procedure|<D\d+>)"
    r"(?: , [^,;.]{1,40} ,)? (?:cannot|can not|may not|could not) be vetoed|"
    r"(?:no|without(?: any)?) (?:right of )?veto (?:applie[sd]|(?:is|was|being) (?:possible|allowed|available|"
    r"permitted)|counts|counted|works|worked|runs|ran)|"
    r"procedural (?:in )?(?:quality|nature|character|kind|type|status)|"
    r"(?:question|matter|nature|kind|quality|character) of procedure|"
    r"veto(?: (?:right|power)s?)? (?:(?:did|does|do|could|can) not|(?:did|does) n't|had no) (?:run|apply|work|count|"
    r"operate|exist|come into play|come into force|hold|be used|help|effect|force|place)|"
    r"veto(?: (?:right|power)s?)? (?:was|is|were|are) (?:not (?:available|possible|valid|applicable|in (?:force|play))|"
    r"of no (?:use|avail|effect)|without effect|inapplicable|unavailable|useless|powerless|worth nothing)|"
    r"(?<!there )(?:was|is|being|meant|made|amounted to|counted as) (?:, )?(?:for (?:once|all that) |this time |"
    r"therefore |thus |here |in this case |, )+(?:no|not a|not , [\w ]{1,20} , a) veto)\b"
)
_ADMISSION = Pattern(
    r"\b(?:full (?:<[CU]\d+> )?member(?:ship)?|membership (?:bid|application|in the)|admission|"
    r"admit(?:ted|ting)?|bid for membership)\b"
)
_APPOINTMENT = Pattern(
    r"\b(?:second term|third term|secretary - ?general candidate|as (?:<[CU]\d+> )?(?:chief|"
    r"secretary)|candidacy|next secretary)\b"
)
_OTHER_PROPOSALS = AnyOf(_PROCEDURAL, _ADMISSION, _APPOINTMENT)


def proposal_of(line: Line) -> Proposal | None:
    """The kind the sentence names; None where it names none."""
    drafts = line.tags("D")
    if drafts and drafts[0][1].value.amendment and not line.tags("R", 0, drafts[0][0]):
        return Proposal.AMENDMENT
    if any("procedural" in line.text[c.start : c.end].lower() for _, c in drafts):
        return Proposal.PROCEDURAL_MOTION
    if not _OTHER_PROPOSALS.on(line.norm):
        return None
    if _PROCEDURAL.search(line.norm):
        return Proposal.PROCEDURAL_MOTION
    if _ADMISSION.search(line.norm):
        return Proposal.ADMISSION
    return Proposal.APPOINTMENT if _APPOINTMENT.search(line.norm) else None
