"""Composes the tagline and the story of an invented initiative from the words of its concept."""

from random import Random

from generator.demo.vocabulary import MUNICIPALITIES, STORIES, Concept, Theme

TAGLINE_LIMIT = 120


def words_for(name: str, concept: Concept, theme: Theme, town: str, rng: Random) -> dict[str, str]:
    """The words that fill the holes in the texts of one initiative; if its name holds a quarter, that is `wijk`."""
    group = rng.choice(theme.groups_of(concept))
    return {
        "groep": group.people,
        "label": group.label,
        "dag": rng.choice(STORIES.days),
        "plek": rng.choice(STORIES.spots),
        "plaats": town,
        "euro": str(rng.randint(6, 19)),
        "wijk": next(
            (quarter for quarter in MUNICIPALITIES.quarters if quarter in name), rng.choice(MUNICIPALITIES.quarters)
        ),
    }


def ended(rng: Random) -> str:
    """The last paragraph of the story of an initiative that stopped."""
    return rng.choice(STORIES.endings)


def tagline(concept: Concept, words: dict[str, str], rng: Random) -> str:
    """One line of at most TAGLINE_LIMIT characters; the group is described in full if that fits."""
    line = rng.choice(concept.lines)
    if "{plaats}" not in line and rng.random() < 0.7:
        tail = rng.choice(STORIES.tails)
        clash = any(hole in line and hole in tail for hole in ("{dag}", "{plek}"))
        if not clash and len((line + tail).format_map(words)) <= TAGLINE_LIMIT:
            line += tail
    full = line.format_map(words)
    return full if len(full) <= TAGLINE_LIMIT else line.format_map({**words, "groep": words["label"]})


def story(name: str, url: str, concept: Concept, theme: Theme, words: dict[str, str], rng: Random) -> str:
    """Two to four blocks of Markdown, about as long as the real stories: what is done, how, and what came of it."""
    problem, work = rng.choice(theme.problems).format_map(words), concept.work.format_map(words)
    start = f"**{name}** begon {rng.choice(STORIES.starts)} in {words['wijk']}."
    opening = f"{problem} {start} {work}" if rng.random() < 0.5 else f"{start} {work}"
    steps = rng.choice(STORIES.leads) + "\n\n" + "\n".join(f"- {step.format_map(words)}" for step in concept.steps)
    earn = concept.earn.format_map(words)
    learned = rng.choice(STORIES.findings) + (
        " " + rng.choice(STORIES.plans).format_map(words) if rng.random() < 0.6 else ""
    )
    link = rng.choice(STORIES.links).format(naam=name, url=url)
    middle = rng.choice(([earn], [earn], [earn], [steps], [steps, earn]))
    ending = rng.choices(([learned], [link], [f"{learned} {link}"], []), (4, 2, 1, 3))[0]
    return "\n\n".join([opening, *middle, *ending])
