"""Phrase sets as somebody writes them in the studio: documents as values, changed and compared."""
