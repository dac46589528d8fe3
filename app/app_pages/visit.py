"""Visit: the board itself, to practise on."""

from praatplaat.ui.board import show_board

show_board()
