"""The commands of the desk, as cyclopts parses them."""

from __future__ import annotations

from collections.abc import Sequence

from cyclopts import App
from cyclopts.exceptions import CycloptsError

from horseshoe.cli.leaving import BAD_INPUT, complain
from horseshoe.version import __version__

app = App(
    name="horseshoe",
    help="The UN Security Council, computable: its law, its votes since 1946, and what reports say of them.",
    version=__version__,
    help_format="plaintext",
    suppress_keyboard_interrupt=False,
)
# Each command is imported when it is asked for: `horseshoe vote` never pays for reading.
# So the list says itself what each is for; the command's own docstring is its help.
_COMMANDS = {
    "check": ("horseshoe.cli.check:check", "Check reports against the record and the law.\n\n"
              "Leaves with 0 where it ran, 1 where --fail-on met its verdict, 2 where input was bad."),
    "story": ("horseshoe.cli.story:story", "Put many reports together into one account."),
    "vote": ("horseshoe.cli.votes:vote", "Show one vote: who voted how, and what the law makes of it."),
    "votes": ("horseshoe.cli.votes:votes", "List votes by member, position, day, outcome, topic, sponsor or text."),
    "council": ("horseshoe.cli.members:council", "Show who sat on a day, who presided, and what a decision took."),
    "member": ("horseshoe.cli.members:member", "Show a member's terms, presidencies and record."),
    "record": ("horseshoe.cli.record:app", "The record itself: sources, audit, and what a new file would change."),
    "simulate": ("horseshoe.cli.simulate:simulate", "Replay a meeting move by move: what the law makes of each."),
    "answers": ("horseshoe.cli.answers:app", "What researchers ask: agreement, alone, profile, vetoes, attempts ..."),
    "sql": ("horseshoe.cli.sql:sql", "Ask the record in SQL.\n\n"
            "Tables: votes, ballots, seats, statements, meetings, drafts, sources, corrections, disagreements, notes, "
            "findings, thresholds, and rulings, which decides every vote from its ballots; docs/columns.md says each "
            "column. Reads, changes nothing, opens no file and no address."),
    "page": ("horseshoe.cli.page:app", "The page as a folder of files for any web host."),
    "serve": ("horseshoe.cli.serve:serve", "Serve the page: look up votes and check reports in a browser.\n\n"
              "This machine alone, unless --public says otherwise."),
    "picture": ("horseshoe.cli.picture:picture", "Draw what the terminal shows of a check as an SVG."),
}
_USAGE = {
    "check": "Usage: horseshoe check SOURCE... [OPTIONS]",
    "story": "Usage: horseshoe story [SOURCE...] [OPTIONS]",
}
for _name, (_where, _help) in _COMMANDS.items():
    app.command(_where, name=_name, help=_help, **({"usage": _USAGE[_name]} if _name in _USAGE else {}))


def obey(words: Sequence[str]) -> int:
    """Run the command the words ask for; raises what it raises."""
    try:
        status = app(
            list(words), result_action="return_value", exit_on_error=False, print_error=False, help_on_error=False
        )
    except CycloptsError as error:
        complain(str(error).strip(), advice="See horseshoe --help")
        return BAD_INPUT
    return status if isinstance(status, int) else 0
