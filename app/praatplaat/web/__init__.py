"""What is served beside the studio: the board, its packs and clips, under `/visit/`."""
