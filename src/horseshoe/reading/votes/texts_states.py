"""States whose name before "resolution" or "text" nearly always means one thing: the matter, or the author."""

# fmt: off
# A plain name or adjective before "resolution" is as often the subject as the author: these nearly always are.
SUBJECTS = frozenset([
    "SYR", "ISR", "PSE", "IRN", "PRK", "SDN", "SSD", "HTI", "MMR", "YEM", "AFG", "IRQ",
    "MLI", "CYP", "CAF", "COD", "LBN", "LBY", "SOM", "KHM", "TLS", "ESH", "XKX", "BIH",
    "LBR", "BDI",
])
# "US vetoes Brazil text": the author, for these are seldom the matter.
TABLERS = frozenset([
    "CHN", "FRA", "GBR", "RUS", "SUN", "USA", "BRA", "JPN", "DEU", "ITA", "ESP", "NOR",
    "IRL", "NZL", "AUS", "CAN", "MEX", "ARG", "CHL", "CHE", "MLT", "ALB", "ECU", "GAB",
    "ARE", "KWT", "JOR", "EGY", "TUN", "DZA", "MAR", "PAK", "IND", "IDN", "MYS", "VNM",
    "NLD", "BEL", "SWE", "POL", "PRT", "AUT", "LUX", "DNK", "FIN", "GUY", "PAN", "SVN",
    "KOR", "GRC", "TUR", "GHA", "KEN", "URY", "COL",
])
# fmt: on
