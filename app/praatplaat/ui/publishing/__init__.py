"""What tablets are given, on a page."""
