"""Every rule of the house, in the order in which the site explains them."""

from __future__ import annotations

from generator.checks import (
    awards,
    content,
    criteria,
    dates,
    editions,
    evidence,
    fields,
    finance,
    freshness,
    funnels,
    identifiers,
    images,
    keys,
    municipalities,
    names,
    privacy,
    prose,
    reference_lists,
    references,
)
from generator.checks.context import Context
from generator.problems import Rule
from generator.source import Records, documents, files, rules

CHECKS: tuple[Rule[[Records, Context]], ...] = (
    reference_lists.unreadable_list,
    names.id_fits,
    references.unused,
    references.refers_to_itself,
    funnels.funnel_grows,
    editions.not_too_many,
    criteria.weights_sum,
    criteria.impact_weighs_most,
    finance.within_rules,
    editions.numbers_follow_years,
    dates.in_order,
    municipalities.existed,
    evidence.no_source,
    evidence.contradiction,
    awards.fits_edition,
    names.same_name,
    names.address_kept,
    freshness.old_status,
    municipalities.agrees_with_list,
    evidence.derived_without_note,
    evidence.no_basis,
    names.unique_value,
    names.former_id_free,
    privacy.no_consent,
    privacy.purpose_not_given,
    privacy.withdrawn,
    privacy.expired,
    privacy.expires_soon,
    identifiers.mail_address,
    identifiers.phone_number,
    identifiers.service_number,
    privacy.name_in_id,
    images.hidden_in_image,
    privacy.consent_in_order,
    images.no_alternative,
    content.vague_link,
    content.skipped_heading,
    content.long_sentence,
    content.raw_html,
    images.image_usable,
    images.unused_image,
    images.unknown_icon,
)
"""The rules about records that could be read. To add a rule: write its function and name it here."""

RULES: tuple[Rule[...], ...] = (
    rules.syntax, rules.duplicate_key, rules.anchor_or_alias, rules.tag, rules.unreadable, rules.too_deep,
    files.file_name, files.place, files.plain_file, files.readable_folder, documents.private_document,
    rules.empty, rules.no_keys, rules.key_not_text, rules.second_document,
    keys.unknown_key, keys.required_missing,
    fields.wrong_type, fields.not_in_list, fields.wrong_length, fields.wrong_pattern, fields.out_of_bounds,
    fields.wrong_url, fields.no_such_date, fields.thousands, fields.empty_item,
    references.unknown_reference, references.wrong_kind, references.inverse_link,
    *CHECKS,
    prose.unknown_in_prose,
)  # fmt: skip
"""All rules with their documentation: the help pages are made from these."""
