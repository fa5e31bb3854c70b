"""Compares the speed of this project with Hugo and with MkDocs + Material on the same records. Run: python -m bench."""
