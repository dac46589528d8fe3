"""Every version of a set: who saved it, what changed, and how to put it back."""
