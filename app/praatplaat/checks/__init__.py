"""What content has to hold beyond its shape: checks yield findings, blocking or not, and change nothing."""

from praatplaat.checks.cards import Sames, of_card, of_fields
from praatplaat.checks.finding import Finding
from praatplaat.checks.tables import (
    of_answer_sets,
    of_figure,
    of_language,
    of_languages,
    of_plan,
    of_plate,
    of_set,
    of_slots,
    of_teach_back,
    of_values,
    unknown_answer,
)
from praatplaat.checks.terms import of_terms

__all__ = [
    "Finding",
    "Sames",
    "of_answer_sets",
    "of_card",
    "of_fields",
    "of_figure",
    "of_language",
    "of_languages",
    "of_plan",
    "of_plate",
    "of_set",
    "of_slots",
    "of_teach_back",
    "of_terms",
    "of_values",
    "unknown_answer",
]
