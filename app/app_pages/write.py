"""Write: phrase sets and their cards, made and changed by a coordinator."""

from praatplaat.office.desk import Role
from praatplaat.ui.editing.screens import show_writing
from praatplaat.ui.signing import require

require(Role.COORDINATOR)
show_writing()
