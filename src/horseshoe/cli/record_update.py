"""`horseshoe record update`: fetch what publishers changed, and take it where the record still holds with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from horseshoe.cli.leaving import BAD_INPUT, FOUND, RAN
from horseshoe.errors import HorseshoeError, InputError

if TYPE_CHECKING:
    from horseshoe.intake.offers import Downloads, Offer
    from horseshoe.record.check import Exceptional
    from horseshoe.record.comparing import Comparison

DOWNLOADS = "downloads"
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update came to.

    Attributes:
        unchanged: sources that have nothing new. brought: what each of the others brings.
        failed: source to why it could not be had.
        state: the new state of the record; None where there is none.
        broken: what the new state could not have explained: the old one then stands.
    """

    unchanged: tuple[str, ...]
    brought: tuple[Comparison, ...]
    failed: Mapping[str, str]
    state: Path | None
    broken: tuple[Exceptional, ...]


def update(
    *sources: str, to: Path, address: tuple[str, ...] = (), format: Literal["text", "json"] = "text"
) -> int:
    """Fetch the sources' files from their publishers' addresses, and take what is new into a record of your own.

    Asks only for what changed, takes up what broke off, and leaves the record in use as it is until the new one has
    passed its audit. Leaves with 1 where it did not pass, with 2 where a source could not be had.

    Parameters
    ----------
    sources
        Ids of sources; all whose publishers offer a file where none is named.
    to
        Folder of your record; made where there is none.
    address
        ID=URL, where a source's file is: beside the addresses of sources.toml, and before them.
    format
        text or json.
    """
    from horseshoe.intake.download import Downloader

    found = bring(to, _asked(sources, to, address), Downloader(), datetime.now(UTC).year)
    if format == "json":
        _json(found)
    else:
        _page(found, to)
    return FOUND if found.broken else BAD_INPUT if found.failed else RAN


def bring(to: Path, offers: Mapping[str, Offer], downloads: Downloads, year: int) -> Updated:
    """Download, compare, audit, and put in place.

    Args:
        to: the user's folder.
        offers: source to how its file is offered.
        downloads: what fetches.
        year: the present one. Files of a year each are asked for from the year the record reaches to.
    """
    from horseshoe.intake import offers as offered
    from horseshoe.record.comparing import compare
    from horseshoe.record.holding import Holding
    from horseshoe.record.place import CURRENT, current
    from horseshoe.record.taking import Import, imported, keep, taken

    base = current(to if (to / CURRENT).exists() else None)
    holding, known = Holding.of(base), imported(base)
    years = range(holding.through.year, max(year, holding.through.year) + 1)
    unchanged, brought, imports, failed = [], [], [], {}
    for source, offer in offers.items():
        try:
            had = offered.bring(offer, to / DOWNLOADS / source, years, downloads)
            news = [file.path for file in had if file.sha256 not in known]
            for path in news:
                found = compare(path, holding)
                if found.source != source:
                    raise InputError(f"is a file of {found.source}, not of {source}", where=path.name)
                holding = taken(holding, found)
                brought.append(found)
                imports.append(Import.of(path, found))
            if not news:
                unchanged.append(source)
        except HorseshoeError as error:
            failed[source] = str(error)
    state, broken = keep(holding, to, base, imports) if brought else (None, ())
    return Updated(tuple(unchanged), tuple(brought), failed, None if broken else state, broken)


def _asked(sources: tuple[str, ...], to: Path, address: tuple[str, ...]) -> dict[str, Offer]:
    from horseshoe.intake.offers import Offer
    from horseshoe.record.place import CURRENT, current, toml

    listed = toml("sources.toml", current(to if (to / CURRENT).exists() else None))
    known = {name: offer for name, said in listed.items() if (offer := Offer.of(said))}
    for pair in address:
        name, _, url = pair.partition("=")
        if name not in listed or not url:
            raise InputError(f"{pair!r} is no ID=URL", where="--address", advice=f"IDs: {', '.join(listed)}")
        known[name] = Offer(url)
    for name in sources:
        if name not in listed:
            raise InputError(f"no source {name!r}", advice=f"One of: {', '.join(listed)}")
        if name not in known:
            raise InputError(
                listed[name].get("by_hand", "no address of a file is known"), where=name,
                advice=f"Name one with --address {name}=URL, or download it and use horseshoe record import",
            )  # fmt: skip
    if not known:
        advice = "Name one with --address ID=URL, or download files by hand and use horseshoe record import"
        raise InputError("no source has the address of a file", where="sources.toml", advice=advice)
    return {name: known[name] for name in sources or known}


def _json(found: Updated) -> None:
    from horseshoe.cli.encoding import as_json
    from horseshoe.cli.record_import import document_of

    document = {
        "unchanged": list(found.unchanged),
        "files": [document_of(one) for one in found.brought],
        "failed": dict(found.failed),
        "taken": str(found.state) if found.state else None,
        "broken": [{"vote": one.vote, "found": one.found} for one in found.broken],
    }
    print(as_json(document))


def _page(found: Updated, to: Path) -> None:
    from horseshoe.cli.record_import import show_file
    from horseshoe.cli.screen import console, inked, put

    out = console()
    for source in found.unchanged:
        put(out, inked(f"{source}: nothing new"))
    for one in found.brought:
        show_file(out, one)
    for why in found.failed.values():
        put(out, inked(why, "no"), hang=2)
    if found.broken:
        put(out, inked("Not taken: the record would no longer hold. The old one stands.", "no"))
        for exception in found.broken[:_SHOWN]:
            put(out, inked(f"{exception.vote}: {exception.found}"), indent=2, hang=2)
    elif found.state is not None:
        put(out, inked(f"Taken: {found.state}. Use it with HORSESHOE_RECORD={to}", "strong"))
