"""What texts deal with, asked by several at once, is told to each as it is told to one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from horseshoe.checking.dealing import Dealing
from horseshoe.checking.index import index_of
from horseshoe.record.store import load

WANTED = frozenset({"ceasefire"})


def test_asked_by_many_at_once_no_vote_is_lost() -> None:
    index = index_of(load())
    every = (1 << len(index.entries)) - 1
    alone = Dealing(index).told(every, WANTED)
    shared = Dealing(index)
    parts = [sum(1 << n for n in range(at, len(index.entries), 8)) for at in range(8)]
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda bits: shared.told(bits, WANTED), parts))
    assert (sum(dealing for dealing, _ in told), sum(untold for _, untold in told)) == alone
    assert alone[0]
