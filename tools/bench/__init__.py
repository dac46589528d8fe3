"""Measures what the product promises about speed and size, and prints it as one table (`make bench`)."""
