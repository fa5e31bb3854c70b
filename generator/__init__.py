"""From validated YAML records to the public site of the Sociale Ondernemers Challenge.

Read `pipeline.py` first: it is the table of contents of this package.
"""
