"""Every rule of the house, in the order in which the site explains them."""

from __future__ import annotations

from generator.checks import evidence, fields, funnels
from generator.checks.context import Context
from generator.problems import Rule
from generator.source import Records, files, rules

CHECKS: tuple[Rule[[Records, Context]], ...] = (
    funnels.funnel_grows,
    evidence.no_source,
)
"""The rules about records that could be read. To add a rule: write its function and name it here."""

RULES: tuple[Rule[...], ...] = (
    rules.syntax, rules.duplicate_key, rules.anchor_or_alias, rules.tag, rules.unreadable, rules.too_deep,
    files.file_name, files.place, files.plain_file, files.readable_folder,
    rules.empty, rules.no_keys, rules.key_not_text, rules.second_document,
    fields.unknown_key, fields.required_missing, fields.wrong_type, fields.not_in_list, fields.wrong_length,
    fields.wrong_pattern, fields.out_of_bounds, fields.wrong_url, fields.no_such_date, fields.thousands,
    fields.empty_item, fields.unknown_reference, fields.wrong_kind, fields.inverse_link,
    *CHECKS,
)  # fmt: skip
"""All rules with their documentation: the help pages are made from these."""
