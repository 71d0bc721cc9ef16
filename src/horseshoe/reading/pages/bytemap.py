"""Where a code point of the decoded text stood in the bytes, exactly, for every codec that decodes step by step."""

from __future__ import annotations

import codecs
from bisect import bisect_right
from functools import cached_property

_STRIDE = 1024  # bytes between two remembered states of the decoder


class ByteMap:
    """Code points of `data[skip:].decode(codec, "replace")` to bytes of `data`.

    Nothing is computed before it is asked for: most pages are read without anybody asking for bytes. The decoder is run
    once over the page, its state kept at every stride, and byte by byte only over the strides asked for, so
    multibyte, stateful and broken input all map as they were decoded.
    """

    def __init__(self, data: bytes, codec: str, skip: int, length: int) -> None:
        self._data, self._codec, self._skip, self._length = data, codec, skip, length
        self._strides: dict[int, tuple[list[int], int]] = {}  # those asked for

    def range(self, start: int, end: int) -> tuple[int, int] | None:
        """The bytes that decode to code points `start` to `end` (end exclusive, not before start).

        None where the codec gives up on broken input step by step, though not as a whole: an escape that never ends.
        """
        try:
            first = self._byte(start)
            return first, max(first, self._byte(end))
        except UnicodeError:
            return None

    @cached_property
    def _one_to_one(self) -> bool:
        """One byte a code point, as in ASCII and all single-byte codecs."""
        return self._length == len(self._data) - self._skip

    @cached_property
    def _marks(self) -> tuple[list[int], list[tuple[int, tuple[bytes, int]]]]:
        """Code points decoded before each stride, and (byte, state of the decoder) there."""
        decoder = codecs.getincrementaldecoder(self._codec)("replace")
        points, states, done = [], [], 0
        for at in range(self._skip, len(self._data), _STRIDE):
            points.append(done)
            states.append((at, decoder.getstate()))
            done += len(decoder.decode(self._data[at : at + _STRIDE]))
        return points, states

    def _byte(self, point: int) -> int:
        """The first byte of a code point; the end of the data for the end of the text."""
        if point >= self._length:
            return len(self._data)
        if self._one_to_one:
            return self._skip + point
        points, _ = self._marks
        stride = max(0, bisect_right(points, point) - 1)
        begins, last = self._strides[stride] if stride in self._strides else self._walk(stride)
        within = point - points[stride]
        return begins[within] if within < len(begins) else last

    def _walk(self, stride: int) -> tuple[list[int], int]:
        """Feed a stride byte by byte: where each of its code points began, and the one that it leaves unfinished.

        A code point began after the last byte that completed another.
        """
        at, state = self._marks[1][stride]
        decoder = codecs.getincrementaldecoder(self._codec)("replace")
        decoder.setstate(state)
        began = at - len(state[0])  # bytes of a code point cut by the stride
        begins: list[int] = []
        for here in range(at, min(at + _STRIDE, len(self._data))):
            if out := len(decoder.decode(self._data[here : here + 1])):
                begins += [began] * out
                began = here + 1 - len(decoder.getstate()[0])
        self._strides[stride] = begins, began
        return begins, began
