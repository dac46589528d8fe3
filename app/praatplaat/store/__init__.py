"""Where an organisation's work is kept: a database in which nothing is overwritten or deleted."""
