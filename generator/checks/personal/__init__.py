"""What in a text leads to a person: each module knows one kind, and finds it however it is dressed.

A module has a function `find`: it takes a `Passage` and yields where in its text such a thing stands. Every pattern is
linear in the length of the text. Whether it may stand there is for the rules to say.
"""
