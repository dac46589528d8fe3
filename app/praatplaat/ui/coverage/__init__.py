"""What there is and what is missing: all sets and languages in one table, and every card that needs work."""
