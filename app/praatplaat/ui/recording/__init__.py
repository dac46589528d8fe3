"""Recording phrases, on a page."""
