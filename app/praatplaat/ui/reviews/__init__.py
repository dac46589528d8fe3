"""Inviting native speakers, and what they said, on a page."""
