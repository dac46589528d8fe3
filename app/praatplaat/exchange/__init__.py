"""Phrase sets in and out: workbooks and CSV to fill in, bundles with pictures and recordings to pass on."""
