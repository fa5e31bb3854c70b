"""The plain twin of each piece of `fast`: the same results, in the simplest way."""
