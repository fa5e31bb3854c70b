"""From page data to files: HTML, style sheet, site map. The only importer of jinja2."""

from generator.outputs.assets import bundles
from generator.outputs.frame import Frame
from generator.outputs.media import Medium, media, shown_pictures
from generator.outputs.pages import Press
from generator.outputs.prose import prose
from generator.outputs.sitemap import sitemap
from generator.outputs.templates import compiled, environment
from generator.outputs.writing import File, Job, Progress, write_files

__all__ = [
    "File",
    "Frame",
    "Job",
    "Medium",
    "Press",
    "Progress",
    "bundles",
    "compiled",
    "environment",
    "media",
    "prose",
    "shown_pictures",
    "sitemap",
    "write_files",
]
