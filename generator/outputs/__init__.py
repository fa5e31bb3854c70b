"""From page data to files: HTML, style sheet, site map. The only importer of jinja2."""

from generator.outputs.assets import bundles, media
from generator.outputs.frame import Frame
from generator.outputs.pages import Press
from generator.outputs.prose import prose
from generator.outputs.sitemap import sitemap
from generator.outputs.templates import compiled, environment
from generator.outputs.writing import File, Job, Progress, write_files

__all__ = [
    "File",
    "Frame",
    "Job",
    "Press",
    "Progress",
    "bundles",
    "compiled",
    "environment",
    "media",
    "prose",
    "sitemap",
    "write_files",
]
