"""Writing phrase sets in the studio."""
