"""Pictures as bytes and pixels: what they are, hold and hide, and what is published of them. The only importer of PIL.

That import takes a while, so who needs a module of this room imports it when there is a picture.
"""
