"""Pictures as bytes and as pixels: their format, what is hidden in them, and what is published of them.

Nothing else imports PIL. That import is slow, so callers import the modules of this package inside the function that
handles a picture.
"""
