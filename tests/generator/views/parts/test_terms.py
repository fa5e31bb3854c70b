"""Themes and target groups as terms of a vocabulary."""

from __future__ import annotations

import pytest

from generator.views import ViewContext
from generator.views.parts.terms import linked_data


@pytest.mark.parametrize(
    ("resource", "id", "name", "synonyms", "section"),
    [
        ("themes", "samen-eten", "Samen eten", ["eenzaamheid", "buurtmaaltijd"], "themas/"),
        ("groups", "ouderen", "ouderen", ["senioren"], "doelgroepen/"),
    ],
)
def test_a_term_names_its_synonyms_and_its_vocabulary(
    toy_site: ViewContext, resource: str, id: str, name: str, synonyms: list[str], section: str
) -> None:
    found = linked_data(toy_site, getattr(toy_site.directory, resource)[id])
    assert (found["name"], found["alternateName"]) == (name, synonyms)
    assert found["inDefinedTermSet"] == f"https://soc.test/{section}"
    assert found["url"] == f"https://soc.test/{section}{id}/"
