"""What is there and what is missing, on a page."""
