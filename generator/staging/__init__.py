"""Builds a folder aside and swaps it into place as a whole: readers see the old one or the new one, never a mix."""

from generator.staging.folders import NotOurs, staged
from generator.staging.mark import MARK, Mark, read_mark
from generator.staging.sites import OtherKind, Stage, staged_site

__all__ = ["MARK", "Mark", "NotOurs", "OtherKind", "Stage", "read_mark", "staged", "staged_site"]
