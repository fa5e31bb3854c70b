"""What several pages show is made once."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator import fast
from generator.fast import Memory, remembered
from generator.fast.plain import memory as plain


@dataclass
class Context:
    memory: plain.Memory
    asked: list[str] = field(default_factory=list)


@remembered
def nothing(context: Context, id: str) -> None:
    """A result that is nothing is a result."""
    context.asked.append(id)


@remembered
def names(context: Context) -> list[str]:
    """The names."""
    context.asked.append("names")
    return ["a"]


def test_a_function_is_called_once_for_each_key() -> None:
    context = Context(Memory())
    assert [nothing(context, "a"), nothing(context, "b"), nothing(context, "a")] == [None] * 3
    assert names(context) is names(context)
    assert context.asked == ["a", "b", "names"]


def test_each_context_has_a_memory_of_its_own() -> None:
    context, other = Context(Memory()), Context(Memory())
    assert names(context) is not names(other)


def test_functions_do_not_share_results() -> None:
    context = Context(Memory())

    @remembered
    def numbers(context: Context) -> list[int]:
        return [1]

    assert (names(context), numbers(context)) == (["a"], [1])


def test_the_plain_twin_makes_it_anew() -> None:
    context = Context(plain.Memory())
    assert names(context) == names(context)
    assert context.asked == ["names", "names"]
    assert issubclass(Memory, plain.Memory) and Memory is fast.Memory is not plain.Memory


def test_a_remembered_function_keeps_its_name() -> None:
    assert (names.__name__, names.__doc__) == ("names", "The names.")
