"""Jinja unchanged: it escapes what is printed, and an undefined name is an error."""

from __future__ import annotations

from jinja2 import Environment

__all__ = ["Environment"]
