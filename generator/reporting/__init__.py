"""Problems as text for a terminal, annotations for GitHub, JSON for programs, or Markdown for a comment.

Pure functions from a `Report` to text; the command line prints it.
"""

from generator.reporting.github import as_github
from generator.reporting.machine import as_json
from generator.reporting.markdown import as_markdown
from generator.reporting.report import Report, report, summary
from generator.reporting.terminal import as_text

__all__ = ["Report", "as_github", "as_json", "as_markdown", "as_text", "report", "summary"]
