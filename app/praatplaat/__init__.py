"""Praatplaat: pictures that talk, for two people without a shared language."""
