"""Builds a folder aside and puts it in place whole: a reader sees the old one or the new one, never a mixture."""

from generator.staging.folders import NotOurs, staged
from generator.staging.mark import MARK, Mark, read_mark
from generator.staging.sites import OtherKind, Stage, staged_site

__all__ = ["MARK", "Mark", "NotOurs", "OtherKind", "Stage", "read_mark", "staged", "staged_site"]
