"""The demo: a complete data folder of invented records, of any size and the same on every run.

It shows what the site looks like with many records, and the benchmarks build it. It reads no real record and no clock.
"""

from generator.demo.dataset import write_demo

__all__ = ["write_demo"]
