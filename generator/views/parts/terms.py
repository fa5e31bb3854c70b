"""What themes and target groups have in common: both are terms of a vocabulary."""

from __future__ import annotations

from generator.model import TargetGroup, Theme
from generator.views.addresses import address_of, section_of
from generator.views.page import Data, ViewContext


def linked_data(context: ViewContext, term: Theme | TargetGroup) -> Data:
    """schema.org: a term of the vocabulary that the list of its kind shows."""
    return {
        "@context": "https://schema.org",
        "@type": "DefinedTerm",
        "name": term.name,
        "alternateName": list(term.synonyms),
        "inDefinedTermSet": f"{context.url}{section_of(type(term))}",
        "url": f"{context.url}{address_of(term)}",
    }
