"""Phrase sets in and out: workbooks and CSV for people, bundles for other organisations. Saves nothing."""

from praatplaat.exchange.about import Change
from praatplaat.exchange.bundles import Bundle, bundle, read_bundle
from praatplaat.exchange.faults import Fault, Place
from praatplaat.exchange.previews import Fate, Line, Preview, preview
from praatplaat.exchange.reading import Incoming, read
from praatplaat.exchange.tables import Kind, table_of, template

__all__ = [
    "Bundle",
    "Change",
    "Fate",
    "Fault",
    "Incoming",
    "Kind",
    "Line",
    "Place",
    "Preview",
    "bundle",
    "preview",
    "read",
    "read_bundle",
    "table_of",
    "template",
]
