"""Where a publisher offers a source's file: at one address, at one a year, or in a list of a data set's files.

Two kinds of list are read. `dataverse`: a data set in the native API of a Dataverse
(https://guides.dataverse.org/en/latest/api/native-api.html), whose file is then had as it was deposited
(https://guides.dataverse.org/en/latest/api/dataaccess.html). `files`: a JSON array of objects with name, format and
url, as the United Nations Digital Library answers for a record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import httpx

from horseshoe.errors import InputError
from horseshoe.intake.download import Download

_YEAR = "{year}"
_NAMED = 5  # of the files a list has, where none or several are meant


class Downloads(Protocol):
    """What can bring the file at an address to a path."""

    def download(self, address: str, path: Path, sha256: str | None = None) -> Download: ...


@dataclass(frozen=True, slots=True)
class Offer:
    """How a source's file is offered.

    Attributes:
        address: of the file; '{year}' in it stands for each year.
        sha256: of the file, where its publisher has said it.
        listing: address of the list of files instead, with `kind`, 'dataverse' or 'files', and `file`, what the name
            of the one file matches.
    """

    address: str = ""
    sha256: str | None = None
    listing: str = ""
    kind: str = ""
    file: str = ""

    @classmethod
    def of(cls, said: Mapping[str, Any]) -> Offer | None:
        """What an entry of sources.toml says of it; None where it says no address."""
        if not said.get("address") and not said.get("listing"):
            return None
        return cls(**{name: said[name] for name in cls.__slots__ if name in said})


def bring(offer: Offer, path: Path, years: Iterable[int], downloads: Downloads) -> list[Download]:
    """The files of an offer, downloaded beside one another under names that begin with that of `path`.

    Args:
        offer: how the file is offered.
        path: where it goes; one of a year goes to that name with '-YEAR'.
        years: those an address with '{year}' is asked for.
        downloads: what fetches.

    Raises:
        InputError: a file or the list cannot be had, or the list has no such file, or several.
    """
    if offer.listing:
        had = downloads.download(offer.listing, path.with_name(f"{path.name}.list"))
        return [downloads.download(_listed(offer, had.path), path, offer.sha256)]
    if _YEAR not in offer.address:
        return [downloads.download(offer.address, path, offer.sha256)]
    return [
        downloads.download(offer.address.replace(_YEAR, str(year)), path.with_name(f"{path.name}-{year}"))
        for year in years
    ]


def _listed(offer: Offer, path: Path) -> str:
    """The address of the one file of the list that is meant."""
    try:
        held = json.loads(path.read_bytes())
        files = dict(_KINDS[offer.kind](held, httpx.URL(offer.listing)))
    except (ValueError, KeyError, TypeError, AttributeError, httpx.InvalidURL) as error:
        raise InputError("is no list of files as expected", where=offer.listing, advice=_BY_HAND) from error
    meant = [name for name in files if re.search(offer.file, name)]
    if len(meant) != 1:
        found = f"{len(meant)} files match" if meant else "no file matches"
        names = ", ".join(sorted(meant or files)[:_NAMED]) or "nothing"
        raise InputError(f"{found} {offer.file!r}; it has {names}", where=offer.listing, advice=_BY_HAND)
    return files[meant[0]]


def _dataverse(held: Any, at: httpx.URL) -> Iterable[tuple[str, str]]:
    for entry in held["data"]["latestVersion"]["files"]:
        file = entry["dataFile"]
        # A table is offered as the server has made it over, in tabs, unless the deposited file is asked for.
        asked = {"format": "original"} if file.get("originalFileFormat") else {}
        yield file["filename"], str(at.copy_with(path=f"/api/access/datafile/{int(file['id'])}", params=asked))


def _files(held: Any, at: httpx.URL) -> Iterable[tuple[str, str]]:
    for file in held:
        url = httpx.URL(file["url"])
        if (url.scheme, url.host, url.port) == (at.scheme, at.host, at.port):  # a list does not lead elsewhere
            yield f"{file['name']}{file['format']}", str(url)


_KINDS = {"dataverse": _dataverse, "files": _files}
_BY_HAND = "Look at the publisher's page, and name the file's address with --address, or use horseshoe record import"
