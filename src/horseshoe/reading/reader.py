"""What every reader of reports is: a page goes in, what it says comes out, unchecked.

The grammar (`report.read`) is one; `llm.ModelReader` is another. Checking takes either's word the same way.
"""

from __future__ import annotations

from typing import Protocol

from horseshoe.reading.pages.page import Page
from horseshoe.reading.reading import Reading


class Reader(Protocol):
    """Reads one report.

    Every span of what it returns holds: `page.text[start:end] == quote`. What it is not sure of, it leaves out.
    """

    def __call__(self, page: Page, published: str | None = None) -> Reading:
        """Read `page`, published on the ISO day `published` where the user knows it.

        Raises:
            HorseshoeError: this report, or the reader's own means, cannot be had.
        """
