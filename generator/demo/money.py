"""The amounts an edition and its initiatives must agree on."""

from generator.demo.scenario import Edition

JURY_TOTAL = 6000
AUDIENCE_AMOUNT = 1500
_MAXIMA = (4000, 5000, 6000)
_SHARES = (50, 50, 50, 40, 60)


def jury_amount(edition: Edition) -> int:
    """What each winner of the jury prize receives, in whole euros: the winners share JURY_TOTAL."""
    return JURY_TOTAL // max(1, len(edition.jury))


def maximum_credit(edition: Edition) -> int:
    """The maximum microkrediet of this edition, in euros."""
    return _MAXIMA[edition.index % len(_MAXIMA)]


def share(edition: Edition) -> int:
    """The part of the start budget that the microkrediet covers, in percent."""
    return _SHARES[edition.index % len(_SHARES)]


def average_credit(edition: Edition) -> int:
    """The average microkrediet of this edition, in euros."""
    return maximum_credit(edition) * 3 // 4
