"""A module per family of pages: which there are, at which address, and what each shows."""
