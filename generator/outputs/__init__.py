"""From page data to files: HTML, style sheet, site map. The only importer of jinja2."""

from generator.outputs import open_data
from generator.outputs.assets import Assets
from generator.outputs.components import Components
from generator.outputs.frame import Frame
from generator.outputs.hosts import host_files, server_settings
from generator.outputs.jobs import Job, Written
from generator.outputs.makers import Materials, make
from generator.outputs.manifest import PATH as MANIFEST
from generator.outputs.media import Medium, media, shown_pictures
from generator.outputs.pages import Renderer, page_jobs
from generator.outputs.prose import prose_jobs
from generator.outputs.security import security_file
from generator.outputs.templates import compiled, environment
from generator.outputs.writing import (
    Make,
    Progress,
    Unwritable,
    write_file,
    write_files,
    write_measured,
)

__all__ = [
    "MANIFEST",
    "Assets",
    "Components",
    "Frame",
    "Job",
    "Make",
    "Materials",
    "Medium",
    "Progress",
    "Renderer",
    "Unwritable",
    "Written",
    "compiled",
    "environment",
    "host_files",
    "make",
    "media",
    "open_data",
    "page_jobs",
    "prose_jobs",
    "security_file",
    "server_settings",
    "shown_pictures",
    "write_file",
    "write_files",
    "write_measured",
]
