"""`horseshoe record`: where the facts come from, whether they add up, and what a new file would change."""

from __future__ import annotations

from cyclopts import App

_HELP = """The record itself: its sources, its audit, and what a publisher's new file would change.

Without a command it lists the sources. HORSESHOE_RECORD names a folder with a record of your own (see import --to).
"""

app = App(name="record", help=_HELP)
# Imported when asked for, as the commands of main.py are.
_COMMANDS = {
    "sources": ("horseshoe.cli.record_sources:sources", "List the record's sources, with the terms of each."),
    "export": ("horseshoe.cli.exporting:export", "Write the record as Parquet, CSV, JSON or Popolo, with its terms."),
    "changes": ("horseshoe.cli.exporting:changes", "List what changed between two exported releases."),
    "import": ("horseshoe.cli.record_import:import_", "Show what files of its sources would change; --take takes it."),
    "update": ("horseshoe.cli.record_update:update", "Fetch what publishers changed, and take it where it holds."),
    "corrections": ("horseshoe.cli.record_corrections:corrections", "Print the errors found in public sources."),
    "audit": ("horseshoe.cli.record_audit:audit", "Put every check to the record, and show each exception."),
}
for _name, (_where, _said) in _COMMANDS.items():
    app.command(_where, name=_name, help=_said)


@app.default
def record() -> int:
    """List the record's sources."""
    from horseshoe.cli.record_sources import sources

    return sources()
