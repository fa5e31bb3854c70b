"""The demo: a complete data folder of invented records, as large as asked, the same on every run.

It shows what the site looks like with many records and serves the speed tests. It reads no real record and no clock.
"""

from generator.demo.dataset import write_demo

__all__ = ["write_demo"]
