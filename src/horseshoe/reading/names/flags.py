"""Flags in messages ("14 for, 1 against 🇺🇸"): two regional letters name the State of their ISO code."""

from __future__ import annotations

from horseshoe.reading.names.mentions import Mention, MentionKind
from horseshoe.reading.words.late import late

_FIRST = 0x1F1E6  # the regional letter A
_FLAG = late("[\U0001f1e6-\U0001f1ff]{2}")
# Members of the Council since there were flags to type, by the two letters of ISO 3166.
_CODES = """
AE:ARE AL:ALB AO:AGO AR:ARG AT:AUT AU:AUS AZ:AZE BA:BIH BE:BEL BH:BHR BO:BOL BR:BRA CD:COD CH:CHE CI:CIV CL:CHL CN:CHN
CO:COL DE:DEU DK:DNK DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY ES:ESP ET:ETH FR:FRA GA:GAB GB:GBR GH:GHA GQ:GNQ GR:GRC GT:GTM
GY:GUY ID:IDN IE:IRL IN:IND IT:ITA JO:JOR JP:JPN KE:KEN KR:KOR KW:KWT KZ:KAZ LB:LBN LR:LBR LT:LTU LU:LUX LV:LVA MA:MAR
MT:MLT MX:MEX MY:MYS MZ:MOZ NE:NER NG:NGA NL:NLD NO:NOR NZ:NZL PA:PAN PE:PER PK:PAK PL:POL PT:PRT RU:RUS RW:RWA SE:SWE
SI:SVN SL:SLE SN:SEN SO:SOM TD:TCD TG:TGO TN:TUN TR:TUR UA:UKR UG:UGA US:USA UY:URY VC:VCT VE:VEN VN:VNM ZA:ZAF
"""
_STATES = {pair[:2]: pair[3:] for pair in _CODES.split()}


def find_flags(text: str, start: int, end: int) -> list[Mention]:
    """The flags in a part of a text that are of States the table knows."""
    found = []
    for m in _FLAG.finditer(text, start, end):
        code = _STATES.get("".join(chr(ord(letter) - _FIRST + ord("A")) for letter in m[0]))
        if code:
            found.append(Mention(m.start(), m.end(), (code,), MentionKind.STATE))
    return found
