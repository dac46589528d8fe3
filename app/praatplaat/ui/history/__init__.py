"""What a phrase set was before, on a page."""
