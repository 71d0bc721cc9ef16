"""How voters stood, in words of other languages that have their voters behind them: "Against acted only Bolivia"."""

from __future__ import annotations

from horseshoe.reading.words.word_for_word_sides import NO, YES, Table

_NAME = r"(?= (?:(?:only|also|both|the|all|once more|again) ){0,3}(?P<name>\w))"
_DID = (
    r"(?:has |have |had )?(?:acted|spoke out|spoken out|voted|came out|came forward|stood|pronounced themselves|"
    r"expressed themselves|declared themselves|cast their votes)"
)
_IT = r"(?: (?:it|this|(?:the|this) (?:text|draft|project|resolution|document|decision|proposal)))?"
_Q = r"[\"“”'‘’«»]?"
_PAPERS = r"(?:votes?|tickets?|ballots?|voices?)"
_MEMBER = (
    r"(?:(?: the| a)?(?: (?:non-permanent|permanent|elected|african|arab|standing)){1,2} (?:members?|countr(?:y|ies)|"
    r"states?))?"
)
_BE = r"(?:is|are|was|were)"

FRONTED: Table = (
    (rf"(?<![\w\"“])(?P<a>{_Q}(?:against|in counter|in contra|counter){_Q}{_IT}) "
     rf"(?P<b>{_DID}){_NAME}",
     {"a": "against it", "b": "voted"}),
    (rf"(?P<parts>)(?P<a>{_Q}(?:for|to favou?r){_Q}{_IT}) (?P<b>{_DID}){_NAME}",
     {"a": "in favour of it", "b": "voted"}),
    (rf"(?P<a>\b(?:in favou?r)(?: of)?{_IT}) (?P<b>{_DID}){_NAME}", {"a": "in favour", "b": "voted"}),
    (r"(?P<x>\b(?:have|has) voted against)(?: it)?(?= ?:)", {"x": "voting against"}),
    (r"(?P<x>\b(?:have|has) voted (?:for|in favou?r))(?: it)?(?= ?:)", {"x": "voting in "
     "favour"}),
    (r"(?P<x>\b(?:have|has|are|is) abstained)(?= ?:)",
     {"x": "abstaining"}),
    (r"(?P<begins>)(?P<x>(?:they |themselves |have |has ){0,2}(?:abstained|refrained|restrained|"
     r"held back)(?: themselves| itself)?(?: (?:from|of|in|at) (?:the )?voting)?)" + _NAME,
     {"x": "abstaining were"}),
    (r"(?P<begins>)(?P<x>they (?:have )?voted (?:in counter|in contra|in against))" + _NAME,
     {"x": "voting against were"}),
    (r"(?P<begins>)(?P<x>they (?:have )?voted to favou?r)" + _NAME,
     {"x": "voting in favour were"}),
    (r"(?P<begins>)(?P<x>(?:have )?voted against it)" + _NAME, {"x": "voting "
     "against were"}),
    (r"(?P<x>\bof (?:the )?(?:voice|vote) (?:contained|abstained) (?:themselves|itself))" + _NAME,
     {"x": "abstaining were"}),
    (r"(?P<x>\bin (?:the )?(?:voting|vote) (?:did|has|have) not (?:participated?|take part|taken part))" + _NAME,
     {"x": "not taking part in the vote were"}),
    (rf"(?P<x>\b(?:casting|throwing|giving|using) (?:(?:an?|the|also|its|their) )*{NO} {_PAPERS}(?: at the same time|"
     rf" in the same vote)?(?: (?:also|too))? (?:{_BE}|has|had)(?: also)?{_MEMBER}){_NAME}",
     {"x": "voting against were"}),
    (rf"(?P<x>\b(?:casting|throwing|giving|using) (?:(?:an?|the|also|its|their) )*{YES} {_PAPERS}(?: at the same time|"
     rf" in the same vote)?(?: (?:also|too))? (?:{_BE}|has|had)(?: also)?{_MEMBER}){_NAME}",
     {"x": "voting in favour were"}),
    (r"(?P<x>\b(?:those|the countries|the ones|members) saying [\"“‘']no[\"”’'])(?= (?:were|was|are))",
     {"x": "those voting against"}),
    (r"(?P<x>\b(?:those|the countries|the ones|members) saying [\"“‘']yes[\"”’'])(?= (?:were|was|are))",
     {"x": "those voting in favour"}),
    (r"(?P<x>\bamong (?:those|the countries|the ones|members) saying [\"“‘']no[\"”’'](?: there)?(?: also)? (?:took "
     r"place|found themselves|were|was|stood)(?: also)?)", {"x": "among those voting against were"}),
    (r"(?P<x>\bamong (?:those|the countries|the ones|members) saying [\"“‘']yes[\"”’'](?: there)?(?: also)? (?:took "
     r"place|found themselves|were|was|stood)(?: also)?)", {"x": "among those voting in favour were"}),
    (r"(?P<x>\bthe (?:no|counter|against|opposition|contrary)[ -](?:voices|votes) (?:came from|were (?:of|those of|"
     r"from)|(?:are|come) (?:of|from)))" + _NAME, {"x": "the votes against came from"}),
    (r"(?P<x>\bthe (?:voice[ -])?abstentions were (?:of|those of))" + _NAME, {"x": "abstaining were"}),
    (rf"(?P<x>(?<!among )(?<!Among )\bthe (?:abstained|abstaining|abstainers)(?: ones| countries)? {_BE})"
     rf"(?::)?{_NAME}",
     {"x": "abstaining were"}),
    (rf"(?P<x>{_BE} the abstained(?: ones)?)(?=[.,;])", {"x": "abstained"}),
    (r"(?P<parts>)(?P<x>contrary):?(?= (?P<name>\w))", {"x": "against:"}),
    (r"(?P<parts>)(?P<x>favou?rable):?(?= (?P<name>\w))", {"x": "in favour:"}),
    (rf"(?P<begins>)(?P<x>(?:also )?voting against(?: (?:it|also))? {_BE}(?: also)?{_MEMBER}){_NAME}",
     {"x": "voting against were"}),
    (rf"(?P<begins>)(?P<x>(?:also )?abstaining(?: also)? {_BE}(?: also)?{_MEMBER}){_NAME}", {"x": "abstaining were"}),
    (rf"(?P<parts>)(?P<x>abstentions? {_BE}){_NAME}", {"x": "abstaining were"}),
)
