"""Who may come in, on a page."""
