"""What people may do in the studio: every write is checked here, where the data is written, and noted."""
