"""How sure a share of so many votes is."""

from __future__ import annotations

from math import sqrt

Z95 = 1.959963984540054  # two-sided 95 % of the normal distribution


def wilson(successes: float, n: int, z: float = Z95) -> tuple[float, float] | None:
    """Wilson's score interval of a share; None of no votes at all.

    Votes are no sample of other votes and not independent of each other: the interval says how little a share of few
    votes tells, and no more. Where halves count, `successes` is no whole number and the interval a fair approximation.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.

    Raises:
        ValueError: more successes than votes, or fewer than none.
    """
    if not 0 <= successes <= n:
        raise ValueError(f"{successes} of {n}")
    if n == 0:
        return None
    share, square = successes / n, z * z
    middle = (share + square / (2 * n)) / (1 + square / n)
    reach = z * sqrt(share * (1 - share) / n + square / (4 * n * n)) / (1 + square / n)
    return max(0.0, middle - reach), min(1.0, middle + reach)
