"""The needs that come with the package are those of its patterns."""

from __future__ import annotations

import json
import subprocess
import sys

from horseshoe.reading.words.needs_told import PLACE

_TELL = "import json; from horseshoe.reading.words.needs_told import told; print(json.dumps(told()))"


def test_what_is_stored_is_what_would_be_read_off_now() -> None:
    # A process of its own: other tests make patterns too.
    done = subprocess.run([sys.executable, "-c", _TELL], capture_output=True, text=True, check=True)
    assert json.loads(PLACE.read_text(encoding="utf-8")) == json.loads(done.stdout), "run: make needs"
