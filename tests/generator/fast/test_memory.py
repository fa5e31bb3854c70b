"""What several pages show is made once."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator import fast
from generator.fast import Memory, remembered
from generator.fast.plain import memory as plain


@dataclass
class Context:
    """Of a context like this one, everything can be read."""

    memory: plain.Memory
    asked: list[str] = field(default_factory=list)
    reads: list[tuple[str, ...]] = field(default_factory=list)

    def only(self, reads: tuple[str, ...]) -> Context:
        self.reads.append(reads)
        return self


@remembered("names")
def nothing(context: Context, id: str) -> None:
    """A result that is nothing is a result."""
    context.asked.append(id)


@remembered("names")
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
    first, second = Context(Memory()), Context(Memory())
    assert names(first) is not names(second)


def test_functions_do_not_share_results() -> None:
    context = Context(Memory())

    @remembered("names")
    def numbers(context: Context) -> list[int]:
        return [1]

    assert (names(context), numbers(context)) == (["a"], [1])


def test_a_context_must_be_able_to_read_what_another_asked_for_before() -> None:
    """Otherwise who asks first would decide whether a page may be made."""
    first, second = Context(Memory()), Context(Memory())
    second.memory = first.memory.shared()
    assert names(first) is names(second) is names(second)
    assert (first.reads, second.reads) == ([("names",)], [("names",)])
    assert (first.asked, second.asked) == (["names"], [])


def test_the_plain_twin_makes_it_anew() -> None:
    context = Context(plain.Memory())
    assert names(context) == names(context)
    assert context.asked == ["names", "names"]
    assert issubclass(Memory, plain.Memory) and Memory is fast.Memory is not plain.Memory


def test_a_remembered_function_keeps_its_name() -> None:
    assert (names.__name__, names.__doc__) == ("names", "The names.")


def test_the_plain_twin_shows_a_function_no_more_than_it_reads() -> None:
    context = Context(plain.Memory())
    assert [nothing(context, "a"), nothing(context, "a")] == [None, None]
    assert context.asked == ["a", "a"]
    assert context.reads == [("names",), ("names",)]
