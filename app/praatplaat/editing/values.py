"""A phrase set between its text and the forms: plain values, and the YAML that reads back as the same."""

from __future__ import annotations

from typing import Any

import yaml

from praatplaat.documents import Switch, parse

Values = dict[str, Any]
"""A document of a phrase set as `schemas/phrase-set.json` describes it: mappings, lists, text and numbers."""

WIDE = 1_000_000
"""Letters in a line: a sentence is never folded, so that two versions compare line by line."""


def values_of(text: str, name: str = "") -> Values:
    """Return the values in the text of a set. Raises ProblemError when it is no YAML we read."""
    plain: Values = _plain(parse(text, name).value)
    return plain


def text_of(values: Values) -> str:
    """Return a set as YAML: the same values give the same text, and it reads back as the same values."""
    return yaml.dump(values, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=WIDE)


class _Dumper(yaml.SafeDumper):
    """Writes everything out: the reader refuses aliases."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ANN401, ARG002 (as PyYAML has it)
        """Return that nothing is ever written as a reference."""
        return True


def _plain(value: Any) -> Any:  # noqa: ANN401 (whatever a document holds)
    """Return a value without the marks of who wrote it: a `yes` without quotes is the word that was meant."""
    if isinstance(value, Switch):
        return value.word
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value
