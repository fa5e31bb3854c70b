"""Detectors of personal data in text: a module for each kind, which finds it in any notation or disguise.

A detector has a function `find` that takes a `Passage` and yields the spans of its matches. Every pattern takes time
linear in the length of the text. Whether a match is permitted where it stands is up to the rules.
"""
